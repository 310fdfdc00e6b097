// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.nines.documents.Names;
import org.nines.model.Elements;
import org.nines.model.edit.Feature;
import org.nines.model.edit.Features;
import org.nines.model.edit.Kinds;
import org.nines.model.edit.Labels;
import org.nines.ui.ModelAnalysis;
import org.nines.ui.OpenModel;
import org.nines.ui.internal.Images;
import org.nines.ui.internal.Later;
import org.nines.ui.internal.ModelView;
import org.nines.ui.internal.Theme;

/** The properties of what is selected, to read and to change; of several elements at once those that all of them have. */
public final class PropertiesView extends ModelView {

    public static final String ID = "org.nines.ui.properties";

    private Label icon;
    private Label title;
    private Label subtitle;
    private Label impact;
    private ScrolledComposite scroll;
    private PropertyForm form;
    private Target target;
    private Later show;
    /** While what was typed is taken because something else was selected. */
    private boolean leaving;

    @Override
    protected void createContent(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        show = new Later(area, this::show);
        area.setBackground(Theme.PAPER);
        area.setBackgroundMode(SWT.INHERIT_DEFAULT);
        Theme.surface(area, "nines-paper");
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite head = new Composite(area, SWT.NONE);
        head.setBackground(Theme.PAPER);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 8).spacing(8, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        icon = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).hint(20, 18).applyTo(icon);
        title = new Label(head, SWT.NONE);
        title.setFont(Theme.bold(1));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(title);
        subtitle = new Label(head, SWT.WRAP);
        subtitle.setForeground(Theme.SOFT);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(subtitle);
        impact = new Label(head, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(60, SWT.DEFAULT).indent(0, 2).exclude(true).applyTo(impact);
        scroll = new ScrolledComposite(area, SWT.V_SCROLL);
        scroll.setBackground(Theme.PAPER);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.getVerticalBar().setIncrement(20);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        scroll.addListener(SWT.Resize, e -> {
            if (form != null) {
                PropertyForm.resize(form);
            }
        });
    }

    @Override
    protected void modelChanged() {
        show();
    }

    @Override
    public void selectionChanged(OpenModel changed, Object source) {
        if (form != null && target != null && target.isAlive() && target.model() == changed) {
            leaving = true;
            try {
                form.commit();
            } finally {
                leaving = false;
            }
        }
        show.run();
    }

    @Override
    public void contentChanged(OpenModel changed) {
        if (leaving) {
            // the form is about to be filled for the next selection
            return;
        }
        if (form != null && target != null && target.isAlive() && target.elements().equals(changed.selection())) {
            header();
            form.refresh();
        } else {
            show.run();
        }
    }

    private void show() {
        List<EObject> elements = model() == null ? List.of() : model().selection();
        target = elements.isEmpty() ? null : new Target(model(), elements);
        header();
        if (target == null) {
            clear();
            return;
        }
        List<Feature> features = common(elements);
        if (form == null || !form.features().equals(features)) {
            scroll.setRedraw(false);
            try {
                clear();
                form = new PropertyForm(scroll, features);
                form.show(target);
                scroll.setContent(form);
                PropertyForm.resize(form);
                scroll.setOrigin(0, 0);
            } finally {
                scroll.setRedraw(true);
            }
        } else {
            form.show(target);
        }
    }

    private void clear() {
        if (form != null) {
            scroll.setContent(null);
            form.dispose();
            form = null;
        }
    }

    /** Features that all of the elements have; names are left out for several, because no two may have the same. */
    private static List<Feature> common(List<EObject> elements) {
        List<Feature> features = new ArrayList<>(Features.of(elements.getFirst().eClass()));
        for (EObject element : elements.subList(1, elements.size())) {
            features.removeIf(f -> !element.eClass().getEAllStructuralFeatures().contains(f.feature()) || f.feature().getName().equals("name"));
        }
        return features;
    }

    @Override
    public void analysisChanged(OpenModel changed) {
        impact();
    }

    /** Says what the selected element means to the services; grey while that is being computed anew. */
    private void impact() {
        ModelAnalysis.State state = target == null ? null : target.model().analysis().state();
        Impact now = state == null || target.elements().size() > 1 ? Impact.of(null, null) : Impact.of(state.result(), target.first());
        String text = now.text().replace("&", "&&");
        impact.setForeground(state == null || !state.isCurrent() ? Theme.FAINT : now.bad() ? Theme.BAD : Theme.SOFT);
        if (!text.equals(impact.getText())) {
            impact.setText(text);
            impact.setVisible(!text.isEmpty());
            ((GridData) impact.getLayoutData()).exclude = text.isEmpty();
            impact.requestLayout();
        }
    }

    private void header() {
        impact();
        if (target == null) {
            icon.setImage(null);
            title.setText(model() == null ? "" : "Nothing selected");
            subtitle.setText(model() == null ? "No model is open." : "Select something in the tree, or double-click a finding.");
            subtitle.requestLayout();
            return;
        }
        List<EObject> elements = target.elements();
        EObject first = target.first();
        boolean sameKind = elements.stream().allMatch(e -> e.eClass() == first.eClass());
        icon.setImage(Images.get(first.eClass()));
        if (elements.size() == 1) {
            title.setText(Labels.name(first).replace("&", "&&"));
            String place = first.eContainer() == null ? "" : Elements.path(first.eContainer());
            subtitle.setText((Kinds.label(first.eClass()) + (place.isEmpty() || first.eContainer().eContainer() == null ? "" : " in " + place)).replace("&", "&&"));
        } else {
            title.setText(sameKind ? Kinds.counted(elements.size(), first.eClass()) : elements.size() + " elements");
            subtitle.setText(Names.list(elements.stream().map(Labels::name).toList(), 4).replace("&", "&&"));
        }
        subtitle.requestLayout();
        subtitle.setToolTipText(subtitle.getText().replace("&&", "&"));
    }

    /** The form that is shown, for tests; null when nothing is selected. */
    PropertyForm form() {
        return form;
    }

    @Override
    public void setFocus() {
        if (form == null || !form.setFocus()) {
            scroll.setFocus();
        }
    }
}
