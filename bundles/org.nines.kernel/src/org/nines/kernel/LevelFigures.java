// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;

/**
 * The figures of one query, arranged by level: for each Boolean variable the probability to be true and to be false given those before it
 * in
 * its element, for each element its states and the transitions that count.
 */
final class LevelFigures {

    private static final int[] NO_TRANSITIONS = {};

    final Levels levels;
    /** Probability that the variable of a level is true / false; NaN for an element without figures. */
    final double[] high;
    final double[] low;
    /** By element: probability of each state. */
    private final double[][] states;
    private final double[][][] flux;
    /** By element: pairs from, to of the transitions that count. */
    private final int[][] transitions;
    /** By element: their frequencies per hour. */
    private final double[][] frequencies;

    /**
     * @param states by element: probability of each state, null where it isn't known
     * @param flux by element: {@code [s][t]} frequency of transitions from s to t, null where none count
     */
    LevelFigures(Levels levels, double[][] states, double[][][] flux) {
        this.levels = levels;
        this.states = states;
        this.flux = flux;
        high = new double[levels.count()];
        low = new double[levels.count()];
        transitions = new int[states.length][];
        frequencies = new double[states.length][];
        for (int e = 0; e < states.length; e++) {
            if (levels.head[e] >= 0) {
                conditional(e);
            }
        }
    }

    private void conditional(int e) {
        if (states[e] == null) {
            int head = levels.head[e];
            Arrays.fill(high, head, head + levels.state[head], Double.NaN);
            Arrays.fill(low, head, head + levels.state[head], Double.NaN);
            return;
        }
        double below = states[e][0];
        for (int s = 1; s < states[e].length; s++) {
            double upTo = below + states[e][s];
            int level = levels.of(e, s);
            if (s == 1 && states[e].length == 2) {
                high[level] = states[e][1];
                low[level] = states[e][0];
            } else if (upTo > 0) {
                high[level] = states[e][s] / upTo;
                low[level] = below / upTo;
            } else {
                low[level] = 1; // never asked with positive probability
            }
            below = upTo;
        }
    }

    /** Probability of each state of the element of a level. */
    double[] states(int headLevel) {
        return states[levels.element[headLevel]];
    }

    /** Pairs of states: transitions of the element of a level that count and are possible. */
    int[] transitions(int headLevel) {
        int e = levels.element[headLevel];
        if (transitions[e] == null) {
            arrange(e);
        }
        return transitions[e];
    }

    /** Frequency per hour of each of these transitions. */
    double[] frequencies(int headLevel) {
        return frequencies[levels.element[headLevel]];
    }

    /** Frequency per hour of the occurrence of the event of a level, as far as it counts. */
    double intensity(int headLevel) {
        int e = levels.element[headLevel];
        return flux[e] == null ? 0 : flux[e][0][1];
    }

    private void arrange(int e) {
        if (flux[e] == null) {
            transitions[e] = NO_TRANSITIONS;
            return;
        }
        double[][] flux = this.flux[e];
        int count = 0;
        for (double[] row : flux) {
            for (double w : row) {
                count += w != 0 ? 1 : 0;
            }
        }
        int[] pairs = new int[2 * count];
        double[] rates = new double[count];
        count = 0;
        for (int s = 0; s < flux.length; s++) {
            for (int t = 0; t < flux.length; t++) {
                if (flux[s][t] != 0) {
                    pairs[2 * count] = s;
                    pairs[2 * count + 1] = t;
                    rates[count++] = flux[s][t];
                }
            }
        }
        frequencies[e] = rates;
        transitions[e] = pairs;
    }
}
