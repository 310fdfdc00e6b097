// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.util.List;

/**
 * A line that says something, with what it is made of below it.
 *
 * @param text what it says
 * @param figure the figure as it is written, may be empty
 * @param note where the figure comes from, or how it is made, may be empty
 * @param elementId identifier of the element that it is about, empty for none
 * @param share how large the figure is, from 0 to 1 of the largest of its like; NaN when it is drawn as no bar
 * @param lines what it is made of
 */
public record Line(String text, String figure, String note, String elementId, double share, List<Line> lines) {

    public Line {
        lines = List.copyOf(lines);
    }

    /** Without element, bar and further lines. */
    public static Line of(String text, String figure, String note) {
        return new Line(text, figure, note, "", Double.NaN, List.of());
    }

    /** With further lines. */
    public static Line of(String text, String figure, String note, List<Line> lines) {
        return new Line(text, figure, note, "", Double.NaN, lines);
    }
}
