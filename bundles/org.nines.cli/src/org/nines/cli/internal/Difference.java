// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.util.List;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.ComparisonResult;

/**
 * Two states of a design, as a command compares them.
 *
 * @param before what the state before is called, such as a file
 * @param after what the state after is called
 * @param changes what makes the difference, in words; empty when that is not known
 * @param result the result after
 * @param comparison what came and went
 */
record Difference(String before, String after, List<String> changes, AnalysisResult result, ComparisonResult comparison) {

    /** Whether the state after could be analysed. */
    boolean analysed() {
        return result.analysed();
    }

    /** From what on a comparison ends with exit code 1. Each includes the ones before it. */
    enum FailOn {
        never, error, missed, spof, worse, any
    }

    /** Whether the command ends with exit code 1. */
    boolean fails(FailOn failOn) {
        return failOn.compareTo(FailOn.error) >= 0 && !analysed()
                || failOn.compareTo(FailOn.missed) >= 0 && comparison.verdicts().stream().anyMatch(ComparisonResult.VerdictChange::newlyMissed)
                || failOn.compareTo(FailOn.spof) >= 0 && !(comparison.pointsCome().isEmpty() && comparison.causesCome().isEmpty())
                || failOn.compareTo(FailOn.worse) >= 0 && comparison.levels().stream().anyMatch(level -> level.minutesPerYear() > 0)
                || failOn.compareTo(FailOn.any) >= 0 && !comparison.same();
    }
}
