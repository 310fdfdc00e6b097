// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.util.Collection;

/** A rectangle on a drawing, in pixels at 100 %: (x, y) is its upper left corner. */
public record Bounds(double x, double y, double width, double height) {

    /** Right edge. */
    public double right() {
        return x + width;
    }

    /** Lower edge. */
    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    /** The rectangle with this much more on every side, less where negative. */
    public Bounds grow(double margin) {
        return new Bounds(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    public Bounds plus(double dx, double dy) {
        return new Bounds(x + dx, y + dy, width, height);
    }

    /** Smallest rectangle around both. */
    public Bounds union(Bounds other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Bounds(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Whether the insides share a point; touching edges do not count. */
    public boolean intersects(Bounds other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether the other lies within this one, edges included. */
    public boolean contains(Bounds other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }

    /** Smallest rectangle that holds all of some points, at least one. */
    public static Bounds of(Collection<Point> points) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point p : points) {
            left = Math.min(left, p.x());
            top = Math.min(top, p.y());
            right = Math.max(right, p.x());
            bottom = Math.max(bottom, p.y());
        }
        return new Bounds(left, top, right - left, bottom - top);
    }

    /** Smallest rectangle around all of them; empty at the origin when there is none. */
    public static Bounds around(Collection<Bounds> all) {
        return all.stream().reduce(Bounds::union).orElse(new Bounds(0, 0, 0, 0));
    }
}
