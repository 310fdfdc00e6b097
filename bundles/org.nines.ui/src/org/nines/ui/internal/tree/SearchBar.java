// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.tree;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.nines.ui.OpenModel;
import org.nines.ui.internal.Theme;

/** Finds elements by name and kind while one types, and shows each in the tree: nothing is hidden, so one sees where it belongs. */
final class SearchBar extends Composite {

    /** Milliseconds after the last key. */
    private static final int PAUSE = 150;

    private final Supplier<OpenModel> model;
    private final Consumer<List<EObject>> reveal;
    private final Text text;
    private final Label count;
    private final Runnable find = this::find;
    private List<EObject> hits = List.of();
    private int position;

    SearchBar(Composite parent, Supplier<OpenModel> model, Consumer<List<EObject>> reveal) {
        super(parent, SWT.NONE);
        this.model = model;
        this.reveal = reveal;
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(4, 6, 4, 2).spacing(6, 0).applyTo(this);
        text = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage("Find by name or kind");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        count = new Label(this, SWT.RIGHT);
        count.setForeground(Theme.SOFT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).exclude(true).applyTo(count);
        text.addListener(SWT.Modify, e -> getDisplay().timerExec(PAUSE, find));
        text.addListener(SWT.KeyDown, this::key);
        addListener(SWT.Dispose, e -> getDisplay().timerExec(-1, find));
    }

    void start() {
        text.setFocus();
        text.selectAll();
    }

    void reset() {
        hits = List.of();
        if (!text.getText().isEmpty()) {
            text.setText("");
        }
        say("");
    }

    /** Says how many there are, or nothing. */
    private void say(String text) {
        count.setText(text);
        count.setVisible(!text.isEmpty());
        ((GridData) count.getLayoutData()).exclude = text.isEmpty();
        layout();
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            step((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
            event.doit = false;
        } else if (event.keyCode == SWT.ARROW_UP) {
            step(-1);
            event.doit = false;
        } else if (event.keyCode == SWT.ESC) {
            reset();
        }
    }

    private void find() {
        if (isDisposed()) {
            return;
        }
        String wanted = text.getText().strip();
        OpenModel in = model.get();
        if (wanted.isEmpty() || in == null) {
            hits = List.of();
            say("");
            return;
        }
        hits = Search.find(in.project(), wanted);
        position = 0;
        show();
    }

    private void step(int by) {
        getDisplay().timerExec(-1, find);
        if (hits.isEmpty()) {
            find();
        } else {
            position = Math.floorMod(position + by, hits.size());
            show();
        }
    }

    private void show() {
        say(hits.isEmpty() ? "none" : position + 1 + " of " + hits.size());
        text.setForeground(hits.isEmpty() ? Theme.BAD : null);
        if (!hits.isEmpty()) {
            if (hits.get(position).eResource() == null) {
                // deleted meanwhile
                find();
            } else {
                reveal.accept(List.of(hits.get(position)));
            }
        }
    }
}
