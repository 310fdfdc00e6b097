// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.nines.ui.diagram.internal.paint.Drawn;
import org.nines.ui.diagram.internal.paint.Picture;

/** The diagram as a whole: the paper that shapes stand on. */
public final class DiagramPart extends AbstractGraphicalEditPart {

    /** Room around the drawing into which shapes can be dragged, in pixels at 100 %. */
    private static final int ROOM = 120;

    public DiagramPart(Sheet sheet) {
        setModel(sheet);
    }

    public Sheet sheet() {
        return (Sheet) getModel();
    }

    /** Shows another picture. Only what is different is touched. */
    public void show(Picture picture) {
        Set<Item> changed = sheet().show(picture);
        refresh();
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

    @Override
    protected IFigure createFigure() {
        return new Paper();
    }

    @Override
    protected void createEditPolicies() {
        // none while diagrams are only looked at
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
