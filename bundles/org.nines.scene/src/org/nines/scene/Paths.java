// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Outlines of primitives, for painters that know only paths. */
public final class Paths {

    private Paths() {
    }

    /** Radius of the corners of a shape. */
    public static double radius(Shape shape) {
        Bounds b = shape.bounds();
        double most = Math.min(b.width(), b.height()) / 2;
        return switch (shape.form()) {
            case RECTANGLE -> 0;
            case ROUNDED -> Math.min(most, Style.look(shape.look()).radius());
            case PILL -> most;
            case ELLIPSE -> b.width() / 2;
        };
    }

    public static Path2D shape(Shape shape) {
        Bounds b = shape.bounds();
        double d = 2 * radius(shape);
        return new Path2D.Double(switch (shape.form()) {
            case RECTANGLE -> new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height());
            case ELLIPSE -> new Ellipse2D.Double(b.x(), b.y(), b.width(), b.height());
            default -> new RoundRectangle2D.Double(b.x(), b.y(), b.width(), b.height(), d, d);
        });
    }

    /** The way of a line with its corners rounded. */
    public static Path2D line(Line line) {
        Path2D path = new Path2D.Double();
        List<Point> points = line.points();
        Point first = points.getFirst();
        path.moveTo(first.x(), first.y());
        for (int i = 1; i + 1 < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            Point c = points.get(i + 1);
            double radius = Math.min(line.radius(), Math.min(distance(a, b), distance(b, c)) / 2);
            if (radius < 0.5) {
                path.lineTo(b.x(), b.y());
            } else {
                Point in = towards(b, a, radius);
                Point out = towards(b, c, radius);
                path.lineTo(in.x(), in.y());
                path.quadTo(b.x(), b.y(), out.x(), out.y());
            }
        }
        Point last = points.getLast();
        path.lineTo(last.x(), last.y());
        return path;
    }

    /** An arrow head whose tip is at one point, coming from another. */
    public static Path2D arrow(Point from, Point tip) {
        double angle = Math.atan2(tip.y() - from.y(), tip.x() - from.x());
        Path2D head = new Path2D.Double();
        double s = Style.ARROW;
        head.moveTo(0, 0);
        head.lineTo(-s, -0.4 * s);
        head.lineTo(-s, 0.4 * s);
        head.closePath();
        AffineTransform place = AffineTransform.getTranslateInstance(tip.x(), tip.y());
        place.rotate(angle);
        head.transform(place);
        return head;
    }

    /** An outline from the square of the icons, where an icon is. */
    public static Path2D place(Path2D outline, Bounds where) {
        AffineTransform place = AffineTransform.getTranslateInstance(where.x(), where.y());
        place.scale(where.width() / Icons.SIDE, where.height() / Icons.SIDE);
        return new Path2D.Double(outline, place);
    }

    private static Point towards(Point from, Point to, double distance) {
        double t = distance / distance(from, to);
        return new Point(from.x() + t * (to.x() - from.x()), from.y() + t * (to.y() - from.y()));
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
}
