// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.model.Elements;
import org.nines.model.compute.Server;
import org.nines.model.edit.Edits;
import org.nines.model.facility.Rack;
import org.nines.model.facility.Site;
import org.nines.scene.Diagrams;
import org.nines.scene.Fills;
import org.nines.scene.Group.Role;
import org.nines.scene.notation.DiagramKind;
import org.nines.test.support.DataCentre;
import org.nines.ui.OpenModel;
import org.nines.ui.diagram.internal.DiagramEditor;
import org.nines.ui.diagram.internal.parts.Item;
import org.nines.ui.diagram.tests.support.Canvas;
import org.nines.ui.diagram.tests.support.Hand;
import org.nines.ui.tests.support.Models;
import org.nines.ui.tests.support.Picture;
import org.nines.ui.tests.support.Robot;

/** Looking at diagrams: what is painted, selected, found and scrolled to. */
class ShowTest {

    /**
     * Of 255: two painters round the coverage of edges differently, at most by a step of 16 on each of the pixels of an edge through a square, and each rounds
     * colours to whole numbers.
     */
    private static final double ROUNDING = 17;

    /** Of 255: what words as bars differ by, at most. */
    private static final double AFAR = 24;

    private final Robot robot = new Robot();
    private final Hand hand = new Hand(robot);

    @TempDir
    private Path folder;
    private OpenModel model;

    @BeforeEach
    void start() {
        model = hand.shop(folder);
    }

    @AfterEach
    void end() {
        robot.closeAll();
    }

    @Test
    void everyKindIsPaintedAsItIsExported() {
        for (DiagramKind kind : Diagrams.kinds()) {
            DiagramEditor editor = hand.open(model, kind.id());
            assertFalse(editor.viewer().sheet().items().isEmpty(), kind.id());
            ImageData painted = Canvas.paint(editor);
            Picture.keep(painted, "canvas-" + kind.id());
            double difference = Canvas.difference(painted, editor);
            assertTrue(difference <= ROUNDING, kind.id() + " differs by " + difference);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"monitoring-continuity", "securities-trading", "discrete-manufacturing"})
    void samplesArePaintedAsTheyAreExported(String sample) {
        hand.clear();
        model = robot.open(Models.sample(folder, sample + ".nines", sample));
        int compared = 0;
        for (DiagramKind kind : Diagrams.kinds()) {
            DiagramEditor editor = hand.open(model, kind.id());
            // on an empty one the canvas says so, an export does not
            if (!editor.viewer().sheet().items().isEmpty()) {
                double difference = Canvas.difference(Canvas.paint(editor), editor);
                assertTrue(difference <= ROUNDING, kind.id() + " differs by " + difference);
                compared++;
            }
        }
        assertTrue(compared >= 5, compared + " kinds");
    }

    /** Words become bars of the same weight, corners lose their rounding: over squares of 40 pixels little of that is left. */
    @Test
    void fromAfarItLooksTheSameWithoutWords() {
        for (DiagramKind kind : Diagrams.kinds()) {
            DiagramEditor editor = hand.open(model, kind.id());
            ImageData painted = Canvas.paint(editor, 0.35);
            Picture.keep(painted, "afar-" + kind.id());
            double difference = Canvas.difference(painted, editor, 0.35, 40);
            assertTrue(difference <= AFAR, kind.id() + " differs by " + difference);
        }
    }

    /** Figures are clipped to what they say they take. */
    @Test
    void nothingIsPaintedOutsideItsFigure() {
        for (DiagramKind kind : Diagrams.kinds()) {
            DiagramEditor editor = hand.open(model, kind.id());
            for (Item item : editor.viewer().sheet().items()) {
                Rectangle extent = item.drawn().extent();
                Rectangle2D area = new Rectangle2D.Double(extent.x, extent.y, extent.width, extent.height);
                for (Fills.Fill fill : Fills.of(item.drawn().group())) {
                    assertTrue(area.contains(fill.outline().getBounds2D()), () -> item.id() + " paints " + fill.outline().getBounds2D() + " outside " + area);
                }
            }
        }
    }

    @Test
    void everyShapeAndLineOfTheSceneIsAPart() {
        for (DiagramKind kind : Diagrams.kinds()) {
            DiagramEditor editor = hand.open(model, kind.id());
            List<String> drawn = editor.viewer().sheet().picture().scene().groups().filter(g -> g.role() != org.nines.scene.Group.Role.FURNITURE).map(g -> g.id()).sorted().toList();
            List<String> parts = new ArrayList<>();
            for (Item item : editor.viewer().sheet().items()) {
                assertNotNull(editor.viewer().part(item), item.id());
                parts.add(item.id());
            }
            assertEquals(drawn, parts.stream().sorted().toList());
        }
    }

    /** What does not get its part at once gets it a little later. */
    @Test
    void everyShapeOfALargeDiagramIsAPart() {
        hand.clear();
        model = robot.open(Models.dataCentre(folder, new DataCentre.Size(2, 5, 120, 1, 3, 4, 1)));
        DiagramEditor editor = hand.open(model, "topology");
        assertTrue(editor.viewer().sheet().items().size() > 1_200, "more than get it at once");
        editor.viewer().sheet().items().forEach(i -> assertNotNull(editor.viewer().part(i), i.id()));
    }

    private static List<String> labels(Menu menu) {
        return Arrays.stream(menu.getItems()).map(i -> i.getText().replace("&", "").replaceAll("\t.*", "")).filter(t -> !t.isEmpty()).toList();
    }

    @Test
    void menuOpensEachKindOnce() {
        Menu menu = robot.menu("Diagram");
        assertEquals(Diagrams.kinds().stream().map(DiagramKind::title).toList(), labels(menu).subList(0, 7));
        for (int i = 0; i < 2; i++) {
            MenuItem network = Arrays.stream(robot.menu("Diagram").getItems()).filter(m -> m.getText().equals("Network")).findFirst().orElseThrow();
            network.notifyListeners(SWT.Selection, new Event());
            robot.settle();
        }
        IEditorPart editor = robot.page().getActiveEditor();
        assertEquals("shop.nines – Network", editor.getTitle());
        assertEquals(2, robot.page().getEditorReferences().length, "overview and one diagram");
    }

    @Test
    void selectionIsSharedBothWays() {
        DiagramEditor editor = hand.open(model, "topology");
        Server server = robot.element(model, Server.class, "db-1");
        model.select(List.of(server), null);
        robot.settle();
        EditPart part = hand.part(editor, server);
        assertEquals(List.of(part), editor.viewer().getSelectedEditParts());
        Server other = robot.element(model, Server.class, "web-1");
        editor.viewer().setSelection(new StructuredSelection(hand.part(editor, other)));
        assertEquals(List.of(other), model.selection());
    }

    @Test
    void whatIsNotDrawnIsShownByWhatItIsIn() {
        DiagramEditor editor = hand.open(model, "topology");
        Server server = robot.element(model, Server.class, "db-1");
        var inside = server.eContents().getFirst();
        assertFalse(editor.shows(inside));
        model.select(List.of(inside), null);
        robot.settle();
        assertEquals(List.of(hand.part(editor, server)), editor.viewer().getSelectedEditParts());
        assertEquals(List.of(inside), model.selection(), "pointing at the shape of a part selects nothing else");
    }

    @Test
    void zoomsFitsAndScrollsToWhatIsSelected() {
        DiagramEditor editor = hand.open(model, "network");
        Rectangle area = editor.viewer().sheet().picture().area();
        editor.viewer().fit();
        double fitted = editor.viewer().zoom().getZoom();
        assertTrue(fitted <= 1);
        assertTrue(area.width * fitted <= editor.viewer().viewport().getSize().width + 1, "the whole width is seen");
        assertTrue(area.height * fitted <= editor.viewer().viewport().getSize().height + 1, "the whole height is seen");
        editor.viewer().zoomTo(3);
        assertEquals(3, editor.viewer().zoom().getZoom());
        for (Item item : List.copyOf(editor.viewer().sheet().items())) {
            var part = editor.viewer().part(item);
            editor.viewer().reveal(part);
            Rectangle seen = new Rectangle(editor.viewer().viewport().getViewLocation(), editor.viewer().viewport().getSize());
            Rectangle shape = part.getFigure().getBounds().getCopy();
            assertTrue(seen.intersects(shape.scale(3)), item.id());
        }
    }

    @Test
    void findsByNameAndStepsThroughWhatItFinds() {
        DiagramEditor editor = hand.open(model, "topology");
        Text field = robot.find(robot.window().getShell(), Text.class, t -> t.getMessage().equals("Find in diagram"));
        robot.type(field, "web-");
        EditPart first = (EditPart) editor.viewer().getSelectedEditParts().getFirst();
        assertTrue(((Item) first.getModel()).drawn().group().title().contains("web-"));
        Event down = new Event();
        down.keyCode = SWT.ARROW_DOWN;
        field.notifyListeners(SWT.KeyDown, down);
        EditPart second = (EditPart) editor.viewer().getSelectedEditParts().getFirst();
        assertFalse(first == second, "there are several");
        assertTrue(((Item) second.getModel()).drawn().group().title().contains("web-"));
        robot.type(field, "no such name");
        assertSame(second, editor.viewer().getSelectedEditParts().getFirst(), "what is not found leaves the selection");
    }

    /** A line that stands for a reference stands for the element that has it. */
    @Test
    void elementsAreShownByTheirShapesRatherThanByLines() {
        DiagramEditor editor = hand.open(model, "power");
        List<Item> nodes = editor.viewer().sheet().items().stream().filter(i -> i.drawn().role() == Role.NODE).toList();
        assertFalse(nodes.isEmpty());
        nodes.forEach(n -> n.elements().forEach(e -> assertSame(n, editor.viewer().sheet().showing(e), n.drawn().group().title())));
    }

    @Test
    void followsEditsAndUndo() {
        DiagramEditor editor = hand.open(model, "topology");
        Server server = robot.element(model, Server.class, "db-1");
        Item item = editor.viewer().sheet().showing(Elements.id(server));
        EditPart part = hand.part(editor, server);
        model.execute(Edits.rename(server, "orders"));
        hand.drawn(editor);
        assertTrue(item.drawn().group().title().contains("orders"));
        assertSame(part, hand.part(editor, server), "what stays keeps its part");
        model.execute(Edits.delete(List.of(server)));
        hand.drawn(editor);
        assertNull(editor.viewer().sheet().showing(item.id()));
        model.undo();
        hand.drawn(editor);
        assertNotNull(hand.part(editor, server));
        assertFalse(editor.viewer().sheet().items().isEmpty());
    }

    @Test
    void whatIsNotTouchedStaysWhereItIs() {
        DiagramEditor editor = hand.open(model, "topology");
        Server server = robot.element(model, Server.class, "db-1");
        Rack rack = (Rack) server.eContainer();
        Rectangle before = hand.part(editor, server).getFigure().getBounds().getCopy();
        model.execute(Edits.duplicate(List.of(robot.element(model, Server.class, "web-1"))));
        hand.drawn(editor);
        assertEquals(before, hand.part(editor, server).getFigure().getBounds(), rack.getName());
    }

    @Test
    void diagramOfOneElementSaysSoAndOutlivesItsDeletion() {
        Site site = model.project().getSites().getFirst();
        DiagramEditor editor = hand.open(model, "topology", Elements.id(site));
        assertEquals("shop.nines – Topology of " + site.getName(), editor.getTitle());
        model.execute(Edits.delete(List.of(site)));
        robot.settle();
        assertTrue(robot.says(robot.window().getShell()).contains("has been deleted"));
        model.undo();
        hand.drawn(editor);
        assertNotNull(hand.part(editor, site));
    }
}
