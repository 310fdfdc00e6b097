// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nines.scene.Bounds;
import org.nines.scene.Group;
import org.nines.scene.Group.Role;
import org.nines.scene.Icon;
import org.nines.scene.Line;
import org.nines.scene.Line.Marker;
import org.nines.scene.Overlay.Mark;
import org.nines.scene.Primitive;
import org.nines.scene.Shape;
import org.nines.scene.Shape.Form;
import org.nines.scene.Style;
import org.nines.scene.Text;
import org.nines.scene.Text.Anchor;
import org.nines.scene.TextFlow;
import org.nines.scene.TextStyle;
import org.nines.scene.notation.NodeRow;

/** Turns a diagram that is laid out into what is painted. */
final class SceneBuilder {

    private static final double BADGE_HEIGHT = 15;

    private final Map<DiagramNode, List<Mark>> marks;
    private final Map<DiagramEdge, List<Mark>> edgeMarks;

    /**
     * @param marks what an overlay adds to shapes, the most important first
     * @param edgeMarks what it adds to lines
     */
    SceneBuilder(Map<DiagramNode, List<Mark>> marks, Map<DiagramEdge, List<Mark>> edgeMarks) {
        this.marks = marks;
        this.edgeMarks = edgeMarks;
    }

    /** Containers first, then lines, then nodes: nothing but a line's own ends hides it, and no line runs over a text. */
    List<Primitive> build(Diagram diagram) {
        List<Primitive> content = new ArrayList<>();
        diagram.roots.forEach(r -> content.add(group(r)));
        diagram.edges.forEach(e -> content.add(group(e)));
        diagram.nodes().stream().filter(n -> isCrossed(n, diagram)).forEach(n -> content.add(heading(n)));
        return content;
    }

    private static boolean isCrossed(DiagramNode node, Diagram diagram) {
        if (!node.isContainer()) {
            return false;
        }
        List<Bounds> areas = headingAreas(node);
        Bounds all = Bounds.around(areas);
        return diagram.edges.stream().anyMatch(e -> Geometry.crosses(e.points, all) && areas.stream().anyMatch(a -> Geometry.crosses(e.points, a)));
    }

    /** Where the icon and the lines of text of a heading are. No more is kept free of lines, so that arrows that end below stay whole. */
    private static List<Bounds> headingAreas(DiagramNode node) {
        List<Primitive> content = new ArrayList<>();
        text(node, content);
        List<Bounds> areas = new ArrayList<>();
        for (Primitive primitive : content) {
            if (primitive instanceof Text text) {
                Bounds b = text.bounds();
                areas.add(new Bounds(b.x() - 3, b.y() + 1, b.width() + 6, b.height() - 1));
            } else if (primitive instanceof Icon icon) {
                areas.add(icon.bounds().grow(1));
            }
        }
        return areas;
    }

    /** The heading of a container once more, above a line that runs over it. */
    private static Group heading(DiagramNode node) {
        List<Primitive> content = new ArrayList<>();
        List<Bounds> areas = headingAreas(node);
        areas.forEach(a -> content.add(new Shape(Form.RECTANGLE, a, node.look + "-ground")));
        text(node, content);
        return new Group(node.id + ":heading", List.of(), Role.FURNITURE, "", Bounds.around(areas), content);
    }

    private Group group(DiagramNode node) {
        List<Primitive> content = new ArrayList<>();
        List<Mark> own = marks.getOrDefault(node, List.of());
        String fill = own.stream().filter(Mark::fills).map(Mark::outline).filter(o -> !o.isEmpty()).findFirst().orElse("");
        String look = fill.isEmpty() || node.isContainer() ? node.look : fill;
        if (node.role != Role.CONTAINER && node.count > 1) {
            content.add(new Shape(Form.ROUNDED, node.bounds().plus(3, -3), look));
        }
        content.add(new Shape(Form.ROUNDED, node.bounds(), look));
        if (!fill.isEmpty() && node.isContainer()) {
            content.add(new Shape(Form.ROUNDED, new Bounds(node.x, node.y, node.width, node.heading - 4), fill));
        }
        content.addAll(node.decoration);
        String outline = own.stream().filter(m -> !m.fills()).map(Mark::outline).filter(o -> !o.isEmpty()).findFirst().orElse("");
        if (!outline.isEmpty()) {
            content.add(new Shape(Form.ROUNDED, node.bounds().grow(2), outline));
        }
        text(node, content);
        node.children.forEach(c -> content.add(group(c)));
        node.ports.forEach(p -> content.add(port(p)));
        badges(own, node.bounds(), content);
        return new Group(node.id, List.of(node.id), node.role, title(node.title, own), node.bounds(), content);
    }

    private static String title(String own, List<Mark> marks) {
        StringBuilder title = new StringBuilder(own);
        marks.stream().map(Mark::note).filter(n -> !n.isEmpty()).distinct().forEach(n -> title.append("\n").append(n));
        return title.toString();
    }

    private static void text(DiagramNode node, List<Primitive> content) {
        tags(node, content);
        if (node.inline) {
            inline(node, content);
            return;
        }
        boolean container = node.isContainer();
        String icon = node.icon;
        double height = Measure.textHeight(node);
        double top = container ? node.y + (node.heading - height) / 2 : node.y + (node.height - height) / 2;
        double left = node.x + Style.PADDING_X;
        if (!icon.isEmpty()) {
            double middle = container ? node.y + node.heading / 2 : node.y + node.height / 2;
            content.add(new Icon(icon, new Bounds(left, middle - Style.ICON / 2, Style.ICON, Style.ICON)));
            left += Measure.TEXT_INDENT;
        }
        lines(node.name, left, top, container ? TextStyle.HEADING : TextStyle.NAME, "ink", content);
        lines(node.details, left, top + node.name.size() * (container ? TextStyle.HEADING : TextStyle.NAME).lineHeight(), TextStyle.DETAIL, "soft", content);
    }

    private static void inline(DiagramNode node, List<Primitive> content) {
        double middle = node.y + node.height / 2;
        double left = node.x + Measure.INLINE_GAP;
        content.add(new Icon(node.icon, new Bounds(left, middle - Measure.SMALL_ICON / 2, Measure.SMALL_ICON, Measure.SMALL_ICON)));
        left += Measure.SMALL_ICON + Measure.INLINE_GAP;
        lines(node.name, left, middle - TextStyle.NAME.lineHeight() / 2, TextStyle.NAME, "ink", content);
        left += TextFlow.width(node.name, TextStyle.NAME) + Measure.INLINE_GAP;
        lines(node.details.stream().filter(d -> !d.isEmpty()).toList(), left, middle - TextStyle.DETAIL.lineHeight() / 2 + 0.5, TextStyle.DETAIL, "soft", content);
    }

    private static void tags(DiagramNode node, List<Primitive> content) {
        double right = node.x + node.width - Measure.INLINE_GAP + 2;
        for (NodeRow.Tag tag : node.tags.reversed()) {
            Bounds b = new Bounds(right - Measure.TAG, node.y + (node.height - Measure.TAG) / 2, Measure.TAG, Measure.TAG);
            content.add(new Shape(Form.ROUNDED, b, "tag-" + tag.line()));
            content.add(Text.of(b.centreX(), round(b.centreY() + (TextStyle.BADGE.ascent() - TextStyle.BADGE.descent()) / 2 + 0.4), Anchor.MIDDLE, tag.text(), TextStyle.BADGE, "white"));
            right -= Measure.TAG + 2;
        }
    }

    static void lines(List<String> lines, double left, double top, TextStyle style, String colour, List<Primitive> content) {
        double space = style.lineHeight() - style.ascent() - style.descent();
        for (int i = 0; i < lines.size(); i++) {
            content.add(Text.of(left, round(top + i * style.lineHeight() + space / 2 + style.ascent()), Anchor.START, lines.get(i), style, colour));
        }
    }

    static double round(double value) {
        return Math.rint(value * 100) / 100;
    }

    private Group port(DiagramNode port) {
        List<Mark> own = marks.getOrDefault(port, List.of());
        List<Primitive> content = new ArrayList<>();
        content.add(new Shape(Form.ROUNDED, port.bounds(), port.look));
        own.stream().filter(m -> !m.outline().isEmpty()).findFirst().ifPresent(m -> content.add(new Shape(Form.ROUNDED, port.bounds().grow(1.5), m.outline())));
        return new Group(port.id, List.of(port.id), Role.PORT, title(port.title, own), port.bounds(), content);
    }

    private Group group(DiagramEdge edge) {
        List<Primitive> content = new ArrayList<>();
        List<Mark> own = edgeMarks.getOrDefault(edge, List.of());
        own.stream().map(Mark::outline).filter(o -> !o.isEmpty()).findFirst().ifPresent(o -> content.add(new Line(edge.points, "under-" + o, Marker.NONE, Marker.NONE, Style.CORNER)));
        Line line = new Line(edge.points, edge.look, Marker.NONE, edge.end, Style.CORNER);
        content.add(line);
        if (edge.labelBounds != null) {
            Bounds b = edge.labelBounds;
            content.add(new Shape(Form.RECTANGLE, b, "halo"));
            double top = b.y() + (b.height() - edge.label.size() * TextStyle.DETAIL.lineHeight()) / 2;
            double space = TextStyle.DETAIL.lineHeight() - TextStyle.DETAIL.ascent() - TextStyle.DETAIL.descent();
            for (int i = 0; i < edge.label.size(); i++) {
                content.add(Text.of(round(b.centreX()), round(top + i * TextStyle.DETAIL.lineHeight() + space / 2 + TextStyle.DETAIL.ascent()), Anchor.MIDDLE, edge.label.get(i),
                        TextStyle.DETAIL, "soft"));
            }
        }
        if (!own.isEmpty() && !edge.points.isEmpty()) {
            Bounds middle = Geometry.middle(edge.points);
            badges(own, edge.labelBounds != null ? edge.labelBounds.plus(24, -3) : new Bounds(middle.x() - 8, middle.y(), 24, 8), content);
        }
        return new Group(edge.id, edge.elementIds, Role.EDGE, String.join("\n", edge.titles.stream().map(t -> title(t, own)).toList()),
                line.bounds(), content, List.of(edge.source.id, edge.target.id));
    }

    /** One badge at the upper right corner: the most important; with a number where there are more of its sort. */
    private static void badges(List<Mark> marks, Bounds bounds, List<Primitive> content) {
        if (marks.isEmpty() || marks.getFirst().badge().isEmpty()) {
            return;
        }
        Mark first = marks.getFirst();
        long same = first.fills() ? 1 : marks.stream().filter(m -> m.badge().equals(first.badge())).count();
        badge(first.badge(), first.text() + (same > 1 ? " × " + same : ""), bounds.right() - 4, bounds.y(), content);
    }

    /** A badge whose right end and middle are given. */
    static double badge(String look, String text, double right, double middle, List<Primitive> content) {
        double width = Math.max(BADGE_HEIGHT, Math.ceil(TextStyle.BADGE.width(text) + 9));
        Bounds b = new Bounds(right - width, middle - BADGE_HEIGHT / 2, width, BADGE_HEIGHT);
        content.add(new Shape(Form.PILL, b, look));
        String colour = look.equals("heat-badge") ? "heat" : "white";
        content.add(Text.of(round(b.centreX()), round(middle + (TextStyle.BADGE.ascent() - TextStyle.BADGE.descent()) / 2 + 0.3), Anchor.MIDDLE, text, TextStyle.BADGE, colour));
        return width;
    }
}
