// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import java.util.List;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.XYAnchor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.DropRequest;

/** A shape: container, node or port. */
public final class ShapePart extends AbstractGraphicalEditPart implements NodeEditPart {

    ShapePart(Item item) {
        setModel(item);
    }

    public Item item() {
        return (Item) getModel();
    }

    /** Whether any of it is in the part of the diagram that the canvas shows. */
    public boolean isSeen() {
        Rectangle area = getFigure().getBounds().getCopy();
        getFigure().translateToAbsolute(area);
        return area.intersects(new Rectangle(new Point(), ((FigureCanvas) getViewer().getControl()).getViewport().getSize()));
    }

    @Override
    protected IFigure createFigure() {
        DrawnFigure figure = new DrawnFigure();
        figure.show(item().drawn);
        return figure;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new ContainerPolicy());
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy());
    }

    /** A double click types over the name. */
    @Override
    public void performRequest(Request request) {
        if (REQ_OPEN.equals(request.getType())) {
            Desk.of(this).typeOver(item());
        }
    }

    @Override
    protected void refreshVisuals() {
        ((DrawnFigure) getFigure()).show(item().drawn);
    }

    @Override
    protected List<Item> getModelChildren() {
        return item().shownChildren();
    }

    @Override
    protected List<Item> getModelSourceConnections() {
        return item().outgoing;
    }

    @Override
    protected List<Item> getModelTargetConnections() {
        return item().incoming;
    }

    /** Lines know their way; anchors only say where it begins and ends. */
    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return new XYAnchor(((LinePart) connection).item().drawn.points().getFirstPoint());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return new XYAnchor(((LinePart) connection).item().drawn.points().getLastPoint());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return anchor(request);
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return anchor(request);
    }

    private ConnectionAnchor anchor(Request request) {
        Point at = request instanceof DropRequest drop && drop.getLocation() != null ? drop.getLocation().getCopy() : getFigure().getBounds().getCenter();
        if (request instanceof DropRequest) {
            getFigure().translateToRelative(at);
        }
        return new XYAnchor(at);
    }
}
