// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.result;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How dependable something is in the long run.
 *
 * @param unavailability share of time down, 0 to 1; computed as such and never as 1 - availability
 * @param availability share of time up, 0 to 1
 * @param failuresPerHour mean number of transitions from up to down per hour of calendar time
 */
public record Dependability(double unavailability, double availability, double failuresPerHour) {

    /** Hours of a year of 365.25 days. */
    public static final double HOURS_PER_YEAR = 8766;

    /** Minutes of a year of 365.25 days. */
    public static final double MINUTES_PER_YEAR = 525_960;

    /** Downtime in minutes a year of 365.25 days. */
    public double minutesPerYear() {
        return unavailability * MINUTES_PER_YEAR;
    }

    /** Failures a year of 365.25 days. */
    public double failuresPerYear() {
        return failuresPerHour * HOURS_PER_YEAR;
    }

    /** Mean length of an outage in hours, U / W; NaN when there are none. */
    public double meanOutageHours() {
        return failuresPerHour > 0 ? unavailability / failuresPerHour : Double.NaN;
    }

    /** Mean time between two failures in hours, 1 / W; infinite when there are none. */
    public double meanTimeBetweenFailuresHours() {
        return 1 / failuresPerHour;
    }

    /** Availability class: the largest n with U &lt;= 10^-n; {@link Integer#MAX_VALUE} when U is 0. */
    public int availabilityClass() {
        if (unavailability == 0) {
            return Integer.MAX_VALUE;
        }
        BigDecimal u = BigDecimal.valueOf(unavailability);
        int n = (int) Math.floor(-Math.log10(unavailability));
        // the logarithm may be off by one unit in the last place: decide by the decimal itself
        while (u.compareTo(BigDecimal.ONE.movePointLeft(n + 1)) <= 0) {
            n++;
        }
        while (n > 0 && u.compareTo(BigDecimal.ONE.movePointLeft(n)) > 0) {
            n--;
        }
        return n;
    }

    /**
     * The class with one decimal, -log10 U truncated, never rounded up, so that "4.0" never stands beside class 3; infinite when U is 0.
     */
    public double nines() {
        if (unavailability == 0) {
            return Double.POSITIVE_INFINITY;
        }
        int whole = availabilityClass();
        double truncated = BigDecimal.valueOf(-Math.log10(unavailability)).setScale(1, RoundingMode.DOWN).doubleValue();
        return Math.max(whole, Math.min(truncated, whole + 0.9));
    }
}
