// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Rectangle;
import org.nines.ui.diagram.internal.paint.Drawn;

/** Shows one line of a scene: it goes the way that the scene has laid, no router touches it. */
final class LineFigure extends PolylineConnection {

    private static final int TOLERANCE = 4;

    private Drawn drawn;
    /** Null while the super classes are constructed, which ask for it. */
    private Rectangle extent;

    LineFigure() {
        setTolerance(TOLERANCE);
    }

    void show(Drawn now) {
        if (now != drawn) {
            drawn = now;
            erase();
            extent = now.extent();
            setPoints(now.points());
            repaint();
            fireFigureMoved();
        }
    }

    @Override
    public Rectangle getBounds() {
        return extent == null ? new Rectangle() : extent;
    }

    @Override
    public void layout() {
        // its points are those of the scene
    }

    @Override
    public IFigure getToolTip() {
        return new Label(drawn.group().title());
    }

    @Override
    public void paintFigure(Graphics graphics) {
        drawn.paint(graphics);
    }
}
