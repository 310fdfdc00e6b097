// SPDX-License-Identifier: EPL-2.0
package org.nines.model.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.nines.model.internal.Finding.Kind;
import org.nines.model.operations.BackupRun;

/** Invariants of how a system is run. */
public final class OperationsInvariants {

    private OperationsInvariants() {
    }

    /** No run has to be restored before itself. */
    public static boolean restoreChain(BackupRun run, DiagnosticChain diagnostics) {
        Deque<BackupRun> open = new ArrayDeque<>(run.getRestoreAfter());
        Set<BackupRun> seen = new HashSet<>();
        while (!open.isEmpty()) {
            BackupRun before = open.remove();
            if (before == run) {
                return Finding.error(diagnostics, Kind.MEANING, run, "It would have to be restored before itself.",
                        "Name the runs that are restored before it, from the full one on.");
            }
            if (seen.add(before)) {
                open.addAll(before.getRestoreAfter());
            }
        }
        return true;
    }
}
