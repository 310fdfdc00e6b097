// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchWindow;
import org.nines.ui.OpenModel;

/** Opens a diagram. */
final class OpenAction extends Action {

    private final IWorkbenchWindow window;
    private final OpenModel model;
    private final DiagramName name;

    OpenAction(String text, IWorkbenchWindow window, OpenModel model, DiagramName name) {
        super(text.replace("&", "&&"));
        this.window = window;
        this.model = model;
        this.name = name;
        setToolTipText(name.kind().description());
        setEnabled(model != null);
    }

    @Override
    public void run() {
        OpenDiagram.open(window.getActivePage(), model, name);
    }
}
