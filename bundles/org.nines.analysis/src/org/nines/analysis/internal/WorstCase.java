// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.List;

/**
 * The largest probability of a coherent function when only the probabilities of its events are known, and not how they depend on one another: the
 * linear programme of Boole and Fréchet over its minimal cut sets. Each set C is given a share z(C) of the time in which exactly its events are
 * there; the sum of the shares is to be largest while no event has more than its probability. For a series that is the sum of the probabilities,
 * for a parallel system the smallest of them. Solved by the simplex method with Bland's rule, which ends; the prices of the events say how much of
 * each probability counts.
 */
final class WorstCase {

    private static final double ZERO = 1e-12;

    private final double[][] table;
    private final int events;
    private final int sets;
    private final int[] basis;

    /**
     * @param cutSets minimal cut sets by indices of events, none of them empty
     * @param probabilities of the events, 0 to 1
     */
    WorstCase(List<int[]> cutSets, double[] probabilities) {
        events = probabilities.length;
        sets = cutSets.size();
        table = new double[events + 1][sets + events + 1];
        basis = new int[events];
        for (int i = 0; i < events; i++) {
            table[i][sets + i] = 1;
            table[i][sets + events] = probabilities[i];
            basis[i] = sets + i;
        }
        for (int c = 0; c < sets; c++) {
            for (int event : cutSets.get(c)) {
                table[event][c] = 1;
            }
            table[events][c] = -1;
        }
        solve();
    }

    private void solve() {
        for (int entering = entering(); entering >= 0; entering = entering()) {
            pivot(leaving(entering), entering);
        }
    }

    private int entering() {
        for (int column = 0; column < sets + events; column++) {
            if (table[events][column] < -ZERO) {
                return column;
            }
        }
        return -1;
    }

    private int leaving(int entering) {
        int leaving = -1;
        for (int row = 0; row < events; row++) {
            if (table[row][entering] > ZERO && (leaving < 0 || comesFirst(row, leaving, entering))) {
                leaving = row;
            }
        }
        return leaving;
    }

    private boolean comesFirst(int row, int other, int entering) {
        double ratio = table[row][sets + events] / table[row][entering];
        double least = table[other][sets + events] / table[other][entering];
        return ratio < least || ratio == least && basis[row] < basis[other];
    }

    private void pivot(int row, int column) {
        double by = table[row][column];
        for (int c = 0; c <= sets + events; c++) {
            table[row][c] /= by;
        }
        for (int r = 0; r <= events; r++) {
            double times = table[r][column];
            if (r != row && times != 0) {
                for (int c = 0; c <= sets + events; c++) {
                    table[r][c] -= times * table[row][c];
                }
            }
        }
        basis[row] = column;
    }

    /** The probability, at most 1. */
    double probability() {
        return Math.min(1, table[events][sets + events]);
    }

    /** By event: how much of its probability counts. */
    double weight(int event) {
        double price = table[events][sets + event];
        return Math.abs(price) < ZERO ? 0 : price;
    }
}
