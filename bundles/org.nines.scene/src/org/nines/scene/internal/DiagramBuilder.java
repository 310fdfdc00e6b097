// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.scene.Content;
import org.nines.scene.DiagramSettings;
import org.nines.scene.Group.Role;
import org.nines.scene.notation.DiagramKind;
import org.nines.scene.notation.EdgeRow;
import org.nines.scene.notation.EdgeRow.Connection;
import org.nines.scene.notation.Facts;
import org.nines.scene.notation.Names;
import org.nines.scene.notation.NodeRow;
import org.nines.scene.notation.Notation;

/** Decides what a drawing shows: finds the elements that the notation has rows for, what they stand in and what they are connected to. */
public final class DiagramBuilder {

    /** So many elements of a line are named when somebody points at it. */
    private static final int TITLES = 12;

    private final Notation notation;
    private final DiagramSettings settings;
    private final Facts facts;
    private final EObject scope;
    private final Diagram diagram;
    private final Map<EObject, DiagramNode> nodes = new IdentityHashMap<>();
    private final List<DiagramNode> order = new ArrayList<>();
    private final Set<DiagramNode> neighbours = new HashSet<>();
    /** What is hidden, with what stands in it. */
    private final Set<DiagramNode> gone = new HashSet<>();
    /** Where lines would lead that are in hidden layers. */
    private final Set<DiagramNode> bereft = new HashSet<>();
    /** Lines by their ids. */
    private final Map<String, DiagramEdge> joined = new LinkedHashMap<>();
    private final Map<DiagramEdge, Drawn> drawn = new IdentityHashMap<>();

    /** By which row a line is drawn, and in which layer. */
    private record Drawn(EdgeRow<?> row, String layer) {
    }

    private DiagramBuilder(Project project, DiagramKind kind, DiagramSettings settings, EObject scope) {
        this.notation = kind.notation();
        this.settings = settings;
        this.facts = new Facts(project);
        this.scope = scope;
        this.diagram = new Diagram(kind);
    }

    /**
     * What a diagram shows, measured but not laid out.
     *
     * @param scope the element of the settings' scope; null for everything
     */
    public static Diagram build(Project project, DiagramKind kind, DiagramSettings settings, EObject scope) {
        return new DiagramBuilder(project, kind, settings, scope).build();
    }

    /** What a diagram shows, neither measured nor laid out. @param scope the element of the settings' scope; null for everything */
    static Content content(Project project, DiagramKind kind, DiagramSettings settings, EObject scope) {
        DiagramBuilder builder = new DiagramBuilder(project, kind, settings, scope);
        builder.decide();
        return builder.content();
    }

    /** Names of the layers of what a kind of diagram shows, in the order of the model. */
    public static Set<String> layers(Project project, DiagramKind kind) {
        Facts facts = new Facts(project);
        Set<String> layers = new LinkedHashSet<>();
        for (Iterator<EObject> all = project.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            kind.notation().node(element, facts).ifPresent(r -> layers.add(r.layer(element, facts)));
            for (EdgeRow<?> row : kind.notation().edges(element)) {
                layers(row, element, facts, layers);
            }
        }
        layers.remove("");
        return layers;
    }

    private static <T extends EObject> void layers(EdgeRow<T> row, EObject element, Facts facts, Set<String> layers) {
        row.connections(element, facts).forEach(c -> layers.add(row.layer(c, facts)));
    }

    private Content content() {
        List<Content.Shape> shapes = new ArrayList<>();
        diagram.nodes().forEach(n -> shapes.add(new Content.Shape(n.id, n.element, n.row, n.parent == null ? null : n.parent.element)));
        Set<DiagramNode> ports = new LinkedHashSet<>();
        diagram.edges.forEach(e -> Stream.of(e.source, e.target).filter(n -> n.role == Role.PORT).forEach(ports::add));
        for (DiagramNode port : ports) {
            DiagramNode on = port.parent;
            while (on.role == Role.PORT) {
                on = on.parent;
            }
            shapes.add(new Content.Shape(port.id, port.element, port.row, on.element));
        }
        return new Content(shapes, diagram.edges.stream()
                .map(e -> new Content.Line(e.id, e.elements, drawn.get(e).row(), e.source.element, e.target.element, e.look, drawn.get(e).layer(), e.label)).toList());
    }

    private Diagram build() {
        decide();
        Measure measure = new Measure(facts);
        boolean elevation = diagram.kind.arrangement() == DiagramKind.Arrangement.ELEVATION;
        diagram.nodes().forEach(n -> {
            if (elevation && !n.isContainer()) {
                measure.inline(n);
            } else {
                measure.node(n);
            }
        });
        measure.equalWidths(diagram.nodes());
        if (elevation) {
            diagram.nodes().forEach(Elevation::measure);
        }
        for (DiagramEdge edge : diagram.edges) {
            edge.elementIds = edge.elements.stream().map(Elements::id).toList();
            edge.titles = edge.elements.stream().limit(TITLES).map(Names::title).toList();
        }
        for (Iterator<EObject> all = facts.project().eAllContents(); all.hasNext();) {
            EObject element = all.next();
            diagram.containers.put(Elements.id(element), element.eContainer() instanceof Project ? null : Elements.id(element.eContainer()));
        }
        diagram.content = content();
        return diagram;
    }

    private void decide() {
        List<EObject> elements = new ArrayList<>();
        facts.project().eAllContents().forEachRemaining(elements::add);
        for (EObject element : elements) {
            if (scope == null || isWithin(element)) {
                notation.node(element, facts).filter(r -> shown(r.layer(element, facts))).ifPresent(r -> add(element, r));
            }
        }
        order.forEach(n -> n.parent = parent(n));
        if (scope != null) {
            elements.forEach(this::addNeighbours);
        }
        hide();
        collapse();
        order.stream().filter(n -> n.role != Role.PORT).forEach(n -> (n.parent == null ? diagram.roots : n.parent.children).add(n));
        elements.forEach(e -> notation.edges(e).forEach(r -> connect(r, e)));
        prune(diagram.roots);
        diagram.edges.forEach(DiagramEdge::wrapLabel);
    }

    private boolean isWithin(EObject element) {
        return EcoreUtil.isAncestor(scope, element) || notation.node(element, facts)
                .map(r -> !r.parent().steps().isEmpty() && r.parent().follow(element).stream().anyMatch(p -> EcoreUtil.isAncestor(scope, p))).orElse(false);
    }

    private boolean shown(String layer) {
        return layer.isEmpty() || !settings.hiddenLayers().contains(layer);
    }

    private DiagramNode add(EObject element, NodeRow<?> row) {
        DiagramNode node = new DiagramNode(Elements.id(element), element, row);
        nodes.put(element, node);
        order.add(node);
        return node;
    }

    private DiagramNode parent(DiagramNode node) {
        boolean here = node.row.parent().steps().isEmpty();
        for (EObject start : here ? List.of(node.element) : node.row.parent().follow(node.element)) {
            for (EObject e = here ? start.eContainer() : start; e != null; e = e.eContainer()) {
                DiagramNode around = nodes.get(e);
                if (around != null && around != node && (around.role == Role.CONTAINER || node.role == Role.PORT)) {
                    return around;
                }
            }
        }
        return null;
    }

    /** What a line connects with the scope from outside stands beside it, without what it stands in. */
    private void addNeighbours(EObject element) {
        notation.edges(element).forEach(row -> addNeighbours(row, element));
    }

    private <T extends EObject> void addNeighbours(EdgeRow<T> row, EObject element) {
        for (Connection<T> c : row.connections(element, facts)) {
            boolean from = isInside(nearest(c.source()));
            if (from != isInside(nearest(c.target())) && shown(row.layer(c, facts))) {
                addNeighbour(from ? c.target() : c.source());
            }
        }
    }

    /** Whether a shape belongs to the scope and is not a neighbour. */
    private boolean isInside(DiagramNode node) {
        return node != null && !neighbours.contains(node);
    }

    private void addNeighbour(EObject end) {
        for (EObject e = end; e != null; e = e.eContainer()) {
            EObject element = e;
            NodeRow<?> row = notation.node(e, facts).filter(r -> r.role() != Role.PORT && shown(r.layer(element, facts))).orElse(null);
            if (row != null) {
                if (!nodes.containsKey(e)) {
                    DiagramNode neighbour = add(e, row);
                    neighbour.role = Role.NODE;
                    neighbours.add(neighbour);
                }
                return;
            }
        }
    }

    /** The shape that stands for an element; null when there is none. */
    private DiagramNode nearest(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            DiagramNode node = nodes.get(e);
            if (node != null) {
                return node;
            }
        }
        return null;
    }

    /** Removes what is hidden, with what stands in it; nothing stands for it. */
    private void hide() {
        for (DiagramNode node : order) {
            for (DiagramNode n = node; n != null; n = n.parent) {
                if (settings.hidden().contains(n.id)) {
                    gone.add(node);
                }
            }
        }
        order.removeAll(gone);
    }

    /** Removes what stands in collapsed containers; the container then stands for it. */
    private void collapse() {
        order.stream().filter(n -> n.isContainer() && settings.collapsed().contains(n.id)).forEach(n -> n.role = Role.NODE);
        for (Iterator<DiagramNode> all = order.iterator(); all.hasNext();) {
            DiagramNode node = all.next();
            DiagramNode outermost = null;
            for (DiagramNode n = node.parent; n != null; n = n.parent) {
                if (settings.collapsed().contains(n.id)) {
                    outermost = n;
                }
            }
            if (outermost != null) {
                all.remove();
                nodes.put(node.element, outermost);
            }
        }
    }

    private <T extends EObject> void connect(EdgeRow<T> row, EObject element) {
        for (Connection<T> connection : row.connections(element, facts)) {
            DiagramNode source = end(connection.source());
            DiagramNode target = end(connection.target());
            if (source == null || target == null) {
                continue;
            }
            DiagramNode from = DiagramEdge.owner(source);
            DiagramNode to = DiagramEdge.owner(target);
            if (!shown(row.layer(connection, facts))) {
                Stream.of(from, to).filter(Objects::nonNull).forEach(bereft::add);
                continue;
            }
            if (from == null || to == null || from == to || from.isIn(to) || to.isIn(from) || neighbours.contains(from) && neighbours.contains(to)) {
                continue;
            }
            String look = row.look(connection, facts);
            String label = row.label(connection, facts);
            boolean joins = stands(connection.source(), from) || stands(connection.target(), to);
            String id = joins ? look + ":" + from.id + ":" + to.id : id(row, connection, nodes.containsKey(element));
            if (settings.hidden().contains(id) || settings.hidden().contains(Elements.id(element)) && !nodes.containsKey(element)) {
                continue;
            }
            DiagramEdge edge = joined.get(id);
            if (edge == null || !joins) {
                edge = new DiagramEdge(id, port(source), port(target), look, row.legend(connection, facts), row.end(), row.isUndirected());
                diagram.edges.add(edge);
                joined.put(id, edge);
                drawn.put(edge, new Drawn(row, row.layer(connection, facts)));
            }
            edge.elements.add(element);
            edge.label(label);
        }
    }

    /** Whether a shape stands for an element inside it, because it is collapsed or because lines of its content end at it. */
    private static boolean stands(EObject end, DiagramNode node) {
        return node.row.role() == Role.CONTAINER && node.element != end && (node.role == Role.NODE || node.row.joinsLinesOfContent());
    }

    /** The shape at which a line ends that leads to an element; null when there is none. */
    private DiagramNode end(EObject element) {
        DiagramNode end = nearest(element);
        for (DiagramNode n = end; n != null; n = n.parent) {
            if (n.row.joinsLinesOfContent()) {
                end = n;
                break;
            }
        }
        return gone.contains(end) ? null : end;
    }

    /** That of its element where the line is all that stands for it. */
    private static String id(EdgeRow<?> row, Connection<? extends EObject> c, boolean shape) {
        String id = Elements.id(c.element());
        if (row.relation() == null && row.isSingle() && !shape) {
            return id;
        }
        String relation = row.relation() == null ? "" : row.relation().getName() + ":";
        if (own(c, c.source())) {
            return id + ":" + relation + Elements.id(c.target());
        }
        // of what lies between its ends there may be a line from each of them to each
        return id + ":" + relation + Elements.id(c.source()) + (own(c, c.target()) ? "" : ":" + Elements.id(c.target()));
    }

    private static boolean own(Connection<? extends EObject> c, EObject end) {
        return end == c.element() || end == c.element().eContainer();
    }

    /** An end of a line: a port becomes visible by it. */
    private static DiagramNode port(DiagramNode end) {
        if (end.role == Role.PORT && !end.parent.ports.contains(end)) {
            end.parent.ports.add(end);
        }
        return end;
    }

    /** Removes containers that hold nothing, where that is what they are for, and what only lines in hidden layers lead to, where lines are what it is about. */
    private void prune(List<DiagramNode> siblings) {
        siblings.forEach(s -> prune(s.children));
        siblings.removeIf(s -> (s.isContainer() ? s.row.needsContent() && s.children.isEmpty() : bereft.contains(s) && diagram.kind.arrangement().isLayered()) && isUnconnected(s));
    }

    private boolean isUnconnected(DiagramNode node) {
        return diagram.edges.stream().noneMatch(e -> DiagramEdge.owner(e.source) == node || DiagramEdge.owner(e.target) == node);
    }
}
