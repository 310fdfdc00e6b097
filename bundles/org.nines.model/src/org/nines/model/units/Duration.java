// SPDX-License-Identifier: EPL-2.0
package org.nines.model.units;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Length of time, not negative, in the unit it was written in.
 *
 * @param amount how many of the unit; at least 0
 * @param unit the unit it was written in
 */
public record Duration(BigDecimal amount, TimeUnit unit) {

    private static final String ACCEPTED = "20 min, 4 h, 3 weeks, 5.2 months or 10 a";

    public Duration {
        Objects.requireNonNull(unit);
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("a duration is not negative: " + amount);
        }
    }

    /**
     * Reads a number and a unit of time: ms, s, min, h, d, wk, mo, a, or their English names in singular or plural.
     *
     * @throws IllegalArgumentException with a message that says what is accepted
     */
    public static Duration parse(String text) {
        Quantity quantity = Quantity.parse(text, "duration", ACCEPTED);
        TimeUnit unit = TimeUnit.of(quantity.unit());
        if (unit == null) {
            throw Quantity.malformed(text, "duration", ACCEPTED);
        }
        return new Duration(quantity.amount(), unit);
    }

    /** Duration of so many hours, not negative and finite. */
    public static Duration ofHours(double hours) {
        return new Duration(BigDecimal.valueOf(hours), TimeUnit.HOUR);
    }

    /** The canonical value, in hours. */
    public double hours() {
        return amount.multiply(unit.hours()).doubleValue();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Duration that && unit == that.unit && amount.compareTo(that.amount) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount.stripTrailingZeros(), unit);
    }

    /** Canonical text, as {@link #parse} reads it: "3 wk". */
    @Override
    public String toString() {
        return Quantity.plain(amount) + " " + unit.symbol();
    }
}
