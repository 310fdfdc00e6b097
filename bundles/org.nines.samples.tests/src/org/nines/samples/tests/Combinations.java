// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import java.util.Arrays;
import java.util.function.BiConsumer;

/** Combinations of states of independent elements. */
final class Combinations {

    private Combinations() {
    }

    /**
     * Calls back with every combination of states (true is up) that is possible, and its probability. The array of states is the caller's
     * only until it returns.
     */
    static void forEach(Dual[] up, BiConsumer<boolean[], Dual> each) {
        forEach(up, 0, new boolean[up.length], Dual.ONE, each);
    }

    private static void forEach(Dual[] up, int next, boolean[] states, Dual weight, BiConsumer<boolean[], Dual> each) {
        if (weight.isZero()) {
            return;
        }
        if (next == up.length) {
            each.accept(states, weight);
            return;
        }
        states[next] = true;
        forEach(up, next + 1, states, weight.times(up[next]), each);
        states[next] = false;
        forEach(up, next + 1, states, weight.times(up[next].complement()), each);
    }

    /** Probability that at least k of the elements are up. */
    static Dual atLeast(int k, Dual... up) {
        Dual[] exactly = zeros(up.length + 1);
        exactly[0] = Dual.ONE;
        for (Dual element : up) {
            for (int i = up.length; i > 0; i--) {
                exactly[i] = exactly[i].times(element.complement()).plus(exactly[i - 1].times(element));
            }
            exactly[0] = exactly[0].times(element.complement());
        }
        return Arrays.stream(exactly).skip(k).reduce(Dual.ZERO, Dual::plus);
    }

    static Dual[] zeros(int size) {
        Dual[] result = new Dual[size];
        Arrays.fill(result, Dual.ZERO);
        return result;
    }

    /** Distribution of the intersection of two independent random sets, each given by its distribution over bit sets. */
    static Dual[] intersection(Dual[] x, Dual[] y) {
        Dual[] result = zeros(x.length);
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < y.length; j++) {
                result[i & j] = result[i & j].plus(x[i].times(y[j]));
            }
        }
        return result;
    }
}
