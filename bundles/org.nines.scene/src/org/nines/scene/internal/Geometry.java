// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

import java.util.ArrayList;
import java.util.List;
import org.nines.scene.Bounds;
import org.nines.scene.Point;

/** Points on lines. */
final class Geometry {

    private Geometry() {
    }

    /** The point half-way along a line, as an empty rectangle. */
    static Bounds middle(List<Point> points) {
        double rest = length(points) / 2;
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            double piece = distance(a, b);
            if (piece >= rest && piece > 0) {
                double t = rest / piece;
                return new Bounds(a.x() + t * (b.x() - a.x()), a.y() + t * (b.y() - a.y()), 0, 0);
            }
            rest -= piece;
        }
        Point last = points.getLast();
        return new Bounds(last.x(), last.y(), 0, 0);
    }

    /** Whether a line of horizontal and vertical pieces runs through a rectangle. */
    static boolean crosses(List<Point> points, Bounds area) {
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            Bounds piece = new Bounds(Math.min(a.x(), b.x()) - 0.5, Math.min(a.y(), b.y()) - 0.5, Math.abs(a.x() - b.x()) + 1, Math.abs(a.y() - b.y()) + 1);
            if (piece.intersects(area)) {
                return true;
            }
        }
        return false;
    }

    /** The same way without points in the middle of straight pieces. */
    static List<Point> straighten(List<Point> points) {
        List<Point> kept = new ArrayList<>();
        for (Point p : points) {
            if (!kept.isEmpty() && distance(kept.getLast(), p) < 0.01) {
                continue;
            }
            int n = kept.size();
            if (n >= 2 && (same(kept.get(n - 2).x(), kept.get(n - 1).x()) && same(kept.get(n - 1).x(), p.x())
                    || same(kept.get(n - 2).y(), kept.get(n - 1).y()) && same(kept.get(n - 1).y(), p.y()))) {
                kept.removeLast();
            }
            kept.add(p);
        }
        if (kept.size() == 1) {
            kept.add(kept.getFirst());
        }
        return List.copyOf(kept);
    }

    private static boolean same(double a, double b) {
        return Math.abs(a - b) < 0.01;
    }

    static double length(List<Point> points) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += distance(points.get(i - 1), points.get(i));
        }
        return length;
    }

    static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
}
