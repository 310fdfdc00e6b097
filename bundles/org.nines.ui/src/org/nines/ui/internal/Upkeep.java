// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelResource;
import org.nines.model.io.ModelSession;
import org.nines.model.io.ModelSessions;
import org.nines.ui.OpenModel;
import org.nines.ui.OpenModels;

/** What is done from time to time: recovery copies of unsaved models, and a look at whether others have changed the files. */
public final class Upkeep {

    /** Milliseconds between recovery copies. */
    private static final int RECOVERY = Integer.getInteger("nines.recovery.interval", 60_000);
    private static final int LOOK = 5_000;

    private final Map<OpenModel, Long> kept = new WeakHashMap<>();
    private final AtomicBoolean looking = new AtomicBoolean();
    private Display display;
    private final Listener activated = e -> look();
    private final Runnable lookIfActive = () -> {
        // A question is for somebody who is there; whoever comes back to the window is asked then.
        if (display.getActiveShell() != null) {
            look();
        }
    };
    private boolean asking;

    void start(Display on) {
        display = on;
        display.addFilter(SWT.Activate, activated);
        every(RECOVERY, this::keepAll);
        every(LOOK, lookIfActive);
    }

    void stop() {
        if (!display.isDisposed()) {
            display.removeFilter(SWT.Activate, activated);
        }
        display = null;
    }

    private void every(int milliseconds, Runnable task) {
        display.timerExec(milliseconds, () -> {
            if (display != null) {
                task.run();
                every(milliseconds, task);
            }
        });
    }

    private void keepAll() {
        for (OpenModel model : OpenModels.all()) {
            Long stamp = model.session().changeStamp() + model.session().layoutStamp();
            if (model.session().isDirty() && !stamp.equals(kept.get(model))) {
                try {
                    model.session().takeRecovery().ifPresent(recovery -> keep(model, recovery));
                    kept.put(model, stamp);
                } catch (ModelException e) {
                    notKept(model.title(), e);
                }
            }
        }
    }

    /** Compressing and writing is done in a job. What was saved or closed meanwhile must leave nothing behind. */
    private void keep(OpenModel model, ModelSession.Recovery recovery) {
        String title = model.title();
        Path file = model.session().file();
        Display on = display;
        Job.createSystem("Keeping a recovery copy of " + title, monitor -> {
            try {
                recovery.write();
            } catch (ModelException e) {
                notKept(title, e);
            }
            if (!on.isDisposed()) {
                on.asyncExec(() -> discardUnlessNeeded(model, file));
            }
        }).schedule();
    }

    private static void discardUnlessNeeded(OpenModel model, Path file) {
        boolean needed = OpenModels.all().contains(model) && model.session().isDirty() && file.equals(model.session().file());
        if (!needed) {
            try {
                ModelSessions.shared().discardRecovery(file);
            } catch (ModelException e) {
                Log.warning("The recovery copy of " + file + " could not be removed.", e);
            }
        }
    }

    private static void notKept(String title, ModelException failure) {
        // Perhaps the disk is full; saving will say so. The next change tries again.
        Log.warning("No recovery copy of " + title + " could be written.", failure);
    }

    /** Compares the files with what was read; that reads them, so it is done in a job. */
    private void look() {
        if (asking || display == null || !looking.compareAndSet(false, true)) {
            return;
        }
        Map<OpenModel, List<ModelResource>> files = new HashMap<>();
        for (OpenModel model : OpenModels.all()) {
            if (model.session().file() != null) {
                files.put(model, model.session().files());
            }
        }
        Job job = Job.createSystem("Looking at files", monitor -> {
            files.forEach((model, parts) -> {
                boolean changed = parts.stream().anyMatch(Upkeep::isChanged);
                display().asyncExec(() -> found(model, changed));
            });
            looking.set(false);
        });
        job.schedule();
    }

    private Display display() {
        Display on = display;
        if (on == null || on.isDisposed()) {
            throw new CancellationException();
        }
        return on;
    }

    private static boolean isChanged(ModelResource part) {
        try {
            return part.file() != null && part.isChangedOnDisk();
        } catch (IOException e) {
            return false;
        }
    }

    private void found(OpenModel model, boolean changed) {
        if (!changed) {
            model.setChangeOnDiskKnown(false);
            return;
        }
        if (asking || model.isChangeOnDiskKnown() || !OpenModels.all().contains(model)) {
            return;
        }
        try {
            // It may have been saved meanwhile.
            if (!model.session().isChangedOnDisk()) {
                return;
            }
        } catch (IOException e) {
            return;
        }
        asking = true;
        model.setChangeOnDiskKnown(true);
        try {
            if (Files.exists(model.session().file())) {
                ask(model);
            } else {
                Dialogs.ask("File Removed", "Another program has removed '" + model.title()
                        + "'. What is open here is the only copy: save it to keep it.", "OK");
            }
        } finally {
            asking = false;
        }
    }

    private void ask(OpenModel model) {
        boolean dirty = model.session().isDirty();
        int answer = Dialogs.ask("Changed on Disk", "Another program has changed '" + model.title() + "'. "
                + (dirty ? "Loading it again loses the changes that you made here." : "Load it again?"),
                dirty ? "Keep My Changes" : "Load Again", dirty ? "Load Again" : "Keep What Is Open");
        if (answer == (dirty ? 1 : 0)) {
            RevertFlow.revert(model);
        }
    }
}
