// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal.parts;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;

/** Lights the shapes that a gesture may end at. */
public final class Targets extends Figure {

    private static final int ARC = 10;

    private final List<Rectangle> areas;

    private Targets(List<ShapePart> shapes) {
        areas = shapes.stream().map(s -> s.item().drawn.bounds().expand(3, 3)).toList();
        Rectangle all = new Rectangle();
        for (Rectangle area : areas) {
            all = all.isEmpty() ? area.getCopy() : all.union(area);
        }
        setBounds(all.getExpanded(2, 2));
    }

    /**
     * Lights those shapes that are seen and that may be the end.
     *
     * @param legal chooses from the elements that shapes stand for
     */
    public static Targets light(EditPartViewer viewer, Function<Collection<EObject>, List<EObject>> legal) {
        Map<EObject, ShapePart> seen = new HashMap<>();
        for (Object part : viewer.getEditPartRegistry().values()) {
            if (part instanceof ShapePart shape && shape.isSeen() && Desk.of(shape).element(shape.item()) instanceof EObject element) {
                seen.put(element, shape);
            }
        }
        Targets targets = new Targets(legal.apply(seen.keySet()).stream().map(seen::get).toList());
        ((LayerManager) viewer.getRootEditPart()).getLayer(LayerConstants.SCALED_FEEDBACK_LAYER).add(targets);
        return targets;
    }

    /** Puts the light out. */
    public void dim() {
        if (getParent() != null) {
            getParent().remove(this);
        }
    }

    /** How many there are. */
    public int count() {
        return areas.size();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(Feedback.ALLOWED);
        graphics.setForegroundColor(Feedback.ALLOWED);
        graphics.setLineWidth(2);
        for (Rectangle area : areas) {
            graphics.setAlpha(36);
            graphics.fillRoundRectangle(area, ARC, ARC);
            graphics.setAlpha(255);
            graphics.drawRoundRectangle(area, ARC, ARC);
        }
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }
}
