// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;

/**
 * What an analysis adds to a drawing. Never by colour alone: every mark has an outline of its own pattern or a badge with words.
 *
 * @param title what it shows, below the title of the drawing
 * @param marks what to add to an element, by its identifier; of one that is not drawn, the nearest around it that is drawn gets the mark
 * @param legend what the marks mean, in the order in which the legend lists them
 * @param sum makes one mark of all that meet on one shape, from the sum of their ranks; null where the most important is shown
 */
public record Overlay(String title, Map<String, Mark> marks, List<Entry> legend, DoubleFunction<Mark> sum) {

    /** Adds nothing. */
    public static final Overlay NONE = new Overlay("", Map.of(), List.of(), null);

    public Overlay {
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
        legend = List.copyOf(legend);
    }

    /**
     * What is added to one element.
     *
     * @param rank importance: where several marks meet on one shape, the highest is drawn
     * @param outline key of the {@link Look} around the shape, or of its fill instead of its own; empty for none
     * @param fills whether the look replaces that of the shape and is not drawn around it
     * @param badge look of the badge
     * @param text text of the badge, a few characters
     * @param note added to what a reader sees when pointing at it
     */
    public record Mark(double rank, String outline, boolean fills, String badge, String text, String note) {
    }

    /**
     * A line of the legend.
     *
     * @param badge look of the badge; empty when a look is shown
     * @param text text of the badge
     * @param look look of a sample, empty when a badge is shown
     * @param meaning what it means
     */
    public record Entry(String badge, String text, String look, String meaning) {
    }
}
