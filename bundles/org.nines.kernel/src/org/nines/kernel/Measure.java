// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

/**
 * Figures of one function in the steady state.
 *
 * @param probability that the function is true; computed without subtraction, so that tiny values keep their relative accuracy
 * @param complement probability that it is false; computed on its own, not as 1 - probability
 * @param frequency expected number of transitions from false to true per hour; NaN when that of an element isn't known
 */
public record Measure(double probability, double complement, double frequency) {
}
