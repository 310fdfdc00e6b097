// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import org.eclipse.swt.widgets.Control;

/**
 * Work on a control that is done in an event of its own, after what is being handled and what the user does: once, however often it was asked for,
 * and not at all when the control is gone by then. For the thread of the display.
 */
public final class Later implements Runnable {

    private final Control control;
    private final Runnable work;
    private boolean waiting;

    public Later(Control control, Runnable work) {
        this.control = control;
        this.work = work;
    }

    /** Asks for the work. */
    @Override
    public void run() {
        if (!waiting && !control.isDisposed()) {
            waiting = true;
            control.getDisplay().asyncExec(this::doIt);
        }
    }

    private void doIt() {
        waiting = false;
        if (!control.isDisposed()) {
            work.run();
        }
    }
}
