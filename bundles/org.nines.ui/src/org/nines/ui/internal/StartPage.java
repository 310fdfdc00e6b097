// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.nines.ui.OpenModels;
import org.nines.ui.internal.editor.StartEditor;

/** Shows the start page while no model is open, so that there is always something to begin with. */
final class StartPage {

    private StartPage() {
    }

    static void keep() {
        OpenModels.addListener(() -> PlatformUI.getWorkbench().getDisplay().asyncExec(StartPage::update));
        update();
    }

    private static void update() {
        if (PlatformUI.getWorkbench().isClosing()) {
            return;
        }
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            IWorkbenchPage page = window.getActivePage();
            if (page == null) {
                continue;
            }
            IEditorReference[] pages = page.findEditors(null, StartEditor.ID, IWorkbenchPage.MATCH_ID);
            if (!OpenModels.all().isEmpty()) {
                page.closeEditors(pages, false);
            } else if (page.getEditorReferences().length == 0) {
                try {
                    page.openEditor(new StartEditor.Input(), StartEditor.ID, false);
                } catch (PartInitException e) {
                    Log.error("The start page could not be opened.", e);
                }
            }
        }
    }
}
