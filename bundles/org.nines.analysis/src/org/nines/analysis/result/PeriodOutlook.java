// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.result;

import java.util.Optional;
import org.nines.model.service.MeasurementPeriod;
import org.nines.model.units.Money;

/**
 * What an agreement means in a single period of measurement: a mean inside the target does not mean that each period is.
 *
 * <p>The chance to miss is approximate. Outages begin at random, their lengths are exponentially distributed by kind (outages that one failure
 * brings, by its repair time; switch-overs of each group; outages that need several failures together, as one kind), and the period begins with
 * the service up (alternating renewal process, {@link org.nines.kernel.PeriodDowntime}). Planned work that counts comes on top as it is.
 *
 * @param period over which the agreement measures
 * @param hours of one period that count: its length less what the agreement excludes
 * @param allowedMinutes downtime in one period that the target allows, in minutes
 * @param computedMinutes mean downtime in one period, in minutes
 * @param missed chance that the downtime in one period is more than allowed, 0 to 1; its numerical error is about 1e-8
 * @param penalty what the provider pays for a period in which the target is missed; empty when the agreement does not say
 */
public record PeriodOutlook(MeasurementPeriod period, double hours, double allowedMinutes, double computedMinutes, double missed,
        Optional<Money> penalty) {

    private static final double HOURS_PER_WEEK = 168;

    /** Length of a period of measurement in hours, a twelfth and a quarter of a year for a month and a quarter. */
    public static double hours(MeasurementPeriod period) {
        return switch (period) {
            case WEEK -> HOURS_PER_WEEK;
            case MONTH -> Dependability.HOURS_PER_YEAR / 12;
            case QUARTER -> Dependability.HOURS_PER_YEAR / 4;
            case YEAR -> Dependability.HOURS_PER_YEAR;
        };
    }

    /** Minutes in one period between what is allowed and the mean; negative when the mean misses the target. */
    public double marginMinutes() {
        return allowedMinutes - computedMinutes;
    }

    /** Expected number of periods in a year of 365.25 days that miss the target. */
    public double missesPerYear() {
        return missed * Dependability.HOURS_PER_YEAR / hours(period);
    }

    /** Expected penalties of a year, in the currency of the penalty; NaN without one. */
    public double penaltyPerYear() {
        return penalty.map(money -> money.amount().doubleValue() * missesPerYear()).orElse(Double.NaN);
    }
}
