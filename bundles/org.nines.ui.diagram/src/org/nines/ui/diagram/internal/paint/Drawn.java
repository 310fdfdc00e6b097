// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.paint;

import java.awt.geom.Rectangle2D;
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
import org.nines.scene.Line;
import org.nines.scene.Point;
import org.nines.scene.Primitive;

/** A group of a scene, ready to be painted and hit. Immutable, made in a job. */
public final class Drawn {

    private final Group group;
    private final List<Ink> below;
    private final List<Ink> above;
    private final List<Drawn> children;
    private final Rectangle extent;

    private Drawn(Group group, Map<String, Drawn> before) {
        this.group = group;
        List<Fill> first = new ArrayList<>();
        List<Fill> last = new ArrayList<>();
        List<Drawn> inside = new ArrayList<>();
        for (Primitive primitive : group.content()) {
            if (primitive instanceof Group child) {
                inside.add(of(child, before));
            } else {
                // badges stand above what is inside
                Fills.paint(primitive, (inside.isEmpty() ? first : last)::add);
            }
        }
        below = Ink.of(first);
        above = Ink.of(last);
        children = List.copyOf(inside);
        Bounds b = group.bounds();
        Rectangle2D all = new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height());
        for (Ink ink : below) {
            all = all.createUnion(ink.bounds());
        }
        for (Ink ink : above) {
            all = all.createUnion(ink.bounds());
        }
        extent = rectangle(all.getMinX() - 1, all.getMinY() - 1, all.getMaxX() + 1, all.getMaxY() + 1);
        inside.forEach(c -> extent.union(c.extent));
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

    /** Paints what is below what is inside it. */
    public void paint(Graphics graphics) {
        Ink.paint(below, graphics);
    }

    /** Paints what is above what is inside it. */
    public void paintAbove(Graphics graphics) {
        Ink.paint(above, graphics);
    }
}
