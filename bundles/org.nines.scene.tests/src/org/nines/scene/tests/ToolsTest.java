// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.model.Project;
import org.nines.model.compute.Server;
import org.nines.model.core.CorePackage;
import org.nines.model.core.NamedElement;
import org.nines.model.edit.Assemblies;
import org.nines.model.edit.Assembly;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Icons;
import org.nines.model.edit.Kinds;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.Rack;
import org.nines.model.facility.Ups;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.network.Link;
import org.nines.model.network.NetworkInterface;
import org.nines.model.network.Router;
import org.nines.model.service.ServiceInstance;
import org.nines.scene.Content;
import org.nines.scene.DiagramSettings;
import org.nines.scene.Diagrams;
import org.nines.scene.notation.DiagramKind;
import org.nines.scene.notation.EdgeRow;
import org.nines.scene.tools.DiagramTools;
import org.nines.scene.tools.End;
import org.nines.scene.tools.Tool;
import org.nines.scene.tools.Tool.Gesture;
import org.nines.scene.tools.ToolGroup;

/** What the tools of diagram editors do: everything that applies is done and shown, and can be undone; everything else is refused with a reason. */
class ToolsTest {

    private static Stream<DiagramKind> kinds() {
        return Diagrams.kinds().stream();
    }

    private static DiagramKind kind(String id) {
        return Diagrams.kind(id).orElseThrow();
    }

    private static Content content(Project project, DiagramKind kind) {
        return Diagrams.content(project, DiagramSettings.of(kind.id()));
    }

    private static Stream<Tool> tools(DiagramKind kind) {
        return DiagramTools.palette(kind).stream().flatMap(g -> g.tools().stream());
    }

    private static Tool tool(String kind, String id) {
        return DiagramTools.find(kind(kind), id).orElseThrow();
    }

    /** The project, and the first two shapes of each class that are drawn. */
    private static List<EObject> some(Project project, DiagramKind kind) {
        Map<EClass, Integer> counts = new HashMap<>();
        List<EObject> some = new ArrayList<>(List.of(project));
        content(project, kind).shapes().stream().map(Content.Shape::element).filter(e -> counts.merge(e.eClass(), 1, Integer::sum) <= 2).forEach(some::add);
        return some;
    }

    private static <T extends NamedElement> T named(Project project, Class<T> type, String name) {
        for (var all = project.eAllContents(); all.hasNext();) {
            EObject e = all.next();
            if (type.isInstance(e) && name.equals(((NamedElement) e).getName())) {
                return type.cast(e);
            }
        }
        throw new AssertionError("no " + name);
    }

    /** Those of one test. */
    private final List<Trial> trials = new ArrayList<>();

    private Trial trial(EObject root) {
        Trial trial = new Trial(root);
        trials.add(trial);
        return trial;
    }

    @AfterEach
    void nothingRemains() {
        trials.forEach(Trial::close);
    }

    // what is offered

    @ParameterizedTest
    @MethodSource("kinds")
    void thePaletteOffersWhatIsDrawn(DiagramKind kind) {
        Set<String> ids = new HashSet<>();
        tools(kind).forEach(t -> {
            assertTrue(ids.add(t.id()), t.id() + " is there twice");
            assertEquals(t, DiagramTools.find(kind, t.id()).orElseThrow());
            assertFalse(t.label().isBlank() || t.description().isBlank(), t.toString());
            assertNotNull(Icons.url(t.icon()));
        });
        for (EClass type : Kinds.all()) {
            if (kind.notation().drawsShapes(type) || !kind.notation().lines(type).isEmpty()) {
                assertTrue(ids.contains(type.getName()), type.getName() + " is drawn and not offered");
            }
        }
        for (EdgeRow<?> row : kind.notation().edges()) {
            assertTrue(Stream.of(row.id(), row.id() + ".order").anyMatch(ids::contains) || Kinds.all().stream().anyMatch(k -> kind.notation().lines(k).contains(row)), row + " has no tool");
        }
        List<Integer> topics = DiagramTools.palette(kind).stream().map(ToolGroup::topic).map(Enum::ordinal).toList();
        assertEquals(new ArrayList<>(new TreeSet<>(topics)), topics);
        kind.notation().assemblies().forEach(a -> assertTrue(ids.contains(a), "there is no assembly " + a));
    }

    @Test
    void everyAssemblyIsOffered() {
        Set<String> offered = new TreeSet<>();
        kinds().flatMap(ToolsTest::tools).filter(t -> t.gesture() == Gesture.ASSEMBLY).forEach(t -> offered.add(t.id()));
        assertEquals(new TreeSet<>(Assemblies.all().stream().map(Assembly::id).toList()), offered);
    }

    @Test
    void toolsHaveTheGesturesOfWhatTheyMake() {
        assertEquals(Gesture.SHAPE, tool("power", "Ups").gesture());
        assertEquals(Gesture.LINE, tool("power", "fedBy").gesture());
        assertEquals("Feed", tool("power", "fedBy").label());
        assertEquals(Gesture.LINE, tool("power", "PowerSupply").gesture());
        assertEquals(Gesture.ASSEMBLY, tool("power", "server-room").gesture());
        assertEquals(Gesture.SHAPE, tool("network", "Network").gesture());
        DiagramTools tools = DiagramTools.of(kind("power"), Drawings.model("sample"));
        assertThrows(IllegalArgumentException.class, () -> tools.create(tool("power", "fedBy"), Drawings.model("sample")));
        assertThrows(IllegalArgumentException.class, () -> tools.begins(tool("network", "Link"), Drawings.model("sample")));
    }

    // making

    @ParameterizedTest
    @MethodSource("org.nines.scene.tests.Drawings#all")
    void whatIsMadeStandsWhereItWasDroppedOrAroundIt(String model, String id) {
        Project project = Drawings.copy(model);
        DiagramKind kind = kind(id);
        Trial trial = trial(project);
        DiagramTools tools = DiagramTools.of(kind, project);
        tools(kind).filter(t -> t.gesture() != Gesture.LINE).forEach(t -> {
            for (EObject at : some(project, kind)) {
                Edit edit = tools.create(t, at);
                if (!edit.applies()) {
                    trial.refused(edit);
                    continue;
                }
                trial.accepted(edit, made -> {
                    assertSame(project, EcoreUtil.getRootContainer(made.getFirst()));
                    if (t.gesture() == Gesture.SHAPE) {
                        assertEquals(t.id(), made.getFirst().eClass().getName());
                        content(project, kind).shapes().stream().filter(s -> s.element() == made.getFirst()).findFirst().filter(s -> s.parent() != null)
                                .ifPresent(s -> assertTrue(EcoreUtil.isAncestor(s.parent(), at) || at == project, t.id() + " on " + at + " is drawn in " + s.parent()));
                    }
                });
            }
        });
    }

    @Test
    void whatIsDroppedOnAHostRunsOnIt() {
        Project project = Drawings.copy("monitoring");
        Server server = named(project, Server.class, "large-2");
        trial(project).accepted(DiagramTools.of(kind("topology"), project).create(tool("topology", "VirtualMachine"), server),
                made -> assertEquals(List.of(server), ((org.nines.model.compute.VirtualMachine) made.getFirst()).getRunsOn()));
    }

    // lines

    @ParameterizedTest
    @MethodSource("org.nines.scene.tests.Drawings#all")
    void linesLeadOnlyWhereTheyMay(String model, String id) {
        Project project = Drawings.copy(model);
        DiagramKind kind = kind(id);
        Trial trial = trial(project);
        DiagramTools tools = DiagramTools.of(kind, project);
        List<EObject> shapes = some(project, kind);
        tools(kind).filter(t -> t.gesture() == Gesture.LINE).forEach(t -> {
            int tries = 0;
            for (EObject from : shapes) {
                List<EObject> legal = tools.targets(t, from, shapes);
                assertTrue(legal.isEmpty() || tools.begins(t, from), t.id() + " may end but not begin at " + from);
                for (EObject to : shapes) {
                    if (!legal.contains(to)) {
                        trial.refused(tools.connect(t, from, to));
                    } else if (tries++ < 12) {
                        trial.accepted(tools.connect(t, from, to), made -> assertTrue(isDrawn(project, kind, from, to), t.id() + " from " + from + " to " + to + " is not drawn"));
                    }
                }
            }
        });
    }

    /** Whether there is a line between two shapes, or between those that stand for them. */
    private static boolean isDrawn(Project project, DiagramKind kind, EObject source, EObject target) {
        return content(project, kind).lines().stream().anyMatch(l -> touches(l.source(), source) && touches(l.target(), target));
    }

    private static boolean touches(EObject shape, EObject element) {
        return EcoreUtil.isAncestor(shape, element) || EcoreUtil.isAncestor(element, shape);
    }

    @ParameterizedTest
    @MethodSource("org.nines.scene.tests.Drawings#all")
    void endsOfLinesGoElsewhere(String model, String id) {
        Project project = Drawings.copy(model);
        DiagramKind kind = kind(id);
        Project former = EcoreUtil.copy(project);
        Trial trial = trial(project);
        DiagramTools tools = DiagramTools.of(kind, project);
        List<EObject> shapes = some(project, kind);
        Map<EdgeRow<?>, Integer> counts = new LinkedHashMap<>();
        for (Content.Line line : content(project, kind).lines()) {
            if (counts.merge(line.row(), 1, Integer::sum) > 3) {
                continue;
            }
            for (End end : End.values()) {
                List<EObject> legal = tools.targets(line, end, shapes);
                for (EObject to : shapes) {
                    Edit edit = tools.reconnect(line, end, to);
                    if (!legal.contains(to)) {
                        trial.refused(edit);
                        continue;
                    }
                    EObject source = end == End.SOURCE ? to : line.source();
                    EObject target = end == End.SOURCE ? line.target() : to;
                    boolean order = line.row().isOrder();
                    int before = content(project, kind).lines().size();
                    trial.accepted(edit, made -> {
                        assertTrue(isDrawn(project, kind, source, target), edit.title());
                        assertFalse(EcoreUtil.equals(former, project), edit.title() + " where it leads already");
                        assertTrue(order || content(project, kind).lines().size() <= before, edit.title() + " makes another line");
                    });
                }
            }
        }
    }

    @Test
    void powerDoesNotGoInACircle() {
        Project project = Drawings.copy("sample");
        PowerDevice fed = content(project, kind("power")).shapes().stream().map(Content.Shape::element).filter(e -> e instanceof PowerDevice d && !d.getFedBy().isEmpty())
                .map(PowerDevice.class::cast).findFirst().orElseThrow();
        Edit edit = DiagramTools.of(kind("power"), project).connect(tool("power", "fedBy"), fed, fed.getFedBy().getFirst());
        trial(project).refused(edit);
        assertTrue(edit.refusal().orElseThrow().contains("depends on"), edit.refusal().orElseThrow());
    }

    /** A link needs an interface at a host: the first free one, else a new one. */
    @Test
    void aLinkToAHostEndsAtAnInterface() {
        Project project = Drawings.copy("monitoring");
        Server server = named(project, Server.class, "large-2");
        Router router = named(project, Router.class, "router headquarters");
        int interfaces = server.getInterfaces().size();
        Link first = (Link) connect(project, server, router);
        assertTrue(first.getEnds().get(0) instanceof NetworkInterface card && card.eContainer() == server);
        assertSame(router, first.getEnds().get(1));
        assertEquals(interfaces, server.getInterfaces().size(), "one interface was free");
        assertSame(named(project, Link.class, "large-2 to LAN").eContainer(), first.eContainer(), "it belongs to the network that the ends belong to most");
        Edit second = DiagramTools.of(kind("network"), project).connect(tool("network", "Link"), server, router);
        assertTrue(second.applies());
        assertEquals(interfaces, server.getInterfaces().size(), "asking makes nothing");
        trial(project).accepted(second, made -> {
            assertEquals(interfaces + 1, server.getInterfaces().size());
            assertSame(server.getInterfaces().getLast(), ((Link) made.getFirst()).getEnds().get(0));
        });
    }

    private static EObject connect(Project project, EObject from, EObject to) {
        return DiagramTools.of(kind("network"), project).connect(tool("network", "Link"), from, to).apply().getFirst();
    }

    /** What must hold for the parent of a line that is not there yet: a storage link leads from a host's controller to one of its own enclosure. */
    @Test
    void storageLinksLeadFromHostsToEnclosures() {
        Project project = Drawings.copy("sample");
        DiagramKind kind = kind("storage");
        DiagramTools tools = DiagramTools.of(kind, project);
        Server server = (Server) content(project, kind("topology")).shapes().stream().map(Content.Shape::element).filter(Server.class::isInstance).findFirst().orElseThrow();
        Rack rack = (Rack) content(project, kind("topology")).shapes().stream().map(Content.Shape::element).filter(Rack.class::isInstance).findFirst().orElseThrow();
        EObject hostController = tools.create(tool("storage", "DiskController"), server).apply().getFirst();
        EObject enclosure = tools.create(tool("storage", "DiskEnclosure"), rack).apply().getFirst();
        EObject storageController = tools.create(tool("storage", "DiskController"), enclosure).apply().getFirst();
        DiagramTools now = DiagramTools.of(kind, project);
        Trial trial = trial(project);
        trial.accepted(now.connect(tool("storage", "StorageLink"), hostController, storageController), made -> assertSame(enclosure, made.getFirst().eContainer()));
        trial.refused(now.connect(tool("storage", "StorageLink"), storageController, hostController));
    }

    // moving, deleting, typing over

    @ParameterizedTest
    @MethodSource("org.nines.scene.tests.Drawings#all")
    void whatIsDroppedIsDrawnThere(String model, String id) {
        Project project = Drawings.copy(model);
        DiagramKind kind = kind(id);
        Trial trial = trial(project);
        DiagramTools tools = DiagramTools.of(kind, project);
        List<EObject> shapes = some(project, kind);
        for (EObject element : shapes) {
            for (EObject container : shapes) {
                Edit edit = tools.put(List.of(element), container);
                if (edit.applies()) {
                    trial.accepted(edit, put -> content(project, kind).shapes().stream().filter(s -> s.element() == element && s.parent() != null)
                            .forEach(s -> assertTrue(EcoreUtil.isAncestor(s.parent(), container), edit.title() + " shows it in " + s.parent())));
                } else {
                    trial.refused(edit);
                }
            }
        }
    }

    @Test
    void severalShapesAreMovedTogether() {
        Project project = Drawings.copy("sample");
        List<Server> servers = content(project, kind("topology")).shapes().stream().map(Content.Shape::element).filter(Server.class::isInstance).map(Server.class::cast).limit(3).toList();
        Rack rack = content(project, kind("topology")).shapes().stream().map(Content.Shape::element).filter(Rack.class::isInstance).map(Rack.class::cast)
                .filter(r -> servers.stream().noneMatch(s -> s.eContainer() == r)).findFirst().orElseThrow();
        trial(project).accepted(DiagramTools.of(kind("topology"), project).put(servers, rack), put -> assertTrue(rack.getEquipment().containsAll(servers)));
    }

    @Test
    void shapesAndLinesAreDeletedTogether() {
        Project project = Drawings.copy("sample");
        Content power = content(project, kind("power"));
        DiagramTools tools = DiagramTools.of(kind("power"), project);
        List<Content.Line> feeds = power.lines().stream().filter(l -> l.row().id().equals("fedBy")).toList();
        Content.Line feed = feeds.getFirst();
        trial(project).accepted(tools.delete(List.of(), List.of(feed)), s -> assertFalse(((PowerDevice) feed.target()).getFedBy().contains(feed.source())));
        // the line goes with the shape: neither counts against the other
        trial(project).accepted(tools.delete(List.of(feed.source()), List.of(feed)), s -> assertEquals(null, feed.source().eContainer()));
        Content.Line other = feeds.stream().filter(l -> l.source() != feed.source() && l.target() != feed.target()).findFirst().orElse(feeds.getLast());
        trial(project).accepted(tools.delete(List.of(), List.of(feed, other)), s -> {
            assertFalse(((PowerDevice) feed.target()).getFedBy().contains(feed.source()));
            assertFalse(((PowerDevice) other.target()).getFedBy().contains(other.source()));
        });
        trial(project).refused(tools.delete(List.of(), List.of()));
    }

    @Test
    void anOrderIsChangedButNotDeleted() {
        Project project = Drawings.copy("monitoring");
        DiagramTools tools = DiagramTools.of(kind("continuity"), project);
        Content.Line line = content(project, kind("continuity")).lines().stream().filter(l -> ((List<?>) l.source().eContainer().eGet(l.source().eContainmentFeature())).size() == 3).findFirst()
                .orElseThrow();
        trial(project).refused(tools.delete(List.of(), List.of(line)));
        List<?> order = (List<?>) line.source().eContainer().eGet(line.source().eContainmentFeature());
        ServiceInstance last = (ServiceInstance) order.getLast();
        ServiceInstance first = (ServiceInstance) order.getFirst();
        trial(project).accepted(tools.connect(tool("continuity", "ServiceInstance.order"), first, last), s -> assertEquals(1, order.indexOf(last)));
    }

    @Test
    void namesAndKeyFiguresAreTypedOver() {
        Project project = Drawings.copy("plants");
        DiagramTools tools = DiagramTools.of(kind("power"), project);
        Ups ups = content(project, kind("power")).shapes().stream().map(Content.Shape::element).filter(Ups.class::isInstance).map(Ups.class::cast).findFirst().orElseThrow();
        assertEquals(List.of(CorePackage.Literals.NAMED_ELEMENT__NAME, FacilityPackage.Literals.UPS__BATTERY, FacilityPackage.Literals.POWER_DEVICE__CAPACITY,
                FacilityPackage.Literals.POWER_DEVICE__FEED), tools.texts(ups));
        UtilityFeed grid = content(project, kind("power")).shapes().stream().map(Content.Shape::element).filter(UtilityFeed.class::isInstance).map(UtilityFeed.class::cast).findFirst().orElseThrow();
        assertFalse(tools.texts(grid).contains(FacilityPackage.Literals.UPS__BATTERY));
        Trial trial = trial(project);
        trial.accepted(DiagramTools.type(ups, FacilityPackage.Literals.UPS__BATTERY, "25 min"), s -> assertEquals("25 min", DiagramTools.text(ups, FacilityPackage.Literals.UPS__BATTERY)));
        trial.refused(DiagramTools.type(ups, FacilityPackage.Literals.UPS__BATTERY, "a while"));
        trial.accepted(DiagramTools.type(ups, CorePackage.Literals.NAMED_ELEMENT__NAME, "UPS of the west wing"), s -> assertEquals("UPS of the west wing", ups.getName()));
        trial.refused(DiagramTools.type(ups, CorePackage.Literals.NAMED_ELEMENT__NAME, " "));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFigureThatIsOfferedCanBeRead(DiagramKind kind) {
        Collection<EClass> types = Kinds.all();
        Stream.concat(kind.notation().nodes().stream().map(r -> Map.entry(r.type(), r.edits())), kind.notation().edges().stream().map(r -> Map.entry(r.type(), r.edits())))
                .forEach(row -> row.getValue().forEach(f -> {
                    assertTrue(types.stream().anyMatch(t -> row.getKey().isAssignableFrom(t.getInstanceClass()) && t.getEAllAttributes().contains(f)), row.getKey() + " has no " + f.getName());
                    assertFalse(f.isMany(), f.getName());
                }));
    }
}
