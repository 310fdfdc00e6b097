// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nines.scene.Bounds;
import org.nines.scene.Point;

/**
 * Has shapes that are equal but for what they stand for, with lines of the same look from and to the same shapes, change places until they stand in the order
 * of the model: for the lines any order of them is as good as another, for a reader it is not.
 */
final class ModelOrder {

    /** What equal shapes have in common; for each line, its look and what it joins them with. */
    private record Twins(DiagramNode parent, double width, double height, Collection<String> lines) {
    }

    /** A line, and at which shape or port it ends. */
    private record Ending(DiagramEdge edge, DiagramNode at) {
    }

    /** A place in the layout with the ways of the lines that end there, by their keys. */
    private record Place(double x, double y, Map<String, Way> ways) {
    }

    /** Where a line runs, and from the corner of its shape, the port that it ends at; null for none. */
    private record Way(List<Point> points, Bounds label, Point port) {

        void give(DiagramNode node, Ending end) {
            end.edge.points = points;
            end.edge.labelBounds = label;
            if (port != null) {
                end.at.x = node.x + port.x();
                end.at.y = node.y + port.y();
            }
        }
    }

    private final Map<DiagramNode, TreeMap<String, Ending>> lines = new HashMap<>();
    private final Comparator<Place> reading;

    private ModelOrder(List<DiagramEdge> edges, boolean columns) {
        reading = columns ? Comparator.comparingDouble(Place::x).thenComparingDouble(Place::y) : Comparator.comparingDouble(Place::y).thenComparingDouble(Place::x);
        for (DiagramEdge edge : edges) {
            add(edge, edge.source, edge.target, ">");
            add(edge, edge.target, edge.source, "<");
        }
    }

    /**
     * Reorders shapes that are laid out, with their lines.
     *
     * @param nodes in the order of the model, without what stands in them
     * @param columns whether layers are columns, and not rows
     */
    static void restore(List<DiagramNode> nodes, List<DiagramEdge> edges, boolean columns) {
        new ModelOrder(edges, columns).restore(nodes);
    }

    /** Two lines between the same shapes that look the same, and two at one port, are told apart by their identifiers: their ends have no twins. */
    private void add(DiagramEdge edge, DiagramNode end, DiagramNode other, String way) {
        TreeMap<String, Ending> there = lines.computeIfAbsent(DiagramEdge.owner(end), e -> new TreeMap<>());
        boolean alone = end == DiagramEdge.owner(end) || there.values().stream().noneMatch(e -> e.at == end);
        String key = edge.look + way + other.id + edge.label + (end == DiagramEdge.owner(end) ? "" : "port");
        there.put(alone && !there.containsKey(key) ? key : key + edge.id, new Ending(edge, end));
    }

    private void restore(List<DiagramNode> siblings) {
        Map<Twins, List<DiagramNode>> twins = new LinkedHashMap<>();
        for (DiagramNode node : siblings) {
            if (node.isContainer()) {
                restore(node.children);
            } else if (lines.containsKey(node)) {
                twins.computeIfAbsent(new Twins(node.parent, node.width, node.height, List.copyOf(lines.get(node).keySet())), k -> new ArrayList<>()).add(node);
            }
        }
        twins.values().stream().filter(t -> t.size() > 1).forEach(this::sort);
    }

    private void sort(List<DiagramNode> twins) {
        List<Place> places = twins.stream().map(this::place).sorted(reading).toList();
        for (int i = 0; i < places.size(); i++) {
            DiagramNode node = twins.get(i);
            Place place = places.get(i);
            node.move(place.x - node.x, place.y - node.y);
            lines.get(node).forEach((key, end) -> place.ways.get(key).give(node, end));
        }
    }

    private Place place(DiagramNode node) {
        Map<String, Way> ways = new HashMap<>();
        lines.get(node).forEach((key, end) -> ways.put(key,
                new Way(end.edge.points, end.edge.labelBounds, end.at == node ? null : new Point(end.at.x - node.x, end.at.y - node.y))));
        return new Place(node.x, node.y, ways);
    }
}
