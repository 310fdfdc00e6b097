// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

/**
 * A pictogram.
 *
 * @param name its name among the {@link Icons}
 * @param bounds the square that it fills
 * @param colour key of its colour in the {@link Style}
 */
public record Icon(String name, Bounds bounds, String colour) implements Primitive {
}
