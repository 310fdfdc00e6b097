// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.tests.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Reads a tree as far as it is unfolded, and compares it with one that was made anew. */
public final class TreeCheck {

    private TreeCheck() {
    }

    /** The rows that are unfolded, indented. */
    public static List<String> rows(Tree tree) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < tree.getItemCount(); i++) {
            add(tree.getItem(i), "", rows);
        }
        return rows;
    }

    private static void add(TreeItem item, String indent, List<String> rows) {
        rows.add(indent + item.getText());
        if (item.getExpanded()) {
            for (int i = 0; i < item.getItemCount(); i++) {
                add(item.getItem(i), indent + "  ", rows);
            }
        }
    }

    /** The row with that label, the first from the top; null when none is unfolded. */
    public static TreeItem row(Tree tree, String label) {
        for (int i = 0; i < tree.getItemCount(); i++) {
            TreeItem found = row(tree.getItem(i), label);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static TreeItem row(TreeItem item, String label) {
        if (item.getText().equals(label) || item.getText().startsWith(label + " ·") || item.getText().startsWith(label + "  (")) {
            return item;
        }
        if (item.getExpanded()) {
            for (int i = 0; i < item.getItemCount(); i++) {
                TreeItem found = row(item.getItem(i), label);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Fails unless the rows are these. */
    public static void assertRows(List<String> expected, Tree tree) {
        assertEquals(String.join("\n", expected), String.join("\n", rows(tree)));
    }
}
