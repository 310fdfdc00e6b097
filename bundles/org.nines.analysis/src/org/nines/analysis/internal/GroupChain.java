// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.nines.model.core.Item;
import org.nines.model.service.Pool;
import org.nines.model.service.Redundancy;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.Standby;
import org.nines.model.service.StandbyKind;

/** The group of a service whose members depend on one another, with its solved Markov chain; see {@link GroupRules}. */
final class GroupChain {

    /** Number of kinds of switch-over. */
    static final int PHASES = 3;

    private final Service service;
    private final List<ServiceInstance> members;
    /** For each member the modes of its instance, then those of its host where these belong to the group. */
    private final List<List<ModeFigures>> modes = new ArrayList<>();
    /** Which of a member's modes are those of its instance, as bits. */
    private final int[] ofInstance;
    private final boolean[] ownsHost;
    private final GroupRules rules;
    private final GroupRules.Solved solved;

    /**
     * @param instancesOnHost how many instances of all services run on a host
     * @param causes tells which failures a member has for itself
     * @param away for each member whether it is away for planned work
     * @param solver solves the chain of some rules
     */
    GroupChain(Service service, Map<Item, Integer> instancesOnHost, SharedCauses causes, List<Boolean> away,
            Function<GroupRules, GroupRules.Solved> solver) {
        this.service = service;
        members = service.getInstances();
        ownsHost = new boolean[members.size()];
        ofInstance = new int[members.size()];
        for (int i = 0; i < members.size(); i++) {
            ServiceInstance member = members.get(i);
            List<ModeFigures> all = new ArrayList<>(causes.modes(member));
            ofInstance[i] = (1 << all.size()) - 1;
            ownsHost[i] = instancesOnHost.get(member.getHost()) == 1;
            if (ownsHost[i]) {
                all.addAll(causes.modes(member.getHost()));
            }
            modes.add(all);
        }
        rules = rules(service.getRedundancy(), modes.stream().map(GroupChain::modes).toList(), away);
        solved = solver.apply(rules);
    }

    private static List<GroupRules.Mode> modes(List<ModeFigures> figures) {
        return figures.stream().map(mode -> new GroupRules.Mode(mode.failureRate(), mode.mttr())).toList();
    }

    private static GroupRules rules(Redundancy redundancy, List<List<GroupRules.Mode>> modes, List<Boolean> away) {
        int crews = redundancy.getRepairCrews() == 0 ? modes.size() : redundancy.getRepairCrews();
        if (!(redundancy instanceof Standby standby)) {
            return new GroupRules(modes, away, false, 1, 1, 0, 0, false, 0, crews);
        }
        double waitingFactor = switch (standby.getKind()) {
            case HOT -> 1;
            case WARM -> standby.getDormancy().fraction().doubleValue();
            case COLD, SPARE -> 0;
        };
        double coverage = (standby.getCoverage() == null ? 1 : standby.getCoverage().fraction().doubleValue()) * starts(standby);
        double move = ModeFigures.hours(standby.getTakeOver()) + ModeFigures.hours(standby.getNameTimeToLive());
        return new GroupRules(modes, away, true, waitingFactor, coverage, ModeFigures.hours(standby.getDetect()) + move,
                ModeFigures.hours(standby.getFallback()), standby.isFailBack(), move, crews);
    }

    /** Probability that a waiting member starts: members of a hot or warm standby run already. */
    private static double starts(Standby standby) {
        boolean started = standby.getKind() == StandbyKind.COLD || standby.getKind() == StandbyKind.SPARE;
        return started && standby.getStartFailure() != null ? standby.getStartFailure().complement().doubleValue() : 1;
    }

    /** Whether the instances of a service need a chain; else they are independent of one another. */
    static boolean needed(Service service) {
        Redundancy redundancy = service.getRedundancy();
        return service.getInstances().size() > 1
                && (redundancy instanceof Standby || redundancy instanceof Pool && redundancy.getRepairCrews() > 0);
    }

    /** Probabilities and transitions of the chain. */
    Exploration.Solution solution() {
        return solved.solution();
    }

    Service service() {
        return service;
    }

    List<ServiceInstance> members() {
        return members;
    }

    boolean isStandby() {
        return rules.standby();
    }

    boolean ownsHost(int member) {
        return ownsHost[member];
    }

    /** Modes of an item of a member that count in the chain. */
    List<ModeFigures> modes(int member, boolean ofInstanceAlone) {
        int instance = Integer.bitCount(ofInstance[member]);
        List<ModeFigures> all = modes.get(member);
        return ofInstanceAlone ? all.subList(0, instance) : all.subList(instance, all.size());
    }

    /** Whether fewer members can be under repair than there are, so that repairs wait for one another. */
    boolean crewsShort() {
        return rules.crews() < members.size();
    }

    /** Mean length of the interruption that a switch-over brings, in hours, when nothing else happens meanwhile. */
    double meanInterruption() {
        return meanInterruption(length -> 1);
    }

    /**
     * Mean time, in hours, for which a switch-over is felt, those included that are not.
     *
     * @param chance probability that one of some mean length is felt, from when on it takes that long again
     */
    double meanInterruption(DoubleUnaryOperator chance) {
        return rules.coverage() * rules.takeover() * chance.applyAsDouble(rules.takeover())
                + (1 - rules.coverage()) * withoutTakeover() * chance.applyAsDouble(withoutTakeover());
    }

    /** Whether a switch-over that does not succeed lasts until a repair. */
    boolean waitsForRepair() {
        return rules.coverage() < 1 && rules.fallback() == 0;
    }

    /** Probability that a switch-over is felt, from the probability that one of some mean length is. */
    double felt(DoubleUnaryOperator chance) {
        return rules.coverage() * chance.applyAsDouble(rules.takeover()) + (1 - rules.coverage()) * chance.applyAsDouble(withoutTakeover());
    }

    /** Mean length, in hours, of a switch-over that does not succeed. */
    private double withoutTakeover() {
        if (rules.coverage() == 1 || rules.fallback() > 0) {
            return rules.fallback();
        }
        double rate = 0;
        double time = 0;
        for (ModeFigures mode : modes.get(0)) {
            rate += mode.failureRate();
            time += mode.failureRate() * mode.mttr();
        }
        return rate > 0 ? time / rate : 0;
    }

    /** Mean time, in hours, for which a switch-over is felt that also ends with a repair of some mean length. */
    double meanInterruption(double repair, DoubleUnaryOperator chance) {
        double without = rules.fallback() == 0 ? repair : shorter(rules.fallback(), repair) * chance.applyAsDouble(rules.fallback());
        return rules.coverage() * shorter(rules.takeover(), repair) * chance.applyAsDouble(rules.takeover()) + (1 - rules.coverage()) * without;
    }

    /**
     * Share of the time that switch-overs take for which failures of one member are the reason, were it always the active one and another ready.
     *
     * @param chance probability that one of some mean length is felt
     */
    double interruptedBy(int member, DoubleUnaryOperator chance) {
        return modes.get(member).stream().mapToDouble(mode -> mode.failureRate() * meanInterruption(mode.mttr(), chance)).sum();
    }

    /** Failures of all members per hour in which they work, were each of them the active one. */
    double failureRate() {
        return modes.stream().flatMap(List::stream).mapToDouble(ModeFigures::failureRate).sum();
    }

    /** Mean of the shorter one of two exponential times. */
    private static double shorter(double a, double b) {
        return a == 0 ? 0 : a * b / (a + b);
    }

    /** Long-run probability that every member works and no switch-over is under way. */
    double probabilityAllReady() {
        double probability = 0;
        for (int s = 0; s < solution().size(); s++) {
            int state = s;
            boolean ready = !switchingOver(s) && IntStream.range(0, members.size()).allMatch(m -> instanceWorks(state, m) && hostWorks(state, m));
            probability += ready ? solution().stationary()[s] : 0;
        }
        return probability;
    }

    /**
     * Share of the time that switch-overs take at most that begin because a member loses its supports: they end when these are back.
     *
     * @param frequency how often that happens at most, per hour
     * @param away share of the time in which the supports are away
     * @param chance probability that a switch-over of some mean length is felt
     */
    double longestInterruptions(double frequency, double away, DoubleUnaryOperator chance) {
        double fallback = rules.fallback() == 0 ? Double.POSITIVE_INFINITY : rules.fallback();
        return rules.coverage() * longest(rules.takeover(), frequency, away) * chance.applyAsDouble(rules.takeover())
                + (1 - rules.coverage()) * longest(fallback, frequency, away) * chance.applyAsDouble(fallback);
    }

    private static double longest(double length, double frequency, double away) {
        return frequency == 0 || length == 0 ? 0 : Double.isInfinite(length) ? away
                : -Math.expm1(-away / frequency / length) * frequency * length;
    }

    /** Long-run probability that the member is the active one and no switch-over is under way. */
    double probabilityActive(int member) {
        double probability = 0;
        for (int s = 0; s < solution().size(); s++) {
            probability += active(s) == member ? solution().stationary()[s] : 0;
        }
        return probability;
    }

    /** In a state of the solved chain: no mode of the member's instance is present, and it is not away. */
    boolean instanceWorks(int state, int member) {
        return !rules.away().get(member) && (solved.state(state).present().get(member) & ofInstance[member]) == 0;
    }

    /** In a state of the solved chain: no mode of the member's host is present. */
    boolean hostWorks(int state, int member) {
        return (solved.state(state).present().get(member) & ~ofInstance[member]) == 0;
    }

    /** A state of the solved chain in which a switch-over is under way. */
    boolean switchingOver(int state) {
        return solved.state(state).phase() != GroupRules.Phase.NORMAL;
    }

    /** The active member in a state of the solved chain, -1 when there is none. */
    int active(int state) {
        GroupRules.State s = solved.state(state);
        return s.phase() == GroupRules.Phase.NORMAL ? s.active() : -1;
    }

    /** What kind of switch-over is under way in a state of the solved chain; 0 for none. */
    int phase(int state) {
        return solved.state(state).phase().ordinal();
    }
}
