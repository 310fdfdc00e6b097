// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.util.List;

/**
 * How a shape or a line is painted.
 *
 * @param fill colour as #rrggbb, empty for none
 * @param stroke colour as #rrggbb, empty for none
 * @param width width of the stroke in pixels at 100 %
 * @param dashes lengths of dashes and gaps, empty for an unbroken stroke
 * @param radius radius of rounded corners
 */
public record Look(String fill, String stroke, double width, List<Double> dashes, double radius) {

    public Look {
        dashes = List.copyOf(dashes);
    }

    static Look area(String fill, String stroke, double width, double radius) {
        return new Look(fill, stroke, width, List.of(), radius);
    }

    static Look line(String stroke, double width, Double... dashes) {
        return new Look("", stroke, width, List.of(dashes), 0);
    }
}
