// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.tests.support;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.nines.model.Elements;
import org.nines.scene.Diagrams;
import org.nines.ui.OpenModel;
import org.nines.ui.diagram.internal.DiagramEditor;
import org.nines.ui.diagram.internal.DiagramName;
import org.nines.ui.diagram.internal.OpenDiagram;
import org.nines.ui.tests.support.Robot;

/** Does in the diagram editor what a user does. */
public final class Hand {

    private final Robot robot;

    public Hand(Robot robot) {
        this.robot = robot;
    }

    /** Opens a diagram of a whole model and waits until it is drawn. */
    public DiagramEditor open(OpenModel model, String kind) {
        return open(model, kind, "");
    }

    /** Opens a diagram and waits until it is drawn. */
    public DiagramEditor open(OpenModel model, String kind, String scope) {
        DiagramEditor editor = OpenDiagram.open(robot.page(), model, new DiagramName(Diagrams.kind(kind).orElseThrow(), scope));
        return drawn(editor);
    }

    /** Waits until an editor shows what the model says. */
    public DiagramEditor drawn(DiagramEditor editor) {
        robot.waitFor("the drawing", () -> editor.renderer().isCurrent());
        robot.settle();
        return editor;
    }

    /** The part that stands for an element. */
    public GraphicalEditPart part(DiagramEditor editor, EObject element) {
        return editor.viewer().part(editor.viewer().sheet().showing(Elements.id(element)));
    }
}
