// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How a group behaves whose members depend on one another: standby, or a pool with fewer repair crews than members. Groups with equal rules have
 * the same Markov chain, whatever they are called.
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
 *
 * @param modes the modes of each member
 * @param away for each member whether it is away for planned work
 * @param standby whether one member is active; else all are
 * @param waitingFactor rate at which a waiting member fails, relative to that of the active one
 * @param coverage probability that a takeover succeeds
 * @param takeover mean length of a takeover in hours
 * @param fallback mean length of an interruption without takeover in hours; 0 when only a repair ends it
 * @param failsBack whether the work goes back to the first member
 * @param failBack mean length of the interruption that this brings, in hours
 * @param crews how many members are repaired at a time
 */
record GroupRules(List<List<Mode>> modes, List<Boolean> away, boolean standby, double waitingFactor, double coverage, double takeover,
        double fallback, boolean failsBack, double failBack, int crews) {

    /** A failure mode: rate per hour while the member is active, and mean repair time in hours. */
    record Mode(double failureRate, double mttr) {
    }

    enum Phase { NORMAL, TAKEOVER, FALLBACK, FAIL_BACK }

    /** For each member the set of its modes that are present, as bits; index of the active member, -1 for none; phase. */
    record State(List<Integer> present, int active, Phase phase) {
    }

    /** The solved chain; its first state has nothing failed. */
    static final class Solved {

        private final Exploration<State> exploration;
        private final Exploration.Solution solution;

        private Solved(GroupRules rules) {
            exploration = new Exploration<>(rules::transitions);
            List<Integer> allUp = Collections.nCopies(rules.modes.size(), 0);
            solution = exploration.solve(exploration.index(new State(allUp, rules.firstUp(allUp), Phase.NORMAL)));
        }

        State state(int index) {
            return exploration.state(index);
        }

        Exploration.Solution solution() {
            return solution;
        }
    }

    /**
     * Solves the chain.
     *
     * @throws Exploration.TooManyStatesException when it is too large
     */
    Solved solve() {
        return new Solved(this);
    }

    private boolean isUp(List<Integer> present, int member) {
        return !away.get(member) && present.get(member) == 0;
    }

    private void transitions(State state, Exploration.Sink<State> sink) {
        int repairing = 0;
        for (int m = 0; m < modes.size(); m++) {
            if (away.get(m)) {
                continue;
            }
            int present = state.present.get(m);
            boolean crew = present != 0 && repairing < crews;
            repairing += crew ? 1 : 0;
            double factor = !standby || m == state.active ? 1 : waitingFactor;
            for (int mode = 0; mode < modes.get(m).size(); mode++) {
                Mode figures = modes.get(m).get(mode);
                int bit = 1 << mode;
                if ((present & bit) == 0) {
                    fail(state, m, present | bit, factor * figures.failureRate, sink);
                } else if (crew) {
                    sink.to(repaired(state, m, present & ~bit), 1 / figures.mttr);
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
