// SPDX-License-Identifier: EPL-2.0
package org.nines.documents;

/**
 * A drawing of a system.
 *
 * @param title what it is called: "Power"
 * @param description what it shows, in one line
 * @param svg the drawing, a whole SVG file
 * @param width its width in pixels
 * @param height its height in pixels
 */
public record Picture(String title, String description, String svg, double width, double height) {
}
