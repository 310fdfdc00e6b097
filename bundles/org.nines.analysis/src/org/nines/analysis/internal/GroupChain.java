// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.nines.model.core.Item;
import org.nines.model.service.Pool;
import org.nines.model.service.Redundancy;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.Standby;
import org.nines.model.service.StandbyKind;

/**
 * Markov chain of a group whose members depend on one another: standby, or a pool with fewer repair crews than members.
 *
 * <p>A state says for each member which of its modes are present, which member is active, and whether a switch-over is under way. The modes of a
 * member are those of the instance and, where the host runs nothing else, those of the host. Modes are independent of one another, here as
 * everywhere: a member that is down in one of them may fail in another, at the rate of a member that waits; a crew repairs all that is wrong
 * with a member at the same time. So a hot group with a crew for each member and instantaneous takeovers is the same as a pool.
 *
 * <p>When the active member fails and another is up, an interruption begins: with the probability of coverage, times that of a start for a
 * standby that has to be started, of mean length detection + takeover + time to live of the name, else of the mean length of the fallback (or,
 * without one, until a repair). It ends in its time, with the first member up in the order of the model active, or as soon as a failed member is
 * up again, which is active then. When nobody is up, the first one repaired serves at once. With fail-back the work goes back to the first
 * member as soon as that is up again, after an interruption of takeover + time to live; else it stays where it is.
 */
final class GroupChain {

    /** Number of kinds of switch-over. */
    static final int PHASES = 3;

    private enum Phase { NORMAL, TAKEOVER, FALLBACK, FAIL_BACK }

    /** For each member the set of its modes that are present, as bits; index of the active member, -1 for none; phase. */
    private record State(List<Integer> present, int active, Phase phase) {
    }

    private final Service service;
    private final List<ServiceInstance> members;
    /** For each member the modes of its instance, then those of its host where these belong to the group. */
    private final List<List<ModeFigures>> modes = new ArrayList<>();
    /** Which of a member's modes are those of its instance, as bits. */
    private final int[] ofInstance;
    private final boolean[] ownsHost;
    private final boolean[] away;
    private final boolean standby;
    private final double waitingFactor;
    private final double coverage;
    private final double takeover;
    private final double fallback;
    private final boolean failsBack;
    private final double failBack;
    private final int crews;
    private final Exploration<State> exploration = new Exploration<>(this::transitions);
    private Exploration.Solution solution;

    /**
     * @param instancesOnHost how many instances of all services run on a host
     * @param causes tells which failures a member has for itself
     * @param out members that are away for planned work, by index
     */
    GroupChain(Service service, Map<Item, Integer> instancesOnHost, SharedCauses causes, IntPredicate out) {
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
        away = new boolean[members.size()];
        for (int i = 0; i < away.length; i++) {
            away[i] = out.test(i);
        }
        Redundancy redundancy = service.getRedundancy();
        crews = redundancy.getRepairCrews() == 0 ? members.size() : redundancy.getRepairCrews();
        standby = redundancy instanceof Standby;
        if (redundancy instanceof Standby s) {
            waitingFactor = switch (s.getKind()) {
                case HOT -> 1;
                case WARM -> s.getDormancy().fraction().doubleValue();
                case COLD, SPARE -> 0;
            };
            coverage = (s.getCoverage() == null ? 1 : s.getCoverage().fraction().doubleValue()) * starts(s);
            double move = ModeFigures.hours(s.getTakeOver()) + ModeFigures.hours(s.getNameTimeToLive());
            takeover = ModeFigures.hours(s.getDetect()) + move;
            fallback = ModeFigures.hours(s.getFallback());
            failsBack = s.isFailBack();
            failBack = move;
        } else {
            waitingFactor = 1;
            coverage = 1;
            takeover = 0;
            fallback = 0;
            failsBack = false;
            failBack = 0;
        }
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

    /** Solves the chain; once, on the first call. */
    Exploration.Solution solution() {
        if (solution == null) {
            List<Integer> allUp = new ArrayList<>();
            members.forEach(m -> allUp.add(0));
            int first = firstUp(allUp);
            solution = exploration.solve(exploration.index(new State(List.copyOf(allUp), first, Phase.NORMAL)));
        }
        return solution;
    }

    /** Whether another chain of the group has the same figures. */
    boolean hasFiguresOf(GroupChain other) {
        return modes.equals(other.modes);
    }

    Service service() {
        return service;
    }

    List<ServiceInstance> members() {
        return members;
    }

    boolean isStandby() {
        return standby;
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
        return crews < members.size();
    }

    /** Mean length of the interruption that a switch-over brings, in hours, when nothing else happens meanwhile. */
    double meanInterruption() {
        double without = fallback;
        if (coverage < 1 && fallback == 0) {
            double rate = 0;
            double time = 0;
            for (ModeFigures mode : modes.get(0)) {
                rate += mode.failureRate();
                time += mode.failureRate() * mode.mttr();
            }
            without = rate > 0 ? time / rate : 0;
        }
        return coverage * takeover + (1 - coverage) * without;
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
        return !away[member] && (exploration.state(state).present.get(member) & ofInstance[member]) == 0;
    }

    /** In a state of the solved chain: no mode of the member's host is present. */
    boolean hostWorks(int state, int member) {
        return (exploration.state(state).present.get(member) & ~ofInstance[member]) == 0;
    }

    /** A state of the solved chain in which a switch-over is under way. */
    boolean switchingOver(int state) {
        return exploration.state(state).phase != Phase.NORMAL;
    }

    /** The active member in a state of the solved chain, -1 when there is none. */
    int active(int state) {
        State s = exploration.state(state);
        return s.phase == Phase.NORMAL ? s.active : -1;
    }

    /** What kind of switch-over is under way in a state of the solved chain; 0 for none. */
    int phase(int state) {
        return exploration.state(state).phase.ordinal();
    }

    private boolean isUp(List<Integer> present, int member) {
        return !away[member] && present.get(member) == 0;
    }

    private void transitions(State state, Exploration.Sink<State> sink) {
        int repairing = 0;
        for (int m = 0; m < members.size(); m++) {
            if (away[m]) {
                continue;
            }
            int present = state.present.get(m);
            boolean crew = present != 0 && repairing < crews;
            repairing += crew ? 1 : 0;
            double factor = !standby || m == state.active ? 1 : waitingFactor;
            for (int mode = 0; mode < modes.get(m).size(); mode++) {
                ModeFigures figures = modes.get(m).get(mode);
                int bit = 1 << mode;
                if ((present & bit) == 0) {
                    fail(state, m, present | bit, factor * figures.failureRate(), sink);
                } else if (crew) {
                    sink.to(repaired(state, m, present & ~bit), 1 / figures.mttr());
                }
            }
        }
        double length = length(state.phase);
        if (length > 0) {
            sink.to(new State(state.present, firstUp(state.present), Phase.NORMAL), 1 / length);
        }
    }

    /** Mean length of a phase; 0 when it has no end of its own. */
    private double length(Phase phase) {
        return switch (phase) {
            case NORMAL -> 0;
            case TAKEOVER -> takeover;
            case FALLBACK -> fallback;
            case FAIL_BACK -> failBack;
        };
    }

    private void fail(State state, int member, int present, double rate, Exploration.Sink<State> sink) {
        List<Integer> failed = with(state.present, member, present);
        if (!standby) {
            sink.to(new State(failed, 0, Phase.NORMAL), rate);
        } else if (firstUp(failed) < 0) {
            sink.to(new State(failed, -1, Phase.NORMAL), rate);
        } else if (member != state.active) {
            sink.to(new State(failed, state.active, state.phase), rate);
        } else {
            sink.to(takeover > 0 ? new State(failed, -1, Phase.TAKEOVER) : new State(failed, firstUp(failed), Phase.NORMAL), rate * coverage);
            sink.to(new State(failed, -1, Phase.FALLBACK), rate * (1 - coverage));
        }
    }

    private State repaired(State state, int member, int present) {
        List<Integer> now = with(state.present, member, present);
        if (present != 0 || !standby || state.phase == Phase.FAIL_BACK) {
            return new State(now, state.active, state.phase);
        }
        if (state.phase != Phase.NORMAL || state.active < 0) {
            return new State(now, member, Phase.NORMAL);
        }
        if (failsBack && member == 0) {
            return failBack > 0 ? new State(now, -1, Phase.FAIL_BACK) : new State(now, 0, Phase.NORMAL);
        }
        return new State(now, state.active, Phase.NORMAL);
    }

    private int firstUp(List<Integer> present) {
        for (int m = 0; m < present.size(); m++) {
            if (isUp(present, m)) {
                return m;
            }
        }
        return -1;
    }

    private static List<Integer> with(List<Integer> present, int member, int value) {
        List<Integer> changed = new ArrayList<>(present);
        changed.set(member, value);
        return List.copyOf(changed);
    }
}
