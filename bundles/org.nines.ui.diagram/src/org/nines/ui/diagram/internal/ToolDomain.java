// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Tool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.ui.IEditorPart;

/** The tool that the mouse holds: that of the palette until it is used or let go, else the one that selects. */
final class ToolDomain extends DefaultEditDomain {

    private final Runnable released;

    /** @param released called when the mouse selects again */
    ToolDomain(IEditorPart editor, Runnable released) {
        super(editor);
        this.released = released;
    }

    /** Makes a tool that of the mouse; null for the one that selects. */
    void take(Tool tool) {
        if (tool == null) {
            loadDefaultTool();
        } else {
            setActiveTool(tool);
        }
    }

    @Override
    public void loadDefaultTool() {
        super.loadDefaultTool();
        // the super class takes its first tool before there is anybody to tell
        if (released != null) {
            released.run();
        }
    }

    @Override
    public void keyDown(KeyEvent event, EditPartViewer viewer) {
        if (event.keyCode == SWT.ESC && getActiveTool() != getDefaultTool()) {
            loadDefaultTool();
            return;
        }
        super.keyDown(event, viewer);
    }
}
