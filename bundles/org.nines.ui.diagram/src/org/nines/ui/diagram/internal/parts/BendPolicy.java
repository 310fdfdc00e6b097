// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.BendpointEditPolicy;
import org.eclipse.gef.requests.BendpointRequest;
import org.nines.scene.Group;
import org.nines.scene.Line;
import org.nines.scene.Point;

/** Points of a line that can be dragged: bends, and pieces between them. */
final class BendPolicy extends BendpointEditPolicy {

    private Item item() {
        return ((LinePart) getHost()).item();
    }

    /** Below the handles of its ends: where a line is short on the canvas they overlap, and an end can be taken nowhere else. */
    @Override
    protected void addSelectionHandles() {
        super.addSelectionHandles();
        IFigure layer = getLayer(LayerConstants.HANDLE_LAYER);
        for (Object handle : handles.reversed()) {
            layer.add((IFigure) handle, 0);
        }
    }

    private Command bend(List<Point> points) {
        return new EditStep(Desk.of(getHost()).bend(item().id(), points));
    }

    /** All points of the line as it is drawn. */
    private List<Point> way() {
        Group group = item().drawn.group();
        return group.content().stream().filter(Line.class::isInstance).map(l -> ((Line) l).points()).reduce((a, b) -> b).orElseThrow();
    }

    private Point place(BendpointRequest request) {
        org.eclipse.draw2d.geometry.Point point = request.getLocation().getCopy();
        getConnection().translateToRelative(point);
        return new Point(point.x, point.y);
    }

    @Override
    protected Command getCreateBendpointCommand(BendpointRequest request) {
        return bend(Bends.push(way(), request.getIndex(), place(request)));
    }

    @Override
    protected Command getMoveBendpointCommand(BendpointRequest request) {
        return bend(Bends.move(way(), request.getIndex() + 1, place(request)));
    }

    @Override
    protected Command getDeleteBendpointCommand(BendpointRequest request) {
        return bend(Bends.remove(way(), request.getIndex() + 1));
    }
}
