// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Work on a session that takes long and that nobody may interfere with, such as saving: it runs beside the thread of the display, which goes
 * on painting but lets nobody press anything.
 */
public final class Background {

    private static final int[] INPUT = {SWT.KeyDown, SWT.KeyUp, SWT.MouseDown, SWT.MouseUp, SWT.MouseDoubleClick, SWT.MouseWheel, SWT.Close,
            SWT.Selection, SWT.DefaultSelection, SWT.Traverse, SWT.DragDetect, SWT.MenuDetect};

    private Background() {
    }

    /**
     * Runs a task and waits for it.
     *
     * @throws Exception what the task throws
     */
    public static <T> T call(Callable<T> task) throws Exception {
        Display display = Display.getCurrent();
        FutureTask<T> future = new FutureTask<>(task);
        Thread thread = new Thread(future, "Nines background task");
        Listener swallow = Background::swallow;
        for (int type : INPUT) {
            display.addFilter(type, swallow);
        }
        Shell shell = display.getActiveShell();
        if (shell != null) {
            shell.setCursor(display.getSystemCursor(SWT.CURSOR_WAIT));
        }
        try {
            thread.start();
            Thread waker = new Thread(() -> {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                if (!display.isDisposed()) {
                    display.wake();
                }
            }, "Nines background waker");
            waker.setDaemon(true);
            waker.start();
            while (!future.isDone()) {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        } finally {
            for (int type : INPUT) {
                display.removeFilter(type, swallow);
            }
            if (shell != null && !shell.isDisposed()) {
                shell.setCursor(null);
            }
        }
    }

    private static void swallow(Event event) {
        event.type = SWT.None;
        event.doit = false;
    }
}
