// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.notation;

/**
 * A kind of diagram: which elements it shows, and how. A new kind is one class and its line in
 * {@code META-INF/services/org.nines.scene.notation.DiagramKind}.
 */
public interface DiagramKind {

    /** How shapes are arranged that nobody has placed. */
    enum Arrangement {
        /** Packed into what they stand in; lines decide only between what they connect. */
        NESTED,
        /** In layers along the lines, from left to right unless the other way fits a page much better. */
        LAYERS_RIGHT,
        /** In layers along the lines, from top to bottom unless the other way fits a page much better. */
        LAYERS_DOWN,
        /** Racks by their units, seen from the front. */
        ELEVATION;

        /** Whether lines decide where shapes are. */
        public boolean isLayered() {
            return this == LAYERS_RIGHT || this == LAYERS_DOWN;
        }
    }

    /** Its name on the command line and in files: one word in lower case. */
    String id();

    /** What the drawing is called: "Power". */
    String title();

    /** What it shows, in one line. */
    String description();

    Arrangement arrangement();

    /** The table; always the same. */
    Notation notation();
}
