// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.paint;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.swt.graphics.Color;

/** The colours of a scene as those of the screen. */
public final class Colours {

    private static final Map<String, Color> KNOWN = new ConcurrentHashMap<>();

    private Colours() {
    }

    /** The colour that a scene calls "#rrggbb". */
    public static Color of(String code) {
        return KNOWN.computeIfAbsent(code, c -> {
            java.awt.Color colour = java.awt.Color.decode(c);
            return new Color(colour.getRed(), colour.getGreen(), colour.getBlue());
        });
    }
}
