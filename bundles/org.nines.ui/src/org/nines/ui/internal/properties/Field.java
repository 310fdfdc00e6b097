// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.properties;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.nines.model.edit.Feature;
import org.nines.ui.internal.Theme;

/** One line of the properties: the name of a feature, its value to edit, and beneath it what there is to say about the value. */
abstract class Field {

    static final String SEVERAL = "several values";

    private final Feature feature;
    private Target target;
    private Label note;

    Field(Feature feature) {
        this.feature = feature;
    }

    final Feature feature() {
        return feature;
    }

    final EStructuralFeature structural() {
        return feature.feature();
    }

    final Target target() {
        return target;
    }

    /** Makes the controls, in a grid of two columns. */
    final void create(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(feature.label().replace("&", "&&"));
        label.setForeground(Theme.SOFT);
        label.setToolTipText(feature.documentation().isEmpty() ? null : feature.documentation());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(PropertyForm.LABEL_WIDTH, SWT.DEFAULT).indent(0, 6).applyTo(label);
        createControl(parent, label);
        note = new Label(parent, SWT.WRAP);
        note.setFont(Theme.font(-1));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(PropertyForm.LABEL_WIDTH + PropertyForm.GAP, 0).hint(80, SWT.DEFAULT).exclude(true)
                .applyTo(note);
        note.setVisible(false);
    }

    /** Makes the control with the value, in the second column. */
    protected abstract void createControl(Composite parent, Label label);

    /** Shows the value of the target. */
    protected abstract void refresh();

    /** Takes what was typed but not taken yet. */
    void commit() {
        // Most fields take a value as soon as it is chosen.
    }

    final void setTarget(Target target) {
        this.target = target;
        refresh();
    }

    /** Says something below the value; empty for nothing. */
    final void note(String text, boolean bad) {
        note(text, "", bad);
    }

    /** Says something below the value, and more when the mouse rests on it. */
    final void note(String text, String more, boolean bad) {
        note.setToolTipText(more.isEmpty() ? null : more);
        note.setForeground(bad ? Theme.BAD : Theme.SOFT);
        if (!note.getText().equals(text.replace("&", "&&"))) {
            boolean shown = !note.getText().isEmpty();
            note.setText(text.replace("&", "&&"));
            if (shown == text.isEmpty() || note.getSize().y != note.computeSize(note.getSize().x, SWT.DEFAULT).y) {
                ((org.eclipse.swt.layout.GridData) note.getLayoutData()).exclude = text.isEmpty();
                note.setVisible(!text.isEmpty());
                PropertyForm.relayout(note);
            }
        }
    }

    /** What is said below the value. */
    final String noteText() {
        return note.getText().replace("&&", "&");
    }
}
