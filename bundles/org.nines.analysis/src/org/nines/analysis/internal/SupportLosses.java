// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nines.analysis.internal.QuantifiedVariables.Condition;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.Figures;
import org.nines.kernel.Measure;
import org.nines.model.core.Item;
import org.nines.model.service.Service;

/**
 * Switch-overs that a level feels because the active member of a group loses something that only it needs, for a set of populations in one state of
 * operation, with bounds of the time that they take. CONDITIONS.md derives them.
 */
final class SupportLosses {

    /**
     * Those of one group.
     *
     * @param frequency how often, per hour
     * @param time share of the time that they take
     * @param most no larger share of the time can they take
     * @param away sum over the members of the probability that one alone could not serve
     * @param uneven by how much more or less time the switch-overs after failures of members may take because another member is the active one
     */
    record SupportLost(double frequency, double time, double most, double away, double uneven) {

        static final SupportLost NONE = new SupportLost(0, 0, 0, 0, 0);
    }

    /**
     * A failure that decides a function, with everything else at rest.
     *
     * @param decides whether it is there and decides, by state
     * @param worst state in which everybody feels it
     * @param frequency how often an hour it is felt enough to decide
     * @param length mean time in hours until it is repaired then
     */
    private record Deciding(int element, IntPredicate decides, int worst, double frequency, double length) {

        /** How often at most it comes per hour in which it is not there, whatever else is. */
        double rate(double hidden) {
            double absent = 1 - hidden - frequency * length;
            return absent > 0 ? frequency / absent : Double.POSITIVE_INFINITY;
        }
    }

    private final QuantifiedVariables variables;
    private final Groups groups;
    private final Set<Item> out;
    private final Demand demand;
    private final CompiledGraph compiled;
    private final Figures figures;
    private final Map<Service, SupportLost> known = new HashMap<>();

    SupportLosses(QuantifiedVariables variables, Groups groups, Set<Item> out, Demand demand, CompiledGraph compiled, Figures figures) {
        this.variables = variables;
        this.groups = groups;
        this.out = out;
        this.demand = demand;
        this.compiled = compiled;
        this.figures = figures;
    }

    /** Groups whose switch-overs the level feels. */
    Stream<Service> groups() {
        return demand.interrupted().keySet().stream().filter(Service.class::isInstance).map(Service.class::cast);
    }

    /**
     * How often the active member of a group loses something that only it needs, so that the level can go on after a switch-over: the frequency
     * of failures that take the level from it were it alone, less those that take it from the whole group, each member with the probability
     * that it is the active one, as if its supports had no influence on that. A switch-over ends when they are back, as one does when the failed
     * member is repaired. Behind a buffer the loss and the switch-over both have to outlast it. How long that takes at most: CONDITIONS.md.
     */
    SupportLost of(Service group) {
        return known.computeIfAbsent(group, this::solve);
    }

    private SupportLost solve(Service group) {
        GroupChain chain = groups.chain(group, out);
        int outage = demand.outage();
        int[] element = { variables.elementOf(chain.service()) };
        if (element[0] < 0 || chain.meanInterruption() == 0) {
            return SupportLost.NONE;
        }
        Set<Felt> felt = demand.felt().get(group);
        Measure ofAll = compiled.measureGiven(outage, figures, element, new int[] { 0 });
        int members = chain.members().size();
        double[] frequency = new double[members];
        double[] away = new double[members];
        double all = 0;
        double unserved = 0;
        double losses = 0;
        for (int member = 0; member < members; member++) {
            Measure alone = alone(outage, chain, member, figures);
            frequency[member] = Math.max(0, alone.frequency() - ofAll.frequency());
            away[member] = Math.max(0, alone.probability() - ofAll.probability());
            all += chain.probabilityActive(member) * frequency[member];
            unserved += alone.probability();
            losses += alone.frequency();
        }
        DoubleUnaryOperator chance = chance(felt, all);
        double time = IntStream.range(0, members).filter(m -> frequency[m] > 0).mapToDouble(m -> chain.probabilityActive(m) * frequency[m]
                * chain.meanInterruption(away[m] / frequency[m], chance)).sum();
        double longest = most(group, figures, often -> chance(felt, often));
        return new SupportLost(all * chain.felt(chance), Math.min(time, longest), longest, unserved, losses == 0 ? 0 : uneven(chain, losses, chance));
    }

    /**
     * By how much the time of switch-overs after failures of members may differ because a lost support has made another member the active one; of two,
     * until one of them fails.
     */
    private static double uneven(GroupChain chain, double losses, DoubleUnaryOperator chance) {
        DoubleSummaryStatistics times = IntStream.range(0, chain.members().size()).mapToDouble(m -> chain.interruptedBy(m, chance)).summaryStatistics();
        return (times.getMax() - times.getMin()) * (chain.members().size() > 2 ? 1 : losses / (losses + chain.failureRate()));
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
    double most(Service group, Figures with, DoubleFunction<DoubleUnaryOperator> chance) {
        GroupChain chain = groups.chain(group, out);
        int outage = demand.outage();
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

    private List<Deciding> deciding(int function, int[] rest) {
        Map<Integer, BitSet> states = new TreeMap<>();
        compiled.decisive(function, rest).forEach(d -> states.computeIfAbsent(d.element(), e -> new BitSet()).set(d.state()));
        List<Deciding> all = new ArrayList<>();
        states.forEach((element, decisive) -> {
            int worst = variables.feltByAll(compiled.graph(), element);
            IntPredicate decides = s -> s <= worst && decisive.get(s);
            double frequency = worst == 0 ? 0 : figures.frequency(element, decides.negate(), decides);
            if (frequency > 0 && decides.test(worst)) {
                double[] pi = figures.probabilities(element);
                double q = IntStream.range(0, pi.length).filter(decides).mapToDouble(s -> pi[s]).sum();
                all.add(new Deciding(element, decides, worst, frequency, q / frequency));
            }
        });
        return all;
    }

    /** What decides whether the level is there with nobody but one member of a group. */
    private List<Deciding> decidingAlone(Service group, int member) {
        int[] rest = variables.atRest(compiled.graph(), out);
        Condition only = variables.only(group, member);
        for (int i = 0; i < only.elements().length; i++) {
            rest[only.elements()[i]] = only.states()[i];
        }
        return deciding(demand.outage(), rest);
    }

    /**
     * Share of the time that switch-overs for want of supports take at most: most losses have causes that are as frequent whatever else has failed, and
     * only one member is the active one at a time; what takes the whole level down begins no switch-over. For the derivation see CONDITIONS.md.
     */
    double mostOneAtATime(Service group) {
        GroupChain chain = groups.chain(group, out);
        double bound = of(group).most;
        if (bound == 0 || chain.waitsForRepair()) {
            return bound;
        }
        int outage = demand.outage();
        Set<Felt> felt = demand.felt().get(group);
        Set<Integer> ofAll = new HashSet<>();
        Condition none = new Condition(new int[0], new int[0]);
        double ends = 0;
        for (Deciding failure : deciding(outage, variables.atRest(compiled.graph(), out))) {
            if (IntStream.range(1, figures.probabilities(failure.element).length).allMatch(failure.decides)) {
                ofAll.add(failure.element);
                none = none.and(failure.element, 0);
                ends += failure.frequency;
            }
        }
        double otherwise = given(outage, none.and(variables.elementOf(group), 0)).probability();
        double single = 0;
        double several = 0;
        for (int member = 0; member < chain.members().size(); member++) {
            Condition only = none.and(variables.only(group, member));
            Measure alone = given(outage, only);
            double rate = 0;
            double rest = alone.frequency() + ends * alone.probability();
            for (Deciding failure : decidingAlone(group, member)) {
                if (!ofAll.contains(failure.element)) {
                    rate += failure.rate(variables.hidden(failure.element));
                    rest -= frequencyOfLoss(outage, failure, only);
                }
            }
            double often = rate;
            single = Math.max(single, rate * chain.meanInterruption(chance(felt, often)));
            double left = Math.max(0, rest);
            several += chain.longestInterruptions(left, Math.max(0, alone.probability() - otherwise), chance(felt, left));
        }
        return Math.min(bound, single + several);
    }

    private Measure given(int function, Condition condition) {
        return compiled.measureGiven(function, figures, condition.elements(), condition.states());
    }

    /** How often an hour a failure makes a function true that it decides, under a condition. */
    private double frequencyOfLoss(int function, Deciding failure, Condition condition) {
        return IntStream.range(0, figures.probabilities(failure.element).length).filter(s -> !failure.decides.test(s)).mapToDouble(s -> {
            double often = figures.frequency(failure.element, t -> t == s, failure.decides);
            return often == 0 ? 0 : often * given(function, condition.and(failure.element, s)).complement();
        }).sum();
    }

    /** Share of the time that switch-overs of a group for want of supports take at least; for the derivation see CONDITIONS.md. */
    double least(Service group) {
        GroupChain chain = groups.chain(group, out);
        SupportLost lost = of(group);
        if (lost.time == 0) {
            return 0;
        }
        int members = chain.members().size();
        int outage = demand.outage();
        double[] alone = new double[members];
        double ready = chain.probabilityAllReady() - lost.most;
        for (int m = 0; m < members; m++) {
            Condition only = variables.only(group, m);
            alone[m] = compiled.probabilityGiven(outage, figures, only.elements(), only.states());
            ready -= alone[m];
        }
        double least = Double.POSITIVE_INFINITY;
        for (int m = 0; m < members && ready > 0; m++) {
            double sum = 0;
            for (Deciding failure : decidingAlone(group, m)) {
                sum += whenLost(group, failure, m, alone, ready);
            }
            least = Math.min(least, sum);
        }
        return Double.isInfinite(least) ? 0 : Math.min(least, lost.most);
    }

    /** Share of the time that switch-overs take at least because of a failure of what a member needs, were it always the active one. */
    private double whenLost(Service group, Deciding failure, int member, double[] alone, double ready) {
        int outage = demand.outage();
        double best = 0;
        for (int other = 0; other < alone.length; other++) {
            if (other != member) {
                Condition lost = variables.only(group, other).and(failure.element, failure.worst);
                double without = compiled.probabilityGiven(outage, figures, lost.elements(), lost.states());
                best = Math.max(best, ready + alone[other] - without);
            }
        }
        if (best <= 0) {
            return 0;
        }
        double up = 1 - compiled.probabilityGiven(demand.down(), figures, new int[] { failure.element }, new int[] { failure.worst });
        return best * failure.frequency * groups.chain(group, out).meanInterruption(failure.length,
                leastChance(demand.felt().get(group), failure.frequency)) * up;
    }
}
