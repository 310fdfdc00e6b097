// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

/**
 * One line of text.
 *
 * @param x where it begins, ends or has its middle, as its anchor says
 * @param baseline y of the line that letters stand on
 * @param anchor what x means
 * @param text the text
 * @param style how it is set
 * @param colour key of its colour in the {@link Style}
 * @param width its width in the shipped font
 */
public record Text(double x, double baseline, Anchor anchor, String text, TextStyle style, String colour, double width) implements Primitive {

    /** Which point of a text its x is. */
    public enum Anchor {
        START, MIDDLE, END
    }

    /** A text, measured. */
    public static Text of(double x, double baseline, Anchor anchor, String text, TextStyle style, String colour) {
        return new Text(x, baseline, anchor, text, style, colour, style.width(text));
    }

    /** Left edge. */
    public double left() {
        return switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
    }

    /** The rectangle that the line takes, from the tallest letter to the deepest. */
    public Bounds bounds() {
        return new Bounds(left(), baseline - style.ascent(), width, style.ascent() + style.descent());
    }
}
