// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.nines.ui.ModelEditor;
import org.nines.ui.OpenModel;

/** The model at a glance: what was promised and whether it holds, what that rests on, what the model consists of, what to do next. */
public final class OverviewEditor extends ModelEditor {

    public static final String ID = "org.nines.ui.overview";

    private ScrolledComposite scroll;
    private OverviewPage page;

    @Override
    public void createPartControl(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        page = new OverviewPage(scroll, model(), this::resize);
        scroll.setContent(page);
        scroll.getVerticalBar().setIncrement(24);
        scroll.addListener(SWT.Resize, e -> resize());
        page.bringUpToDate();
    }

    private void resize() {
        int width = Math.max(OverviewPage.NARROWEST, scroll.getClientArea().width);
        scroll.setMinSize(width, page.computeSize(width, SWT.DEFAULT, false).y);
    }

    @Override
    public void contentChanged(OpenModel changed) {
        super.contentChanged(changed);
        page.bringUpToDate();
    }

    @Override
    public void analysisChanged(OpenModel changed) {
        page.bringUpToDate();
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}
