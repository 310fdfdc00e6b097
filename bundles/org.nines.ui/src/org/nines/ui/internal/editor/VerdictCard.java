// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.editor;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.nines.analysis.result.Verdict;
import org.nines.documents.AgreementTexts;
import org.nines.documents.Figures;
import org.nines.ui.internal.Theme;

/**
 * One promise: the figure in large, whether it is enough, and how much of the budget is used. It is painted: as controls, the texts of all promises of
 * a model would take long to lay out.
 */
public final class VerdictCard extends Canvas {

    /** Pixels. */
    private static final int EDGE = 4;
    private static final int LEFT = 16;
    private static final int RIGHT = 14;
    private static final int BORDER = 12;
    private static final int GAP = 8;
    private static final int SPACING = 4;
    private static final int BAR_HEIGHT = 8;
    /** The bar is beneath these rows. */
    private static final int ROWS_ABOVE_BAR = 2;

    private final Verdict verdict;
    private final List<Row> rows;
    private int height = -1;
    private boolean current = true;

    /** A text at the left and one at the right, both may be cut off. */
    private record Row(Part left, Part right) {
    }

    private record Part(String text, Font font, Color ink) {

        Point extent(GC gc) {
            gc.setFont(font);
            return gc.textExtent(text);
        }
    }

    /** @param reveal shows what the card is about */
    VerdictCard(Composite parent, Verdict verdict, Runnable reveal) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.verdict = verdict;
        rows = rows();
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseUp, e -> reveal.run());
        addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR || e.character == ' ') {
                reveal.run();
            }
        });
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text();
            }
        });
    }

    private List<Row> rows() {
        Color verdictInk = verdict.met() ? Theme.GOOD : Theme.BAD;
        double margin = verdict.marginMinutesPerYear();
        return List.of(
                new Row(new Part(verdict.service().name() + " · " + verdict.level().name(), Theme.bold(1), Theme.INK),
                        new Part(verdict.met() ? "met" : "MISSED", Theme.bold(1), verdictInk)),
                new Row(new Part(Figures.availability(verdict.computed()), Theme.bold(10), Theme.INK),
                        new Part(Figures.nines(verdict.computed()) + " nines", Theme.font(2), Theme.SOFT)),
                plain(Figures.number(verdict.computed().minutesPerYear()) + " of " + Figures.number(verdict.allowedMinutesPerYear()) + " min a year that "
                        + verdict.target() + " allows", ""),
                plain(margin >= 0 ? Figures.number(margin) + " min to spare" : Figures.number(-margin) + " min too many",
                        Figures.number(verdict.computed().failuresPerYear()) + " failures a year"),
                plain("Chance to miss the target in a " + verdict.outlook().period().getLiteral() + ": " + AgreementTexts.chance(verdict.outlook()), ""));
    }

    private static Row plain(String left, String right) {
        return new Row(new Part(left, Theme.font(0), Theme.SOFT), new Part(right, Theme.font(0), Theme.SOFT));
    }

    /** All that the card says. */
    public String text() {
        return rows.stream().map(r -> r.left().text() + (r.right().text().isEmpty() ? "" : ", " + r.right().text())).collect(Collectors.joining("\n"));
    }

    /** Whether the verdict is about the present content of the model; else it is grey. */
    void setCurrent(boolean now) {
        if (now != current) {
            current = now;
            redraw();
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        if (height < 0) {
            GC gc = new GC(this);
            height = 2 * BORDER + BAR_HEIGHT + rows.size() * SPACING + rows.stream().mapToInt(r -> height(gc, r)).sum();
            gc.dispose();
        }
        return new Point(widthHint == SWT.DEFAULT ? 0 : widthHint, height);
    }

    private static int height(GC gc, Row row) {
        return Math.max(row.left().extent(gc).y, row.right().extent(gc).y);
    }

    private void paint(Event event) {
        GC gc = event.gc;
        Rectangle area = getClientArea();
        gc.setBackground(!current ? Theme.SHADE : verdict.met() ? Theme.GOOD_SHADE : Theme.BAD_SHADE);
        gc.fillRectangle(area);
        gc.setBackground(colour());
        gc.fillRectangle(0, 0, EDGE, area.height);
        int y = BORDER;
        for (int i = 0; i < rows.size(); i++) {
            if (i == ROWS_ABOVE_BAR) {
                bar(gc, new Rectangle(LEFT, y, area.width - LEFT - RIGHT, BAR_HEIGHT));
                y += BAR_HEIGHT + SPACING;
            }
            y += row(gc, rows.get(i), y, area.width - LEFT - RIGHT) + SPACING;
        }
        if (isFocusControl()) {
            gc.drawFocus(EDGE, 0, area.width - EDGE, area.height);
        }
    }

    private Color colour() {
        return !current ? Theme.FAINT : verdict.met() ? Theme.GOOD : Theme.BAD;
    }

    private int row(GC gc, Row row, int y, int width) {
        int height = height(gc, row);
        Point right = row.right().extent(gc);
        part(gc, row.right(), LEFT + width - right.x, y + (height - right.y) / 2, right.x);
        int left = right.x == 0 ? width : width - right.x - GAP;
        part(gc, row.left(), LEFT, y + (height - row.left().extent(gc).y) / 2, left);
        return height;
    }

    private void part(GC gc, Part part, int x, int y, int width) {
        gc.setFont(part.font());
        gc.setForeground(current ? part.ink() : Theme.FAINT);
        String text = part.text();
        while (text.length() > 2 && gc.textExtent(text).x > width) {
            text = text.substring(0, text.length() - 2).stripTrailing() + "…";
        }
        gc.drawText(text, x, y, true);
    }

    private void bar(GC gc, Rectangle at) {
        double used = verdict.computed().minutesPerYear() / verdict.allowedMinutesPerYear();
        gc.setBackground(Theme.PAPER);
        gc.fillRectangle(at);
        gc.setBackground(colour());
        gc.fillRectangle(at.x, at.y, (int) Math.round(at.width * Math.min(1, used)), at.height);
        gc.setForeground(Theme.LINE);
        gc.drawRectangle(at.x, at.y, at.width - 1, at.height - 1);
    }
}
