// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.result;

import java.math.BigInteger;
import java.util.List;

/**
 * Minimal cut sets of a service level: sets of elements whose simultaneous failure takes the level down, none of which can be left out.
 * Only lasting failures count; switch-overs do not.
 *
 * @param countByOrder exact number of minimal cut sets with 0, 1, 2, ... elements; empty when the settings ask for no cut sets
 * @param weakest the most probable ones, most probable first, at most as many as the settings ask for
 * @param pairs those of two elements, most probable first, those without a probability last, at most as many as the settings ask for
 */
public record CutSetSummary(List<BigInteger> countByOrder, List<CutSet> weakest, List<CutSet> pairs) {

    /** Nobody asked for cut sets. */
    public static final CutSetSummary NONE = new CutSetSummary(List.of(), List.of(), List.of());

    public CutSetSummary {
        countByOrder = List.copyOf(countByOrder);
        weakest = List.copyOf(weakest);
        pairs = List.copyOf(pairs);
    }

    /** With the pairs among the most probable ones. */
    public CutSetSummary(List<BigInteger> countByOrder, List<CutSet> weakest) {
        this(countByOrder, weakest, weakest.stream().filter(set -> set.elements().size() == 2).toList());
    }

    /** Number of minimal cut sets of all orders. */
    public BigInteger count() {
        return countByOrder.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /**
     * One minimal cut set.
     *
     * @param elements its elements, in the order of the model
     * @param probability product of their unavailabilities, 0 to 1; NaN when one of them is a disk of an array, or a
     *        member of a group, whose states depend on one another
     */
    public record CutSet(List<ElementRef> elements, double probability) {

        public CutSet {
            elements = List.copyOf(elements);
        }
    }
}
