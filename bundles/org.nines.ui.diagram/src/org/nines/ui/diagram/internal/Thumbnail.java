// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import java.beans.PropertyChangeListener;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.nines.scene.Look;
import org.nines.scene.Shape;
import org.nines.scene.Style;
import org.nines.ui.diagram.internal.paint.Colours;
import org.nines.ui.diagram.internal.paint.Drawn;
import org.nines.ui.diagram.internal.paint.Picture;

/** The whole diagram in small, with a frame around what the canvas shows; dragging the frame scrolls. */
final class Thumbnail extends Canvas {

    private static final int MARGIN = 4;
    private static final Color FRAME = new Color(31, 95, 174);

    private final DiagramViewer viewer;
    private final PropertyChangeListener scrolled = e -> {
        if (!isDisposed()) {
            redraw();
        }
    };
    /** The drawing without the frame; null when it has to be painted anew. */
    private Image image;
    private double scale;
    private double left;
    private double top;

    Thumbnail(Composite parent, DiagramViewer viewer) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.viewer = viewer;
        setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        setToolTipText("Drag the frame to scroll");
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.Resize, e -> update(viewer.sheet().picture()));
        addListener(SWT.MouseDown, this::scroll);
        addListener(SWT.MouseMove, e -> {
            if ((e.stateMask & SWT.BUTTON1) != 0) {
                scroll(e);
            }
        });
        viewer.viewport().addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, scrolled);
        viewer.zoom().addZoomListener(z -> scrolled.propertyChange(null));
        addListener(SWT.Dispose, e -> {
            viewer.viewport().removePropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, scrolled);
            drop();
        });
    }

    private void drop() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    /** Shows another picture. */
    void update(Picture picture) {
        drop();
        Rectangle area = picture.area();
        double width = getClientArea().width - 2.0 * MARGIN;
        double height = getClientArea().height - 2.0 * MARGIN;
        if (!area.isEmpty() && width > 0 && height > 0) {
            scale = Math.min(1, Math.min(width / area.width, height / area.height));
            left = MARGIN + (width - area.width * scale) / 2 - area.x * scale;
            top = MARGIN + (height - area.height * scale) / 2 - area.y * scale;
        }
        redraw();
    }

    private void paint(GC gc) {
        Picture picture = viewer.sheet().picture();
        if (picture.shapes().isEmpty() || getClientArea().isEmpty()) {
            return;
        }
        if (image == null) {
            image = new Image(getDisplay(), getClientArea().width, getClientArea().height);
            GC on = new GC(image);
            on.setAntialias(SWT.ON);
            picture.shapes().forEach(s -> paint(s, on));
            picture.lines().forEach(l -> paintLine(l, on));
            on.dispose();
        }
        gc.drawImage(image, 0, 0);
        double zoom = viewer.zoom().getZoom();
        Viewport port = viewer.viewport();
        gc.setForeground(FRAME);
        gc.setBackground(FRAME);
        int x = x(port.getViewLocation().x / zoom);
        int y = y(port.getViewLocation().y / zoom);
        int width = (int) Math.round(port.getSize().width / zoom * scale);
        int height = (int) Math.round(port.getSize().height / zoom * scale);
        gc.setAlpha(24);
        gc.fillRectangle(x, y, width, height);
        gc.setAlpha(255);
        gc.drawRectangle(x, y, width, height);
    }

    private int x(double x) {
        return (int) Math.round(left + x * scale);
    }

    private int y(double y) {
        return (int) Math.round(top + y * scale);
    }

    /** Areas only: letters would be less than a pixel high. */
    private void paint(Drawn drawn, GC gc) {
        Rectangle b = drawn.bounds();
        drawn.group().content().stream().filter(Shape.class::isInstance).findFirst().map(s -> Style.look(((Shape) s).look())).ifPresent(look -> {
            int width = Math.max(2, x(b.right()) - x(b.x));
            int height = Math.max(2, y(b.bottom()) - y(b.y));
            if (!look.fill().isEmpty()) {
                gc.setBackground(Colours.of(look.fill()));
                gc.fillRectangle(x(b.x), y(b.y), width, height);
            }
            if (!look.stroke().isEmpty()) {
                gc.setForeground(Colours.of(look.stroke()));
                gc.drawRectangle(x(b.x), y(b.y), width - 1, height - 1);
            }
        });
        drawn.children().forEach(c -> paint(c, gc));
    }

    private void paintLine(Drawn line, GC gc) {
        line.group().content().stream().filter(org.nines.scene.Line.class::isInstance).findFirst().ifPresent(l -> {
            Look look = Style.look(((org.nines.scene.Line) l).look());
            gc.setForeground(Colours.of(look.stroke()));
            PointList points = line.points();
            int[] xy = new int[2 * points.size()];
            for (int i = 0; i < points.size(); i++) {
                xy[2 * i] = x(points.getPoint(i).x);
                xy[2 * i + 1] = y(points.getPoint(i).y);
            }
            gc.drawPolyline(xy);
        });
    }

    private void scroll(Event event) {
        if (scale > 0) {
            double zoom = viewer.zoom().getZoom();
            Viewport port = viewer.viewport();
            port.setViewLocation((int) Math.round((event.x - left) / scale * zoom - port.getSize().width / 2.0),
                    (int) Math.round((event.y - top) / scale * zoom - port.getSize().height / 2.0));
        }
    }
}
