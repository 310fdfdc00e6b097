// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.nines.model.Problem;
import org.nines.ui.internal.help.ExplainedDialog;

/** The first problem in large, with its place and what to do about it; all of them in a list when there are more. */
final class ProblemDialog extends ExplainedDialog {

    private static final int WIDTH = 560;
    private static final int COPY = IDialogConstants.CLIENT_ID;

    private final String title;
    private final List<Problem> problems;

    ProblemDialog(Shell parent, String title, List<Problem> problems) {
        super(parent, "files.html#models");
        this.title = title;
        this.problems = problems;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 14).spacing(12, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Problem first = problems.getFirst();
        Label icon = new Label(area, SWT.NONE);
        icon.setImage(parent.getDisplay().getSystemImage(SWT.ICON_ERROR));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).span(1, 3).applyTo(icon);
        text(area, sentence(first.message()), true);
        text(area, first.place(), false);
        text(area, first.remedy(), false);
        if (problems.size() > 1) {
            Label more = new Label(area, SWT.NONE);
            more.setText("All " + problems.size() + " problems:");
            GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(more);
            Text list = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
            list.setText(all());
            GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, 140).applyTo(list);
        }
        return area;
    }

    private static String sentence(String message) {
        return message.isEmpty() ? message : Character.toUpperCase(message.charAt(0)) + message.substring(1);
    }

    private void text(Composite area, String content, boolean large) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(content);
        if (large) {
            label.setFont(Theme.bold(0));
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 60, SWT.DEFAULT).exclude(content.isEmpty()).applyTo(label);
    }

    private String all() {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, "Copy", false);
        // else Enter would copy
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true).setFocus();
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == COPY) {
            Clipboard clipboard = new Clipboard(getShell().getDisplay());
            clipboard.setContents(new Object[] {all()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        } else {
            super.buttonPressed(id);
        }
    }
}
