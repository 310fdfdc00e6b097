// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.nines.ui.OpenModels;

/** What is done when the workbench starts and ends. */
final class NinesWorkbenchAdvisor extends WorkbenchAdvisor {

    private final List<Path> files = new ArrayList<>();
    private final Upkeep upkeep = new Upkeep();

    /** @param arguments model files to open; options are not for us */
    NinesWorkbenchAdvisor(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("-")) {
                // an option of the platform and its value
                i++;
            } else {
                files.add(Path.of(arguments[i]));
            }
        }
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
        Wording.apply();
        // Several parts on one model are nothing to ask about: nothing is lost before the last one closes.
        PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.PROMPT_WHEN_SAVEABLE_STILL_OPEN, false);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return PlanningPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new NinesWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        Display display = Display.getCurrent();
        display.addListener(SWT.OpenDocument, e -> OpenFlow.open(Path.of(e.text)));
        closeLeftovers();
        StartPage.keep();
        upkeep.start(display);
        List<Path> toOpen = files.isEmpty() ? RecentFiles.open() : files;
        // Asked from the running event loop, so that the window is there for questions.
        toOpen.forEach(f -> display.asyncExec(() -> OpenFlow.open(f)));
        Images.prepare(display);
    }

    /** After a crash the layout may name editors of models that are no longer open. */
    private static void closeLeftovers() {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            if (window.getActivePage() != null) {
                window.getActivePage().closeAllEditors(false);
            }
        }
    }

    @Override
    public boolean preShutdown() {
        RecentFiles.setOpen(OpenModels.all().stream().map(m -> m.session().file()).filter(Objects::nonNull).toList());
        return true;
    }

    @Override
    public void postShutdown() {
        upkeep.stop();
    }
}
