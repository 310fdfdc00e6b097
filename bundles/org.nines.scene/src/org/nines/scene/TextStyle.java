// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

/** The sizes of text on a drawing. Few, so that hierarchy shows. Sizes in pixels at 100 %. */
public enum TextStyle {
    /** Title of a drawing. */
    TITLE(Typeface.MEDIUM, 18),
    /** Line below the title. */
    SUBTITLE(Typeface.REGULAR, 12),
    /** Name of what others stand in. */
    HEADING(Typeface.MEDIUM, 13),
    /** Name of a node. */
    NAME(Typeface.MEDIUM, 12),
    /** What is said about a node below its name; labels of lines; legend. */
    DETAIL(Typeface.REGULAR, 10.5),
    /** Text in a badge. */
    BADGE(Typeface.MEDIUM, 9.5);

    private final Typeface typeface;
    private final double size;

    TextStyle(Typeface typeface, double size) {
        this.typeface = typeface;
        this.size = size;
    }

    public Typeface typeface() {
        return typeface;
    }

    /** Size of the font. */
    public double size() {
        return size;
    }

    /** Width of a text. */
    public double width(String text) {
        return typeface.width(text) * size;
    }

    /** Height of the tallest letter above the baseline. */
    public double ascent() {
        return typeface.ascent() * size;
    }

    /** Depth of the deepest letter below the baseline. */
    public double descent() {
        return typeface.descent() * size;
    }

    /** From baseline to baseline. */
    public double lineHeight() {
        return Math.rint(size * 1.25 * 2) / 2;
    }
}
