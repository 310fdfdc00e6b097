// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Features;
import org.nines.scene.tools.DiagramTools;
import org.nines.ui.OpenModel;

/**
 * A field over a shape, to type its name over; Tab goes on to its key figures. Enter takes what was typed, Escape leaves it. What is no value stays
 * in the field, which says why.
 */
final class NameField {

    private static final Color BAD = new Color(192, 31, 46);
    private static final int WIDTH = 220;

    private final OpenModel model;
    private final EObject element;
    private final Composite box;
    private final Label label;
    private final Text text;
    private final List<EAttribute> features;
    private final Runnable focus;
    private int index;
    private boolean done;

    private NameField(Composite canvas, Rectangle place, OpenModel model, EObject element, List<EAttribute> features, Runnable focus) {
        this.model = model;
        this.element = element;
        this.features = features;
        this.focus = focus;
        box = new Composite(canvas, SWT.BORDER);
        box.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_WHITE));
        GridLayoutFactory.fillDefaults().margins(3, 1).spacing(0, 0).applyTo(box);
        label = new Label(box, SWT.NONE);
        text = new Text(box, SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, e -> validate());
        text.addListener(SWT.FocusOut, e -> text.getDisplay().asyncExec(() -> finish(true)));
        text.addListener(SWT.Traverse, this::traverse);
        fill();
        Point size = box.computeSize(Math.max(WIDTH, place.width), SWT.DEFAULT);
        int x = Math.max(0, Math.min(place.x, canvas.getClientArea().width - size.x));
        int y = Math.max(0, Math.min(place.y, canvas.getClientArea().height - size.y));
        box.setBounds(x, y, size.x, size.y);
        box.moveAbove(null);
        text.setFocus();
    }

    /**
     * Opens the field over a shape or a line.
     *
     * @return whether there is anything to type over
     */
    static boolean open(DiagramEditor editor, GraphicalEditPart part, EObject element) {
        List<EAttribute> features = editor.desk().tools().texts(element);
        if (features.isEmpty()) {
            return false;
        }
        Rectangle place = part.getFigure() instanceof HandleBounds handles ? handles.getHandleBounds().getCopy() : part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(place);
        new NameField((Composite) editor.viewer().getControl(), place, editor.model(), element, new ArrayList<>(features), editor::setFocus);
        return true;
    }

    private EAttribute feature() {
        return features.get(index);
    }

    private void fill() {
        label.setText(Features.label(feature()));
        text.setText(DiagramTools.text(element, feature()));
        text.selectAll();
        box.layout();
    }

    private boolean isChanged() {
        return !text.getText().strip().equals(DiagramTools.text(element, feature()).strip());
    }

    private Edit edit() {
        return DiagramTools.type(element, feature(), text.getText());
    }

    private String refusal() {
        return isChanged() ? edit().refusal().orElse("") : "";
    }

    private void validate() {
        String refusal = refusal();
        text.setForeground(refusal.isEmpty() ? null : BAD);
        text.setToolTipText(refusal.isEmpty() ? null : refusal);
        label.setText(refusal.isEmpty() ? Features.label(feature()) : refusal);
        label.setForeground(refusal.isEmpty() ? null : BAD);
    }

    private void traverse(Event event) {
        event.doit = false;
        switch (event.detail) {
            case SWT.TRAVERSE_RETURN -> {
                if (refusal().isEmpty()) {
                    finish(true);
                    focus.run();
                }
            }
            case SWT.TRAVERSE_ESCAPE -> {
                finish(false);
                focus.run();
            }
            case SWT.TRAVERSE_TAB_NEXT -> next(1);
            case SWT.TRAVERSE_TAB_PREVIOUS -> next(-1);
            default -> {
                // arrows move in the text
            }
        }
    }

    private void next(int by) {
        if (refusal().isEmpty() && element.eResource() != null) {
            take();
            index = Math.floorMod(index + by, features.size());
            fill();
        }
    }

    private void take() {
        if (isChanged()) {
            model.executeQuietly(edit());
        }
    }

    private void finish(boolean keep) {
        if (done || box.isDisposed()) {
            return;
        }
        done = true;
        boolean good = keep && element.eResource() != null && refusal().isEmpty();
        if (good) {
            take();
        }
        box.dispose();
    }
}
