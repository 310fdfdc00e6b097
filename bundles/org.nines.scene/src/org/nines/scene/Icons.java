// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The pictures of the workbench as outlines, so that drawings show the same ones, sharp at every size. Reads what those pictures consist of:
 * rectangles, circles, ellipses and paths, each filled or stroked in one colour.
 */
public final class Icons {

    /** Side of the square in which outlines are given. */
    public static final double SIDE = 16;

    private static final Map<String, List<Part>> PICTURES = new ConcurrentHashMap<>();
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?(?:\\d+\\.?\\d*|\\.\\d+)");

    /**
     * One outline of a picture.
     *
     * @param path the outline
     * @param fill colour as #rrggbb, empty for none
     * @param stroke colour as #rrggbb, empty for none
     * @param width width of the stroke
     */
    public record Part(Path2D path, String fill, String stroke, double width) {
    }

    private Icons() {
    }

    /**
     * The outlines of a picture, in the order in which they are painted. The stroke has round ends and corners.
     *
     * @param path path of the picture, as {@link org.nines.model.edit.Icons} names it
     * @throws IllegalArgumentException when there is no such picture, or it contains something else than shapes
     */
    public static List<Part> get(String path) {
        return PICTURES.computeIfAbsent(path, Icons::read);
    }

    private static List<Part> read(String path) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = org.nines.model.edit.Icons.url(path).openStream()) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            List<Part> parts = new ArrayList<>();
            Deque<Map<String, String>> inherited = new ArrayDeque<>();
            inherited.push(Map.of("fill", "#000000", "stroke", "none", "stroke-width", "1"));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    Map<String, String> own = new HashMap<>(inherited.peek());
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        own.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
                    }
                    inherited.push(own);
                    Path2D outline = outline(xml.getLocalName(), own);
                    if (outline != null) {
                        parts.add(new Part(outline, colour(own.get("fill")), colour(own.get("stroke")), Double.parseDouble(own.get("stroke-width"))));
                    }
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    inherited.pop();
                }
            }
            return List.copyOf(parts);
        } catch (IOException | XMLStreamException e) {
            throw new IllegalArgumentException("The picture " + path + " can't be read", e);
        }
    }

    private static String colour(String value) {
        return value.equals("none") ? "" : value;
    }

    private static Path2D outline(String element, Map<String, String> a) {
        return switch (element) {
            case "svg", "g", "title" -> null;
            case "rect" -> {
                double d = 2 * number(a, "rx");
                yield new Path2D.Double(new RoundRectangle2D.Double(number(a, "x"), number(a, "y"), number(a, "width"), number(a, "height"), d, d));
            }
            case "circle" -> ellipse(a, number(a, "r"), number(a, "r"));
            case "ellipse" -> ellipse(a, number(a, "rx"), number(a, "ry"));
            case "path" -> new PathReader(a.get("d")).read();
            default -> throw new IllegalArgumentException("A picture contains <" + element + ">, which drawings can't show");
        };
    }

    private static Path2D ellipse(Map<String, String> a, double rx, double ry) {
        return new Path2D.Double(new Ellipse2D.Double(number(a, "cx") - rx, number(a, "cy") - ry, 2 * rx, 2 * ry));
    }

    private static double number(Map<String, String> attributes, String name) {
        return Double.parseDouble(attributes.getOrDefault(name, "0"));
    }

    /** Reads the data of a path as SVG 1.1 defines it (section 8.3). */
    private static final class PathReader {

        private final Matcher tokens;
        private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        private String token;
        private double x;
        private double y;
        private double startX;
        private double startY;
        private double controlX;
        private double controlY;

        PathReader(String data) {
            tokens = TOKEN.matcher(data);
            next();
        }

        private void next() {
            token = tokens.find() ? tokens.group() : null;
        }

        private double number() {
            double value = Double.parseDouble(token);
            next();
            return value;
        }

        Path2D read() {
            char command = 'M';
            while (token != null) {
                if (Character.isLetter(token.charAt(0))) {
                    command = token.charAt(0);
                    next();
                }
                apply(command);
                if (Character.toUpperCase(command) == 'M') {
                    command = command == 'M' ? 'L' : 'l';
                }
            }
            return path;
        }

        private void apply(char command) {
            boolean relative = Character.isLowerCase(command);
            double dx = relative ? x : 0;
            double dy = relative ? y : 0;
            boolean curve = false;
            switch (Character.toUpperCase(command)) {
                case 'M' -> {
                    startX = dx + number();
                    startY = dy + number();
                    path.moveTo(startX, startY);
                    to(startX, startY);
                }
                case 'L' -> line(dx + number(), dy + number());
                case 'H' -> line(dx + number(), y);
                case 'V' -> line(x, dy + number());
                case 'C' -> {
                    curve(dx + number(), dy + number(), dx + number(), dy + number(), dx + number(), dy + number());
                    curve = true;
                }
                case 'S' -> {
                    curve(2 * x - controlX, 2 * y - controlY, dx + number(), dy + number(), dx + number(), dy + number());
                    curve = true;
                }
                case 'A' -> arc(number(), number(), number(), number() != 0, number() != 0, dx + number(), dy + number());
                case 'Z' -> {
                    path.closePath();
                    to(startX, startY);
                }
                default -> throw new IllegalArgumentException("A picture contains the path command " + command + ", which drawings can't show");
            }
            if (!curve) {
                controlX = x;
                controlY = y;
            }
        }

        private void to(double newX, double newY) {
            x = newX;
            y = newY;
        }

        private void line(double toX, double toY) {
            path.lineTo(toX, toY);
            to(toX, toY);
        }

        private void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
            path.curveTo(x1, y1, x2, y2, toX, toY);
            controlX = x2;
            controlY = y2;
            to(toX, toY);
        }

        /** From the end points to the centre: SVG 1.1, appendix F.6.5. */
        private void arc(double radiusX, double radiusY, double degrees, boolean large, boolean sweep, double toX, double toY) {
            double phi = Math.toRadians(degrees);
            double cos = Math.cos(phi);
            double sin = Math.sin(phi);
            double hx = (x - toX) / 2;
            double hy = (y - toY) / 2;
            double px = cos * hx + sin * hy;
            double py = -sin * hx + cos * hy;
            double excess = px * px / (radiusX * radiusX) + py * py / (radiusY * radiusY);
            double rx = radiusX * Math.max(1, Math.sqrt(excess));
            double ry = radiusY * Math.max(1, Math.sqrt(excess));
            double square = Math.max(0, rx * rx * ry * ry / (rx * rx * py * py + ry * ry * px * px) - 1);
            double factor = (large == sweep ? -1 : 1) * Math.sqrt(square);
            double cx = factor * rx * py / ry;
            double cy = -factor * ry * px / rx;
            double begin = Math.toDegrees(Math.atan2((py - cy) / ry, (px - cx) / rx));
            double extent = Math.toDegrees(Math.atan2((-py - cy) / ry, (-px - cx) / rx)) - begin;
            if (sweep && extent < 0) {
                extent += 360;
            } else if (!sweep && extent > 0) {
                extent -= 360;
            }
            AffineTransform place = AffineTransform.getTranslateInstance(cos * cx - sin * cy + (x + toX) / 2, sin * cx + cos * cy + (y + toY) / 2);
            place.rotate(phi);
            path.append(place.createTransformedShape(new Arc2D.Double(-rx, -ry, 2 * rx, 2 * ry, -begin, -extent, Arc2D.OPEN)), true);
            to(toX, toY);
        }
    }
}
