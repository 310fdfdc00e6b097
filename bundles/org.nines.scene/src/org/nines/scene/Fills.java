// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.nines.scene.Line.Marker;

/**
 * Primitives as outlines that are filled in one colour each, strokes and letters too: for painters on pixels, which then agree on every curve and
 * dash and need no font. Outlines are filled by the non-zero winding rule.
 */
public final class Fills {

    /**
     * One outline.
     *
     * @param outline in pixels at 100 %
     * @param colour colour as #rrggbb
     */
    public record Fill(Shape outline, String colour) {
    }

    private Fills() {
    }

    /** What a primitive consists of, in the order in which it is painted; of a group, what all that is in it consists of. */
    public static List<Fill> of(Primitive primitive) {
        List<Fill> fills = new ArrayList<>();
        paint(primitive, fills::add);
        return fills;
    }

    /** As {@link #of}, one after the other. */
    public static void paint(Primitive primitive, Consumer<Fill> painter) {
        switch (primitive) {
            case Group group -> group.content().forEach(p -> paint(p, painter));
            case org.nines.scene.Shape shape -> area(shape, painter);
            case Line line -> line(line, painter);
            case Text text -> painter.accept(new Fill(text.style().typeface().outline(text.text(), text.style().size(), text.left(), text.baseline()),
                    Style.colour(text.colour())));
            case Icon icon -> icon(icon, painter);
        }
    }

    private static void area(org.nines.scene.Shape shape, Consumer<Fill> painter) {
        Look look = Style.look(shape.look());
        Shape outline = Paths.shape(shape);
        if (!look.fill().isEmpty()) {
            painter.accept(new Fill(outline, look.fill()));
        }
        if (!look.stroke().isEmpty()) {
            painter.accept(new Fill(stroke(look).createStrokedShape(outline), look.stroke()));
        }
    }

    private static BasicStroke stroke(Look look) {
        float width = (float) look.width();
        if (look.dashes().isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        float[] dashes = new float[look.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = look.dashes().get(i).floatValue();
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }

    private static void line(Line line, Consumer<Fill> painter) {
        Look look = Style.look(line.look());
        painter.accept(new Fill(stroke(look).createStrokedShape(Paths.line(line)), look.stroke()));
        int last = line.points().size() - 1;
        if (line.start() == Marker.ARROW) {
            painter.accept(new Fill(Paths.arrow(line.points().get(1), line.points().get(0)), look.stroke()));
        }
        if (line.end() == Marker.ARROW) {
            painter.accept(new Fill(Paths.arrow(line.points().get(last - 1), line.points().get(last)), look.stroke()));
        }
    }

    private static void icon(Icon icon, Consumer<Fill> painter) {
        double scale = icon.bounds().width() / Icons.SIDE;
        for (Icons.Part part : Icons.get(icon.picture())) {
            Shape outline = Paths.place(part.path(), icon.bounds());
            if (!part.fill().isEmpty()) {
                painter.accept(new Fill(outline, part.fill()));
            }
            if (!part.stroke().isEmpty()) {
                painter.accept(new Fill(new BasicStroke((float) (part.width() * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(outline),
                        part.stroke()));
            }
        }
    }
}
