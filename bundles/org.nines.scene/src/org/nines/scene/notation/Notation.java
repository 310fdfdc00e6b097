// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.notation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.nines.scene.Group.Role;

/**
 * The table that says how elements are drawn on one kind of diagram. What has no row is not drawn. A shape is drawn by the first row that fits,
 * lines by all rows that fit.
 */
public final class Notation {

    private final List<NodeRow<?>> nodes = new ArrayList<>();
    private final List<EdgeRow<?>> edges = new ArrayList<>();
    private final List<EClass> alsoMade = new ArrayList<>();
    private final List<String> assemblies = new ArrayList<>();
    private final Map<Class<?>, List<NodeRow<?>>> nodesOfClass = new ConcurrentHashMap<>();
    private final Map<Class<?>, List<EdgeRow<?>>> edgesOfClass = new ConcurrentHashMap<>();

    // filling in

    /** Elements that others stand in. */
    public <T extends EObject> NodeRow<T> container(Class<T> type) {
        return add(new NodeRow<>(type, Role.CONTAINER));
    }

    public <T extends EObject> NodeRow<T> node(Class<T> type) {
        return add(new NodeRow<>(type, Role.NODE));
    }

    /** Elements at which lines end on the border of a node. Drawn where there is such a line. */
    public <T extends EObject> NodeRow<T> port(Class<T> type) {
        return add(new NodeRow<>(type, Role.PORT));
    }

    /**
     * Lines.
     *
     * @param source from the element to where the line begins
     * @param target from the element to where it ends
     */
    public <T extends EObject> EdgeRow<T> edge(Class<T> type, Path source, Path target) {
        EdgeRow<T> row = new EdgeRow<>(type, source, target);
        edges.add(row);
        return row;
    }

    /** Kinds that are not drawn themselves and yet are made on such diagrams, because what is drawn needs them. */
    public void makes(EClass... kinds) {
        alsoMade.addAll(List.of(kinds));
    }

    /** Identifiers of the assemblies that make much of what is drawn. */
    public void assembles(String... ids) {
        assemblies.addAll(List.of(ids));
    }

    private <T extends EObject> NodeRow<T> add(NodeRow<T> row) {
        nodes.add(row);
        return row;
    }

    // reading

    /** The rows of shapes, in order. */
    public List<NodeRow<?>> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    /** The rows of lines, in order. */
    public List<EdgeRow<?>> edges() {
        return Collections.unmodifiableList(edges);
    }

    /** Whether elements of a class can become shapes. */
    public boolean drawsShapes(EClass type) {
        return nodes.stream().anyMatch(r -> r.type().isAssignableFrom(type.getInstanceClass()));
    }

    /** The rows of lines that stand for elements of a class. */
    public List<EdgeRow<?>> lines(EClass type) {
        return edges.stream().filter(r -> r.relation() == null && !r.isOrder() && r.type().isAssignableFrom(type.getInstanceClass())).toList();
    }

    /** Kinds that are not drawn themselves and yet are made on such diagrams. */
    public List<EClass> alsoMade() {
        return Collections.unmodifiableList(alsoMade);
    }

    /** Identifiers of the assemblies that make much of what is drawn. */
    public List<String> assemblies() {
        return Collections.unmodifiableList(assemblies);
    }

    /** The row by which an element becomes a shape. */
    public Optional<NodeRow<?>> node(EObject element, Facts facts) {
        for (NodeRow<?> row : nodesOfClass.computeIfAbsent(element.getClass(), c -> List.copyOf(nodes.stream().filter(r -> r.type().isAssignableFrom(c)).toList()))) {
            if (row.shows(element, facts)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** The rows by which an element becomes lines. */
    public List<EdgeRow<?>> edges(EObject element) {
        return edgesOfClass.computeIfAbsent(element.getClass(), c -> List.copyOf(edges.stream().filter(r -> r.type().isAssignableFrom(c)).toList()));
    }
}
