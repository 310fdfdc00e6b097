// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** Keys of the canvas beside those that GEF has. */
final class DiagramKeys extends KeyHandler {

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
            default -> {
                return super.keyPressed(event);
            }
        }
        return true;
    }
}
