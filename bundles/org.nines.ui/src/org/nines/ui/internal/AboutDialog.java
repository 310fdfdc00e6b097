// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;

/** Which version of Nines this is, and under which licence it comes. */
public final class AboutDialog extends Dialog {

    private static final String LICENCE = "https://www.eclipse.org/legal/epl-2.0/";

    AboutDialog(Shell parent) {
        super(parent);
    }

    /** Version with its qualifier, the time of the last change. */
    public static String version() {
        return FrameworkUtil.getBundle(AboutDialog.class).getVersion().toString();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("About Nines");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(24, 20).spacing(20, 4).applyTo(area);
        Label icon = new Label(area, SWT.NONE);
        icon.setImage((Image) JFaceResources.getResources().get(ImageDescriptor.createFromURL(AboutDialog.class.getResource("/icons/nines-64.png"))));
        GridDataFactory.fillDefaults().span(1, 6).align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        Label name = new Label(area, SWT.NONE);
        name.setText("Nines");
        name.setFont(Theme.bold(8));
        line(area, "Planning of highly available systems");
        line(area, "Version " + version() + ", Java " + Runtime.version().feature() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        line(area, "Copyright © 2026 the contributors to Nines");
        Link link = new Link(area, SWT.NONE);
        link.setText("Eclipse Public License 2.0: <a>" + LICENCE + "</a>");
        link.addListener(SWT.Selection, e -> Browser.open(LICENCE));
        line(area, "The libraries that come with Nines and their licences are listed in THIRD-PARTY.md.");
        return area;
    }

    private static void line(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
