// SPDX-License-Identifier: EPL-2.0
package org.nines.model.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Events per time of operation, not negative, as it was written. An annualised failure rate (AFR) is a rate a year, not a probability, and
 * never a mean time.
 *
 * @param amount how many events; at least 0
 * @param notation how the rate is written
 */
public record Rate(BigDecimal amount, Notation notation) {

    private static final String KIND = "rate";
    private static final String ACCEPTED = "2 /a, 1.57 %/a, 0.001 /h or 500 FIT";
    private static final Pattern PER = Pattern.compile("^times\\b|\\s");
    private static final Pattern WORDS = Pattern.compile("\\s(?:an?|each)\\s+(?=year|month|week|day|hour)|\\bper\\b");

    /** Ways to write a rate. */
    public enum Notation {
        PER_YEAR("/a", 1, TimeUnit.YEAR),
        PERCENT_PER_YEAR("%/a", 100, TimeUnit.YEAR),
        PER_MONTH("/mo", 1, TimeUnit.MONTH),
        PER_WEEK("/wk", 1, TimeUnit.WEEK),
        PER_DAY("/d", 1, TimeUnit.DAY),
        PER_HOUR("/h", 1, TimeUnit.HOUR),
        /** Failures in 10^9 hours. */
        FIT("FIT", 1_000_000_000, TimeUnit.HOUR);

        private final String symbol;
        private final BigDecimal hours;

        Notation(String symbol, long divisor, TimeUnit time) {
            this.symbol = symbol;
            // Every unit from the hour on is a number of hours with an end.
            this.hours = BigDecimal.valueOf(divisor).multiply(BigDecimal.valueOf(time.milliseconds()))
                    .divide(BigDecimal.valueOf(TimeUnit.HOUR.milliseconds()));
        }
    }

    public Rate {
        Objects.requireNonNull(notation);
        amount = Quantity.canonical(amount, KIND);
    }

    /**
     * Reads a number and one of /a, /year, %/a, %/year, /month, /week, /day, /h, /hour ("per" and "a" for the stroke), FIT.
     *
     * @throws IllegalArgumentException with a message that says what is accepted
     */
    public static Rate parse(String text) {
        Quantity quantity = Quantity.parse(text, KIND, ACCEPTED);
        Notation notation = notation(quantity.unit());
        if (notation == null) {
            boolean time = TimeUnit.of(quantity.unit().toLowerCase(Locale.ROOT)) != null;
            throw Quantity.malformed(text, KIND, time ? " but a length of time" : "", ACCEPTED);
        }
        return new Rate(quantity.amount(), notation);
    }

    private static Notation notation(String unit) {
        String words = WORDS.matcher(" " + unit.toLowerCase(Locale.ROOT).replace("per annum", "/a").replace("p.a.", "/a")).replaceAll("/");
        return switch (PER.matcher(words.strip()).replaceAll("")) {
            case "/a", "/y", "/yr", "/year" -> Notation.PER_YEAR;
            case "%/a", "%/y", "%/yr", "%/year", "percent/year" -> Notation.PERCENT_PER_YEAR;
            case "/mo", "/month" -> Notation.PER_MONTH;
            case "/wk", "/w", "/week" -> Notation.PER_WEEK;
            case "/d", "/day" -> Notation.PER_DAY;
            case "/h", "/hr", "/hour" -> Notation.PER_HOUR;
            case "fit" -> Notation.FIT;
            default -> null;
        };
    }

    /** Whether a text would be read as a rate; for the message when something else is wanted. */
    static boolean isRate(String text) {
        try {
            return notation(Quantity.parse(text, KIND, ACCEPTED).unit()) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The canonical value, in events per hour: the double next to it. */
    public double perHour() {
        return amount.divide(notation.hours, MathContext.DECIMAL128).doubleValue();
    }

    /** Canonical text, as {@link #parse} reads it: "1.57 %/a". */
    @Override
    public String toString() {
        return Quantity.plain(amount) + " " + notation.symbol;
    }
}
