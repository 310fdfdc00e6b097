// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.solve;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * What was found about one top event, such as a top gate of a fault tree or the loss of connection in a network.
 *
 * @param name name of the top event
 * @param probability that it occurs
 * @param complement that it does not; computed on its own, so that twelve nines stay twelve nines
 * @param frequency how often it occurs in a unit of the time of the rates; NaN when the file says too little
 * @param cutSets empty when they were not asked for or are too many to be found; notes say which
 * @param singlePoints elements each of which alone brings it about, in the order of the file
 * @param importances elements by descending criticality, as many as were asked for
 * @param notes what a reader should know, each one sentence
 */
public record Solution(String name, Interval probability, Interval complement, double frequency, Optional<CutSetTable> cutSets,
        List<SinglePoint> singlePoints, List<Importance> importances, List<String> notes) {

    public Solution {
        singlePoints = List.copyOf(singlePoints);
        importances = List.copyOf(importances);
        notes = List.copyOf(notes);
    }

    /**
     * Minimal cut sets.
     *
     * @param countByOrder number of sets by number of elements, from 0 on
     * @param listed the first of them, in the order that was asked for
     */
    public record CutSetTable(List<BigInteger> countByOrder, List<CutSet> listed) {

        public CutSetTable {
            countByOrder = List.copyOf(countByOrder);
            listed = List.copyOf(listed);
        }

        /** Number of all sets. */
        public BigInteger count() {
            return countByOrder.stream().reduce(BigInteger.ZERO, BigInteger::add);
        }
    }

    /**
     * A minimal cut set.
     *
     * @param elements names, in the order of the file
     * @param probability product of their probabilities; NaN when one has none
     */
    public record CutSet(List<String> elements, double probability) {

        public CutSet {
            elements = List.copyOf(elements);
        }
    }

    /** @param probability of the element; NaN when it has none */
    public record SinglePoint(String element, double probability) {
    }

    /**
     * How much an element matters, with P the probability of the top event, P(1) that given that the element has failed and P(0) that given that
     * it has not.
     *
     * @param element its name
     * @param probability of the element
     * @param birnbaum P(1) - P(0) (Birnbaum 1969)
     * @param criticality probability of the element times Birnbaum importance over P, which is 1 - P(0) / P: the share of P that would be gone if
     *        the element never failed (also called Fussell-Vesely importance where cut sets are not summed)
     * @param raw risk achievement worth P(1) / P
     * @param rrw risk reduction worth P / P(0); infinite when P(0) is 0
     */
    public record Importance(String element, double probability, double birnbaum, double criticality, double raw, double rrw) {
    }
}
