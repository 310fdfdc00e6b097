// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** Command stack that says when a command is over, so that a command with a thousand changes is one change to listeners. */
public final class SessionCommandStack extends BasicCommandStack {

    private final Runnable afterwards;
    private int depth;

    /** @param afterwards called after each command, undo and redo, outermost only, also when it failed */
    public SessionCommandStack(Runnable afterwards) {
        this.afterwards = afterwards;
    }

    /** Whether changes now come from a command. */
    public boolean isBusy() {
        return depth > 0;
    }

    @Override
    public void execute(Command command) {
        run(() -> super.execute(command));
    }

    @Override
    public void undo() {
        run(super::undo);
    }

    @Override
    public void redo() {
        run(super::redo);
    }

    private void run(Runnable step) {
        depth++;
        try {
            step.run();
        } finally {
            depth--;
            if (depth == 0) {
                afterwards.run();
            }
        }
    }
}
