// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.properties;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.nines.documents.CatalogueText;
import org.nines.model.core.ComponentType;
import org.nines.model.edit.Feature;
import org.nines.model.edit.Labels;

/** Another element: its name leads to it; a dialog with a search field chooses another. */
final class ReferenceField extends Field {

    private Link link;
    private Button clear;

    ReferenceField(Feature feature) {
        super(feature);
    }

    private EReference reference() {
        return (EReference) structural();
    }

    @Override
    protected void createControl(Composite parent, Label label) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setData("feature", structural().getName());
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(2, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(row);
        link = new Link(row, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(link);
        link.addListener(SWT.Selection, e -> {
            if (target().value(structural()) instanceof EObject element) {
                target().model().select(List.of(element), null);
            }
        });
        Button choose = new Button(row, SWT.PUSH | SWT.FLAT);
        choose.setText("…");
        choose.setToolTipText("Choose");
        choose.addListener(SWT.Selection, e -> choose());
        clear = new Button(row, SWT.PUSH | SWT.FLAT);
        clear.setText("×");
        clear.setToolTipText("Clear");
        clear.addListener(SWT.Selection, e -> {
            target().set(structural(), null);
            refresh();
        });
        GridDataFactory.fillDefaults().exclude(feature().required()).applyTo(clear);
        clear.setVisible(!feature().required());
    }

    private void choose() {
        ElementPicker picker = new ElementPicker(link.getShell(), feature(), target().first(), false);
        List<EObject> chosen = picker.choose();
        if (!chosen.isEmpty()) {
            target().set(structural(), chosen.getFirst());
            refresh();
        }
    }

    @Override
    protected void refresh() {
        boolean mixed = target().isMixed(reference());
        EObject value = mixed ? null : (EObject) target().value(reference());
        link.setText(mixed ? SEVERAL : value == null ? "none" : "<a>" + Labels.name(value).replace("&", "&&") + "</a>");
        link.setToolTipText(value == null ? null : Labels.label(value));
        clear.setEnabled(mixed || value != null);
        note(value instanceof ComponentType type ? CatalogueText.brief(type) : "", value instanceof ComponentType type ? CatalogueText.of(type) : "", false);
    }
}
