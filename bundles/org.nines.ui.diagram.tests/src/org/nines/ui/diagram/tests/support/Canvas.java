// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.tests.support;

import java.awt.image.BufferedImage;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.nines.scene.Bounds;
import org.nines.scene.PngWriter;
import org.nines.scene.Scene;
import org.nines.ui.diagram.internal.DiagramEditor;

/** What the canvas of an editor paints, as pixels. */
public final class Canvas {

    /** Side of the squares that are compared, in pixels. */
    private static final int SQUARE = 8;

    private Canvas() {
    }

    /** The whole drawing at 100 %, painted by the figures of the editor. */
    public static ImageData paint(DiagramEditor editor) {
        return paint(editor, 1);
    }

    /** The whole drawing, painted by the figures of the editor. @param zoom the size at which the editor shows it then, too */
    public static ImageData paint(DiagramEditor editor, double zoom) {
        editor.viewer().zoomTo(zoom);
        Rectangle area = editor.viewer().sheet().picture().area().getCopy().scale(zoom);
        Image image = new Image(editor.viewer().getControl().getDisplay(), area.width, area.height);
        GC gc = new GC(image);
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.translate(-area.x, -area.y);
        IFigure layers = ((LayerManager) editor.viewer().getRootEditPart()).getLayer(LayerConstants.SCALABLE_LAYERS);
        // another zoom takes effect on what is clipped only then
        layers.getUpdateManager().performUpdate();
        layers.paint(graphics);
        graphics.dispose();
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    /**
     * The largest difference between what the editor paints and what is exported, of the mean of a channel over squares of 8 pixels, from 0 to 255.
     * The two paint the same outlines, but each has its own way to round how much of a pixel at an edge is covered.
     */
    public static double difference(ImageData painted, DiagramEditor editor) {
        return difference(painted, editor, 1, SQUARE);
    }

    /** The same for another size and squares of another size. */
    public static double difference(ImageData painted, DiagramEditor editor, double zoom, int square) {
        Scene scene = editor.viewer().sheet().picture().scene();
        Rectangle area = editor.viewer().sheet().picture().area();
        // the canvas begins at whole pixels
        BufferedImage exported = PngWriter.paint(new Scene(scene.title(), new Bounds(area.x, area.y, area.width, area.height), scene.content()), zoom);
        double largest = 0;
        int width = Math.min(painted.width, exported.getWidth());
        int height = Math.min(painted.height, exported.getHeight());
        for (int y = 0; y + square <= height; y += square) {
            for (int x = 0; x + square <= width; x += square) {
                largest = Math.max(largest, difference(painted, exported, x, y, square));
            }
        }
        return largest;
    }

    private static double difference(ImageData painted, BufferedImage exported, int left, int top, int square) {
        int[] sums = new int[3];
        for (int y = top; y < top + square; y++) {
            for (int x = left; x < left + square; x++) {
                RGB a = painted.palette.getRGB(painted.getPixel(x, y));
                int b = exported.getRGB(x, y);
                sums[0] += a.red - (b >> 16 & 0xff);
                sums[1] += a.green - (b >> 8 & 0xff);
                sums[2] += a.blue - (b & 0xff);
            }
        }
        return Math.max(Math.abs(sums[0]), Math.max(Math.abs(sums[1]), Math.abs(sums[2]))) / (double) (square * square);
    }
}
