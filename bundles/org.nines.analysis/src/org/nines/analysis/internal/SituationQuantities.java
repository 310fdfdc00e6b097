// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.Snapshot;
import org.nines.analysis.internal.QuantifiedVariables.Condition;
import org.nines.analysis.internal.QuantifiedVariables.Kind;
import org.nines.analysis.result.Accuracy;
import org.nines.analysis.result.Budget;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.Importance;
import org.nines.analysis.result.LevelResult.Trigger;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.Figures;
import org.nines.kernel.Measure;
import org.nines.kernel.StructureGraph;
import org.nines.model.core.Item;
import org.nines.model.service.Service;
import org.nines.model.storage.Disk;

/** The quantified question about a service level in one state of operation. */
final class SituationQuantities {

    private final Snapshot snapshot;
    private final DesignQuantities design;
    private final QuantifiedVariables variables;
    private final Groups groups;
    private final Set<Item> out;
    private final List<Demand> demands;
    private final CompiledGraph compiled;
    private final Figures figures;
    private final Map<List<Object>, SupportLost> supportsLost = new HashMap<>();
    private Dependability outages;

    /** @param groups the chains whose figures the situation has */
    SituationQuantities(DesignQuantities design, CompiledGraph compiled, Situation situation, Groups groups) {
        this.design = design;
        snapshot = design.snapshot();
        variables = design.variables();
        this.groups = groups;
        out = situation.out();
        demands = situation.demands();
        this.compiled = compiled;
        figures = situation.figures();
    }

    private static Dependability dependability(Measure measure) {
        return new Dependability(measure.probability(), measure.complement(), measure.frequency());
    }

    /** Lasting downtime for everybody. */
    Dependability outages() {
        if (outages == null) {
            outages = dependability(compiled.measure(demands.get(0).outage(), figures));
        }
        return outages;
    }

    /** Downtime for a set of populations, with the switch-overs that the members of groups cause. */
    Dependability down(int demand) {
        return dependability(compiled.measure(demands.get(demand).down(), figures));
    }

    /** Downtime for a set of populations only because a group switches over after the failure of a member, or a virtual machine moves. */
    Dependability interrupted(int demand, EObject moving) {
        Demand functions = demands.get(demand);
        int interrupted = functions.interrupted().get(moving);
        int chain = moving instanceof Service group ? variables.elementOf(group) : -1;
        // only the chain itself can begin a switch-over; a machine moves when anything happens to its server
        double begun = compiled.transitionFrequency(StructureGraph.Builder.not(functions.down()), interrupted, figures,
                e -> chain < 0 || e == chain);
        double share = compiled.probability(interrupted, figures);
        return new Dependability(share, 1 - share, begun);
    }

    /**
     * Switch-overs because the active member of a group loses something that only it needs.
     *
     * @param frequency how often, per hour
     * @param time share of the time that they take
     * @param most no larger share of the time can they take
     */
    private record SupportLost(double frequency, double time, double most) {

        static final SupportLost NONE = new SupportLost(0, 0, 0);
    }

    /**
     * How often the active member of a group loses something that only it needs, so that the level can go on after a switch-over: the frequency
     * of failures that take the level from it were it alone, less those that take it from the whole group, each member with the probability
     * that it is the active one, as if its supports had no influence on that. Behind a buffer the loss and the switch-over both have to outlast it.
     * How long that takes at most: CONDITIONS.md.
     */
    private SupportLost supportLost(int demand, Service group) {
        return supportsLost.computeIfAbsent(List.of(demand, group), key -> newSupportLost(demand, group));
    }

    private SupportLost newSupportLost(int demand, Service group) {
        GroupChain chain = groups.chain(group, out);
        int outage = demands.get(demand).outage();
        int[] element = { variables.elementOf(chain.service()) };
        if (element[0] < 0 || chain.meanInterruption() == 0) {
            return SupportLost.NONE;
        }
        Set<Felt> felt = demands.get(demand).felt().get(group);
        Measure ofAll = compiled.measureGiven(outage, figures, element, new int[] { 0 });
        double frequency = 0;
        for (int member = 0; member < chain.members().size(); member++) {
            frequency += chain.probabilityActive(member) * Math.max(0, alone(outage, chain, member, figures).frequency() - ofAll.frequency());
        }
        DoubleUnaryOperator chance = chance(felt, frequency);
        return new SupportLost(frequency * chain.felt(chance), Math.min(1, frequency * chain.meanInterruption(chance)),
                mostForSupports(demand, group, figures, often -> chance(felt, often)));
    }

    /** The level when nobody but one member of a group takes part. */
    private Measure alone(int outage, GroupChain chain, int member, Figures with) {
        Condition only = variables.only(chain.service(), member);
        return compiled.measureGiven(outage, with, only.elements(), only.states());
    }

    /**
     * Share of the time that switch-overs of a group for want of supports take at most; for the derivation see CONDITIONS.md.
     *
     * @param chance for the frequency of the loss: probability that a switch-over of some mean length is felt
     */
    private double mostForSupports(int demand, Service group, Figures with, DoubleFunction<DoubleUnaryOperator> chance) {
        GroupChain chain = groups.chain(group, out);
        int outage = demands.get(demand).outage();
        int element = variables.elementOf(group);
        if (element < 0 || chain.meanInterruption() == 0) {
            return 0;
        }
        double ofAll = compiled.probabilityGiven(outage, with, new int[] { element }, new int[] { 0 });
        double most = 0;
        for (int member = 0; member < chain.members().size(); member++) {
            Measure alone = alone(outage, chain, member, with);
            most += chain.longestInterruptions(alone.frequency(), Math.max(0, alone.probability() - ofAll), chance.apply(alone.frequency()));
        }
        return Math.min(1, most);
    }

    /**
     * Probability that a switch-over of some mean length is felt when the loss is that began it, on the least buffered of the ways that lead to its
     * group. What a cache or a start leaves of the loss is all counted: it is random once for both.
     */
    private static DoubleUnaryOperator chance(Set<Felt> ways, double frequency) {
        return length -> ways.stream().mapToDouble(felt -> felt.bufferedOnly().shareOf(frequency, length)).max().orElse(0);
    }

    /** The same at least, whichever way it is: no less than if it were random for each. */
    private static DoubleUnaryOperator leastChance(Set<Felt> ways, double frequency) {
        return length -> ways.stream().mapToDouble(felt -> felt.starts().isEmpty() ? felt.shareOf(frequency, length) : 0).min().orElse(0);
    }

    /** Groups whose switch-overs a level feels. */
    private Stream<Service> groups(int demand) {
        return demands.get(demand).interrupted().keySet().stream().filter(Service.class::isInstance).map(Service.class::cast);
    }

    /** Share of the time that switch-overs of a group for want of supports take at least; for the derivation see CONDITIONS.md. */
    private double leastForSupports(int demand, Service group) {
        GroupChain chain = groups.chain(group, out);
        SupportLost lost = supportLost(demand, group);
        if (lost.time == 0) {
            return 0;
        }
        int members = chain.members().size();
        int outage = demands.get(demand).outage();
        double[] alone = new double[members];
        double ready = chain.probabilityAllReady() - lost.most;
        for (int m = 0; m < members; m++) {
            Condition only = variables.only(group, m);
            alone[m] = compiled.probabilityGiven(outage, figures, only.elements(), only.states());
            ready -= alone[m];
        }
        double least = Double.POSITIVE_INFINITY;
        int[] rest = variables.atRest(compiled.graph(), out);
        for (int m = 0; m < members && ready > 0; m++) {
            double sum = 0;
            Condition only = variables.only(group, m);
            for (int i = 0; i < only.elements().length; i++) {
                rest[only.elements()[i]] = only.states()[i];
            }
            for (int e : compiled.decisive(outage, rest)) {
                if (figures.intensity(e) > 0) {
                    sum += whenLost(demand, group, e, m, alone, ready);
                }
            }
            least = Math.min(least, sum);
        }
        return Double.isInfinite(least) ? 0 : Math.min(least, lost.most);
    }

    /** Share of the time that switch-overs take at least because an element has failed which a member needs, were it always the active one. */
    private double whenLost(int demand, Service group, int element, int member, double[] alone, double ready) {
        int outage = demands.get(demand).outage();
        double best = 0;
        for (int other = 0; other < alone.length; other++) {
            if (other != member) {
                Condition lost = variables.only(group, other).and(element, 1);
                double without = compiled.probabilityGiven(outage, figures, lost.elements(), lost.states());
                best = Math.max(best, ready + alone[other] - without);
            }
        }
        if (best <= 0) {
            return 0;
        }
        double up = 1 - compiled.probabilityGiven(demands.get(demand).down(), figures, new int[] { element }, new int[] { 1 });
        double w = figures.intensity(element);
        return best * w * groups.chain(group, out).meanInterruption(figures.probabilities(element)[1] / w,
                leastChance(demands.get(demand).felt().get(group), w)) * up;
    }

    /**
     * By how much an unavailability may be too high or too low.
     *
     * @param lower by how much the true one may be lower
     * @param higher by how much it may be higher
     * @param why in words
     */
    record Inexact(double lower, double higher, List<String> why) {
    }

    /** How far the total for a set of populations is from being exact. */
    Inexact inexact(int demand, List<LevelBudget.Interrupted> interruptions) {
        List<String> why = new ArrayList<>();
        double support = interruptions.stream().filter(i -> i.trigger() == Trigger.SUPPORT).mapToDouble(i -> i.total().unavailability()).sum();
        double most = groups(demand).mapToDouble(group -> supportLost(demand, group).most).sum();
        if (support > 0) {
            why.add("switch-overs because the active member of a group loses a support are added to the exact figure");
        }
        Overlaps overlaps = variables.overlaps(compiled.support(demands.get(demand).down()));
        if (overlaps.higher() > 0) {
            why.add("failures that follow one another may together outlast a buffer, a battery or a cache that each alone does not");
        }
        if (overlaps.lower() > 0) {
            why.add("failures that are repaired but still felt are counted as present with others");
        }
        if (overlaps.unknown() > 0) {
            why.add("how long members of groups stay down that wait for a repair crew is taken as exponentially distributed behind buffers");
        }
        double figure = total(demand, interruptions).unavailability();
        // at least takes longer to find than at most: only where it may decide
        boolean open = !new Accuracy(Math.max(0, figure - support), Math.min(1, figure + Math.max(0, most - support)), why).decidesClass();
        double least = !open ? 0 : groups(demand).mapToDouble(group -> leastForSupports(demand, group)).sum();
        double higher = Math.max(0, most - support) + overlaps.higher() + overlaps.unknown();
        if (overlaps.higher() > 0) {
            higher = Math.min(higher, Math.max(0, undelayed(demand) - figure));
        }
        return new Inexact(Math.max(0, support - least) + overlaps.lower() + overlaps.unknown(), higher, why);
    }

    /**
     * Share of the time in which the level is down at most, because it would be if there were no buffers (SEMANTICS 3: the undelayed structure is the
     * upper bound); with all switch-overs for want of supports.
     */
    private double undelayed(int demand) {
        Figures atOnce = design.undelayed(figures, groups);
        return compiled.probability(demands.get(demand).down(), atOnce)
                + groups(demand).mapToDouble(group -> mostForSupports(demand, group, atOnce, alone -> length -> 1)).sum();
    }

    /** Whether the probability of an item's being down is not its own alone: a disk of an array, a member of a group. */
    boolean dependent(Item item) {
        return item instanceof Disk || variables.inGroup(item);
    }

    /** What items, arrays and groups contribute to the downtime of everybody: what would be gained if they never failed, where that is above 0. */
    Map<EObject, Double> gains() {
        double[] birnbaum = compiled.birnbaum(demands.get(0).outage(), figures);
        Map<EObject, List<Integer>> elementsOf = new LinkedHashMap<>();
        variables.variables().stream().filter(v -> v.kind() != Kind.LATENESS && v.kind() != Kind.PLANNED_WORK)
                .forEach(v -> elementsOf.computeIfAbsent(v.of(), o -> new ArrayList<>()).add(v.element()));
        Map<EObject, Double> gains = new LinkedHashMap<>();
        elementsOf.forEach((of, elements) -> {
            double gain = gain(elements, birnbaum);
            if (gain > 0) {
                gains.put(of, gain);
            }
        });
        return gains;
    }

    /**
     * By how much the unavailability falls without these failures. Modes of an item stand in one disjunction everywhere, so that the Birnbaum
     * importance of one mode is that of the item times the probability that the others are absent.
     */
    private double gain(List<Integer> elements, double[] birnbaum) {
        if (!elements.stream().allMatch(variables::isEvent)) {
            int[] given = elements.stream().mapToInt(Integer::intValue).toArray();
            return outages().unavailability() - compiled.probabilityGiven(demands.get(0).outage(), figures, given, new int[given.length]);
        }
        double q = 0;
        double allUp = 1;
        for (int element : elements) {
            q += allUp * probability(element);
            allUp *= 1 - probability(element);
        }
        return birnbaum[elements.get(0)] * (1 - probability(elements.get(0))) / allUp * q;
    }

    private double probability(int event) {
        return figures.probabilities(event)[1];
    }

    /** Where the downtime of everybody comes from. */
    Budget budget(List<LevelBudget.Interrupted> interruptions) {
        return new LevelBudget(snapshot, variables, compiled, figures, demands.get(0), groups).of(interruptions);
    }

    /** The outages of a set of populations by what begins them. */
    List<Dependability> outageKinds(int demand, List<LevelBudget.Interrupted> interruptions) {
        return OutageKinds.of(variables, compiled, figures, demands.get(demand).outage(), variables.atRest(compiled.graph(), out),
                total(demand, interruptions), interruptions);
    }

    /** Importance measures for everybody. */
    List<Importance> importances() {
        return new LevelImportances(snapshot, variables, compiled, figures, demands.get(0).down()).all();
    }

    /** Switch-overs of groups and virtual machines that interrupt the level. */
    List<LevelBudget.Interrupted> interrupted(int demand) {
        List<LevelBudget.Interrupted> interruptions = new ArrayList<>();
        for (EObject moving : demands.get(demand).interrupted().keySet()) {
            add(interruptions, moving, Trigger.MEMBER, interrupted(demand, moving));
            if (moving instanceof Service group) {
                SupportLost lost = supportLost(demand, group);
                add(interruptions, group, Trigger.SUPPORT, new Dependability(lost.time, 1 - lost.time, lost.frequency));
            }
        }
        return interruptions;
    }

    /** Share of the time down for a set of populations, without the frequencies that {@link #total} takes. */
    double unavailability(int demand) {
        double down = compiled.probability(demands.get(demand).down(), figures);
        for (EObject moving : demands.get(demand).interrupted().keySet()) {
            down += moving instanceof Service group ? supportLost(demand, group).time : 0;
        }
        return Math.min(1, down);
    }

    private static void add(List<LevelBudget.Interrupted> interruptions, EObject moving, Trigger trigger, Dependability figures) {
        if (figures.unavailability() > 0) {
            interruptions.add(new LevelBudget.Interrupted(moving, trigger, figures));
        }
    }

    /** Exact figures, and the additive terms for switch-overs because the active member loses a support. */
    Dependability total(int demand, List<LevelBudget.Interrupted> interruptions) {
        Dependability exact = down(demand);
        double time = 0;
        double frequency = 0;
        for (LevelBudget.Interrupted interruption : interruptions) {
            if (interruption.trigger() == Trigger.SUPPORT) {
                time += interruption.total().unavailability();
                frequency += interruption.total().failuresPerHour();
            }
        }
        return new Dependability(Math.min(1, exact.unavailability() + time), Math.max(0, exact.availability() - time),
                exact.failuresPerHour() + frequency);
    }
}
