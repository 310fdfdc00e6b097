// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.swt.widgets.Display;
import org.nines.model.edit.Edit;
import org.nines.scene.Bounds;
import org.nines.ui.OpenModel;
import org.nines.ui.diagram.internal.parts.Desk;
import org.nines.ui.diagram.internal.parts.EditStep;

/** GEF's command stack as a face of that of the model: there is one history for all editors, and what one gesture does is one step in it. */
final class SessionStack extends CommandStack {

    private final OpenModel model;
    private final Desk desk;
    private final Consumer<Map<String, Bounds>> preview;
    private final Consumer<List<EObject>> made;

    /**
     * @param preview is given where shapes are about to be put
     * @param made is given what a command has made
     */
    SessionStack(OpenModel model, Desk desk, Consumer<Map<String, Bounds>> preview, Consumer<List<EObject>> made) {
        this.model = model;
        this.preview = preview;
        this.desk = desk;
        this.made = made;
    }

    @Override
    public void execute(Command command) {
        if (command == null || !command.canExecute()) {
            return;
        }
        Runnable question = EditStep.question(command);
        if (question != null) {
            // the gesture must be over before a dialog opens
            Display.getCurrent().asyncExec(question);
            return;
        }
        Edit edit = EditStep.edit(command, desk);
        if (edit == null) {
            return;
        }
        Map<String, Bounds> places = EditStep.places(command);
        if (!places.isEmpty()) {
            if (edit.applies()) {
                preview.accept(places);
            }
            // what is moved stays selected
            model.executeQuietly(edit);
        } else if (model.execute(edit) && EditStep.makes(command)) {
            made.accept(model.selection());
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
