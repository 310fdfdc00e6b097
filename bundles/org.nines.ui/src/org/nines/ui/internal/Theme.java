// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** Colours and fonts, the same as those of the design document. */
public final class Theme {

    public static final Color INK = new Color(0x1c, 0x25, 0x30);
    public static final Color SOFT = new Color(0x55, 0x61, 0x6e);
    public static final Color FAINT = new Color(0x9a, 0xa4, 0xae);
    public static final Color LINE = new Color(0xd5, 0xdb, 0xe1);
    public static final Color PAPER = new Color(0xff, 0xff, 0xff);
    public static final Color SHADE = new Color(0xf4, 0xf6, 0xf8);
    public static final Color ACCENT = new Color(0x23, 0x52, 0x7c);
    public static final Color GOOD = new Color(0x1b, 0x6b, 0x3a);
    public static final Color GOOD_SHADE = new Color(0xed, 0xf6, 0xf0);
    public static final Color BAD = new Color(0xa3, 0x26, 0x1f);
    public static final Color BAD_SHADE = new Color(0xfb, 0xef, 0xee);
    public static final Color BAR = new Color(0x7a, 0x9c, 0xc0);

    private Theme() {
    }

    /** Gives a control and all that lies on it a surface of the style sheet, css/nines.css. */
    public static void surface(Control control, String name) {
        control.setData("org.eclipse.e4.ui.css.CssClassName", name);
    }

    /** The font of the workbench, so many points larger (or smaller) than it is. */
    public static Font font(int larger) {
        return (Font) JFaceResources.getResources().get(base().increaseHeight(larger));
    }

    /** As {@link #font(int)}, bold. */
    public static Font bold(int larger) {
        return (Font) JFaceResources.getResources().get(base().increaseHeight(larger).setStyle(SWT.BOLD));
    }

    /** The font of the workbench, slanted. */
    public static Font italic() {
        return (Font) JFaceResources.getResources().get(base().setStyle(SWT.ITALIC));
    }

    private static FontDescriptor base() {
        return JFaceResources.getDefaultFontDescriptor();
    }
}
