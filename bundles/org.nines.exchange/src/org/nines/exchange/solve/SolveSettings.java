// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.solve;

/**
 * What is asked for.
 *
 * @param cutSets how many minimal cut sets are listed, at least 0
 * @param byProbability whether the most probable are listed, not those of fewest elements
 * @param countCutSets whether minimal cut sets are looked for at all
 * @param importances how many elements are listed with their importances, at least 0
 * @param maxNodes bound of decision diagram nodes, see {@link org.nines.kernel.CompileSettings}
 */
public record SolveSettings(int cutSets, boolean byProbability, boolean countCutSets, int importances, int maxNodes) {

    public SolveSettings {
        if (cutSets < 0 || importances < 0) {
            throw new IllegalArgumentException("numbers of cut sets and importances must not be negative");
        }
    }
}
