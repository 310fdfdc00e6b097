// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.result;

import java.util.List;

/**
 * Two elements whose failures take service levels down together, though neither does alone.
 *
 * @param first the one that comes first in the model
 * @param second the other
 * @param probability product of their unavailabilities, 0 to 1; NaN when these depend on those of other elements
 * @param levels the levels that go, in the order of the model
 */
public record WeakPair(ElementRef first, ElementRef second, double probability, List<ImpactMatrix.LevelRef> levels) {

    public WeakPair {
        levels = List.copyOf(levels);
    }
}
