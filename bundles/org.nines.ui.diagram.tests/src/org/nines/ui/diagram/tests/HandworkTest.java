// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.model.compute.Server;
import org.nines.model.facility.Ups;
import org.nines.scene.Group.Role;
import org.nines.scene.tools.DiagramTools;
import org.nines.scene.tools.Tool;
import org.nines.scene.tools.Tool.Gesture;
import org.nines.ui.ElementCommands;
import org.nines.ui.OpenModel;
import org.nines.ui.diagram.internal.DiagramBar;
import org.nines.ui.diagram.internal.DiagramEditor;
import org.nines.ui.diagram.internal.palette.Palette;
import org.nines.ui.diagram.internal.parts.Item;
import org.nines.ui.diagram.tests.support.Hand;
import org.nines.ui.tests.support.Fingerprint;
import org.nines.ui.tests.support.Robot;

/** What is done by keys, with the menu of the canvas and with the controls around it. */
class HandworkTest {

    /** How far a piece of a line is dragged, in pixels. */
    private static final int BY = 14;

    private final Robot robot = new Robot();
    private final Hand hand = new Hand(robot);

    @TempDir
    private Path folder;
    private OpenModel model;
    private DiagramEditor editor;

    @BeforeEach
    void start() {
        model = hand.shop(folder);
    }

    @AfterEach
    void end() {
        robot.closeAll();
    }

    private void open(String kind) {
        editor = hand.open(model, kind);
        editor.viewer().fit();
    }

    private <W extends Composite> W visible(Class<W> type) {
        return robot.find(robot.window().getShell(), type, Composite::isVisible);
    }

    private List<Tool> rows(Tree tree) {
        return Arrays.stream(tree.getItems()).flatMap(h -> Arrays.stream(h.getItems())).map(i -> (Tool) i.getData()).toList();
    }

    private static void key(Text text, int key) {
        Event event = new Event();
        event.keyCode = key;
        text.notifyListeners(SWT.KeyDown, event);
    }

    private static void traverse(Text text, int detail) {
        Event event = new Event();
        event.detail = detail;
        text.notifyListeners(SWT.Traverse, event);
    }

    @Test
    void thePaletteFindsToolsByWords() {
        open("topology");
        Palette palette = visible(Palette.class);
        Text search = robot.find(palette, Text.class, t -> true);
        Tree tree = robot.find(palette, Tree.class, t -> true);
        List<Tool> all = rows(tree);
        robot.type(search, "Serv");
        List<Tool> found = rows(tree);
        assertTrue(found.size() < all.size() && found.stream().anyMatch(t -> t.id().equals("Server")), found.toString());
        for (TreeItem heading : tree.getItems()) {
            for (TreeItem item : heading.getItems()) {
                assertTrue((item.getText() + " " + heading.getText()).toLowerCase(Locale.ROOT).contains("serv"), item.getText());
            }
        }
        key(search, SWT.ARROW_DOWN);
        assertTrue(editor.holdsTool(), "the first that is found");
        assertEquals(found.getFirst(), tree.getSelection()[0].getData());
        key(search, SWT.ESC);
        assertEquals(all, rows(tree));
    }

    /** Two shapes that are selected, a tool, and Enter: a line without the mouse. */
    @Test
    void enterConnectsWhatIsSelected() {
        open("power");
        DiagramTools tools = DiagramTools.of(editor.name().kind(), model.project());
        List<EObject> shapes = editor.viewer().sheet().items().stream().sorted(Comparator.comparing(Item::id)).filter(i -> i.drawn().role() == Role.NODE).map(i -> model.find(i.id())).toList();
        Tool tool = DiagramTools.palette(editor.name().kind()).stream().flatMap(g -> g.tools().stream()).filter(t -> t.gesture() == Gesture.LINE).findFirst().orElseThrow();
        EObject from = shapes.stream().filter(s -> !tools.targets(tool, s, shapes).isEmpty()).findFirst().orElseThrow();
        EObject to = tools.targets(tool, from, shapes).getFirst();
        String before = Fingerprint.of(model.project());
        int lines = lines();
        editor.viewer().setSelection(new StructuredSelection(List.of(hand.part(editor, from), hand.part(editor, to))));
        Tree tree = robot.find(visible(Palette.class), Tree.class, t -> true);
        tree.setSelection(Arrays.stream(tree.getItems()).flatMap(h -> Arrays.stream(h.getItems())).filter(i -> i.getData() == tool).findFirst().orElseThrow());
        tree.notifyListeners(SWT.DefaultSelection, new Event());
        hand.drawn(editor);
        assertEquals(lines + 1, lines());
        model.undo();
        hand.drawn(editor);
        assertEquals(before, Fingerprint.of(model.project()));
        assertEquals(lines, lines());
    }

    private int lines() {
        return (int) editor.viewer().sheet().items().stream().filter(i -> i.drawn().role() == Role.EDGE).count();
    }

    @Test
    void nameAndKeyFiguresAreTypedOver() {
        open("power");
        Ups ups = robot.element(model, Ups.class, "ups-a");
        List<EAttribute> features = editor.desk().tools().texts(ups);
        assertTrue(features.size() > 1, features.toString());
        hand.select(editor, ups);
        robot.command(ElementCommands.RENAME);
        Text field = robot.find((Composite) editor.viewer().getControl(), Text.class, t -> true);
        assertEquals("ups-a", field.getText());
        robot.type(field, "ups-first");
        traverse(field, SWT.TRAVERSE_TAB_NEXT);
        assertEquals("ups-first", ups.getName());
        String was = DiagramTools.text(ups, features.get(1));
        assertEquals(was, field.getText());
        robot.type(field, "no figure");
        robot.enter(field);
        assertFalse(field.isDisposed(), "what is no value stays in the field");
        assertFalse(field.getToolTipText().isBlank());
        assertEquals(was, DiagramTools.text(ups, features.get(1)));
        robot.type(field, "45 min");
        robot.enter(field);
        assertTrue(field.isDisposed());
        hand.drawn(editor);
        assertEquals("45 min", DiagramTools.text(ups, features.get(1)));
        assertTrue(editor.viewer().sheet().showing(org.nines.model.Elements.id(ups)).drawn().group().title().contains("ups-first"), "the drawing follows");
        model.undo();
        model.undo();
        hand.drawn(editor);
        assertEquals("ups-a", ups.getName());
        assertEquals(was, DiagramTools.text(ups, features.get(1)));
    }

    /** Chooses an entry of the menu of the canvas. */
    private void choose(String... path) {
        Menu menu = editor.viewer().getControl().getMenu();
        MenuItem entry = null;
        for (String text : path) {
            menu.notifyListeners(SWT.Show, new Event());
            entry = Arrays.stream(menu.getItems()).filter(i -> i.getText().replace("&", "").equals(text)).findFirst().orElseThrow(() -> new AssertionError("there is no " + text));
            assertTrue(entry.isEnabled(), text);
            menu = entry.getMenu();
        }
        entry.notifyListeners(SWT.Selection, new Event());
        hand.drawn(editor);
    }

    @Test
    void shapesAreAlignedAndDistributedByTheMenu() {
        open("network");
        List<Server> servers = List.of(robot.element(model, Server.class, "web-1"), robot.element(model, Server.class, "web-2"), robot.element(model, Server.class, "db-1"));
        hand.select(editor, servers.get(1));
        hand.key(editor, SWT.ARROW_RIGHT, SWT.MOD1);
        hand.drawn(editor);
        hand.key(editor, SWT.ARROW_RIGHT, SWT.MOD1);
        hand.drawn(editor);
        assertNotEquals(hand.bounds(editor, servers.get(0)).x, hand.bounds(editor, servers.get(1)).x);
        List<EditPart> parts = new ArrayList<>();
        servers.forEach(s -> parts.add(hand.part(editor, s)));
        editor.viewer().setSelection(new StructuredSelection(parts));
        int left = hand.bounds(editor, servers.getFirst()).x;
        choose("Arrange", "Align Left");
        servers.forEach(s -> assertEquals(left, hand.bounds(editor, s).x, 1, s.getName()));
        editor.viewer().setSelection(new StructuredSelection(parts));
        choose("Arrange", "Distribute Down");
        List<Rectangle> places = servers.stream().map(s -> hand.bounds(editor, s)).sorted(Comparator.comparingInt(b -> b.y)).toList();
        assertEquals(places.get(1).y - places.get(0).bottom(), places.get(2).y - places.get(1).bottom(), 2);
        model.undo();
        model.undo();
        hand.drawn(editor);
        assertNotEquals(left, hand.bounds(editor, servers.get(1)).x);
    }

    @Test
    void aPieceOfALineIsDraggedWithTheMouse() {
        open("power");
        editor.viewer().zoomTo(1);
        Item line = editor.viewer().sheet().items().stream().filter(i -> i.drawn().role() == Role.EDGE && i.drawn().points().size() >= 4)
                .max(Comparator.comparingInt((Item i) -> length(i, 1)).thenComparing(Item::id)).orElseThrow();
        List<Point> way = way(line);
        Point a = way.get(1);
        Point b = way.get(2);
        boolean across = a.y == b.y;
        editor.viewer().viewport().setViewLocation((a.x + b.x) / 2 - 200, (a.y + b.y) / 2 - 100);
        editor.viewer().select(editor.viewer().part(line));
        robot.settle();
        Point middle = hand.onCanvas(editor, (a.x + b.x) / 2, (a.y + b.y) / 2);
        hand.drag(editor, middle, middle.getTranslated(across ? 0 : -BY, across ? -BY : 0));
        hand.drawn(editor);
        List<Point> now = way(line);
        assertTrue(now.stream().anyMatch(p -> Math.abs(across ? p.y - a.y + BY : p.x - a.x + BY) <= 2), a + " and " + b + " are to move: " + now);
        model.undo();
        hand.drawn(editor);
        assertEquals(way.size(), way(line).size());
    }

    private static int length(Item line, int piece) {
        return (int) line.drawn().points().getPoint(piece).getDistance(line.drawn().points().getPoint(piece + 1));
    }

    private static List<Point> way(Item line) {
        PointList points = line.drawn().points();
        List<Point> way = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            way.add(points.getPoint(i));
        }
        return way;
    }

    @Test
    void theThumbnailScrolls() {
        open("topology");
        editor.viewer().zoomTo(2);
        Canvas small = robot.find(robot.window().getShell(), Canvas.class, c -> c.isVisible() && "Drag the frame to scroll".equals(c.getToolTipText()));
        List<Point> views = new ArrayList<>();
        for (double share : new double[] {0.2, 0.8}) {
            Event event = new Event();
            event.button = 1;
            event.x = (int) (share * small.getClientArea().width);
            event.y = small.getClientArea().height / 2;
            small.notifyListeners(SWT.MouseDown, event);
            robot.settle();
            views.add(editor.viewer().viewport().getViewLocation().getCopy());
        }
        assertTrue(views.get(1).x > views.get(0).x + 100, views.toString());
        assertEquals(views.get(0).y, views.get(1).y);
    }

    @Test
    void buttonsKeepTheirWordsInANarrowEditor() {
        open("topology");
        DiagramBar bar = visible(DiagramBar.class);
        ToolBar tools = robot.find(bar, ToolBar.class, t -> true);
        int wanted = tools.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        bar.setSize(wanted + 120, bar.getSize().y);
        bar.layout();
        assertTrue(tools.getSize().x >= wanted, tools.getSize().x + " of " + wanted);
        Text find = robot.find(bar, Text.class, t -> true);
        assertTrue(find.getSize().x > 0 && find.getLocation().x + find.getSize().x <= bar.getSize().x, find.getBounds().toString());
        bar.getParent().layout();
    }
}
