// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nines.scene.Bounds;
import org.nines.scene.Group;
import org.nines.scene.Group.Role;
import org.nines.scene.Line;
import org.nines.scene.Line.Marker;
import org.nines.scene.Overlay;
import org.nines.scene.Point;
import org.nines.scene.Primitive;
import org.nines.scene.Shape;
import org.nines.scene.Shape.Form;
import org.nines.scene.Style;
import org.nines.scene.Text;
import org.nines.scene.Text.Anchor;
import org.nines.scene.TextFlow;
import org.nines.scene.TextStyle;

/** Title and legend of a drawing. */
final class Furniture {

    private static final double LEAST_WIDTH = 420;
    private static final double SAMPLE = 30;

    private final Diagram diagram;
    private final Overlay overlay;
    private final double width;

    Furniture(Diagram diagram, Overlay overlay, Bounds bounds) {
        this.diagram = diagram;
        this.overlay = overlay;
        this.width = Math.max(LEAST_WIDTH, bounds.width());
    }

    /** Adds the title above what is there; returns the area with it. */
    Bounds heading(List<Primitive> content, Bounds bounds, String first, String second) {
        List<String> upper = TextFlow.wrap(first, TextStyle.TITLE, width);
        List<String> lower = TextFlow.wrap(second, TextStyle.SUBTITLE, width);
        double height = upper.size() * TextStyle.TITLE.lineHeight() + lower.size() * TextStyle.SUBTITLE.lineHeight();
        double top = bounds.y() - height - 1.4 * Style.GAP;
        List<Primitive> lines = new ArrayList<>();
        SceneBuilder.lines(upper, bounds.x(), top, TextStyle.TITLE, "ink", lines);
        SceneBuilder.lines(lower, bounds.x(), top + upper.size() * TextStyle.TITLE.lineHeight(), TextStyle.SUBTITLE, "soft", lines);
        Bounds area = new Bounds(bounds.x(), top, Math.max(TextFlow.width(upper, TextStyle.TITLE), TextFlow.width(lower, TextStyle.SUBTITLE)), height);
        content.addFirst(new Group("title", List.of(), Role.FURNITURE, "", area, lines));
        return bounds.union(area);
    }

    /** Adds the legend below what is there; returns the area with it. */
    Bounds legend(List<Primitive> content, Bounds bounds) {
        Map<String, String> lines = new LinkedHashMap<>();
        Map<String, Marker> ends = new LinkedHashMap<>();
        for (DiagramEdge edge : diagram.edges) {
            if (!edge.legend.isEmpty() && lines.putIfAbsent(edge.legend, edge.look) == null) {
                ends.put(edge.legend, edge.end);
            }
        }
        if (lines.isEmpty() && overlay.legend().isEmpty()) {
            return bounds;
        }
        List<Primitive> parts = new ArrayList<>();
        Cursor cursor = new Cursor(bounds.x(), bounds.bottom() + 1.6 * Style.GAP, width);
        lines.forEach((text, look) -> {
            Point at = cursor.next(SAMPLE + 7 + TextStyle.DETAIL.width(text));
            parts.add(new Line(List.of(at.plus(0, 8), at.plus(SAMPLE, 8)), look, Marker.NONE, ends.get(text), 0));
            text(at.x() + SAMPLE + 7, at.y(), text, parts);
        });
        if (!overlay.legend().isEmpty() && !lines.isEmpty()) {
            cursor.newLine();
        }
        for (Overlay.Entry entry : overlay.legend()) {
            double badge = entry.badge().isEmpty() ? SAMPLE : Math.max(15, Math.ceil(TextStyle.BADGE.width(entry.text()) + 9));
            Point at = cursor.next(badge + 7 + TextStyle.DETAIL.width(entry.meaning()));
            if (entry.badge().isEmpty()) {
                parts.add(new Shape(Form.ROUNDED, new Bounds(at.x(), at.y() + 1, SAMPLE, 13), entry.look()));
            } else {
                SceneBuilder.badge(entry.badge(), entry.text(), at.x() + badge, at.y() + 8, parts);
            }
            text(at.x() + badge + 7, at.y(), entry.meaning(), parts);
        }
        Bounds area = new Bounds(bounds.x(), bounds.bottom() + 1.6 * Style.GAP, cursor.right - bounds.x(), cursor.y + 17 - bounds.bottom() - 1.6 * Style.GAP);
        content.add(new Group("legend", List.of(), Role.FURNITURE, "", area, parts));
        return bounds.union(area);
    }

    private static void text(double x, double y, String text, List<Primitive> parts) {
        parts.add(Text.of(x, SceneBuilder.round(y + 8 + (TextStyle.DETAIL.ascent() - TextStyle.DETAIL.descent()) / 2), Anchor.START, text, TextStyle.DETAIL, "soft"));
    }

    /** Goes along lines of a given width. */
    private static final class Cursor {

        private static final double SPACE = 20;

        private final double left;
        private final double width;
        private double x;
        private double y;
        private double right;

        Cursor(double x, double y, double width) {
            this.left = x;
            this.x = x;
            this.y = y;
            this.right = x;
            this.width = width;
        }

        Point next(double length) {
            if (x > left && x + length > left + width) {
                newLine();
            }
            Point at = new Point(x, y);
            x += length + SPACE;
            right = Math.max(right, at.x() + length);
            return at;
        }

        void newLine() {
            x = left;
            y += 19;
        }
    }
}
