// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nines.model.units.Percentage;

/**
 * Whether a service level agreement can be kept: as a long-run mean, and what is to be expected of single periods.
 *
 * @param agreement the agreement
 * @param provider who promises, may be empty
 * @param consumer to whom, may be empty
 * @param service the service
 * @param level the service level that is promised
 * @param target the promised availability
 * @param computed what the design gives for the clients of the agreement, in the time that it counts
 * @param largest the largest contributions to the downtime, largest first
 * @param accuracy how exact the computed unavailability is
 * @param outlook what is to be expected of a single period of measurement
 * @param guarantee what others' promises guarantee; empty when the agreement rests on none of them, or on itself
 */
public record Verdict(ElementRef agreement, String provider, String consumer, ElementRef service, ElementRef level, Percentage target,
        Dependability computed, List<LevelResult.Contribution> largest, Accuracy accuracy, PeriodOutlook outlook,
        Optional<Guarantee> guarantee) {

    public Verdict {
        largest = List.copyOf(largest);
    }

    /** With an exact figure, and resting on no promise of others. */
    public Verdict(ElementRef agreement, String provider, String consumer, ElementRef service, ElementRef level, Percentage target,
            Dependability computed, List<LevelResult.Contribution> largest, PeriodOutlook outlook) {
        this(agreement, provider, consumer, service, level, target, computed, largest, Accuracy.exact(computed.unavailability()), outlook,
                Optional.empty());
    }

    /** Whether it is certain, under the premises, that the target is met or missed. */
    public boolean decided() {
        return accuracy.decides(target);
    }

    /** Whether the computed unavailability is at most what the target leaves, decided on exact decimals. */
    public boolean met() {
        return BigDecimal.valueOf(computed.unavailability()).compareTo(target.complement()) <= 0;
    }

    /** Minutes a year of 365.25 days that the target allows. */
    public double allowedMinutesPerYear() {
        return target.complement().doubleValue() * Dependability.MINUTES_PER_YEAR;
    }

    /** Minutes a year of 365.25 days between what is allowed and what is computed; negative when the target is missed. */
    public double marginMinutesPerYear() {
        return allowedMinutesPerYear() - computed.minutesPerYear();
    }
}
