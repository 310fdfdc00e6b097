// SPDX-License-Identifier: EPL-2.0
package org.nines.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Paints a drawing as PNG. Letters are painted as outlines from the shipped font, so that no font need be installed; no display is needed. */
public final class PngWriter {

    /** More pixels are refused: about 400 MB of memory. */
    public static final long MOST_PIXELS = 100_000_000;

    private PngWriter() {
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
        scene.content().forEach(p -> Fills.paint(p, fill -> {
            g.setColor(Color.decode(fill.colour()));
            g.fill(fill.outline());
        }));
        g.dispose();
        return image;
    }
}
