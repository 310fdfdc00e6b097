// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.solve;

/**
 * A probability, or bounds of it.
 *
 * @param lower the probability is at least this; NaN when nothing is known
 * @param upper and at most this; the same as {@code lower} for an exact figure
 */
public record Interval(double lower, double upper) {

    /** No figure. */
    public static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

    /** An exact figure. */
    public static Interval of(double value) {
        return new Interval(value, value);
    }

    /** Whether there is a figure and it is one number. */
    public boolean isExact() {
        return lower == upper;
    }

    /** Whether there is no figure. */
    public boolean isUnknown() {
        return Double.isNaN(lower);
    }
}
