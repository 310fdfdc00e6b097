// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nines.model.layout.DiagramLayout;
import org.nines.model.layout.EdgeLayout;
import org.nines.model.layout.LayoutFactory;
import org.nines.model.layout.NodeLayout;
import org.nines.scene.Bounds;
import org.nines.scene.Point;
import org.nines.scene.Style;

/**
 * A layout that is kept: what has a place keeps it, what is new gets one beside what it is connected with, containers grow around what is
 * added, and only what they would cover then moves out of the way.
 */
final class StoredLayout {

    private final Diagram diagram;
    private final Map<String, NodeLayout> nodes = new HashMap<>();
    private final Map<String, EdgeLayout> edges = new HashMap<>();
    private final Set<String> again;
    private final Set<DiagramNode> placed = new HashSet<>();

    private StoredLayout(Diagram diagram, DiagramLayout stored, Set<String> again) {
        this.diagram = diagram;
        this.again = again;
        stored.getNodes().forEach(n -> nodes.put(n.getElement(), n));
        stored.getEdges().forEach(e -> edges.put(e.getLine(), e));
    }

    /**
     * Lays out a diagram, as far as possible as it was.
     *
     * @param again identifiers of elements whose shapes are to get new places
     */
    static void apply(Diagram diagram, DiagramLayout stored, Set<String> again) {
        StoredLayout layout = new StoredLayout(diagram, stored, again);
        if (diagram.roots.stream().noneMatch(layout::isKnown)) {
            Layouter.layout(diagram);
        } else {
            layout.run();
        }
    }

    /** Writes where everything is into a stored layout; what the drawing does not show stays in it as it is. */
    static void store(Diagram diagram, DiagramLayout stored) {
        Map<String, NodeLayout> nodes = new HashMap<>();
        Map<String, EdgeLayout> edges = new HashMap<>();
        stored.getNodes().forEach(n -> nodes.put(n.getElement(), n));
        stored.getEdges().forEach(e -> edges.put(e.getLine(), e));
        for (DiagramNode node : diagram.nodes()) {
            store(node, stored, nodes);
            node.ports.forEach(p -> store(p, stored, nodes));
        }
        for (DiagramEdge edge : diagram.edges) {
            EdgeLayout line = edges.computeIfAbsent(edge.id, id -> {
                EdgeLayout fresh = LayoutFactory.eINSTANCE.createEdgeLayout();
                fresh.setLine(id);
                stored.getEdges().add(fresh);
                return fresh;
            });
            DiagramNode origin = DiagramEdge.owner(edge.source);
            StringBuilder text = new StringBuilder();
            edge.points.forEach(p -> text.append(text.isEmpty() ? "" : " ").append(Math.round(p.x() - origin.x)).append(',').append(Math.round(p.y() - origin.y)));
            if (!text.toString().equals(line.getPoints())) {
                line.setPoints(text.toString());
            }
        }
    }

    private static void store(DiagramNode node, DiagramLayout stored, Map<String, NodeLayout> nodes) {
        NodeLayout place = nodes.computeIfAbsent(node.id, id -> {
            NodeLayout fresh = LayoutFactory.eINSTANCE.createNodeLayout();
            fresh.setElement(id);
            stored.getNodes().add(fresh);
            return fresh;
        });
        double x = node.parent == null ? 0 : node.parent.x;
        double y = node.parent == null ? 0 : node.parent.y;
        place.setWithin(node.parent == null ? "" : node.parent.id);
        place.setX((int) Math.round(node.x - x));
        place.setY((int) Math.round(node.y - y));
        place.setWidth((int) Math.round(node.width));
        place.setHeight((int) Math.round(node.height));
    }

    private boolean isKnown(DiagramNode node) {
        NodeLayout place = nodes.get(node.id);
        return place != null && !again.contains(node.id) && place.getWithin().equals(node.parent == null ? "" : node.parent.id);
    }

    private void run() {
        restore(diagram.roots, 0, 0);
        insert(diagram.roots, null);
        diagram.roots.forEach(this::portsOf);
        new Lines().run();
    }

    private void restore(List<DiagramNode> siblings, double x, double y) {
        for (DiagramNode node : siblings) {
            NodeLayout place = nodes.get(node.id);
            if (isKnown(node)) {
                node.x = x + place.getX();
                node.y = y + place.getY();
                node.width = Math.max(node.minWidth, place.getWidth());
                node.height = Math.max(node.minHeight, place.getHeight());
                placed.add(node);
                restore(node.children, node.x, node.y);
            }
        }
    }

    /** Places what is new among siblings, the innermost first, and lets their container grow. */
    private void insert(List<DiagramNode> siblings, DiagramNode container) {
        for (DiagramNode node : siblings) {
            if (placed.contains(node)) {
                insert(node.children, node);
            }
        }
        List<DiagramNode> old = siblings.stream().filter(placed::contains).toList();
        List<DiagramNode> fresh = siblings.stream().filter(n -> !placed.contains(n)).toList();
        if (old.isEmpty() && container != null && !fresh.isEmpty()) {
            arrange(fresh, container.x + Style.GAP, container.y + container.heading);
        } else {
            List<DiagramNode> there = new ArrayList<>(old);
            for (DiagramNode node : fresh) {
                arrange(List.of(node), 0, 0);
                Point at = free(node, there, container);
                node.move(at.x() - node.x, at.y() - node.y);
                there.add(node);
            }
        }
        fresh.forEach(this::markPlaced);
        makeRoom(siblings);
        if (container != null) {
            for (DiagramNode child : siblings) {
                container.width = Math.max(container.width, child.x + child.width + Style.GAP - container.x);
                container.height = Math.max(container.height, child.y + child.height + Style.GAP - container.y);
            }
        }
    }

    private void markPlaced(DiagramNode node) {
        placed.add(node);
        node.children.forEach(this::markPlaced);
    }

    /** Lays out shapes with what is inside them as if they were alone. */
    private void arrange(List<DiagramNode> shapes, double x, double y) {
        Diagram alone = new Diagram(diagram.kind);
        alone.roots.addAll(shapes);
        Map<DiagramNode, DiagramNode> parents = new HashMap<>();
        shapes.forEach(s -> {
            parents.put(s, s.parent);
            s.parent = null;
        });
        diagram.edges.stream().filter(e -> shapes.stream().anyMatch(e.source::isIn) && shapes.stream().anyMatch(e.target::isIn)).forEach(alone.edges::add);
        Layouter.layout(alone);
        shapes.forEach(s -> s.parent = parents.get(s));
        Bounds area = Bounds.around(shapes.stream().map(DiagramNode::bounds).toList());
        shapes.forEach(s -> s.move(x - area.x(), y - area.y()));
        alone.edges.forEach(e -> e.points = List.of());
    }

    /** The free place nearest to what a shape is connected with; below everything when it is connected with nothing. */
    private Point free(DiagramNode node, List<DiagramNode> others, DiagramNode container) {
        List<Bounds> around = others.stream().map(DiagramNode::bounds).toList();
        Bounds all = Bounds.around(around);
        Point wanted = wanted(node, all);
        double left = container == null ? Double.NEGATIVE_INFINITY : container.x + Style.GAP;
        double top = container == null ? Double.NEGATIVE_INFINITY : container.y + container.heading;
        TreeSet<Double> xs = new TreeSet<>(Set.of(container == null ? all.x() : left));
        TreeSet<Double> ys = new TreeSet<>(Set.of(container == null ? all.y() : top));
        for (Bounds b : around) {
            xs.addAll(List.of(b.x(), b.right() + Style.GAP));
            ys.addAll(List.of(b.y(), b.bottom() + Style.GAP));
        }
        Point best = new Point(container == null ? all.x() : left, Math.max(top, all.bottom() + Style.GAP));
        double least = Double.POSITIVE_INFINITY;
        for (double y : ys) {
            for (double x : xs) {
                Bounds here = new Bounds(x, y, node.width, node.height);
                double outside = container == null ? 0 : Math.max(0, x + node.width + Style.GAP - container.x - container.width)
                        + Math.max(0, y + node.height + Style.GAP - container.y - container.height);
                double cost = Math.hypot(here.centreX() - wanted.x(), here.centreY() - wanted.y()) + 3 * outside;
                if (x >= left && y >= top && cost < least && around.stream().noneMatch(b -> b.grow(Style.GAP - 1).intersects(here))) {
                    least = cost;
                    best = new Point(x, y);
                }
            }
        }
        return best;
    }

    private Point wanted(DiagramNode node, Bounds all) {
        double x = 0;
        double y = 0;
        int count = 0;
        for (DiagramEdge edge : diagram.edges) {
            boolean from = edge.source.isIn(node);
            DiagramNode other = DiagramEdge.owner(from ? edge.target : edge.source);
            if (from != edge.target.isIn(node) && placed.contains(other)) {
                x += other.bounds().centreX();
                y += other.bounds().centreY();
                count++;
            }
        }
        return count == 0 ? new Point(all.x() + node.width / 2, all.bottom() + node.height / 2) : new Point(x / count, y / count);
    }

    /** Moves shapes that another one covers: down or to the right, whichever is less. In the order of their places, so that each moves once. */
    private static void makeRoom(List<DiagramNode> siblings) {
        List<DiagramNode> order = siblings.stream().sorted(Comparator.comparingDouble((DiagramNode n) -> n.x + n.y).thenComparing(n -> n.id)).toList();
        for (int i = 0; i < order.size(); i++) {
            DiagramNode node = order.get(i);
            for (int tries = 0; tries < order.size(); tries++) {
                DiagramNode cover = null;
                for (int j = 0; j < i && cover == null; j++) {
                    cover = order.get(j).bounds().intersects(node.bounds()) ? order.get(j) : null;
                }
                if (cover == null) {
                    break;
                }
                double right = cover.x + cover.width + Style.GAP - node.x;
                double down = cover.y + cover.height + Style.GAP - node.y;
                if (right < down) {
                    node.move(right, 0);
                } else {
                    node.move(0, down);
                }
            }
        }
    }

    /** Ports keep their places; new ones go to the side that faces what they are connected with, where there is room. */
    private void portsOf(DiagramNode node) {
        List<DiagramNode> fresh = new ArrayList<>();
        for (DiagramNode port : node.ports) {
            NodeLayout place = nodes.get(port.id);
            if (place != null && placed.contains(node) && isKnown(port) && isOnBorder(place, node)) {
                port.x = node.x + place.getX();
                port.y = node.y + place.getY();
            } else {
                fresh.add(port);
            }
        }
        for (DiagramNode port : fresh) {
            placePort(port, node, node.ports.stream().filter(p -> !fresh.contains(p) || fresh.indexOf(p) < fresh.indexOf(port)).toList());
        }
        node.children.forEach(this::portsOf);
    }

    private static boolean isOnBorder(NodeLayout port, DiagramNode node) {
        double half = Style.PORT / 2;
        boolean side = Math.abs(port.getX() + half) < 1.5 || Math.abs(port.getX() + half - node.width) < 1.5;
        boolean edge = Math.abs(port.getY() + half) < 1.5 || Math.abs(port.getY() + half - node.height) < 1.5;
        return side && port.getY() > -half - 1.5 && port.getY() < node.height || edge && port.getX() > -half - 1.5 && port.getX() < node.width;
    }

    private void placePort(DiagramNode port, DiagramNode node, List<DiagramNode> taken) {
        DiagramNode other = diagram.edges.stream().filter(e -> e.source == port || e.target == port).map(e -> DiagramEdge.owner(e.source == port ? e.target : e.source)).findFirst()
                .orElse(node);
        double dx = other.bounds().centreX() - node.bounds().centreX();
        double dy = other.bounds().centreY() - node.bounds().centreY();
        boolean side = Math.abs(dx) * node.height > Math.abs(dy) * node.width;
        double length = side ? node.height : node.width;
        double step = Style.PORT * 1.5;
        for (int i = 0; i < Math.max(1, length / step); i++) {
            double along = length / 2 + (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * step;
            double x = side ? dx < 0 ? 0 : node.width : along;
            double y = side ? along : dy < 0 ? 0 : node.height;
            port.x = node.x + x - Style.PORT / 2;
            port.y = node.y + y - Style.PORT / 2;
            if (along > 0 && along < length && taken.stream().noneMatch(t -> t.bounds().grow(2).intersects(port.bounds()))) {
                return;
            }
        }
    }

    /** Lines keep their way where it still meets both ends, and no end has been moved away from it. */
    private final class Lines {

        void run() {
            Router router = new Router(diagram);
            List<DiagramEdge> open = new ArrayList<>();
            for (DiagramEdge edge : diagram.edges) {
                List<Point> points = known(edge);
                if (points.size() >= 2 && meets(points.getFirst(), edge.source) && meets(points.getLast(), edge.target)) {
                    edge.points = points;
                } else {
                    open.add(edge);
                }
            }
            open.forEach(router::route);
            diagram.edges.forEach(router::placeLabel);
        }

        private List<Point> known(DiagramEdge edge) {
            EdgeLayout stored = edges.get(edge.id);
            List<Point> points = new ArrayList<>();
            DiagramNode origin = DiagramEdge.owner(edge.source);
            if (stored != null && stored.getPoints() != null && !again.contains(edge.id)) {
                for (String pair : stored.getPoints().strip().split("\\s+")) {
                    String[] xy = pair.split(",");
                    if (xy.length != 2 || !xy[0].matches("-?\\d{1,7}") || !xy[1].matches("-?\\d{1,7}")) {
                        return List.of();
                    }
                    points.add(new Point(origin.x + Integer.parseInt(xy[0]), origin.y + Integer.parseInt(xy[1])));
                }
            }
            return points;
        }

        private static boolean meets(Point p, DiagramNode end) {
            Bounds b = end.bounds();
            return b.grow(2).contains(new Bounds(p.x(), p.y(), 0, 0)) && (Math.abs(p.x() - b.x()) < 2 || Math.abs(p.x() - b.right()) < 2 || Math.abs(p.y() - b.y()) < 2
                    || Math.abs(p.y() - b.bottom()) < 2);
        }
    }
}
