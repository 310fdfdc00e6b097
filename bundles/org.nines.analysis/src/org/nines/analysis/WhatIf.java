// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis;

import java.util.List;
import org.nines.analysis.internal.DeadMembers;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.ComparisonResult;

/** Says what would be different in a changed design, without touching the model. */
public final class WhatIf {

    /**
     * A design before and after.
     *
     * @param before as it is
     * @param after with the changes
     * @param comparison what came and went
     */
    public record Answer(AnalysisResult before, AnalysisResult after, ComparisonResult comparison) {
    }

    private WhatIf() {
    }

    /**
     * Analyses a design with changes, and compares.
     *
     * @param changes made one after the other
     * @throws ChangeException when a change can't be made
     */
    public static Answer run(Snapshot snapshot, List<Change> changes, AnalysisSettings settings) {
        return run(snapshot, Analysis.run(snapshot, settings), changes, settings);
    }

    /** The same when the design as it is has been analysed already, with the same settings. */
    public static Answer run(Snapshot snapshot, AnalysisResult before, List<Change> changes, AnalysisSettings settings) {
        AnalysisResult after = Analysis.run(changed(snapshot, changes), settings);
        return new Answer(before, after, Comparison.of(before, after));
    }

    /**
     * The changed design. Members of standby groups, and of pools with few repair crews, that can't serve while something is down for good no
     * longer belong to their group: nobody takes over to or from them.
     */
    public static Snapshot changed(Snapshot snapshot, List<Change> changes) {
        Snapshot changed = snapshot.with(changes);
        List<Change> dead = changed.failed().isEmpty() ? List.of() : DeadMembers.of(changed);
        return dead.isEmpty() ? changed : changed.with(dead);
    }
}
