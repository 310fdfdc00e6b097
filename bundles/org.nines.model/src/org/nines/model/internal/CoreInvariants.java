// SPDX-License-Identifier: EPL-2.0
package org.nines.model.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.nines.model.core.CommonCause;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Frequency;
import org.nines.model.core.Recurrence;
import org.nines.model.internal.Finding.Kind;

/** Invariants of the core of the metamodel. */
public final class CoreInvariants {

    private CoreInvariants() {
    }

    /** How often a mode occurs is given once, and its repair takes time. */
    public static boolean figures(FailureMode mode, DiagnosticChain diagnostics) {
        boolean valid = true;
        List<String> given = new ArrayList<>();
        if (mode.getMttf() != null) {
            given.add("MTTF");
        }
        if (mode.getFailureRate() != null) {
            given.add("failure rate");
        }
        if (mode.getAvailability() != null) {
            given.add("availability");
            if (mode.getAvailability().complement().signum() == 0 || mode.getAvailability().fraction().signum() == 0) {
                valid = Finding.error(diagnostics, Kind.FIGURES, mode, "The availability is " + mode.getAvailability() + ".",
                        "Give an availability above 0 % and below 100 %, or leave the failure mode out.");
            }
        }
        if (given.size() != 1) {
            valid = Finding.error(diagnostics, Kind.FIGURES, mode,
                    given.isEmpty() ? "How often the mode occurs is missing." : "Both " + String.join(" and ", given) + " are given.",
                    "Give exactly one of MTTF, failure rate and availability.");
        }
        if (Stream.of(mode.getDetect(), mode.getRespond(), mode.getRepair(), mode.getVerify()).noneMatch(d -> d != null && d.amount().signum() > 0)) {
            valid = Finding.error(diagnostics, Kind.FIGURES, mode, "The repair takes no time.",
                    "Give at least one of detect, respond, repair and verify.");
        }
        return valid;
    }

    /** Either a share of the members' failures or failure modes of its own. */
    public static boolean cause(CommonCause cause, DiagnosticChain diagnostics) {
        boolean modes = !cause.getFailureModes().isEmpty() || cause.getType() != null;
        return modes != (cause.getBeta() != null) || Finding.error(diagnostics, Kind.FIGURES, cause,
                modes ? "Both a beta factor and failure modes are given." : "How often the cause strikes is missing.",
                "Give either the beta factor or failure modes.");
    }

    /** The parts of a recurrence fit its frequency. */
    public static boolean times(Recurrence recurrence, DiagnosticChain diagnostics) {
        Frequency frequency = recurrence.getFrequency();
        if ((frequency == Frequency.ONCE || frequency == Frequency.YEARLY) && recurrence.getDate() == null) {
            return Finding.error(diagnostics, Kind.TIME, recurrence, "It happens " + frequency.getLiteral() + ", but the date is missing.",
                    "Give the date.");
        }
        if (recurrence.getWeekOfMonth() != 0 && frequency != Frequency.MONTHLY && frequency != Frequency.QUARTERLY) {
            return Finding.warning(diagnostics, Kind.TIME, recurrence, "A week of the month means nothing for what happens " + frequency.getLiteral()
                    + ".", "Leave it out, or choose 'monthly' or 'quarterly'.");
        }
        return true;
    }
}
