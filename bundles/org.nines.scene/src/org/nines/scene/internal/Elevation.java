// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

/** Placeholder replaced below. */
final class Elevation {
    static void layout(Diagram diagram) {
        Packer.packAll(diagram.roots);
    }
}
