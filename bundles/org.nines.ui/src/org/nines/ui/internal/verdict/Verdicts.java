// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.verdict;

import java.util.Comparator;
import java.util.List;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.Verdict;

/** The order in which verdicts are shown. */
public final class Verdicts {

    private Verdicts() {
    }

    /** Missed before met, and of each the one with the smallest margin first. */
    public static List<Verdict> byUrgency(AnalysisResult result) {
        return result.verdicts().stream().sorted(Comparator.comparing(Verdict::met).thenComparingDouble(Verdict::marginMinutesPerYear)).toList();
    }
}
