// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.result;

import java.util.List;

/**
 * All failures of one and of two elements.
 *
 * @param single what each single failure does to each level
 * @param pairs every pair of elements that takes a level down which neither takes down alone, in the order of the model; any other two elements
 *        together do what each of them does alone
 */
public record Sweep(ImpactMatrix single, List<WeakPair> pairs) {

    public Sweep {
        pairs = List.copyOf(pairs);
    }
}
