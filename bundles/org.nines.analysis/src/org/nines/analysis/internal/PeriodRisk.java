// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.List;
import org.nines.analysis.result.Dependability;
import org.nines.kernel.PeriodDowntime;

/**
 * The chance that downtime in a period exceeds what is allowed: unplanned outages as a renewal process, planned work as it is. Planned work
 * that happens in every period takes its mean out of it; work that is rarer is in some periods as a whole and in others not at all.
 */
final class PeriodRisk {

    private static final PeriodDowntime NEVER_UP = new PeriodDowntime(new double[0], new double[0]);

    private final PeriodDowntime unplanned;
    private final double planned;
    private final double plannedStarts;

    /**
     * @param kinds unplanned outages by kind, as shares of the time that is not planned
     * @param frequency how often they begin in all, per hour of that time
     * @param planned share of the time that planned work takes, 0 to 1
     * @param plannedStarts how often planned work begins to take the level away, per hour
     */
    PeriodRisk(List<Dependability> kinds, double frequency, double planned, double plannedStarts) {
        double up = 1 - kinds.stream().mapToDouble(Dependability::unavailability).sum();
        double known = kinds.stream().mapToDouble(Dependability::failuresPerHour).sum();
        // outages that the calendar begins are of the same kinds
        double more = known > 0 ? Math.max(1, frequency / known) : 1;
        unplanned = up <= 0 ? NEVER_UP : new PeriodDowntime(kinds.stream().mapToDouble(kind -> kind.failuresPerHour() * more / up).toArray(),
                kinds.stream().mapToDouble(kind -> kind.meanOutageHours() / more).toArray());
        this.planned = planned;
        this.plannedStarts = plannedStarts;
    }

    /**
     * @param hours of the period
     * @param bound downtime that is allowed in it, in hours
     */
    double missed(double hours, double bound) {
        double work = planned * hours;
        double often = plannedStarts * hours;
        if (work == 0 || often >= 1 || often == 0) {
            return missed(hours, bound, work);
        }
        return often * missed(hours, bound, work / often) + (1 - often) * missed(hours, bound, 0);
    }

    private double missed(double hours, double bound, double work) {
        if (work > bound || unplanned == NEVER_UP && hours > bound) {
            return 1;
        }
        return unplanned.exceedsAfterUp(hours - work, bound - work);
    }
}
