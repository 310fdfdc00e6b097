// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.help;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.nines.help.Guide;
import org.nines.help.Page;
import org.nines.ui.internal.Browser;
import org.nines.ui.internal.Dialogs;
import org.osgi.framework.FrameworkUtil;

/** Ways to the guide. */
public final class Help {

    private Help() {
    }

    /** Shows a page, such as "tree.html" or "verdict.html#derivation". */
    public static void open(IWorkbenchWindow window, String target) {
        try {
            ((HelpView) window.getActivePage().showView(HelpView.ID)).show(target);
        } catch (PartInitException e) {
            Dialogs.internalError("The help could not be opened.", e);
        }
    }

    /** Shows the page about the part that has the focus; about the help itself, or where there is none, the contents. The focus stays where it is. */
    public static void explain(IWorkbenchWindow window) {
        IWorkbenchPart part = window.getActivePage().getActivePart();
        try {
            String file = part == null ? Guide.CONTENTS : Guide.about(part.getSite().getId()).map(Page::file).orElse(Guide.CONTENTS);
            ((HelpView) window.getActivePage().showView(HelpView.ID, null, IWorkbenchPage.VIEW_VISIBLE)).show(file);
        } catch (IOException | PartInitException e) {
            Dialogs.internalError("The help could not be opened.", e);
        }
    }

    /** Shows a page in the browser of the system; where there is none, says where the page is. */
    static void openInBrowser(String file) {
        try {
            Path folder = Platform.getStateLocation(FrameworkUtil.getBundle(Help.class)).toFile().toPath().resolve("guide");
            Guide.unpack(folder);
            Browser.open(folder.resolve(file).toUri().toString(), "The page is in the file " + folder.resolve(file));
        } catch (IOException e) {
            Dialogs.internalError("The help could not be written to a file.", e);
        }
    }
}
