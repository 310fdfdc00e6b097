// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.scene.Content;
import org.nines.scene.DiagramSettings;
import org.nines.scene.Diagrams;
import org.nines.scene.Group.Role;
import org.nines.scene.Line.Marker;
import org.nines.scene.Look;
import org.nines.scene.Style;
import org.nines.scene.notation.DiagramKind;
import org.nines.scene.notation.EdgeRow;
import org.nines.scene.notation.Facts;
import org.nines.scene.notation.NodeRow;
import org.nines.sirius.tests.Design.Item;
import org.nines.sirius.tests.Models.Model;
import org.nines.sirius.tests.Refresh.Edge;
import org.nines.sirius.tests.Refresh.View;

/** Whether the diagrams in Sirius show what the built-in drawings show: the same elements in the same places, with the same texts and colours. */
class DrawingTest {

    /** Diagrams of the design by the kinds that they are in the built-in editor. The elevation of racks stays there: Sirius has no units to draw in. */
    static final Map<String, String> KINDS = Map.of("Topology", "topology", "Network", "network", "Power", "power", "Service", "service", "Storage", "storage", "Continuity",
            "continuity");

    static Stream<Item> diagrams() {
        return Design.NINES.tree().filter(i -> i.is("diagram.description.DiagramDescription"));
    }

    static DiagramKind kind(Item diagram) {
        return Diagrams.kind(KINDS.get(diagram.name())).orElseThrow();
    }

    static Stream<Arguments> all() {
        return Models.all().flatMap(m -> diagrams().map(d -> Arguments.of(d, m)));
    }

    @Test
    void everyKindOfDiagramIsThere() {
        assertEquals(new TreeSet<>(KINDS.keySet()), new TreeSet<>(diagrams().map(Item::name).toList()));
        Set<String> others = new TreeSet<>(Diagrams.kinds().stream().map(DiagramKind::id).toList());
        others.removeAll(KINDS.values());
        assertEquals(Set.of("rack"), others);
    }

    /** A class that one editor draws and the other does not would be found here, before any model shows it. */
    @ParameterizedTest
    @MethodSource("diagrams")
    void everyRowOfTheNotationHasItsMappings(Item diagram) {
        for (NodeRow<?> row : kind(diagram).notation().nodes()) {
            String said = "Content('" + row.id() + "')";
            List<Item> mappings = Refresh.mappings(diagram, "nodeMappings", "containerMappings")
                    .filter(m -> m.get("semanticCandidatesExpression").endsWith(said)).toList();
            assertEquals(1, mappings.size(), diagram + ": mappings of " + row);
            Item mapping = mappings.getFirst();
            assertEquals(row.type(), Rule.type(mapping.get("domainClass")).getInstanceClass(), mapping.toString());
            assertEquals(row.role() == Role.CONTAINER, mapping.is("diagram.description.ContainerMapping"), mapping.toString());
            assertEquals(!row.edits().isEmpty(), !mapping.targets("labelDirectEdit").isEmpty(), mapping + ": typing over the name");
        }
        Set<String> rows = new TreeSet<>(kind(diagram).notation().nodes().stream().map(NodeRow::id).toList());
        assertEquals(rows.size(), Refresh.mappings(diagram, "nodeMappings", "containerMappings").count(), diagram + " has a mapping for no row");
        for (EdgeRow<?> row : kind(diagram).notation().edges()) {
            assertTrue(Refresh.mappings(diagram, "edgeMappings").anyMatch(m -> m.get("documentation").length() > 0 && draws(m, row)), diagram + ": there is no mapping of " + row);
        }
    }

    private static boolean draws(Item mapping, EdgeRow<?> row) {
        return row.relation() == null && mapping.get("useDomainElement").equals("true") && Rule.type(mapping.get("domainClass")).getInstanceClass() == row.type()
                || mapping.get("targetFinderExpression").contains("'" + row.id() + "'");
    }

    @ParameterizedTest
    @MethodSource("all")
    void showsWhatTheBuiltInDrawingShows(Item diagram, Model model) {
        Content content = Diagrams.content(model.project(), DiagramSettings.of(kind(diagram).id()));
        Refresh refresh = new Refresh(diagram, model.project());
        List<String> expected = content.shapes().stream().map(s -> Elements.id(s.element()) + " in " + (s.parent() == null ? "" : Elements.id(s.parent()))).sorted().toList();
        assertEquals(expected, refresh.views.stream().map(v -> Elements.id(v.element()) + " in " + (v.container() == null ? "" : Elements.id(v.container()))).sorted().toList());
        List<String> lines = content.lines().stream().map(l -> l.row().id() + " " + Elements.id(l.source()) + " > " + Elements.id(l.target())).sorted().toList();
        assertEquals(lines, refresh.edges.stream().map(e -> key(diagram, e) + " " + Elements.id(e.source().element()) + " > " + Elements.id(e.target().element())).sorted().toList());
    }

    private static String key(Item diagram, Edge edge) {
        return kind(diagram).notation().edges().stream().filter(r -> draws(edge.mapping(), r)).findFirst().orElseThrow().id();
    }

    @ParameterizedTest
    @MethodSource("all")
    void shapesLookAsInTheBuiltInDrawing(Item diagram, Model model) {
        Facts facts = new Facts(model.project());
        for (View view : new Refresh(diagram, model.project()).views) {
            NodeRow<?> row = kind(diagram).notation().node(view.element(), facts).orElseThrow();
            Item style = Refresh.style(view.mapping(), view.element());
            Look look = Style.look(row.look(view.element(), facts));
            String fill = row.role() == Role.CONTAINER ? "backgroundColor" : "color";
            assertEquals(look.fill(), Refresh.colour(style, fill, view.element()), view + " " + fill);
            assertEquals(look.stroke(), Refresh.colour(style, "borderColor", view.element()), view + " border");
            assertEquals(look.dashes().isEmpty(), List.of("", "solid").contains(style.get("borderLineStyle")), view + " dashes of the border");
            assertEquals(Style.colour("ink"), Refresh.colour(style, "labelColor", view.element()));
            assertEquals(row.role() == Role.PORT || row.icon(view.element()).isEmpty(), style.get("showIcon").equals("false"), view + " icon");
            if (row.role() == Role.CONTAINER) {
                assertEquals(look.fill(), Refresh.colour(style, "foregroundColor", view.element()), "no gradient");
            }
            List<String> lines = new ArrayList<>(List.of(row.name(view.element(), facts)));
            lines.addAll(row.details(view.element(), facts));
            assertEquals(String.join("\n", lines), text(style, "labelExpression", view.element()));
            assertFalse(text(style, "tooltipExpression", view.element()).isBlank(), view + " tool tip");
        }
    }

    private static String text(Item item, String expression, EObject element) {
        return (String) Expression.read(item.get(expression)).evaluate(element, Map.of());
    }

    @ParameterizedTest
    @MethodSource("all")
    void linesLookAsInTheBuiltInDrawing(Item diagram, Model model) {
        Content content = Diagrams.content(model.project(), DiagramSettings.of(kind(diagram).id()));
        for (Edge edge : new Refresh(diagram, model.project()).edges) {
            Content.Line line = content.lines().stream().filter(l -> l.row().id().equals(key(diagram, edge)) && l.source() == edge.source().element()
                    && l.target() == edge.target().element() && (l.row().relation() != null || l.elements().getFirst() == edge.element())).findFirst().orElseThrow();
            Item style = Refresh.style(edge.mapping(), edge.element());
            Look look = Style.look(line.look());
            assertEquals(look.stroke(), Refresh.colour(style, "strokeColor", edge.element()), edge + " colour");
            assertEquals(pattern(look.dashes()), style.get("lineStyle").isEmpty() ? "solid" : style.get("lineStyle"), edge + " dashes");
            assertEquals(line.row().end() == Marker.ARROW, !style.get("targetArrow").equals("NoDecoration"), edge + " arrow");
            String label = style.all("centerLabelStyleDescription").isEmpty() ? "" : text(style.one("centerLabelStyleDescription"), "labelExpression", edge.element());
            assertEquals(String.join("\n", line.label()), label, edge + " label");
            if (line.elements().size() > 1) {
                assertEquals(line.elements(), Refresh.elements(edge.mapping().get("semanticElements"), edge.element()), edge + " stands for");
            }
        }
    }

    /** Sirius knows four dash patterns. */
    private static String pattern(List<Double> dashes) {
        return dashes.isEmpty() ? "solid" : dashes.size() == 4 ? "dash_dot" : dashes.getFirst() <= 2 ? "dot" : "dash";
    }

    @Test
    void everyDiagramIsTriedOnSomethingToShow() {
        for (Item diagram : diagrams().toList()) {
            List<Project> projects = Models.all().map(Model::project).toList();
            assertTrue(projects.stream().anyMatch(p -> !new Refresh(diagram, p).edges.isEmpty()), diagram + " has no line in any model");
        }
    }

    /** Every colour of the palette that has the name of a look is that look's. */
    @Test
    void thePaletteIsThatOfTheDrawings() {
        for (Item colour : Design.NINES.tree().filter(i -> i.is("viewpoint.description.UserFixedColor")).toList()) {
            String name = colour.name();
            // 'line-blue': the colour of lines
            String expected = name.endsWith(" fill") ? Style.look(name.replace(" fill", "")).fill() : name.endsWith(" line") ? Style.look(name.replace(" line", "")).stroke()
                    : name.startsWith("line-") ? Style.look(name + "-0").stroke() : name.contains(" ") || name.equals("interrupts") ? Style.look(name.replace(' ', '-')).stroke()
                            : Style.colour(name);
            assertEquals(expected, String.format("#%02x%02x%02x", Integer.valueOf(colour.get("red")), Integer.valueOf(colour.get("green")), Integer.valueOf(colour.get("blue"))), name);
        }
    }
}
