// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.tools;

/** An end of a line. */
public enum End {
    SOURCE,
    TARGET
}
