// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import org.nines.analysis.result.Dependability;
import org.nines.model.operations.MaintenanceWindow;
import org.nines.model.service.MeasurementPeriod;
import org.nines.model.service.ServiceLevelAgreement;

/** What agreements leave out of account (SEMANTICS 5). */
final class Agreements {

    private static final double HOURS_PER_WEEK = 168;

    private Agreements() {
    }

    /** Windows whose time does not count at all, neither as downtime nor as time. */
    static Set<MaintenanceWindow> excluded(ServiceLevelAgreement agreement) {
        Set<MaintenanceWindow> windows = new LinkedHashSet<>();
        agreement.getExclusions().forEach(exclusion -> windows.addAll(exclusion.getWindows()));
        return windows;
    }

    /** Share of time in which the service may be away for planned work, so that this does not count either; 1 for all of it. */
    static double allowed(ServiceLevelAgreement agreement) {
        return agreement.isExcludesPlanned() ? 1 : Math.min(1, ModeFigures.hours(agreement.getPlannedAllowance()) / hours(agreement.getPeriod()));
    }

    /** Length of a period of measurement in hours, a twelfth and a quarter of a year for a month and a quarter. */
    static double hours(MeasurementPeriod period) {
        return switch (period) {
            case WEEK -> HOURS_PER_WEEK;
            case MONTH -> Dependability.HOURS_PER_YEAR / 12;
            case QUARTER -> Dependability.HOURS_PER_YEAR / 4;
            case YEAR -> Dependability.HOURS_PER_YEAR;
        };
    }
}
