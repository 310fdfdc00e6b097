// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Control;
import org.nines.scene.Bounds;
import org.nines.ui.diagram.internal.paint.Drawn;
import org.nines.ui.diagram.internal.paint.Picture;

/** The diagram as a whole: the paper that shapes stand on. */
public final class DiagramPart extends AbstractGraphicalEditPart {

    /** Room around the drawing into which shapes can be dragged, in pixels at 100 %. */
    private static final int ROOM = 120;

    /** So long the thread of the display is kept at a time, in nanoseconds. */
    private static final long PIECE = 25_000_000;

    private Runnable whenComplete;
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

    /**
     * Shows another picture. Only what is different is touched. Of a large one that is new the outer shapes come first, and the others little by little.
     *
     * @param hint what is said when there is nothing to show
     * @param complete is run when everything is there
     */
    public void show(Picture picture, String hint, Runnable complete) {
        boolean going = !sheet().isComplete();
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
        if (picture.shapes().isEmpty()) {
            headings.add(new Hint(hint));
        }
        ((Paper) getFigure()).setArea(picture.area());
        whenComplete = complete;
        if (!going) {
            showMore();
        }
    }

    private void showMore() {
        Control control = getParent() == null ? null : getViewer().getControl();
        if (control == null || control.isDisposed()) {
            return;
        }
        long end = System.nanoTime() + PIECE;
        while (!sheet().isComplete() && System.nanoTime() - end < 0) {
            Item item = sheet().more();
            if (item == null) {
                refreshChildren();
            } else if (getViewer().getEditPartRegistry().get(item) instanceof EditPart part) {
                part.refresh();
            }
        }
        if (sheet().isComplete()) {
            whenComplete.run();
        } else {
            control.getDisplay().timerExec(1, this::showMore);
        }
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

    /** Words on empty paper. */
    private static final class Hint extends Label {

        Hint(String text) {
            super(text);
            setForegroundColor(ColorConstants.darkGray);
            setFont(JFaceResources.getDefaultFont());
            setBounds(new Rectangle(new Point(), getPreferredSize()));
        }

        @Override
        public boolean containsPoint(int x, int y) {
            return false;
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
            double scale = DrawnFigure.scale(this);
            if (scale >= Drawn.DETAIL) {
                drawn.paint(graphics, scale);
            }
        }

        @Override
        public boolean containsPoint(int x, int y) {
            return false;
        }
    }
}
