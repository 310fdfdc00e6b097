// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import org.nines.analysis.result.PeriodOutlook;
import org.nines.model.operations.MaintenanceWindow;
import org.nines.model.service.ServiceLevelAgreement;

/** What agreements leave out of account (SEMANTICS 5). */
final class Agreements {

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
        return agreement.isExcludesPlanned() ? 1 : Math.min(1, ModeFigures.hours(agreement.getPlannedAllowance()) / PeriodOutlook.hours(agreement.getPeriod()));
    }
}
