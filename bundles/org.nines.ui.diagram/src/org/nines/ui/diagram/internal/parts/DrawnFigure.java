// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.ScalableFigure;
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

    /** Size of a pixel at 100 % on the canvas that a figure is on. */
    static double scale(IFigure figure) {
        for (IFigure f = figure; f != null; f = f.getParent()) {
            if (f instanceof ScalableFigure scaled) {
                return scaled.getScale();
            }
        }
        return 1;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.translate(shift);
        drawn.paint(graphics, scale(this));
        graphics.translate(shift.getNegated());
    }

    /** From afar without a clip of its own for each, which takes longer than to paint it. */
    @Override
    protected void paintChildren(Graphics graphics) {
        double scale = scale(this);
        if (scale < Drawn.DETAIL) {
            Rectangle clip = graphics.getClip(new Rectangle());
            getChildren().forEach(c -> ((DrawnFigure) c).sketch(graphics, scale, clip));
        } else {
            super.paintChildren(graphics);
        }
    }

    private void sketch(Graphics graphics, double scale, Rectangle clip) {
        if (isVisible() && getBounds().intersects(clip)) {
            graphics.translate(shift);
            drawn.paint(graphics, scale);
            graphics.translate(shift.getNegated());
            getChildren().forEach(c -> ((DrawnFigure) c).sketch(graphics, scale, clip));
            graphics.translate(shift);
            drawn.paintAbove(graphics, scale);
            graphics.translate(shift.getNegated());
        }
    }

    /** Painted after what is inside. */
    @Override
    protected void paintBorder(Graphics graphics) {
        graphics.translate(shift);
        drawn.paintAbove(graphics, scale(this));
        graphics.translate(shift.getNegated());
    }
}
