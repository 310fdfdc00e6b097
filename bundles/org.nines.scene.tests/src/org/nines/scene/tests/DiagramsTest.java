// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.scene.notation.Facts;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.facility.Ups;
import org.nines.model.facility.FacilityFactory;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.compute.Server;
import org.nines.model.core.Item;
import org.nines.model.facility.Equipment;
import org.nines.model.facility.Location;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PowerSupply;
import org.nines.model.network.ExternalNetwork;
import org.nines.model.network.Link;
import org.nines.model.network.NetworkDevice;
import org.nines.model.service.Dependency;
import org.nines.model.service.Pool;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.Volume;
import org.nines.scene.Bounds;
import org.nines.scene.Content;
import org.nines.scene.DiagramDrawing;
import org.nines.scene.DiagramSettings;
import org.nines.scene.Diagrams;
import org.nines.scene.Group;
import org.nines.scene.Group.Role;
import org.nines.scene.Line;
import org.nines.scene.Overlay;
import org.nines.scene.Point;
import org.nines.scene.Scene;
import org.nines.scene.Text;
import org.nines.scene.notation.DiagramKind;

/** What is on a drawing and where. */
class DiagramsTest {

    private static Set<String> ids(Project project, Class<?>... types) {
        Set<String> ids = new TreeSet<>();
        project.eAllContents().forEachRemaining(e -> {
            if (List.of(types).stream().anyMatch(t -> t.isInstance(e))) {
                ids.add(Elements.id(e));
            }
        });
        return ids;
    }

    private static Set<String> drawn(List<Group> groups) {
        Set<String> ids = new TreeSet<>();
        groups.forEach(g -> ids.addAll(g.elements()));
        return ids;
    }

    @Test
    void kindsHaveNamesAndTexts() {
        assertEquals(List.of("topology", "network", "power", "service", "storage", "continuity", "rack"), Diagrams.kinds().stream().map(DiagramKind::id).toList());
        Diagrams.kinds().forEach(k -> assertFalse(k.title().isBlank() || k.description().isBlank()));
    }

    @Test
    void whatDoesNotExistIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Drawings.draw("sample", "no such kind"));
        assertThrows(IllegalArgumentException.class, () -> Diagrams.draw(Drawings.model("sample"), DiagramSettings.of("topology").scope("no such element")));
    }

    @ParameterizedTest
    @MethodSource("org.nines.scene.tests.Drawings#all")
    void eachElementIsThereOnce(String model, String kind) {
        Set<String> seen = new HashSet<>();
        Scene scene = Drawings.draw(model, kind);
        Drawings.shapes(scene).forEach(s -> s.elements().forEach(e -> assertTrue(seen.add(e), s.title())));
        Set<String> ids = new HashSet<>();
        scene.groups().forEach(g -> assertTrue(ids.add(g.id()), "twice: " + g.id()));
    }

    @Test
    void topologyShowsAllPlacesAndEquipment() {
        for (String model : List.of("sample", "monitoring", "plants")) {
            assertEquals(ids(Drawings.model(model), Location.class, Equipment.class, ExternalNetwork.class), drawn(Drawings.shapes(Drawings.draw(model, "topology"))));
        }
    }

    @Test
    void networkShowsAllLinksAndWhatTheyConnect() {
        for (String model : List.of("sample", "monitoring", "plants")) {
            Scene scene = Drawings.draw(model, "network");
            Set<String> lines = drawn(Drawings.edges(scene));
            assertTrue(lines.containsAll(ids(Drawings.model(model), Link.class)));
            assertTrue(drawn(Drawings.shapes(scene)).containsAll(ids(Drawings.model(model), NetworkDevice.class, ExternalNetwork.class)));
        }
    }

    /** The first link of a server is drawn where links are drawn. */
    @Test
    void networkShowsServersThatWaitForTheirFirstLink() {
        Project project = Drawings.copy("sample");
        Server server = first(project, Server.class);
        server.getInterfaces().clear();
        assertTrue(drawn(Drawings.shapes(Diagrams.draw(project, DiagramSettings.of("network")))).contains(Elements.id(server)));
    }

    @Test
    void powerShowsAllDevicesAndSupplies() {
        for (String model : List.of("sample", "plants")) {
            Scene scene = Drawings.draw(model, "power");
            assertTrue(drawn(Drawings.shapes(scene)).containsAll(ids(Drawings.model(model), PowerDevice.class)));
            assertTrue(drawn(Drawings.edges(scene)).containsAll(ids(Drawings.model(model), PowerSupply.class)));
        }
    }

    @Test
    void serviceShowsServicesInstancesAndNeeds() {
        for (String model : List.of("sample", "monitoring", "plants")) {
            Scene scene = Drawings.draw(model, "service");
            assertTrue(drawn(Drawings.shapes(scene)).containsAll(ids(Drawings.model(model), Service.class, ServiceInstance.class)));
            assertTrue(drawn(Drawings.edges(scene)).containsAll(ids(Drawings.model(model), Dependency.class)));
        }
    }

    @Test
    void poolCountsTheCopiesOfItsHosts() {
        Project project = Drawings.copy("sample");
        Service pool = project.getServices().stream().filter(s -> s.getRedundancy() instanceof Pool).findFirst().orElseThrow();
        int instances = pool.getInstances().size();
        ((Item) pool.getInstances().get(0).getHost()).setCount(3);
        String expected = "pool: " + ((Pool) pool.getRedundancy()).getRequired() + " of " + (instances + 2) + " needed";
        Scene scene = Diagrams.draw(project, DiagramSettings.of("service"));
        assertTrue(scene.groups().flatMap(g -> Drawings.texts(g).stream()).anyMatch(t -> t.text().equals(expected)), expected);
    }

    @Test
    void hotSparesStandBesideTheDisksOfAnArray() {
        Project project = Drawings.copy("sample");
        DiskArray array = first(project, DiskArray.class);
        array.setHotSpares(1);
        int disks = array.getDisks().stream().mapToInt(Item::getCount).sum();
        String expected = array.getLevel().getLiteral() + ", " + disks + " disks and 1 spare";
        Scene scene = Diagrams.draw(project, DiagramSettings.of("storage"));
        assertTrue(scene.groups().flatMap(g -> Drawings.texts(g).stream()).anyMatch(t -> t.text().equals(expected)), expected);
    }

    private static <T> T first(Project project, Class<T> type) {
        for (var all = project.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (type.isInstance(element)) {
                return type.cast(element);
            }
        }
        throw new IllegalArgumentException("the model has no " + type.getSimpleName());
    }

    @Test
    void storageShowsArraysAndVolumes() {
        assertTrue(drawn(Drawings.shapes(Drawings.draw("sample", "storage"))).containsAll(ids(Drawings.model("sample"), DiskArray.class, Volume.class)));
    }

    @Test
    void continuityShowsTheOrderOfFailover() {
        Scene scene = Drawings.draw("monitoring", "continuity");
        Project project = Drawings.model("monitoring");
        assertTrue(drawn(Drawings.shapes(scene)).containsAll(ids(project, ServiceInstance.class)));
        int successors = project.getServices().stream().mapToInt(s -> s.getInstances().size() - 1).sum();
        assertEquals(successors, Drawings.edges(scene).size());
        Service large = project.getServices().stream().filter(s -> s.getName().equals("Large management server")).findFirst().orElseThrow();
        Group second = scene.find(Elements.id(large.getInstances().get(1))).orElseThrow();
        assertTrue(Drawings.texts(second).stream().anyMatch(t -> t.text().equals("secondary")));
    }

    @Test
    void racksShowDevicesAtTheirUnits() {
        Scene scene = Drawings.draw("plants", "rack");
        Project project = Drawings.model("plants");
        List<Server> servers = new ArrayList<>();
        project.eAllContents().forEachRemaining(e -> {
            if (e instanceof Server s && s.getRackUnit() > 0) {
                servers.add(s);
            }
        });
        assertEquals(5, servers.size());
        Bounds first = scene.find(Elements.id(servers.get(0))).orElseThrow().bounds();
        for (Server server : servers) {
            Bounds b = scene.find(Elements.id(server)).orElseThrow().bounds();
            double unit = (first.height() + 1) / servers.get(0).getHeightUnits();
            assertEquals((servers.get(0).getRackUnit() - server.getRackUnit()) * unit, b.y() - first.y(), 1e-6);
        }
    }

    @Test
    void whatStandsForSeveralTakesTheUnitsOfAll() {
        Project project = Drawings.copy("plants");
        Server server = null;
        for (var all = project.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Server s && s.getRackUnit() > 0) {
                server = s;
            }
        }
        Scene one = Diagrams.draw(project, DiagramSettings.of("rack"));
        double height = one.find(Elements.id(server)).orElseThrow().bounds().height() + 1;
        server.setRackUnit(0);
        server.setCount(3);
        Scene three = Diagrams.draw(project, DiagramSettings.of("rack"));
        assertEquals(3 * height, three.find(Elements.id(server)).orElseThrow().bounds().height() + 1, 1e-6);
    }

    @Test
    void feedsGoByTheirLabelsElseByWhatTheUtilityIsCalled() {
        Project project = Drawings.copy("plants");
        UtilityFeed utility = FacilityFactory.eINSTANCE.createUtilityFeed();
        Ups ups = FacilityFactory.eINSTANCE.createUps();
        ups.getFedBy().add(utility);
        project.getSites().getFirst().getEquipment().add(utility);
        project.getSites().getFirst().getEquipment().add(ups);
        for (List<String> names : List.of(List.of("utility north", "", "utility north"), List.of("utility-b", "", "feed B"), List.of("grid c", "", "feed C"), List.of("grid", "A", "feed A"))) {
            utility.setName(names.get(0));
            utility.setFeed(names.get(1));
            assertEquals(names.get(2), new Facts(project).feed(ups));
        }
        ups.setFeed("B");
        assertEquals("feed B", new Facts(project).feed(ups));
        utility.setFeed(null);
        utility.setName("north");
        assertNotEquals(new Facts(project).line(ups), new Facts(project).line(utility));
    }

    @ParameterizedTest
    @MethodSource("org.nines.scene.tests.Drawings#all")
    void childrenAreInsideTheirParentsAndApart(String model, String kind) {
        Scene scene = Drawings.draw(model, kind);
        Drawings.shapes(scene).forEach(parent -> {
            List<Group> children = Drawings.shapes(parent.content());
            children.forEach(c -> assertTrue(parent.bounds().contains(c.bounds()), c.title() + " sticks out of " + parent.title()));
            assertApart(children);
        });
        assertApart(Drawings.shapes(scene.content()));
        scene.groups().forEach(g -> assertTrue(scene.bounds().contains(g.bounds()), g.title() + " is outside of the drawing"));
    }

    static void assertApart(List<Group> siblings) {
        for (int i = 0; i < siblings.size(); i++) {
            for (int j = i + 1; j < siblings.size(); j++) {
                assertFalse(siblings.get(i).bounds().intersects(siblings.get(j).bounds()), siblings.get(i).title() + " covers " + siblings.get(j).title());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.nines.scene.tests.Drawings#all")
    void textsFitIntoTheirShapesAndDoNotCoverOneAnother(String model, String kind) {
        Scene scene = Drawings.draw(model, kind);
        for (Group shape : Drawings.shapes(scene)) {
            List<Text> texts = Drawings.texts(shape);
            texts.forEach(t -> assertTrue(shape.bounds().grow(0.5).contains(t.bounds()), "'" + t.text() + "' sticks out of " + shape.title()));
            List<Group> children = Drawings.shapes(shape.content());
            texts.forEach(t -> children.forEach(c -> assertFalse(c.bounds().grow(-0.5).intersects(t.bounds()), "'" + t.text() + "' runs into " + c.title())));
        }
        List<Text> all = new ArrayList<>();
        scene.groups().filter(g -> !g.id().endsWith(":heading")).forEach(g -> all.addAll(Drawings.texts(g)));
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Bounds a = all.get(i).bounds().grow(-0.6);
                assertFalse(a.intersects(all.get(j).bounds().grow(-0.6)), "'" + all.get(i).text() + "' covers '" + all.get(j).text() + "'");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.nines.scene.tests.Drawings#all")
    void linesRunAtRightAnglesFromBorderToBorder(String model, String kind) {
        Scene scene = Drawings.draw(model, kind);
        List<Bounds> ends = scene.groups().filter(g -> Drawings.isShape(g) || g.role() == Role.PORT).map(Group::bounds).toList();
        for (Group edge : Drawings.edges(scene)) {
            Line line = Drawings.line(edge);
            List<Point> p = line.points();
            for (int i = 1; i < p.size(); i++) {
                Point a = p.get(i - 1);
                Point b = p.get(i);
                assertTrue(Math.abs(a.x() - b.x()) < 0.01 || Math.abs(a.y() - b.y()) < 0.01, edge.title() + " runs askew");
            }
            for (Point end : List.of(p.getFirst(), p.getLast())) {
                assertTrue(ends.stream().anyMatch(b -> onBorder(end, b)), edge.title() + " ends nowhere, at " + end);
            }
        }
    }

    private static boolean onBorder(Point p, Bounds b) {
        boolean across = p.x() >= b.x() - 1 && p.x() <= b.right() + 1;
        boolean along = p.y() >= b.y() - 1 && p.y() <= b.bottom() + 1;
        return across && (Math.abs(p.y() - b.y()) < 1 || Math.abs(p.y() - b.bottom()) < 1) || along && (Math.abs(p.x() - b.x()) < 1 || Math.abs(p.x() - b.right()) < 1);
    }

    @ParameterizedTest
    @MethodSource("org.nines.scene.tests.Drawings#all")
    void drawingsAreNoRibbons(String model, String kind) {
        Scene scene = Drawings.draw(model, kind);
        if (Drawings.shapes(scene).size() > 6) {
            double ratio = scene.bounds().width() / scene.bounds().height();
            assertTrue(ratio > 0.45 && ratio < 2.6, "width to height is " + ratio);
        }
    }

    @Test
    void repetitionIsDrawnOnce() {
        Scene scene = Drawings.draw("plants", "topology");
        assertTrue(scene.groups().flatMap(g -> Drawings.texts(g).stream()).anyMatch(t -> t.text().equals("Plant × 446")));
    }

    @Test
    void scopeShowsAnElementWithWhatIsConnectedToIt() {
        Project project = Drawings.model("sample");
        EObject room = project.getSites().getFirst().getRooms().getFirst();
        Scene scene = Diagrams.draw(project, DiagramSettings.of("network").scope(Elements.id(room)));
        Set<String> shown = drawn(Drawings.shapes(scene));
        Set<String> devices = new TreeSet<>();
        room.eAllContents().forEachRemaining(e -> {
            if (e instanceof NetworkDevice) {
                devices.add(Elements.id(e));
            }
        });
        assertTrue(shown.containsAll(devices));
        // the other ends: the Internet and the two switches of the other room, but no server there
        Set<String> names = new TreeSet<>();
        project.eAllContents().forEachRemaining(e -> {
            if (shown.contains(Elements.id(e)) && !org.eclipse.emf.ecore.util.EcoreUtil.isAncestor(room, e)) {
                names.add(Elements.name(e));
            }
        });
        assertEquals(Set.of("Internet", "sw-a2", "sw-b2"), names);
    }

    @Test
    void collapsedContainersHideTheirContentAndKeepItsLines() {
        Project project = Drawings.model("sample");
        Set<String> rooms = ids(project, org.nines.model.facility.Room.class);
        Scene scene = Diagrams.draw(project, DiagramSettings.of("network").collapsed(rooms));
        Set<String> shown = drawn(Drawings.shapes(scene));
        assertTrue(shown.containsAll(rooms));
        assertTrue(ids(project, NetworkDevice.class).stream().noneMatch(shown::contains));
        Set<String> between = drawn(Drawings.edges(scene));
        Link trunk = project.getNetworks().getFirst().getLinks().stream().filter(l -> l.getName().equals("sw-a1 to sw-a2")).findFirst().orElseThrow();
        assertTrue(between.contains(Elements.id(trunk)), "the trunk between the rooms");
    }

    @Test
    void layersCanBeSwitchedOff() {
        Project project = Drawings.model("sample");
        DiagramKind network = Diagrams.kind("network").orElseThrow();
        assertEquals(Set.of("Network A", "Network B", "Internet access"), Diagrams.layers(project, network));
        Set<String> a = new TreeSet<>(drawn(Drawings.edges(Diagrams.draw(project, DiagramSettings.of("network").hiding(Set.of("Network B"))))));
        Set<String> links = new TreeSet<>();
        project.getNetworks().get(1).getLinks().forEach(l -> links.add(Elements.id(l)));
        assertEquals("Network B", project.getNetworks().get(1).getName());
        assertTrue(links.stream().noneMatch(a::contains));
        project.getNetworks().get(0).getLinks().forEach(l -> assertTrue(a.contains(Elements.id(l))));
    }

    /** A UPS with sixty consumers has one line that branches, and no fan of sixty. */
    @ParameterizedTest
    @ValueSource(strings = {"sample", "plants"})
    void linesOfOneLookLeaveAShapeAsOne(String model) {
        DiagramDrawing drawing = DiagramDrawing.of(Drawings.model(model), DiagramSettings.of("power"), null).layout();
        Map<String, Set<Point>> starts = new TreeMap<>();
        Map<String, Integer> lines = new TreeMap<>();
        for (Group edge : Drawings.edges(drawing.scene(Overlay.NONE))) {
            if (Drawings.texts(edge).isEmpty()) {
                String trunk = edge.ends().getFirst() + " " + Drawings.line(edge).look();
                starts.computeIfAbsent(trunk, k -> new HashSet<>()).add(Drawings.line(edge).points().getFirst());
                lines.merge(trunk, 1, Integer::sum);
            }
        }
        assertTrue(lines.values().stream().anyMatch(n -> n > 1), lines.toString());
        starts.forEach((trunk, points) -> assertEquals(1, points.size(), trunk + " starts at " + points));
    }

    /** What is connected in the same way stands in the order of the model, from top to bottom. */
    @ParameterizedTest
    @ValueSource(strings = {"network", "power"})
    void equalShapesStandInTheOrderOfTheModel(String kind) {
        DiagramDrawing drawing = DiagramDrawing.of(Drawings.model("sample"), DiagramSettings.of(kind), null).layout();
        Scene scene = drawing.scene(Overlay.NONE);
        Map<String, Set<String>> others = new HashMap<>();
        for (Content.Line line : drawing.content().lines()) {
            others.computeIfAbsent(owner(line.target()), k -> new TreeSet<>()).add(owner(line.source()));
            others.computeIfAbsent(owner(line.source()), k -> new TreeSet<>()).add(owner(line.target()));
        }
        Map<String, List<Double>> tops = new TreeMap<>();
        for (Content.Shape shape : drawing.content().shapes()) {
            if (shape.element() instanceof Server) {
                Bounds b = scene.find(shape.id()).orElseThrow().bounds();
                tops.computeIfAbsent(others.get(shape.id()) + " at " + b.x() + " of " + b.width() + " x " + b.height(), k -> new ArrayList<>()).add(b.y());
            }
        }
        assertTrue(tops.values().stream().anyMatch(t -> t.size() > 2), tops.toString());
        tops.forEach((place, ys) -> assertEquals(ys.stream().sorted().toList(), ys, place));
    }

    private static String owner(EObject end) {
        EObject owner = end;
        while (owner.eContainer() instanceof Server || owner.eContainer() instanceof org.nines.model.network.NetworkDevice) {
            owner = owner.eContainer();
        }
        return Elements.id(owner);
    }
}
