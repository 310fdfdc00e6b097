// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.nines.model.Problem;
import org.nines.model.io.ModelException;

/** Questions and messages. */
public final class Dialogs {

    private Dialogs() {
    }

    /** The window to open a dialog over. */
    public static Shell shell() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
            window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        }
        return window == null ? null : window.getShell();
    }

    /**
     * Asks a question.
     *
     * @param choices the answers as their buttons say them, the first is the default
     * @return the position of the answer, -1 when the dialog was closed without one
     */
    public static int ask(String title, String question, String... choices) {
        return MessageDialog.open(MessageDialog.QUESTION, shell(), title, question, 0, choices);
    }

    /** Says why something that was asked for can't be done. */
    public static void refused(String reason) {
        MessageDialog.open(MessageDialog.INFORMATION, shell(), "Not Possible", reason, 0, "OK");
    }

    /** Says why a model can't be loaded or saved. */
    public static void failed(String title, ModelException failure) {
        List<Problem> problems = failure.problems();
        if (problems.isEmpty()) {
            MessageDialog.openError(shell(), title, String.valueOf(failure.getMessage()));
        } else {
            new ProblemDialog(shell(), title, problems).open();
        }
    }

    /** Says that something went wrong that must not; the log has the details. */
    public static void internalError(String what, Throwable cause) {
        Log.error(what, cause);
        MessageDialog.openError(shell(), "Error in Nines", what + " This is an error in Nines. The log has the details: " + Application.logFile());
    }
}
