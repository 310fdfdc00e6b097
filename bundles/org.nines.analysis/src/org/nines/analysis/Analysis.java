// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis;

import org.nines.analysis.internal.ProjectAnalysis;
import org.nines.analysis.internal.Remembered;
import org.nines.analysis.result.AnalysisResult;

/** Analyses a design: which service levels are how available, what takes them down, which promises hold. */
public final class Analysis {

    private Analysis() {
    }

    /**
     * Analyses a snapshot. The same snapshot and settings give the same result.
     *
     * @throws org.nines.kernel.NodeLimitException when the structure needs more memory than the settings allow
     * @throws java.util.concurrent.CancellationException when the settings cancel
     */
    public static AnalysisResult run(Snapshot snapshot, AnalysisSettings settings) {
        return new ProjectAnalysis(snapshot, settings, new Remembered()).run();
    }
}
