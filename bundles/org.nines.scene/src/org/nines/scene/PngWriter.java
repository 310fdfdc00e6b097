// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.nines.scene.Line.Marker;

/** Paints a drawing as PNG. Letters are painted as outlines from the shipped font, so that no font need be installed; no display is needed. */
public final class PngWriter {

    /** More pixels are refused: about 400 MB of memory. */
    public static final long MOST_PIXELS = 100_000_000;

    private final Graphics2D g;

    private PngWriter(Graphics2D g) {
        this.g = g;
    }

    /**
     * The drawing as the content of a file.
     *
     * @param scale pixels for each pixel at 100 %: 2 for fine screens, 3 for paper
     * @throws IllegalArgumentException when the picture would have more than {@link #MOST_PIXELS}; the message names a scale that fits
     */
    public static byte[] write(Scene scene, double scale) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.setUseCache(false);
            if (!ImageIO.write(paint(scene, scale), "png", out)) {
                throw new IllegalStateException("This Java machine can't write PNG");
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The drawing as an image. */
    public static BufferedImage paint(Scene scene, double scale) {
        Bounds b = scene.bounds();
        if (!(scale > 0) || b.width() * scale * b.height() * scale > MOST_PIXELS) {
            throw new IllegalArgumentException("At scale " + scale + " the picture would be too large; scale " + Math.floor(Math.sqrt(MOST_PIXELS / b.width() / b.height()) * 100) / 100
                    + " is the largest possible");
        }
        BufferedImage image = new BufferedImage(Math.max(1, (int) Math.ceil(b.width() * scale)), Math.max(1, (int) Math.ceil(b.height() * scale)), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.transform(new AffineTransform(scale, 0, 0, scale, -b.x() * scale, -b.y() * scale));
        PngWriter writer = new PngWriter(g);
        scene.content().forEach(writer::paint);
        g.dispose();
        return image;
    }

    private void paint(Primitive primitive) {
        switch (primitive) {
            case Group group -> group.content().forEach(this::paint);
            case Shape shape -> paint(Paths.shape(shape), Style.look(shape.look()));
            case Line line -> line(line);
            case Text text -> {
                g.setColor(Color.decode(Style.colour(text.colour())));
                g.fill(text.style().typeface().outline(text.text(), text.style().size(), text.left(), text.baseline()));
            }
            case Icon icon -> icon(icon);
        }
    }

    private void paint(Path2D path, Look look) {
        if (!look.fill().isEmpty()) {
            g.setColor(Color.decode(look.fill()));
            g.fill(path);
        }
        if (!look.stroke().isEmpty()) {
            g.setColor(Color.decode(look.stroke()));
            g.setStroke(stroke(look));
            g.draw(path);
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

    private void line(Line line) {
        Look look = Style.look(line.look());
        paint(Paths.line(line), look);
        g.setColor(Color.decode(look.stroke()));
        int last = line.points().size() - 1;
        if (line.start() == Marker.ARROW) {
            g.fill(Paths.arrow(line.points().get(1), line.points().get(0)));
        }
        if (line.end() == Marker.ARROW) {
            g.fill(Paths.arrow(line.points().get(last - 1), line.points().get(last)));
        }
    }

    private void icon(Icon icon) {
        double scale = icon.bounds().width() / Icons.SIDE;
        for (Icons.Part part : Icons.get(icon.picture())) {
            Path2D path = Paths.place(part.path(), icon.bounds());
            if (!part.fill().isEmpty()) {
                g.setColor(Color.decode(part.fill()));
                g.fill(path);
            }
            if (!part.stroke().isEmpty()) {
                g.setColor(Color.decode(part.stroke()));
                g.setStroke(new BasicStroke((float) (part.width() * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.draw(path);
            }
        }
    }
}
