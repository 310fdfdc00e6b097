// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.tests.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Pictures of windows, kept in the folder that the system property nines.pictures names. */
public final class Picture {

    private Picture() {
    }

    /** Takes a picture of a window as it is on the screen, menus and all. */
    public static ImageData take(Shell shell) {
        Display display = shell.getDisplay();
        Rectangle bounds = shell.getBounds();
        // without a window manager the shell claims room for a border that nobody paints
        Rectangle painted = display.map(shell, null, shell.getClientArea());
        bounds.width = Math.min(bounds.width, painted.x + painted.width - bounds.x);
        bounds.height = Math.min(bounds.height, painted.y + painted.height - bounds.y);
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        gc.copyArea(image, bounds.x, bounds.y);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    /** Keeps a picture as a PNG file. */
    public static Path keep(ImageData picture, String name) {
        Path file = Path.of(System.getProperty("nines.pictures"), name + ".png");
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {picture};
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }

    /** How many colours there are, at most so many as asked for: a window that was drawn has more than a few. */
    public static int colours(ImageData picture, int most) {
        java.util.Set<Integer> colours = new java.util.HashSet<>();
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width && colours.size() < most; x++) {
                colours.add(picture.getPixel(x, y));
            }
        }
        return colours.size();
    }
}
