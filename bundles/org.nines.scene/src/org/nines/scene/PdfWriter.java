// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.nines.scene.Line.Marker;

/**
 * Writes a drawing as a page of PDF: vectors, and text that can be searched and copied, in the shipped font, of which what is used is embedded.
 * The page is the smallest of A4 to A0, across or upright, on which the smallest letters stay readable. The same drawing gives the same bytes.
 */
public final class PdfWriter {

    /** Points for a pixel at 100 %: 96 pixels and 72 points make an inch. */
    private static final double POINTS = 0.75;
    /** Smaller than this part of its size at 100 % a drawing is not readable on paper: its smallest letters are then 5 points high. */
    private static final double LEAST = 0.7;
    private static final List<PDRectangle> PAGES = List.of(PDRectangle.A4, PDRectangle.A3, PDRectangle.A2, PDRectangle.A1, PDRectangle.A0);

    private final Map<TextStyle, PDFont> fonts = new EnumMap<>(TextStyle.class);
    private final PDPageContentStream out;

    private PdfWriter(PDDocument document, PDPageContentStream out) throws IOException {
        this.out = out;
        Map<Typeface, PDFont> loaded = new HashMap<>();
        for (TextStyle style : TextStyle.values()) {
            PDFont font = loaded.get(style.typeface());
            if (font == null) {
                try (InputStream in = style.typeface().open()) {
                    font = PDType0Font.load(document, in, true);
                }
                loaded.put(style.typeface(), font);
            }
            fonts.put(style, font);
        }
    }

    /** The drawing as the content of a file. */
    public static byte[] write(Scene scene) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Bounds b = scene.bounds();
            PDRectangle paper = paper(b);
            PDPage page = new PDPage(paper);
            document.addPage(page);
            document.setDocumentId(0L);
            document.getDocumentInformation().setTitle(scene.title());
            double scale = scale(b, paper);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                PdfWriter writer = new PdfWriter(document, out);
                // from pixels that count downwards to points that count upwards, in the middle of the page
                out.transform(new Matrix((float) scale, 0, 0, (float) -scale, (float) ((paper.getWidth() - b.width() * scale) / 2 - b.x() * scale),
                        (float) ((paper.getHeight() + b.height() * scale) / 2 + b.y() * scale)));
                for (Primitive primitive : scene.content()) {
                    writer.paint(primitive);
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The smallest page on which the drawing is readable; where there is none, a page as large as it needs. */
    private static PDRectangle paper(Bounds b) {
        for (PDRectangle size : PAGES) {
            PDRectangle page = b.width() > b.height() ? new PDRectangle(size.getHeight(), size.getWidth()) : size;
            if (scale(b, page) >= LEAST * POINTS) {
                return page;
            }
        }
        return new PDRectangle((float) (b.width() * LEAST * POINTS), (float) (b.height() * LEAST * POINTS));
    }

    private static double scale(Bounds b, PDRectangle page) {
        return Math.min(POINTS, Math.min(page.getWidth() / b.width(), page.getHeight() / b.height()));
    }

    private void paint(Primitive primitive) throws IOException {
        switch (primitive) {
            case Group group -> {
                for (Primitive part : group.content()) {
                    paint(part);
                }
            }
            case Shape shape -> paint(Paths.shape(shape), Style.look(shape.look()));
            case Line line -> line(line);
            case Text text -> text(text);
            case Icon icon -> icon(icon);
        }
    }

    private void paint(Path2D path, Look look) throws IOException {
        if (!look.fill().isEmpty()) {
            trace(path);
            out.setNonStrokingColor(Color.decode(look.fill()));
            out.fill();
        }
        if (!look.stroke().isEmpty()) {
            trace(path);
            out.setStrokingColor(Color.decode(look.stroke()));
            out.setLineWidth((float) look.width());
            float[] dashes = new float[look.dashes().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = look.dashes().get(i).floatValue();
            }
            out.setLineDashPattern(dashes, 0);
            out.setLineCapStyle(0);
            out.stroke();
        }
    }

    private void trace(Path2D path) throws IOException {
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int type = i.currentSegment(c);
            switch (type) {
                case PathIterator.SEG_MOVETO -> out.moveTo((float) c[0], (float) c[1]);
                case PathIterator.SEG_LINETO -> out.lineTo((float) c[0], (float) c[1]);
                case PathIterator.SEG_QUADTO -> out.curveTo((float) (x + 2 * (c[0] - x) / 3), (float) (y + 2 * (c[1] - y) / 3), (float) (c[2] + 2 * (c[0] - c[2]) / 3),
                        (float) (c[3] + 2 * (c[1] - c[3]) / 3), (float) c[2], (float) c[3]);
                case PathIterator.SEG_CUBICTO -> out.curveTo((float) c[0], (float) c[1], (float) c[2], (float) c[3], (float) c[4], (float) c[5]);
                default -> out.closePath();
            }
            if (type != PathIterator.SEG_CLOSE) {
                int last = type == PathIterator.SEG_CUBICTO ? 4 : type == PathIterator.SEG_QUADTO ? 2 : 0;
                x = c[last];
                y = c[last + 1];
            }
        }
    }

    private void line(Line line) throws IOException {
        Look look = Style.look(line.look());
        paint(Paths.line(line), look);
        out.setNonStrokingColor(Color.decode(look.stroke()));
        int last = line.points().size() - 1;
        if (line.start() == Marker.ARROW) {
            trace(Paths.arrow(line.points().get(1), line.points().get(0)));
            out.fill();
        }
        if (line.end() == Marker.ARROW) {
            trace(Paths.arrow(line.points().get(last - 1), line.points().get(last)));
            out.fill();
        }
    }

    private void text(Text text) throws IOException {
        out.setNonStrokingColor(Color.decode(Style.colour(text.colour())));
        out.beginText();
        out.setFont(fonts.get(text.style()), (float) text.style().size());
        out.setTextMatrix(new Matrix(1, 0, 0, -1, (float) text.left(), (float) text.baseline()));
        out.showText(text.style().typeface().shown(text.text()));
        out.endText();
    }

    private void icon(Icon icon) throws IOException {
        double scale = icon.bounds().width() / Icons.SIDE;
        for (Icons.Part part : Icons.get(icon.picture())) {
            Path2D path = Paths.place(part.path(), icon.bounds());
            paint(path, new Look(part.fill(), part.stroke(), part.width() * scale, List.of(), 0));
        }
    }
}
