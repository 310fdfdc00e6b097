// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;

/** A line between shapes. */
public final class LinePart extends AbstractConnectionEditPart {

    LinePart(Item item) {
        setModel(item);
    }

    public Item item() {
        return (Item) getModel();
    }

    @Override
    protected IFigure createFigure() {
        LineFigure figure = new LineFigure();
        figure.show(item().drawn);
        return figure;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EndPolicy());
        installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new BendPolicy());
    }

    /** A double click types over what the line says. */
    @Override
    public void performRequest(Request request) {
        if (REQ_OPEN.equals(request.getType())) {
            Desk.of(this).typeOver(item());
        }
    }

    @Override
    protected void refreshVisuals() {
        ((LineFigure) getFigure()).show(item().drawn);
    }
}
