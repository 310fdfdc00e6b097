// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;

/** Widths of columns. */
public final class Columns {

    private static final int NARROWEST = 56;

    private Columns() {
    }

    /** Gives the columns of a tree these shares of its width whenever that changes. */
    public static void distribute(Tree tree, int... shares) {
        int total = Arrays.stream(shares).sum();
        int[] last = new int[1];
        tree.addListener(SWT.Resize, e -> {
            int width = tree.getClientArea().width;
            if (width != last[0]) {
                last[0] = width;
                for (int i = 0; i < shares.length; i++) {
                    tree.getColumn(i).setWidth(Math.max(NARROWEST, width * shares[i] / total));
                }
            }
        });
    }
}
