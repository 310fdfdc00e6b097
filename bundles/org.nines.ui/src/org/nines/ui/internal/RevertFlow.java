// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import org.nines.model.io.ModelException;
import org.nines.ui.OpenModel;

/** Going back to what is on disk. */
public final class RevertFlow {

    private RevertFlow() {
    }

    /** Asks whether the unsaved changes may go, and goes back to what is on disk. */
    public static void askAndRevert(OpenModel model) {
        if (Dialogs.ask("Revert", "All changes to '" + model.title() + "' since it was saved will be lost. This can't be undone.", "Revert",
                "Cancel") == 0) {
            revert(model);
        }
    }

    static void revert(OpenModel model) {
        try {
            Background.call(() -> {
                model.session().revert();
                return null;
            });
        } catch (ModelException e) {
            Dialogs.failed("Not Loaded", e);
        } catch (Exception e) {
            Dialogs.internalError("The model could not be loaded again.", e);
        }
    }
}
