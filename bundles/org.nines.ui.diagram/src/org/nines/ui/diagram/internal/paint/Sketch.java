// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.paint;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.nines.scene.Bounds;
import org.nines.scene.Line;
import org.nines.scene.Look;
import org.nines.scene.Point;
import org.nines.scene.Primitive;
import org.nines.scene.Shape;
import org.nines.scene.Style;
import org.nines.scene.Text;

/**
 * Primitives as they look from afar: areas without round corners, lines without arrows, bars instead of words. Ten thousand shapes are painted in the time
 * that some hundred take in detail.
 */
final class Sketch {

    /** Words are less than two pixels high below this size. */
    private static final double WORDS = 0.12;

    /** What is lower than so many pixels is tinted, for its border would hide it. */
    private static final double BORDER = 4;
    private static final int PALE = 110;
    private static final int OPAQUE = 255;

    private final List<Mark> marks = new ArrayList<>();

    /** One thing that is painted. */
    private interface Mark {

        void paint(Graphics graphics, double scale);
    }

    private Sketch() {
    }

    /** What primitives look like, in their order. */
    static Sketch of(List<Primitive> primitives) {
        Sketch sketch = new Sketch();
        for (Primitive primitive : primitives) {
            if (primitive instanceof Shape shape) {
                sketch.add(shape);
            } else if (primitive instanceof Line line) {
                sketch.add(line);
            } else if (primitive instanceof Text text) {
                sketch.add(text);
            }
        }
        return sketch;
    }

    private void add(Shape shape) {
        Look look = Style.look(shape.look());
        Rectangle area = rectangle(shape.bounds());
        Color fill = look.fill().isEmpty() ? null : Colours.of(look.fill());
        Color stroke = look.stroke().isEmpty() ? null : Colours.of(look.stroke());
        int least = Math.min(area.width, area.height);
        marks.add((graphics, scale) -> {
            if (fill != null) {
                graphics.setBackgroundColor(fill);
                graphics.fillRectangle(area);
            }
            if (stroke != null && least * scale >= BORDER) {
                graphics.setForegroundColor(stroke);
                graphics.setLineWidth(width(look, scale));
                graphics.drawRectangle(area);
            } else if (stroke != null) {
                graphics.setBackgroundColor(stroke);
                graphics.setAlpha(fill == null ? OPAQUE : PALE);
                graphics.fillRectangle(area);
                graphics.setAlpha(OPAQUE);
            }
        });
    }

    private void add(Line line) {
        Look look = Style.look(line.look());
        Color stroke = Colours.of(look.stroke());
        PointList points = new PointList();
        for (Point p : line.points()) {
            points.addPoint((int) Math.round(p.x()), (int) Math.round(p.y()));
        }
        marks.add((graphics, scale) -> {
            graphics.setForegroundColor(stroke);
            graphics.setLineWidth(width(look, scale));
            graphics.drawPolyline(points);
        });
    }

    private void add(Text text) {
        Bounds b = text.bounds();
        // as dark as the letters are together
        Color ink = Colours.of(Style.colour(text.colour()));
        Rectangle bar = rectangle(new Bounds(b.x(), b.y() + b.height() * 0.35, b.width(), b.height() * 0.35));
        marks.add((graphics, scale) -> {
            if (scale >= WORDS) {
                graphics.setBackgroundColor(ink);
                graphics.setAlpha(PALE);
                graphics.fillRectangle(bar);
                graphics.setAlpha(OPAQUE);
            }
        });
    }

    /** A pixel on the screen at least. */
    private static int width(Look look, double scale) {
        return (int) Math.round(Math.max(look.width(), 0.8 / scale));
    }

    private static Rectangle rectangle(Bounds b) {
        int x = (int) Math.round(b.x());
        int y = (int) Math.round(b.y());
        return new Rectangle(x, y, Math.max(1, (int) Math.round(b.right()) - x), Math.max(1, (int) Math.round(b.bottom()) - y));
    }

    void paint(Graphics graphics, double scale) {
        if (!marks.isEmpty()) {
            graphics.setAntialias(SWT.ON);
            graphics.setLineStyle(SWT.LINE_SOLID);
            marks.forEach(m -> m.paint(graphics, scale));
        }
    }
}
