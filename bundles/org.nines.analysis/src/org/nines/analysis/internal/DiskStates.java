// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.RaidLevel;

/**
 * The chain of an array spread over its single disks, for disks that need something for themselves, such as a shelf. Disks of one class are
 * alike, so that each set of bad disks is as probable as any other of the same number.
 *
 * @param bad sets of disks (by index) that don't hold data; state 0 has none, the last state has lost data
 * @param probability share of time in each state
 * @param flux transitions per hour
 */
record DiskStates(List<BitSet> bad, double[] probability, double[][] flux) {

    /** Whether a state has lost data. */
    boolean lost(int state) {
        return state == bad.size() - 1;
    }

    /** Spreads the states of an array. */
    static DiskStates of(DiskArray array, ArrayChain.Solved chain) {
        Map<List<Integer>, Integer> byCounts = new HashMap<>();
        List<List<Integer>> counts = new ArrayList<>();
        for (int s = 0; s < chain.states(); s++) {
            if (!chain.lost(s) && byCounts.putIfAbsent(chain.bad(s), counts.size()) == null) {
                counts.add(chain.bad(s));
            }
        }
        List<BitSet> sets = new ArrayList<>();
        List<List<Integer>> members = new ArrayList<>();
        for (List<Integer> count : counts) {
            List<Integer> indices = new ArrayList<>();
            for (BitSet set : sets(array, chain, count)) {
                indices.add(sets.size());
                sets.add(set);
            }
            members.add(indices);
            if (sets.size() > Exploration.MOST_STATES) {
                throw new Exploration.TooManyStatesException();
            }
        }
        int lost = sets.size();
        sets.add(new BitSet());
        double[] probability = new double[lost + 1];
        double[][] flux = new double[lost + 1][lost + 1];
        for (int s = 0; s < chain.states(); s++) {
            List<Integer> from = chain.lost(s) ? List.of(lost) : members.get(byCounts.get(chain.bad(s)));
            for (int i : from) {
                probability[i] += chain.probability(s) / from.size();
            }
            for (int t = 0; t < chain.states(); t++) {
                double f = chain.flux(s, t);
                if (f > 0) {
                    spread(f, from, chain.lost(t) ? List.of(lost) : members.get(byCounts.get(chain.bad(t))), sets, lost, flux);
                }
            }
        }
        return new DiskStates(List.copyOf(sets), probability, flux);
    }

    /** Divides a flow among those pairs of states that one failure, repair or restore joins. */
    private static void spread(double flow, List<Integer> from, List<Integer> to, List<BitSet> sets, int lost, double[][] flux) {
        if (from.equals(to)) {
            return;
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i : from) {
            for (int j : to) {
                if (i == lost || j == lost || neighbours(sets.get(i), sets.get(j))) {
                    pairs.add(new int[] { i, j });
                }
            }
        }
        for (int[] pair : pairs) {
            flux[pair[0]][pair[1]] += flow / pairs.size();
        }
    }

    private static boolean neighbours(BitSet a, BitSet b) {
        BitSet difference = (BitSet) a.clone();
        difference.xor(b);
        return difference.cardinality() == 1;
    }

    private static List<BitSet> sets(DiskArray array, ArrayChain.Solved chain, List<Integer> count) {
        List<BitSet> sets = List.of(new BitSet());
        for (int c = 0; c < chain.classes(); c++) {
            List<BitSet> larger = new ArrayList<>();
            for (BitSet set : sets) {
                choose(set, c * chain.sizeOfClass(), (c + 1) * chain.sizeOfClass(), count.get(c), array.getLevel() == RaidLevel.RAID_10, larger);
            }
            sets = larger;
        }
        return sets;
    }

    /** Adds so many of the disks of a class, or one disk each of so many pairs, in every way. */
    private static void choose(BitSet set, int from, int to, int count, boolean pairs, List<BitSet> result) {
        if (count == 0) {
            result.add(set);
            return;
        }
        for (int i = from; i <= to - count; i++) {
            for (int disk = pairs ? 2 * i : i; disk <= (pairs ? 2 * i + 1 : i); disk++) {
                BitSet larger = (BitSet) set.clone();
                larger.set(disk);
                choose(larger, i + 1, to, count - 1, pairs, result);
            }
        }
    }
}
