// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.paint;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.PathData;
import org.nines.scene.Fills.Fill;

/** Outlines of one colour, as SWT fills them. Made in any thread, painted in that of the display; holds nothing that must be disposed of. */
final class Ink {

    private final Color colour;
    private final PathData outline;
    private final Rectangle2D bounds;

    private Ink(Color colour, PathData outline, Rectangle2D bounds) {
        this.colour = colour;
        this.outline = outline;
        this.bounds = bounds;
    }

    /**
     * What is to be filled one after the other. What follows one another in the same colour becomes one, unless it overlaps: outlines of opposite
     * direction would take each other away.
     */
    static List<Ink> of(List<Fill> fills) {
        List<Ink> inks = new ArrayList<>();
        for (int i = 0; i < fills.size();) {
            Rectangle2D bounds = fills.get(i).outline().getBounds2D();
            int end = i + 1;
            while (end < fills.size() && fills.get(end).colour().equals(fills.get(i).colour()) && !bounds.intersects(fills.get(end).outline().getBounds2D())) {
                bounds = bounds.createUnion(fills.get(end).outline().getBounds2D());
                end++;
            }
            inks.add(new Builder().add(fills.subList(i, end), bounds));
            i = end;
        }
        return List.copyOf(inks);
    }

    /** Paints outlines, one over the other. */
    static void paint(List<Ink> inks, Graphics graphics) {
        if (inks.isEmpty()) {
            return;
        }
        graphics.setAntialias(SWT.ON);
        graphics.setFillRule(SWT.FILL_WINDING);
        for (Ink ink : inks) {
            graphics.setBackgroundColor(ink.colour);
            Path path = new Path(null, ink.outline);
            graphics.fillPath(path);
            path.dispose();
        }
    }

    /** The rectangle around the outlines. */
    Rectangle2D bounds() {
        return bounds;
    }

    /** Collects the outlines of a colour. */
    private static final class Builder {

        private float[] points = new float[256];
        private byte[] types = new byte[64];
        private int pointCount;
        private int typeCount;

        Ink add(List<Fill> fills, Rectangle2D bounds) {
            fills.forEach(f -> add(f.outline()));
            PathData data = new PathData();
            data.points = Arrays.copyOf(points, pointCount);
            data.types = Arrays.copyOf(types, typeCount);
            return new Ink(Colours.of(fills.getFirst().colour()), data, bounds);
        }

        private void add(Shape shape) {
            float[] c = new float[6];
            for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
                switch (i.currentSegment(c)) {
                    case PathIterator.SEG_MOVETO -> segment(SWT.PATH_MOVE_TO, c, 2);
                    case PathIterator.SEG_LINETO -> segment(SWT.PATH_LINE_TO, c, 2);
                    case PathIterator.SEG_QUADTO -> segment(SWT.PATH_QUAD_TO, c, 4);
                    case PathIterator.SEG_CUBICTO -> segment(SWT.PATH_CUBIC_TO, c, 6);
                    default -> segment(SWT.PATH_CLOSE, c, 0);
                }
            }
        }

        private void segment(int type, float[] coordinates, int count) {
            if (typeCount == types.length) {
                types = Arrays.copyOf(types, 2 * typeCount);
            }
            if (pointCount + count > points.length) {
                points = Arrays.copyOf(points, 2 * points.length);
            }
            types[typeCount++] = (byte) type;
            System.arraycopy(coordinates, 0, points, pointCount, count);
            pointCount += count;
        }
    }
}
