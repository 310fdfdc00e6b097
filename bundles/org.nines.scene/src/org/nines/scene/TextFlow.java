// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines: at spaces, else after hyphens, dots and the like, else wherever the line is full. */
public final class TextFlow {

    /** After these a line may end. */
    private static final String BREAKS = "-_./:@,;+|\\";

    private TextFlow() {
    }

    /**
     * Lines of a text, none wider than asked for unless a single character is.
     *
     * @param text the text; runs of white space count as one space
     * @param style how it is set
     * @param width the width, in pixels at 100 %
     */
    public static List<String> wrap(String text, TextStyle style, double width) {
        String rest = text.strip().replaceAll("\\s+", " ");
        List<String> lines = new ArrayList<>();
        while (style.width(rest) > width) {
            int end = lineEnd(rest, style, width);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        if (!rest.isEmpty() || lines.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }

    private static int lineEnd(String text, TextStyle style, double width) {
        int fits = 0;
        double used = 0;
        while (fits < text.length()) {
            int next = fits + Character.charCount(text.codePointAt(fits));
            used += style.width(text.substring(fits, next));
            if (used > width && fits > 0 && text.charAt(fits) != ' ') {
                break;
            }
            fits = next;
        }
        for (int end = fits; end > 0; end--) {
            if (end < text.length() && text.charAt(end) == ' ' || end < fits + 1 && BREAKS.indexOf(text.charAt(end - 1)) >= 0 && end > 1) {
                return end;
            }
        }
        return fits;
    }

    /** Width of the widest line. */
    public static double width(List<String> lines, TextStyle style) {
        return lines.stream().mapToDouble(style::width).max().orElse(0);
    }
}
