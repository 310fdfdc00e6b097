// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.model.Elements;
import org.nines.model.compute.Server;
import org.nines.model.facility.Rack;
import org.nines.model.io.LayoutFiles;
import org.nines.model.io.SaveOptions;
import org.nines.scene.Bounds;
import org.nines.scene.Diagrams;
import org.nines.scene.notation.DiagramKind;
import org.nines.scene.tools.DiagramTools;
import org.nines.scene.tools.Tool;
import org.nines.scene.tools.Tool.Gesture;
import org.nines.ui.OpenModel;
import org.nines.ui.diagram.internal.Arrange;
import org.nines.ui.diagram.internal.DiagramEditor;
import org.nines.ui.diagram.internal.parts.Bends;
import org.nines.ui.diagram.internal.parts.Item;
import org.nines.ui.diagram.internal.parts.ShapePart;
import org.nines.ui.diagram.tests.support.Hand;
import org.nines.ui.tests.support.Fingerprint;
import org.nines.ui.tests.support.Robot;

/** Changing models by hand: each gesture is one step that can be undone, for the element and its shape. */
class EditTest {

    private final Robot robot = new Robot();
    private final Hand hand = new Hand(robot);

    @TempDir
    private Path folder;
    private OpenModel model;
    private DiagramEditor editor;
    private double tolerance;

    @BeforeEach
    void start() {
        model = hand.shop(folder);
        editor = hand.open(model, "topology");
        editor.viewer().fit();
        // of a pixel on the canvas, in pixels of the drawing
        tolerance = 3 / editor.viewer().zoom().getZoom();
    }

    @AfterEach
    void end() {
        robot.closeAll();
    }

    private Server server(String name) {
        return robot.element(model, Server.class, name);
    }

    /** Undoes one step and checks that the model and all places are as before, then does it again. */
    private void undoAndRedo(String before, Map<String, Bounds> placesBefore) {
        String after = Fingerprint.of(model.project());
        Map<String, Bounds> placesAfter = places();
        model.undo();
        hand.drawn(editor);
        assertEquals(before, Fingerprint.of(model.project()), "undo");
        assertPlaces(placesBefore, "undo of places");
        model.redo();
        hand.drawn(editor);
        assertEquals(after, Fingerprint.of(model.project()), "redo");
        assertPlaces(placesAfter, "redo of places");
    }

    /** Places are kept in whole pixels, counted from the shape around: each level may round once. */
    private void assertPlaces(Map<String, Bounds> expected, String what) {
        Map<String, Bounds> now = places();
        assertEquals(expected.keySet(), now.keySet(), what);
        expected.forEach((id, b) -> {
            Bounds other = now.get(id);
            double difference = Math.max(Math.max(Math.abs(b.x() - other.x()), Math.abs(b.y() - other.y())), Math.max(Math.abs(b.right() - other.right()), Math.abs(b.bottom() - other.bottom())));
            assertTrue(difference <= 2, what + ": " + id + " was at " + b + " and is at " + other);
        });
    }

    private Map<String, Bounds> places() {
        Map<String, Bounds> places = new LinkedHashMap<>();
        editor.viewer().sheet().items().stream().sorted(Comparator.comparing(Item::id)).forEach(i -> places.put(i.id(), i.drawn().group().bounds()));
        return places;
    }

    @Test
    void draggingMovesTheShapeAndNotTheModel() throws Exception {
        Server server = server("db-2");
        String before = Fingerprint.of(model.project());
        Map<String, Bounds> places = places();
        long stamp = model.session().changeStamp();
        Rectangle was = hand.bounds(editor, server);
        Point middle = was.getCenter();
        hand.drag(editor, hand.onCanvas(editor, middle.x, middle.y), hand.onCanvas(editor, middle.x, middle.y + 60));
        hand.drawn(editor);
        assertEquals(was.y + 60, hand.bounds(editor, server).y, tolerance);
        assertEquals(was.x, hand.bounds(editor, server).x, tolerance);
        assertEquals(stamp, model.session().changeStamp(), "nothing is analysed again");
        undoAndRedo(before, places);
        String file = Files.readString(model.session().file());
        model.session().save(SaveOptions.defaults());
        assertEquals(file, Files.readString(model.session().file()));
        assertTrue(Files.exists(LayoutFiles.beside(model.session().file())));
    }

    @Test
    void draggingIntoAnotherRackMovesTheElement() {
        Server server = server("db-2");
        Rack rack = robot.element(model, Rack.class, "rack-13");
        String before = Fingerprint.of(model.project());
        Map<String, Bounds> places = places();
        Rectangle target = hand.bounds(editor, rack);
        Point to = hand.onCanvas(editor, target.x + target.width / 2, target.bottom() - 60);
        hand.drag(editor, hand.middle(editor, server), to);
        hand.drawn(editor);
        assertSame(rack, server.eContainer());
        assertTrue(hand.bounds(editor, rack).contains(hand.bounds(editor, server)), "it stands in its rack");
        assertEquals(target.bottom() - 60, hand.bounds(editor, server).getCenter().y, tolerance, "where it was dropped");
        undoAndRedo(before, places);
    }

    @Test
    void whatCannotBeThereIsNotDropped() {
        Server server = server("db-2");
        String before = Fingerprint.of(model.project());
        Rectangle area = editor.viewer().sheet().picture().area();
        hand.drag(editor, hand.middle(editor, server), hand.onCanvas(editor, area.x + 40, area.y + 40));
        hand.drawn(editor);
        assertEquals(before, Fingerprint.of(model.project()));
        assertFalse(model.session().isDirty());
    }

    @Test
    void toolMakesAnElementWhereOneClicksAndAsksForItsName() {
        Rack rack = robot.element(model, Rack.class, "rack-14");
        String before = Fingerprint.of(model.project());
        Map<String, Bounds> places = places();
        Tool tool = DiagramTools.find(editor.name().kind(), "Server").orElseThrow();
        Rectangle target = hand.bounds(editor, rack);
        editor.take(tool, false);
        hand.click(editor, hand.onCanvas(editor, target.x + 60, target.bottom() - 60));
        hand.drawn(editor);
        Server made = (Server) model.selection().getFirst();
        assertSame(rack, made.eContainer());
        assertEquals(target.bottom() - 60, hand.bounds(editor, made).getCenter().y, tolerance + 4);
        Text field = robot.find((Composite) editor.viewer().getControl(), Text.class, t -> true);
        robot.type(field, "spare");
        robot.enter(field);
        hand.drawn(editor);
        assertEquals("spare", made.getName());
        model.undo();
        hand.drawn(editor);
        undoAndRedo(before, places);
        assertFalse(editor.holdsTool(), "one use");
    }

    @Test
    void sitesAreMadeOnThePaper() {
        int sites = model.project().getSites().size();
        editor.take(DiagramTools.find(editor.name().kind(), "Site").orElseThrow(), false);
        Rectangle area = editor.viewer().sheet().picture().area();
        hand.click(editor, hand.onCanvas(editor, area.x + 60, area.y + 60));
        hand.drawn(editor);
        assertEquals(sites + 1, model.project().getSites().size());
        assertNotNull(hand.part(editor, model.project().getSites().getLast()));
    }

    @Test
    void keptToolMakesSeveral() {
        Rack rack = robot.element(model, Rack.class, "rack-14");
        int before = rack.eContents().size();
        editor.take(DiagramTools.find(editor.name().kind(), "Server").orElseThrow(), true);
        for (int i = 0; i < 2; i++) {
            Rectangle target = hand.bounds(editor, rack);
            hand.click(editor, hand.onCanvas(editor, target.x + 60, target.bottom() - 40 - 60 * i));
            hand.drawn(editor);
        }
        assertEquals(before + 2, rack.eContents().size());
        assertTrue(editor.holdsTool());
        hand.key(editor, SWT.ESC, 0);
        assertFalse(editor.holdsTool());
    }

    @Test
    void linesAreDrawnByDraggingToWhatIsLit() {
        for (DiagramKind kind : Diagrams.kinds()) {
            editor = hand.open(model, kind.id());
            editor.viewer().fit();
            if (drawsALine()) {
                return;
            }
        }
        throw new AssertionError("no line can be drawn in any diagram");
    }

    /** Draws the first line that can be drawn between two shapes that are seen. */
    private boolean drawsALine() {
        String before = Fingerprint.of(model.project());
        Map<String, Bounds> places = places();
        DiagramTools tools = DiagramTools.of(editor.name().kind(), model.project());
        List<EObject> shapes = editor.viewer().sheet().items().stream().map(i -> editor.viewer().part(i)).filter(p -> p instanceof ShapePart shape && shape.isSeen() && shape.getChildren().isEmpty())
                .map(p -> model.find(((ShapePart) p).item().id())).toList();
        for (Tool tool : DiagramTools.palette(editor.name().kind()).stream().flatMap(g -> g.tools().stream()).filter(t -> t.gesture() == Gesture.LINE).toList()) {
            for (EObject from : shapes) {
                List<EObject> targets = tools.begins(tool, from) ? tools.targets(tool, from, shapes) : List.of();
                if (!targets.isEmpty()) {
                    editor.take(tool, false);
                    hand.drag(editor, hand.middle(editor, from), hand.middle(editor, targets.getFirst()));
                    hand.drawn(editor);
                    assertFalse(before.equals(Fingerprint.of(model.project())), tool.id() + " from " + Elements.name(from) + " to " + Elements.name(targets.getFirst()));
                    undoAndRedo(before, places);
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void deletesFromTheModelByKey() {
        Server server = server("db-2");
        String before = Fingerprint.of(model.project());
        Map<String, Bounds> places = places();
        hand.select(editor, server);
        robot.command("org.eclipse.ui.edit.delete");
        hand.drawn(editor);
        assertNull(server.eResource());
        undoAndRedo(before, places);
    }

    @Test
    void deletesFromTheDiagramOnly() {
        Server server = server("db-2");
        String before = Fingerprint.of(model.project());
        hand.select(editor, server);
        editor.hide();
        hand.drawn(editor);
        assertNull(hand.part(editor, server));
        assertEquals(before, Fingerprint.of(model.project()));
        editor.showAll();
        hand.drawn(editor);
        assertNotNull(hand.part(editor, server));
    }

    @Test
    void collapsesAndExpands() {
        Rack rack = robot.element(model, Rack.class, "rack-14");
        Map<String, Bounds> places = places();
        hand.select(editor, rack);
        editor.collapse(true);
        hand.drawn(editor);
        assertNull(hand.part(editor, server("db-2")));
        hand.select(editor, rack);
        editor.collapse(false);
        hand.drawn(editor);
        assertNotNull(hand.part(editor, server("db-2")));
        assertEquals(places.keySet(), places().keySet());
    }

    @Test
    void movesByKeys() {
        Server server = server("db-2");
        hand.select(editor, server);
        Rectangle was = hand.bounds(editor, server);
        hand.key(editor, SWT.ARROW_DOWN, SWT.MOD1);
        hand.drawn(editor);
        assertEquals(was.y + 8, hand.bounds(editor, server).y, 1);
        hand.key(editor, SWT.ARROW_DOWN, SWT.MOD1 | SWT.MOD2);
        hand.drawn(editor);
        assertEquals(was.height + 8, hand.bounds(editor, server).height, 1);
    }

    @Test
    void copiesAndPastesIntoTheSelectedShape() {
        hand.select(editor, server("db-2"));
        robot.command("org.eclipse.ui.edit.copy");
        Rack rack = robot.element(model, Rack.class, "rack-13");
        int before = rack.eContents().size();
        hand.select(editor, rack);
        robot.command("org.eclipse.ui.edit.paste");
        hand.drawn(editor);
        assertEquals(before + 1, rack.eContents().size());
        assertNotNull(hand.part(editor, model.selection().getFirst()));
        assertEquals(rack, model.selection().getFirst().eContainer());
        assertFalse(Elements.id(model.selection().getFirst()).equals(Elements.id(server("db-2"))));
    }

    @Test
    void piecesOfALineStayAcrossOrDown() {
        // right, down, right
        List<org.nines.scene.Point> way = List.of(new org.nines.scene.Point(0, 0), new org.nines.scene.Point(50, 0), new org.nines.scene.Point(50, 80), new org.nines.scene.Point(120, 80));
        // the bend below the first end can't leave its height, but takes the piece down with it
        assertEquals(List.of(new org.nines.scene.Point(70, 0), new org.nines.scene.Point(70, 80)), Bends.move(way, 1, new org.nines.scene.Point(70, 30)));
        assertEquals(List.of(new org.nines.scene.Point(30, 0), new org.nines.scene.Point(30, 80)), Bends.push(way, 1, new org.nines.scene.Point(30, 55)));
        assertEquals(List.of(new org.nines.scene.Point(20, 9), new org.nines.scene.Point(50, 0), new org.nines.scene.Point(50, 80)), Bends.push(way, 0, new org.nines.scene.Point(20, 9)));
        assertEquals(List.of(new org.nines.scene.Point(50, 80)), Bends.remove(way, 1));
    }

    @Test
    void linesAreBentByHand() {
        editor = hand.open(model, "power");
        String before = Fingerprint.of(model.project());
        Item line = editor.viewer().sheet().items().stream().filter(i -> i.drawn().points().size() >= 4).min(Comparator.comparing(Item::id)).orElseThrow();
        Map<String, Bounds> places = places();
        PointList was = line.drawn().points();
        Point a = was.getPoint(1);
        Point b = was.getPoint(2);
        boolean across = a.y == b.y;
        model.execute(editor.desk().bend(line.id(), List.of(across ? new org.nines.scene.Point(a.x, a.y + 9) : new org.nines.scene.Point(a.x + 9, a.y),
                across ? new org.nines.scene.Point(b.x, b.y + 9) : new org.nines.scene.Point(b.x + 9, b.y))));
        hand.drawn(editor);
        PointList now = line.drawn().points();
        assertTrue(IntStream.range(0, now.size()).anyMatch(i -> across ? now.getPoint(i).y == a.y + 9 : now.getPoint(i).x == a.x + 9), "the line goes by the new points");
        undoAndRedo(before, places);
    }

    @Test
    void arrangesInLine() {
        Map<String, Bounds> shapes = new LinkedHashMap<>();
        shapes.put("a", new Bounds(10, 100, 40, 20));
        shapes.put("b", new Bounds(80, 30, 20, 30));
        shapes.put("c", new Bounds(200, 50, 60, 10));
        assertEquals(List.of(10.0, 10.0, 10.0), Arrange.LEFT.apply(shapes).values().stream().map(Bounds::x).toList());
        assertEquals(List.of(50.0, 50.0, 50.0), Arrange.RIGHT.apply(shapes).values().stream().map(Bounds::right).toList());
        assertEquals(List.of(110.0, 110.0, 110.0), Arrange.MIDDLE.apply(shapes).values().stream().map(Bounds::centreY).toList());
        // 250 in all, 120 of it shapes: two gaps of 65
        assertEquals(List.of(10.0, 115.0, 200.0), Arrange.ACROSS.apply(shapes).values().stream().map(Bounds::x).toList());
        assertTrue(Arrange.ACROSS.apply(Map.of("a", new Bounds(0, 0, 1, 1))).isEmpty());
    }
}
