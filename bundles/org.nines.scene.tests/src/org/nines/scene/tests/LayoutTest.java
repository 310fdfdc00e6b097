// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.compute.Server;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Edits;
import org.nines.model.layout.DiagramLayout;
import org.nines.model.layout.DiagramLayouts;
import org.nines.model.layout.LayoutFactory;
import org.nines.model.network.NetworkDevice;
import org.nines.scene.Bounds;
import org.nines.scene.Content;
import org.nines.scene.DiagramDrawing;
import org.nines.scene.DiagramSettings;
import org.nines.scene.Diagrams;
import org.nines.scene.Group;
import org.nines.scene.Group.Role;
import org.nines.scene.LayoutEdits;
import org.nines.scene.Overlay;
import org.nines.scene.Point;
import org.nines.scene.Scene;
import org.nines.scene.SvgWriter;
import org.nines.scene.tools.DiagramTools;

/** What is placed by hand stays there; what is new or changed finds its place, and everything else stays where it was. */
class LayoutTest {

    private final DiagramLayouts layouts = LayoutFactory.eINSTANCE.createDiagramLayouts();

    private DiagramDrawing draw(Project project, DiagramLayout layout) {
        return DiagramDrawing.of(project, Diagrams.settings(layout).bare(), layout).layout();
    }

    private DiagramLayout layout(String kind) {
        return Diagrams.layout(layouts, DiagramSettings.of(kind));
    }

    private static Scene scene(DiagramDrawing drawing) {
        return drawing.scene(Overlay.NONE);
    }

    private static Map<String, Bounds> bounds(Scene scene) {
        return scene.groups().filter(Drawings::isShape).collect(Collectors.toMap(Group::id, Group::bounds, (a, b) -> a, TreeMap::new));
    }

    private static Group node(Scene scene, Class<?> type, Content content) {
        Content.Shape shape = content.shapes().stream().filter(s -> type.isInstance(s.element())).findFirst().orElseThrow();
        return scene.find(shape.id()).orElseThrow();
    }

    private static void nested(Scene scene) {
        scene.groups().filter(g -> g.role() == Role.CONTAINER).forEach(g -> Drawings.shapes(g.content())
                .forEach(c -> assertTrue(g.bounds().contains(c.bounds()), c.title() + " sticks out of " + g.title())));
    }

    private static void apart(List<Group> siblings) {
        for (int i = 0; i < siblings.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(siblings.get(i).bounds().intersects(siblings.get(j).bounds()), siblings.get(i).title() + " covers " + siblings.get(j).title());
            }
            apart(Drawings.shapes(siblings.get(i).content()));
        }
    }

    private static void sound(Scene scene) {
        nested(scene);
        apart(Drawings.shapes(scene.content()));
    }

    @ParameterizedTest
    @MethodSource("org.nines.scene.tests.Drawings#all")
    void whatIsKeptIsDrawnAgainAsItWas(String model, String kind) {
        Project project = Drawings.copy(model);
        DiagramLayout layout = layout(kind);
        Scene first = scene(draw(project, layout));
        if (kind.equals("rack")) {
            assertTrue(draw(project, layout).keep(layout).refusal().orElseThrow().contains("rack unit"));
            return;
        }
        draw(project, layout).keep(layout).apply();
        Scene second = scene(draw(project, layout));
        Map<String, Bounds> before = bounds(first);
        bounds(second).forEach((id, b) -> assertTrue(Math.abs(b.x() - before.get(id).x()) <= 1.01 && Math.abs(b.y() - before.get(id).y()) <= 1.01 && Math.abs(b.width() - before.get(id).width()) <= 1.01
                && Math.abs(b.height() - before.get(id).height()) <= 1.01, id + " " + before.get(id) + " -> " + b));
        draw(project, layout).keep(layout).apply();
        assertEquals(SvgWriter.write(second), SvgWriter.write(scene(draw(project, layout))), "it settles");
    }

    @ParameterizedTest
    @MethodSource("org.nines.scene.tests.Drawings#all")
    void whatIsPlacedByHandStaysAndOthersMakeRoom(String model, String kind) {
        if (kind.equals("rack")) {
            return;
        }
        Project project = Drawings.copy(model);
        DiagramLayout layout = layout(kind);
        DiagramDrawing drawing = draw(project, layout);
        List<Group> shapes = scene(drawing).groups().filter(g -> g.role() == Role.NODE).toList();
        if (shapes.size() < 2) {
            return;
        }
        // right on top of another one
        Group moved = shapes.getLast();
        String container = drawing.content().shapes().stream().filter(s -> s.id().equals(moved.id())).map(s -> s.parent() == null ? "" : Elements.id(s.parent())).findFirst().orElseThrow();
        Set<String> siblings = drawing.content().shapes().stream().filter(s -> container.equals(s.parent() == null ? "" : Elements.id(s.parent()))).map(Content.Shape::id).collect(Collectors.toSet());
        Bounds to = scene(drawing).groups().filter(g -> Drawings.isShape(g) && siblings.contains(g.id()) && !g.id().equals(moved.id())).map(Group::bounds).findFirst()
                .orElse(moved.bounds().plus(40, 40));
        Bounds wanted = new Bounds(to.x(), to.y(), moved.bounds().width(), moved.bounds().height());
        Edit edit = drawing.place(layout, Map.of(moved.id(), wanted));
        assertTrue(edit.title().startsWith("Move "), edit.title());
        try (Trial trial = new Trial(layouts)) {
            trial.accepted(edit, s -> {
                Scene after = scene(draw(project, layout));
                sound(after);
                Bounds b = after.find(moved.id()).orElseThrow().bounds();
                Group parent = container.isEmpty() ? null : after.find(container).orElseThrow();
                Bounds was = container.isEmpty() ? null : scene(drawing).find(container).orElseThrow().bounds();
                double dx = parent == null ? 0 : parent.bounds().x() - was.x();
                double dy = parent == null ? 0 : parent.bounds().y() - was.y();
                assertTrue(Math.abs(b.x() - dx - wanted.x()) <= 1 && Math.abs(b.y() - dy - wanted.y()) <= 1, moved.title() + " was put to " + wanted + " and is at " + b);
            });
        }
    }

    @Test
    void whatIsMovedOutOfItsContainerStaysInside() {
        Project project = Drawings.copy("sample");
        DiagramLayout layout = layout("topology");
        DiagramDrawing drawing = draw(project, layout);
        Group server = node(scene(drawing), Server.class, drawing.content());
        drawing.place(layout, Map.of(server.id(), server.bounds().plus(-5000, -5000))).apply();
        nested(scene(draw(project, layout)));
        DiagramDrawing again = draw(project, layout);
        again.place(layout, Map.of(server.id(), server.bounds().plus(900, 500))).apply();
        sound(scene(draw(project, layout)));
    }

    @Test
    void aSizeIsKeptUnlessTheTextNeedsMore() {
        Project project = Drawings.copy("sample");
        DiagramLayout layout = layout("network");
        DiagramDrawing drawing = draw(project, layout);
        Group shape = node(scene(drawing), Server.class, drawing.content());
        Edit larger = drawing.place(layout, Map.of(shape.id(), new Bounds(shape.bounds().x(), shape.bounds().y(), 333, 77)));
        assertTrue(larger.title().startsWith("Resize "), larger.title());
        larger.apply();
        Bounds b = scene(draw(project, layout)).find(shape.id()).orElseThrow().bounds();
        assertEquals(333, b.width(), 1e-9);
        assertEquals(77, b.height(), 1e-9);
        draw(project, layout).place(layout, Map.of(shape.id(), new Bounds(b.x(), b.y(), 1, 1))).apply();
        Bounds least = scene(draw(project, layout)).find(shape.id()).orElseThrow().bounds();
        assertEquals(shape.bounds().width(), least.width(), 1e-9);
        assertEquals(shape.bounds().height(), least.height(), 1e-9);
    }

    /** After each of many small changes everything that was there is where it was, or only made room. */
    @Test
    void smallChangesOfTheModelMoveNothing() {
        Project project = Drawings.copy("sample");
        DiagramLayout layout = layout("topology");
        draw(project, layout).keep(layout).apply();
        Map<String, Bounds> before = bounds(scene(draw(project, layout)));
        EObject server = draw(project, layout).content().shapes().stream().map(Content.Shape::element).filter(Server.class::isInstance).findFirst().orElseThrow();
        Edits.rename(server, "a").apply();
        assertEquals(before, bounds(scene(draw(project, layout))), "a shorter name");
        String id = Elements.id(server);
        Edits.delete(List.of(server)).apply();
        Map<String, Bounds> after = bounds(scene(draw(project, layout)));
        Map<String, Bounds> rest = new TreeMap<>(before);
        rest.remove(id);
        assertEquals(rest, after, "one less");
        EObject rack = draw(project, layout).content().shapes().stream().map(Content.Shape::element).filter(org.nines.model.facility.Rack.class::isInstance).findFirst().orElseThrow();
        DiagramTools.of(Diagrams.kind("topology").orElseThrow(), project).create(DiagramTools.find(Diagrams.kind("topology").orElseThrow(), "Server").orElseThrow(), rack).apply();
        Scene more = scene(draw(project, layout));
        sound(more);
        assertEquals(after.size() + 1, bounds(more).size());
    }

    @Test
    void aNewElementStandsWhereItWasDropped() {
        Project project = Drawings.copy("sample");
        DiagramLayout layout = layout("topology");
        DiagramDrawing drawing = draw(project, layout);
        Content.Shape room = drawing.content().shapes().stream().filter(s -> s.element() instanceof org.nines.model.facility.Room).findFirst().orElseThrow();
        Bounds b = scene(drawing).find(room.id()).orElseThrow().bounds();
        Point at = new Point(b.x() + 60, b.bottom() + 30);
        Edit create = DiagramTools.of(Diagrams.kind("topology").orElseThrow(), project).create(DiagramTools.find(Diagrams.kind("topology").orElseThrow(), "CoolingUnit").orElseThrow(), room.element());
        EObject made = Edits.followed(create, m -> drawing.drop(layout, m.getFirst(), at)).apply().getFirst();
        DiagramDrawing after = draw(project, layout);
        sound(scene(after));
        Content.Shape shape = after.content().shapes().stream().filter(s -> s.element() == made).findFirst().orElseThrow();
        Bounds there = scene(after).find(shape.id()).orElseThrow().bounds();
        assertEquals(at.x(), there.x(), 1);
        assertEquals(at.y(), there.y(), 1);
    }

    @Test
    void bendsStayAndEndsFollow() {
        Project project = Drawings.copy("sample");
        DiagramLayout layout = layout("power");
        DiagramDrawing drawing = draw(project, layout);
        Content.Line line = drawing.content().lines().getFirst();
        List<Point> bends = List.of(new Point(5, -40), new Point(120, -40));
        drawing.bend(layout, line.id(), bends).apply();
        List<Point> points = points(draw(project, layout), line.id());
        assertEquals(4, points.size());
        assertEquals(-40, points.get(1).y(), 1);
        assertEquals(-40, points.get(2).y(), 1);
        DiagramDrawing now = draw(project, layout);
        String target = now.content().shapes().stream().filter(s -> s.element() == line.target()).map(Content.Shape::id).findFirst().orElseThrow();
        Bounds b = scene(now).find(target).orElseThrow().bounds();
        now.place(layout, Map.of(target, b.plus(0, 300))).apply();
        DiagramDrawing after = draw(project, layout);
        List<Point> followed = points(after, line.id());
        assertEquals(points.subList(1, 3), followed.subList(1, 3));
        Bounds end = scene(after).find(target).orElseThrow().bounds();
        Point last = followed.getLast();
        assertTrue(end.grow(1).contains(new Bounds(last.x(), last.y(), 0, 0)), last + " is not at " + end);
        assertTrue(after.bend(layout, "no such line", List.of()).refusal().isPresent());
        LayoutEdits.forget(layout, List.of(line.id())).apply();
        assertNotEquals(followed, points(draw(project, layout), line.id()));
    }

    private static List<Point> points(DiagramDrawing drawing, String line) {
        return Drawings.line(scene(drawing).groups().filter(g -> g.id().equals(line)).findFirst().orElseThrow()).points();
    }

    @ParameterizedTest
    @MethodSource("org.nines.scene.tests.Drawings#all")
    void whatIsHiddenIsNotShownAndLeavesNothingDangling(String model, String kind) {
        Project project = Drawings.copy(model);
        DiagramLayout layout = layout(kind);
        Content all = Diagrams.content(project, Diagrams.settings(layout));
        for (Role role : List.of(Role.NODE, Role.CONTAINER)) {
            Content.Shape shape = all.shapes().stream().filter(s -> s.row().role() == role).findFirst().orElse(null);
            if (shape == null) {
                continue;
            }
            LayoutEdits.hide(layout, List.of(shape.id())).apply();
            Content rest = Diagrams.content(project, Diagrams.settings(layout));
            Set<EObject> shown = rest.shapes().stream().map(Content.Shape::element).collect(Collectors.toSet());
            assertFalse(shown.stream().anyMatch(e -> EcoreUtil.isAncestor(shape.element(), e)), "something in it is still there");
            rest.lines().forEach(l -> assertTrue(shown.contains(l.source()) && shown.contains(l.target()), l.id()));
            Set<String> lines = rest.lines().stream().map(Content.Line::id).collect(Collectors.toSet());
            all.lines().stream().filter(l -> shown.contains(l.source()) && shown.contains(l.target())).forEach(l -> assertTrue(lines.contains(l.id()), "a line between others is gone"));
            LayoutEdits.show(layout, List.of(shape.id())).apply();
        }
        all.lines().stream().findFirst().ifPresent(l -> {
            LayoutEdits.hide(layout, List.of(l.id())).apply();
            assertFalse(Diagrams.content(project, Diagrams.settings(layout)).lines().stream().anyMatch(x -> x.id().equals(l.id())));
            assertEquals(all.shapes().size(), Diagrams.content(project, Diagrams.settings(layout)).shapes().stream().filter(s -> s.row().role() != Role.PORT).count()
                    + all.shapes().stream().filter(s -> s.row().role() == Role.PORT).count(), "shapes do not go with a line");
        });
    }

    /** Network A only: its devices and lines and what is connected to it, and not the switches of B. */
    @Test
    void layersShowOneNetworkOnly() {
        Project project = Drawings.copy("sample");
        DiagramLayout layout = layout("network");
        Set<String> layers = Diagrams.layers(project, Diagrams.kind("network").orElseThrow());
        assertTrue(layers.size() > 1, layers.toString());
        for (String layer : layers) {
            LayoutEdits.only(layout, List.of(layer), layers).apply();
            Content content = Diagrams.content(project, Diagrams.settings(layout));
            assertTrue(content.lines().stream().allMatch(l -> l.layer().equals(layer) || l.layer().isEmpty()));
            Set<EObject> touched = content.lines().stream().flatMap(l -> List.of(l.source(), l.target()).stream()).collect(Collectors.toSet());
            content.shapes().stream().filter(s -> s.element() instanceof NetworkDevice)
                    .forEach(s -> assertTrue(touched.stream().anyMatch(t -> EcoreUtil.isAncestor(s.element(), t)), s.element() + " has nothing to do with " + layer));
        }
        LayoutEdits.layer(layout, layers.iterator().next(), true).apply();
        assertFalse(layout.getHiddenLayers().contains(layers.iterator().next()));
    }

    @Test
    void aCollapsedContainerStandsForItsContent() {
        Project project = Drawings.copy("sample");
        DiagramLayout layout = layout("topology");
        DiagramDrawing drawing = draw(project, layout);
        drawing.keep(layout).apply();
        Map<String, Bounds> before = bounds(scene(draw(project, layout)));
        Content.Shape rack = drawing.content().shapes().stream().filter(s -> s.element() instanceof org.nines.model.facility.Rack).findFirst().orElseThrow();
        LayoutEdits.collapse(layout, List.of(rack.id()), true).apply();
        Scene collapsed = scene(draw(project, layout));
        assertEquals(Role.NODE, collapsed.find(rack.id()).orElseThrow().role());
        sound(collapsed);
        LayoutEdits.collapse(layout, List.of(rack.id()), false).apply();
        assertEquals(before, bounds(scene(draw(project, layout))), "expanded as it was");
    }

    @Test
    void aSelectionIsLaidOutWhereItIs() {
        Project project = Drawings.copy("sample");
        DiagramLayout layout = layout("topology");
        draw(project, layout).keep(layout).apply();
        DiagramDrawing drawing = draw(project, layout);
        Scene scene = scene(drawing);
        Content.Shape rack = drawing.content().shapes().stream().filter(s -> s.element() instanceof org.nines.model.facility.Rack).findFirst().orElseThrow();
        Set<String> selection = drawing.content().shapes().stream().filter(s -> s.parent() == rack.element()).map(Content.Shape::id).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Bounds> scattered = new HashMap<>();
        int step = 0;
        for (String id : selection) {
            scattered.put(id, scene.find(id).orElseThrow().bounds().plus(170 * step, 90 * step++));
        }
        drawing.place(layout, scattered).apply();
        draw(project, layout).keep(layout).apply();
        Map<String, Bounds> before = bounds(scene(draw(project, layout)));
        DiagramDrawing arranged = DiagramDrawing.of(project, Diagrams.settings(layout).bare(), layout).layout(selection);
        arranged.keep(layout).apply();
        Map<String, Bounds> after = bounds(scene(draw(project, layout)));
        sound(scene(draw(project, layout)));
        Bounds wide = Bounds.around(selection.stream().map(before::get).toList());
        Bounds close = Bounds.around(selection.stream().map(after::get).toList());
        assertTrue(close.width() * close.height() < wide.width() * wide.height() / 2, wide + " -> " + close);
        after.forEach((id, b) -> assertTrue(selection.contains(id) || b.x() == before.get(id).x() && b.y() == before.get(id).y(), id + " moved"));
    }

    @Test
    void everythingIsForgotten() {
        Project project = Drawings.copy("monitoring");
        DiagramLayout layout = layout("network");
        String fresh = SvgWriter.write(scene(draw(project, layout)));
        DiagramDrawing drawing = draw(project, layout);
        Group shape = node(scene(drawing), Server.class, drawing.content());
        drawing.place(layout, Map.of(shape.id(), shape.bounds().plus(300, 300))).apply();
        assertNotEquals(fresh, SvgWriter.write(scene(draw(project, layout))));
        LayoutEdits.forget(layout, List.of()).apply();
        assertEquals(fresh, SvgWriter.write(scene(draw(project, layout))));
        assertTrue(LayoutEdits.forget(layout, List.of()).refusal().isPresent());
    }

    @Test
    void aDrawingIsLaidOutBeforeItIsPainted() {
        DiagramDrawing drawing = DiagramDrawing.of(Drawings.model("sample"), DiagramSettings.of("power"), null);
        assertThrows(IllegalStateException.class, () -> drawing.scene(Overlay.NONE));
    }

    /** What is shown does not change with the model that it was made from: it can be laid out and painted in another thread. */
    @ParameterizedTest
    @MethodSource("org.nines.scene.tests.Drawings#all")
    void aDrawingNeedsTheModelNoMore(String model, String kind) {
        Project project = Drawings.copy(model);
        String expected = SvgWriter.write(Diagrams.draw(project, DiagramSettings.of(kind)));
        DiagramDrawing drawing = DiagramDrawing.of(project, DiagramSettings.of(kind), null);
        project.eAllContents().forEachRemaining(e -> {
            if (e instanceof org.nines.model.core.NamedElement named) {
                named.setName("changed");
            }
            if (e instanceof org.nines.model.facility.Equipment equipment) {
                equipment.setRackUnit(equipment.getRackUnit() + 1);
                equipment.setHeightUnits(3);
            }
        });
        project.getSites().clear();
        assertEquals(expected, SvgWriter.write(drawing.layout().scene(Overlay.NONE)));
    }
}
