// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The pictograms of the notation, as outlines in a square of 24 by 24: sharp at every size. Each is drawn as lines of the same weight and
 * a few filled spots.
 */
public final class Icons {

    /** Side of the square in which outlines are given. */
    public static final double SIDE = 24;
    /** Weight of their lines, in the same unit. */
    public static final double LINE = 1.7;

    private static final Map<String, Pictogram> ALL = new LinkedHashMap<>();

    /**
     * A pictogram.
     *
     * @param lines what is drawn as lines with round ends
     * @param spots what is filled
     */
    public record Pictogram(Path2D lines, Path2D spots) {
    }

    static {
        // places
        add("site", p -> p.box(4, 9, 9, 12, 0).box(13, 3, 7, 18, 0).line(7, 12.5, 10, 12.5).line(7, 16, 10, 16).line(16, 7, 17.5, 7).line(16, 11, 17.5, 11)
                .line(16, 15, 17.5, 15));
        add("building", p -> p.box(5, 3, 14, 18, 0.5).line(9, 7.5, 10, 7.5).line(14, 7.5, 15, 7.5).line(9, 12, 10, 12).line(14, 12, 15, 12).box(10, 16, 4, 5, 0));
        add("room", p -> p.line(3, 21, 21, 21).box(6, 3, 12, 18, 0.5).spot(14.7, 12, 1.1));
        add("rack", p -> p.box(5, 2.5, 14, 19, 1).line(8, 7, 16, 7).line(8, 11, 16, 11).line(8, 15, 16, 15).line(8, 18.5, 12, 18.5));
        // power and cooling
        add("utility", p -> p.line(12, 2.5, 7, 21.5).line(12, 2.5, 17, 21.5).line(5, 8, 19, 8).line(5, 8, 5, 10).line(19, 8, 19, 10).line(9.6, 12, 15.9, 17)
                .line(14.4, 12, 8.1, 17));
        add("ups", p -> p.box(3, 7, 16.5, 11, 1.5).line(21.5, 11, 21.5, 14).line(12.5, 9, 9.5, 13).line(9.5, 13, 13, 13).line(13, 13, 10, 16));
        add("generator", p -> p.circle(12, 12, 8.5).line(15.2, 9.6, 14, 8.4).curve(14, 8.4, 10.5, 6.8, 7.5, 9.5, 8, 12.3).curve(8, 12.3, 8.5, 16, 13.5, 17, 15.5, 13)
                .line(15.5, 13, 12.5, 13));
        add("pdu", p -> p.box(3, 8, 18, 8, 1.5).circle(7.5, 12, 1.6).circle(12.2, 12, 1.6).spot(17.3, 12, 1.2));
        add("circuit", p -> p.line(3, 15, 8, 15).line(8, 15, 16, 8.5).line(16, 15, 21, 15).spot(8, 15, 1.4).spot(16, 15, 1.4));
        add("transferswitch", p -> p.line(3, 6.5, 8, 6.5).line(3, 17.5, 8, 17.5).line(8.8, 6.8, 16, 12).line(16, 12, 21, 12).spot(8, 6.5, 1.4).spot(8, 17.5, 1.4)
                .spot(16, 12, 1.4));
        add("cooling", p -> p.line(12, 3, 12, 21).line(4.2, 7.5, 19.8, 16.5).line(19.8, 7.5, 4.2, 16.5).line(9.5, 4.5, 12, 7).line(14.5, 4.5, 12, 7)
                .line(9.5, 19.5, 12, 17).line(14.5, 19.5, 12, 17));
        // hosts
        add("server", p -> p.box(3, 4, 18, 7, 1.5).box(3, 13, 18, 7, 1.5).spot(6.8, 7.5, 1.1).spot(6.8, 16.5, 1.1).line(13, 7.5, 17.5, 7.5).line(13, 16.5, 17.5, 16.5));
        add("mainframe", p -> p.box(3, 3, 8, 18, 1).box(11, 3, 10, 18, 1).line(5.5, 6.5, 8.5, 6.5).line(5.5, 9.5, 8.5, 9.5).line(14, 7, 18, 7).line(14, 11, 18, 11)
                .spot(16, 17, 1.2));
        add("workstation", p -> p.box(3, 4, 18, 12, 1.5).line(12, 16, 12, 20).line(8, 20, 16, 20));
        add("appliance", p -> p.box(3, 8, 18, 8, 1.5).spot(6.5, 12, 1.1).spot(10, 12, 1.1).line(14, 12, 18, 12));
        add("controller", p -> p.box(6, 6, 12, 12, 1.5).line(9.5, 3, 9.5, 6).line(14.5, 3, 14.5, 6).line(9.5, 18, 9.5, 21).line(14.5, 18, 14.5, 21)
                .line(3, 9.5, 6, 9.5).line(3, 14.5, 6, 14.5).line(18, 9.5, 21, 9.5).line(18, 14.5, 21, 14.5));
        add("vm", p -> p.box(3, 3, 18, 18, 2).box(7.5, 7.5, 9, 9, 1));
        // storage
        add("array", p -> p.disk(12, 6, 8, 3).side(4, 6, 20, 6, 18, 3).arcBelow(12, 12, 8, 3));
        add("volume", p -> p.disk(12, 7, 7, 3).side(5, 7, 19, 7, 17, 3));
        add("enclosure", p -> p.box(3, 5, 18, 14, 1.5).line(7.5, 8, 7.5, 16).line(10.5, 8, 10.5, 16).line(13.5, 8, 13.5, 16).spot(17.5, 15.5, 1.1));
        // networks
        add("switch", p -> p.box(2.5, 6, 19, 12, 1.5).line(6, 10, 12, 10).line(10, 8.2, 12, 10).line(10, 11.8, 12, 10).line(18, 14, 12, 14).line(14, 12.2, 12, 14)
                .line(14, 15.8, 12, 14));
        add("router", p -> p.circle(12, 12, 9).line(12, 3.8, 12, 9.3).line(10, 7.3, 12, 9.3).line(14, 7.3, 12, 9.3).line(12, 20.2, 12, 14.7).line(10, 16.7, 12, 14.7)
                .line(14, 16.7, 12, 14.7).line(9.5, 12, 4, 12).line(6, 10, 4, 12).line(6, 14, 4, 12).line(14.5, 12, 20, 12).line(18, 10, 20, 12).line(18, 14, 20, 12));
        add("firewall", p -> p.box(3, 4, 18, 16, 1).line(3, 9.3, 21, 9.3).line(3, 14.7, 21, 14.7).line(12, 4, 12, 9.3).line(8, 9.3, 8, 14.7).line(16, 9.3, 16, 14.7)
                .line(12, 14.7, 12, 20));
        add("loadbalancer", p -> p.circle(5.5, 12, 2.5).circle(18.5, 5.5, 2.5).circle(18.5, 12, 2.5).circle(18.5, 18.5, 2.5).line(8, 12, 16, 12).line(7.7, 10.9, 16.3, 6.7)
                .line(7.7, 13.1, 16.3, 17.3));
        add("modem", p -> p.box(3, 11, 18, 8, 1.5).spot(7, 15, 1.1).spot(10.5, 15, 1.1).line(15, 15, 17.5, 15).line(12, 11, 12, 8).arcAbove(12, 8.5, 4).arcAbove(12, 8.5, 7));
        add("cloud", p -> p.start(7, 18.5).curve(7, 18.5, 1.5, 18.5, 1.5, 11.5, 6.5, 11.2).curve(6.5, 11.2, 6.8, 5, 15, 4, 16.3, 9.2)
                .curve(16.3, 9.2, 22.5, 8.8, 23.5, 18, 17.5, 18.5).line(17.5, 18.5, 7, 18.5));
        // services and people
        add("service", p -> p.start(12, 2.8).to(20, 7.4).to(20, 16.6).to(12, 21.2).to(4, 16.6).to(4, 7.4).close().line(12, 12, 12, 21.2).line(12, 12, 4, 7.4)
                .line(12, 12, 20, 7.4));
        add("tier", p -> p.start(12, 3).to(21, 8).to(12, 13).to(3, 8).close().start(3, 12.2).to(12, 17.2).to(21, 12.2).start(3, 16.4).to(12, 21.4).to(21, 16.4));
        add("instance", p -> p.circle(12, 12, 8.5).spotTriangle(10, 8, 16.5, 12, 10, 16));
        add("cluster", p -> p.box(3, 3, 8, 8, 1).box(13, 13, 8, 8, 1).line(11, 7, 17, 7).line(17, 7, 17, 13).line(7, 11, 7, 17).line(7, 17, 13, 17));
        add("clients", p -> p.circle(9, 8, 3.5).start(2.5, 20).curve(2.5, 20, 2.5, 13, 15.5, 13, 15.5, 20).curve(15, 4.8, 19, 4.5, 19.5, 10.5, 15.5, 11.2)
                .curve(17, 14, 20.5, 14.8, 21.5, 17, 21.5, 20));
        add("provider", p -> p.box(3, 8, 18, 12, 1.5).line(9, 8, 9, 5).line(9, 5, 15, 5).line(15, 5, 15, 8).line(3, 13, 21, 13));
        add("element", p -> p.box(4, 4, 16, 16, 2));
    }

    private Icons() {
    }

    /** Names of all pictograms. */
    public static Set<String> names() {
        return ALL.keySet();
    }

    /**
     * The pictogram of a name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Pictogram get(String name) {
        Pictogram found = ALL.get(name);
        if (found == null) {
            throw new IllegalArgumentException("There is no icon " + name);
        }
        return found;
    }

    private static void add(String name, Consumer<Pen> drawing) {
        Pen pen = new Pen();
        drawing.accept(pen);
        ALL.put(name, new Pictogram(pen.lines, pen.spots));
    }

    /** Draws a pictogram with few words. */
    private static final class Pen {

        private final Path2D lines = new Path2D.Double();
        private final Path2D spots = new Path2D.Double();

        Pen start(double x, double y) {
            lines.moveTo(x, y);
            return this;
        }

        Pen to(double x, double y) {
            lines.lineTo(x, y);
            return this;
        }

        Pen close() {
            lines.closePath();
            return this;
        }

        Pen line(double x1, double y1, double x2, double y2) {
            return start(x1, y1).to(x2, y2);
        }

        Pen curve(double x1, double y1, double x2, double y2, double x3, double y3, double x4, double y4) {
            lines.moveTo(x1, y1);
            lines.curveTo(x2, y2, x3, y3, x4, y4);
            return this;
        }

        Pen box(double x, double y, double width, double height, double radius) {
            lines.append(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius), false);
            return this;
        }

        Pen circle(double x, double y, double radius) {
            lines.append(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), false);
            return this;
        }

        Pen spot(double x, double y, double radius) {
            spots.append(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), false);
            return this;
        }

        Pen spotTriangle(double x1, double y1, double x2, double y2, double x3, double y3) {
            spots.moveTo(x1, y1);
            spots.lineTo(x2, y2);
            spots.lineTo(x3, y3);
            spots.closePath();
            return this;
        }

        /** Top of a cylinder. */
        Pen disk(double x, double y, double rx, double ry) {
            lines.append(new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry), false);
            return this;
        }

        /** Sides and bottom of a cylinder. */
        Pen side(double x1, double y1, double x2, double y2, double bottom, double ry) {
            line(x1, y1, x1, bottom).line(x2, y2, x2, bottom);
            return arcBelow((x1 + x2) / 2, bottom, (x2 - x1) / 2, ry);
        }

        Pen arcBelow(double x, double y, double rx, double ry) {
            lines.append(new Arc2D.Double(x - rx, y - ry, 2 * rx, 2 * ry, 180, 180, Arc2D.OPEN), false);
            return this;
        }

        Pen arcAbove(double x, double y, double radius) {
            lines.append(new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, 45, 90, Arc2D.OPEN), false);
            return this;
        }
    }
}
