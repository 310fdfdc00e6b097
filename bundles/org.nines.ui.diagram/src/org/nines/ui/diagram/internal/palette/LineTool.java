// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.palette;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
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
        Map<EObject, ShapePart> seen = new HashMap<>();
        for (Object part : source.getViewer().getEditPartRegistry().values()) {
            if (part instanceof ShapePart shape && shape.isSeen() && desk.element(shape.item()) instanceof EObject element) {
                seen.put(element, shape);
            }
        }
        List<ShapePart> legal = new ArrayList<>();
        desk.tools().targets(tool, desk.element(source.item()), seen.keySet()).forEach(e -> legal.add(seen.get(e)));
        targets = new Targets(legal);
        layer(source).add(targets);
    }

    private static IFigure layer(EditPart part) {
        return ((LayerManager) part.getViewer().getRootEditPart()).getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
    }

    private void dim() {
        if (targets != null) {
            if (targets.getParent() != null) {
                targets.getParent().remove(targets);
            }
            targets = null;
        }
    }

    @Override
    public void deactivate() {
        dim();
        super.deactivate();
    }
}
