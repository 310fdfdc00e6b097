// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.nines.ui.ActiveModel;
import org.nines.ui.OpenModel;

/** Shows the selected element in a diagram. */
public final class ShowHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        OpenModel model = ActiveModel.of(window).get();
        if (model != null && !model.selection().isEmpty()) {
            OpenDiagram.show(window.getActivePage(), model, model.selection().getFirst());
        }
        return null;
    }
}
