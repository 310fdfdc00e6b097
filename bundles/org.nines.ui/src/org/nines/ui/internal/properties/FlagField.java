// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.nines.model.edit.Feature;

/** Yes or no. */
final class FlagField extends Field {

    private Button button;

    FlagField(Feature feature) {
        super(feature);
    }

    @Override
    protected void createControl(Composite parent, Label label) {
        button = new Button(parent, SWT.CHECK);
        button.setData("feature", structural().getName());
        GridDataFactory.fillDefaults().applyTo(button);
        button.addListener(SWT.Selection, e -> {
            target().set(structural(), button.getSelection());
            refresh();
        });
    }

    @Override
    protected void refresh() {
        boolean mixed = target().isMixed(structural());
        button.setSelection(mixed || Boolean.TRUE.equals(target().value(structural())));
        button.setGrayed(mixed);
        button.setText(mixed ? SEVERAL : "");
    }
}
