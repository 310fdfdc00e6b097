// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;
import org.nines.ui.diagram.internal.paint.Drawn;

/** Shows one shape of a scene where the scene has it. */
final class DrawnFigure extends Figure implements HandleBounds {

    private Drawn drawn;

    void show(Drawn now) {
        if (now != drawn) {
            drawn = now;
            setBounds(now.extent());
            repaint();
        }
    }

    @Override
    public Rectangle getHandleBounds() {
        return drawn.bounds();
    }

    /** What is inside is told its own place. */
    @Override
    public void primTranslate(int dx, int dy) {
        bounds.x += dx;
        bounds.y += dy;
    }

    @Override
    public IFigure getToolTip() {
        String title = drawn.group().title();
        return title.isEmpty() ? null : new Label(title);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        drawn.paint(graphics);
    }

    /** Painted after what is inside. */
    @Override
    protected void paintBorder(Graphics graphics) {
        drawn.paintAbove(graphics);
    }
}
