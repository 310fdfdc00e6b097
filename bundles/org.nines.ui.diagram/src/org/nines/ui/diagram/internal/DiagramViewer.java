// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.nines.ui.diagram.internal.parts.DiagramPart;
import org.nines.ui.diagram.internal.parts.DiagramPartFactory;
import org.nines.ui.diagram.internal.parts.DiagramRoot;
import org.nines.ui.diagram.internal.parts.Item;
import org.nines.ui.diagram.internal.parts.Sheet;

/** The canvas that shows a diagram, with zoom. */
public final class DiagramViewer extends ScrollingGraphicalViewer {

    private final DiagramRoot root = new DiagramRoot();
    private final DiagramPart diagram = new DiagramPart(new Sheet());
    private final Viewport viewport;

    DiagramViewer(Composite parent) {
        createControl(parent);
        // a bar that comes and goes lays everything out again
        getFigureCanvas().setScrollBarVisibility(FigureCanvas.ALWAYS);
        getControl().setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_WHITE));
        setRootEditPart(root);
        setEditPartFactory(new DiagramPartFactory());
        setContents(diagram);
        viewport = getFigureCanvas().getViewport();
        getControl().addListener(SWT.MouseVerticalWheel, this::wheel);
    }

    public DiagramPart diagram() {
        return diagram;
    }

    public Sheet sheet() {
        return diagram.sheet();
    }

    public ZoomManager zoom() {
        return root.getZoomManager();
    }

    public Viewport viewport() {
        return viewport;
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            zoomAround(event.count > 0 ? zoom().getNextZoomLevel() : zoom().getPreviousZoomLevel(), new Point(event.x, event.y));
        }
    }

    /** Zooms so that what is at a place of the canvas stays there. */
    public void zoomAround(double level, Point place) {
        double factor = level / zoom().getZoom();
        Point view = viewport.getViewLocation();
        zoom().setZoom(level);
        viewport.validate();
        viewport.setViewLocation((int) Math.round((view.x + place.x) * factor) - place.x, (int) Math.round((view.y + place.y) * factor) - place.y);
    }

    /** Zooms around the middle of what is seen. */
    public void zoomTo(double level) {
        Dimension size = viewport.getSize();
        zoomAround(level, new Point(size.width / 2, size.height / 2));
    }

    /** Shows the whole drawing, as large as it fits but not larger than it is. */
    public void fit() {
        Rectangle area = sheet().picture().area();
        Dimension size = viewport.getSize();
        if (area.isEmpty() || size.width <= 0 || size.height <= 0) {
            return;
        }
        double level = Math.min(1, Math.min(size.width / (double) area.width, size.height / (double) area.height));
        zoom().setZoom(Math.max(zoom().getMinZoom(), level));
        viewport.validate();
        centre(area);
    }

    private void centre(Rectangle area) {
        double scale = zoom().getZoom();
        Dimension size = viewport.getSize();
        viewport.setViewLocation((int) Math.round((area.x + area.width / 2.0) * scale - size.width / 2.0),
                (int) Math.round((area.y + area.height / 2.0) * scale - size.height / 2.0));
    }

    /** The part that stands for an item, null when there is none. */
    public GraphicalEditPart part(Item item) {
        return item == null ? null : (GraphicalEditPart) getEditPartRegistry().get(item);
    }

    /** Scrolls so that a part is seen; where it is already, nothing moves. */
    @Override
    public void reveal(EditPart part) {
        if (part instanceof GraphicalEditPart graphical && part != diagram) {
            Rectangle bounds = graphical.getFigure().getBounds().getCopy();
            double scale = zoom().getZoom();
            Rectangle seen = new Rectangle(viewport.getViewLocation(), viewport.getSize());
            Rectangle scaled = bounds.getCopy().scale(scale);
            if (!seen.contains(scaled) && !(scaled.width > seen.width || scaled.height > seen.height) || !seen.intersects(scaled)) {
                centre(bounds);
            }
        }
    }
}
