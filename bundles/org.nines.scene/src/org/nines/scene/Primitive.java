// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

/** What a drawing is made of. Coordinates are absolute, in pixels at 100 %; what comes later is painted over what came before. */
public sealed interface Primitive permits Group, Shape, Text, Line, Icon {
}
