// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
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
import org.nines.model.core.NamedElement;
import org.nines.model.edit.Edit;
import org.nines.scene.Content;
import org.nines.scene.Group.Role;
import org.nines.scene.LayoutEdits;
import org.nines.scene.Overlay;
import org.nines.scene.tools.DiagramTools;
import org.nines.scene.tools.Tool;
import org.nines.ui.ElementCommands;
import org.nines.ui.ModelEditor;
import org.nines.ui.ModelInput;
import org.nines.ui.OpenModel;
import org.nines.ui.diagram.internal.paint.Picture;
import org.nines.ui.diagram.internal.palette.Drops;
import org.nines.ui.diagram.internal.palette.Palette;
import org.nines.ui.diagram.internal.parts.Desk;
import org.nines.ui.diagram.internal.parts.Item;
import org.nines.ui.diagram.internal.parts.LinePart;
import org.nines.ui.diagram.internal.parts.ShapePart;

/** A diagram of a model: what the scene draws, to be looked at, pointed at and changed. */
public final class DiagramEditor extends ModelEditor {

    public static final String ID = "org.nines.ui.diagram";

    private static final int SIDE = 22;

    private DiagramName name;
    private ToolDomain domain;
    private DiagramViewer viewer;
    private Renderer renderer;
    private DiagramBar bar;
    private EditorDesk desk;
    private Palette palette;
    private Marks marks;
    private Legend legend;
    private Thumbnail thumbnail;
    private ElementCommands commands;
    private Composite paper;
    private Label message;
    private boolean fitted;
    /** Identifier of what was just made and is to be named when it is drawn; empty for nothing. */
    private String unnamed = "";
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
        desk = new EditorDesk(this);
        viewer.setProperty(Desk.PROPERTY, desk);
        domain = new ToolDomain(this, () -> palette.release());
        domain.setCommandStack(new SessionStack(model(), desk, viewer.diagram()::preview, this::made));
        domain.addViewer(viewer);
        viewer.setKeyHandler(new DiagramKeys(this).setParent(new GraphicalViewerKeyHandler(viewer)));
        viewer.addSelectionChangedListener(e -> selected());
        viewer.addDropTargetListener(new Drops(viewer));
        viewer.getControl().setMenu(new CanvasMenu(this).create(viewer.getControl()));
        commands = new ElementCommands(getSite(), viewer.getControl(), new Commanded());
        SashForm side = new SashForm(sash, SWT.VERTICAL);
        palette = new Palette(side, DiagramTools.palette(name.kind()), domain::take, this::use);
        thumbnail = new Thumbnail(side, viewer);
        side.setWeights(70, 30);
        sash.setWeights(100 - SIDE, SIDE);
        legend = new Legend(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(legend);
        marks = new Marks(model(), this::mark, legend::say);
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

    /** What can be done to what it shows. */
    public EditorDesk desk() {
        return desk;
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

    private void mark(Overlay overlay) {
        legend.show(overlay);
        renderer.setOverlay(overlay);
    }

    /** What is marked on the diagram. */
    public Marks marks() {
        return marks;
    }

    /** Shows what happens when the selected elements fail. */
    public void failSelected() {
        List<EObject> failed = shapes();
        if (!failed.isEmpty()) {
            marks.choose(new Marks.Choice.Failure(String.join(", ", failed.stream().map(Elements::name).toList()),
                    new LinkedHashSet<>(failed.stream().map(Elements::id).toList())));
        }
    }

    @Override
    public void analysisChanged(OpenModel changed) {
        marks.update();
    }

    private void show(Picture picture) {
        top(viewer.getControl());
        thumbnail.update(picture);
        viewer.diagram().show(picture, "Nothing of it is in this model yet: " + name.kind().description() + ".\nTake a tool from the palette and click here.", this::shown);
        if (!fitted) {
            fitted = true;
            viewer.getControl().getDisplay().asyncExec(() -> {
                if (!viewer.getControl().isDisposed()) {
                    viewer.fit();
                    follow();
                }
            });
        }
    }

    /** What is selected, or was just made, may be there only now. */
    private void shown() {
        if (fitted) {
            follow();
            nameMade();
        }
    }

    /** Whether the canvas shows what the model says. */
    public boolean isCurrent() {
        return renderer.isCurrent() && viewer.sheet().isComplete();
    }

    /** Notes what was just made, so that it is named at once. */
    private void made(List<EObject> elements) {
        unnamed = elements.size() == 1 && elements.getFirst() instanceof NamedElement ? Elements.id(elements.getFirst()) : "";
    }

    private void nameMade() {
        EObject element = unnamed.isEmpty() ? null : model().find(unnamed);
        unnamed = "";
        if (element != null && shows(element)) {
            rename(element);
        }
    }

    /** Lets the user type over the name of an element, and over its key figures. */
    void rename(EObject element) {
        Item item = viewer.sheet().showing(Elements.id(element));
        if (item != null) {
            viewer.reveal(viewer.part(item));
            NameField.open(this, viewer.part(item), element);
        }
    }

    /** Uses a tool on what is selected: makes something in it, or a line from the first to the second. */
    void use(Tool tool) {
        List<EObject> shapes = shapes();
        if (tool.gesture() == Tool.Gesture.ASSEMBLY) {
            desk.assemble(tool, shapes.isEmpty() ? desk.paper() : shapes.getFirst());
        } else if (tool.gesture() == Tool.Gesture.SHAPE) {
            if (model().execute(desk.tools().create(tool, shapes.isEmpty() ? desk.paper() : shapes.getFirst()))) {
                made(model().selection());
            }
        } else if (shapes.size() == 2) {
            model().execute(desk.tools().connect(tool, shapes.getFirst(), shapes.getLast()));
        } else {
            desk.say("Select two shapes to connect them by Enter.");
        }
        domain.take(null);
    }

    /** Finds new places for shapes and lines; for all of them where none are named. */
    void layOut(List<String> ids) {
        Edit forget = desk.edit(l -> LayoutEdits.forget(l, ids));
        renderer.arrange(Set.copyOf(ids));
        if (forget.applies()) {
            model().executeQuietly(forget);
        }
    }

    /** Leaves what is selected out of the diagram; it stays in the model. */
    public void hide() {
        List<String> ids = selectedItems(EditPart.class).stream().map(Item::id).toList();
        model().executeQuietly(desk.edit(l -> LayoutEdits.hide(l, ids)));
    }

    /** Shows again what was left out. */
    public void showAll() {
        model().executeQuietly(desk.edit(l -> LayoutEdits.show(l, List.copyOf(l.getHidden()))));
    }

    /** Shows only the names of the selected containers, or what is in them again. */
    public void collapse(boolean collapsed) {
        List<String> ids = selectedItems(ShapePart.class).stream().filter(i -> collapsed ? i.drawn().role() == Role.CONTAINER : isCollapsed(i)).map(Item::id).toList();
        if (!ids.isEmpty()) {
            model().executeQuietly(desk.edit(l -> LayoutEdits.collapse(l, ids, collapsed)));
        }
    }

    private boolean isCollapsed(Item item) {
        return renderer.settings().collapsed().contains(item.id());
    }

    /** Whether there is something to work on. */
    boolean isDrawn() {
        return renderer.drawing() != null;
    }

    /** Makes a tool of the palette that of the mouse. @param keep whether for more than one use */
    public void take(Tool tool, boolean keep) {
        palette.take(tool, keep);
    }

    /** Whether the mouse holds a tool of the palette. */
    public boolean holdsTool() {
        return domain.getActiveTool() != domain.getDefaultTool();
    }

    /** The elements of the selected shapes, in the order of selection. */
    List<EObject> shapes() {
        return selectedItems(ShapePart.class).stream().map(desk::element).filter(Objects::nonNull).toList();
    }

    /** The selected lines. */
    List<Content.Line> lines() {
        return selectedItems(LinePart.class).stream().flatMap(i -> desk.line(i).stream()).toList();
    }

    /** The items of the selected parts of a kind. */
    List<Item> selectedItems(Class<? extends EditPart> kind) {
        List<Item> all = new ArrayList<>();
        for (Object part : viewer.getSelectedEditParts()) {
            if (kind.isInstance(part)) {
                all.addAll(items((EditPart) part));
            }
        }
        return all;
    }

    /** What the commands of the edit menu do here. */
    private final class Commanded implements ElementCommands.Host {

        @Override
        public OpenModel model() {
            return DiagramEditor.this.model();
        }

        @Override
        public List<EObject> selection() {
            return shapes();
        }

        @Override
        public Edit deletion() {
            List<EObject> shapes = shapes();
            List<Content.Line> lines = lines();
            return shapes.isEmpty() && lines.isEmpty() ? null : desk.tools().delete(shapes, lines);
        }

        @Override
        public EObject pasteTarget() {
            return shapes().isEmpty() ? desk.paper() : shapes().getFirst();
        }

        @Override
        public void rename(EObject element) {
            DiagramEditor.this.rename(element);
        }

        @Override
        public void selectAll() {
            viewer.setSelection(new StructuredSelection(viewer.sheet().items().stream().map(viewer::part).toList()));
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
        commands.update();
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
            commands.update();
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
