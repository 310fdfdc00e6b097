// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.elk.core.options.Direction;
import org.nines.scene.Bounds;
import org.nines.scene.Point;
import org.nines.scene.Style;
import org.nines.scene.notation.DiagramKind.Arrangement;
import org.nines.scene.notation.NodeRow;

/** Gives every shape and line of a diagram its place. What hangs together is laid out by itself; then all of it is put on a page. */
final class Layouter {

    /** What is this many times longer than a page is laid out the other way too. */
    private static final double RIBBON = 1.7;
    /** Of what is this many times longer than a page even so, layers are split. */
    private static final double LONG = 1.75;
    /** Into how many at most. */
    private static final int MOST_SPLIT = 4;
    /** Pages are rather taken across than upright, by this. */
    private static final double UPRIGHT = 0.1;
    /** How much a small area counts beside the shape of a page. */
    private static final double SMALL = 0.5;

    private final Diagram diagram;
    /** Shapes that hang together, and the lines between them. */
    private final List<Part> parts = new ArrayList<>();
    private final List<DiagramNode> apart = new ArrayList<>();

    /** Lines between equals that would put them in different layers without need; they find their way afterwards. */
    private final Set<DiagramEdge> later = new LinkedHashSet<>();

    private record Part(List<DiagramNode> roots, List<DiagramEdge> edges) {
    }

    private Layouter(Diagram diagram) {
        this.diagram = diagram;
    }

    /** Lays out the whole diagram anew. */
    static void layout(Diagram diagram) {
        if (diagram.kind.arrangement() == Arrangement.ELEVATION) {
            Elevation.layout(diagram);
        } else if (diagram.edges.isEmpty()) {
            Packer.packAll(diagram.roots);
        } else {
            new Layouter(diagram).run();
        }
    }

    private void run() {
        setAside();
        split();
        Direction first = diagram.kind.arrangement() == Arrangement.LAYERS_RIGHT ? Direction.RIGHT : Direction.DOWN;
        Direction second = first == Direction.RIGHT ? Direction.DOWN : Direction.RIGHT;
        List<Bounds> sizes = new ArrayList<>();
        for (Part part : parts) {
            Runnable way = layout(part, first, second);
            Map<DiagramNode, Double> narrow = Headings.place(part.roots, part.edges, true);
            if (!narrow.isEmpty()) {
                narrow.forEach((container, by) -> container.minWidth = container.width + by);
                way.run();
                Headings.place(part.roots, part.edges, true);
            }
            sizes.add(bounds(part));
        }
        if (!apart.isEmpty()) {
            apart.stream().filter(DiagramNode::isContainer).forEach(c -> Packer.pack(c, 1.2));
            Packer.Size size = Packer.place(apart, NodeRow.Arrangement.GRID, Style.ASPECT, 0, 0);
            parts.add(new Part(apart, List.of()));
            sizes.add(new Bounds(0, 0, size.width(), size.height()));
        }
        List<Point> places = Shelves.pack(sizes, Style.ASPECT, 2 * Style.GAP, 2 * Style.GAP);
        for (int i = 0; i < parts.size(); i++) {
            double dx = places.get(i).x() - sizes.get(i).x();
            double dy = places.get(i).y() - sizes.get(i).y();
            parts.get(i).roots.forEach(r -> r.move(dx, dy));
            parts.get(i).edges.forEach(e -> e.move(dx, dy));
        }
        Router router = new Router(diagram);
        later.forEach(router::route);
        later.forEach(router::placeLabel);
    }

    /** Sets lines between nodes of one rank aside whose ends are connected by way of nodes of other ranks. */
    private void setAside() {
        Map<DiagramNode, DiagramNode> leader = new HashMap<>();
        for (DiagramEdge edge : diagram.edges) {
            List.of(edge.source, edge.target).forEach(e -> leader.put(DiagramEdge.owner(e), DiagramEdge.owner(e)));
        }
        for (DiagramEdge edge : diagram.edges) {
            if (!betweenEquals(edge)) {
                leader.put(find(leader, DiagramEdge.owner(edge.target)), find(leader, DiagramEdge.owner(edge.source)));
            }
        }
        diagram.edges.stream().filter(e -> betweenEquals(e) && find(leader, DiagramEdge.owner(e.source)) == find(leader, DiagramEdge.owner(e.target))).forEach(later::add);
    }

    private static boolean betweenEquals(DiagramEdge edge) {
        return edge.undirected && DiagramEdge.owner(edge.source).row.rank() == DiagramEdge.owner(edge.target).row.rank();
    }

    private void split() {
        Map<DiagramNode, DiagramNode> leader = new HashMap<>();
        diagram.roots.forEach(r -> leader.put(r, r));
        for (DiagramEdge edge : diagram.edges) {
            leader.put(find(leader, root(edge.target)), find(leader, root(edge.source)));
        }
        Map<DiagramNode, Part> byLeader = new LinkedHashMap<>();
        diagram.roots.forEach(r -> byLeader.computeIfAbsent(find(leader, r), k -> new Part(new ArrayList<>(), new ArrayList<>())).roots.add(r));
        diagram.edges.stream().filter(e -> !later.contains(e)).forEach(e -> byLeader.get(find(leader, root(e.source))).edges.add(e));
        byLeader.values().forEach(p -> {
            if (p.edges.isEmpty()) {
                apart.addAll(p.roots);
            } else {
                parts.add(p);
            }
        });
    }

    private static DiagramNode root(DiagramNode node) {
        DiagramNode root = node;
        while (root.parent != null) {
            root = root.parent;
        }
        return root;
    }

    private static DiagramNode find(Map<DiagramNode, DiagramNode> leader, DiagramNode node) {
        DiagramNode found = node;
        while (leader.get(found) != found) {
            leader.put(found, leader.get(leader.get(found)));
            found = leader.get(found);
        }
        return found;
    }

    /**
     * In the wanted direction; where that makes a ribbon, in the one of three ways that comes nearest to a page: in the other direction, or, where
     * lines have no direction, in rows and columns with the lines in between. Places with lines between them, which may be of very different sizes, are
     * also put on shelves around what connects them.
     *
     * @return the way that was taken
     */
    private Runnable layout(Part part, Direction first, Direction second) {
        boolean loose = !new LayeredLayout(part.roots, part.edges, first).isNested() && part.edges.stream().allMatch(e -> e.undirected);
        boolean places = loose && diagram.kind.arrangement() == Arrangement.NESTED && part.roots.stream().filter(DiagramNode::isContainer).count() > 2
                && part.roots.stream().anyMatch(r -> !r.isContainer());
        Trial trial = new Trial(part, places);
        trial.run(() -> new LayeredLayout(part.roots, part.edges, first).run());
        if (places || trial.isLongerThan(RIBBON)) {
            trial.run(() -> new LayeredLayout(part.roots, part.edges, second).run());
        }
        Runnable between = places ? () -> shelves(part) : () -> grid(part);
        if (places || loose && trial.isLongerThan(RIBBON)) {
            trial.run(between);
        }
        for (boolean ends : new boolean[] {true, false}) {
            boolean needed = trial.isLongerThan(LONG);
            for (int split = 2; needed && split <= MOST_SPLIT; split++) {
                int into = split;
                trial.run(() -> new LayeredLayout(part.roots, part.edges, first, into, ends).run());
            }
        }
        trial.takeBest();
        if (trial.best == between) {
            later.addAll(part.edges);
        }
        return trial.best;
    }

    /** Ways to lay a part out, one after the other. */
    private final class Trial {

        private final Part part;
        private final boolean places;
        private double least = Double.POSITIVE_INFINITY;
        private Runnable best;
        private Runnable last;

        Trial(Part part, boolean places) {
            this.part = part;
            this.places = places;
        }

        void run(Runnable way) {
            way.run();
            last = way;
            double cost = cost(bounds(part)) + (places ? SMALL * Math.log(area(bounds(part))) : 0);
            if (cost < least) {
                least = cost;
                best = way;
            }
        }

        /** Whether even the best one is so many times longer than a page. */
        boolean isLongerThan(double pages) {
            return least > Math.log(pages);
        }

        void takeBest() {
            if (best != last) {
                best.run();
            }
        }
    }

    private static double area(Bounds bounds) {
        return Math.max(1, bounds.width()) * Math.max(1, bounds.height());
    }

    /** Containers on shelves with lanes between them, below the nodes that lines lead to from them. */
    private static void shelves(Part part) {
        part.edges.forEach(DiagramEdge::forget);
        List<DiagramNode> containers = part.roots.stream().filter(DiagramNode::isContainer).toList();
        List<DiagramNode> hubs = part.roots.stream().filter(r -> !r.isContainer()).toList();
        containers.forEach(c -> Packer.pack(c, 1.2));
        double lane = Math.max(4 * Style.GAP, part.edges.stream().mapToDouble(DiagramEdge::labelWidth).max().orElse(0) + Style.GAP);
        List<Point> at = Shelves.pack(containers.stream().map(c -> new Bounds(0, 0, c.width, c.height)).toList(), Style.ASPECT, lane, 5 * Style.GAP);
        for (int i = 0; i < containers.size(); i++) {
            containers.get(i).move(at.get(i).x() - containers.get(i).x, at.get(i).y() - containers.get(i).y);
        }
        Bounds below = Bounds.around(containers.stream().map(DiagramNode::bounds).toList());
        double x = below.centreX() - (hubs.stream().mapToDouble(h -> h.width).sum() + (hubs.size() - 1) * lane) / 2;
        for (DiagramNode hub : hubs) {
            hub.move(x - hub.x, below.y() - lane / 2 - 2 * Style.GAP - hub.height - hub.y);
            x += hub.width + lane;
        }
    }

    private static void grid(Part part) {
        part.edges.forEach(DiagramEdge::forget);
        part.roots.stream().filter(DiagramNode::isContainer).forEach(c -> Packer.pack(c, 1.2));
        double label = part.edges.stream().mapToDouble(DiagramEdge::labelWidth).max().orElse(0);
        Packer.wide(part.roots, Math.max(6 * Style.GAP, label + 3 * Style.GAP), Style.ASPECT);
    }

    private static Bounds bounds(Part part) {
        List<Bounds> all = new ArrayList<>();
        part.roots.forEach(r -> all.add(r.bounds()));
        for (DiagramEdge edge : part.edges) {
            edge.points.forEach(p -> all.add(new Bounds(p.x(), p.y(), 0, 0)));
            if (edge.labelBounds != null) {
                all.add(edge.labelBounds);
            }
        }
        return Bounds.around(all);
    }

    /** How far an area is from the shape of a page, across or upright. */
    private static double cost(Bounds bounds) {
        if (bounds.height() == 0) {
            return 0;
        }
        double shape = Math.log(bounds.width() / bounds.height());
        return Math.min(Math.abs(shape - Math.log(Style.ASPECT)), Math.abs(shape + Math.log(Style.ASPECT)) + UPRIGHT);
    }
}
