// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import org.eclipse.swt.program.Program;

/** The browser of the system. */
public final class Browser {

    private Browser() {
    }

    /**
     * Shows a page.
     *
     * @param instead what to tell the user where there is no browser
     */
    public static void open(String address, String instead) {
        if (!Program.launch(address)) {
            Dialogs.ask("No Browser", "This system has no program to show web pages with. " + instead, "OK");
        }
    }

    /** Shows a page of the web. */
    public static void open(String address) {
        open(address, "The address is " + address);
    }
}
