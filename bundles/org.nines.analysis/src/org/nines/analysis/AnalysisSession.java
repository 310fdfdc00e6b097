// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis;

import org.nines.analysis.internal.ProjectAnalysis;
import org.nines.analysis.internal.Remembered;
import org.nines.analysis.result.AnalysisResult;

/**
 * Analyses a model again and again while it is edited. Results are those of {@link Analysis}; what an edit leaves as it was is not worked out anew:
 * after a change of figures of failure modes only the levels that depend on them are asked again, after one of the structure only conditions that it
 * changes are compiled.
 */
public final class AnalysisSession {

    private final Remembered remembered = new Remembered();

    /** A session that knows nothing yet. */
    public AnalysisSession() {
        // nothing to do
    }

    /**
     * Analyses the present state of the model. One thread at a time; others wait.
     *
     * @throws org.nines.kernel.NodeLimitException when the structure needs more memory than the settings allow
     * @throws java.util.concurrent.CancellationException when the settings cancel; what was worked out until then is kept
     */
    public synchronized AnalysisResult run(Snapshot snapshot, AnalysisSettings settings) {
        AnalysisResult result = new ProjectAnalysis(snapshot, settings, remembered).run();
        remembered.forgetUnusedChains();
        return result;
    }
}
