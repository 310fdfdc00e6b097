// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/** Derives all importances from Birnbaum's. */
final class Importances {

    /** From this criticality on P(0) is not P less what goes, of which little would be left, but computed anew. */
    private static final double LARGE = 0.5;

    private final double top;
    private final IntFunction<String> names;
    private final IntToDoubleFunction probabilities;
    private final IntToDoubleFunction topWithout;

    /**
     * @param top probability of the top event
     * @param topWithout its probability given that the element has not failed
     */
    Importances(double top, IntFunction<String> names, IntToDoubleFunction probabilities, IntToDoubleFunction topWithout) {
        this.top = top;
        this.names = names;
        this.probabilities = probabilities;
        this.topWithout = topWithout;
    }

    /** The elements that matter most; those that don't matter at all are left out. */
    List<Solution.Importance> largest(double[] birnbaum, int count) {
        List<Integer> elements = new ArrayList<>();
        for (int e = 0; e < birnbaum.length; e++) {
            if (birnbaum[e] != 0 && !Double.isNaN(birnbaum[e])) {
                elements.add(e);
            }
        }
        Comparator<Integer> order = Comparator.comparingDouble(e -> -criticality(e, birnbaum[e]));
        elements.sort(order.thenComparing(e -> -birnbaum[e]).thenComparing(e -> e));
        List<Solution.Importance> result = new ArrayList<>();
        for (int e : elements.subList(0, Math.min(count, elements.size()))) {
            double q = probabilities.applyAsDouble(e);
            double criticality = criticality(e, birnbaum[e]);
            double without = criticality < LARGE ? top - q * birnbaum[e] : topWithout.applyAsDouble(e);
            result.add(new Solution.Importance(names.apply(e), q, birnbaum[e], criticality, 1 + (1 - q) * birnbaum[e] / top, top / without));
        }
        return result;
    }

    private double criticality(int element, double birnbaum) {
        return probabilities.applyAsDouble(element) * birnbaum / top;
    }
}
