// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayerUnzippingStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.nines.scene.Bounds;
import org.nines.scene.Point;
import org.nines.scene.Style;
import org.nines.scene.notation.NodeRow.Arrangement;

/**
 * Arranges shapes in layers along the lines between them, across the borders of what they stand in, with lines that run at right angles. What
 * no line reaches is packed. The same diagram is always laid out in the same way.
 */
final class LayeredLayout {

    /** Above this number of nodes the faster of the ways to align them is taken. */
    private static final int MANY = 250;
    /** Distance from the text of a label to what surrounds it. */
    static final double LABEL_PADDING = 3;

    static {
        // tells ELK how to copy the values of its options
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final List<DiagramNode> roots;
    private final List<DiagramEdge> lines;
    private final Direction direction;
    private final Set<DiagramNode> connected = new HashSet<>();
    /** Shapes from which lines lead on to a later layer. */
    private final Set<DiagramNode> starts = new HashSet<>();
    private final Map<DiagramNode, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<DiagramNode, ElkPort> ports = new LinkedHashMap<>();
    private final Map<DiagramEdge, ElkEdge> edges = new LinkedHashMap<>();
    /** Where all lines of one look leave a shape. */
    private final Map<Trunk, ElkPort> trunks = new HashMap<>();
    private final Map<ElkNode, List<DiagramNode>> blocks = new LinkedHashMap<>();
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final boolean many;
    private final boolean nested;
    private final int split;
    private final boolean splitEnds;
    /** Lines without a direction that run against most of those between the same containers if nobody turns them. */
    private final Set<DiagramEdge> turned = new HashSet<>();

    /** Lines of one look that leave a shape side by side, and are drawn as one that branches. */
    private record Trunk(DiagramNode from, String look) {
    }

    /** As below, in whole layers. */
    LayeredLayout(List<DiagramNode> roots, List<DiagramEdge> lines, Direction direction) {
        this(roots, lines, direction, 1, true);
    }

    /**
     * @param roots shapes that are connected with one another
     * @param lines all lines between them
     * @param split into how many each layer is split: many shapes that depend on one then do not stand in a single column
     * @param splitEnds whether only layers are split from which no line leads on
     */
    LayeredLayout(List<DiagramNode> roots, List<DiagramEdge> lines, Direction direction, int split, boolean splitEnds) {
        this.split = split;
        this.splitEnds = splitEnds;
        this.roots = roots;
        this.lines = lines;
        this.direction = direction;
        for (DiagramEdge edge : lines) {
            for (DiagramNode end : List.of(edge.source, edge.target)) {
                for (DiagramNode n = DiagramEdge.owner(end); n != null; n = n.parent) {
                    connected.add(n);
                }
            }
        }
        this.many = connected.size() > MANY;
        this.nested = connected.stream().anyMatch(n -> n.children.stream().anyMatch(connected::contains));
        turn();
        lines.forEach(e -> starts.add(DiagramEdge.owner(isReversed(e) ? e.target : e.source)));
    }

    /** Has lines between the content of two containers run the same way, so that none of them must go all around. */
    private void turn() {
        Map<List<DiagramNode>, List<DiagramEdge>> between = new LinkedHashMap<>();
        for (DiagramEdge edge : lines) {
            DiagramNode from = DiagramEdge.owner(isReversed(edge) ? edge.target : edge.source);
            DiagramNode to = DiagramEdge.owner(isReversed(edge) ? edge.source : edge.target);
            DiagramNode around = from;
            while (around != null && !to.isIn(around)) {
                around = around.parent;
            }
            List<DiagramNode> ends = List.of(below(around, from), below(around, to));
            if (ends.getFirst() != from || ends.getLast() != to) {
                between.computeIfAbsent(ends, k -> new ArrayList<>()).add(edge);
            }
        }
        between.forEach((ends, edges) -> {
            List<DiagramEdge> against = between.getOrDefault(ends.reversed(), List.of());
            if (edges.size() > against.size() || edges.size() == against.size() && turned.stream().noneMatch(edges::contains)) {
                against.stream().filter(e -> e.undirected).forEach(turned::add);
            }
        });
    }

    /** What a shape stands in, or it itself, directly inside a container; null for the paper. */
    private static DiagramNode below(DiagramNode container, DiagramNode shape) {
        DiagramNode child = shape;
        while (child.parent != container) {
            child = child.parent;
        }
        return child;
    }

    /** Lays everything out from the origin on. */
    void run() {
        options(root);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        add(roots, root);
        lines.forEach(this::add);
        new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
        nodes.forEach((node, shape) -> apply(node, shape));
        blocks.forEach(this::apply);
        edges.forEach(this::apply);
        ModelOrder.restore(roots, lines, direction == Direction.RIGHT);
    }

    /** Whether lines end inside containers. */
    boolean isNested() {
        return nested;
    }

    private void options(ElkNode container) {
        container.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        container.setProperty(LayeredOptions.DIRECTION, direction);
        if (split > 1) {
            container.setProperty(LayeredOptions.LAYER_UNZIPPING_STRATEGY, LayerUnzippingStrategy.ALTERNATING);
        }
        container.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        container.setProperty(LayeredOptions.RANDOM_SEED, 1);
        if (!nested) {
            // across the borders of containers ELK 0.12.1 fails with it
            container.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        }
        container.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
        container.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, many ? NodePlacementStrategy.BRANDES_KOEPF : NodePlacementStrategy.NETWORK_SIMPLEX);
        container.setProperty(LayeredOptions.NODE_PLACEMENT_BK_EDGE_STRAIGHTENING, org.eclipse.elk.alg.layered.options.EdgeStraighteningStrategy.IMPROVE_STRAIGHTNESS);
        container.setProperty(LayeredOptions.THOROUGHNESS, many ? 3 : 12);
        container.setProperty(LayeredOptions.SPACING_NODE_NODE, 14.0);
        container.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 26.0);
        container.setProperty(LayeredOptions.SPACING_EDGE_NODE, 12.0);
        container.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
        container.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 8.0);
        container.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 8.0);
        container.setProperty(LayeredOptions.SPACING_EDGE_LABEL, LABEL_PADDING);
        container.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        container.setProperty(LayeredOptions.PADDING, new ElkPadding(Style.GAP));
    }

    private void add(List<DiagramNode> siblings, ElkNode into) {
        List<DiagramNode> idle = new ArrayList<>();
        for (DiagramNode node : siblings) {
            if (!connected.contains(node)) {
                if (node.isContainer()) {
                    Packer.pack(node, 1.2);
                }
                idle.add(node);
                continue;
            }
            ElkNode shape = ElkGraphUtil.createNode(into);
            nodes.put(node, shape);
            if (split > 1) {
                // a layer is split into as many as the least of its shapes says
                shape.setProperty(LayeredOptions.LAYER_UNZIPPING_LAYER_SPLIT, splitEnds && starts.contains(node) ? 1 : split);
            }
            boolean open = node.isContainer() && node.children.stream().anyMatch(connected::contains);
            if (open) {
                options(shape);
                shape.setProperty(LayeredOptions.PADDING, new ElkPadding(node.heading + (direction == Direction.DOWN ? Style.ARROW + 3 : 0), Style.GAP, Style.GAP, Style.GAP));
                shape.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.minimumSize());
                // ELK 0.12.1 lays out downwards by turning the drawing, and forgets to turn this
                shape.setProperty(LayeredOptions.NODE_SIZE_MINIMUM,
                        direction == Direction.DOWN ? new KVector(node.minHeight, node.minWidth) : new KVector(node.minWidth, node.minHeight));
                add(node.children, shape);
            } else {
                if (node.isContainer()) {
                    Packer.pack(node, 1.6);
                }
                shape.setDimensions(node.width, node.height);
            }
            for (DiagramNode port : node.ports) {
                ElkPort p = ElkGraphUtil.createPort(shape);
                p.setDimensions(port.width, port.height);
                p.setProperty(LayeredOptions.PORT_BORDER_OFFSET, -Style.PORT / 2);
                ports.put(port, p);
            }
        }
        if (!idle.isEmpty()) {
            Packer.Size size = Packer.place(idle, Arrangement.GRID, 1.0, 0, 0);
            ElkNode block = ElkGraphUtil.createNode(into);
            block.setDimensions(size.width(), size.height());
            blocks.put(block, idle);
        }
    }

    private void add(DiagramEdge edge) {
        ElkEdge line = isReversed(edge) ? ElkGraphUtil.createSimpleEdge(start(edge.target, edge), shape(edge.source))
                : ElkGraphUtil.createSimpleEdge(start(edge.source, edge), shape(edge.target));
        if (!edge.label.isEmpty()) {
            ElkLabel label = ElkGraphUtil.createLabel(String.join(" ", edge.label), line);
            label.setDimensions(edge.labelWidth(), edge.labelHeight());
            label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
            label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        }
        edges.put(edge, line);
    }

    private boolean isReversed(DiagramEdge edge) {
        return edge.undirected && DiagramEdge.owner(edge.source).row.rank() > DiagramEdge.owner(edge.target).row.rank() != turned.contains(edge);
    }

    /** Where a line starts: many that look the same leave a shape as one and branch, so that they do not fan out as broad as the shape is high. */
    private ElkConnectableShape start(DiagramNode end, DiagramEdge edge) {
        if (ports.containsKey(end) || !edge.label.isEmpty() || end.isContainer() && end.children.stream().anyMatch(connected::contains)) {
            return shape(end);
        }
        return trunks.computeIfAbsent(new Trunk(end, edge.look), t -> ElkGraphUtil.createPort(nodes.get(end)));
    }

    private ElkConnectableShape shape(DiagramNode end) {
        ElkPort port = ports.get(end);
        return port != null ? port : nodes.get(end);
    }

    private static Point origin(ElkNode node) {
        double x = 0;
        double y = 0;
        for (ElkNode n = node; n != null; n = n.getParent()) {
            x += n.getX();
            y += n.getY();
        }
        return new Point(x, y);
    }

    private void apply(DiagramNode node, ElkNode shape) {
        Point at = origin(shape);
        if (node.isContainer() && node.children.stream().anyMatch(connected::contains)) {
            node.x = at.x();
            node.y = at.y();
        } else {
            node.move(at.x() - node.x, at.y() - node.y);
        }
        node.width = shape.getWidth();
        node.height = shape.getHeight();
        for (DiagramNode port : node.ports) {
            port.x = at.x() + ports.get(port).getX();
            port.y = at.y() + ports.get(port).getY();
        }
    }

    private void apply(ElkNode block, List<DiagramNode> idle) {
        Point at = origin(block);
        idle.forEach(n -> n.move(at.x(), at.y()));
    }

    private void apply(DiagramEdge edge, ElkEdge line) {
        Point at = origin(line.getContainingNode());
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : line.getSections()) {
            points.add(at.plus(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(b -> points.add(at.plus(b.getX(), b.getY())));
            points.add(at.plus(section.getEndX(), section.getEndY()));
        }
        edge.points = isReversed(edge) ? points.reversed() : points;
        for (ElkLabel label : line.getLabels()) {
            Point p = at.plus(label.getX(), label.getY());
            edge.labelBounds = new Bounds(p.x(), p.y(), label.getWidth(), label.getHeight());
        }
    }
}
