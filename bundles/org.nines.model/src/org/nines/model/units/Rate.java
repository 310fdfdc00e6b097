// SPDX-License-Identifier: EPL-2.0
package org.nines.model.units;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Events per time of operation, not negative, as it was written. An annualised failure rate (AFR) is a rate a year, not a probability.
 *
 * @param amount how many events; at least 0
 * @param notation how the rate is written
 */
public record Rate(BigDecimal amount, Notation notation) {

    private static final String ACCEPTED = "2 /a, 1.57 %/a, 0.001 /h or 500 FIT";

    /** Ways to write a rate. */
    public enum Notation {
        PER_YEAR("/a", 1, 8766),
        PERCENT_PER_YEAR("%/a", 100, 8766),
        PER_HOUR("/h", 1, 1),
        /** Failures in 10^9 hours. */
        FIT("FIT", 1e9, 1);

        private final String symbol;
        private final double divisor;
        private final double hours;

        Notation(String symbol, double divisor, double hours) {
            this.symbol = symbol;
            this.divisor = divisor;
            this.hours = hours;
        }
    }

    public Rate {
        Objects.requireNonNull(notation);
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("a rate is not negative: " + amount);
        }
    }

    /**
     * Reads a number and one of /a, /year, %/a, %/year, /h, /hour, FIT.
     *
     * @throws IllegalArgumentException with a message that says what is accepted
     */
    public static Rate parse(String text) {
        Quantity quantity = Quantity.parse(text, "rate", ACCEPTED);
        return new Rate(quantity.amount(), switch (quantity.unit().replace(" ", "").replace("per", "/")) {
            case "/a", "/y", "/yr", "/year" -> Notation.PER_YEAR;
            case "%/a", "%/y", "%/yr", "%/year" -> Notation.PERCENT_PER_YEAR;
            case "/h", "/hour" -> Notation.PER_HOUR;
            case "fit" -> Notation.FIT;
            default -> throw Quantity.malformed(text, "rate", ACCEPTED);
        });
    }

    /** The canonical value, in events per hour. */
    public double perHour() {
        return amount.doubleValue() / notation.divisor / notation.hours;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rate that && notation == that.notation && amount.compareTo(that.amount) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount.stripTrailingZeros(), notation);
    }

    /** Canonical text, as {@link #parse} reads it: "1.57 %/a". */
    @Override
    public String toString() {
        return Quantity.plain(amount) + " " + notation.symbol;
    }
}
