// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.nines.ui.ActiveModel;
import org.nines.ui.OpenModel;

/** The window: what it shows and what its title says. */
final class NinesWindowAdvisor extends WorkbenchWindowAdvisor {

    private final OpenModel.Listener titles = new OpenModel.Listener() {
        @Override
        public void contentChanged(OpenModel model) {
            updateTitle();
        }
    };
    private OpenModel shown;

    NinesWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(new Point(1400, 900));
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setTitle("Nines");
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new NinesActionBars(configurer);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        ActiveModel active = ActiveModel.of(window);
        active.addListener(this::show);
        show(active.get());
    }

    private void show(OpenModel model) {
        if (shown != null) {
            shown.removeListener(titles);
        }
        shown = model;
        if (model != null) {
            model.addListener(titles);
        }
        updateTitle();
    }

    private void updateTitle() {
        String title = shown == null ? "Nines" : (shown.session().isDirty() ? "*" : "") + shown.title() + " – Nines";
        getWindowConfigurer().setTitle(title);
    }
}
