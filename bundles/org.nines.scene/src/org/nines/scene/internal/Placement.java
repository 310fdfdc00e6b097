// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Edits;
import org.nines.model.edit.Kinds;
import org.nines.model.edit.Labels;
import org.nines.model.layout.DiagramLayout;
import org.nines.model.layout.EdgeLayout;
import org.nines.model.layout.LayoutFactory;
import org.nines.model.layout.NodeLayout;
import org.nines.scene.Bounds;
import org.nines.scene.Point;
import org.nines.scene.Style;
import org.nines.scene.notation.DiagramKind.Arrangement;
import org.nines.scene.notation.Facts;
import org.nines.scene.notation.NodeRow;

/** Writes into a stored layout where the shapes and lines of a drawing are, and where somebody wants them instead. */
public final class Placement {

    private final Diagram diagram;
    private final DiagramLayout stored;
    private final Map<String, NodeLayout> places = new HashMap<>();
    private final Map<String, EdgeLayout> ways = new HashMap<>();

    /** @param diagram laid out */
    public Placement(Diagram diagram, DiagramLayout stored) {
        this.diagram = diagram;
        this.stored = stored;
        stored.getNodes().forEach(n -> places.put(n.getElement(), n));
        stored.getEdges().forEach(e -> ways.put(e.getLine(), e));
    }

    private Optional<String> objection() {
        return diagram.kind.arrangement() == Arrangement.ELEVATION ? Optional.of("Here the model says where everything stands: change its rack unit instead.") : Optional.empty();
    }

    private Edit edit(String title, String objection, Runnable body) {
        return Edits.of(() -> title, () -> objection().orElse(objection), () -> {
            body.run();
            return List.of();
        });
    }

    public Edit keep() {
        return edit("Lay out diagram", null, this::keepAll);
    }

    /** Writes where everything is; what the drawing does not show stays in the layout as it is. */
    private void keepAll() {
        for (DiagramNode node : diagram.nodes()) {
            keep(node);
            node.ports.forEach(this::keep);
        }
        for (DiagramEdge edge : diagram.edges) {
            way(edge, edge.points, ways.containsKey(edge.id) && ways.get(edge.id).isFixed());
        }
    }

    private void keep(DiagramNode node) {
        boolean known = StoredLayout.isKnown(places.get(node.id), node);
        set(place(node.id), node.parent, node.bounds(), known && places.get(node.id).isFixed());
    }

    private static void set(NodeLayout place, DiagramNode within, Bounds bounds, boolean fixed) {
        place.setWithin(within == null ? "" : within.id);
        place.setX((int) Math.round(bounds.x() - (within == null ? 0 : within.x)));
        place.setY((int) Math.round(bounds.y() - (within == null ? 0 : within.y)));
        place.setWidth((int) Math.round(bounds.width()));
        place.setHeight((int) Math.round(bounds.height()));
        place.setFixed(fixed);
    }

    private NodeLayout place(String element) {
        return places.computeIfAbsent(element, id -> {
            NodeLayout fresh = LayoutFactory.eINSTANCE.createNodeLayout();
            fresh.setElement(id);
            stored.getNodes().add(fresh);
            return fresh;
        });
    }

    private void way(DiagramEdge edge, List<Point> points, boolean fixed) {
        EdgeLayout way = ways.computeIfAbsent(edge.id, id -> {
            EdgeLayout fresh = LayoutFactory.eINSTANCE.createEdgeLayout();
            fresh.setLine(id);
            stored.getEdges().add(fresh);
            return fresh;
        });
        DiagramNode origin = DiagramEdge.owner(edge.source);
        StringBuilder text = new StringBuilder();
        points.forEach(p -> text.append(text.isEmpty() ? "" : " ").append(Math.round(p.x() - origin.x)).append(',').append(Math.round(p.y() - origin.y)));
        way.setPoints(text.toString());
        way.setFixed(fixed);
    }

    /** Moves and sizes shapes. */
    public Edit place(Map<String, Bounds> bounds) {
        Map<DiagramNode, Bounds> wanted = new LinkedHashMap<>();
        boolean sized = false;
        for (DiagramNode node : diagram.nodes()) {
            Bounds b = bounds.get(node.id);
            if (b != null) {
                wanted.put(node, b);
                sized |= Math.round(b.width()) != Math.round(node.width) || Math.round(b.height()) != Math.round(node.height);
            }
        }
        String what = wanted.size() == 1 ? Labels.withKind(wanted.keySet().iterator().next().element) : wanted.size() + " shapes";
        return edit((sized ? "Resize " : "Move ") + what, wanted.isEmpty() ? "Nothing is selected." : null, () -> {
            keepAll();
            wanted.forEach((node, b) -> set(place(node.id), node.parent, inside(node.parent, b), true));
        });
    }

    /** Nothing is moved out of what it stands in at the left or top; at the other sides that grows. */
    private static Bounds inside(DiagramNode container, Bounds b) {
        return container == null ? b : new Bounds(Math.max(b.x(), container.x + Style.GAP), Math.max(b.y(), container.y + container.heading), b.width(), b.height());
    }

    /** Notes where an element was dropped. */
    public void drop(EObject element, Point at) {
        if (objection().isPresent()) {
            return;
        }
        keepAll();
        DiagramNode container = container(element);
        set(place(Elements.id(element)), container, inside(container, new Bounds(at.x(), at.y(), 0, 0)), true);
    }

    /** The shape in which an element is going to be drawn; null for none. */
    private DiagramNode container(EObject element) {
        Map<String, DiagramNode> nodes = new HashMap<>();
        diagram.nodes().stream().filter(DiagramNode::isContainer).forEach(n -> nodes.put(n.id, n));
        List<EObject> around = new ArrayList<>();
        NodeRow<?> row = element.eResource() == null && element.eContainer() == null ? null : row(element);
        if (row != null && !row.parent().steps().isEmpty()) {
            around.addAll(row.parent().follow(element));
        } else if (element.eContainer() != null) {
            around.add(element.eContainer());
        }
        for (EObject start : around) {
            for (EObject e = start; e != null; e = e.eContainer()) {
                DiagramNode node = nodes.get(Elements.id(e));
                if (node != null) {
                    return node;
                }
            }
        }
        return null;
    }

    private NodeRow<?> row(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof Project project) {
                return diagram.kind.notation().node(element, new Facts(project)).orElse(null);
            }
        }
        return null;
    }

    /** Bends a line by hand. */
    public Edit bend(String line, List<Point> bends) {
        DiagramEdge edge = diagram.edges.stream().filter(e -> e.id.equals(line)).findFirst().orElse(null);
        String what = edge == null || edge.elements.size() != 1 ? "line" : Kinds.noun(edge.elements.getFirst().eClass());
        return edit("Bend " + what, edge == null ? "There is no such line." : null, () -> {
            keepAll();
            way(edge, StoredLayout.between(edge.source.bounds(), edge.target.bounds(), bends), true);
        });
    }
}
