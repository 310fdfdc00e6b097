// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.tree;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.nines.model.core.NamedElement;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Edits;
import org.nines.ui.OpenModel;
import org.nines.ui.internal.Theme;

/** A field over a row of the tree, to give the element another name: Enter takes it, Escape leaves it. */
final class RenameField {

    private final OpenModel model;
    private final NamedElement element;
    private final TreeEditor editor;
    private final Text text;
    private boolean done;

    private RenameField(Tree tree, TreeItem item, OpenModel model, NamedElement element) {
        this.model = model;
        this.element = element;
        editor = new TreeEditor(tree);
        editor.horizontalAlignment = SWT.LEFT;
        editor.grabHorizontal = true;
        text = new Text(tree, SWT.SINGLE | SWT.BORDER);
        text.setText(element.getName() == null ? "" : element.getName());
        text.selectAll();
        text.addListener(SWT.Modify, e -> validate());
        text.addListener(SWT.FocusOut, e -> finish(true));
        text.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_RETURN || e.detail == SWT.TRAVERSE_ESCAPE) {
                e.doit = false;
                finish(e.detail == SWT.TRAVERSE_RETURN);
                tree.setFocus();
            }
        });
        editor.setEditor(text, item);
        text.setFocus();
    }

    /** Opens the field over the row of an element that has a name. */
    static void open(ModelTree tree, OpenModel model, EObject element) {
        TreeItem item = tree.itemOf(element);
        if (item != null && element instanceof NamedElement named) {
            tree.control().showItem(item);
            new RenameField(tree.control(), item, model, named);
        }
    }

    private Edit edit() {
        return Edits.rename(element, text.getText());
    }

    private boolean isChanged() {
        return !text.getText().strip().equals(element.getName() == null ? "" : element.getName());
    }

    private void validate() {
        String refusal = isChanged() ? edit().refusal().orElse("") : "";
        text.setForeground(refusal.isEmpty() ? null : Theme.BAD);
        text.setToolTipText(refusal.isEmpty() ? null : refusal);
    }

    private void finish(boolean take) {
        if (done) {
            return;
        }
        done = true;
        Edit edit = edit();
        boolean changed = isChanged();
        text.dispose();
        editor.dispose();
        if (take && changed && element.eResource() != null) {
            model.execute(edit);
        }
    }
}
