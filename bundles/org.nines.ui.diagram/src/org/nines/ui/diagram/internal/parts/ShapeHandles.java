// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.nines.scene.Group.Role;

/** Handles to move and resize a shape; ports only move. */
final class ShapeHandles extends ResizableEditPolicy {

    ShapeHandles(ShapePart shape) {
        if (shape.item().drawn.role() == Role.PORT) {
            setResizeDirections(PositionConstants.NONE);
        }
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        Feedback figure = new Feedback(Feedback.MOVING, 50);
        figure.setBounds(getInitialFeedbackBounds());
        addFeedback(figure);
        return figure;
    }
}
