// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.internal;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.model.Project;

/** An analysis beside the thread that wants its result, before which a user waits. It stops when it is cancelled. */
public final class Search extends FutureTask<AnalysisResult> {

    private final AtomicBoolean stopped;
    private final AtomicBoolean awaited = new AtomicBoolean();

    /** @param analysis what is to run; it is given the question whether to stop */
    public Search(Function<BooleanSupplier, AnalysisResult> analysis) {
        this(analysis, new AtomicBoolean());
    }

    private Search(Function<BooleanSupplier, AnalysisResult> analysis, AtomicBoolean stopped) {
        super(() -> analysis.apply(stopped::get));
        this.stopped = stopped;
    }

    /** Begins the analysis of a project as it is now. */
    static Search of(Project project) {
        Snapshot snapshot = Snapshot.of(project);
        Search search = new Search(stop -> Analysis.run(snapshot, AnalysisSettings.DEFAULT.withCutSets(0).withCancelled(stop)));
        Thread.ofPlatform().daemon().name("Nines analysis").start(search);
        return search;
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
        stopped.set(true);
        return super.cancel(mayInterrupt);
    }

    /**
     * The result; null when it takes longer. Only the first who asks has patience, because a drawing asks for every element.
     *
     * @param patience how long to wait at most
     */
    AnalysisResult result(Duration patience) {
        return !awaited.getAndSet(true) || isDone() ? within(patience) : null;
    }

    /** The result, however long it takes; null when waiting is interrupted, or when the project changes meanwhile. */
    AnalysisResult result() {
        return within(Duration.ofDays(1));
    }

    private AnalysisResult within(Duration time) {
        try {
            return get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | CancellationException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException e) {
            throw new IllegalStateException("The model can't be analysed: " + e.getCause().getMessage(), e.getCause());
        }
    }
}
