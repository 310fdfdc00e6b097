// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.model.Elements;
import org.nines.model.edit.Edits;
import org.nines.scene.tools.DiagramTools;
import org.nines.ui.OpenModel;
import org.nines.ui.diagram.internal.DiagramEditor;
import org.nines.ui.diagram.tests.support.Hand;
import org.nines.ui.tests.support.Picture;
import org.nines.ui.tests.support.Robot;

/** A diagram with nothing in it is where a drawing begins. */
class EmptyDiagramTest {

    private final Robot robot = new Robot();
    private final Hand hand = new Hand(robot);

    @TempDir
    private Path folder;
    private DiagramEditor editor;
    private int step;

    @AfterEach
    void end() {
        robot.closeAll();
    }

    @Test
    void firstShapeIsDrawnOnEmptyPaper() {
        OpenModel model = hand.shop(folder);
        model.execute(Edits.delete(model.project().eContents()));
        editor = hand.open(model, "topology");
        assertTrue(editor.viewer().sheet().items().isEmpty());
        editor.take(DiagramTools.find(editor.name().kind(), "Site").orElseThrow(), false);
        hand.click(editor, new Point(120, 90));
        hand.drawn(editor);
        assertEquals(1, model.project().getSites().size());
        assertNotNull(hand.part(editor, model.project().getSites().getFirst()));
    }

    /** Takes a tool, clicks on a shape near its lower edge or on the paper, and types the name. */
    private EObject draw(OpenModel model, String tool, EObject in, String name) {
        Point at = new Point(120, 90);
        if (in != null) {
            Rectangle area = hand.bounds(editor, in);
            at = hand.onCanvas(editor, area.getCenter().x, area.bottom() - 4);
        }
        editor.take(DiagramTools.find(editor.name().kind(), tool).orElseThrow(), false);
        hand.click(editor, at);
        hand.drawn(editor);
        EObject made = model.selection().getFirst();
        Text field = robot.find((Composite) editor.viewer().getControl(), Text.class, t -> true);
        robot.type(field, name);
        Picture.keep(Picture.take(robot.window().getShell()), "nothing-" + ++step);
        robot.enter(field);
        hand.drawn(editor);
        assertEquals(name, Elements.name(made));
        return made;
    }

    /** Rooms, racks and devices by nothing but the palette, the mouse and names. */
    @Test
    void smallSystemIsDrawnFromNothing() {
        OpenModel model = hand.shop(folder);
        model.execute(Edits.delete(model.project().eContents()));
        editor = hand.open(model, "topology");
        EObject site = draw(model, "Site", null, "Berlin");
        EObject room = draw(model, "Room", site, "Server room");
        EObject rack = draw(model, "Rack", room, "R1");
        EObject one = draw(model, "Server", rack, "web-1");
        EObject two = draw(model, "Switch", rack, "switch-a");
        assertSame(site, room.eContainer());
        assertSame(room, rack.eContainer());
        assertSame(rack, one.eContainer());
        assertSame(rack, two.eContainer());
        int steps = 0;
        while (model.session().commandStack().canUndo()) {
            model.undo();
            steps++;
        }
        // all that was there before was deleted in a step; each shape is made in one and named in another
        assertEquals(1 + 5 * 2, steps);
    }
}
