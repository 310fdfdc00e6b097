// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nines.model.Project;
import org.nines.model.core.Item;
import org.nines.model.core.Recurrence;
import org.nines.model.operations.MaintenanceWindow;
import org.nines.model.service.DemandPeriod;
import org.nines.model.service.PeriodKind;
import org.nines.model.service.Service;

/**
 * What the calendar brings about: who is out of service for planned work, and how much services have to carry, each as a share of the time, over
 * the joint calendar of all windows and demands (SEMANTICS 2 and 5).
 */
final class OperatingStates {

    /**
     * A state of operation.
     *
     * @param share share of the time, above 0 to 1
     * @param windows maintenance windows that are open
     * @param out items out of service
     * @param loads load of each service whose demand decides how many members it requires
     */
    record State(double share, Set<MaintenanceWindow> windows, Set<Item> out, Map<Service, Double> loads) {
    }

    /** How often an hour the calendar goes from one state, by index, to another. */
    record Change(int from, int to, double perHour) {
    }

    private record Key(Set<MaintenanceWindow> windows, Set<Item> out, Map<Service, Double> loads) {
    }

    private interface Toggle {
        void apply(boolean begins);
    }

    private static final double MILLISECONDS = 3_600_000;

    private final Occurrences cycle;
    private final long end;
    private final TreeMap<Long, List<Runnable>> boundaries = new TreeMap<>();
    private final Map<MaintenanceWindow, Integer> open = new LinkedHashMap<>();
    private final Map<Item, Integer> out = new LinkedHashMap<>();
    private final Map<Service, TreeMap<Double, Integer>> loads = new LinkedHashMap<>();
    private final Map<Item, Double> longestWork = new HashMap<>();
    private final List<State> states = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    OperatingStates(Project project) {
        List<MaintenanceWindow> windows = windows(project);
        List<Service> demanding = project.getServices().stream().filter(Loads::decide).toList();
        cycle = Occurrences.of(windows.stream().map(MaintenanceWindow::getSchedule).toList());
        end = Math.round(cycle.hours() * MILLISECONDS);
        windows.forEach(this::add);
        demanding.forEach(this::add);
        sweep();
    }

    /** Windows of a project that take something out for some time, again and again. */
    static List<MaintenanceWindow> windows(Project project) {
        return project.getOperations() == null ? List.of()
                : project.getOperations().getMaintenanceWindows().stream().filter(w -> w.getSchedule() != null && !w.getOut().isEmpty()
                        && ModeFigures.hours(w.getSchedule().getDuration()) > 0).toList();
    }

    private void add(MaintenanceWindow window) {
        Recurrence schedule = window.getSchedule();
        double hours = schedule.getDuration().hours();
        int items = window.getOut().size();
        double each = window.isOneAtATime() ? hours / items : hours;
        window.getOut().forEach(item -> longestWork.merge(item, each, Math::max));
        for (double begin : cycle.begins(schedule)) {
            interval(begin, begin + hours, count(open, window));
            for (int i = 0; i < items; i++) {
                double from = window.isOneAtATime() ? begin + i * each : begin;
                interval(from, from + each, count(out, window.getOut().get(i)));
            }
        }
    }

    private void add(Service service) {
        TreeMap<Double, Integer> active = new TreeMap<>();
        loads.put(service, active);
        for (DemandPeriod period : service.getDemand().getPeriods()) {
            cycle.days(day -> {
                if (Occurrences.isOn(period.getDays(), day)) {
                    interval(Occurrences.hour(day, period.getStart()), endOf(period, day), begins -> active.merge(period.getLoad(),
                            begins ? 1 : -1, (a, b) -> a + b == 0 ? null : a + b));
                }
            });
        }
    }

    private static double endOf(DemandPeriod period, LocalDate day) {
        if (period.getEnd() == null) {
            return Occurrences.hour(day.plusDays(1), null);
        }
        boolean sameDay = period.getStart() == null ? period.getEnd().toSecondOfDay() > 0 : period.getEnd().isAfter(period.getStart());
        return Occurrences.hour(sameDay ? day : day.plusDays(1), period.getEnd());
    }

    private static <T> Toggle count(Map<T, Integer> counts, T of) {
        return begins -> counts.merge(of, begins ? 1 : -1, (a, b) -> a + b == 0 ? null : a + b);
    }

    /** From one hour of the cycle to another, going on at its begin when it ends beyond. */
    private void interval(double from, double to, Toggle toggle) {
        long begin = Math.round(from * MILLISECONDS);
        long left = Math.round(to * MILLISECONDS) - begin;
        while (left > 0) {
            long at = Math.floorMod(begin, end);
            long length = Math.min(left, end - at);
            at(at, () -> toggle.apply(true));
            if (at + length < end) {
                at(at + length, () -> toggle.apply(false));
            } else {
                at(end, () -> toggle.apply(false));
            }
            begin += length;
            left -= length;
        }
    }

    private void at(long time, Runnable what) {
        boundaries.computeIfAbsent(time, t -> new ArrayList<>()).add(what);
    }

    private void sweep() {
        Map<Key, Long> times = new LinkedHashMap<>();
        Map<List<Key>, Integer> counts = new LinkedHashMap<>();
        boundaries.computeIfAbsent(0L, t -> new ArrayList<>());
        boundaries.computeIfAbsent(end, t -> new ArrayList<>());
        Key first = null;
        Key before = null;
        long since = 0;
        for (Map.Entry<Long, List<Runnable>> boundary : boundaries.entrySet()) {
            long now = boundary.getKey();
            if (before != null) {
                times.merge(before, now - since, Long::sum);
            }
            if (now == end) {
                break;
            }
            boundary.getValue().forEach(Runnable::run);
            Key key = key();
            if (before != null && !before.equals(key)) {
                counts.merge(List.of(before, key), 1, Integer::sum);
            }
            first = first == null ? key : first;
            before = key;
            since = now;
        }
        if (!before.equals(first)) {
            counts.merge(List.of(before, first), 1, Integer::sum);
        }
        List<Key> order = times.keySet().stream().sorted(Comparator.comparingLong((Key key) -> times.get(key)).reversed()).toList();
        for (Key key : order) {
            states.add(new State((double) times.get(key) / end, key.windows, key.out, key.loads));
        }
        counts.forEach((pair, count) -> changes.add(new Change(order.indexOf(pair.get(0)), order.indexOf(pair.get(1)), count / cycle.hours())));
    }

    private Key key() {
        Map<Service, Double> now = new LinkedHashMap<>();
        loads.forEach((service, active) -> now.put(service, active.isEmpty() ? otherwise(service) : active.lastKey()));
        return new Key(new LinkedHashSet<>(open.keySet()), new LinkedHashSet<>(out.keySet()), now);
    }

    /** Load in the time that no period covers. */
    private static double otherwise(Service service) {
        List<DemandPeriod> periods = service.getDemand().getPeriods();
        return periods.stream().filter(p -> p.getKind() == PeriodKind.NORMAL).findFirst().orElse(periods.get(0)).getLoad();
    }

    /** The states, most frequent first; their shares add up to 1. */
    List<State> states() {
        return states;
    }

    /** All changes of state. */
    List<Change> changes() {
        return changes;
    }

    /** The longest planned work that takes an item out, in hours; 0 when none does. */
    double longestWork(Item item) {
        return longestWork.getOrDefault(item, 0.0);
    }
}
