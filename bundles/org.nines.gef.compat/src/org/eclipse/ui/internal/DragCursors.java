// SPDX-License-Identifier: EPL-2.0
package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** Stands in for a class that the flyout palette of GEF 3.2 takes its cursors from and that the workbench no longer has. */
public final class DragCursors {

    public static final int INVALID = 0;
    public static final int LEFT = 1;
    public static final int RIGHT = 2;
    public static final int TOP = 3;
    public static final int BOTTOM = 4;
    public static final int CENTER = 5;
    public static final int OFFSCREEN = 6;

    private DragCursors() {
    }

    /** Cursor of the system for one of the constants. */
    public static Cursor getCursor(int code) {
        return Display.getCurrent().getSystemCursor(switch (code) {
            case LEFT, RIGHT -> SWT.CURSOR_SIZEWE;
            case TOP, BOTTOM -> SWT.CURSOR_SIZENS;
            case INVALID -> SWT.CURSOR_NO;
            default -> SWT.CURSOR_SIZEALL;
        });
    }

    /** The constant for a side as SWT names it. */
    public static int positionToDragCursor(int side) {
        return switch (side) {
            case SWT.LEFT -> LEFT;
            case SWT.RIGHT -> RIGHT;
            case SWT.TOP -> TOP;
            case SWT.BOTTOM -> BOTTOM;
            default -> CENTER;
        };
    }
}
