// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.RaidLevel;

/**
 * Markov chain of a disk array between holding its data and having lost it (SEMANTICS of RAID groups: Patterson, Gibson and Katz 1988, with
 * replacement, hot spares and restore).
 *
 * <p>A state counts failed disks that wait for a replacement and such that are being rebuilt, for each class of disks that stand for the same
 * thing (the two halves of RAID 0+1, else all), or pairs with such a disk (RAID 1+0), and spares in stock. A good disk fails at its rate.
 * A failure takes a spare from the stock and its rebuild begins; without one the disk waits. Every disk taken or waiting is replaced after
 * the disk's MTTR. All rebuilds run at once. Lost data is back, and every disk good, after the restore time; under RAID 1+0 each lost pair
 * for itself. A rebuild that has no redundancy left to read from meets an unreadable sector with the probability that the array says, and then the
 * data are lost as well (Elerath and Pecht 2007). Failures that the disks of the array have in common lose the data at once.
 */
final class ArrayChain {

    /** Waiting and rebuilding disks for each class, lost pairs (RAID 1+0; 1 for a lost array of another level), spares in stock. */
    private record State(List<Integer> waiting, List<Integer> rebuilding, int lost, int spares) {
    }

    private final DiskArray array;
    private final double failureRate;
    private final double replacementRate;
    private final double rebuildRate;
    private final double restoreRate;
    private final double commonRate;
    private final double readError;
    private final int classes;
    private final int sizeOfClass;

    private ArrayChain(DiskArray array, SharedCauses causes) {
        this.array = array;
        Disk first = array.getDisks().get(0);
        List<ModeFigures> disk = causes.modes(first);
        commonRate = causes.implicit(first).stream().flatMap(group -> group.modes().stream()).mapToDouble(ModeFigures::failureRate).sum();
        readError = array.getReadErrorProbability() == null ? 0 : array.getReadErrorProbability().fraction().doubleValue();
        failureRate = disk.stream().mapToDouble(ModeFigures::failureRate).sum();
        replacementRate = failureRate / disk.stream().mapToDouble(m -> m.failureRate() * m.mttr()).sum();
        rebuildRate = array.getRebuild() == null ? Double.NaN : 1 / array.getRebuild().hours();
        restoreRate = 1 / array.getRestore().hours();
        classes = array.getLevel() == RaidLevel.RAID_01 ? 2 : 1;
        sizeOfClass = array.getLevel() == RaidLevel.RAID_10 ? array.getDisks().size() / 2 : array.getDisks().size() / classes;
    }

    /** An array whose chain has been solved. */
    static final class Solved {

        private final ArrayChain chain;
        private final Exploration<State> exploration;
        private final Exploration.Solution solution;

        private Solved(ArrayChain chain) {
            this.chain = chain;
            exploration = new Exploration<>(chain::transitions);
            List<Integer> none = List.of(0, 0).subList(0, chain.classes);
            solution = exploration.solve(exploration.index(new State(none, none, 0, chain.array.getHotSpares())));
        }

        /** Unavailability of the data because they are lost, and frequency of losses per hour. */
        double[] lossOfData() {
            double q = 0;
            double w = 0;
            for (int s = 0; s < solution.size(); s++) {
                if (lost(s)) {
                    q += solution.stationary()[s];
                    for (int from = 0; from < solution.size(); from++) {
                        w += lost(from) ? 0 : solution.flux()[from][s];
                    }
                }
            }
            return new double[] { q, w };
        }

        /** Classes of disks, or of pairs, that stand for the same thing. */
        int classes() {
            return chain.classes;
        }

        /** Number of disks, or of pairs, of a class. */
        int sizeOfClass() {
            return chain.sizeOfClass;
        }

        int states() {
            return solution.size();
        }

        double probability(int state) {
            return solution.stationary()[state];
        }

        double flux(int from, int to) {
            return solution.flux()[from][to];
        }

        boolean lost(int state) {
            return exploration.state(state).lost > 0;
        }

        /** Disks of each class, or pairs with a disk, that don't hold data because they are missing or being rebuilt. */
        List<Integer> bad(int state) {
            State s = exploration.state(state);
            List<Integer> bad = new ArrayList<>();
            for (int c = 0; c < chain.classes; c++) {
                bad.add(s.waiting.get(c) + s.rebuilding.get(c));
            }
            return bad;
        }
    }

    /** Solves the chain of an array whose disks have figures. */
    static Solved solve(DiskArray array, SharedCauses causes) {
        return new Solved(new ArrayChain(array, causes));
    }

    private void transitions(State state, Exploration.Sink<State> sink) {
        if (array.getLevel() == RaidLevel.RAID_10) {
            pairTransitions(state, sink);
            return;
        }
        if (state.lost > 0) {
            sink.to(restored(state), restoreRate);
            return;
        }
        sink.to(lost(state), commonRate);
        int waitingInAll = state.waiting.stream().mapToInt(Integer::intValue).sum();
        int ordered = waitingInAll + array.getHotSpares() - state.spares;
        for (int c = 0; c < classes; c++) {
            int good = sizeOfClass - state.waiting.get(c) - state.rebuilding.get(c);
            State failed = state.spares > 0 ? change(state, c, 0, 1, -1) : change(state, c, 1, 0, 0);
            sink.to(holds(failed) ? failed : lost(state), good * failureRate);
            if (state.waiting.get(c) > 0) {
                sink.to(change(state, c, -1, 1, 0), ordered * replacementRate * state.waiting.get(c) / waitingInAll);
            }
            if (state.rebuilding.get(c) > 0) {
                double error = critical(state) ? readError : 0;
                sink.to(change(state, c, 0, -1, 0), state.rebuilding.get(c) * rebuildRate * (1 - error));
                sink.to(lost(state), state.rebuilding.get(c) * rebuildRate * error);
            }
        }
        if (waitingInAll == 0 && ordered > 0) {
            sink.to(change(state, 0, 0, 0, 1), ordered * replacementRate);
        }
    }

    /** RAID 1+0: a class of pairs, of which one disk waits or is being rebuilt, or both are lost. */
    private void pairTransitions(State state, Exploration.Sink<State> sink) {
        int waiting = state.waiting.get(0);
        int rebuilding = state.rebuilding.get(0);
        int whole = sizeOfClass - waiting - rebuilding - state.lost;
        int ordered = waiting + array.getHotSpares() - state.spares;
        sink.to(state.spares > 0 ? change(state, 0, 0, 1, -1) : change(state, 0, 1, 0, 0), 2 * whole * failureRate);
        if (waiting > 0) {
            sink.to(withLost(change(state, 0, -1, 0, 0), state.lost + 1), waiting * failureRate);
            sink.to(change(state, 0, -1, 1, 0), ordered * replacementRate);
        } else if (ordered > 0) {
            sink.to(change(state, 0, 0, 0, 1), ordered * replacementRate);
        }
        if (rebuilding > 0) {
            sink.to(withLost(change(state, 0, 0, -1, 0), state.lost + 1), rebuilding * failureRate);
            sink.to(change(state, 0, 0, -1, 0), rebuilding * rebuildRate * (1 - readError));
            sink.to(withLost(change(state, 0, 0, -1, 0), state.lost + 1), rebuilding * rebuildRate * readError);
        }
        if (state.lost < sizeOfClass) {
            sink.to(new State(List.of(0), List.of(0), sizeOfClass, state.spares), commonRate);
        }
        if (state.lost > 0) {
            sink.to(withLost(state, state.lost - 1), state.lost * restoreRate);
        }
    }

    /** Whether any other failure, or a read error, loses data. */
    private boolean critical(State state) {
        for (int c = 0; c < classes; c++) {
            int good = sizeOfClass - state.waiting.get(c) - state.rebuilding.get(c);
            if (good > 0 && !holds(change(state, c, 1, 0, 0))) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(State state) {
        int failedInAll = 0;
        boolean oneClassWhole = false;
        for (int c = 0; c < classes; c++) {
            int failed = state.waiting.get(c) + state.rebuilding.get(c);
            failedInAll += failed;
            oneClassWhole |= failed == 0;
        }
        return switch (array.getLevel()) {
            case RAID_0 -> failedInAll == 0;
            case RAID_1 -> failedInAll < sizeOfClass;
            case RAID_3, RAID_4, RAID_5 -> failedInAll <= 1;
            case RAID_6 -> failedInAll <= 2;
            case RAID_01 -> oneClassWhole;
            case RAID_10 -> throw new IllegalStateException("pairs are counted, not disks");
        };
    }

    private State restored(State state) {
        return new State(state.waiting, state.rebuilding, 0, array.getHotSpares());
    }

    private State lost(State state) {
        List<Integer> none = List.of(0, 0).subList(0, classes);
        return new State(none, none, 1, array.getHotSpares());
    }

    private static State withLost(State state, int lost) {
        return new State(state.waiting, state.rebuilding, lost, state.spares);
    }

    private static State change(State state, int c, int waiting, int rebuilding, int spares) {
        return new State(added(state.waiting, c, waiting), added(state.rebuilding, c, rebuilding), state.lost, state.spares + spares);
    }

    private static List<Integer> added(List<Integer> counts, int c, int difference) {
        return switch (counts.size()) {
            case 1 -> List.of(counts.get(0) + difference);
            default -> List.of(counts.get(0) + (c == 0 ? difference : 0), counts.get(1) + (c == 1 ? difference : 0));
        };
    }
}
