// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What a view shows of results: a sentence on how far they are, and beneath it, parted by a sash, what can be selected and what is said of it. */
public final class ResultPane {

    private final Label status;
    private final SashForm sash;

    /** @param style SWT.HORIZONTAL for parts beside one another, SWT.VERTICAL for parts under one another */
    public ResultPane(Composite parent, int style) {
        Composite area = new Composite(parent, SWT.NONE);
        Theme.surface(area, "nines-paper");
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        status = new Label(area, SWT.NONE);
        status.setForeground(Theme.SOFT);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(status);
        sash = new SashForm(area, style);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(sash);
    }

    /** What the two parts lie on. */
    public SashForm sash() {
        return sash;
    }

    /**
     * Says how far the results are.
     *
     * @param results whether there are any to show
     */
    public void say(String text, boolean results) {
        status.setText(text.replace("&", "&&"));
        status.setToolTipText(text);
        status.requestLayout();
        sash.setVisible(results);
    }
}
