// SPDX-License-Identifier: EPL-2.0
package org.nines.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.Repetition;
import org.nines.model.edit.Edit;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelResource;
import org.nines.model.io.ModelSession;
import org.nines.ui.internal.Dialogs;
import org.nines.ui.internal.Log;

/** A model that is open in the workbench: its session, what is selected in it, what the analysis says about it. One for each file. */
public final class OpenModel {

    /** Is told about changes, in the thread of the display. */
    public interface Listener {

        /** Content, dirty state, file or project have changed. */
        default void contentChanged(OpenModel model) {
        }

        /** Something else is selected; the source is the part that did it, null when it was none. */
        default void selectionChanged(OpenModel model, Object source) {
        }

        /** There is a new state of the analysis. */
        default void analysisChanged(OpenModel model) {
        }
    }

    private final ModelSession session;
    private final Display display;
    private final ModelSaveable saveable;
    private final ModelAnalysis analysis;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Runnable closed;
    private List<EObject> selection = List.of();
    private List<String> selectedIds = List.of();
    private Project project;
    private int users;
    private boolean changeOnDiskKnown;

    OpenModel(ModelSession session, Display display, Runnable closed) {
        this.session = session;
        this.display = display;
        this.closed = closed;
        project = session.project();
        saveable = new ModelSaveable(this);
        analysis = new ModelAnalysis(session, display, this::analysisChanged);
        // Saving runs beside the thread of the display, which waits for it and goes on painting.
        session.addListener(changed -> display.syncExec(this::contentChanged));
        analysis.modelChanged();
    }

    public ModelSession session() {
        return session;
    }

    public Project project() {
        return session.project();
    }

    /** The one thing to save, whichever part asks. */
    public ModelSaveable saveable() {
        return saveable;
    }

    public ModelAnalysis analysis() {
        return analysis;
    }

    /** Name for people: that of the file, of a model in none that of the project. */
    public String title() {
        Path file = session.file();
        if (file != null) {
            return String.valueOf(file.getFileName());
        }
        String name = project().getName();
        return name == null || name.isBlank() ? "New model" : name;
    }

    /** What is selected, in the order of selection; elements that are gone are not in it. */
    public List<EObject> selection() {
        return selection;
    }

    /**
     * Selects elements in every part that shows the model.
     *
     * @param source who does it and need not be told, may be null
     */
    public void select(List<? extends EObject> elements, Object source) {
        List<EObject> distinct = List.copyOf(new LinkedHashSet<>(elements));
        if (distinct.equals(selection)) {
            return;
        }
        selection = distinct;
        selectedIds = distinct.stream().map(Elements::id).toList();
        listeners.forEach(l -> l.selectionChanged(this, source));
    }

    /** The element of that identifier, null when there is none. A copy of a repeated element leads to the element that is repeated. */
    public EObject find(String copyId) {
        String id = Repetition.original(copyId);
        if (id.isEmpty()) {
            return null;
        }
        for (ModelResource file : session.files()) {
            EObject element = file.getEObject(id);
            if (element != null) {
                return element;
            }
        }
        return null;
    }

    /**
     * Does an edit as one step that can be undone, and selects what it says. When it can't be done, the user is told why.
     *
     * @return whether it was done
     */
    public boolean execute(Edit edit) {
        List<EObject> result = run(edit);
        if (result == null) {
            return false;
        }
        select(result, null);
        return true;
    }

    /** Whether the user has been told that another program has changed the files; nobody is told twice of one change. */
    public boolean isChangeOnDiskKnown() {
        return changeOnDiskKnown;
    }

    /** Notes whether the user has been told that another program has changed the files. */
    public void setChangeOnDiskKnown(boolean known) {
        changeOnDiskKnown = known;
    }

    /** As {@link #execute(Edit)}, but leaves the selection as it is. */
    public boolean executeQuietly(Edit edit) {
        return run(edit) != null;
    }

    private List<EObject> run(Edit edit) {
        Optional<String> refusal = edit.refusal();
        if (refusal.isPresent()) {
            Dialogs.refused(refusal.get());
            return null;
        }
        return session.execute(edit);
    }

    /** Undoes the last step and selects what it was about. */
    public void undo() {
        Command command = session.commandStack().getUndoCommand();
        session.commandStack().undo();
        selectAffected(command);
    }

    /** Does again what was undone last, and selects what it is about. */
    public void redo() {
        Command command = session.commandStack().getRedoCommand();
        session.commandStack().redo();
        selectAffected(command);
    }

    /** Selects the element with an identifier; nothing happens where there is none. @param source see {@link #select} */
    public void reveal(String id, Object source) {
        EObject element = find(id);
        if (element != null) {
            select(List.of(element), source);
        }
    }

    private void selectAffected(Command command) {
        List<EObject> affected = new ArrayList<>();
        for (Object object : command.getAffectedObjects()) {
            if (object instanceof EObject element && element.eResource() != null) {
                affected.add(element);
            }
        }
        if (!affected.isEmpty()) {
            select(affected, null);
        }
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** To be called by an editor on the model when it opens. */
    public void retain() {
        users++;
    }

    /** To be called by an editor on the model when it closes; with the last one the session ends. */
    public void release() {
        if (--users > 0) {
            return;
        }
        analysis.dispose();
        listeners.clear();
        try {
            session.close();
        } catch (ModelException e) {
            // All that can go wrong is that a recovery file stays; the next opening offers it.
            Log.warning("The recovery file of " + title() + " could not be removed.", e);
        }
        closed.run();
    }

    private void contentChanged() {
        if (project != session.project()) {
            // Reverted: the same elements are other objects now.
            project = session.project();
            selection = selectedIds.stream().map(this::find).filter(Objects::nonNull).toList();
            listeners.forEach(l -> l.contentChanged(this));
            listeners.forEach(l -> l.selectionChanged(this, null));
        } else {
            List<EObject> left = new ArrayList<>(selection);
            left.removeIf(e -> e.eResource() == null);
            boolean fewer = left.size() < selection.size();
            if (fewer) {
                selection = List.copyOf(left);
                selectedIds = selection.stream().map(Elements::id).toList();
            }
            listeners.forEach(l -> l.contentChanged(this));
            if (fewer) {
                listeners.forEach(l -> l.selectionChanged(this, null));
            }
        }
        analysis.modelChanged();
    }

    /** Everybody is told in an event of its own: what all together make of a result would keep the display from answering for too long. */
    private void analysisChanged() {
        listeners.forEach(l -> display.asyncExec(() -> {
            if (listeners.contains(l)) {
                l.analysisChanged(this);
            }
        }));
    }
}
