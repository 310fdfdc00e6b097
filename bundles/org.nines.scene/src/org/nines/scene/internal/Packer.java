// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

import java.util.List;
import java.util.function.Predicate;
import org.nines.scene.Style;
import org.nines.scene.notation.NodeRow.Arrangement;

/**
 * Packs shapes that no line connects: rows in the order of the model, chosen so that the whole is shaped like a page, with what stands in one
 * row equally high and what stands in one column equally wide.
 */
final class Packer {

    /** From this many on, a column is split. */
    private static final int LONG_COLUMN = 14;
    /** Nodes stand above containers unless beside them is better by this. */
    private static final double PREFER_ABOVE = 0.15;

    private Packer() {
    }

    /** Arranges what is in a container, gives the container its size, and leaves its corner where it is. */
    static void pack(DiagramNode container, double aspect) {
        pack(container, aspect, n -> false);
    }

    private static void pack(DiagramNode container, double aspect, Predicate<DiagramNode> arranged) {
        if (arranged.test(container)) {
            return;
        }
        container.children.stream().filter(c -> c.isContainer() && !c.children.isEmpty()).forEach(c -> pack(c, inner(c, aspect), arranged));
        Size size = place(container.children, container.row.arrangement(), aspect, container.x + Style.GAP, container.y + container.heading);
        container.width = Math.max(container.minWidth, size.width + 2 * Style.GAP);
        container.height = Math.max(container.minHeight, container.heading + size.height + (container.children.isEmpty() ? 0 : Style.GAP));
        if (container.children.stream().noneMatch(arranged)) {
            stretch(container, container.width, container.height);
        }
    }

    private static double inner(DiagramNode container, double aspect) {
        return container.row.arrangement() == Arrangement.COLUMN ? aspect : Math.min(aspect, 1.2);
    }

    record Size(double width, double height) {
    }

    /** Arranges shapes whose own content is arranged. Nodes come first, in columns of one width, above or beside the containers. */
    static Size place(List<DiagramNode> shapes, Arrangement arrangement, double aspect, double x, double y) {
        List<DiagramNode> nodes = shapes.stream().filter(s -> !s.isContainer()).toList();
        List<DiagramNode> containers = shapes.stream().filter(DiagramNode::isContainer).toList();
        if (nodes.isEmpty() || containers.isEmpty()) {
            return rows(shapes, arrangement, aspect, x, y);
        }
        Size block = rows(containers, arrangement, aspect, x, y);
        int across = 1;
        while (across < nodes.size() && grid(nodes, across + 1, x, y).width <= block.width) {
            across++;
        }
        int upright = 1;
        while (upright < nodes.size() && grid(nodes, upright, x, y).height > block.height) {
            upright++;
        }
        Size above = grid(nodes, across, x, y);
        Size left = grid(nodes, upright, x, y);
        boolean beside = cost(left.width + Style.GAP + block.width, Math.max(left.height, block.height), aspect, left, block) + PREFER_ABOVE < cost(
                Math.max(above.width, block.width), above.height + Style.GAP + block.height, aspect, above, block);
        int columns = beside ? upright : across;
        Size grid = grid(nodes, columns, x, y);
        double right = beside ? grid.width + Style.GAP : 0;
        double down = beside ? 0 : grid.height + Style.GAP;
        containers.forEach(c -> c.move(right, down));
        return new Size(Math.max(grid.width, right + block.width), Math.max(grid.height, down + block.height));
    }

    /** How far an area is from the shape of a page, and how much of it is empty. */
    private static double cost(double width, double height, double aspect, Size grid, Size block) {
        return Math.abs(Math.log(width / height / aspect)) + 1.2 * (1 - (grid.width * grid.height + block.width * block.height) / (width * height));
    }

    /** In rows and columns far enough apart for lines and their labels. */
    static void wide(List<DiagramNode> shapes, double gap, double aspect) {
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int columns = 1; columns <= shapes.size(); columns++) {
            Size size = grid(shapes, columns, gap, 0, 0);
            double cost = Math.abs(Math.log(size.width / size.height / aspect));
            if (cost < least - 1e-9) {
                least = cost;
                best = columns;
            }
        }
        grid(shapes, best, gap, 0, 0);
    }

    private static Size rows(List<DiagramNode> shapes, Arrangement arrangement, double aspect, double x, double y) {
        if (shapes.isEmpty()) {
            return new Size(0, 0);
        }
        int best = 1;
        if (arrangement == Arrangement.COLUMN) {
            best = (shapes.size() + LONG_COLUMN - 1) / LONG_COLUMN;
        } else {
            double least = Double.POSITIVE_INFINITY;
            for (int columns = 1; columns <= shapes.size(); columns++) {
                Size size = grid(shapes, columns, x, y);
                int empty = (columns - shapes.size() % columns) % columns;
                double cost = Math.abs(Math.log(size.width / size.height / aspect)) + 0.9 * empty / columns;
                if (cost < least - 1e-9) {
                    least = cost;
                    best = columns;
                }
            }
        }
        return grid(shapes, best, x, y);
    }

    private static Size grid(List<DiagramNode> shapes, int columns, double x, double y) {
        boolean nodes = shapes.stream().noneMatch(DiagramNode::isContainer);
        if (nodes) {
            shapes.forEach(s -> {
                s.width = s.minWidth;
                s.height = s.minHeight;
            });
        }
        return grid(shapes, columns, nodes ? Style.GAP * 0.6 : Style.GAP, x, y);
    }

    private static Size grid(List<DiagramNode> shapes, int columns, double gap, double x, double y) {
        boolean nodes = shapes.stream().noneMatch(DiagramNode::isContainer);
        double[] widths = new double[columns];
        for (int i = 0; i < shapes.size(); i++) {
            widths[i % columns] = Math.max(widths[i % columns], shapes.get(i).width);
        }
        double top = y;
        double right = x;
        for (int row = 0; row * columns < shapes.size(); row++) {
            List<DiagramNode> line = shapes.subList(row * columns, Math.min(shapes.size(), (row + 1) * columns));
            double height = line.stream().mapToDouble(s -> s.height).max().orElse(0);
            double left = x;
            for (int column = 0; column < line.size(); column++) {
                DiagramNode shape = line.get(column);
                shape.move(left - shape.x, top - shape.y);
                if (nodes) {
                    shape.width = widths[column];
                    shape.height = height;
                }
                left += widths[column] + gap;
            }
            right = Math.max(right, left - gap);
            top += height + gap;
        }
        return new Size(right - x, top - gap - y);
    }

    /** Containers fill their row and their column, and what fills the last row fills the container. */
    private static void stretch(DiagramNode container, double width, double height) {
        container.width = width;
        container.height = height;
        List<DiagramNode> inside = container.children.stream().filter(DiagramNode::isContainer).toList();
        if (inside.isEmpty()) {
            widen(container.children, container.x + width - Style.GAP);
        }
        if (!inside.isEmpty()) {
            stretch(inside, container.x + width - Style.GAP, container.y + height - Style.GAP);
        }
    }

    /** Nodes that stand in one column fill the width of what they stand in. */
    private static void widen(List<DiagramNode> nodes, double right) {
        if (nodes.stream().mapToDouble(n -> n.x).distinct().count() == 1) {
            nodes.forEach(n -> n.width = Math.max(n.width, right - n.x));
        }
    }

    /** Containers that stand in rows and columns fill them; those at the right and at the bottom up to the given border. */
    static void stretch(List<DiagramNode> shapes, double right, double bottom) {
        for (DiagramNode shape : shapes) {
            double toRight = right;
            double toBottom = bottom;
            for (DiagramNode other : shapes) {
                if (other.x > shape.x + 1e-6) {
                    toRight = Math.min(toRight, other.x - Style.GAP);
                }
                if (other.y > shape.y + 1e-6) {
                    toBottom = Math.min(toBottom, other.y - Style.GAP);
                }
            }
            stretch(shape, Math.max(shape.width, toRight - shape.x), Math.max(shape.height, toBottom - shape.y));
        }
    }

    /** Shapes without a container, arranged from the origin. */
    static void packAll(List<DiagramNode> shapes) {
        packAround(shapes, n -> false);
    }

    /** The same around containers whose content is arranged and stays as it is. */
    static void packAround(List<DiagramNode> shapes, Predicate<DiagramNode> arranged) {
        List<DiagramNode> containers = shapes.stream().filter(DiagramNode::isContainer).toList();
        containers.forEach(c -> pack(c, containers.size() == 1 ? Style.ASPECT : 1.1, arranged));
        Size size = place(shapes, Arrangement.GRID, Style.ASPECT, 0, 0);
        if (containers.stream().noneMatch(arranged)) {
            stretch(containers, size.width, size.height);
        }
    }
}
