// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.tools;

import org.nines.model.edit.Topic;

/**
 * One tool of a palette.
 *
 * @param id unique on a kind of diagram and the same for ever
 * @param gesture how it is used
 * @param label as the palette says it: "Server"
 * @param description what it makes, one or two sentences
 * @param topic the heading under which it stands
 * @param icon path of its picture, see {@link org.nines.model.edit.Icons#url}
 */
public record Tool(String id, Gesture gesture, String label, String description, Topic topic, String icon) {

    /** How a tool is used. */
    public enum Gesture {
        /** A click on a shape or the paper, which makes one element there. */
        SHAPE,
        /** A drag from one shape to another, which makes a line. */
        LINE,
        /** A click on a shape or the paper, which makes an assembly there. */
        ASSEMBLY
    }
}
