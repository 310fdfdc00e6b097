// SPDX-License-Identifier: EPL-2.0
package org.nines.model.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Length of time, not negative, in the unit it was written in.
 *
 * @param amount how many of the unit; at least 0
 * @param unit the unit it was written in
 */
public record Duration(BigDecimal amount, TimeUnit unit) {

    private static final String KIND = "duration";
    private static final String ACCEPTED = "20 min, 1 h 30 min, 3 weeks, 5.2 months or 10 a";
    private static final Pattern PART = Pattern.compile("(" + Quantity.NUMBER + ")\\s*(\\p{Alpha}+)");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|\\band\\b)?\\s*");
    private static final BigDecimal HOUR = BigDecimal.valueOf(TimeUnit.HOUR.milliseconds());

    public Duration {
        Objects.requireNonNull(unit);
        amount = Quantity.canonical(amount, KIND);
    }

    /**
     * Reads numbers with units of time: ms, s, min, h, d, wk, mo, a, or their English names in singular or plural. Several parts go from the
     * longest unit to the shortest and add up, exactly: "1 h 30 min" is 90 min.
     *
     * @throws IllegalArgumentException with a message that says what is accepted
     */
    public static Duration parse(String text) {
        String written = text.strip();
        Matcher part = PART.matcher(written);
        Matcher between = BETWEEN.matcher(written);
        Duration sum = null;
        TimeUnit shortest = null;
        int at = 0;
        do {
            TimeUnit unit = part.region(at, written.length()).lookingAt() ? TimeUnit.of(part.group(2).toLowerCase(Locale.ROOT)) : null;
            if (unit == null || shortest != null && unit.compareTo(shortest) >= 0) {
                throw Quantity.malformed(text, KIND, Rate.isRate(written) ? " but a rate" : "", ACCEPTED);
            }
            Duration next = new Duration(new BigDecimal(part.group(1)), unit);
            sum = sum == null ? next : sum.plus(next);
            shortest = unit;
            at = part.end();
            if (between.region(at, written.length()).lookingAt() && between.end() < written.length()) {
                at = between.end();
            }
        } while (at < written.length());
        return sum;
    }

    /** Sum in the shorter of the two units, or in days where that can't be exact ("1 a 1 wk": a year is no number of weeks with an end). */
    private Duration plus(Duration shorter) {
        TimeUnit common = shorter.unit == TimeUnit.WEEK || shorter.unit == TimeUnit.MONTH && unit != TimeUnit.YEAR ? TimeUnit.DAY : shorter.unit;
        return new Duration(in(common).add(shorter.in(common)), common);
    }

    /** Amount in a unit that divides this one's into a number with an end. */
    private BigDecimal in(TimeUnit other) {
        return amount.multiply(BigDecimal.valueOf(unit.milliseconds())).divide(BigDecimal.valueOf(other.milliseconds()));
    }

    /** Duration of so many hours, not negative and finite. */
    public static Duration ofHours(double hours) {
        return new Duration(BigDecimal.valueOf(hours), TimeUnit.HOUR);
    }

    /** The canonical value, in hours: the double next to it. */
    public double hours() {
        return amount.multiply(BigDecimal.valueOf(unit.milliseconds())).divide(HOUR, MathContext.DECIMAL128).doubleValue();
    }

    /** Canonical text, as {@link #parse} reads it: "3 wk". */
    @Override
    public String toString() {
        return Quantity.plain(amount) + " " + unit.symbol();
    }
}
