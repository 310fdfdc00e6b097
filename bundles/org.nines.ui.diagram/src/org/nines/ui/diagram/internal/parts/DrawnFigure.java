// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;
import org.nines.ui.diagram.internal.paint.Drawn;

/** Shows one shape of a scene where the scene has it. */
final class DrawnFigure extends Figure implements HandleBounds {

    private Drawn drawn;
    /** By how much it is shown elsewhere than drawn. */
    private final Point shift = new Point();

    void show(Drawn now) {
        if (now != drawn || shift.x != 0 || shift.y != 0) {
            drawn = now;
            shift.setLocation(0, 0);
            setBounds(now.extent());
            repaint();
        }
    }

    /** Shows it, and what is inside, somewhere else until it is drawn there. */
    void shift(int dx, int dy) {
        shift.translate(dx, dy);
        setBounds(getBounds().getTranslated(dx, dy));
        for (Object child : getChildren()) {
            ((DrawnFigure) child).shift(dx, dy);
        }
    }

    @Override
    public Rectangle getHandleBounds() {
        return drawn.bounds().translate(shift);
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
        graphics.translate(shift);
        drawn.paint(graphics);
        graphics.translate(shift.getNegated());
    }

    /** Painted after what is inside. */
    @Override
    protected void paintBorder(Graphics graphics) {
        graphics.translate(shift);
        drawn.paintAbove(graphics);
        graphics.translate(shift.getNegated());
    }
}
