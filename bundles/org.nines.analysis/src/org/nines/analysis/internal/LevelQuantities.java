// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.Budget;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.Importance;
import org.nines.analysis.result.LevelResult.Contribution;
import org.nines.analysis.result.LevelResult.Interruption;
import org.nines.analysis.result.LevelResult.Trigger;
import org.nines.analysis.result.Operation;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.model.core.Item;
import org.nines.model.operations.MaintenanceWindow;
import org.nines.model.service.ServiceLevel;

/**
 * The quantified question about a service level: the mean over all states of operation, each weighted by its share of the time (SEMANTICS 5), and
 * the failures that begin because the calendar goes on: demand that rises onto a weakened pool, work that begins where something has failed.
 */
final class LevelQuantities {

    private final Snapshot snapshot;
    private final CompiledGraph compiled;
    private final List<Situation> situations;
    private final List<Situation.Change> changes;
    private final List<SituationQuantities> quantities = new ArrayList<>();
    private final Map<List<Object>, List<LevelBudget.Interrupted>> interrupted = new HashMap<>();
    private final Map<List<Object>, Dependability> totals = new HashMap<>();

    LevelQuantities(DesignQuantities design, ServiceLevel level, CompileSettings settings) {
        snapshot = design.snapshot();
        situations = design.situations(level);
        changes = design.changes(level);
        compiled = CompiledGraph.compile(design.graph(), settings, tops());
        Map<List<Object>, SituationQuantities> same = new HashMap<>();
        for (Situation situation : situations) {
            quantities.add(same.computeIfAbsent(List.of(situation.out(), situation.loads()),
                    key -> new SituationQuantities(design, compiled, situation)));
        }
    }

    private int[] tops() {
        List<Integer> tops = new ArrayList<>();
        for (Situation situation : situations) {
            for (Demand demand : situation.demands()) {
                tops.add(demand.down());
                tops.add(demand.outage());
                tops.addAll(demand.interrupted().values());
            }
        }
        changes.stream().filter(change -> change.rises() != null).forEach(change -> tops.addAll(change.rises()));
        return tops.stream().mapToInt(Integer::intValue).distinct().toArray();
    }

    private List<LevelBudget.Interrupted> interrupted(int situation, int demand) {
        SituationQuantities part = quantities.get(situation);
        return interrupted.computeIfAbsent(List.of(part, demand), key -> part.interrupted(demand));
    }

    private Dependability total(int situation, int demand) {
        SituationQuantities part = quantities.get(situation);
        return totals.computeIfAbsent(List.of(part, demand), key -> part.total(demand, interrupted(situation, demand)));
    }

    /** The mean over the situations that count, without the failures that changes between them begin. */
    private Dependability mean(Predicate<Situation> counts, Function<Integer, Dependability> figures) {
        double time = 0;
        double down = 0;
        double up = 0;
        double begun = 0;
        for (int i = 0; i < situations.size(); i++) {
            double share = situations.get(i).share();
            if (counts.test(situations.get(i))) {
                Dependability part = figures.apply(i);
                time += share;
                down += share * part.unavailability();
                up += share * part.availability();
                begun += share * part.failuresPerHour();
            }
        }
        return time == 0 ? new Dependability(0, 1, 0) : situations.size() == 1 ? figures.apply(0)
                : new Dependability(down / time, up / time, begun / time);
    }

    /** How often the calendar takes the level down, per hour; planned work that takes it away by itself left out. */
    private double begunByCalendar(int demand, Predicate<Situation> counts, Function<Integer, Dependability> figures) {
        double begun = 0;
        for (Situation.Change change : changes) {
            Situation from = situations.get(change.from());
            Situation to = situations.get(change.to());
            if (!counts.test(from) || !counts.test(to) || to.away().get(demand)) {
                continue;
            }
            begun += change.perHour() * (change.rises() != null ? compiled.probability(change.rises().get(demand), from.figures())
                    : Math.max(0, figures.apply(change.to()).unavailability() - figures.apply(change.from()).unavailability()));
        }
        return begun;
    }

    private Dependability withCalendar(int demand, Predicate<Situation> counts) {
        Dependability mean = mean(counts, i -> total(i, demand));
        double time = situations.stream().filter(counts).mapToDouble(Situation::share).sum();
        double begun = time == 0 ? 0 : begunByCalendar(demand, counts, i -> total(i, demand)) / time;
        double planned = time == 0 ? 0 : plannedStarts(demand, counts) / time;
        return begun + planned == 0 ? mean
                : new Dependability(mean.unavailability(), mean.availability(), mean.failuresPerHour() + begun + planned);
    }

    /** All downtime for a set of populations. */
    Dependability total(int demand) {
        return withCalendar(demand, situation -> true);
    }

    /** Downtime for a set of populations outside some maintenance windows, as a share of the time outside them. */
    Dependability outside(Set<MaintenanceWindow> excluded, int demand) {
        return withCalendar(demand, situation -> situation.windows().stream().noneMatch(excluded::contains));
    }

    /** Lasting downtime for everybody. */
    Dependability outages() {
        Dependability mean = mean(situation -> true, i -> quantities.get(i).outages());
        double begun = begunByCalendar(0, situation -> true, i -> quantities.get(i).outages()) + plannedStarts(0, situation -> true);
        return begun == 0 ? mean : new Dependability(mean.unavailability(), mean.availability(), mean.failuresPerHour() + begun);
    }

    private double plannedStarts(int demand, Predicate<Situation> counts) {
        double begun = 0;
        for (Situation.Change change : changes) {
            Situation from = situations.get(change.from());
            Situation to = situations.get(change.to());
            if (counts.test(from) && counts.test(to) && to.away().get(demand) && !from.away().get(demand)) {
                begun += change.perHour() * total(change.from(), demand).availability();
            }
        }
        return begun;
    }

    /** Planned and unplanned downtime of everybody, and the states of operation. */
    Operation operation() {
        double planned = situations.stream().filter(s -> s.away().get(0)).mapToDouble(Situation::share).sum();
        double starts = plannedStarts(0, situation -> true);
        Dependability all = total(0);
        double unplanned = 0;
        List<Operation.State> states = new ArrayList<>();
        for (int i = 0; i < situations.size(); i++) {
            Situation situation = situations.get(i);
            Dependability total = total(i, 0);
            unplanned += situation.away().get(0) ? 0 : situation.share() * total.unavailability();
            states.add(new Operation.State(situation.share(), situation.windows().stream().map(snapshot::reference).toList(),
                    situation.out().stream().map(snapshot::reference).toList(), situation.loads().entrySet().stream()
                            .map(load -> new Operation.Load(snapshot.reference(load.getKey()), load.getValue())).toList(),
                    situation.away().get(0), total));
        }
        return new Operation(new Dependability(planned, 1 - planned, starts),
                planned == 0 ? all : new Dependability(unplanned, 1 - unplanned, all.failuresPerHour() - starts), states);
    }

    /** Switch-overs that interrupt the level, by what switches and why. */
    List<Interruption> interruptions(int demand) {
        record Key(EObject moving, Trigger trigger) {
        }
        Map<Key, double[]> sums = new LinkedHashMap<>();
        for (int i = 0; i < situations.size(); i++) {
            double share = situations.get(i).share();
            for (LevelBudget.Interrupted part : interrupted(i, demand)) {
                double[] sum = sums.computeIfAbsent(new Key(part.moving(), part.trigger()), key -> new double[2]);
                sum[0] += share * part.total().unavailability();
                sum[1] += share * part.total().failuresPerHour();
            }
        }
        List<Interruption> interruptions = new ArrayList<>();
        sums.forEach((key, sum) -> interruptions.add(new Interruption(snapshot.reference(key.moving), key.trigger,
                new Dependability(sum[0], 1 - sum[0], sum[1]))));
        return interruptions;
    }

    /** Whether the probability of an item's being down is not its own alone. */
    boolean dependent(Item item) {
        return quantities.get(0).dependent(item);
    }

    /** What items, arrays, groups and switch-overs contribute to the downtime of everybody, largest first. */
    List<Contribution> contributions(List<Interruption> interruptions, int limit) {
        Map<EObject, Double> gains = new LinkedHashMap<>();
        Map<SituationQuantities, Double> shares = shares();
        shares.forEach((part, share) -> part.gains().forEach((of, gain) -> gains.merge(of, share * gain, Double::sum)));
        List<Contribution> contributions = new ArrayList<>();
        gains.forEach((of, gain) -> contributions.add(new Contribution(snapshot.reference(of), false, gain)));
        Map<ElementRef, Double> switchOvers = new LinkedHashMap<>();
        interruptions.forEach(i -> switchOvers.merge(i.service(), i.total().unavailability(), Double::sum));
        switchOvers.forEach((group, time) -> contributions.add(new Contribution(group, true, time)));
        contributions.sort(Comparator.comparingDouble(Contribution::unavailability).reversed());
        return contributions.subList(0, Math.min(limit, contributions.size()));
    }

    /** What is asked in several situations alike, with their shares together. */
    private Map<SituationQuantities, Double> shares() {
        Map<SituationQuantities, Double> shares = new LinkedHashMap<>();
        IntStream.range(0, situations.size()).forEach(i -> shares.merge(quantities.get(i), situations.get(i).share(), Double::sum));
        return shares;
    }

    /** Where the downtime of everybody comes from. */
    Budget budget() {
        List<Budget.Share> all = new ArrayList<>();
        Map<SituationQuantities, Double> shares = shares();
        shares.forEach((part, share) -> part.budget(interrupted(quantities.indexOf(part), 0)).shares()
                .forEach(each -> all.add(shares.size() == 1 ? each : each.times(share))));
        return shares.size() == 1 ? new Budget(all) : Budget.ofParts(all);
    }

    /** Importance measures for everybody, in the most frequent state of operation. */
    List<Importance> importances() {
        return quantities.get(0).importances();
    }
}
