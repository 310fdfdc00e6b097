// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.palette;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.nines.scene.tools.Tool;
import org.nines.ui.diagram.internal.parts.Desk;
import org.nines.ui.diagram.internal.parts.ShapePart;
import org.nines.ui.diagram.internal.parts.Targets;

/** Draws a line: by dragging from shape to shape, or by a click on each. Where it may end is lit as soon as it has begun. */
final class LineTool extends ConnectionCreationTool {

    private final Tool tool;
    private Targets targets;

    LineTool(Tool tool, boolean sticky) {
        super(new MakeTool.Product(tool));
        this.tool = tool;
        setUnloadWhenFinished(!sticky);
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (movedPastThreshold() && stateTransition(STATE_CONNECTION_STARTED, STATE_TERMINAL)) {
            handleCreateConnection();
        }
        return super.handleButtonUp(button);
    }

    @Override
    protected void setConnectionSource(EditPart source) {
        dim();
        super.setConnectionSource(source);
        if (source instanceof ShapePart shape) {
            light(shape);
        }
    }

    private void light(ShapePart source) {
        Desk desk = Desk.of(source);
        targets = Targets.light(source.getViewer(), shapes -> desk.tools().targets(tool, desk.element(source.item()), shapes));
    }

    private void dim() {
        if (targets != null) {
            targets.dim();
            targets = null;
        }
    }

    @Override
    public void deactivate() {
        dim();
        super.deactivate();
    }
}
