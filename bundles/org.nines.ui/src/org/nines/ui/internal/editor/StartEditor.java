// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.editor;

import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.part.EditorPart;
import org.nines.samples.Samples;
import org.nines.ui.internal.FileChooser;
import org.nines.ui.internal.Images;
import org.nines.ui.internal.OpenFlow;
import org.nines.ui.internal.Pictures;
import org.nines.ui.internal.RecentFiles;
import org.nines.ui.internal.Theme;

/** What can be begun with: a new model, an example, a file, one of the last files. */
public final class StartEditor extends EditorPart {

    public static final String ID = "org.nines.ui.start";

    private static final int WIDTH = 520;
    private static final Point CARD = new Point(240, 160);
    private static final int GAP = 18;

    private ScrolledComposite scroll;

    /** There is one start page. */
    public static final class Input implements IEditorInput {

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public ImageDescriptor getImageDescriptor() {
            return Images.descriptor("nines");
        }

        @Override
        public String getName() {
            return "Start";
        }

        @Override
        public IPersistableElement getPersistable() {
            return null;
        }

        @Override
        public String getToolTipText() {
            return "Begin with a new model, an example or a file";
        }

        @Override
        public <T> T getAdapter(Class<T> adapter) {
            return null;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Input;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Composite page = new Composite(scroll, SWT.NONE);
        page.setBackground(Theme.PAPER);
        page.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().margins(40, 24).spacing(0, 4).applyTo(page);
        Composite head = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 0).applyTo(head);
        Label logo = new Label(head, SWT.NONE);
        logo.setImage(picture());
        label(head, "Nines", 14, true, 0);
        text(page, "How available will a planned system be, and what takes it down? Describe sites, power, servers, storage, networks and"
                + " services; Nines tells at once which promises hold.");
        heading(page, "Begin");
        link(page, "New model", "An empty one, with hints what to add first.", OpenFlow::create);
        link(page, "Open a model…", "A file with the ending .nines.", () -> {
            Path file = FileChooser.get().open();
            if (file != null) {
                OpenFlow.open(file);
            }
        });
        heading(page, "Begin with an example");
        examples(page);
        if (!RecentFiles.all().isEmpty()) {
            heading(page, "Go on with");
            for (Path file : RecentFiles.all()) {
                link(page, String.valueOf(file.getFileName()), String.valueOf(file.getParent()), () -> OpenFlow.open(file));
            }
        }
        scroll.setContent(page);
        scroll.addListener(SWT.Resize, e -> scroll.setMinHeight(page.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y));
    }

    /** As many beside one another as there is room for. */
    private static void examples(Composite page) {
        Composite gallery = new Composite(page, SWT.NONE);
        gallery.setLayout(new CardLayout(CARD.x, GAP));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(gallery);
        for (Samples.Sample sample : Samples.all()) {
            Composite card = new Composite(gallery, SWT.NONE);
            GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(card);
            Canvas picture = new Canvas(card, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
            picture.setBackground(Theme.PAPER);
            picture.setCursor(picture.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            picture.setToolTipText(sample.description());
            picture.addListener(SWT.Paint, e -> paint(e.gc, sample, picture.getClientArea()));
            picture.addListener(SWT.MouseUp, e -> OpenFlow.create(sample));
            GridDataFactory.fillDefaults().grab(true, false).hint(CARD).applyTo(picture);
            Link link = new Link(card, SWT.NONE);
            link.setText("<a>" + sample.title().replace("&", "&&") + "</a>");
            link.setFont(Theme.font(1));
            link.setToolTipText(sample.description());
            link.addListener(SWT.Selection, e -> OpenFlow.create(sample));
        }
    }

    private static void paint(GC gc, Samples.Sample sample, Rectangle area) {
        Pictures.fill(gc, Pictures.of(sample), area);
        gc.setForeground(Theme.LINE);
        gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
    }

    private static Image picture() {
        return Images.get(StartEditor.class.getResource("/icons/nines-64.png"));
    }

    private static void heading(Composite page, String text) {
        label(page, text, 3, true, 16);
    }

    private static void label(Composite page, String text, int larger, boolean bold, int above) {
        Label label = new Label(page, SWT.NONE);
        label.setText(text);
        label.setForeground(Theme.INK);
        label.setFont(bold ? Theme.bold(larger) : Theme.font(larger));
        GridDataFactory.fillDefaults().indent(0, above).align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    private static void text(Composite page, String text) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(text);
        label.setForeground(Theme.SOFT);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private static void link(Composite page, String title, String description, Runnable run) {
        Link link = new Link(page, SWT.NONE);
        link.setText("<a>" + title.replace("&", "&&") + "</a>");
        link.setFont(Theme.font(1));
        link.addListener(SWT.Selection, e -> run.run());
        GridDataFactory.fillDefaults().indent(0, 4).applyTo(link);
        text(page, description);
    }

    @Override
    public void setFocus() {
        scroll.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // Nothing can change here.
    }

    @Override
    public void doSaveAs() {
        // Nothing can change here.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
