// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.result;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.nines.model.core.FailureCause;

/**
 * Where the downtime of a service level comes from, in shares that add up to it.
 *
 * <p>Outages that need several failures together are shared among these: each failure gets its unavailability times the integral over t from 0
 * to 1 of the derivative of U at t times all unavailabilities (the Aumann-Shapley value, Aumann and Shapley 1974; the only way of sharing that
 * adds up, treats like elements alike and does not depend on how elements are grouped). Switch-overs are shares of the groups that switch.
 *
 * @param shares the shares, largest first; empty when there is no downtime, when the level can never be served, or when nobody asked
 */
public record Budget(List<Share> shares) {

    /** Nobody asked, or there is nothing to share. */
    public static final Budget NONE = new Budget(List.of());

    public Budget {
        shares = List.copyOf(shares);
    }

    /** What the downtime of a share consists of. */
    public enum Part {
        /** Outages that last until a repair. */
        OUTAGE,
        /** The time in which a standby takes over. */
        SWITCH_OVER
    }

    /**
     * One share.
     *
     * @param element what fails; for a switch-over the service whose group switches
     * @param mode name of its failure mode; empty when the share is not that of one mode
     * @param part what the downtime consists of
     * @param cause sort of cause of the failure
     * @param site name of the site at which the element is; empty for what is at none
     * @param unavailability share of the level's unavailability, 0 to 1
     * @param startsPerHour how often a failure of this kind is the one that begins downtime, per hour of calendar time
     */
    public record Share(ElementRef element, String mode, Part part, FailureCause cause, String site, double unavailability,
            double startsPerHour) {

        /** The same for a part of the time only. */
        public Share times(double partOfTime) {
            return new Share(element, mode, part, cause, site, unavailability * partOfTime, startsPerHour * partOfTime);
        }

        /** Minutes a year of 365.25 days. */
        public double minutesPerYear() {
            return unavailability * Dependability.MINUTES_PER_YEAR;
        }

        /** How often a year of 365.25 days this begins downtime. */
        public double startsPerYear() {
            return startsPerHour * Dependability.HOURS_PER_YEAR;
        }
    }

    /**
     * Shares that have something in common.
     *
     * @param name what they have in common
     * @param unavailability their sum
     * @param startsPerHour their sum
     */
    public record Line(String name, double unavailability, double startsPerHour) {

        /** Minutes a year of 365.25 days. */
        public double minutesPerYear() {
            return unavailability * Dependability.MINUTES_PER_YEAR;
        }
    }

    /** Puts shares of the same cause together that come from different parts of the time. */
    public static Budget ofParts(List<Share> parts) {
        Map<Share, Share> together = new LinkedHashMap<>();
        parts.forEach(share -> together.merge(new Share(share.element, share.mode, share.part, share.cause, share.site, 0, 0), share,
                (a, b) -> new Share(a.element, a.mode, a.part, a.cause, a.site, a.unavailability + b.unavailability,
                        a.startsPerHour + b.startsPerHour)));
        return new Budget(together.values().stream().sorted(Comparator.comparingDouble(Share::unavailability).reversed()).toList());
    }

    /** Sum of all shares: the unavailability of the level. */
    public double unavailability() {
        return shares.stream().mapToDouble(Share::unavailability).sum();
    }

    /** By kind of element, largest first; switch-overs are a kind of their own. */
    public List<Line> byKind() {
        return by(share -> share.part == Part.SWITCH_OVER ? "switch-over" : share.element.kind());
    }

    /** By site, largest first; what is at no site is "elsewhere". */
    public List<Line> bySite() {
        return by(share -> share.site.isEmpty() ? "elsewhere" : share.site);
    }

    /** By sort of cause, largest first; switch-overs count as the cause of the failure that they follow. */
    public List<Line> byCause() {
        return by(share -> share.cause.getLiteral());
    }

    private List<Line> by(Function<Share, String> key) {
        Map<String, Line> lines = new LinkedHashMap<>();
        shares.forEach(share -> lines.merge(key.apply(share), new Line(key.apply(share), share.unavailability, share.startsPerHour),
                (a, b) -> new Line(a.name, a.unavailability + b.unavailability, a.startsPerHour + b.startsPerHour)));
        return lines.values().stream().sorted(Comparator.comparingDouble(Line::unavailability).reversed()).toList();
    }
}
