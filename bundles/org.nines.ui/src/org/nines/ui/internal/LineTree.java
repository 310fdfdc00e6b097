// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** Lines with their figures, and bars where figures are compared; a double click shows the element. Rows are made when they are looked at. */
public final class LineTree {

    private static final int FIGURE = 1;
    private static final int BAR = 2;
    /** Pixels. */
    private static final int BAR_WIDTH = 60;
    private static final int PADDING = 12;
    /** What is left goes to the text and the note in this ratio. */
    private static final int TEXT_PERCENT = 50;
    private static final int TEXT_PERCENT_WITHOUT_BARS = 68;

    private final Tree tree;
    private final Set<String> closed;
    private final boolean deep;
    private List<Line> lines = List.of();
    private boolean current = true;

    /**
     * @param text what stands above the lines
     * @param note what stands above their notes
     * @param closed first words of the lines that are closed at first
     * @param deep whether what lines below the others are made of is open at first, too
     * @param reveal shows the element with an identifier
     */
    public LineTree(Composite parent, String text, String note, Set<String> closed, boolean deep, Consumer<String> reveal) {
        this.deep = deep;
        this.closed = new HashSet<>(closed);
        tree = new Tree(parent, SWT.VIRTUAL | SWT.FULL_SELECTION);
        tree.setHeaderVisible(true);
        column(text, SWT.LEFT);
        column("", SWT.RIGHT);
        column("", SWT.LEFT);
        column(note, SWT.LEFT);
        tree.addListener(SWT.Resize, e -> fit());
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Expand, e -> remember(e, true));
        tree.addListener(SWT.Collapse, e -> remember(e, false));
        tree.addListener(SWT.DefaultSelection, e -> {
            if (e.item.getData() instanceof Line line && !line.elementId().isEmpty()) {
                reveal.accept(line.elementId());
            } else if (e.item instanceof TreeItem item) {
                item.setExpanded(!item.getExpanded());
            }
        });
        tree.addListener(SWT.PaintItem, this::paint);
        CellTips.on(tree);
    }

    private void column(String title, int style) {
        new TreeColumn(tree, style).setText(title);
    }

    public Tree control() {
        return tree;
    }

    /** The lines that are shown. */
    public List<Line> lines() {
        return lines;
    }

    public void show(List<Line> now) {
        tree.setRedraw(false);
        lines = now;
        tree.removeAll();
        tree.setItemCount(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            TreeItem item = tree.getItem(i);
            fill(item, lines.get(i));
            item.setExpanded(!closed.contains(key(lines.get(i))));
            if (deep && item.getExpanded()) {
                unfold(item);
            }
        }
        fit();
        tree.setRedraw(true);
    }

    /** Whether the lines are about the present content of the model; else they are grey. */
    public void setCurrent(boolean current) {
        if (this.current != current) {
            this.current = current;
            tree.setForeground(current ? null : Theme.FAINT);
        }
    }

    /** Shows what the lines below a line are made of. */
    private void unfold(TreeItem item) {
        List<Line> below = ((Line) item.getData()).lines();
        for (int i = 0; i < below.size(); i++) {
            fill(item.getItem(i), below.get(i));
            item.getItem(i).setExpanded(true);
        }
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        TreeItem parent = item.getParentItem();
        fill(item, parent == null ? lines.get(event.index) : ((Line) parent.getData()).lines().get(event.index));
    }

    private static void fill(TreeItem item, Line line) {
        item.setData(line);
        item.setText(new String[] {line.text(), line.figure(), "", line.note()});
        item.setItemCount(line.lines().size());
        if (item.getParentItem() == null) {
            item.setFont(0, Theme.bold(0));
            item.setFont(FIGURE, Theme.bold(0));
        }
    }

    /** Figures get what they need, bars are all alike, texts share the rest. */
    private void fit() {
        int figures = 0;
        GC gc = new GC(tree);
        for (Line line : lines) {
            gc.setFont(Theme.bold(0));
            figures = Math.max(figures, gc.textExtent(line.figure()).x);
            gc.setFont(tree.getFont());
            for (Line child : line.lines()) {
                figures = Math.max(figures, gc.textExtent(child.figure()).x);
            }
        }
        gc.dispose();
        figures += PADDING;
        boolean bars = lines.stream().flatMap(line -> line.lines().stream()).anyMatch(line -> !Double.isNaN(line.share()));
        int bar = bars ? BAR_WIDTH : 0;
        int left = Math.max(2 * BAR_WIDTH, tree.getClientArea().width - figures - bar);
        int text = left * (bars ? TEXT_PERCENT : TEXT_PERCENT_WITHOUT_BARS) / 100;
        tree.getColumn(0).setWidth(text);
        tree.getColumn(FIGURE).setWidth(figures);
        tree.getColumn(BAR).setWidth(bar);
        tree.getColumn(BAR + 1).setWidth(left - text);
    }

    private static String key(Line line) {
        return line.text().split("[ :]")[0];
    }

    private void remember(Event event, boolean open) {
        if (event.item instanceof TreeItem item && item.getParentItem() == null && item.getData() instanceof Line line) {
            if (open) {
                closed.remove(key(line));
            } else {
                closed.add(key(line));
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
