// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nines.model.Elements;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Edits;
import org.nines.model.edit.Features;
import org.nines.scene.tools.DiagramTools;
import org.nines.scene.tools.End;
import org.nines.sirius.internal.Canvas;
import org.nines.sirius.internal.Kept;
import org.nines.sirius.internal.Views;

/**
 * What the tools of all diagrams do: the edits of the workbench, called inside the command of Sirius. A diagram is named by the identifier of its
 * kind, a line by its row in the notation. What does not apply ends with an exception, and Sirius then leaves the model as it was.
 */
public final class EditServices {

    private static final Map<String, Canvas> CANVASES = new ConcurrentHashMap<>();

    private static Canvas canvas(String diagram) {
        return CANVASES.computeIfAbsent(diagram, Canvas::new);
    }

    /** The project of an element: what every representation is of. */
    public EObject projectOf(EObject element) {
        return Kept.project(element);
    }

    // creating

    /** Whether an element of a kind can be made where somebody clicked. @param kind name of its class */
    public boolean canCreate(EObject clicked, String diagram, String kind) {
        return canvas(diagram).tools(clicked).create(canvas(diagram).tool(kind), clicked).applies();
    }

    /** Makes an element with its defaults. */
    public EObject createKind(EObject clicked, String diagram, String kind) {
        return canvas(diagram).tools(clicked).create(canvas(diagram).tool(kind), clicked).apply().getFirst();
    }

    /** Whether an assembly can be put where somebody clicked. @param id its identifier */
    public boolean canAssemble(EObject clicked, String diagram, String id) {
        return canvas(diagram).tools(clicked).create(canvas(diagram).tool(id), clicked).applies();
    }

    /** Makes an assembly with its default parameters. */
    public List<EObject> assemble(EObject clicked, String diagram, String id) {
        return canvas(diagram).tools(clicked).create(canvas(diagram).tool(id), clicked).apply();
    }

    // changing

    /** Gives an element another name. */
    public EObject retitle(EObject element, String name) {
        return Edits.rename(element, name).apply().getFirst();
    }

    /** What stands in the field where a name is typed over: the name without what the drawing adds to it. */
    public String editedName(EObject element) {
        return Elements.name(element);
    }

    /** A value of an element as people write it. @param feature its name */
    public String featureText(EObject element, String feature) {
        return Features.format(feature(element, feature), element.eGet(feature(element, feature)));
    }

    /** Sets a value of an element from what somebody typed; refused when it is none. */
    public EObject setFeature(EObject element, String feature, String text) {
        return DiagramTools.type(element, feature(element, feature), text).apply().getFirst();
    }

    private static EStructuralFeature feature(EObject element, String name) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new IllegalArgumentException(element.eClass().getName() + " has no " + name);
        }
        return feature;
    }

    /** Deletes an element with what would lead nowhere without it. Of several that were selected, one may be gone with another already. */
    public EObject deleteElement(EObject element) {
        if (Kept.isInProject(element)) {
            Edits.delete(List.of(element)).apply();
        }
        return element;
    }

    /** Drops an element on a shape: moves it there, or attaches it to that. */
    public EObject put(EObject container, String diagram, EObject element) {
        return canvas(diagram).tools(container).put(List.of(element), container).apply().getFirst();
    }

    // lines

    /** Whether a line may begin at an element. @param kind class of what the line stands for, "" where it is a reference */
    public boolean canBegin(EObject source, String diagram, String row, String kind) {
        return canvas(diagram).tools(source).begins(canvas(diagram).lineTool(row, kind), source);
    }

    /** Whether a line may lead from one element to another. */
    public boolean canConnect(EObject source, EObject target, String diagram, String row, String kind) {
        return target != null && source != null && line(source, target, diagram, row, kind).applies();
    }

    /** Draws a line. */
    public EObject connect(EObject source, EObject target, String diagram, String row, String kind) {
        return line(source, target, diagram, row, kind).apply().getFirst();
    }

    private static Edit line(EObject source, EObject target, String diagram, String row, String kind) {
        return canvas(diagram).tools(source).connect(canvas(diagram).lineTool(row, kind), source, target);
    }

    /**
     * Has the end of a line lead elsewhere at which it begins.
     *
     * @param edge the view of the line, which may begin at the new end already: Sirius moves lines that stand for references before it calls a tool
     * @param former where the line began
     * @param latter where it is to begin
     */
    public EObject reconnectSource(EObject element, EObject edge, EObject former, EObject latter, String diagram, String row) {
        reconnection(element, former, Views.target(edge), diagram, row, End.SOURCE, latter).apply();
        return element;
    }

    /** Whether the beginning of a line may be moved. */
    public boolean canReconnectSource(EObject element, EObject edge, EObject former, EObject latter, String diagram, String row) {
        return reconnection(element, former, Views.target(edge), diagram, row, End.SOURCE, latter).applies();
    }

    /** Has the end of a line lead elsewhere at which it ends. @param former where it ended @param latter where it is to end */
    public EObject reconnectTarget(EObject element, EObject edge, EObject former, EObject latter, String diagram, String row) {
        reconnection(element, Views.source(edge), former, diagram, row, End.TARGET, latter).apply();
        return element;
    }

    /** Whether the end of a line may be moved. */
    public boolean canReconnectTarget(EObject element, EObject edge, EObject former, EObject latter, String diagram, String row) {
        return reconnection(element, Views.source(edge), former, diagram, row, End.TARGET, latter).applies();
    }

    private static Edit reconnection(EObject element, EObject source, EObject target, String diagram, String row, End end, EObject latter) {
        return canvas(diagram).tools(source).reconnect(canvas(diagram).line(element, row, source, target), end, latter);
    }

    /** Takes a line away that stands for a reference. */
    public EObject disconnect(EObject element, EObject edge, String diagram, String row) {
        EObject source = Views.source(edge);
        canvas(diagram).tools(source).delete(List.of(), List.of(canvas(diagram).line(element, row, source, Views.target(edge)))).apply();
        return element;
    }
}
