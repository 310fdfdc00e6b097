// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Definitions evaluated state by state: slow and obviously right. */
final class Enumeration {

    private final double[][] pi;
    private final double[][][] flux;

    Enumeration(double[][] pi, double[][][] flux) {
        this.pi = pi;
        this.flux = flux;
    }

    void forEachState(Consumer<int[]> action) {
        int[] state = new int[pi.length];
        while (true) {
            action.accept(state);
            int e = 0;
            while (e < state.length && ++state[e] == pi[e].length) {
                state[e++] = 0;
            }
            if (e == state.length) {
                return;
            }
        }
    }

    double probability(Predicate<int[]> function) {
        double[] sum = new double[1];
        forEachState(s -> sum[0] += function.test(s) ? weight(s, -1) : 0);
        return sum[0];
    }

    /** Sum over elements accepted, their transitions and the states of the others. */
    double transitions(Predicate<int[]> before, Predicate<int[]> after, IntPredicate triggers) {
        double[] sum = new double[1];
        forEachState(s -> {
            if (before.test(s)) {
                int[] next = s.clone();
                for (int e = 0; e < s.length; e++) {
                    for (int t = 0; t < pi[e].length; t++) {
                        next[e] = t;
                        if (t != s[e] && triggers.test(e) && after.test(next)) {
                            sum[0] += weight(s, e) * flux[e][s[e]][t];
                        }
                    }
                    next[e] = s[e];
                }
            }
        });
        return sum[0];
    }

    double frequency(Predicate<int[]> function) {
        return transitions(function.negate(), function, e -> true);
    }

    /** The same figures with an element held in a state. */
    Enumeration given(int element, int state) {
        double[][] p = pi.clone();
        double[][][] f = flux.clone();
        p[element] = new double[pi[element].length];
        p[element][state] = 1;
        f[element] = new double[pi[element].length][pi[element].length];
        return new Enumeration(p, f);
    }

    /** Probability of the state with one element left out. */
    private double weight(int[] state, int except) {
        double product = 1;
        for (int e = 0; e < state.length; e++) {
            product *= e == except ? 1 : pi[e][state[e]];
        }
        return product;
    }
}
