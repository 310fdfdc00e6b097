// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.nines.samples.Samples;
import org.nines.samples.Samples.Sample;
import org.nines.ui.internal.help.ExplainedDialog;

/** Asks for an example to begin with, each with a picture of it. */
public final class ExampleDialog extends ExplainedDialog {

    private static final Point PICTURE = new Point(560, 400);

    private final List<Sample> samples = Samples.all();
    private Sample chosen = samples.getFirst();
    private Table list;
    private Canvas picture;
    private Label title;
    private Label description;

    private ExampleDialog(Shell parent) {
        super(parent, "first-steps.html");
    }

    /** The chosen example, empty when the dialog was cancelled. */
    public static Optional<Sample> ask(Shell parent) {
        ExampleDialog dialog = new ExampleDialog(parent);
        return dialog.open() == OK ? Optional.of(dialog.chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("New from Example");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 12).spacing(14, 6).applyTo(area);
        list = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        samples.forEach(sample -> new TableItem(list, SWT.NONE).setText(sample.title()));
        GridDataFactory.fillDefaults().grab(false, true).hint(240, SWT.DEFAULT).applyTo(list);
        list.addListener(SWT.Selection, e -> show(samples.get(list.getSelectionIndex())));
        list.addListener(SWT.DefaultSelection, e -> okPressed());
        Composite right = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
        picture = new Canvas(right, SWT.BORDER | SWT.DOUBLE_BUFFERED);
        picture.setBackground(Theme.PAPER);
        picture.addListener(SWT.Paint, e -> Pictures.fit(e.gc, Pictures.of(chosen), picture.getClientArea()));
        GridDataFactory.fillDefaults().grab(true, true).hint(PICTURE).applyTo(picture);
        title = new Label(right, SWT.NONE);
        title.setFont(Theme.bold(2));
        description = new Label(right, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(PICTURE.x, 54).applyTo(description);
        list.select(0);
        show(chosen);
        return area;
    }

    private void show(Sample sample) {
        chosen = sample;
        title.setText(sample.title().replace("&", "&&"));
        description.setText(sample.description().replace("&", "&&"));
        title.requestLayout();
        picture.redraw();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Create", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
