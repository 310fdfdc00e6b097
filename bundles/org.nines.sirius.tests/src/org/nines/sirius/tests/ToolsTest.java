// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.model.Elements;
import org.nines.model.Metamodel;
import org.nines.model.NinesPackage;
import org.nines.model.Project;
import org.nines.model.core.NamedElement;
import org.nines.model.edit.Assemblies;
import org.nines.model.edit.Assembly;
import org.nines.model.edit.Creation;
import org.nines.model.edit.Creations;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Edits;
import org.nines.model.edit.Icons;
import org.nines.model.edit.Kinds;
import org.nines.scene.Content;
import org.nines.scene.DiagramSettings;
import org.nines.scene.Diagrams;
import org.nines.scene.Group.Role;
import org.nines.scene.notation.DiagramKind;
import org.nines.scene.notation.NodeRow;
import org.nines.scene.tools.DiagramTools;
import org.nines.scene.tools.Tool;
import org.nines.sirius.tests.Design.Item;
import org.nines.sirius.tests.Models.Model;
import org.nines.sirius.tests.Refresh.Edge;
import org.nines.sirius.tests.Refresh.View;

/** Whether every tool does what the edits of the workbench do, only where they apply, and can be undone. */
class ToolsTest {

    private static final String TOOL = "viewpoint.description.tool.";
    private static final String DIAGRAM_TOOL = "diagram.description.tool.";
    /** Elements of one class that a tool is tried on: enough to meet every kind of surroundings. */
    private static final int TRIES = 2;

    static Stream<Item> diagrams() {
        return DrawingTest.diagrams();
    }

    /** Diagrams with those models that show something on them that no model before shows: what a tool does depends on what is there, not on how much. */
    static Stream<Arguments> all() {
        List<Model> models = Models.all().toList().reversed();
        return diagrams().flatMap(d -> {
            Set<Object> shown = new HashSet<>();
            return models.stream().filter(m -> {
                Refresh refresh = new Refresh(d, m.project());
                return shown.addAll(Stream.concat(refresh.views.stream().map(v -> v.element().eClass()), refresh.edges.stream().map(Edge::mapping)).toList());
            }).map(m -> Arguments.of(d, m)).toList().stream();
        });
    }

    private static List<EClass> concrete() {
        return NinesPackage.eINSTANCE.getESubpackages().stream().flatMap(p -> p.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(c -> !c.isAbstract()).toList();
    }

    private static EClass kind(String name) {
        return concrete().stream().filter(c -> c.getName().equals(name)).findFirst().orElseThrow(() -> new AssertionError("no class " + name));
    }

    private static Stream<Item> creations(Item diagram) {
        return Tools.of(diagram, "viewpoint.description.tool.AbstractToolDescription").filter(t -> !t.all("initialOperation").isEmpty() && Tools.argument(t, "createKind", 0) != null);
    }

    private static Stream<Item> connections(Item diagram) {
        return Tools.of(diagram, DIAGRAM_TOOL + "EdgeCreationDescription");
    }

    // what the palettes offer

    /** Both editors offer the same, and neither lacks what its diagrams draw: what one learns to make, the other does, too. */
    @ParameterizedTest
    @MethodSource("diagrams")
    void thePaletteIsThatOfTheBuiltInEditor(Item diagram) {
        DiagramKind kind = DrawingTest.kind(diagram);
        Set<String> offered = offered(diagram);
        assertEquals(new TreeSet<>(DiagramTools.palette(kind).stream().flatMap(g -> g.tools().stream()).map(Tool::id).toList()), offered, diagram.toString());
        for (EClass type : concrete()) {
            boolean shape = kind.notation().nodes().stream().anyMatch(r -> r.type().isAssignableFrom(type.getInstanceClass()));
            boolean line = kind.notation().edges().stream().anyMatch(r -> r.relation() == null && !r.isOrder() && r.type().isAssignableFrom(type.getInstanceClass()));
            assertTrue(!shape && !line || offered.contains(type.getName()), diagram + ": " + type.getName() + " is drawn, but not offered");
        }
    }

    /** What the tools of a diagram make, by the identifiers of the table that both editors share; one of them twice is an error. */
    private static Set<String> offered(Item diagram) {
        List<String> ids = new ArrayList<>(creations(diagram).map(t -> Tools.argument(t, "createKind", 0)).toList());
        Tools.of(diagram, TOOL + "ToolDescription").map(t -> Tools.argument(t, "assemble", 0)).filter(a -> a != null).forEach(ids::add);
        connections(diagram).forEach(t -> ids.add(connection(diagram, Tools.argument(t, "connect", 1), Tools.argument(t, "connect", 0))));
        Set<String> offered = new TreeSet<>(ids);
        assertEquals(offered.size(), ids.size(), diagram + " offers something twice: " + ids);
        return offered;
    }

    private static String connection(Item diagram, String row, String kind) {
        boolean order = DrawingTest.kind(diagram).notation().edges().stream().anyMatch(r -> r.id().equals(row) && r.isOrder());
        return order ? row + ".order" : kind.isEmpty() ? row : kind;
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void toolsAreCalledAndPicturedAsInTheWorkbench(Item diagram) {
        creations(diagram).forEach(t -> {
            EClass kind = kind(Tools.argument(t, "createKind", 0));
            assertEquals(Kinds.label(kind), t.name());
            assertEquals(Metamodel.documentation(kind), t.get("documentation"));
            assertEquals("/org.nines.model.edit/" + Icons.path(kind), t.get("iconPath"));
        });
        Tools.of(diagram, TOOL + "ToolDescription").filter(t -> Tools.argument(t, "assemble", 0) != null).forEach(t -> {
            Assembly<?> assembly = Assemblies.find(Tools.argument(t, "assemble", 0)).orElseThrow();
            assertEquals(assembly.title(), t.name());
            assertEquals(assembly.description(), t.get("documentation"));
            assertEquals("/org.nines.model.edit/" + Icons.path(assembly.kind()), t.get("iconPath"));
        });
        connections(diagram).filter(t -> !Tools.argument(t, "connect", 0).isEmpty()).forEach(t -> {
            EClass kind = kind(Tools.argument(t, "connect", 0));
            assertEquals("/org.nines.model.edit/" + Icons.path(kind), t.get("iconPath"));
        });
    }

    /** What a tool makes must be allowed where it is clicked: its mapping is reused by every container that can hold such an element. */
    @ParameterizedTest
    @MethodSource("diagrams")
    void containersShowEverythingThatCanStandInThem(Item diagram) {
        for (NodeRow<?> outer : DrawingTest.kind(diagram).notation().nodes().stream().filter(r -> r.role() == Role.CONTAINER).toList()) {
            Item container = mapping(diagram, outer);
            Set<Item> reused = Stream.of("reusedNodeMappings", "reusedContainerMappings").flatMap(f -> container.targets(f).stream()).collect(java.util.stream.Collectors.toSet());
            for (NodeRow<?> inner : DrawingTest.kind(diagram).notation().nodes().stream().filter(r -> r.role() != Role.PORT && r.parent().steps().isEmpty()).toList()) {
                if (concrete().stream().filter(c -> outer.type().isAssignableFrom(c.getInstanceClass())).flatMap(c -> c.getEAllContainments().stream())
                        .anyMatch(f -> concrete().stream().anyMatch(c -> inner.type().isAssignableFrom(c.getInstanceClass()) && f.getEReferenceType().isSuperTypeOf(c)))) {
                    assertTrue(reused.contains(mapping(diagram, inner)), container + " does not show " + inner);
                }
            }
        }
    }

    private static Item mapping(Item diagram, NodeRow<?> row) {
        return Refresh.mappings(diagram, "nodeMappings", "containerMappings").filter(m -> m.get("semanticCandidatesExpression").endsWith("Content('" + row.id() + "')"))
                .findFirst().orElseThrow();
    }

    // creating

    /** The project, and some elements of each class that is drawn. */
    private static List<EObject> clicked(Item diagram, Project project) {
        Map<EClass, List<EObject>> some = new LinkedHashMap<>();
        new Refresh(diagram, project).views.forEach(v -> {
            List<EObject> same = some.computeIfAbsent(v.element().eClass(), k -> new ArrayList<>());
            if (same.size() < TRIES) {
                same.add(v.element());
            }
        });
        List<EObject> all = new ArrayList<>(List.of(project));
        some.values().forEach(all::addAll);
        return all;
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsCreatedIsWhatTheEditCreates(Item diagram, Model model) {
        Project project = Models.copy(model.project());
        for (Item tool : creations(diagram).toList()) {
            EClass kind = kind(Tools.argument(tool, "createKind", 0));
            int done = 0;
            for (EObject clicked : clicked(diagram, project)) {
                Map<String, Object> variables = Tools.variables("container", clicked, "containerView", Tools.view(clicked), "element", clicked, "elementView", Tools.view(clicked));
                Optional<EObject> holder = holder(clicked, kind);
                boolean allowed = Tools.allows(tool, "precondition", clicked, variables);
                assertTrue(allowed || holder.isEmpty(), tool + " in " + clicked);
                if (!allowed) {
                    continue;
                }
                done++;
                Project expected = Models.copy(project);
                Optional<EObject> made = holder.map(h -> Creations.of(Trial.counterpart(h, expected), kind).orElseThrow().apply().getFirst());
                new Trial(project).run(p -> {
                    EObject created = (EObject) Tools.run(tool, clicked, variables);
                    assertEquals(kind, created.eClass());
                    assertTrue(p == EcoreUtil.getRootContainer(created), tool + ": what was made is in no project");
                    made.ifPresent(m -> assertTrue(EcoreUtil.equals(attachedAs(diagram, created, m), expected) || EcoreUtil.equals(p, expected), tool + " gives other defaults than the edit"));
                    boolean drawn = Diagrams.content(p, DiagramSettings.of(DrawingTest.kind(diagram).id())).shapes().stream().anyMatch(s -> s.element() == created);
                    assertEquals(drawn, !new Refresh(diagram, p).of(created).isEmpty(), tool + ": what was made is shown here and not there");
                    return null;
                });
            }
            assertTrue(done > 0 || !model.name().equals("data centre") || RARE.contains(kind.getName()), tool + " applies nowhere");
        }
    }

    /** What the data centre has nowhere to put into. */
    private static final Set<String> RARE = Set.of();

    /** The model with the edit's element, without the reference by which the tool attached its own to the shape that was clicked. */
    private static EObject attachedAs(Item diagram, EObject created, EObject made) {
        Optional<EReference> reference = DrawingTest.kind(diagram).notation().nodes().stream().filter(r -> r.type().isInstance(made) && r.parent().steps().size() == 1)
                .map(r -> r.parent().steps().getFirst().reference()).filter(r -> r != null).findFirst();
        Project copy = Models.copy((Project) EcoreUtil.getRootContainer(created));
        EObject twin = Trial.counterpart(created, copy);
        reference.ifPresent(r -> {
            Object value = made.eGet(r);
            if (value instanceof List<?> many) {
                List<EObject> targets = new ArrayList<>();
                many.forEach(t -> targets.add(Trial.counterpart((EObject) t, copy)));
                twin.eSet(r, targets);
            } else {
                twin.eSet(r, value == null ? null : Trial.counterpart((EObject) value, copy));
            }
        });
        return copy;
    }

    /** The nearest around what was clicked that can be given the kind. */
    private static Optional<EObject> holder(EObject clicked, EClass kind) {
        for (EObject e = clicked; e != null; e = e.eContainer()) {
            if (Creations.of(e, kind).filter(Edit::applies).isPresent()) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void assembliesAreThoseOfTheWorkbench(Item diagram, Model model) {
        Project project = Models.copy(model.project());
        for (Item tool : Tools.of(diagram, TOOL + "ToolDescription").filter(t -> Tools.argument(t, "assemble", 0) != null).toList()) {
            Assembly<?> assembly = Assemblies.find(Tools.argument(tool, "assemble", 0)).orElseThrow();
            for (EObject clicked : clicked(diagram, project)) {
                Map<String, Object> variables = Tools.variables("element", clicked, "elementView", Tools.view(clicked));
                Optional<EObject> parent = Stream.iterate(clicked, e -> e != null, EObject::eContainer).filter(assembly::fits).findFirst();
                boolean applies = parent.map(p -> Assemblies.creation(assembly, p).applies()).orElse(false);
                assertEquals(applies, Tools.allows(tool, "precondition", clicked, variables), tool + " on " + clicked);
                if (applies) {
                    Project expected = Models.copy(project);
                    Creation creation = Assemblies.creation(assembly, Trial.counterpart(parent.orElseThrow(), expected));
                    creation.apply();
                    new Trial(project).run(p -> {
                        Tools.run(tool, clicked, variables);
                        assertTrue(EcoreUtil.equals(p, expected), tool + " makes something else than the workbench");
                        return null;
                    });
                }
            }
        }
    }

    // lines

    private static List<View> some(Refresh refresh, List<Item> mappings) {
        Map<List<Object>, Integer> counts = new HashMap<>();
        return refresh.views.stream().filter(v -> mappings.contains(v.mapping()) && counts.merge(List.of(v.element().eClass(), v.container() == null ? "" : v.container()), 1, Integer::sum) <= 2)
                .limit(24).toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void linesAreDrawnOnlyWhereTheyMayBe(Item diagram, Model model) {
        Project project = Models.copy(model.project());
        Refresh refresh = new Refresh(diagram, project);
        for (Item tool : connections(diagram).toList()) {
            List<Item> sources = new ArrayList<>(tool.targets("extraSourceMappings"));
            List<Item> targets = new ArrayList<>(tool.targets("extraTargetMappings"));
            tool.targets("edgeMappings").forEach(m -> {
                sources.addAll(m.targets("sourceMapping"));
                targets.addAll(m.targets("targetMapping"));
            });
            int tries = 0;
            for (View from : some(refresh, sources)) {
                boolean begins = Tools.allows(tool, "connectionStartPrecondition", from.element(), Tools.variables("preSource", from.element()));
                for (View to : some(refresh, targets)) {
                    Map<String, Object> before = Tools.variables("preSource", from.element(), "preTarget", to.element());
                    Map<String, Object> variables = Tools.variables("source", from.element(), "target", to.element());
                    boolean allowed = Tools.allows(tool, "precondition", from.element(), before);
                    assertTrue(begins || !allowed, tool + " may end, but not begin: " + from.element());
                    if (!allowed) {
                        assertThrows(RuntimeException.class, () -> Tools.run(tool, from.element(), variables), tool + " from " + from.element() + " to " + to.element());
                    } else if (tries++ < 12) {
                        new Trial(project).run(p -> {
                            Tools.run(tool, from.element(), variables);
                            assertTrue(isDrawn(diagram, p, tool, from.element(), to.element()), tool + " draws no line from " + from.element() + " to " + to.element());
                            return null;
                        });
                    }
                }
            }
            assertTrue(new Trial(project).unchanged());
        }
    }

    /** Whether there is a line of a tool's row between two shapes, or between those that stand for them. */
    private static boolean isDrawn(Item diagram, Project project, Item tool, EObject source, EObject target) {
        String row = Tools.argument(tool, "connect", 1);
        return Diagrams.content(project, DiagramSettings.of(DrawingTest.kind(diagram).id())).lines().stream().filter(l -> l.row().id().equals(row))
                .anyMatch(l -> touches(l.source(), source) && touches(l.target(), target));
    }

    private static boolean touches(EObject shape, EObject element) {
        return EcoreUtil.isAncestor(shape, element) || EcoreUtil.isAncestor(element, shape);
    }

    @ParameterizedTest
    @MethodSource("all")
    void endsOfLinesGoElsewhere(Item diagram, Model model) {
        Project project = Models.copy(model.project());
        Refresh refresh = new Refresh(diagram, project);
        Map<Item, Integer> counts = new HashMap<>();
        for (Edge edge : refresh.edges) {
            if (counts.merge(edge.mapping(), 1, Integer::sum) > TRIES) {
                continue;
            }
            for (Item tool : edge.mapping().targets("reconnections")) {
                boolean atSource = tool.get("reconnectionKind").equals("RECONNECT_SOURCE");
                EObject former = (atSource ? edge.source() : edge.target()).element();
                for (View other : some(refresh, edge.mapping().targets(atSource ? "sourceMapping" : "targetMapping"))) {
                    Map<String, Object> variables = Tools.variables("element", edge.element(), "edgeView",
                            Tools.edge(edge.element(), edge.source().element(), edge.target().element()), "source", former, "target", other.element());
                    if (!Tools.allows(tool, "precondition", edge.element(), variables)) {
                        continue;
                    }
                    if (atSource && !edge.mapping().get("useDomainElement").equals("true")) {
                        // Sirius has moved the view then, before it calls the tool
                        variables.put("edgeView", Tools.edge(other.element(), other.element(), edge.target().element()));
                    }
                    new Trial(project).run(p -> {
                        Tools.run(tool, edge.element(), variables);
                        EObject source = atSource ? other.element() : edge.source().element();
                        EObject target = atSource ? edge.target().element() : other.element();
                        String row = Tools.argument(tool, atSource ? "reconnectSource" : "reconnectTarget", 0);
                        assertTrue(Diagrams.content(p, DiagramSettings.of(DrawingTest.kind(diagram).id())).lines().stream().filter(l -> l.row().id().equals(row))
                                .anyMatch(l -> touches(l.source(), source) && touches(l.target(), target)), tool + " to " + other.element());
                        return null;
                    });
                }
            }
        }
    }

    // deleting, moving, renaming

    @ParameterizedTest
    @MethodSource("all")
    void whatIsDeletedIsGone(Item diagram, Model model) {
        Project project = Models.copy(model.project());
        Refresh refresh = new Refresh(diagram, project);
        for (EObject element : clicked(diagram, project).stream().filter(e -> e != project).toList()) {
            Item tool = refresh.of(element).getFirst().mapping().targets("deletionDescription").getFirst();
            Project expected = Models.copy(project);
            Edits.delete(List.of(Trial.counterpart(element, expected))).apply();
            new Trial(project).run(p -> {
                Tools.run(tool, element, Tools.variables("element", element, "elementView", Tools.view(element)));
                assertTrue(EcoreUtil.equals(p, expected), tool + " deletes something else than the workbench");
                // of several that are selected, one may be gone with another
                Tools.run(tool, element, Tools.variables("element", element, "elementView", Tools.view(element)));
                assertTrue(EcoreUtil.equals(p, expected));
                return null;
            });
        }
        Map<Item, Integer> counts = new HashMap<>();
        for (Edge edge : refresh.edges) {
            if (counts.merge(edge.mapping(), 1, Integer::sum) <= TRIES) {
                Item tool = edge.mapping().targets("deletionDescription").getFirst();
                if (!Tools.allows(tool, "precondition", edge.element(), Map.of())) {
                    continue; // an order, or what must be somewhere, can be changed only
                }
                new Trial(project).run(p -> {
                    Tools.run(tool, edge.element(), Tools.variables("element", edge.element(), "elementView",
                            Tools.edge(edge.element(), edge.source().element(), edge.target().element())));
                    assertTrue(new Refresh(diagram, p).edges.stream().noneMatch(e -> e.mapping() == edge.mapping() && e.element() == edge.element()
                            && e.source().element() == edge.source().element() && e.target().element() == edge.target().element()), edge + " is still there");
                    return null;
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsDroppedIsShownThere(Item diagram, Model model) {
        Project project = Models.copy(model.project());
        Refresh refresh = new Refresh(diagram, project);
        for (EObject element : clicked(diagram, project).stream().filter(e -> e != project).toList()) {
            for (EObject container : clicked(diagram, project)) {
                Item target = container == project ? diagram : refresh.of(container).getFirst().mapping();
                for (Item tool : target.targets("dropDescriptions")) {
                    Map<String, Object> before = Tools.variables("element", element, "newContainer", container);
                    if (!tool.targets("mappings").contains(refresh.of(element).getFirst().mapping()) || !Tools.allows(tool, "precondition", element, before)) {
                        continue;
                    }
                    new Trial(project).run(p -> {
                        Tools.run(tool, element, Tools.variables("element", element, "oldSemanticContainer", element.eContainer(), "newSemanticContainer", container));
                        Content.Shape shape = Diagrams.content(p, DiagramSettings.of(DrawingTest.kind(diagram).id())).shapes().stream().filter(s -> s.element() == element)
                                .findFirst().orElseThrow(() -> new AssertionError(element + " is gone after it was dropped on " + container));
                        assertTrue(shape.parent() == null ? container == p : EcoreUtil.isAncestor(shape.parent(), container), element + " is not in " + container);
                        return null;
                    });
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void namesAreTypedOver(Item diagram, Model model) {
        Project project = Models.copy(model.project());
        Refresh refresh = new Refresh(diagram, project);
        for (EObject element : clicked(diagram, project).stream().filter(e -> e != project).toList()) {
            for (Item tool : refresh.of(element).getFirst().mapping().targets("labelDirectEdit")) {
                assertEquals(Elements.name(element), Expression.read(tool.get("inputLabelExpression")).evaluate(element, Map.of()));
                new Trial(project).run(p -> {
                    Tools.run(tool, element, Tools.variables("arg0", "Something else"));
                    assertEquals("Something else", ((NamedElement) element).getName());
                    return null;
                });
            }
        }
    }

    /** A double click leads to a diagram of the project. */
    @Test
    void aDoubleClickOpensAnotherDiagram() {
        Project project = Models.all().findFirst().orElseThrow().project();
        for (Item tool : diagrams().flatMap(d -> Tools.of(d, DIAGRAM_TOOL + "DoubleClickDescription")).toList()) {
            Item change = tool.one("initialOperation").one("firstModelOperations");
            EObject element = project.getSites().getFirst();
            assertEquals(project, Expression.read(change.get("browseExpression")).evaluate(element, Map.of("element", element)));
            Item opened = change.one("subModelOperations").targets("diagramDescription").getFirst();
            assertTrue(opened != tool.around("diagram.description.DiagramDescription"), tool + " opens what is open");
            assertEquals("true", change.one("subModelOperations").get("createIfNotExistent"));
        }
    }
}
