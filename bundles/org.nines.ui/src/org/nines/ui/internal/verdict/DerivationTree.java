// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.verdict;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.nines.ui.internal.Columns;
import org.nines.ui.internal.Theme;

/** The lines of a derivation, with bars where figures are compared; a double click shows the element. */
final class DerivationTree {

    private static final int BAR = 2;

    private final Tree tree;
    private final Set<String> closed = new HashSet<>(Set.of("Combinations", "Interruptions"));
    private boolean current = true;

    DerivationTree(Composite parent, Consumer<String> reveal) {
        tree = new Tree(parent, SWT.FULL_SELECTION);
        tree.setHeaderVisible(true);
        column("How it comes about", SWT.LEFT);
        column("", SWT.RIGHT);
        column("", SWT.LEFT);
        column("Made of, from", SWT.LEFT);
        Columns.distribute(tree, 36, 14, 10, 40);
        tree.addListener(SWT.Expand, e -> remember(e, true));
        tree.addListener(SWT.Collapse, e -> remember(e, false));
        tree.addListener(SWT.DefaultSelection, e -> {
            Line line = (Line) e.item.getData();
            if (!line.elementId().isEmpty()) {
                reveal.accept(line.elementId());
            }
        });
        tree.addListener(SWT.PaintItem, this::paint);
    }

    private void column(String title, int style) {
        new TreeColumn(tree, style).setText(title);
    }

    Tree control() {
        return tree;
    }

    void show(List<Line> lines) {
        tree.setRedraw(false);
        tree.removeAll();
        for (Line line : lines) {
            TreeItem item = new TreeItem(tree, SWT.NONE);
            fill(item, line);
            item.setFont(Theme.bold(0));
            item.setExpanded(!closed.contains(key(line)));
        }
        tree.setRedraw(true);
    }

    /** Whether the lines are about the present content of the model; else they are grey. */
    void setCurrent(boolean current) {
        if (this.current != current) {
            this.current = current;
            tree.setForeground(current ? null : Theme.FAINT);
        }
    }

    private void fill(TreeItem item, Line line) {
        item.setData(line);
        item.setText(new String[] {line.text(), line.figure(), "", line.note()});
        for (Line child : line.lines()) {
            fill(new TreeItem(item, SWT.NONE), child);
        }
    }

    private static String key(Line line) {
        return line.text().split("[ :]")[0];
    }

    private void remember(Event event, boolean open) {
        if (((TreeItem) event.item).getParentItem() == null) {
            String key = key((Line) event.item.getData());
            if (open) {
                closed.remove(key);
            } else {
                closed.add(key);
            }
        }
    }

    private void paint(Event event) {
        if (event.index == BAR && event.item.getData() instanceof Line line && line.share() > 0) {
            int width = tree.getColumn(BAR).getWidth() - 12;
            event.gc.setBackground(current ? Theme.BAR : Theme.LINE);
            event.gc.fillRectangle(event.x + 4, event.y + event.height / 2 - 3, Math.max(1, (int) Math.round(width * line.share())), 6);
        }
    }
}
