// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.nines.scene.Bounds;
import org.nines.ui.diagram.internal.parts.Item;
import org.nines.ui.diagram.internal.parts.ShapePart;

/** Keys of the canvas beside those that GEF has. */
final class DiagramKeys extends KeyHandler {

    /** Pixels at 100 %. */
    private static final double STEP = 8;

    private final DiagramEditor editor;

    DiagramKeys(DiagramEditor editor) {
        this.editor = editor;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        switch (event.keyCode) {
            case '+', '=', SWT.KEYPAD_ADD -> editor.viewer().zoomTo(editor.viewer().zoom().getNextZoomLevel());
            case '-', SWT.KEYPAD_SUBTRACT -> editor.viewer().zoomTo(editor.viewer().zoom().getPreviousZoomLevel());
            case '1', SWT.KEYPAD_1 -> editor.viewer().zoomTo(1);
            case '0', SWT.KEYPAD_0 -> editor.viewer().fit();
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN -> {
                return (event.stateMask & SWT.MOD1) != 0 && move(event) || super.keyPressed(event);
            }
            default -> {
                return super.keyPressed(event);
            }
        }
        return true;
    }

    /** Moves the selected shapes by a step; with Shift makes them larger or smaller. */
    private boolean move(KeyEvent event) {
        double dx = event.keyCode == SWT.ARROW_LEFT ? -STEP : event.keyCode == SWT.ARROW_RIGHT ? STEP : 0;
        double dy = event.keyCode == SWT.ARROW_UP ? -STEP : event.keyCode == SWT.ARROW_DOWN ? STEP : 0;
        boolean resize = (event.stateMask & SWT.MOD2) != 0;
        Map<String, Bounds> places = new LinkedHashMap<>();
        for (Item item : editor.selectedItems(ShapePart.class)) {
            Bounds b = item.drawn().group().bounds();
            places.put(item.id(), resize ? new Bounds(b.x(), b.y(), b.width() + dx, b.height() + dy) : b.plus(dx, dy));
        }
        return !places.isEmpty() && editor.model().executeQuietly(editor.desk().place(places));
    }
}
