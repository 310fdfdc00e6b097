// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * Lists the sets of a family by descending product of their figures: best-first search in which each beginning is ranked by its best
 * completion.
 * From each entry one walk follows the best completion down to a set and leaves the alternatives it passes in the queue.
 */
final class ByProbability implements Iterator<int[]> {

    /** Level chosen last and what was chosen before. */
    private record Chosen(int level, Chosen before, int length) {
    }

    /** @param rank product of the best set that begins like this; @param number order of creation, decides between equal ranks */
    private record Beginning(double rank, double product, int node, Chosen chosen, long number) implements Comparable<Beginning> {
        @Override
        public int compareTo(Beginning other) {
            int byRank = Double.compare(other.rank, rank);
            return byRank != 0 ? byRank : Long.compare(number, other.number);
        }
    }

    private final Levels levels;
    private final Zbdd sets;
    private final double[] q;
    /** By node: largest product among its sets. */
    private final double[] best;
    private final PriorityQueue<Beginning> queue = new PriorityQueue<>();
    private long numbers;

    ByProbability(Levels levels, Zbdd sets, double[] q) {
        this.levels = levels;
        this.sets = sets;
        this.q = q;
        best = new double[sets.size()];
        best[Zbdd.EMPTY] = -1;
        best[Zbdd.BASE] = 1;
        for (int n = 2; n < best.length; n++) {
            best[n] = Math.max(best[sets.low[n]], q[sets.level[n]] * best[sets.high[n]]);
        }
        enter(1, sets.root(), null, 1);
    }

    private void enter(double product, int node, Chosen chosen, double atMost) {
        if (node != Zbdd.EMPTY) {
            // rounding must not rank an alternative above the beginning it was left from
            queue.add(new Beginning(Math.min(atMost, product * best[node]), product, node, chosen, numbers++));
        }
    }

    @Override
    public boolean hasNext() {
        return !queue.isEmpty();
    }

    @Override
    public int[] next() {
        Beginning from = queue.poll();
        if (from == null) {
            throw new NoSuchElementException();
        }
        int n = from.node;
        double product = from.product;
        Chosen chosen = from.chosen;
        while (n != Zbdd.BASE) {
            int level = sets.level[n];
            double high = q[level] * best[sets.high[n]];
            Chosen with = new Chosen(level, chosen, chosen == null ? 1 : chosen.length + 1);
            if (high >= best[sets.low[n]]) {
                enter(product, sets.low[n], chosen, from.rank);
                product *= q[level];
                chosen = with;
                n = sets.high[n];
            } else {
                enter(product * q[level], sets.high[n], with, from.rank);
                n = sets.low[n];
            }
        }
        int[] set = new int[chosen == null ? 0 : chosen.length];
        for (int i = 0; chosen != null; chosen = chosen.before) {
            set[i++] = levels.element[chosen.level];
        }
        Arrays.sort(set);
        return set;
    }
}
