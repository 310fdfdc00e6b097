// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.nines.scene.Bounds;
import org.nines.scene.Point;

/** Puts rectangles on shelves, the highest first, lower ones one above the other, so that all of them fill an area shaped like a page. */
final class Shelves {

    private Shelves() {
    }

    /**
     * Upper left corners for the rectangles, whose own corners do not matter.
     *
     * @param across distance between rectangles side by side
     * @param down distance between rectangles one above the other
     */
    static List<Point> pack(List<Bounds> sizes, double aspect, double across, double down) {
        List<Integer> order = IntStream.range(0, sizes.size()).boxed().sorted(Comparator.comparingDouble(i -> -Math.rint(sizes.get(i).height()))).toList();
        double widest = sizes.stream().mapToDouble(Bounds::width).max().orElse(0);
        double all = sizes.stream().mapToDouble(s -> s.width() + across).sum();
        Point[] best = null;
        double least = Double.POSITIVE_INFINITY;
        int steps = Math.min(60, 4 * sizes.size());
        for (int step = 0; step <= steps; step++) {
            Point[] places = new Point[sizes.size()];
            double cost = cost(place(sizes, order, widest + (all - widest) * step / Math.max(1, steps), across, down, places), aspect);
            if (cost < least - 1e-9) {
                least = cost;
                best = places;
            }
        }
        return List.of(best);
    }

    /** Small is good, and so is the shape of a page. */
    private static double cost(Bounds area, double aspect) {
        return Math.abs(Math.log(area.width() / area.height() / aspect)) + 0.5 * Math.log(area.width() * area.height());
    }

    private static Bounds place(List<Bounds> sizes, List<Integer> order, double width, double across, double down, Point[] places) {
        double x = 0;
        double y = 0;
        double shelf = 0;
        double columnWidth = 0;
        double columnBottom = 0;
        double right = 1;
        for (int i : order) {
            Bounds size = sizes.get(i);
            boolean below = columnWidth > 0 && columnBottom + down + size.height() <= y + shelf && size.width() <= 1.15 * columnWidth && x + size.width() <= Math.max(width, columnWidth);
            if (!below) {
                x += columnWidth > 0 ? columnWidth + across : 0;
                if (x > 0 && x + size.width() > width) {
                    x = 0;
                    y += shelf + down;
                    shelf = 0;
                }
                columnBottom = y - down;
                columnWidth = 0;
            }
            places[i] = new Point(x, columnBottom + down);
            columnBottom += down + size.height();
            columnWidth = Math.max(columnWidth, size.width());
            shelf = Math.max(shelf, columnBottom - y);
            right = Math.max(right, x + columnWidth);
        }
        return new Bounds(0, 0, right, Math.max(1, y + shelf));
    }
}
