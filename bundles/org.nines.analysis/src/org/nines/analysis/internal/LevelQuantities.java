// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.Accuracy;
import org.nines.analysis.result.Budget;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.Importance;
import org.nines.analysis.result.LevelResult.Contribution;
import org.nines.analysis.result.LevelResult.Interruption;
import org.nines.analysis.result.LevelResult.Trigger;
import org.nines.analysis.result.Operation;
import org.nines.analysis.result.PeriodOutlook;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.model.core.Item;
import org.nines.model.operations.MaintenanceWindow;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.ServiceLevelAgreement;

/**
 * The quantified question about a service level: the mean over all states of operation, each weighted by its share of the time (SEMANTICS 5), and
 * the failures that begin because the calendar goes on: demand that rises onto a weakened pool, work that begins where something has failed.
 */
final class LevelQuantities {

    private static final double MINUTES = 60;
    /** What begins, and what takes minutes, less than this often a year is not listed. */
    private static final double NEVER = 1e-9;

    private final Snapshot snapshot;
    private final DesignQuantities design;
    private final Groups groups;
    private final CompiledGraph compiled;
    private final BitSet elements;
    private final List<Situation> situations;
    private final List<Situation.Change> changes;
    private final List<SituationQuantities> quantities = new ArrayList<>();
    private final Map<List<Object>, SituationQuantities> parts = new HashMap<>();
    private final Map<List<Object>, List<LevelBudget.Interrupted>> interrupted = new HashMap<>();
    private final Map<List<Object>, Dependability> totals = new HashMap<>();

    LevelQuantities(DesignQuantities design, ServiceLevel level, CompileSettings settings) {
        this.design = design;
        elements = new BitSet();
        groups = design.solved();
        snapshot = design.snapshot();
        situations = design.situations(level);
        changes = design.changes(level);
        int[] tops = tops();
        compiled = CompiledGraph.compile(design.graph(), settings, tops);
        for (int top : tops) {
            IntStream.of(design.graph().elements(top)).forEach(elements::set);
        }
        situations.forEach(situation -> quantities.add(quantities(situation)));
    }

    private LevelQuantities(LevelQuantities written, DesignQuantities.OtherFigures others) {
        design = written.design;
        groups = others.groups();
        snapshot = written.snapshot;
        compiled = written.compiled;
        elements = written.elements;
        situations = written.situations.stream().map(situation -> design.with(situation, others)).toList();
        changes = written.changes.stream().map(change -> design.with(change, others)).toList();
        situations.forEach(situation -> quantities.add(quantities(situation)));
    }

    /** The same level with other figures of failure modes. */
    LevelQuantities with(DesignQuantities.OtherFigures others) {
        return new LevelQuantities(this, others);
    }

    /** The elements of the graph that any of its functions asks for. */
    BitSet elements() {
        return elements;
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
        changes.forEach(change -> tops.addAll(change.rises()));
        return tops.stream().mapToInt(Integer::intValue).distinct().toArray();
    }

    private SituationQuantities quantities(Situation situation) {
        return parts.computeIfAbsent(List.of(situation.out(), situation.loads()), key -> new SituationQuantities(design, compiled, situation, groups));
    }

    private List<LevelBudget.Interrupted> interrupted(SituationQuantities part, int demand) {
        return interrupted.computeIfAbsent(List.of(part, demand), key -> part.interrupted(demand));
    }

    private Dependability total(SituationQuantities part, int demand) {
        return totals.computeIfAbsent(List.of(part, demand), key -> part.total(demand, interrupted(part, demand)));
    }

    /** The mean over the situations, each with the weight of its share of the time and how far it counts. */
    private Dependability mean(ToDoubleFunction<Situation> counts, Function<Integer, Dependability> figures) {
        if (situations.size() == 1) {
            return counts.applyAsDouble(situations.get(0)) == 0 ? new Dependability(0, 1, 0) : figures.apply(0);
        }
        double time = 0;
        double down = 0;
        double up = 0;
        double begun = 0;
        for (int i = 0; i < situations.size(); i++) {
            double weight = situations.get(i).share() * counts.applyAsDouble(situations.get(i));
            if (weight > 0) {
                Dependability part = figures.apply(i);
                time += weight;
                down += weight * part.unavailability();
                up += weight * part.availability();
                begun += weight * part.failuresPerHour();
            }
        }
        return time == 0 ? new Dependability(0, 1, 0) : new Dependability(down / time, up / time, begun / time);
    }

    private double time(ToDoubleFunction<Situation> counts) {
        return situations.stream().mapToDouble(situation -> situation.share() * counts.applyAsDouble(situation)).sum();
    }

    /**
     * How often the calendar takes the level down, per hour, planned work that takes it away by itself left out: what is down afterwards and was
     * not before. Items come back first, then loads change, then items go out of service: exact where only one of these happens, else not less
     * than what happens if all come at the same moment.
     */
    private double begunByCalendar(int demand, ToDoubleFunction<Situation> counts, Function<SituationQuantities, Dependability> figures) {
        double begun = 0;
        for (Situation.Change change : changes) {
            Situation from = situations.get(change.from());
            Situation to = situations.get(change.to());
            double counted = counts.applyAsDouble(from) == 0 ? 0 : counts.applyAsDouble(to);
            if (counted > 0 && !to.away().get(demand)) {
                double before = figures.apply(quantities(change.throughout())).unavailability();
                double after = figures.apply(quantities(to)).unavailability();
                begun += counted * change.perHour() * (compiled.probability(change.rises().get(demand), change.throughout().figures())
                        + Math.max(0, after - before));
            }
        }
        return begun;
    }

    /** Downtime as far as situations count, with what begins because the calendar goes on. */
    private Dependability figures(int demand, ToDoubleFunction<Situation> counts, Function<SituationQuantities, Dependability> figures) {
        Dependability mean = mean(counts, i -> figures.apply(quantities.get(i)));
        if (situations.size() == 1) {
            return mean;
        }
        double time = time(counts);
        double begun = time == 0 ? 0 : (begunByCalendar(demand, counts, figures) + plannedStarts(demand, counts, figures)) / time;
        return new Dependability(mean.unavailability(), mean.availability(), mean.failuresPerHour() + begun);
    }

    /** All downtime for a set of populations. */
    Dependability total(int demand) {
        return figures(demand, situation -> 1, part -> total(part, demand));
    }

    /**
     * Downtime for a set of populations as an agreement counts it, as a share of the time that counts.
     *
     * @param excluded windows whose time does not count
     * @param allowed share of time in which being away for planned work does not count
     */
    Dependability agreed(Set<MaintenanceWindow> excluded, double allowed, int demand) {
        return figures(demand, counted(excluded, allowed, demand), part -> total(part, demand));
    }

    /** Share of the time down for everybody. */
    double unavailability() {
        return unavailability(0, situation -> 1);
    }

    /** Share of the time down as an agreement counts it; see {@link #agreed}. */
    double unavailability(ServiceLevelAgreement agreement, int demand) {
        return unavailability(demand, counted(Agreements.excluded(agreement), Agreements.allowed(agreement), demand));
    }

    private double unavailability(int demand, ToDoubleFunction<Situation> counts) {
        Map<SituationQuantities, Double> known = new HashMap<>();
        return mean(counts, i -> {
            double u = known.computeIfAbsent(quantities.get(i), part -> part.unavailability(demand));
            return new Dependability(u, 1 - u, 0);
        }).unavailability();
    }

    private ToDoubleFunction<Situation> counted(Set<MaintenanceWindow> excluded, double allowed, int demand) {
        ToDoubleFunction<Situation> outside = situation -> Collections.disjoint(situation.windows(), excluded) ? 1 : 0;
        double planned = time(situation -> situation.away().get(demand) ? outside.applyAsDouble(situation) : 0);
        double left = planned <= allowed ? 0 : 1 - allowed / planned;
        return situation -> (situation.away().get(demand) ? left : 1) * outside.applyAsDouble(situation);
    }

    /** Lasting downtime for everybody. */
    Dependability outages() {
        return figures(0, situation -> 1, SituationQuantities::outages);
    }

    private double plannedStarts(int demand, ToDoubleFunction<Situation> counts, Function<SituationQuantities, Dependability> figures) {
        double begun = 0;
        for (Situation.Change change : changes) {
            Situation from = situations.get(change.from());
            Situation to = situations.get(change.to());
            if (to.away().get(demand) && !from.away().get(demand) && counts.applyAsDouble(from) > 0) {
                begun += counts.applyAsDouble(to) * change.perHour() * figures.apply(quantities(from)).availability();
            }
        }
        return begun;
    }

    /** How exact the downtime for a set of populations is that an agreement counts; see {@link #agreed}. */
    Accuracy accuracy(Set<MaintenanceWindow> excluded, double allowed, int demand) {
        ToDoubleFunction<Situation> counts = counted(excluded, allowed, demand);
        double time = time(counts);
        double figure = agreed(excluded, allowed, demand).unavailability();
        double lower = 0;
        double higher = 0;
        Set<String> why = new LinkedHashSet<>();
        for (int i = 0; i < situations.size() && time > 0; i++) {
            double weight = situations.get(i).share() * counts.applyAsDouble(situations.get(i)) / time;
            Bounds.Inexact part = quantities.get(i).inexact(demand, interrupted(quantities.get(i), demand));
            lower += weight * part.lower();
            higher += weight * part.higher();
            why.addAll(part.why());
        }
        return new Accuracy(Math.max(0, figure - lower), Math.min(1, figure + higher), List.copyOf(why));
    }

    /** What an agreement means in a single period of measurement; see {@link #agreed}. */
    PeriodOutlook outlook(ServiceLevelAgreement agreement, int demand) {
        double allowed = Agreements.allowed(agreement);
        ToDoubleFunction<Situation> counts = counted(Agreements.excluded(agreement), allowed, demand);
        double time = time(counts);
        Dependability agreed = agreed(Agreements.excluded(agreement), allowed, demand);
        double hours = PeriodOutlook.hours(agreement.getPeriod()) * time;
        double bound = hours * agreement.getTarget().complement().doubleValue();
        double planned = time == 0 ? 0 : time(situation -> situation.away().get(demand) ? counts.applyAsDouble(situation) : 0) / time;
        double plannedStarts = time == 0 ? 0 : plannedStarts(demand, counts, part -> total(part, demand)) / time;
        ToDoubleFunction<Situation> unplanned = situation -> situation.away().get(demand) ? 0 : counts.applyAsDouble(situation);
        PeriodRisk risk = new PeriodRisk(outageKinds(demand, unplanned), (agreed.failuresPerHour() - plannedStarts) / (1 - planned), planned,
                plannedStarts);
        return new PeriodOutlook(agreement.getPeriod(), hours, bound * MINUTES, agreed.unavailability() * hours * MINUTES,
                risk.missed(hours, bound), Optional.ofNullable(agreement.getPenaltyAmount()));
    }

    /** Outages by what begins them, over the situations as far as they count. */
    private List<Dependability> outageKinds(int demand, ToDoubleFunction<Situation> counts) {
        double time = time(counts);
        Map<SituationQuantities, Double> shares = new LinkedHashMap<>();
        for (int i = 0; i < situations.size(); i++) {
            double share = situations.get(i).share() * counts.applyAsDouble(situations.get(i)) / time;
            if (share > 0) {
                shares.merge(quantities.get(i), share, Double::sum);
            }
        }
        List<Dependability> kinds = new ArrayList<>();
        shares.forEach((part, share) -> part.outageKinds(demand, interrupted(part, demand)).forEach(kind -> kinds.add(new Dependability(
                share * kind.unavailability(), 1 - share * kind.unavailability(), share * kind.failuresPerHour()))));
        return kinds;
    }

    /** Planned and unplanned downtime of everybody, and the states of operation. */
    Operation operation() {
        double planned = situations.stream().filter(s -> s.away().get(0)).mapToDouble(Situation::share).sum();
        double starts = plannedStarts(0, situation -> 1, part -> total(part, 0));
        Dependability all = total(0);
        double unplanned = 0;
        List<Operation.State> states = new ArrayList<>();
        for (int i = 0; i < situations.size(); i++) {
            Situation situation = situations.get(i);
            Dependability total = total(quantities.get(i), 0);
            unplanned += situation.away().get(0) ? 0 : situation.share() * total.unavailability();
            states.add(new Operation.State(situation.share(), situation.windows().stream().map(snapshot::reference).toList(),
                    situation.out().stream().map(snapshot::reference).toList(), situation.loads().entrySet().stream()
                            .map(load -> new Operation.Load(snapshot.reference(load.getKey()), load.getValue())).toList(),
                    situation.away().get(0), total));
        }
        return new Operation(new Dependability(planned, 1 - planned, starts),
                planned == 0 ? all : new Dependability(unplanned, 1 - unplanned, all.failuresPerHour() - starts), states);
    }

    /** Switch-overs that interrupt the level, by what switches and why; without those of which there is less than one in a billion years. */
    List<Interruption> interruptions(int demand) {
        record Key(EObject moving, Trigger trigger) {
        }
        Map<Key, double[]> sums = new LinkedHashMap<>();
        for (int i = 0; i < situations.size(); i++) {
            double share = situations.get(i).share();
            for (LevelBudget.Interrupted part : interrupted(quantities.get(i), demand)) {
                double[] sum = sums.computeIfAbsent(new Key(part.moving(), part.trigger()), key -> new double[2]);
                sum[0] += share * part.total().unavailability();
                sum[1] += share * part.total().failuresPerHour();
            }
        }
        List<Interruption> interruptions = new ArrayList<>();
        sums.forEach((key, sum) -> {
            Dependability total = new Dependability(sum[0], 1 - sum[0], sum[1]);
            if (total.failuresPerYear() >= NEVER || total.minutesPerYear() >= NEVER) {
                interruptions.add(new Interruption(snapshot.reference(key.moving), key.trigger, total));
            }
        });
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
        shares.forEach((part, share) -> part.budget(interrupted(part, 0)).shares()
                .forEach(each -> all.add(shares.size() == 1 ? each : each.times(share))));
        return shares.size() == 1 ? new Budget(all) : Budget.ofParts(all);
    }

    /** Importance measures for everybody, in the most frequent state of operation. */
    List<Importance> importances() {
        return quantities.get(0).importances();
    }
}
