// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.model.Elements;
import org.nines.model.compute.Server;
import org.nines.model.facility.Rack;
import org.nines.scene.Group.Role;
import org.nines.scene.tools.DiagramTools;
import org.nines.scene.tools.End;
import org.nines.scene.tools.Tool;
import org.nines.ui.OpenModel;
import org.nines.ui.diagram.internal.DiagramEditor;
import org.nines.ui.diagram.internal.palette.Palette;
import org.nines.ui.diagram.internal.parts.Item;
import org.nines.ui.diagram.internal.parts.ShapePart;
import org.nines.ui.diagram.internal.parts.Targets;
import org.nines.ui.diagram.tests.support.Hand;
import org.nines.ui.tests.support.Fingerprint;
import org.nines.ui.tests.support.Robot;

/** What is done with the mouse and the palette beside moving and drawing lines. */
class GestureTest {

    private static final int GRID = 12;

    private final Robot robot = new Robot();
    private final Hand hand = new Hand(robot);

    @TempDir
    private Path folder;
    private OpenModel model;
    private DiagramEditor editor;

    @BeforeEach
    void start() {
        model = hand.shop(folder);
        open("topology");
    }

    @AfterEach
    void end() {
        robot.closeAll();
    }

    private void open(String kind) {
        editor = hand.open(model, kind);
        editor.viewer().fit();
    }

    private Tree palette() {
        return robot.find(robot.window().getShell(), Tree.class, t -> t.getParent() instanceof Palette && t.isVisible());
    }

    private TreeItem row(String tool) {
        for (TreeItem heading : palette().getItems()) {
            for (TreeItem item : heading.getItems()) {
                if (item.getData() instanceof Tool t && t.id().equals(tool)) {
                    return item;
                }
            }
        }
        throw new AssertionError("there is no tool " + tool);
    }

    private Point emptyPlaceIn(Rack rack) {
        Rectangle area = hand.bounds(editor, rack);
        return hand.onCanvas(editor, area.x + 60, area.bottom() - 60);
    }

    private int servers(Rack rack) {
        return (int) rack.getEquipment().stream().filter(Server.class::isInstance).count();
    }

    @Test
    void aToolIsKeptUntilEscapeWhenAskedFor() {
        Rack rack = robot.element(model, Rack.class, "rack-14");
        int before = servers(rack);
        Button keep = robot.find(palette().getParent(), Button.class, b -> true);
        keep.setSelection(true);
        robot.select(palette(), row("Server"));
        for (int i = 1; i <= 2; i++) {
            hand.click(editor, emptyPlaceIn(rack));
            hand.drawn(editor);
            hand.key(editor, SWT.ESC, 0); // closes the field for the name first
            robot.select(palette(), row("Server"));
            assertEquals(before + i, servers(rack));
            assertTrue(editor.holdsTool());
        }
        hand.key(editor, SWT.ESC, 0);
        assertFalse(editor.holdsTool());
        keep.setSelection(false);
    }

    @Test
    void enterUsesAToolOnWhatIsSelected() {
        Rack rack = robot.element(model, Rack.class, "rack-14");
        int before = servers(rack);
        hand.select(editor, rack);
        robot.select(palette(), row("Server"));
        palette().notifyListeners(SWT.DefaultSelection, new Event());
        hand.drawn(editor);
        assertEquals(before + 1, servers(rack));
        assertFalse(editor.holdsTool());
    }

    @Test
    void anAssemblyAsksFirstAndIsOneStep() {
        Rack rack = robot.element(model, Rack.class, "rack-14");
        String before = Fingerprint.of(model.project());
        Tool tool = DiagramTools.find(editor.name().kind(), "dual-server").orElseThrow();
        editor.take(tool, false);
        robot.answering(tool.label(), "Cancel", () -> hand.click(editor, emptyPlaceIn(rack)));
        hand.drawn(editor);
        assertEquals(before, Fingerprint.of(model.project()));
        editor.take(tool, false);
        robot.answering(tool.label(), "Add", () -> hand.click(editor, emptyPlaceIn(rack)));
        hand.drawn(editor);
        assertFalse(before.equals(Fingerprint.of(model.project())));
        model.undo();
        hand.drawn(editor);
        assertEquals(before, Fingerprint.of(model.project()));
    }

    @Test
    void aFrameSelectsWhatIsInside() {
        Rectangle paper = editor.viewer().sheet().picture().area();
        // in the margin of the paper from corner to corner
        hand.drag(editor, hand.onCanvas(editor, paper.x + 6, paper.y + 6), hand.onCanvas(editor, paper.right() - 6, paper.bottom() - 6));
        assertTrue(editor.viewer().getSelectedEditParts().size() > 1, "all that stands on the paper");
    }

    @Test
    void whatIsMovedSnapsToTheGrid() {
        Server server = robot.element(model, Server.class, "db-2");
        editor.viewer().zoomTo(1);
        editor.viewer().reveal(hand.part(editor, server));
        editor.viewer().setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, true);
        Point middle = hand.middle(editor, server);
        hand.drag(editor, middle, middle.getTranslated(3, 65));
        hand.drawn(editor);
        Rectangle now = hand.bounds(editor, server);
        // places are kept in whole pixels, counted from the shape around
        assertTrue(Math.floorMod(now.y + 1, GRID) <= 2, now.toString());
        assertTrue(Math.floorMod(now.x + 1, GRID) <= 2, now.toString());
    }

    /** Shown as a whole, so that lines are short on the canvas and the handles of one overlap. */
    @Test
    void anEndOfALineIsLedToAnotherShape() {
        open("power");
        String before = Fingerprint.of(model.project());
        DiagramTools tools = DiagramTools.of(editor.name().kind(), model.project());
        List<Item> items = editor.viewer().sheet().items().stream().sorted(Comparator.comparing(Item::id)).toList();
        List<EObject> shapes = items.stream().filter(i -> i.drawn().role() == Role.NODE && editor.viewer().part(i).getChildren().isEmpty()
                && ((ShapePart) editor.viewer().part(i)).isSeen()).map(i -> model.find(i.id())).toList();
        for (End end : End.values()) {
            Item item = items.stream().filter(i -> i.drawn().role() == Role.EDGE && !targets(tools, i, end, shapes).isEmpty())
                    .findFirst().orElseThrow();
            EObject to = targets(tools, item, end, shapes).getFirst();
            editor.viewer().select(editor.viewer().part(item));
            robot.settle();
            PointList was = item.drawn().points();
            Point at = end(editor.viewer().part(item), end);
            Point there = hand.middle(editor, to);
            hand.drag(editor, at, there, () -> {
                assertTrue(end(editor.viewer().part(item), end).getDistance(there) <= 3, "the line follows the mouse");
                assertEquals(1, lights().size(), "where it may lead is lit");
            });
            hand.drawn(editor);
            assertFalse(before.equals(Fingerprint.of(model.project())), item.id() + " to " + Elements.name(to));
            assertTrue(lights().isEmpty(), "the light is out");
            model.undo();
            hand.drawn(editor);
            assertEquals(before, Fingerprint.of(model.project()), "one step");
            assertArrayEquals(item.drawn().points().toIntArray(), points(editor.viewer().part(item)).toIntArray(), "the line is shown as it is drawn");
            assertEquals(was.size(), item.drawn().points().size(), "the line comes back");
            for (int i = 0; i < was.size(); i++) {
                assertTrue(was.getPoint(i).getDistance(item.drawn().points().getPoint(i)) <= 2, "the line comes back where it was");
            }
        }
    }

    private List<EObject> targets(DiagramTools tools, Item line, End end, List<EObject> shapes) {
        return editor.desk().line(line).map(l -> tools.targets(l, end, shapes)).orElse(List.of());
    }

    /** Where an end of a line is shown on the canvas. */
    private Point end(GraphicalEditPart line, End end) {
        PointList points = points(line);
        Point point = end == End.SOURCE ? points.getFirstPoint() : points.getLastPoint();
        return hand.onCanvas(editor, point.x, point.y);
    }

    private static PointList points(GraphicalEditPart line) {
        return ((Connection) line.getFigure()).getPoints();
    }

    private List<?> lights() {
        return ((LayerManager) editor.viewer().getRootEditPart()).getLayer(LayerConstants.SCALED_FEEDBACK_LAYER).getChildren().stream()
                .filter(f -> f instanceof Targets targets && targets.count() > 0).toList();
    }
}
