// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nines.scene.Bounds;
import org.nines.scene.Group.Role;
import org.nines.scene.Point;
import org.nines.scene.Style;

/** Puts the headings of containers where no line runs over them: beside the lines that come in from above. */
final class Headings {

    /** Distance of a text from a line. */
    private static final double CLEAR = 7;
    /** A container becomes wider by this at most, so that its heading has room. */
    private static final double WIDER = 130;

    private final List<DiagramNode> roots;
    private final List<DiagramEdge> edges;
    private final boolean widening;
    /** By how much containers are too narrow for their headings beside the lines. */
    private final Map<DiagramNode, Double> narrow = new LinkedHashMap<>();

    private Headings(List<DiagramNode> roots, List<DiagramEdge> edges, boolean widening) {
        this.roots = roots;
        this.edges = edges;
        this.widening = widening;
    }

    /**
     * Places the headings of shapes that are laid out.
     *
     * @param widening whether containers may become wider where there is room
     * @return containers over whose headings lines still run, and by how much each is too narrow
     */
    static Map<DiagramNode, Double> place(List<DiagramNode> roots, List<DiagramEdge> edges, boolean widening) {
        Headings headings = new Headings(roots, edges, widening);
        headings.place(roots);
        return headings.narrow;
    }

    private void place(List<DiagramNode> siblings) {
        for (DiagramNode node : siblings) {
            if (node.role == Role.CONTAINER) {
                place(node);
            }
            place(node.children);
        }
    }

    private void place(DiagramNode node) {
        node.headingX = 0;
        double width = Measure.headingWidth(node);
        List<double[]> blocked = blocked(node);
        double left = node.x + Style.PADDING_X;
        for (double[] lane : blocked) {
            if (lane[0] < left + width && lane[1] > left) {
                left = lane[1];
            }
        }
        double missing = left + width + Style.PADDING_X - (node.x + node.width);
        if (missing > 0) {
            if (!widening || missing > WIDER || !canWiden(node, Math.ceil(missing))) {
                narrow.put(node, Math.ceil(missing));
                return;
            }
            widen(node, Math.ceil(missing));
        }
        node.headingX = left - node.x - Style.PADDING_X;
    }

    /** From where to where lines run through the heading, from the left. */
    private List<double[]> blocked(DiagramNode node) {
        Bounds band = new Bounds(node.x, node.y + 1, node.width, node.heading - 2);
        TreeMap<Double, Double> lanes = new TreeMap<>();
        for (DiagramEdge edge : edges) {
            for (int i = 1; i < edge.points.size(); i++) {
                Point a = edge.points.get(i - 1);
                Point b = edge.points.get(i);
                if (Geometry.crosses(List.of(a, b), band)) {
                    lanes.merge(Math.min(a.x(), b.x()) - CLEAR, Math.max(a.x(), b.x()) + CLEAR, Math::max);
                }
            }
        }
        List<double[]> blocked = new ArrayList<>();
        lanes.forEach((from, to) -> blocked.add(new double[] {from, to}));
        return blocked;
    }

    /** Whether a container can become wider to the right without reaching anything; what it stands in may become wider with it. */
    private boolean canWiden(DiagramNode node, double by) {
        Bounds strip = new Bounds(node.x + node.width, node.y, by + Style.GAP, node.height);
        List<DiagramNode> siblings = node.parent == null ? roots : node.parent.children;
        boolean free = siblings.stream().noneMatch(s -> s != node && s.bounds().intersects(strip))
                && edges.stream().noneMatch(e -> Geometry.crosses(e.points, strip) || e.labelBounds != null && e.labelBounds.intersects(strip));
        return free && (node.parent == null || strip.right() <= node.parent.x + node.parent.width || canWiden(node.parent, strip.right() - node.parent.x - node.parent.width));
    }

    private static void widen(DiagramNode node, double by) {
        node.width += by;
        if (node.parent != null) {
            double missing = node.x + node.width + Style.GAP - node.parent.x - node.parent.width;
            if (missing > 0) {
                widen(node.parent, missing);
            }
        }
    }
}
