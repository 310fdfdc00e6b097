// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.palette;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.requests.CreationFactory;
import org.nines.scene.tools.Tool;

/** Takes tools that are dropped on a diagram. */
public final class Drops extends TemplateTransferDropTargetListener {

    public Drops(EditPartViewer viewer) {
        super(viewer);
    }

    @Override
    protected CreationFactory getFactory(Object template) {
        return template instanceof Tool tool ? new MakeTool.Product(tool) : null;
    }
}
