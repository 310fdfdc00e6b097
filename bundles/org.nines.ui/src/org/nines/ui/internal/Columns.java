// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** Widths of columns: figures get what they need, texts share what is left. */
public final class Columns {

    /** As the share of a column: as wide as its header and its texts. */
    public static final int NATURAL = 0;

    private static final int NARROWEST = 56;
    /** Pixels beside the text of a cell. */
    private static final int PADDING = 10;

    private final Tree tree;
    private final int[] shares;
    private int last = -1;

    private Columns(Tree tree, int[] shares) {
        this.tree = tree;
        this.shares = shares;
        tree.addListener(SWT.Resize, e -> {
            if (tree.getClientArea().width != last) {
                fit();
            }
        });
    }

    /**
     * Fits the columns of a tree whenever its width changes.
     *
     * @param shares for each column its share of the width that is left, or {@link #NATURAL}, which is nothing for a tree whose items are virtual
     */
    public static Columns of(Tree tree, int... shares) {
        return new Columns(tree, shares);
    }

    /** To be called when the texts have changed. */
    public void fit() {
        last = tree.getClientArea().width;
        int[] widths = new int[shares.length];
        for (int i = 0; i < shares.length; i++) {
            widths[i] = shares[i] == NATURAL ? natural(i) : 0;
        }
        int left = last - Arrays.stream(widths).sum();
        int total = Arrays.stream(shares).sum();
        for (int i = 0; i < shares.length; i++) {
            tree.getColumn(i).setWidth(shares[i] == NATURAL ? widths[i] : Math.max(NARROWEST, left * shares[i] / total));
        }
    }

    private int natural(int column) {
        TreeColumn header = tree.getColumn(column);
        GC gc = new GC(tree);
        try {
            gc.setFont(Theme.bold(0));
            int width = gc.textExtent(header.getText()).x;
            gc.setFont(tree.getFont());
            for (TreeItem item : tree.getItems()) {
                width = Math.max(width, widest(gc, item, column));
            }
            return width + PADDING;
        } finally {
            gc.dispose();
        }
    }

    private static int widest(GC gc, TreeItem item, int column) {
        int width = gc.textExtent(item.getText(column)).x;
        for (TreeItem child : item.getItems()) {
            width = Math.max(width, widest(gc, child, column));
        }
        return width;
    }
}
