// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nines.analysis.tests.naive.NaiveEvaluator.Figures;
import org.nines.analysis.tests.naive.NaiveEvaluator.Goal;
import org.nines.model.Project;
import org.nines.model.core.Frequency;
import org.nines.model.core.Item;
import org.nines.model.core.Recurrence;
import org.nines.model.core.Weekday;
import org.nines.model.operations.MaintenanceWindow;
import org.nines.model.service.DemandPeriod;
import org.nines.model.service.PeriodKind;
import org.nines.model.service.Service;

/** The figures of a small model over a week that is gone through minute by minute; for windows that recur daily or weekly, at full minutes. */
public final class Calendar {

    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;

    private record Now(Set<Item> out, Map<Service, Double> loads) {
    }

    private record Change(Now from, Now to) {
    }

    private final Project project;
    private final Map<Now, Integer> minutes = new LinkedHashMap<>();
    private final Map<Change, Integer> changes = new LinkedHashMap<>();
    private final Map<Now, NaiveEvaluator> evaluators = new HashMap<>();

    /** Goes through the week. */
    public Calendar(Project project) {
        this.project = project;
        List<Now> week = new ArrayList<>();
        for (int minute = 0; minute < WEEK; minute++) {
            week.add(now(minute));
        }
        for (int minute = 0; minute < WEEK; minute++) {
            minutes.merge(week.get(minute), 1, Integer::sum);
            Change change = new Change(week.get(minute), week.get((minute + 1) % WEEK));
            if (!change.from.equals(change.to)) {
                changes.merge(change, 1, Integer::sum);
            }
        }
    }

    private Now now(int minute) {
        Map<Service, Double> loads = new LinkedHashMap<>();
        for (Service service : project.getServices()) {
            if (service.getDemand() != null) {
                loads.put(service, load(service, minute));
            }
        }
        return new Now(windows().stream().flatMap(window -> out(window, minute).stream()).collect(Collectors.toSet()), loads);
    }

    private List<MaintenanceWindow> windows() {
        return project.getOperations() == null ? List.of() : project.getOperations().getMaintenanceWindows();
    }

    private static int minutes(Recurrence schedule) {
        return (int) Math.round(Mode.hours(schedule.getDuration()) * 60);
    }

    private static List<Item> out(MaintenanceWindow window, int minute) {
        Recurrence schedule = window.getSchedule();
        int length = minutes(schedule);
        List<Item> out = new ArrayList<>();
        for (int before = 0; before < length; before++) {
            if (begins(schedule, Math.floorMod(minute - before, WEEK))) {
                if (window.isOneAtATime()) {
                    out.add(window.getOut().get(before * window.getOut().size() / length));
                } else {
                    out.addAll(window.getOut());
                }
            }
        }
        return out;
    }

    private static boolean begins(Recurrence schedule, int minute) {
        if (minute % DAY != of(schedule.getStart())) {
            return false;
        }
        Weekday today = Weekday.get(minute / DAY);
        if (schedule.getDays().isEmpty()) {
            return schedule.getFrequency() == Frequency.DAILY || today == Weekday.MONDAY;
        }
        return schedule.getDays().contains(today);
    }

    private static int of(LocalTime time) {
        return time == null ? 0 : time.toSecondOfDay() / 60;
    }

    private static double load(Service service, int minute) {
        List<DemandPeriod> periods = service.getDemand().getPeriods();
        double largest = -1;
        for (DemandPeriod period : periods) {
            if (covers(period, minute)) {
                largest = Math.max(largest, period.getLoad());
            }
        }
        if (largest >= 0) {
            return largest;
        }
        return periods.stream().filter(p -> p.getKind() == PeriodKind.NORMAL).findFirst().orElse(periods.get(0)).getLoad();
    }

    private static boolean covers(DemandPeriod period, int minute) {
        int time = minute % DAY;
        int today = minute / DAY;
        int start = of(period.getStart());
        int end = period.getEnd() == null ? DAY : of(period.getEnd());
        if (end > start) {
            return on(period, today) && time >= start && time < end;
        }
        return on(period, today) && time >= start || on(period, (today + 6) % 7) && time < end;
    }

    private static boolean on(DemandPeriod period, int day) {
        return period.getDays().isEmpty() || period.getDays().contains(Weekday.get(day));
    }

    private NaiveEvaluator evaluator(Now now) {
        return evaluators.computeIfAbsent(now, n -> {
            Map<Item, Double> lengths = new HashMap<>();
            for (MaintenanceWindow window : windows()) {
                double hours = Mode.hours(window.getSchedule().getDuration()) / (window.isOneAtATime() ? window.getOut().size() : 1);
                window.getOut().stream().filter(n.out::contains).forEach(item -> lengths.merge(item, hours, Math::max));
            }
            return new NaiveEvaluator(project, lengths, n.loads::get);
        });
    }

    /** The mean over the week, without what the calendar itself begins. */
    public Figures mean(Goal goal) {
        double down = 0;
        double up = 0;
        double begun = 0;
        for (Map.Entry<Now, Integer> part : minutes.entrySet()) {
            double share = part.getValue() / (double) WEEK;
            Figures figures = evaluator(part.getKey()).total(goal);
            down += share * figures.unavailability();
            up += share * figures.availability();
            begun += share * figures.failuresPerHour();
        }
        return new Figures(down, up, begun);
    }

    /** How often an hour a change of the calendar takes the level down. */
    public double begun(Goal goal) {
        double begun = 0;
        for (Map.Entry<Change, Integer> change : changes.entrySet()) {
            begun += change.getValue() / (WEEK / 60.0)
                    * evaluator(change.getKey().to).downHereAlone(goal, evaluator(change.getKey().from));
        }
        return begun;
    }

    /** Share of time in which the level is down with nothing failed. */
    public double planned(Goal goal) {
        return minutes.entrySet().stream().filter(part -> evaluator(part.getKey()).away(goal)).mapToInt(Map.Entry::getValue).sum() / (double) WEEK;
    }

    /** Whether items ever go out at the very moment in which others come back, or in which loads change. */
    public boolean mixes() {
        return changes.keySet().stream().anyMatch(change -> !change.from.out.equals(change.to.out) && (!change.from.loads.equals(change.to.loads)
                || !change.from.out.containsAll(change.to.out) && !change.to.out.containsAll(change.from.out)));
    }
}
