// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.nines.analysis.result.Verdict;
import org.nines.documents.Figures;
import org.nines.ui.internal.Theme;

/** One promise: the figure in large, whether it is enough, and how much of the budget is used. */
final class VerdictCard extends Composite {

    private static final int EDGE = 4;
    private static final int BAR_HEIGHT = 8;

    private final Color colour;

    VerdictCard(Composite parent, Verdict verdict, boolean current, Runnable reveal) {
        super(parent, SWT.NONE);
        colour = !current ? Theme.FAINT : verdict.met() ? Theme.GOOD : Theme.BAD;
        Color ink = current ? Theme.INK : Theme.FAINT;
        Color soft = current ? Theme.SOFT : Theme.FAINT;
        setBackground(!current ? Theme.SHADE : verdict.met() ? Theme.GOOD_SHADE : Theme.BAD_SHADE);
        setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(16, 14, 12, 12).spacing(8, 3).applyTo(this);
        addListener(SWT.Paint, this::edge);

        text(verdict.service().name() + " · " + verdict.level().name(), Theme.bold(1), ink, 1, true);
        text(verdict.met() ? "met" : "MISSED", Theme.bold(1), colour, 1, false);
        text(Figures.availability(verdict.computed()), Theme.bold(10), ink, 1, true);
        text(Figures.nines(verdict.computed()) + " nines", Theme.font(2), soft, 1, false);
        budget(verdict);
        text(Figures.number(verdict.computed().minutesPerYear()) + " of " + Figures.number(verdict.allowedMinutesPerYear())
                + " min a year that " + verdict.target() + " allows", Theme.font(0), soft, 2, true);
        double margin = verdict.marginMinutesPerYear();
        text((margin >= 0 ? Figures.number(margin) + " min a year to spare" : Figures.number(-margin) + " min a year too many") + " · "
                + Figures.number(verdict.computed().failuresPerYear()) + " failures a year", Theme.font(0), soft, 2, true);
        click(this, reveal);
    }

    private void text(String text, org.eclipse.swt.graphics.Font font, Color ink, int columns, boolean grab) {
        Label label = new Label(this, SWT.NONE);
        label.setText(text.replace("&", "&&"));
        label.setFont(font);
        label.setForeground(ink);
        GridDataFactory.fillDefaults().span(columns, 1).grab(grab, false).align(grab ? SWT.FILL : SWT.END, SWT.CENTER).applyTo(label);
    }

    private void budget(Verdict verdict) {
        Canvas bar = new Canvas(this, SWT.DOUBLE_BUFFERED);
        GridDataFactory.fillDefaults().span(2, 1).hint(SWT.DEFAULT, BAR_HEIGHT).grab(true, false).indent(0, 2).applyTo(bar);
        double used = verdict.computed().minutesPerYear() / verdict.allowedMinutesPerYear();
        bar.addListener(SWT.Paint, e -> {
            int width = bar.getClientArea().width;
            e.gc.setBackground(Theme.PAPER);
            e.gc.fillRectangle(0, 0, width, BAR_HEIGHT);
            e.gc.setBackground(colour);
            e.gc.fillRectangle(0, 0, (int) Math.round(width * Math.min(1, used)), BAR_HEIGHT);
            e.gc.setForeground(Theme.LINE);
            e.gc.drawRectangle(0, 0, width - 1, BAR_HEIGHT - 1);
        });
    }

    private void edge(Event event) {
        event.gc.setBackground(colour);
        event.gc.fillRectangle(0, 0, EDGE, getClientArea().height);
    }

    private static void click(Composite card, Runnable run) {
        card.addListener(SWT.MouseUp, e -> run.run());
        card.setCursor(card.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        for (Control child : card.getChildren()) {
            child.addListener(SWT.MouseUp, e -> run.run());
        }
    }
}
