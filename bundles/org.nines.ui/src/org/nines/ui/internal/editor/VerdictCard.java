// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.nines.analysis.result.Verdict;
import org.nines.documents.AgreementTexts;
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
        Theme.surface(this, !current ? "nines-old" : verdict.met() ? "nines-good" : "nines-bad");
        GridLayoutFactory.fillDefaults().extendedMargins(16, 14, 12, 12).spacing(0, 3).applyTo(this);
        addListener(SWT.Paint, this::edge);

        line(verdict.service().name() + " · " + verdict.level().name(), Theme.bold(1), ink, verdict.met() ? "met" : "MISSED", Theme.bold(1), colour);
        line(Figures.availability(verdict.computed()), Theme.bold(10), ink, Figures.nines(verdict.computed()) + " nines", Theme.font(2), soft);
        budget(verdict);
        Font plain = Theme.font(0);
        line(Figures.number(verdict.computed().minutesPerYear()) + " of " + Figures.number(verdict.allowedMinutesPerYear()) + " min a year that "
                + verdict.target() + " allows", plain, soft, "", plain, soft);
        double margin = verdict.marginMinutesPerYear();
        line(margin >= 0 ? Figures.number(margin) + " min to spare" : Figures.number(-margin) + " min too many", plain, soft,
                Figures.number(verdict.computed().failuresPerYear()) + " failures a year", plain, soft);
        line("Chance to miss the target in a " + verdict.outlook().period().getLiteral() + ": " + AgreementTexts.chance(verdict.outlook()), plain, soft, "",
                plain, soft);
        click(this, reveal);
    }

    private void line(String left, Font leftFont, Color leftInk, String right, Font rightFont, Color rightInk) {
        Composite row = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        text(row, left, leftFont, leftInk, true);
        text(row, right, rightFont, rightInk, false);
    }

    private static void text(Composite row, String text, Font font, Color ink, boolean grab) {
        Label label = new Label(row, SWT.NONE);
        label.setText(text.replace("&", "&&"));
        label.setFont(font);
        label.setForeground(ink);
        GridDataFactory.fillDefaults().grab(grab, false).align(grab ? SWT.FILL : SWT.END, SWT.CENTER).applyTo(label);
    }

    private void budget(Verdict verdict) {
        Canvas bar = new Canvas(this, SWT.DOUBLE_BUFFERED);
        GridDataFactory.fillDefaults().hint(SWT.DEFAULT, BAR_HEIGHT).grab(true, false).indent(0, 2).applyTo(bar);
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
            if (child instanceof Composite row && !(child instanceof Canvas)) {
                for (Control text : row.getChildren()) {
                    text.addListener(SWT.MouseUp, e -> run.run());
                }
            }
        }
    }
}
