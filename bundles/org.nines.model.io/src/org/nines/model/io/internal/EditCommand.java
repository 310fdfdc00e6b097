// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.nines.model.edit.Edit;

/** An edit as one step that can be undone, whatever it changes; a failing edit leaves nothing behind. */
public final class EditCommand extends ChangeCommand {

    private final Edit edit;
    private List<EObject> selection = List.of();
    private RuntimeException failure;

    public EditCommand(ResourceSet resources, Edit edit) {
        super(resources);
        this.edit = edit;
        setLabel(edit.title());
    }

    @Override
    protected void doExecute() {
        selection = List.copyOf(edit.apply());
    }

    @Override
    public void execute() {
        try {
            super.execute();
        } catch (RuntimeException e) {
            failure = e;
            getChangeDescription().apply();
            // What failed is told by execute(Edit); the stack would only log it.
            throw new AbortExecutionException(e);
        }
    }

    /** Why it failed, null when it didn't. */
    public RuntimeException failure() {
        return failure;
    }

    /** What should be selected. */
    public List<EObject> selection() {
        return selection;
    }

    @Override
    public Collection<?> getResult() {
        return selection;
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return selection;
    }
}
