// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.nines.analysis.AnalysisSettings;

/** Shows how many service levels of an analysis are worked out. */
public final class LevelProgress implements AnalysisSettings.Progress {

    private static final int TICKS = 1000;

    private final IProgressMonitor monitor;
    private int shown;

    /** Begins the task of the monitor. */
    public LevelProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
        monitor.beginTask("", TICKS);
    }

    @Override
    public synchronized void worked(int done, int all) {
        int ticks = (int) ((long) TICKS * done / all);
        // levels are worked out side by side: a report that comes late says nothing new
        if (ticks > shown) {
            monitor.worked(ticks - shown);
            monitor.subTask(done + " of " + all + " service levels");
            shown = ticks;
        }
    }
}
