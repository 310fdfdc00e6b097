// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.requests.ReconnectRequest;
import org.nines.scene.tools.End;

/** Ends of a line that can be dragged to another shape: the line follows the mouse, and where it may lead is lit. */
final class EndPolicy extends ConnectionEndpointEditPolicy {

    /** Null while no end is dragged. */
    private Targets targets;

    private LineFigure figure() {
        return (LineFigure) getConnection();
    }

    @Override
    protected void showConnectionMoveFeedback(ReconnectRequest request) {
        End end = request.isMovingStartAnchor() ? End.SOURCE : End.TARGET;
        if (targets == null) {
            Desk desk = Desk.of(getHost());
            Item line = ((LinePart) getHost()).item();
            targets = Targets.light(getHost().getViewer(), shapes -> desk.line(line).map(l -> desk.tools().targets(l, end, shapes)).orElse(List.of()));
        }
        Point at = request.getLocation().getCopy();
        figure().translateToRelative(at);
        figure().lead(end, at);
    }

    @Override
    protected void eraseConnectionMoveFeedback(ReconnectRequest request) {
        figure().letGo();
        if (targets != null) {
            targets.dim();
            targets = null;
        }
    }
}
