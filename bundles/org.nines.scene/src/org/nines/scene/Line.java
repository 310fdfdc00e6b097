// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.util.List;

/**
 * A line through points.
 *
 * @param points at least two
 * @param look key of its {@link Look} in the {@link Style}
 * @param start what it begins with
 * @param end what it ends with
 * @param radius by how much its corners are rounded
 */
public record Line(List<Point> points, String look, Marker start, Marker end, double radius) implements Primitive {

    /** What a line begins or ends with. */
    public enum Marker {
        NONE,
        /** Filled arrow head. */
        ARROW
    }

    public Line {
        points = List.copyOf(points);
    }

    /** Smallest rectangle around the points. */
    public Bounds bounds() {
        return Bounds.of(points);
    }
}
