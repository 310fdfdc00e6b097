// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.nines.scene.Bounds;
import org.nines.ui.diagram.internal.paint.Drawn;
import org.nines.ui.diagram.internal.paint.Picture;

/** The diagram as a whole: the paper that shapes stand on. */
public final class DiagramPart extends AbstractGraphicalEditPart {

    /** Room around the drawing into which shapes can be dragged, in pixels at 100 %. */
    private static final int ROOM = 120;

    /** What is shown elsewhere than it is drawn. */
    private final Set<ShapePart> shifted = new LinkedHashSet<>();

    public DiagramPart(Sheet sheet) {
        setModel(sheet);
    }

    public Sheet sheet() {
        return (Sheet) getModel();
    }

    /**
     * Shows shapes where they were moved to, at once: drawing them there takes a moment.
     *
     * @param places absolute, by identifier of the shape
     */
    public void preview(Map<String, Bounds> places) {
        places.forEach((id, where) -> {
            Item item = sheet().item(id);
            if (item != null && getViewer().getEditPartRegistry().get(item) instanceof ShapePart part) {
                Bounds now = item.drawn.group().bounds();
                ((DrawnFigure) part.getFigure()).shift((int) Math.round(where.x() - now.x()), (int) Math.round(where.y() - now.y()));
                shifted.add(part);
            }
        });
    }

    /** Shows another picture. Only what is different is touched. */
    public void show(Picture picture) {
        Set<Item> changed = sheet().show(picture);
        refresh();
        shifted.forEach(DiagramPart::settle);
        shifted.clear();
        Map<?, ?> parts = getViewer().getEditPartRegistry();
        for (Item item : changed) {
            if (parts.get(item) instanceof EditPart part) {
                part.refresh();
            }
        }
        Figure headings = (Figure) getLayer(DiagramRoot.HEADINGS);
        headings.removeAll();
        picture.headings().forEach(h -> headings.add(new Heading(h)));
        ((Paper) getFigure()).setArea(picture.area());
    }

    /** Shows a shape, and those inside it, where they are drawn. */
    private static void settle(EditPart part) {
        if (part.getParent() != null) {
            part.refresh();
            part.getChildren().forEach(c -> settle((EditPart) c));
        }
    }

    @Override
    protected IFigure createFigure() {
        return new Paper();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new ContainerPolicy());
    }

    /** Snaps to the grid while that is shown. */
    @Override
    public Object getAdapter(Class key) {
        return key == SnapToHelper.class ? Boolean.TRUE.equals(getViewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED)) ? new SnapToGrid(this) : null : super.getAdapter(key);
    }

    @Override
    protected List<Item> getModelChildren() {
        return sheet().roots();
    }

    /** The area of the drawing with room around it, whatever stands on it. */
    private static final class Paper extends FreeformLayer {

        private Rectangle area = new Rectangle();

        void setArea(Rectangle now) {
            Rectangle next = now.getExpanded(ROOM, ROOM);
            if (!next.equals(area)) {
                area = next;
                fireExtentChanged();
                revalidate();
            }
        }

        @Override
        public Rectangle getFreeformExtent() {
            return area;
        }
    }

    /** A heading once more, above the line that runs over it; whoever points at it means the line or the container. */
    private static final class Heading extends Figure {

        private final Drawn drawn;

        Heading(Drawn drawn) {
            this.drawn = drawn;
            setBounds(drawn.extent());
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            drawn.paint(graphics);
        }

        @Override
        public boolean containsPoint(int x, int y) {
            return false;
        }
    }
}
