// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.nines.scene.Diagrams;
import org.nines.scene.notation.DiagramKind;
import org.nines.ui.OpenModel;

/** Opening diagrams, and finding the one that shows an element. */
public final class OpenDiagram {

    private OpenDiagram() {
    }

    /** Opens a diagram, or shows the editor that it is open in. */
    public static DiagramEditor open(IWorkbenchPage page, OpenModel model, DiagramName name) {
        try {
            return (DiagramEditor) page.openEditor(name.input(model), DiagramEditor.ID);
        } catch (PartInitException e) {
            ILog.of(OpenDiagram.class).error("A diagram could not be opened.", e);
            return null;
        }
    }

    /** The kinds of diagram that show elements like this one, or what it is in. */
    public static List<DiagramKind> kinds(EObject element) {
        return Diagrams.kinds().stream().filter(k -> drawn(k, element)).toList();
    }

    private static boolean drawn(DiagramKind kind, EObject element) {
        for (EObject e = element; e != null && e.eContainer() != null; e = e.eContainer()) {
            if (draws(kind, e.eClass())) {
                return true;
            }
        }
        return false;
    }

    private static boolean draws(DiagramKind kind, EClass type) {
        return kind.notation().drawsShapes(type) || !kind.notation().lines(type).isEmpty();
    }

    /** Shows an element: in an open diagram that draws it, the one that was used last, else in a new one of the first kind that draws its like. */
    public static void show(IWorkbenchPage page, OpenModel model, EObject element) {
        DiagramEditor open = null;
        if (page.getActiveEditor() instanceof DiagramEditor active && active.model() == model && active.shows(element)) {
            open = active;
        }
        for (IEditorReference reference : page.getEditorReferences()) {
            if (open == null && reference.getEditor(false) instanceof DiagramEditor editor && editor.model() == model && editor.shows(element)) {
                open = editor;
            }
        }
        if (open != null) {
            page.activate(open);
        } else {
            Diagrams.kinds().stream().filter(k -> draws(k, element.eClass())).findFirst().or(() -> kinds(element).stream().findFirst())
                    .ifPresent(k -> open(page, model, new DiagramName(k, "")));
        }
    }
}
