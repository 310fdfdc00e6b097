// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.nines.samples.Samples.Sample;

/** Pictures of the examples; they live as long as the display. */
public final class Pictures {

    private static final int MARGIN = 8;
    private static final Map<String, Image> MADE = new HashMap<>();

    private Pictures() {
    }

    /** The picture of an example; one empty pixel where the installation lacks it. */
    public static Image of(Sample sample) {
        return MADE.computeIfAbsent(sample.id(), id -> {
            Image image = new Image(Display.getCurrent(), data(sample));
            Display.getCurrent().disposeExec(image::dispose);
            return image;
        });
    }

    private static ImageData data(Sample sample) {
        try (InputStream content = sample.openPixels()) {
            return new ImageData(content);
        } catch (IOException e) {
            Log.error("The picture of an example can't be read", e);
            return new ImageData(1, 1, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        }
    }

    /** Paints a picture as large as it fits into an area with a margin, never larger than it is. */
    public static void fit(GC gc, Image image, Rectangle area) {
        Rectangle size = image.getBounds();
        paint(gc, image, area, Math.min((area.width - 2.0 * MARGIN) / size.width, (area.height - 2.0 * MARGIN) / size.height));
    }

    /** Paints a picture as wide as it fits into an area with a margin, never larger than it is; of a tall one the upper part. */
    public static void fill(GC gc, Image image, Rectangle area) {
        paint(gc, image, area, (area.width - 2.0 * MARGIN) / image.getBounds().width);
    }

    private static void paint(GC gc, Image image, Rectangle area, double largest) {
        Rectangle size = image.getBounds();
        double scale = Math.min(1, largest);
        int width = (int) Math.max(1, size.width * scale);
        int height = (int) Math.max(1, size.height * scale);
        gc.setBackground(Theme.PAPER);
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        int above = Math.max(MARGIN, (area.height - height) / 2);
        gc.drawImage(image, 0, 0, size.width, size.height, area.x + (area.width - width) / 2, area.y + above, width, height);
    }
}
