// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nines.model.core.Item;
import org.nines.model.service.Pool;
import org.nines.model.service.Redundancy;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.Standby;

/**
 * Markov chain of a group whose members depend on one another: standby, or a pool with fewer repair crews than members.
 *
 * <p>A state says for each member which of its modes has failed it, which member is active, and whether a switch-over is under way. The modes
 * of a member are those of the instance and, where the host runs nothing else, those of the host. While a member is down its other modes
 * don't occur. When the active member fails and another is up, an interruption begins: with the probability of coverage of mean length
 * detection + takeover, else of the mean length of the fallback. It ends in its time, with the first member up in the order of the model
 * active, or as soon as a failed member is repaired, which is active then. When nobody is up, the first one repaired serves at once. There is
 * no fail-back.
 */
final class GroupChain {

    /** No switch-over under way. */
    private static final int NORMAL = 0;
    private static final int COVERED = 1;
    private static final int UNCOVERED = 2;

    /** For each member 0 or 1 + index of the failed mode; index of the active member, -1 for none; phase. */
    private record State(List<Integer> failed, int active, int phase) {
    }

    private final Service service;
    private final List<ServiceInstance> members;
    /** For each member the modes of its instance, then those of its host where these belong to the group. */
    private final List<List<ModeFigures>> modes = new ArrayList<>();
    /** How many of a member's modes are those of its instance. */
    private final int[] instanceModes;
    private final boolean[] ownsHost;
    private final boolean standby;
    private final double waitingFactor;
    private final double coverage;
    private final double takeover;
    private final double fallback;
    private final int crews;
    private final Exploration<State> exploration = new Exploration<>(this::transitions);
    private Exploration.Solution solution;

    /**
     * @param instancesOnHost how many instances of all services run on a host
     */
    GroupChain(Service service, Map<Item, Integer> instancesOnHost) {
        this.service = service;
        members = service.getInstances();
        ownsHost = new boolean[members.size()];
        instanceModes = new int[members.size()];
        for (int i = 0; i < members.size(); i++) {
            ServiceInstance member = members.get(i);
            List<ModeFigures> all = new ArrayList<>(ModeFigures.of(member));
            instanceModes[i] = all.size();
            ownsHost[i] = instancesOnHost.get(member.getHost()) == 1;
            if (ownsHost[i]) {
                all.addAll(ModeFigures.of(member.getHost()));
            }
            modes.add(all);
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
            coverage = s.getCoverage() == null ? 1 : s.getCoverage().fraction().doubleValue();
            takeover = ModeFigures.hours(s.getDetect()) + ModeFigures.hours(s.getTakeOver());
            fallback = ModeFigures.hours(s.getFallback());
        } else {
            waitingFactor = 1;
            coverage = 1;
            takeover = 0;
            fallback = 0;
        }
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
            solution = exploration.solve(exploration.index(new State(List.copyOf(allUp), 0, NORMAL)));
        }
        return solution;
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

    /** Mean length of the interruption that a switch-over brings, in hours, when nothing else happens meanwhile. */
    double meanInterruption() {
        return coverage * takeover + (1 - coverage) * fallback;
    }

    /** Long-run probability that the member is the active one and no switch-over is under way. */
    double probabilityActive(int member) {
        double probability = 0;
        for (int s = 0; s < solution().size(); s++) {
            probability += active(s) == member ? solution().stationary()[s] : 0;
        }
        return probability;
    }

    /** In a state of the solved chain: no mode of the member's instance has failed it. */
    boolean instanceWorks(int state, int member) {
        int failed = exploration.state(state).failed.get(member);
        return failed == 0 || failed > instanceModes[member];
    }

    /** In a state of the solved chain: no mode of the member's host has failed it. */
    boolean hostWorks(int state, int member) {
        return exploration.state(state).failed.get(member) <= instanceModes[member];
    }

    /** A state of the solved chain in which a switch-over is under way. */
    boolean switchingOver(int state) {
        return exploration.state(state).phase != NORMAL;
    }

    /** The active member in a state of the solved chain, -1 when there is none. */
    int active(int state) {
        State s = exploration.state(state);
        return s.phase == NORMAL ? s.active : -1;
    }

    private void transitions(State state, Exploration.Sink<State> sink) {
        int repairing = 0;
        for (int m = 0; m < members.size(); m++) {
            int failed = state.failed.get(m);
            if (failed > 0) {
                if (repairing < crews) {
                    repairing++;
                    sink.to(repaired(state, m), 1 / modes.get(m).get(failed - 1).mttr());
                }
                continue;
            }
            double factor = !standby || m == state.active ? 1 : waitingFactor;
            for (int mode = 0; mode < modes.get(m).size(); mode++) {
                fail(state, m, mode, factor * modes.get(m).get(mode).failureRate(), sink);
            }
        }
        switch (state.phase) {
            case COVERED -> sink.to(new State(state.failed, firstUp(state.failed), NORMAL), 1 / takeover);
            case UNCOVERED -> sink.to(new State(state.failed, firstUp(state.failed), NORMAL), 1 / fallback);
            default -> {
            }
        }
    }

    private void fail(State state, int member, int mode, double rate, Exploration.Sink<State> sink) {
        List<Integer> failed = with(state.failed, member, mode + 1);
        if (!standby) {
            sink.to(new State(failed, 0, NORMAL), rate);
        } else if (firstUp(failed) < 0) {
            sink.to(new State(failed, -1, NORMAL), rate);
        } else if (member != state.active) {
            sink.to(new State(failed, state.active, state.phase), rate);
        } else {
            sink.to(takeover > 0 ? new State(failed, -1, COVERED) : new State(failed, firstUp(failed), NORMAL), rate * coverage);
            sink.to(fallback > 0 ? new State(failed, -1, UNCOVERED) : new State(failed, firstUp(failed), NORMAL), rate * (1 - coverage));
        }
    }

    private State repaired(State state, int member) {
        List<Integer> failed = with(state.failed, member, 0);
        boolean serves = !standby || state.phase == NORMAL && state.active >= 0;
        return new State(failed, serves ? state.active : member, NORMAL);
    }

    private static int firstUp(List<Integer> failed) {
        return failed.indexOf(0);
    }

    private static List<Integer> with(List<Integer> failed, int member, int value) {
        List<Integer> changed = new ArrayList<>(failed);
        changed.set(member, value);
        return List.copyOf(changed);
    }
}
