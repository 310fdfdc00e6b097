// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.properties;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.nines.model.edit.Feature;
import org.nines.model.edit.Features;

/** One of a few values. */
final class ChoiceField extends Field {

    private final List<Object> choices;
    private Combo combo;

    ChoiceField(Feature feature) {
        super(feature);
        choices = Features.choices(feature.feature());
    }

    @Override
    protected void createControl(Composite parent, Label label) {
        combo = new Combo(parent, SWT.READ_ONLY);
        combo.setData("feature", structural().getName());
        combo.setItems(choices.stream().map(c -> Features.format(structural(), c)).toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        // the wheel scrolls the form; it must not change a value by the way
        combo.addListener(SWT.MouseVerticalWheel, e -> e.doit = false);
        combo.addListener(SWT.Selection, e -> {
            if (combo.getSelectionIndex() >= 0) {
                target().set(structural(), choices.get(combo.getSelectionIndex()));
                refresh();
            }
        });
    }

    @Override
    protected void refresh() {
        if (target().isMixed(structural())) {
            combo.deselectAll();
        } else {
            combo.select(choices.indexOf(target().value(structural())));
        }
    }
}
