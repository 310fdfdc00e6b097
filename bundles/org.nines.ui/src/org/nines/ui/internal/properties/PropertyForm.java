// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.nines.model.edit.Feature;
import org.nines.ui.internal.Theme;

/** Fields for features, section by section; used again for every selection that has the same features. */
final class PropertyForm extends Composite {

    /** Pixels. */
    static final int LABEL_WIDTH = 130;
    static final int GAP = 8;

    private final List<Feature> features;
    private final List<Field> fields = new ArrayList<>();

    PropertyForm(Composite parent, List<Feature> features) {
        super(parent, SWT.NONE);
        this.features = features;
        setBackground(Theme.PAPER);
        setBackgroundMode(SWT.INHERIT_DEFAULT);
        Theme.surface(this, "nines-paper");
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 8).spacing(GAP, 4).applyTo(this);
        Map<String, List<Feature>> sections = new LinkedHashMap<>();
        features.forEach(f -> sections.computeIfAbsent(f.topic(), t -> new ArrayList<>()).add(f));
        sections.forEach((topic, lines) -> {
            heading(topic);
            for (Feature feature : lines) {
                Field field = field(feature);
                field.create(this);
                fields.add(field);
            }
        });
    }

    private void heading(String topic) {
        Label label = new Label(this, SWT.NONE);
        label.setText(topic.replace("&", "&&"));
        label.setFont(Theme.bold(0));
        label.setForeground(Theme.ACCENT);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, fields.isEmpty() ? 0 : 10).applyTo(label);
        Label line = new Label(this, SWT.NONE);
        line.setBackground(Theme.LINE);
        Theme.surface(line, "nines-line");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(SWT.DEFAULT, 1).applyTo(line);
    }

    private static Field field(Feature feature) {
        return switch (feature.editor()) {
            case BOOLEAN -> new FlagField(feature);
            case ENUMERATION -> new ChoiceField(feature);
            case ENUMERATION_LIST -> new ChoicesField(feature);
            case REFERENCE, CATALOGUE_TYPE -> new ReferenceField(feature);
            case REFERENCE_LIST -> new ReferenceListField(feature);
            case TEXT, MULTI_LINE, NUMBER, UNIT_VALUE, DATE, TIME, STRING_LIST -> new TextField(feature);
        };
    }

    List<Feature> features() {
        return features;
    }

    /** Shows the values of other elements; what was typed for those before must have been taken already. */
    void show(Target target) {
        for (Field field : fields) {
            if (field instanceof TextField text) {
                text.giveUp();
            }
            field.setTarget(target);
        }
    }

    /** Shows the values as they are now. */
    void refresh() {
        fields.forEach(Field::refresh);
    }

    /** Takes what was typed and not taken yet. */
    void commit() {
        fields.forEach(Field::commit);
    }

    /** The field of a feature, null when there is none. */
    Field field(String name) {
        return fields.stream().filter(f -> f.structural().getName().equals(name)).findFirst().orElse(null);
    }

    /** Lays out the form around a control whose size has changed, once however many have. */
    static void relayout(Control control) {
        for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof PropertyForm form) {
                if (form.getData("relayout") == null) {
                    form.setData("relayout", true);
                    form.getDisplay().asyncExec(() -> {
                        if (!form.isDisposed()) {
                            form.setData("relayout", null);
                            form.layout(true, true);
                            resize(form);
                        }
                    });
                }
                return;
            }
        }
    }

    /** Tells the scrolled parent how high the form is at its present width. */
    static void resize(PropertyForm form) {
        ScrolledComposite scroll = (ScrolledComposite) form.getParent();
        int width = Math.max(280, scroll.getClientArea().width);
        scroll.setMinSize(width, form.computeSize(width, SWT.DEFAULT).y);
    }
}
