// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

/**
 * A filled outline.
 *
 * @param form its form
 * @param bounds the rectangle that it fills
 * @param look key of its {@link Look} in the {@link Style}
 */
public record Shape(Form form, Bounds bounds, String look) implements Primitive {

    /** Forms of an outline. */
    public enum Form {
        RECTANGLE,
        /** Rectangle with rounded corners. */
        ROUNDED,
        /** Rectangle with half circles at its ends. */
        PILL,
        ELLIPSE
    }
}
