// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.nines.model.edit.Edit;
import org.nines.scene.Bounds;
import org.nines.scene.Content;
import org.nines.scene.Point;
import org.nines.scene.tools.DiagramTools;
import org.nines.scene.tools.Tool;

/** What edit parts can do to the model and the layout that they show. */
public interface Desk {

    /** Name of the property of a viewer that holds its desk. */
    String PROPERTY = "org.nines.desk";

    /** The desk of the viewer that an edit part is in. */
    static Desk of(EditPart part) {
        return (Desk) part.getViewer().getProperty(PROPERTY);
    }

    /** What can be done to the model as it is now. */
    DiagramTools tools();

    /** The element that a shape stands for, null when it is gone. */
    EObject element(Item shape);

    /** What the paper stands for: the project, or the element that the diagram is of. */
    EObject paper();

    /** What a line stands for; empty when it is gone. */
    Optional<Content.Line> line(Item line);

    /** Gives shapes a place and a size by hand. @param bounds absolute, by identifier of the shape */
    Edit place(Map<String, Bounds> bounds);

    /** Does an edit that makes one element, whose shape is to stand at a place. @param corner its upper left corner */
    Edit made(Edit creation, Point corner);

    /** Asks what an assembly is to be like, and makes it. @param at what was clicked, or what it was dropped on */
    void assemble(Tool tool, EObject at);

    /** Does an edit that moves elements into another shape. @param corners upper left corners of their shapes there */
    Edit moved(Edit move, Map<EObject, Point> corners);

    /** Has a line go by way of points between its ends. @param line its identifier */
    Edit bend(String line, List<Point> points);

    /** Lets the user type over the name and the key figures of a shape or a line. */
    void typeOver(Item item);

    /** Tells the user something beside the diagram, such as why a shape can't be dropped where it is now; nothing when empty. */
    void say(String text);
}
