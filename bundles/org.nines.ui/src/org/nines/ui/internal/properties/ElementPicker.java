// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.properties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.nines.documents.CatalogueText;
import org.nines.model.Elements;
import org.nines.model.core.ComponentType;
import org.nines.model.edit.Feature;
import org.nines.model.edit.Features;
import org.nines.model.edit.Kinds;
import org.nines.model.edit.Labels;
import org.nines.ui.internal.Images;
import org.nines.ui.internal.Theme;
import org.nines.ui.internal.help.ExplainedDialog;

/** Chooses one or several of the elements that a reference may lead to; words typed into the search field narrow them down. */
public final class ElementPicker extends ExplainedDialog {

    /** Lines for figures and sources in full. */
    private static final int DETAILS = 6;

    private final Feature feature;
    private final List<EObject> candidates;
    private final boolean many;
    private final boolean catalogue;
    private final Set<EObject> chosen = new LinkedHashSet<>();
    private List<EObject> shown;
    private Text search;
    private Table table;
    private Label details;
    private Label count;

    ElementPicker(Shell parent, Feature feature, EObject element, boolean many) {
        super(parent, feature.editor() == Feature.Editor.CATALOGUE_TYPE ? "properties.html#types" : "properties.html#references");
        this.feature = feature;
        this.many = many;
        catalogue = feature.editor() == Feature.Editor.CATALOGUE_TYPE;
        candidates = Features.candidates(element, (EReference) feature.feature());
        shown = candidates;
    }

    /** What is chosen at first. */
    void setChosen(List<EObject> elements) {
        chosen.clear();
        chosen.addAll(elements);
    }

    /** Opens the dialog; returns what was chosen, for one: an empty list when nothing was; for several: null when the dialog was cancelled. */
    List<EObject> choose() {
        setBlockOnOpen(true);
        if (open() != OK) {
            return many ? null : List.of();
        }
        return List.copyOf(chosen);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(feature.label());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(catalogue ? 860 : 600, catalogue ? 640 : 480);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage("Type to narrow down");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addListener(SWT.Modify, e -> filter());
        search.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                table.setFocus();
            }
        });
        table = new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | (many ? SWT.CHECK : SWT.SINGLE));
        table.setHeaderVisible(true);
        for (String title : catalogue ? new String[] {"Type", "Figures and source", "Catalogue"} : new String[] {"Name", "Kind", "Where"}) {
            new TableColumn(table, SWT.LEFT).setText(title);
        }
        int[] widths = catalogue ? new int[] {220, 450, 130} : new int[] {210, 120, 220};
        for (int i = 0; i < widths.length; i++) {
            table.getColumn(i).setWidth(widths[i]);
        }
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, this::selected);
        table.addListener(SWT.DefaultSelection, e -> okPressed());
        details = new Label(area, SWT.WRAP);
        details.setForeground(Theme.INK);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, catalogue ? table.getItemHeight() * DETAILS : SWT.DEFAULT).exclude(!catalogue).applyTo(details);
        count = new Label(area, SWT.NONE);
        count.setForeground(Theme.SOFT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        filter();
        search.setFocus();
    }

    private void filter() {
        String[] words = search.getText().strip().toLowerCase(Locale.ROOT).split("\\s+");
        shown = candidates.stream().filter(c -> {
            String text = (Labels.label(c) + " " + Elements.path(c) + " " + Kinds.noun(c.eClass())).toLowerCase(Locale.ROOT);
            for (String word : words) {
                if (!text.contains(word)) {
                    return false;
                }
            }
            return true;
        }).toList();
        table.clearAll();
        table.setItemCount(shown.size());
        count.setText(candidates.isEmpty() ? "The model has nothing that fits here yet." : shown.size() + " of " + candidates.size());
        if (!many) {
            chosen.clear();
            if (!shown.isEmpty() && !search.getText().isBlank()) {
                table.setSelection(0);
                chosen.add(shown.getFirst());
            } else {
                table.deselectAll();
            }
            getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
        }
        tell(chosen.isEmpty() ? null : chosen.iterator().next());
    }

    /** Shows the figures of a component type and who says so, which seldom fits into a row. */
    private void tell(EObject element) {
        details.setText(element instanceof ComponentType type ? CatalogueText.of(type).replace("&", "&&") : "");
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        EObject element = shown.get(event.index);
        item.setImage(Images.get(element.eClass()));
        if (element instanceof ComponentType type) {
            item.setText(new String[] {Labels.name(element), CatalogueText.of(type).replace("\n", "; "),
                    element.eContainer() == null ? "" : Labels.name(element.eContainer())});
        } else {
            String detail = Elements.path(element);
            int name = detail.lastIndexOf(" / ");
            item.setText(new String[] {Labels.name(element), Kinds.noun(element.eClass()), name < 0 ? "" : detail.substring(0, name)});
        }
        if (many) {
            item.setChecked(chosen.contains(element));
        }
    }

    private void selected(Event event) {
        EObject element = shown.get(table.indexOf((TableItem) event.item));
        tell(element);
        if (!many) {
            chosen.clear();
            chosen.add(element);
            getButton(IDialogConstants.OK_ID).setEnabled(true);
        } else if (event.detail == SWT.CHECK) {
            if (((TableItem) event.item).getChecked()) {
                chosen.add(element);
            } else {
                chosen.remove(element);
            }
        }
    }

    /** What can be chosen now, for tests. */
    public List<EObject> shown() {
        return new ArrayList<>(shown);
    }
}
