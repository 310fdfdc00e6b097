// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.nines.model.Problem;
import org.nines.model.io.internal.FileAccess;
import org.nines.model.io.internal.FileStamp;
import org.nines.model.io.internal.Issue;
import org.nines.model.io.internal.RecoveryFile;
import org.nines.model.io.internal.SaveRun.Companion;
import org.nines.model.layout.DiagramLayouts;
import org.nines.model.layout.LayoutFactory;

/**
 * The layouts of the diagrams of a session. They are in a resource among those of the model, so that one undo takes an element and its shape back,
 * but in a file of their own, which a model without any does not have.
 */
final class SessionLayouts {

    private final Resource resource = new ResourceImpl(URI.createURI("layout:/" + LayoutFiles.EXTENSION));
    /** Of the file as it was read or written last; null when there was none. */
    private FileStamp stamp;
    /** Whether the file could not be read. It stays as it is for as long as there is nothing to replace it by. */
    private boolean unread;

    SessionLayouts() {
        resource.getContents().add(LayoutFactory.eINSTANCE.createDiagramLayouts());
    }

    Resource resource() {
        return resource;
    }

    DiagramLayouts get() {
        return (DiagramLayouts) resource.getContents().getFirst();
    }

    FileStamp stamp() {
        return stamp;
    }

    void setStamp(FileStamp now) {
        stamp = now;
    }

    private void set(DiagramLayouts layouts) {
        resource.getContents().set(0, layouts);
    }

    void clear() {
        set(LayoutFactory.eINSTANCE.createDiagramLayouts());
        stamp = null;
        unread = false;
    }

    /**
     * Reads the file beside a model. A model can be worked on without its layouts, so that a bad file is only noted.
     *
     * @return the given notes and ours
     */
    List<Problem> load(Path model, List<Problem> notes) {
        Path file = LayoutFiles.beside(model);
        clear();
        try {
            stamp = FileStamp.of(FileAccess.real(file));
            set(LayoutFiles.load(file));
            return notes;
        } catch (ModelException e) {
            return with(notes, file, e.problems().getFirst().message());
        } catch (IOException e) {
            return with(notes, file, "the layout of the diagrams can't be read: " + e.getMessage() + ".");
        }
    }

    /** As {@link #load}, from a recovery file where that has them. */
    List<Problem> recover(Path model, RecoveryFile recovery, List<Problem> notes) {
        Path file = LayoutFiles.beside(model);
        byte[] content = recovery.contents().get(file);
        if (content == null) {
            return load(model, notes);
        }
        clear();
        stamp = recovery.stamps().get(file);
        try {
            set(LayoutFiles.read(content, file));
            return notes;
        } catch (ModelException e) {
            return with(notes, file, e.problems().getFirst().message());
        }
    }

    private List<Problem> with(List<Problem> notes, Path file, String message) {
        unread = true;
        List<Problem> all = new ArrayList<>(notes);
        all.add(Issue.LAYOUT_SET_ASIDE.at(String.valueOf(file.getFileName()), message));
        return List.copyOf(all);
    }

    boolean isChangedOnDisk(Path model) throws IOException {
        FileStamp now = FileStamp.of(FileAccess.real(LayoutFiles.beside(model)));
        return now == null ? stamp != null : !now.equals(stamp);
    }

    /** What is to be saved beside a model; empty when there are no layouts and no file of them that we have read. */
    Optional<Companion> companion(Path model) {
        return get().getDiagrams().isEmpty() && (stamp == null || unread) ? Optional.empty()
                : Optional.of(new Companion(LayoutFiles.beside(model), stamp, LayoutFiles.content(get())));
    }

    /** Notes what was written. */
    void saved(Companion written) {
        if (written != null) {
            stamp = FileStamp.of(written.content());
            unread = false;
        }
    }
}
