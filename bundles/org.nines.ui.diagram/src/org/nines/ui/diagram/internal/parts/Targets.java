// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import java.util.List;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** Lights the shapes that a gesture may end at. */
public final class Targets extends Figure {

    private static final int ARC = 10;

    private final List<Rectangle> areas;

    public Targets(List<ShapePart> shapes) {
        areas = shapes.stream().map(s -> s.item().drawn.bounds().expand(3, 3)).toList();
        Rectangle all = new Rectangle();
        for (Rectangle area : areas) {
            all = all.isEmpty() ? area.getCopy() : all.union(area);
        }
        setBounds(all.getExpanded(2, 2));
    }

    /** How many there are. */
    public int count() {
        return areas.size();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(Feedback.ALLOWED);
        graphics.setForegroundColor(Feedback.ALLOWED);
        graphics.setLineWidth(2);
        for (Rectangle area : areas) {
            graphics.setAlpha(36);
            graphics.fillRoundRectangle(area, ARC, ARC);
            graphics.setAlpha(255);
            graphics.drawRoundRectangle(area, ARC, ARC);
        }
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }
}
