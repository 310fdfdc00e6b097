// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.nines.model.edit.Feature;
import org.nines.model.edit.Features;

/** Any of a few values, such as days of the week. */
final class ChoicesField extends Field {

    private final List<Object> choices;
    private final List<Button> buttons = new ArrayList<>();

    ChoicesField(Feature feature) {
        super(feature);
        choices = Features.choices(feature.feature());
    }

    @Override
    protected void createControl(Composite parent, Label label) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setData("feature", structural().getName());
        row.setLayout(new RowLayout());
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(row);
        for (Object choice : choices) {
            Button button = new Button(row, SWT.CHECK);
            button.setText(Features.format(structural(), choice));
            button.addListener(SWT.Selection, e -> take());
            buttons.add(button);
        }
    }

    private void take() {
        List<Object> chosen = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            if (buttons.get(i).getSelection()) {
                chosen.add(choices.get(i));
            }
        }
        target().set(structural(), chosen);
        refresh();
    }

    @Override
    protected void refresh() {
        boolean mixed = target().isMixed(structural());
        List<?> value = (List<?>) target().value(structural());
        for (int i = 0; i < choices.size(); i++) {
            buttons.get(i).setGrayed(mixed);
            buttons.get(i).setSelection(value.contains(choices.get(i)));
        }
        note(mixed ? SEVERAL : "", false);
    }
}
