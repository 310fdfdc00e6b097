// SPDX-License-Identifier: EPL-2.0
package org.nines.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.nines.analysis.Scenario;
import org.nines.analysis.ScenarioAnalysis;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.ScenarioResult;
import org.nines.kernel.NodeLimitException;
import org.nines.ui.internal.Log;

/** Plays scenarios of one state of a model through, in jobs; to be used in the thread of the display, which is given the results. */
public final class ScenarioRuns {

    private final Display display;
    private final Supplier<ScenarioAnalysis> prepared;
    private final List<Job> jobs = new ArrayList<>();

    /** @param snapshot of the state, completed in the first job */
    public ScenarioRuns(Display display, Supplier<Snapshot> snapshot) {
        this.display = display;
        prepared = new Supplier<>() {
            private ScenarioAnalysis analysis;

            @Override
            public synchronized ScenarioAnalysis get() {
                if (analysis == null) {
                    analysis = ScenarioAnalysis.of(snapshot.get());
                }
                return analysis;
            }
        };
    }

    /** Plays through what concerns every design. Nothing comes back where the model can't be analysed. */
    public void standard(Consumer<List<ScenarioResult>> then) {
        start("Scenarios", monitor -> {
            List<ScenarioResult> results = new ArrayList<>();
            for (Scenario scenario : prepared.get().standard()) {
                if (monitor.isCanceled()) {
                    throw new CancellationException();
                }
                results.add(prepared.get().run(scenario));
            }
            return results;
        }, then);
    }

    /** Plays one through; null comes back where these elements can't fail, and nothing where the model can't be analysed. */
    public void one(String name, Set<String> failed, Consumer<ScenarioResult> then) {
        start("Scenario", monitor -> {
            try {
                return prepared.get().run(new Scenario(name, failed));
            } catch (IllegalArgumentException e) {
                return null;
            }
        }, then);
    }

    /** Stops what runs; of what was asked for, nothing comes back any more. */
    public void stop() {
        jobs.forEach(Job::cancel);
        jobs.clear();
    }

    private interface Work<T> {
        T run(IProgressMonitor monitor);
    }

    private <T> void start(String name, Work<T> work, Consumer<T> then) {
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return ScenarioRuns.this.run(this, monitor, work, then);
            }
        };
        job.setPriority(Job.DECORATE);
        job.setSystem(true);
        jobs.add(job);
        job.schedule();
    }

    private <T> IStatus run(Job job, IProgressMonitor monitor, Work<T> work, Consumer<T> then) {
        try {
            T result = work.run(monitor);
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    // what was stopped has nothing to say any more
                    if (jobs.remove(job)) {
                        then.accept(result);
                    }
                });
            }
            return Status.OK_STATUS;
        } catch (IllegalStateException | NodeLimitException e) {
            // stopped, or the verdict says what is wrong with the model
            return Status.CANCEL_STATUS;
        } catch (RuntimeException | OutOfMemoryError e) {
            Log.error("A scenario could not be played through.", e);
            return Status.CANCEL_STATUS;
        }
    }
}
