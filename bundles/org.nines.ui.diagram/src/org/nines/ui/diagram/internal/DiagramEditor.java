// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.nines.model.Elements;
import org.nines.ui.ModelEditor;
import org.nines.ui.ModelInput;
import org.nines.ui.OpenModel;
import org.nines.ui.diagram.internal.paint.Picture;
import org.nines.ui.diagram.internal.parts.Item;
import org.nines.ui.diagram.internal.parts.LinePart;
import org.nines.ui.diagram.internal.parts.ShapePart;

/** A diagram of a model: what the scene draws, to be looked at, pointed at and changed. */
public final class DiagramEditor extends ModelEditor {

    public static final String ID = "org.nines.ui.diagram";

    private static final int SIDE = 22;

    private DiagramName name;
    private DefaultEditDomain domain;
    private DiagramViewer viewer;
    private Renderer renderer;
    private DiagramBar bar;
    private Thumbnail thumbnail;
    private Composite paper;
    private Label message;
    private boolean fitted;
    /** Whether the selection is being taken over from the model, and is no selection of the user. */
    private boolean following;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        name = DiagramName.of((ModelInput) input);
        if (name == null) {
            throw new PartInitException("There is no diagram " + ((ModelInput) input).part() + ".");
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        bar = new DiagramBar(area, this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        paper = new Composite(sash, SWT.NONE);
        paper.setLayout(new StackLayout());
        viewer = new DiagramViewer(paper);
        message = new Label(paper, SWT.CENTER | SWT.WRAP);
        message.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_WHITE));
        domain = new DefaultEditDomain(this);
        domain.setCommandStack(new SessionStack(model()));
        domain.addViewer(viewer);
        viewer.setKeyHandler(new GraphicalViewerKeyHandler(viewer).setParent(new DiagramKeys(this)));
        viewer.addSelectionChangedListener(e -> selected());
        thumbnail = new Thumbnail(sash, viewer);
        sash.setWeights(100 - SIDE, SIDE);
        say("Laying out the diagram…");
        bar.connect();
        renderer = new Renderer(model(), name.settings(), parent.getDisplay(), this::show, this::say);
        renderer.request();
    }

    /** Which diagram it shows. */
    public DiagramName name() {
        return name;
    }

    /** The canvas. */
    public DiagramViewer viewer() {
        return viewer;
    }

    /** What draws it. */
    public Renderer renderer() {
        return renderer;
    }

    private void say(String text) {
        message.setText(text);
        top(message);
    }

    private void top(org.eclipse.swt.widgets.Control control) {
        StackLayout layout = (StackLayout) paper.getLayout();
        if (layout.topControl != control) {
            layout.topControl = control;
            paper.layout();
        }
    }

    private void show(Picture picture) {
        if (picture.shapes().isEmpty()) {
            viewer.diagram().show(picture);
            say("There is nothing in this model that a " + name.kind().title().toLowerCase(java.util.Locale.ROOT) + " diagram shows: " + name.kind().description() + ".");
            return;
        }
        top(viewer.getControl());
        viewer.diagram().show(picture);
        thumbnail.update(picture);
        if (!fitted) {
            fitted = true;
            viewer.getControl().getDisplay().asyncExec(() -> {
                if (!viewer.getControl().isDisposed()) {
                    viewer.fit();
                    follow();
                }
            });
        } else {
            // what is selected may be drawn only now
            follow();
        }
    }

    private void selected() {
        if (following) {
            return;
        }
        Set<EObject> elements = new LinkedHashSet<>();
        for (Object part : viewer.getSelectedEditParts()) {
            items((EditPart) part).forEach(i -> i.elements().stream().map(model()::find).filter(Objects::nonNull).forEach(elements::add));
        }
        model().select(new ArrayList<>(elements), this);
    }

    private static List<Item> items(EditPart part) {
        return part instanceof ShapePart shape ? List.of(shape.item()) : part instanceof LinePart line ? List.of(line.item()) : List.of();
    }

    /** Selects what stands for the elements that are selected in the model. */
    private void follow() {
        List<EditPart> parts = model().selection().stream().map(this::nearest).filter(Objects::nonNull).distinct().map(viewer::part).filter(Objects::nonNull)
                .map(EditPart.class::cast).toList();
        if (!parts.equals(viewer.getSelectedEditParts())) {
            following = true;
            try {
                viewer.setSelection(new StructuredSelection(parts));
            } finally {
                following = false;
            }
            if (!parts.isEmpty()) {
                viewer.reveal(parts.getFirst());
            }
        }
    }

    /** The item of an element, else that of the nearest element around it that is drawn. */
    private Item nearest(EObject element) {
        for (EObject e = element; e != null && e.eContainer() != null; e = e.eContainer()) {
            Item item = viewer.sheet().showing(Elements.id(e));
            if (item != null) {
                return item;
            }
        }
        return null;
    }

    /** Whether the diagram shows an element itself, or will when it is drawn. */
    public boolean shows(EObject element) {
        return viewer.sheet().showing(Elements.id(element)) != null;
    }

    @Override
    public void selectionChanged(OpenModel changed, Object source) {
        if (source != this) {
            follow();
        }
    }

    @Override
    public void contentChanged(OpenModel changed) {
        super.contentChanged(changed);
        renderer.request();
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (renderer != null) {
            renderer.dispose();
        }
        super.dispose();
    }
}
