// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import java.util.ArrayList;
import java.util.List;
import org.nines.scene.Point;

/** Ways of lines with another bend. Pieces that run across or down keep doing so, as far as the ends of the line allow. */
public final class Bends {

    private static final double SAME = 0.6;

    private Bends() {
    }

    /**
     * Moves a bend.
     *
     * @param way all points of the line, its ends included
     * @param index which of them is moved; no end
     * @return the points between the ends
     */
    public static List<Point> move(List<Point> way, int index, Point to) {
        List<Point> points = new ArrayList<>(way);
        Point from = way.get(index);
        double x = to.x();
        double y = to.y();
        for (int neighbour : new int[] {index - 1, index + 1}) {
            Point other = way.get(neighbour);
            boolean end = neighbour == 0 || neighbour == way.size() - 1;
            if (Math.abs(other.x() - from.x()) < SAME) {
                x = end ? other.x() : x;
                points.set(neighbour, end ? other : new Point(x, other.y()));
            } else if (Math.abs(other.y() - from.y()) < SAME) {
                y = end ? other.y() : y;
                points.set(neighbour, end ? other : new Point(other.x(), y));
            }
        }
        points.set(index, new Point(x, y));
        return between(points);
    }

    /**
     * Moves a piece between two bends across its direction; makes a bend where the piece leads to an end of the line.
     *
     * @param index the first of the two points of the piece
     */
    public static List<Point> push(List<Point> way, int index, Point to) {
        List<Point> points = new ArrayList<>(way);
        Point a = way.get(index);
        Point b = way.get(index + 1);
        boolean inside = index > 0 && index + 2 < way.size();
        if (inside && Math.abs(a.y() - b.y()) < SAME) {
            points.set(index, new Point(a.x(), to.y()));
            points.set(index + 1, new Point(b.x(), to.y()));
        } else if (inside && Math.abs(a.x() - b.x()) < SAME) {
            points.set(index, new Point(to.x(), a.y()));
            points.set(index + 1, new Point(to.x(), b.y()));
        } else {
            points.add(index + 1, to);
        }
        return between(points);
    }

    /** Takes a bend away. */
    public static List<Point> remove(List<Point> way, int index) {
        List<Point> points = new ArrayList<>(way);
        points.remove(index);
        return between(points);
    }

    private static List<Point> between(List<Point> way) {
        return List.copyOf(way.subList(1, way.size() - 1));
    }
}
