// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

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
 * for itself.
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
    private final int classes;
    private final int sizeOfClass;

    private ArrayChain(DiskArray array, List<ModeFigures> disk) {
        this.array = array;
        failureRate = disk.stream().mapToDouble(ModeFigures::failureRate).sum();
        replacementRate = failureRate / disk.stream().mapToDouble(m -> m.failureRate() * m.mttr()).sum();
        rebuildRate = array.getRebuild() == null ? Double.NaN : 1 / array.getRebuild().hours();
        restoreRate = 1 / array.getRestore().hours();
        classes = array.getLevel() == RaidLevel.RAID_01 ? 2 : 1;
        sizeOfClass = array.getLevel() == RaidLevel.RAID_10 ? array.getDisks().size() / 2 : array.getDisks().size() / classes;
    }

    /**
     * Solves the chain of an array whose disks have figures.
     *
     * @return unavailability of the data because they are lost, and frequency of losses per hour
     */
    static double[] lossOfData(DiskArray array) {
        Disk disk = array.getDisks().get(0);
        var chain = new ArrayChain(array, ModeFigures.of(disk));
        var exploration = new Exploration<State>(chain::transitions);
        int start = exploration.index(new State(List.of(0, 0).subList(0, chain.classes), List.of(0, 0).subList(0, chain.classes), 0,
                array.getHotSpares()));
        var solution = exploration.solve(start);
        double q = 0;
        double w = 0;
        for (int s = 0; s < solution.size(); s++) {
            if (exploration.state(s).lost > 0) {
                q += solution.stationary()[s];
                for (int from = 0; from < solution.size(); from++) {
                    w += exploration.state(from).lost > 0 ? 0 : solution.flux()[from][s];
                }
            }
        }
        return new double[] { q, w };
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
                sink.to(change(state, c, 0, -1, 0), state.rebuilding.get(c) * rebuildRate);
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
            sink.to(change(state, 0, 0, -1, 0), rebuilding * rebuildRate);
        }
        if (state.lost > 0) {
            sink.to(withLost(state, state.lost - 1), state.lost * restoreRate);
        }
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
