// SPDX-License-Identifier: EPL-2.0
package org.nines.benchmarks;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;

/** Prints comparisons of results with references, one in a line, and counts those that differ. */
final class Comparison {

    private final PrintWriter out;
    private final double tolerance;
    private int same;
    private int different;

    /** @param tolerance largest relative difference of two figures that are the same */
    Comparison(PrintWriter out, double tolerance) {
        this.out = out;
        this.tolerance = tolerance;
    }

    int same() {
        return same;
    }

    int different() {
        return different;
    }

    void title(String title) {
        out.println();
        out.println(title);
        out.flush();
    }

    /** A figure; only differences and what is asked for are printed. */
    void figure(String what, double expected, double found) {
        figure(what, expected, found, tolerance);
    }

    void figure(String what, double expected, double found, double within) {
        boolean equal = Math.abs(expected - found) <= within * Math.abs(expected) || expected == found;
        line(equal, what, String.valueOf(expected), String.valueOf(found));
    }

    void value(String what, Object expected, Object found) {
        line(Objects.equals(expected, found), what, String.valueOf(expected), String.valueOf(found));
    }

    /** Something that could not be compared. */
    void note(String what, String why) {
        out.println(String.format(Locale.ROOT, "  %-9s %-34s %s", "-", what, why));
        out.flush();
    }

    private void line(boolean equal, String what, String expected, String found) {
        if (equal) {
            same++;
        } else {
            different++;
        }
        String figures = equal ? shorten(found) : shorten(found) + ", but the reference is " + shorten(expected);
        out.println(String.format(Locale.ROOT, "  %-9s %-34s %s", equal ? "same" : "DIFFERENT", what, figures));
        out.flush();
    }

    private static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
