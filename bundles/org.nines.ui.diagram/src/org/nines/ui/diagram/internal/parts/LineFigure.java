// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.Bendpoint;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.nines.scene.tools.End;
import org.nines.ui.diagram.internal.paint.Drawn;

/** Shows one line of a scene: it goes the way that the scene has laid, no router touches it. */
final class LineFigure extends PolylineConnection {

    private static final int TOLERANCE = 4;

    private Drawn drawn;
    /** Null while the super classes are constructed, which ask for it. */
    private Rectangle extent;
    /** The points between its ends, as GEF asks for them and changes them while one drags. */
    private List<Bendpoint> bends = List.of();
    private boolean bending;

    LineFigure() {
        setTolerance(TOLERANCE);
    }

    void show(Drawn now) {
        if (now != drawn) {
            drawn = now;
            erase();
            extent = now.extent();
            bending = false;
            PointList points = now.points();
            bends = new ArrayList<>();
            for (int i = 1; i + 1 < points.size(); i++) {
                bends.add(new AbsoluteBendpoint(points.getPoint(i)));
            }
            setPoints(points);
            repaint();
            fireFigureMoved();
        }
    }

    @Override
    public Object getRoutingConstraint() {
        return bends;
    }

    /** Shows the way by other points while one drags them. */
    @Override
    @SuppressWarnings("unchecked")
    public void setRoutingConstraint(Object constraint) {
        bends = (List<Bendpoint>) constraint;
        PointList points = new PointList();
        points.addPoint(drawn.points().getFirstPoint());
        bends.forEach(b -> points.addPoint(b.getLocation()));
        points.addPoint(drawn.points().getLastPoint());
        go(points);
    }

    /** Shows the way with one of its ends elsewhere while one drags it. */
    void lead(End end, Point to) {
        PointList points = drawn.points();
        points.setPoint(to, end == End.SOURCE ? 0 : points.size() - 1);
        go(points);
    }

    /** Shows the way as it is drawn. */
    void letGo() {
        go(drawn.points());
    }

    private void go(PointList points) {
        bending = !Arrays.equals(points.toIntArray(), drawn.points().toIntArray());
        erase();
        extent = bending ? drawn.extent().union(points.getBounds().expand(2, 2)) : drawn.extent();
        setPoints(points);
        repaint();
    }

    @Override
    public Rectangle getBounds() {
        return extent == null ? new Rectangle() : extent;
    }

    @Override
    public void layout() {
        // its points are those of the scene
    }

    @Override
    public IFigure getToolTip() {
        return new Label(drawn.group().title());
    }

    @Override
    public void paintFigure(Graphics graphics) {
        if (bending) {
            graphics.setForegroundColor(Feedback.MOVING);
            graphics.drawPolyline(getPoints());
        } else {
            drawn.paint(graphics, DrawnFigure.scale(this));
        }
    }
}
