// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.tests.support;

import java.nio.file.Path;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.nines.model.Elements;
import org.nines.scene.Diagrams;
import org.nines.ui.OpenModel;
import org.nines.ui.diagram.internal.DiagramEditor;
import org.nines.ui.diagram.internal.DiagramName;
import org.nines.ui.diagram.internal.OpenDiagram;
import org.nines.ui.tests.support.Models;
import org.nines.ui.tests.support.Robot;

/** Does in the diagram editor what a user does. */
public final class Hand {

    private final Robot robot;

    public Hand(Robot robot) {
        this.robot = robot;
    }

    /** Opens the sample in a window of a size at which positions on the canvas are known; nothing else is open. */
    public OpenModel shop(Path folder) {
        clear();
        return robot.open(Models.sample(folder, "shop.nines"));
    }

    /** A window of that size in which nothing is open. */
    public void clear() {
        robot.closeAll();
        robot.window().getShell().setBounds(0, 0, 1280, 900);
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
        robot.waitFor("the drawing", editor::isCurrent);
        robot.settle();
        return editor;
    }

    /** The part that stands for an element. */
    public GraphicalEditPart part(DiagramEditor editor, EObject element) {
        return editor.viewer().part(editor.viewer().sheet().showing(Elements.id(element)));
    }

    /** Where the shape of an element is, in pixels at 100 %. */
    public Rectangle bounds(DiagramEditor editor, EObject element) {
        return ((HandleBounds) part(editor, element).getFigure()).getHandleBounds().getCopy();
    }

    /** The middle of the shape of an element, on the canvas. */
    public Point middle(DiagramEditor editor, EObject element) {
        Point middle = bounds(editor, element).getCenter();
        return onCanvas(editor, middle.x, middle.y);
    }

    /** Where a place of the drawing is on the canvas. */
    public Point onCanvas(DiagramEditor editor, int x, int y) {
        Point point = new Point(x, y);
        editor.viewer().diagram().getFigure().translateToAbsolute(point);
        return point;
    }

    /** Selects the shape of an element with the mouse. */
    public void select(DiagramEditor editor, EObject element) {
        editor.viewer().reveal(part(editor, element));
        Point at = bounds(editor, element).getTopLeft().translate(6, 6);
        click(editor, onCanvas(editor, at.x, at.y));
    }

    /** Clicks on the canvas. */
    public void click(DiagramEditor editor, Point at) {
        editor.viewer().getControl().setFocus();
        mouse(editor, SWT.MouseMove, at, 0);
        mouse(editor, SWT.MouseDown, at, 0);
        mouse(editor, SWT.MouseUp, at, SWT.BUTTON1);
        robot.settle();
    }

    /** Drags on the canvas. */
    public void drag(DiagramEditor editor, Point from, Point to) {
        drag(editor, from, to, () -> { });
    }

    /** Drags on the canvas. @param there is run where the mouse has arrived, before its button is let go */
    public void drag(DiagramEditor editor, Point from, Point to, Runnable there) {
        editor.viewer().getControl().setFocus();
        mouse(editor, SWT.MouseMove, from, 0);
        mouse(editor, SWT.MouseDown, from, 0);
        for (int i = 1; i <= 4; i++) {
            mouse(editor, SWT.MouseMove, new Point(from.x + (to.x - from.x) * i / 4, from.y + (to.y - from.y) * i / 4), SWT.BUTTON1);
        }
        there.run();
        mouse(editor, SWT.MouseUp, to, SWT.BUTTON1);
        robot.settle();
    }

    private static void mouse(DiagramEditor editor, int type, Point at, int state) {
        Event event = new Event();
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.x = at.x;
        event.y = at.y;
        event.stateMask = state;
        event.count = 1;
        editor.viewer().getControl().notifyListeners(type, event);
    }

    /** Presses a key on the canvas. */
    public void key(DiagramEditor editor, int key, int modifiers) {
        editor.viewer().getControl().setFocus();
        Event event = new Event();
        event.keyCode = key;
        event.character = key < 128 ? (char) key : 0;
        event.stateMask = modifiers;
        editor.viewer().getControl().notifyListeners(SWT.KeyDown, event);
        editor.viewer().getControl().notifyListeners(SWT.KeyUp, event);
        robot.settle();
    }
}
