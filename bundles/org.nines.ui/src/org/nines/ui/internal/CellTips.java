// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Shows the whole of a text that is cut off in its cell while the mouse is over it. */
public final class CellTips {

    private CellTips() {
    }

    /** Lets a tree do so. */
    public static void on(Tree tree) {
        tree.addListener(SWT.MouseMove, e -> show(tree, at(tree, e)));
        tree.addListener(SWT.MouseExit, e -> show(tree, null));
    }

    private static void show(Tree tree, String tip) {
        if (!Objects.equals(tip, tree.getToolTipText())) {
            tree.setToolTipText(tip);
        }
    }

    /** The text that is cut off there, null for none. */
    private static String at(Tree tree, Event event) {
        Point point = new Point(event.x, event.y);
        TreeItem item = tree.getItem(point);
        for (int column = 0; item != null && column < Math.max(1, tree.getColumnCount()); column++) {
            if (item.getBounds(column).contains(point)) {
                return isCutOff(tree, item, column) ? item.getText(column).replace("&", "&&") : null;
            }
        }
        return null;
    }

    private static boolean isCutOff(Tree tree, TreeItem item, int column) {
        Rectangle cell = item.getTextBounds(column);
        int right = Math.min(cell.x + cell.width, tree.getClientArea().x + tree.getClientArea().width);
        GC gc = new GC(tree);
        gc.setFont(item.getFont(column));
        int width = gc.textExtent(item.getText(column)).x;
        gc.dispose();
        return width > right - cell.x;
    }
}
