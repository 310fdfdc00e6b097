// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.tests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Project;
import org.nines.sirius.tests.Design.Item;

/** What Sirius does when it shows a diagram, as far as the design decides it: makes a view of every candidate of every mapping, and edges between them. */
final class Refresh {

    /**
     * A shape.
     *
     * @param parent what it stands in; null on the paper
     */
    record View(EObject element, Item mapping, View parent) {

        EObject container() {
            return parent == null ? null : parent.element();
        }
    }

    /** A line. */
    record Edge(EObject element, Item mapping, View source, View target) {
    }

    final List<View> views = new ArrayList<>();
    final List<Edge> edges = new ArrayList<>();
    private final Item diagram;
    private final Project project;

    Refresh(Item diagram, Project project) {
        this.diagram = diagram;
        this.project = project;
        List<Item> mappings = mappings(diagram, "nodeMappings", "containerMappings").toList();
        mappings.forEach(m -> show(m, project, null));
        mappings(diagram, "edgeMappings").forEach(this::connect);
    }

    /** Mappings of all layers. */
    static Stream<Item> mappings(Item diagram, String... features) {
        return Stream.of("defaultLayer", "additionalLayers").flatMap(l -> diagram.all(l).stream()).flatMap(l -> Stream.of(features).flatMap(f -> l.all(f).stream()));
    }

    /** What an expression gives, as a list. */
    static List<EObject> elements(String expression, EObject self) {
        Object value = Expression.read(expression).evaluate(self, Map.of());
        List<EObject> elements = new ArrayList<>();
        if (value instanceof Collection<?> many) {
            many.forEach(e -> elements.add((EObject) e));
        } else if (value != null) {
            elements.add((EObject) value);
        }
        return elements;
    }

    private void show(Item mapping, EObject container, View parent) {
        for (EObject element : elements(mapping.get("semanticCandidatesExpression"), container)) {
            if (!Rule.type(mapping.get("domainClass")).isInstance(element)) {
                throw new AssertionError(mapping + " does not take " + element);
            }
            View view = new View(element, mapping, parent);
            views.add(view);
            for (String feature : List.of("reusedNodeMappings", "reusedContainerMappings", "reusedBorderedNodeMappings")) {
                mapping.targets(feature).forEach(m -> show(m, element, view));
            }
        }
    }

    private void connect(Item mapping) {
        Set<Item> sources = new LinkedHashSet<>(mapping.targets("sourceMapping"));
        Set<Item> targets = new LinkedHashSet<>(mapping.targets("targetMapping"));
        if (mapping.get("useDomainElement").equals("true")) {
            for (EObject element : elements(mapping.get("semanticCandidatesExpression"), project)) {
                if (!Rule.type(mapping.get("domainClass")).isInstance(element)) {
                    throw new AssertionError(mapping + " does not take " + element);
                }
                for (View source : views(sources, elements(mapping.get("sourceFinderExpression"), element))) {
                    views(targets, elements(mapping.get("targetFinderExpression"), element)).forEach(t -> edges.add(new Edge(element, mapping, source, t)));
                }
            }
        } else {
            for (View source : views.stream().filter(v -> sources.contains(v.mapping())).toList()) {
                views(targets, elements(mapping.get("targetFinderExpression"), source.element())).forEach(t -> edges.add(new Edge(source.element(), mapping, source, t)));
            }
        }
    }

    private List<View> views(Set<Item> mappings, List<EObject> elements) {
        return views.stream().filter(v -> mappings.contains(v.mapping()) && elements.contains(v.element())).toList();
    }

    /** Shapes of an element. */
    List<View> of(EObject element) {
        return views.stream().filter(v -> v.element() == element).toList();
    }

    /** The style of a view: the first whose condition holds, else that of the mapping. */
    static Item style(Item mapping, EObject element) {
        return mapping.all("conditionnalStyles").stream().filter(c -> (Boolean) Expression.read(c.get("predicateExpression")).evaluate(element, Map.of())).findFirst()
                .map(c -> c.one("style")).orElseGet(() -> mapping.one("style"));
    }

    /** The colour that a style refers to, as #rrggbb. */
    static String colour(Item style, String reference, EObject element) {
        Item colour = style.targets(reference).getFirst();
        StringBuilder text = new StringBuilder("#");
        for (String part : List.of("red", "green", "blue")) {
            text.append(String.format("%02x", (Integer) (colour.is("viewpoint.description.ComputedColor") ? Expression.read(colour.get(part)).evaluate(element, Map.of())
                    : Integer.valueOf(colour.get(part)))));
        }
        return text.toString();
    }

    Item diagram() {
        return diagram;
    }
}
