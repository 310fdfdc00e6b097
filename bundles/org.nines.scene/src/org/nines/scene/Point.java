// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

/** A place on a drawing, in pixels at 100 %: x to the right, y down. */
public record Point(double x, double y) {

    /** The place moved by the given distances. */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
