// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.nines.scene.Line.Marker;

/**
 * Writes a drawing as SVG 1.1: groups with the identifiers of their elements and titles, looks as classes, text as text. Each text carries its
 * width, so that it fits where the font is missing too. Needs no other file. The same drawing gives the same text.
 */
public final class SvgWriter {

    private static final int BYTES_PER_GROUP = 420;

    private final StringBuilder out;
    private final Scene scene;
    private final Set<String> looks = new TreeSet<>(Set.of("paper"));
    private final Set<String> colours = new TreeSet<>();
    private final Set<String> icons = new TreeSet<>();
    private final Set<String> arrows = new TreeSet<>();
    private final Set<String> ids = new HashSet<>();

    private SvgWriter(Scene scene) {
        this.scene = scene;
        this.out = new StringBuilder(4096 + BYTES_PER_GROUP * (int) scene.groups().count());
    }

    /** The drawing as the text of a file. */
    public static String write(Scene scene) {
        return new SvgWriter(scene).document();
    }

    private String document() {
        scene.content().forEach(this::collect);
        Bounds b = scene.bounds();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"");
        number(b.width());
        out.append("\" height=\"");
        number(b.height());
        out.append("\" viewBox=\"");
        numbers(b.x(), b.y(), b.width(), b.height());
        out.append("\" role=\"img\">\n<title>");
        escape(scene.title());
        out.append("</title>\n<style>\n");
        styles();
        out.append("</style>\n<defs>\n");
        definitions();
        out.append("</defs>\n<rect class=\"paper\" x=\"");
        number(b.x());
        out.append("\" y=\"");
        number(b.y());
        out.append("\" width=\"");
        number(b.width());
        out.append("\" height=\"");
        number(b.height());
        out.append("\"/>\n");
        scene.content().forEach(this::write);
        return out.append("</svg>\n").toString();
    }

    private void collect(Primitive primitive) {
        switch (primitive) {
            case Group group -> group.content().forEach(this::collect);
            case Shape shape -> looks.add(shape.look());
            case Line line -> {
                looks.add(line.look());
                if (line.start() == Marker.ARROW || line.end() == Marker.ARROW) {
                    arrows.add(Style.look(line.look()).stroke());
                }
            }
            case Text text -> colours.add(text.colour());
            case Icon icon -> icons.add(icon.picture());
        }
    }

    private void styles() {
        out.append("text{font-family:").append(Typeface.FAMILY).append(";font-kerning:none}\n");
        for (TextStyle style : TextStyle.values()) {
            out.append(".t-").append(lower(style)).append("{font-size:");
            number(style.size());
            out.append("px;font-weight:").append(style.typeface().weight()).append("}\n");
        }
        colours.forEach(c -> out.append(".c-").append(c).append("{fill:").append(Style.colour(c)).append("}\n"));
        looks.forEach(this::style);
        out.append("symbol{stroke-linecap:round;stroke-linejoin:round}\n");
    }

    private void style(String key) {
        Look look = Style.look(key);
        out.append('.').append(key).append("{fill:").append(look.fill().isEmpty() ? "none" : look.fill());
        if (!look.stroke().isEmpty()) {
            out.append(";stroke:").append(look.stroke()).append(";stroke-width:");
            number(look.width());
            if (!look.dashes().isEmpty()) {
                out.append(";stroke-dasharray:");
                for (int i = 0; i < look.dashes().size(); i++) {
                    out.append(i == 0 ? "" : " ");
                    number(look.dashes().get(i));
                }
            }
        }
        out.append("}\n");
    }

    private void definitions() {
        for (String picture : icons) {
            out.append("<symbol id=\"").append(symbol(picture)).append("\" viewBox=\"0 0 16 16\">");
            for (Icons.Part part : Icons.get(picture)) {
                out.append("<path fill=\"").append(part.fill().isEmpty() ? "none" : part.fill());
                if (!part.stroke().isEmpty()) {
                    out.append("\" stroke=\"").append(part.stroke()).append("\" stroke-width=\"");
                    number(part.width());
                }
                out.append("\" d=\"");
                path(part.path());
                out.append("\"/>");
            }
            out.append("</symbol>\n");
        }
        for (String colour : arrows) {
            out.append("<marker id=\"arrow-").append(colour.substring(1)).append("\" viewBox=\"0 0 10 10\" refX=\"10\" refY=\"5\" markerUnits=\"userSpaceOnUse\" markerWidth=\"");
            number(Style.ARROW);
            out.append("\" markerHeight=\"");
            number(Style.ARROW);
            out.append("\" orient=\"auto-start-reverse\"><path d=\"M0 1L10 5L0 9Z\" fill=\"").append(colour).append("\"/></marker>\n");
        }
    }

    private void write(Primitive primitive) {
        switch (primitive) {
            case Group group -> group(group);
            case Shape shape -> shape(shape);
            case Line line -> line(line);
            case Text text -> text(text);
            case Icon icon -> icon(icon);
        }
    }

    private void group(Group group) {
        out.append("<g");
        if (ids.add(group.id())) {
            out.append(" id=\"");
            escape(group.id());
            out.append('"');
        }
        out.append(" class=\"").append(lower(group.role())).append('"');
        if (group.elements().size() > 1 || group.elements().size() == 1 && !group.elements().getFirst().equals(group.id())) {
            out.append(" data-elements=\"");
            escape(String.join(" ", group.elements()));
            out.append('"');
        }
        out.append(">\n");
        if (!group.title().isEmpty()) {
            out.append("<title>");
            escape(group.title());
            out.append("</title>\n");
        }
        group.content().forEach(this::write);
        out.append("</g>\n");
    }

    private void shape(Shape shape) {
        Bounds b = shape.bounds();
        out.append("<rect class=\"").append(shape.look()).append("\" x=\"");
        number(b.x());
        out.append("\" y=\"");
        number(b.y());
        out.append("\" width=\"");
        number(b.width());
        out.append("\" height=\"");
        number(b.height());
        double radius = Paths.radius(shape);
        if (radius > 0) {
            out.append("\" rx=\"");
            number(radius);
        }
        if (shape.form() == Shape.Form.ELLIPSE) {
            out.append("\" ry=\"");
            number(b.height() / 2);
        }
        out.append("\"/>\n");
    }

    private void line(Line line) {
        out.append("<path class=\"").append(line.look()).append("\" d=\"");
        path(Paths.line(line));
        String arrow = "url(#arrow-" + (Style.look(line.look()).stroke().isEmpty() ? "" : Style.look(line.look()).stroke().substring(1)) + ")";
        if (line.start() == Marker.ARROW) {
            out.append("\" marker-start=\"").append(arrow);
        }
        if (line.end() == Marker.ARROW) {
            out.append("\" marker-end=\"").append(arrow);
        }
        out.append("\"/>\n");
    }

    private void text(Text text) {
        out.append("<text class=\"t-").append(lower(text.style())).append(" c-").append(text.colour()).append("\" x=\"");
        number(text.x());
        out.append("\" y=\"");
        number(text.baseline());
        if (text.anchor() != Text.Anchor.START) {
            out.append("\" text-anchor=\"").append(lower(text.anchor()));
        }
        out.append("\" textLength=\"");
        number(text.width());
        out.append("\" lengthAdjust=\"spacingAndGlyphs\">");
        escape(text.text());
        out.append("</text>\n");
    }

    private void icon(Icon icon) {
        Bounds b = icon.bounds();
        out.append("<use xlink:href=\"#").append(symbol(icon.picture())).append("\" x=\"");
        number(b.x());
        out.append("\" y=\"");
        number(b.y());
        out.append("\" width=\"");
        number(b.width());
        out.append("\" height=\"");
        number(b.height());
        out.append("\"/>\n");
    }

    /** "icons/server.svg" becomes "icon-server". */
    private static String symbol(String picture) {
        return "icon-" + picture.substring(picture.lastIndexOf('/') + 1, picture.lastIndexOf('.'));
    }

    private void path(Path2D path) {
        double[] c = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> segment('M', c, 2);
                case PathIterator.SEG_LINETO -> segment('L', c, 2);
                case PathIterator.SEG_QUADTO -> segment('Q', c, 4);
                case PathIterator.SEG_CUBICTO -> segment('C', c, 6);
                default -> out.append('Z');
            }
        }
    }

    private void segment(char letter, double[] coordinates, int count) {
        out.append(letter);
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                out.append(' ');
            }
            number(coordinates[i]);
        }
    }

    private void numbers(double... values) {
        for (int i = 0; i < values.length; i++) {
            out.append(i == 0 ? "" : " ");
            number(values[i]);
        }
    }

    /** With two decimals at most, without trailing zeros. */
    private void number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest / 10));
            if (rest % 10 != 0) {
                out.append((char) ('0' + rest % 10));
            }
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c < ' ' && c != '\n' && c != '\t' || c == 0xfffe || c == 0xffff || isLone(text, i) ? '\ufffd' : c);
            }
        }
    }

    /** Half of a character outside the basic plane, which XML does not allow. */
    private static boolean isLone(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c) && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
                || Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
