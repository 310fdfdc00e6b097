// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.network;

import java.util.Optional;

/**
 * Probability that the terminals of a network are connected and that they are not, each computed without subtraction, so that tiny values of
 * either keep their relative accuracy; or bounds of the two.
 *
 * @param lower connected with at least this probability
 * @param upper and at most this
 * @param complementLower not connected with at least this probability
 * @param complementUpper and at most this
 * @param exact whether lower and upper bounds are the same, up to the rounding of floating point numbers
 * @param width largest number of nodes in the frontier after reductions; 0 when reductions did it all
 * @param states largest number of states at a time
 * @param importances empty when they were not asked for, took too much memory, or the result isn't exact
 */
public record Reliability(double lower, double upper, double complementLower, double complementUpper, boolean exact, int width, int states,
        Optional<Importances> importances) {

    /**
     * Birnbaum importances: probability that the terminals are connected given that the element works, less that given that it does not. NaN
     * for elements that never fail: their failure is not looked into.
     *
     * @param nodes by node
     * @param links by link
     */
    public record Importances(double[] nodes, double[] links) {
    }
}
