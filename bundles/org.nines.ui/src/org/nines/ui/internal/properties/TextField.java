// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.properties;

import java.util.Objects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.nines.model.Problem;
import org.nines.model.edit.Feature;
import org.nines.model.edit.Features;
import org.nines.ui.internal.Theme;

/**
 * A value as text: names, prose, numbers, values with units, dates, lists with one entry a line. While one types it says what is wrong, or what
 * the value is in the unit that is computed with; the value is taken when one leaves the field or presses Enter, and Escape goes back.
 */
final class TextField extends Field {

    private static final int LINES = 4;

    private final boolean lines;
    private Text text;
    private String shown = "";
    private boolean filling;

    TextField(Feature feature) {
        super(feature);
        lines = feature.editor() == Feature.Editor.MULTI_LINE || feature.editor() == Feature.Editor.STRING_LIST;
    }

    @Override
    protected void createControl(Composite parent, Label label) {
        text = new Text(parent, lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER : SWT.SINGLE | SWT.BORDER);
        text.setData("feature", structural().getName());
        GridDataFactory.fillDefaults().grab(true, false).hint(80, lines ? text.getLineHeight() * LINES : SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, e -> {
            if (!filling) {
                validate();
            }
        });
        text.addListener(SWT.FocusOut, e -> commit());
        text.addListener(SWT.Traverse, this::traverse);
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            shown = null;
            refresh();
            text.selectAll();
        } else if (event.detail == SWT.TRAVERSE_RETURN && (!lines || (event.stateMask & SWT.MOD1) != 0)) {
            event.doit = false;
            commit();
            text.selectAll();
        } else if (lines && (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
            event.doit = true;
        }
    }

    private boolean isChanged() {
        return !Objects.equals(text.getText(), shown);
    }

    private Features.Parsed parse() {
        return Features.parse(structural(), text.getText());
    }

    private String objection(Features.Parsed parsed) {
        if (!parsed.ok()) {
            Problem problem = parsed.problem();
            return problem.message() + (problem.remedy().isEmpty() ? "" : " " + problem.remedy());
        }
        return Features.objection(target().first(), structural(), parsed.value()).orElse("");
    }

    private void validate() {
        if (target() == null) {
            return;
        }
        if (!isChanged()) {
            text.setForeground(null);
            describe(target().value(structural()));
            return;
        }
        Features.Parsed parsed = parse();
        String objection = objection(parsed);
        text.setForeground(objection.isEmpty() ? null : Theme.BAD);
        if (objection.isEmpty()) {
            describe(parsed.value());
        } else {
            note(objection, true);
        }
    }

    /** Says what a value is in the unit that is computed with, where that is another than it was written in. */
    private void describe(Object value) {
        boolean mixed = target().isMixed(structural()) && !isChanged();
        String canonical = value == null || mixed || feature().editor() != Feature.Editor.UNIT_VALUE ? "" : Features.canonical(structural(), value);
        note(canonical.equals(Features.format(structural(), value)) ? "" : canonical.isEmpty() ? "" : "= " + canonical, false);
    }

    @Override
    protected void refresh() {
        boolean mixed = target().isMixed(structural());
        String now = mixed ? "" : Features.format(structural(), target().value(structural()));
        text.setMessage(mixed ? SEVERAL : "");
        if (!now.equals(shown) || !text.getText().equals(now) && !text.isFocusControl()) {
            fill(now);
        }
        validate();
    }

    private void fill(String now) {
        shown = now;
        filling = true;
        text.setText(now);
        filling = false;
    }

    @Override
    void commit() {
        if (text.isDisposed() || target() == null || !isChanged() || !target().isAlive()) {
            return;
        }
        Features.Parsed parsed = parse();
        if (!objection(parsed).isEmpty()) {
            // What is wrong is said below the field and stays there until it is put right or given up.
            return;
        }
        if (target().set(structural(), parsed.value())) {
            shown = null;
        }
        refresh();
    }

    /** Forgets what was typed and not taken. */
    void giveUp() {
        shown = null;
    }
}
