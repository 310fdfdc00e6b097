// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

/**
 * A picture.
 *
 * @param picture path of the picture, see {@link Icons}
 * @param bounds the square that it fills
 */
public record Icon(String picture, Bounds bounds) implements Primitive {
}
