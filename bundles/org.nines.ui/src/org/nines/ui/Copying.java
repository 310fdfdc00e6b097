// SPDX-License-Identifier: EPL-2.0
package org.nines.ui;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.nines.model.ModelCopier;
import org.nines.model.ModelCopy;
import org.nines.model.io.ModelSession;

/**
 * Copies an open model for a job, in the thread of the display, which goes on answering meanwhile: a large one is copied piece by piece, between what the user
 * does. What changes before it is complete is in the copy.
 */
public final class Copying {

    /** So long the thread of the display is kept at a time. */
    private static final long PIECE = TimeUnit.MILLISECONDS.toNanos(25);

    private final ModelSession session;
    private final Display display;
    private final Consumer<ModelCopy> taker;
    private ModelCopier copier;
    private long stamp = -1;
    private boolean cancelled;
    private boolean done;

    private Copying(ModelSession session, Display display, Consumer<ModelCopy> taker) {
        this.session = session;
        this.display = display;
        this.taker = taker;
    }

    /**
     * Begins to copy; a small model is copied at once. To be called in the thread of the display.
     *
     * @param taker is given the copy in the thread of the display, while the model is as the copy says
     */
    public static Copying start(ModelSession session, Display display, Consumer<ModelCopy> taker) {
        Copying copying = new Copying(session, display, taker);
        copying.work();
        return copying;
    }

    /** The taker is not given anything any more. */
    public void cancel() {
        cancelled = true;
    }

    /** Whether the taker has been given the copy. */
    public boolean isDone() {
        return done;
    }

    private void work() {
        if (cancelled) {
            return;
        }
        if (copier == null || stamp != session.changeStamp()) {
            stamp = session.changeStamp();
            copier = new ModelCopier(session.project());
        }
        if (copier.work(PIECE)) {
            done = true;
            taker.accept(copier.copy());
        } else {
            // by the clock, so that what the user does comes first
            display.timerExec(1, this::work);
        }
    }
}
