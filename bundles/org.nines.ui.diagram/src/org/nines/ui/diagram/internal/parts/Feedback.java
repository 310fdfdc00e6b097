// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** A tinted frame: where a shape would be, or where something would go. */
final class Feedback extends Figure {

    static final Color MOVING = new Color(31, 95, 174);
    static final Color ALLOWED = new Color(47, 125, 70);

    private final Color colour;
    private final int alpha;

    Feedback(Color colour, int alpha) {
        this.colour = colour;
        this.alpha = alpha;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle area = getBounds();
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(colour);
        graphics.setForegroundColor(colour);
        graphics.setAlpha(alpha);
        graphics.fillRoundRectangle(area, 10, 10);
        graphics.setAlpha(255);
        graphics.setLineWidth(2);
        graphics.drawRoundRectangle(area.getCropped(new org.eclipse.draw2d.geometry.Insets(1, 1, 1, 1)), 10, 10);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }
}
