// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Project;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Edits;
import org.nines.model.layout.DiagramLayout;
import org.nines.scene.internal.Drawing;
import org.nines.scene.internal.Placement;

/**
 * A diagram for an editor: made from a model in the thread that owns it, laid out in any other one, and painted as often as marks change. It stays what it
 * was when the model changes; then make a new one.
 *
 * <p>It also gives the edits by which shapes are placed by hand. They write into a stored layout where everything is on this drawing, so that what was not
 * touched stays where it was seen.
 */
public final class DiagramDrawing {

    private final Drawing drawing;
    private boolean laidOut;

    private DiagramDrawing(Drawing drawing) {
        this.drawing = drawing;
    }

    /**
     * What a diagram shows. Reads the model and the layout, which are not needed afterwards.
     *
     * @param stored where its shapes were put; null when nobody has put any
     * @throws IllegalArgumentException when there is no such kind, or no such element as the scope names
     */
    public static DiagramDrawing of(Project project, DiagramSettings settings, DiagramLayout stored) {
        return new DiagramDrawing(Drawing.of(project, settings, stored));
    }

    /** Finds a place for everything; what has one keeps it. Takes its time, and may be done in another thread. */
    public DiagramDrawing layout() {
        return layout(Set.of());
    }

    /**
     * The same, where some shapes and lines get new places: those that stand side by side are arranged among themselves, where the first of them is, and
     * everything in a container anew.
     *
     * @param again identifiers of shapes and lines
     */
    public DiagramDrawing layout(Set<String> again) {
        drawing.layout(again);
        laidOut = true;
        return this;
    }

    /** What is to be painted, with what an analysis adds. */
    public Scene scene(Overlay overlay) {
        check();
        return drawing.scene(overlay);
    }

    /** Shapes and lines with the elements that they stand for; their identifiers are those of the groups of the scene. */
    public Content content() {
        return drawing.diagram().content();
    }

    // by hand

    /** Writes where everything is into a layout: after a new layout of some or of all. */
    public Edit keep(DiagramLayout layout) {
        check();
        return placement(layout).keep();
    }

    /**
     * Moves shapes, or gives them another size. They stay there; shapes that they cover make room when the diagram is drawn again.
     *
     * @param bounds by identifier of the shape, where it is to be on this drawing. It stays inside what it stands in, and as large as its text needs
     */
    public Edit place(DiagramLayout layout, Map<String, Bounds> bounds) {
        check();
        return placement(layout).place(bounds);
    }

    /**
     * Notes where an element was dropped that has just been made or moved, for {@link Edits#followed}: its shape will stand there.
     *
     * @param element an element of the model as it now is
     * @param at upper left corner of its shape on this drawing
     */
    public void drop(DiagramLayout layout, EObject element, Point at) {
        check();
        placement(layout).drop(element, at);
    }

    /**
     * Bends a line by hand.
     *
     * @param line its identifier
     * @param bends the points between its ends, on this drawing; none for a straight line
     */
    public Edit bend(DiagramLayout layout, String line, List<Point> bends) {
        check();
        return placement(layout).bend(line, bends);
    }

    private Placement placement(DiagramLayout layout) {
        return new Placement(drawing.diagram(), layout);
    }

    private void check() {
        if (!laidOut) {
            throw new IllegalStateException("The diagram has not been laid out");
        }
    }
}
