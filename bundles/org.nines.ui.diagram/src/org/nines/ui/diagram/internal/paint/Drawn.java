// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.nines.scene.Bounds;
import org.nines.scene.Fills;
import org.nines.scene.Fills.Fill;
import org.nines.scene.Group;
import org.nines.scene.Group.Role;
import org.nines.scene.Icon;
import org.nines.scene.Line;
import org.nines.scene.Line.Marker;
import org.nines.scene.Point;
import org.nines.scene.Primitive;
import org.nines.scene.Shape;
import org.nines.scene.Style;
import org.nines.scene.Text;

/**
 * A group of a scene, ready to be painted and hit. Immutable, made in a job; outlines are made when they are first painted, for most of a large diagram is
 * never seen in detail.
 */
public final class Drawn {

    /** Below this size letters can't be read, and are not painted. */
    public static final double DETAIL = 0.4;

    /** By how much a letter or a picture may stick out of its area, in pixels at 100 %. */
    private static final double OVERHANG = 3;

    private final Group group;
    private final List<Primitive> first = new ArrayList<>();
    private final List<Primitive> last = new ArrayList<>();
    private final List<Drawn> children;
    private final Rectangle extent;
    private List<Ink> below;
    private List<Ink> above;
    private Sketch sketchBelow;
    private Sketch sketchAbove;

    private Drawn(Group group, Map<String, Drawn> before) {
        this.group = group;
        List<Drawn> inside = new ArrayList<>();
        Bounds all = group.bounds();
        for (Primitive primitive : group.content()) {
            if (primitive instanceof Group child) {
                inside.add(of(child, before));
            } else {
                // badges stand above what is inside
                (inside.isEmpty() ? first : last).add(primitive);
                all = all.union(painted(primitive));
            }
        }
        children = List.copyOf(inside);
        extent = rectangle(all.x() - 1, all.y() - 1, all.right() + 1, all.bottom() + 1);
        inside.forEach(c -> extent.union(c.extent));
    }

    /** An area that holds all that is painted for a primitive. */
    private static Bounds painted(Primitive primitive) {
        return switch (primitive) {
            case Shape shape -> shape.bounds().grow(Style.look(shape.look()).width() / 2);
            case Text text -> text.bounds().grow(OVERHANG);
            case Icon icon -> icon.bounds().grow(OVERHANG);
            case Line line -> line.bounds().grow(Math.max(Style.look(line.look()).width() / 2, line.end() == Marker.NONE && line.start() == Marker.NONE ? 0 : Style.ARROW));
            case Group inside -> inside.bounds();
        };
    }

    /**
     * Prepares a group.
     *
     * @param before what was drawn before, by identifier: what is still the same is taken from it
     */
    static Drawn of(Group group, Map<String, Drawn> before) {
        Drawn old = before.get(group.id());
        return old != null && old.group.equals(group) ? old : new Drawn(group, before);
    }

    /** The smallest rectangle of whole pixels around these edges. */
    static Rectangle rectangle(double left, double top, double right, double bottom) {
        int x = (int) Math.floor(left);
        int y = (int) Math.floor(top);
        return new Rectangle(x, y, (int) Math.ceil(right) - x, (int) Math.ceil(bottom) - y);
    }

    public Group group() {
        return group;
    }

    public Role role() {
        return group.role();
    }

    public List<Drawn> children() {
        return children;
    }

    /** Everything that is painted for it, what is inside too. */
    public Rectangle extent() {
        return extent.getCopy();
    }

    /** Its shape without what sticks out. */
    public Rectangle bounds() {
        Bounds b = group.bounds();
        int x = (int) Math.round(b.x());
        int y = (int) Math.round(b.y());
        return new Rectangle(x, y, (int) Math.round(b.right()) - x, (int) Math.round(b.bottom()) - y);
    }

    /** The way of a line, from where it begins to where it ends; empty for everything else. */
    public PointList points() {
        PointList points = new PointList();
        for (Primitive primitive : group.content()) {
            if (primitive instanceof Line line && role() == Role.EDGE) {
                points.removeAllPoints();
                for (Point p : line.points()) {
                    points.addPoint((int) Math.round(p.x()), (int) Math.round(p.y()));
                }
            }
        }
        return points;
    }

    /** Paints what is below what is inside it: below {@link #DETAIL} without what is too small to be seen. @param scale size of a pixel at 100 % */
    public void paint(Graphics graphics, double scale) {
        if (scale < DETAIL) {
            if (sketchBelow == null) {
                sketchBelow = Sketch.of(first);
            }
            sketchBelow.paint(graphics, scale);
        } else {
            if (below == null) {
                below = ink(first);
            }
            Ink.paint(below, graphics);
        }
    }

    /** Paints what is above what is inside it, in the same way. */
    public void paintAbove(Graphics graphics, double scale) {
        if (scale < DETAIL) {
            if (sketchAbove == null) {
                sketchAbove = Sketch.of(last);
            }
            sketchAbove.paint(graphics, scale);
        } else {
            if (above == null) {
                above = ink(last);
            }
            Ink.paint(above, graphics);
        }
    }

    private static List<Ink> ink(List<Primitive> primitives) {
        List<Fill> fills = new ArrayList<>();
        primitives.forEach(p -> Fills.paint(p, fills::add));
        return Ink.of(fills);
    }
}
