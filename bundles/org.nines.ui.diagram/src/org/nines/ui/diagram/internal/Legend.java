// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.nines.scene.Look;
import org.nines.scene.Overlay;
import org.nines.scene.Style;
import org.nines.ui.diagram.internal.paint.Colours;

/** What the marks on a diagram mean, below it: in rows as wide as there is room. */
final class Legend extends Canvas {

    private static final int MARGIN = 6;
    private static final int GAP = 16;
    private static final int SAMPLE = 22;

    private Overlay overlay = Overlay.NONE;
    private String message = "";

    Legend(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, e -> lay(e.gc, getClientArea().width, true));
        addListener(SWT.Resize, e -> getParent().layout());
    }

    void show(Overlay now) {
        overlay = now;
        refresh();
    }

    /** Says why there are no marks; nothing when empty. */
    void say(String text) {
        message = text;
        refresh();
    }

    /** Whether it has something to say. */
    boolean isNeeded() {
        return !message.isEmpty() || !overlay.legend().isEmpty();
    }

    private void refresh() {
        redraw();
        getParent().layout();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        if (!isNeeded()) {
            return new Point(0, 0);
        }
        GC gc = new GC(this);
        int wide = width == SWT.DEFAULT ? Math.max(200, getParent().getClientArea().width) : width;
        int high = lay(gc, wide, false);
        gc.dispose();
        return new Point(wide, high);
    }

    /** Puts the entries into rows, paints them where asked to, and returns the height. */
    private int lay(GC gc, int width, boolean paint) {
        gc.setAntialias(SWT.ON);
        int line = gc.getFontMetrics().getHeight() + 4;
        int x = MARGIN;
        int y = MARGIN;
        List<Overlay.Entry> entries = new ArrayList<>(overlay.legend());
        if (!message.isEmpty()) {
            entries = List.of(new Overlay.Entry("", "", "", message));
        }
        for (Overlay.Entry entry : entries) {
            int sample = entry.badge().isEmpty() && entry.look().isEmpty() ? 0 : entry.badge().isEmpty() ? SAMPLE : gc.textExtent(entry.text()).x + 12;
            int wide = sample + (sample == 0 ? 0 : 6) + gc.textExtent(entry.meaning()).x;
            if (x > MARGIN && x + wide > width - MARGIN) {
                x = MARGIN;
                y += line;
            }
            if (paint) {
                sample(gc, entry, x, y, sample, line - 3);
                gc.setForeground(getForeground());
                gc.drawText(entry.meaning(), x + sample + (sample == 0 ? 0 : 6), y + 1, true);
            }
            x += wide + GAP;
        }
        return y + line + MARGIN;
    }

    private static void sample(GC gc, Overlay.Entry entry, int x, int y, int width, int height) {
        if (width == 0) {
            return;
        }
        Look look = Style.look(entry.badge().isEmpty() ? entry.look() : entry.badge());
        int arc = entry.badge().isEmpty() ? 6 : height;
        if (!look.fill().isEmpty()) {
            gc.setBackground(Colours.of(look.fill()));
            gc.fillRoundRectangle(x, y, width, height, arc, arc);
        }
        if (!look.stroke().isEmpty()) {
            gc.setForeground(Colours.of(look.stroke()));
            gc.drawRoundRectangle(x, y, width - 1, height - 1, arc, arc);
        }
        if (!entry.text().isEmpty()) {
            gc.setForeground(Colours.of(Style.colour(entry.badge().equals("heat-badge") ? "heat" : "white")));
            gc.drawText(entry.text(), x + 6, y + 1, true);
        }
    }
}
