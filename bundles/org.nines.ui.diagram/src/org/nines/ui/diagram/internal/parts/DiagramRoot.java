// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;

/** The layers of a diagram: shapes, lines above them, headings above these; zoomed by the display, so that outlines stay sharp. */
public final class DiagramRoot extends ScalableFreeformRootEditPart {

    /** Layer of headings that lines run over. */
    static final String HEADINGS = "headings";

    private static final double[] ZOOMS = {0.05, 0.1, 0.15, 0.25, 0.35, 0.5, 0.65, 0.8, 1, 1.25, 1.5, 2, 3, 4};

    public DiagramRoot() {
        getZoomManager().setZoomLevels(ZOOMS);
    }

    @Override
    protected LayeredPane createPrintableLayers() {
        LayeredPane pane = super.createPrintableLayers();
        pane.add(new FreeformLayer(), HEADINGS, -1);
        return pane;
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        ScalableFreeformLayeredPane pane = new Pane();
        pane.add(createGridLayer(), GRID_LAYER);
        pane.add(getPrintableLayers(), PRINTABLE_LAYERS);
        pane.add(new FreeformLayer(), SCALED_FEEDBACK_LAYER);
        return pane;
    }

    /** GEF 3.2 scales every coordinate to whole pixels by itself; SWT does it better. */
    private static final class Pane extends ScalableFreeformLayeredPane {

        @Override
        protected void paintClientArea(Graphics graphics) {
            graphics.pushState();
            graphics.clipRect(getBounds());
            graphics.scale(getScale());
            paintChildren(graphics);
            graphics.popState();
        }
    }
}
