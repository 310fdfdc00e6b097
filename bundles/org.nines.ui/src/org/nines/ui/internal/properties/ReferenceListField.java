// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.nines.model.edit.Feature;
import org.nines.model.edit.Labels;

/** Several other elements, in an order: each name leads to the element; a dialog adds more. */
final class ReferenceListField extends Field {

    /** More are chosen in the dialog; a form of hundreds of lines helps nobody. */
    private static final int SHOWN = 12;

    private Composite list;
    private List<EObject> shown;

    ReferenceListField(Feature feature) {
        super(feature);
    }

    @Override
    protected void createControl(Composite parent, Label label) {
        list = new Composite(parent, SWT.NONE);
        list.setData("feature", structural().getName());
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(2, 1).applyTo(list);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(list);
    }

    @SuppressWarnings("unchecked")
    private List<EObject> values() {
        return (List<EObject>) target().value(structural());
    }

    @Override
    protected void refresh() {
        boolean mixed = target().isMixed(structural());
        List<EObject> now = mixed ? null : List.copyOf(values());
        if (shown != null && shown.equals(now)) {
            return;
        }
        shown = now;
        for (Control child : list.getChildren()) {
            child.dispose();
        }
        if (mixed) {
            text(SEVERAL);
        } else {
            for (int i = 0; i < Math.min(SHOWN, now.size()); i++) {
                line(i);
            }
            if (now.size() > SHOWN) {
                text("and " + (now.size() - SHOWN) + " more");
            } else if (now.isEmpty()) {
                text("none");
            }
        }
        Button choose = button("Choose…", null, this::choose);
        GridDataFactory.fillDefaults().span(3, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(choose);
        PropertyForm.relayout(list);
    }

    private void text(String text) {
        Label label = new Label(list, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 4).applyTo(label);
    }

    private void line(int index) {
        EObject element = shown.get(index);
        Link link = new Link(list, SWT.NONE);
        link.setText("<a>" + Labels.name(element).replace("&", "&&") + "</a>");
        link.setToolTipText(Labels.label(element));
        link.addListener(SWT.Selection, e -> target().model().select(List.of(element), null));
        GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(link);
        Button up = button("↑", "Move up", () -> swap(index));
        up.setEnabled(index > 0);
        button("×", "Remove", () -> remove(index));
    }

    private Button button(String text, String tip, Runnable run) {
        Button button = new Button(list, SWT.PUSH | SWT.FLAT);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, e -> run.run());
        return button;
    }

    private void swap(int index) {
        List<EObject> values = new ArrayList<>(shown);
        values.add(index - 1, values.remove(index));
        set(values);
    }

    private void remove(int index) {
        List<EObject> values = new ArrayList<>(shown);
        values.remove(index);
        set(values);
    }

    private void choose() {
        ElementPicker picker = new ElementPicker(list.getShell(), feature(), target().first(), true);
        if (shown != null) {
            picker.setChosen(shown);
        }
        List<EObject> chosen = picker.choose();
        if (chosen != null) {
            set(chosen);
        }
    }

    private void set(List<EObject> values) {
        target().set(structural(), values);
        // The control that was pressed may go now.
        list.getDisplay().asyncExec(() -> {
            if (!list.isDisposed() && target().isAlive()) {
                refresh();
            }
        });
    }
}
