// SPDX-License-Identifier: EPL-2.0
package org.nines.documents;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.nines.analysis.result.Dependability;

/**
 * Numbers as people read them: as many digits as carry meaning, thousands apart, the same on every machine. Each figure of Nines is
 * written by one of these, wherever it appears.
 */
public final class Figures {

    /** What stands where there is no figure. */
    public static final String NONE = "–";

    private static final int DIGITS = 3;
    private static final double SECONDS_PER_HOUR = 3600;

    private Figures() {
    }

    /**
     * Availability in percent with three digits of what is missing to 100 %, never rounded up: "99.9712 %". So 100 % means no downtime at
     * all, and a target that is missed never looks met.
     */
    public static String availability(Dependability dependability) {
        return availability(dependability.unavailability());
    }

    /** As {@link #availability(Dependability)}, from an unavailability between 0 and 1. */
    public static String availability(double unavailability) {
        BigDecimal missing = BigDecimal.valueOf(unavailability).round(new MathContext(DIGITS, RoundingMode.CEILING));
        BigDecimal percent = BigDecimal.ONE.subtract(missing).max(BigDecimal.ZERO).movePointRight(2);
        return (percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString()) + " %";
    }

    /** Availability class, a whole number: "3"; "∞" without downtime. */
    public static String availabilityClass(Dependability dependability) {
        int number = dependability.availabilityClass();
        return number == Integer.MAX_VALUE ? "∞" : Integer.toString(number);
    }

    /** Number of nines with one decimal, truncated: "3.5"; "∞" without downtime. */
    public static String nines(Dependability dependability) {
        double nines = dependability.nines();
        return Double.isInfinite(nines) ? "∞" : BigDecimal.valueOf(nines).setScale(1, RoundingMode.DOWN).toPlainString();
    }

    /** A figure of three digits or more: "0.0152", "15.2", "1,523"; one below a thousandth as "1.52e-5"; {@link #NONE} for NaN. */
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "-∞";
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal rounded = exact.abs().compareTo(BigDecimal.valueOf(100)) >= 0
                ? exact.setScale(0, RoundingMode.HALF_UP)
                : exact.round(new MathContext(DIGITS, RoundingMode.HALF_UP));
        if (rounded.signum() == 0) {
            return "0";
        }
        int exponent = exponent(rounded);
        if (exponent < -3) {
            return scientific(value);
        }
        return grouped(rounded.setScale(Math.max(0, DIGITS - 1 - exponent), RoundingMode.HALF_UP).toPlainString());
    }

    /** A figure of three digits with its power of ten: "2.88e-4"; "0" for zero; {@link #NONE} for NaN. */
    public static String scientific(double value) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(DIGITS, RoundingMode.HALF_UP));
        int exponent = exponent(rounded);
        return rounded.movePointLeft(exponent).setScale(DIGITS - 1, RoundingMode.HALF_UP).toPlainString() + "e" + exponent;
    }

    /** A count with its thousands apart: "1,234,567". */
    public static String count(BigInteger value) {
        return grouped(value.toString());
    }

    /** As {@link #count(BigInteger)}. */
    public static String count(long value) {
        return grouped(Long.toString(value));
    }

    /** A length of time in the units that suit it: "45 s", "36 min", "5 h 12 min", "3.2 d", "12.4 years"; {@link #NONE} for NaN and infinity. */
    public static String duration(double hours) {
        if (Double.isNaN(hours) || Double.isInfinite(hours)) {
            return NONE;
        }
        double seconds = hours * SECONDS_PER_HOUR;
        if (seconds < 99.5) {
            return shortNumber(seconds) + " s";
        }
        if (hours * 60 < 99.5) {
            return shortNumber(hours * 60) + " min";
        }
        if (hours < 48) {
            long minutes = Math.round(hours * 60);
            return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
        }
        if (hours < 2 * Dependability.HOURS_PER_YEAR) {
            return shortNumber(hours / 24) + " d";
        }
        return shortNumber(hours / Dependability.HOURS_PER_YEAR) + " years";
    }

    /** Two digits below ten, whole numbers above. */
    private static String shortNumber(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal rounded = exact.compareTo(BigDecimal.TEN) >= 0
                ? exact.setScale(0, RoundingMode.HALF_UP)
                : exact.round(new MathContext(2, RoundingMode.HALF_UP));
        return rounded.signum() == 0 ? "0" : grouped(rounded.stripTrailingZeros().toPlainString());
    }

    /** Power of ten of the first digit of a number that is not 0. */
    private static int exponent(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits);
        int first = digits.startsWith("-") ? 1 : 0;
        for (int i = (point < 0 ? digits.length() : point) - 3; i > first; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }
}
