// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** As many cards beside one another as fit, all of the same size. */
final class CardLayout extends Layout {

    private final int narrowest;
    private final int gap;
    private int measuredWidth = -1;
    private int measuredHeight;

    /**
     * @param narrowest width below which there are fewer columns rather than narrower cards
     * @param gap between cards
     */
    CardLayout(int narrowest, int gap) {
        this.narrowest = narrowest;
        this.gap = gap;
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
        int width = widthHint == SWT.DEFAULT ? narrowest : widthHint;
        int columns = columns(composite, width);
        int rows = (composite.getChildren().length + columns - 1) / columns;
        int height = height(composite, columnWidth(width, columns), flushCache);
        return new Point(width, Math.max(0, rows * (height + gap) - gap));
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        Rectangle area = composite.getClientArea();
        int columns = columns(composite, area.width);
        int width = columnWidth(area.width, columns);
        int height = height(composite, width, flushCache);
        Control[] children = composite.getChildren();
        for (int i = 0; i < children.length; i++) {
            children[i].setBounds(i % columns * (width + gap), i / columns * (height + gap), width, height);
        }
    }

    private int columns(Composite composite, int width) {
        return Math.max(1, Math.min(Math.max(1, composite.getChildren().length), (width + gap) / (narrowest + gap)));
    }

    private int columnWidth(int width, int columns) {
        return Math.max(narrowest / 2, (width + gap) / columns - gap);
    }

    /** Of the highest card; asked for once for each width, because cards of many texts take long to measure. */
    private int height(Composite composite, int width, boolean flushCache) {
        if (flushCache || width != measuredWidth) {
            measuredWidth = width;
            measuredHeight = 0;
            for (Control child : composite.getChildren()) {
                measuredHeight = Math.max(measuredHeight, child.computeSize(width, SWT.DEFAULT, flushCache).y);
            }
        }
        return measuredHeight;
    }

    @Override
    protected boolean flushCache(Control control) {
        measuredWidth = -1;
        return true;
    }
}
