// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.help;

import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.nines.ui.internal.Theme;

/** A dialog with a page of the guide: F1, or the button at the lower left, shows it beside the dialog and takes it away again. */
public abstract class ExplainedDialog extends TrayDialog {

    /** Pixels. */
    private static final int WIDTH = 360;

    private final String target;

    /** @param target page of the guide, such as "tree.html#add" */
    protected ExplainedDialog(Shell parent, String target) {
        super(parent);
        this.target = target;
        setHelpAvailable(true);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.addListener(SWT.Help, e -> {
            if (getTray() == null) {
                openTray(new Page());
            } else {
                closeTray();
            }
        });
    }

    private final class Page extends DialogTray {

        @Override
        protected Control createContents(Composite parent) {
            Composite area = new Composite(parent, SWT.NONE);
            area.setBackground(Theme.PAPER);
            GridLayoutFactory.fillDefaults().applyTo(area);
            GuidePages pages = new GuidePages(area, () -> { });
            GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(pages.control());
            pages.show(target);
            return area;
        }
    }
}
