// SPDX-License-Identifier: EPL-2.0
package org.nines.ui;

import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.nines.analysis.AnalysisSession;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.kernel.NodeLimitException;
import org.nines.model.ModelCopy;
import org.nines.model.io.ModelSession;
import org.nines.ui.internal.LevelProgress;
import org.nines.ui.internal.Log;

/**
 * The analysis of an open model, always about to be up to date: it runs in a job a moment after the last change, on a snapshot, and gives way
 * to the next change.
 */
public final class ModelAnalysis {

    /** Milliseconds without a change before the analysis begins: typing and series of edits are not interrupted. */
    private static final int PAUSE = 350;

    /** What the views show. */
    public static final AnalysisSettings SETTINGS = AnalysisSettings.DEFAULT.withBudgets(true).withImportances(true);

    /** How far the analysis is. */
    public enum Phase {
        /** It will run, or runs. */
        RUNNING,
        /** The result is that of the model. */
        DONE,
        /** The user stopped it; the next change, or asking for it, starts it again. */
        CANCELLED,
        /** It ended without a result; the message says why. */
        FAILED
    }

    /**
     * What is known.
     *
     * @param phase how far the analysis of the present content is
     * @param result the last result there was, null before the first
     * @param message why there is no result, empty unless failed
     */
    public record State(Phase phase, AnalysisResult result, String message) {

        /** Whether the result is that of the present content. */
        public boolean isCurrent() {
            return phase == Phase.DONE;
        }
    }

    private final ModelSession session;
    private final AnalysisSession analysis = new AnalysisSession();
    private final Display display;
    private final Runnable listener;
    private final Runnable start = this::start;
    private State state = new State(Phase.RUNNING, null, "");
    private long analysed = -1;
    private Copying copying;
    private Job job;
    private boolean disposed;

    ModelAnalysis(ModelSession session, Display display, Runnable listener) {
        this.session = session;
        this.display = display;
        this.listener = listener;
    }

    public State state() {
        return state;
    }

    /** Stops what runs; the last result stays. */
    public void cancel() {
        if (state.phase() == Phase.RUNNING) {
            display.timerExec(-1, start);
            stopJob();
            set(new State(Phase.CANCELLED, state.result(), ""));
        }
    }

    /** Runs the analysis, also when nothing has changed. */
    public void run() {
        analysed = -1;
        modelChanged();
    }

    void modelChanged() {
        if (disposed || session.changeStamp() == analysed) {
            return;
        }
        analysed = session.changeStamp();
        stopJob();
        if (state.phase() != Phase.RUNNING) {
            set(new State(Phase.RUNNING, state.result(), ""));
        }
        display.timerExec(PAUSE, start);
    }

    void dispose() {
        disposed = true;
        stopJob();
        if (!display.isDisposed()) {
            display.timerExec(-1, start);
        }
    }

    private void stopJob() {
        if (copying != null) {
            copying.cancel();
            copying = null;
        }
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    private void start() {
        if (disposed) {
            return;
        }
        copying = Copying.start(session, display, this::analyse);
    }

    private void analyse(ModelCopy copy) {
        job = new Job("Analysing " + session.project().getName()) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return analyse(this, copy, monitor);
            }
        };
        job.setPriority(Job.LONG);
        job.schedule();
    }

    private IStatus analyse(Job by, ModelCopy copy, IProgressMonitor monitor) {
        LevelProgress progress = new LevelProgress(monitor);
        try {
            AnalysisResult result = analysis.run(Snapshot.of(copy), SETTINGS.withCancelled(monitor::isCanceled).withProgress(progress));
            finish(by, new State(Phase.DONE, result, ""));
        } catch (CancellationException e) {
            finish(by, new State(Phase.CANCELLED, null, ""));
            return Status.CANCEL_STATUS;
        } catch (NodeLimitException e) {
            finish(by, new State(Phase.FAILED, null, "The model is too entangled to be analysed with the memory at hand: " + e.getMessage()));
        } catch (OutOfMemoryError e) {
            finish(by, new State(Phase.FAILED, null, "The analysis needs more memory: start Nines with NINES_JAVA_OPTIONS=-Xmx8g."));
        } catch (RuntimeException e) {
            Log.error("The analysis failed.", e);
            finish(by, new State(Phase.FAILED, null, "The analysis failed by an error in Nines; its log has the details."));
        }
        return Status.OK_STATUS;
    }

    /** In the thread of the job. */
    private void finish(Job by, State outcome) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                // A job that was stopped has nothing to say any more.
                if (job == by && !disposed) {
                    job = null;
                    set(outcome.result() != null ? outcome : new State(outcome.phase(), state.result(), outcome.message()));
                }
            });
        }
    }

    private void set(State next) {
        state = next;
        listener.run();
    }
}
