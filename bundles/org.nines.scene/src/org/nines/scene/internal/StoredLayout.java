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
    /** Containers that have become larger than they were. */
    private final Set<DiagramNode> grown = new HashSet<>();

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

    private boolean isKnown(DiagramNode node) {
        return isKnown(nodes.get(node.id), node) && !again.contains(node.id);
    }

    /** Whether a place counts for a shape: not where it stands in something else now. */
    static boolean isKnown(NodeLayout place, DiagramNode node) {
        return place != null && place.getWithin().equals(node.parent == null ? "" : node.parent.id);
    }

    private boolean isFixed(DiagramNode node) {
        return isKnown(node) && nodes.get(node.id).isFixed();
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
                // whatever a file says, nothing leaves what it stands in
                node.x = x + (node.parent == null ? place.getX() : Math.max(0, place.getX()));
                node.y = y + (node.parent == null ? place.getY() : Math.max(0, place.getY()));
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
        List<DiagramNode> old = new ArrayList<>(siblings.stream().filter(placed::contains).toList());
        List<DiagramNode> moved = siblings.stream().filter(n -> again.contains(n.id) && isKnown(nodes.get(n.id), n)).toList();
        List<DiagramNode> fresh = siblings.stream().filter(n -> !placed.contains(n) && !moved.contains(n)).toList();
        if (!moved.isEmpty()) {
            rearrange(moved, container);
            old.addAll(moved);
        }
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
                double width = child.x + child.width + Style.GAP - container.x;
                double height = child.y + child.height + Style.GAP - container.y;
                if (width > container.width + 1 || height > container.height + 1) {
                    grown.add(container);
                }
                container.width = Math.max(container.width, width);
                container.height = Math.max(container.height, height);
            }
        }
    }

    /** Arranges shapes that stand side by side among themselves, where the first of them stood. */
    private void rearrange(List<DiagramNode> shapes, DiagramNode container) {
        double x = shapes.stream().mapToInt(n -> nodes.get(n.id).getX()).min().orElseThrow() + (container == null ? 0 : container.x);
        double y = shapes.stream().mapToInt(n -> nodes.get(n.id).getY()).min().orElseThrow() + (container == null ? 0 : container.y);
        arrange(shapes, x, y);
        shapes.forEach(this::markPlaced);
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

    /**
     * Moves shapes that another one covers: down or to the right, whichever is less. In the order of their places, so that each moves once. What somebody put
     * where it is stands first: others make room for it, and it makes room for containers only that have grown.
     */
    private void makeRoom(List<DiagramNode> siblings) {
        List<DiagramNode> order = siblings.stream().sorted(Comparator.comparing((DiagramNode n) -> !isFixed(n)).thenComparing(n -> n.x + n.y).thenComparing(n -> n.id)).toList();
        for (int i = 0; i < order.size(); i++) {
            DiagramNode node = order.get(i);
            for (int tries = 0; tries < order.size(); tries++) {
                DiagramNode cover = null;
                for (int j = 0; j < i && cover == null; j++) {
                    DiagramNode other = order.get(j);
                    cover = (!isFixed(node) || grown.contains(other)) && other.bounds().intersects(node.bounds()) ? other : null;
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

    /** The way from the border of one shape to that of another over some bends. */
    static List<Point> between(Bounds source, Bounds target, List<Point> bends) {
        List<Point> points = new ArrayList<>();
        points.add(border(source, bends.isEmpty() ? new Point(target.centreX(), target.centreY()) : bends.getFirst()));
        points.addAll(bends);
        points.add(border(target, bends.isEmpty() ? new Point(source.centreX(), source.centreY()) : bends.getLast()));
        return points;
    }

    /** Where a line leaves a shape towards a point: at a right angle where that is possible, else on the way from its centre. */
    private static Point border(Bounds b, Point to) {
        if (to.x() > b.x() && to.x() < b.right()) {
            return new Point(to.x(), to.y() < b.centreY() ? b.y() : b.bottom());
        }
        if (to.y() > b.y() && to.y() < b.bottom()) {
            return new Point(to.x() < b.centreX() ? b.x() : b.right(), to.y());
        }
        double dx = to.x() - b.centreX();
        double dy = to.y() - b.centreY();
        double share = Math.min(b.width() / 2 / Math.abs(dx), b.height() / 2 / Math.abs(dy)); // both differ from 0: the point is beside a corner
        return new Point(b.centreX() + share * dx, b.centreY() + share * dy);
    }

    /** Lines keep their way where it still meets both ends, and no end has been moved away from it. */
    private final class Lines {

        void run() {
            Router router = new Router(diagram);
            List<DiagramEdge> open = new ArrayList<>();
            for (DiagramEdge edge : diagram.edges) {
                List<Point> points = known(edge);
                if (points.size() >= 2 && edges.get(edge.id).isFixed()) {
                    edge.points = follow(edge, points);
                } else if (points.size() >= 2 && meets(points.getFirst(), edge.source) && meets(points.getLast(), edge.target)) {
                    edge.points = points;
                } else {
                    open.add(edge);
                }
            }
            open.forEach(router::route);
            diagram.edges.forEach(router::placeLabel);
        }

        /** Has the ends of a line that somebody bent follow their shapes. */
        private static List<Point> follow(DiagramEdge edge, List<Point> points) {
            if (meets(points.getFirst(), edge.source) && meets(points.getLast(), edge.target)) {
                return points;
            }
            return between(edge.source.bounds(), edge.target.bounds(), points.subList(1, points.size() - 1));
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
