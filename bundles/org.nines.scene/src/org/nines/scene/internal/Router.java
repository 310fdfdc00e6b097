// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.nines.scene.Bounds;
import org.nines.scene.Group.Role;
import org.nines.scene.Point;

/**
 * Finds the way of single lines between shapes that have their places: at right angles, around what stands in between, with few bends and
 * apart from other lines. A search for the cheapest way (A*) on the grid of the borders of what is near.
 */
final class Router {

    /** Least distance of a line from a shape that it passes. */
    private static final double CLEAR = 10;
    /** What a bend costs, in pixels of way. */
    private static final double BEND = 45;
    /** What it costs to begin or end where another line does, or to run on top of one. */
    private static final double SHARED = 60;
    /** What it costs to put a label beside its line and not on it. */
    private static final double BESIDE = 50;
    /** Where on a piece of its line a label is tried, and on which side of it. */
    private static final double[] ALONG = {0.5, 0.42, 0.58, 0.35, 0.65, 0.27, 0.73, 0.2, 0.8, 0.12, 0.88};
    private static final int[] SIDES = {0, -1, 1};
    /** What is further away from both ends than this is not looked at. */
    private static final double REACH = 160;

    private final Diagram diagram;
    private final List<DiagramNode> nodes;

    Router(Diagram diagram) {
        this.diagram = diagram;
        this.nodes = diagram.nodes();
    }

    /** A place where a line may leave a shape: the point on the border, and which way it goes. */
    private record Exit(Point at, int dx, int dy, double cost) {

        Point clear() {
            return at.plus(dx * CLEAR, dy * CLEAR);
        }
    }

    private record State(int x, int y, boolean horizontal, double cost, double guess, State from) {
    }

    /** Gives a line its way. */
    void route(DiagramEdge edge) {
        DiagramNode source = DiagramEdge.owner(edge.source);
        DiagramNode target = DiagramEdge.owner(edge.target);
        Bounds area = source.bounds().union(target.bounds()).grow(REACH);
        List<Bounds> obstacles = new ArrayList<>(nodes.stream().filter(n -> n.bounds().intersects(area)).filter(n -> isInTheWay(n, source, target)).map(DiagramNode::bounds).toList());
        List<Bounds> ends = List.of(source.bounds(), target.bounds());
        obstacles.addAll(ends);
        List<Bounds> others = others(edge, area);
        List<Point> way = way(edge, obstacles, others);
        if (way == null) {
            // they stand too close to one another to go around them
            obstacles.removeAll(ends);
            way = way(edge, obstacles, others);
        }
        edge.points = way != null ? way : direct(source.bounds(), target.bounds());
    }

    /** The cheapest way around obstacles; null when there is none. */
    private List<Point> way(DiagramEdge edge, List<Bounds> obstacles, List<Bounds> others) {
        List<Point> best = null;
        double least = Double.POSITIVE_INFINITY;
        List<Exit> exits = exits(edge, edge.source);
        List<Exit> entries = exits(edge, edge.target);
        Search search = new Search(obstacles, exits, entries, others);
        for (Exit exit : exits) {
            for (Exit entry : entries) {
                double bound = exit.cost + entry.cost + Math.abs(exit.at.x() - entry.at.x()) + Math.abs(exit.at.y() - entry.at.y());
                if (bound < least) {
                    State end = search.find(exit, entry, least - exit.cost - entry.cost);
                    if (end != null && end.cost + exit.cost + entry.cost < least) {
                        least = end.cost + exit.cost + entry.cost;
                        best = search.way(exit, entry, end);
                    }
                }
            }
        }
        return best;
    }

    private static boolean isInTheWay(DiagramNode node, DiagramNode source, DiagramNode target) {
        return !source.isIn(node) && !target.isIn(node) && !node.isIn(source) && !node.isIn(target) && (node.parent == null || source.isIn(node.parent) || target.isIn(node.parent));
    }

    /** The pieces of other lines nearby. */
    private List<Bounds> others(DiagramEdge edge, Bounds area) {
        List<Bounds> pieces = new ArrayList<>();
        for (DiagramEdge other : diagram.edges) {
            for (int i = 1; other != edge && i < other.points.size(); i++) {
                Point a = other.points.get(i - 1);
                Point b = other.points.get(i);
                Bounds piece = new Bounds(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
                if (piece.grow(0.1).intersects(area)) {
                    pieces.add(piece);
                }
            }
        }
        return pieces;
    }

    private List<Exit> exits(DiagramEdge edge, DiagramNode end) {
        List<Exit> exits = new ArrayList<>();
        Bounds b = end.bounds();
        DiagramNode owner = DiagramEdge.owner(end);
        if (end.role == Role.PORT) {
            boolean side = b.centreX() <= owner.x + 1 || b.centreX() >= owner.x + owner.width - 1;
            int dx = side ? b.centreX() <= owner.x + 1 ? -1 : 1 : 0;
            int dy = side ? 0 : b.centreY() <= owner.y + 1 ? -1 : 1;
            exits.add(new Exit(new Point(b.centreX() + dx * b.width() / 2, b.centreY() + dy * b.height() / 2), dx, dy, 0));
            return exits;
        }
        for (double share : new double[] {0.5, 0.3, 0.7}) {
            exits.add(exit(edge, new Point(b.x() + share * b.width(), b.y()), 0, -1, share));
            exits.add(exit(edge, new Point(b.x() + share * b.width(), b.bottom()), 0, 1, share));
            exits.add(exit(edge, new Point(b.x(), b.y() + share * b.height()), -1, 0, share));
            exits.add(exit(edge, new Point(b.right(), b.y() + share * b.height()), 1, 0, share));
        }
        straight(edge, end == edge.source ? edge.target : edge.source, b, exits);
        return exits;
    }

    /** Where a straight line meets the other end. */
    private void straight(DiagramEdge edge, DiagramNode other, Bounds b, List<Exit> exits) {
        Bounds o = other.bounds();
        double top = Math.max(b.y(), o.y());
        double bottom = Math.min(b.bottom(), o.bottom());
        if (bottom - top > 8) {
            exits.add(exit(edge, new Point(b.x(), (top + bottom) / 2), -1, 0, 0.5));
            exits.add(exit(edge, new Point(b.right(), (top + bottom) / 2), 1, 0, 0.5));
        }
        double left = Math.max(b.x(), o.x());
        double right = Math.min(b.right(), o.right());
        if (right - left > 8) {
            exits.add(exit(edge, new Point((left + right) / 2, b.y()), 0, -1, 0.5));
            exits.add(exit(edge, new Point((left + right) / 2, b.bottom()), 0, 1, 0.5));
        }
    }

    private Exit exit(DiagramEdge edge, Point at, int dx, int dy, double share) {
        boolean used = isUsed(edge, at);
        return new Exit(at, dx, dy, (share == 0.5 ? 0 : 6) + (used ? SHARED : 0));
    }

    private boolean isUsed(DiagramEdge edge, Point at) {
        for (DiagramEdge other : diagram.edges) {
            if (other != edge && !other.points.isEmpty() && (Geometry.distance(other.points.getFirst(), at) < 5 || Geometry.distance(other.points.getLast(), at) < 5)) {
                return true;
            }
        }
        return false;
    }

    /** From centre to centre where no way was found. */
    private static List<Point> direct(Bounds a, Bounds b) {
        return List.of(new Point(a.centreX(), a.centreY()), new Point(b.centreX(), b.centreY()));
    }

    /** Puts the label of a line where it covers least: no shape and no other label if that can be, and few other lines; on the line, long pieces first. */
    void placeLabel(DiagramEdge edge) {
        edge.labelBounds = null;
        if (edge.label.isEmpty()) {
            return;
        }
        double width = edge.labelWidth();
        double height = edge.labelHeight();
        Bounds reach = around(edge).grow(Math.max(width, height) + 4);
        List<DiagramNode> near = nodes.stream().filter(n -> n.bounds().intersects(reach)).toList();
        List<DiagramEdge> lines = diagram.edges.stream().filter(e -> e != edge && !e.points.isEmpty()
                && (around(e).intersects(reach) || e.labelBounds != null && e.labelBounds.intersects(reach))).toList();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < edge.points.size(); i++) {
            Point a = edge.points.get(i - 1);
            Point b = edge.points.get(i);
            boolean upright = a.x() == b.x();
            double room = upright ? Math.abs(a.y() - b.y()) - height : Math.abs(a.x() - b.x()) - width;
            double own = (room < 16 ? 40 : 0) - Math.min(60, room / 4);
            for (double t : ALONG) {
                for (int side : SIDES) {
                    double cost = own + Math.abs(t - 0.5) * 10 + (side == 0 ? 0 : BESIDE);
                    if (cost >= least) {
                        continue;
                    }
                    double x = a.x() + t * (b.x() - a.x()) + (upright ? side * (width / 2 + 2) : 0);
                    double y = a.y() + t * (b.y() - a.y()) + (upright ? 0 : side * (height / 2 + 1));
                    Bounds here = new Bounds(x - width / 2, y - height / 2, width, height);
                    cost += covered(here, near, lines);
                    if (cost < least) {
                        least = cost;
                        edge.labelBounds = here;
                    }
                }
            }
        }
    }

    /** The rectangle around the points of a line, never without an inside. */
    private static Bounds around(DiagramEdge edge) {
        return Bounds.of(edge.points).grow(0.5);
    }

    private static double covered(Bounds label, List<DiagramNode> nodes, List<DiagramEdge> lines) {
        double cost = 0;
        for (DiagramNode node : nodes) {
            boolean open = node.isContainer() && !node.children.isEmpty();
            Bounds b = node.bounds();
            if (label.intersects(b) && (!open || !b.contains(label) || label.y() < node.y + node.heading)) {
                cost += 400;
            }
        }
        for (DiagramEdge line : lines) {
            cost += line.labelBounds != null && line.labelBounds.intersects(label) ? 400 : 0;
            cost += Geometry.crosses(line.points, label) ? 80 : 0;
        }
        return cost;
    }

    /** The grid around one line. */
    private static final class Search {

        private final List<Bounds> obstacles;
        private final List<Bounds> others;
        private final double[] xs;
        private final double[] ys;

        Search(List<Bounds> obstacles, List<Exit> exits, List<Exit> entries, List<Bounds> others) {
            this.obstacles = obstacles;
            this.others = others;
            TreeSet<Double> columns = new TreeSet<>();
            TreeSet<Double> rows = new TreeSet<>();
            for (Bounds b : obstacles) {
                columns.addAll(List.of(b.x() - CLEAR, b.right() + CLEAR));
                rows.addAll(List.of(b.y() - CLEAR, b.bottom() + CLEAR));
            }
            for (List<Exit> side : List.of(exits, entries)) {
                for (Exit exit : side) {
                    columns.add(exit.clear().x());
                    rows.add(exit.clear().y());
                }
            }
            // lanes beside those, so that two lines need not share one
            for (Double x : List.copyOf(columns)) {
                columns.add(x - 6);
                columns.add(x + 6);
            }
            for (Double y : List.copyOf(rows)) {
                rows.add(y - 6);
                rows.add(y + 6);
            }
            xs = columns.stream().mapToDouble(d -> d).toArray();
            ys = rows.stream().mapToDouble(d -> d).toArray();
        }

        State find(Exit exit, Exit entry, double limit) {
            int goalX = Arrays.binarySearch(xs, entry.clear().x());
            int goalY = Arrays.binarySearch(ys, entry.clear().y());
            double[] reached = new double[2 * xs.length * ys.length];
            Arrays.fill(reached, Double.POSITIVE_INFINITY);
            PriorityQueue<State> open = new PriorityQueue<>((a, b) -> {
                int c = Double.compare(a.guess, b.guess);
                return c != 0 ? c : a.x != b.x ? Integer.compare(a.x, b.x) : a.y != b.y ? Integer.compare(a.y, b.y) : Boolean.compare(a.horizontal, b.horizontal);
            });
            add(open, reached, Arrays.binarySearch(xs, exit.clear().x()), Arrays.binarySearch(ys, exit.clear().y()), exit.dx != 0, 0, null, goalX, goalY, limit);
            while (!open.isEmpty()) {
                State s = open.poll();
                if (s.cost > reached[index(s.x, s.y, s.horizontal)]) {
                    continue;
                }
                if (s.x == goalX && s.y == goalY) {
                    return s.horizontal == (entry.dx != 0) ? s : new State(s.x, s.y, s.horizontal, s.cost + BEND, s.cost + BEND, s.from);
                }
                step(open, reached, s, -1, 0, goalX, goalY, limit);
                step(open, reached, s, 1, 0, goalX, goalY, limit);
                step(open, reached, s, 0, -1, goalX, goalY, limit);
                step(open, reached, s, 0, 1, goalX, goalY, limit);
            }
            return null;
        }

        private void step(PriorityQueue<State> open, double[] reached, State s, int dx, int dy, int goalX, int goalY, double limit) {
            int x = s.x + dx;
            int y = s.y + dy;
            if (x < 0 || y < 0 || x >= xs.length || y >= ys.length) {
                return;
            }
            Bounds piece = new Bounds(Math.min(xs[s.x], xs[x]), Math.min(ys[s.y], ys[y]), Math.abs(xs[s.x] - xs[x]), Math.abs(ys[s.y] - ys[y]));
            Bounds wide = piece.grow(CLEAR / 2 - 1);
            for (Bounds o : obstacles) {
                if (wide.intersects(o)) {
                    return;
                }
            }
            double cost = s.cost + piece.width() + piece.height() + (s.horizontal == (dx != 0) ? 0 : BEND);
            for (Bounds o : others) {
                if (dx != 0 && o.height() == 0 && Math.abs(o.y() - ys[y]) < 4 && o.x() < piece.right() && piece.x() < o.right()
                        || dy != 0 && o.width() == 0 && Math.abs(o.x() - xs[x]) < 4 && o.y() < piece.bottom() && piece.y() < o.bottom()) {
                    cost += SHARED;
                } else if (o.x() <= piece.right() && piece.x() <= o.right() && o.y() <= piece.bottom() && piece.y() <= o.bottom()) {
                    cost += 8;
                }
            }
            add(open, reached, x, y, dx != 0, cost, s, goalX, goalY, limit);
        }

        private void add(PriorityQueue<State> open, double[] reached, int x, int y, boolean horizontal, double cost, State from, int goalX, int goalY, double limit) {
            double guess = cost + Math.abs(xs[x] - xs[goalX]) + Math.abs(ys[y] - ys[goalY]);
            if (cost < reached[index(x, y, horizontal)] && guess < limit) {
                reached[index(x, y, horizontal)] = cost;
                open.add(new State(x, y, horizontal, cost, guess, from));
            }
        }

        private int index(int x, int y, boolean horizontal) {
            return 2 * (y * xs.length + x) + (horizontal ? 1 : 0);
        }

        List<Point> way(Exit exit, Exit entry, State end) {
            List<Point> points = new ArrayList<>();
            points.add(entry.at);
            for (State s = end; s != null; s = s.from) {
                points.add(new Point(xs[s.x], ys[s.y]));
            }
            points.add(exit.at);
            return Geometry.straighten(points.reversed());
        }
    }
}
