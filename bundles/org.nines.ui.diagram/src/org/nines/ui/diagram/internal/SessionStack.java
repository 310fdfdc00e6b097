// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.nines.ui.OpenModel;

/** GEF's command stack as a face of that of the model: commands do an edit of the session, so that there is one history for all editors. */
final class SessionStack extends CommandStack {

    private final OpenModel model;

    SessionStack(OpenModel model) {
        this.model = model;
    }

    @Override
    public void execute(Command command) {
        if (command != null && command.canExecute()) {
            command.execute();
        }
    }

    @Override
    public boolean canUndo() {
        return model.session().commandStack().canUndo();
    }

    @Override
    public boolean canRedo() {
        return model.session().commandStack().canRedo();
    }

    @Override
    public void undo() {
        model.undo();
    }

    @Override
    public void redo() {
        model.redo();
    }

    @Override
    public boolean isDirty() {
        return model.session().isDirty();
    }
}
