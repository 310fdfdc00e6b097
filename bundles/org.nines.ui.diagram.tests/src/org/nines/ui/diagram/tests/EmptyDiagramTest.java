// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.draw2d.geometry.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.model.edit.Edits;
import org.nines.scene.tools.DiagramTools;
import org.nines.ui.OpenModel;
import org.nines.ui.diagram.internal.DiagramEditor;
import org.nines.ui.diagram.tests.support.Hand;
import org.nines.ui.tests.support.Robot;

/** A diagram with nothing in it is where a drawing begins. */
class EmptyDiagramTest {

    private final Robot robot = new Robot();
    private final Hand hand = new Hand(robot);

    @TempDir
    private Path folder;

    @AfterEach
    void end() {
        robot.closeAll();
    }

    @Test
    void firstShapeIsDrawnOnEmptyPaper() {
        OpenModel model = hand.shop(folder);
        model.execute(Edits.delete(model.project().eContents()));
        DiagramEditor editor = hand.open(model, "topology");
        assertTrue(editor.viewer().sheet().items().isEmpty());
        editor.take(DiagramTools.find(editor.name().kind(), "Site").orElseThrow(), false);
        hand.click(editor, new Point(120, 90));
        hand.drawn(editor);
        assertEquals(1, model.project().getSites().size());
        assertNotNull(hand.part(editor, model.project().getSites().getFirst()));
    }
}
