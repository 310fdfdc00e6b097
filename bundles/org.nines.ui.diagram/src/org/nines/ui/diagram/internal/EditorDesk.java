// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.diagram.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Elements;
import org.nines.model.edit.Assemblies;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Edits;
import org.nines.model.layout.DiagramLayout;
import org.nines.model.layout.LayoutFactory;
import org.nines.scene.Bounds;
import org.nines.scene.Content;
import org.nines.scene.DiagramDrawing;
import org.nines.scene.Diagrams;
import org.nines.scene.Point;
import org.nines.scene.tools.DiagramTools;
import org.nines.scene.tools.Tool;
import org.nines.ui.AssemblyDialog;
import org.nines.ui.OpenModel;
import org.nines.ui.diagram.internal.parts.Desk;
import org.nines.ui.diagram.internal.parts.Item;

/** The desk of an editor: edits of the model and of the layout that the session keeps beside it. */
public final class EditorDesk implements Desk {

    private final DiagramEditor editor;
    private final OpenModel model;
    private DiagramTools tools;
    private long toolsOf = -1;

    EditorDesk(DiagramEditor editor) {
        this.editor = editor;
        this.model = editor.model();
    }

    @Override
    public DiagramTools tools() {
        if (toolsOf != model.session().changeStamp()) {
            toolsOf = model.session().changeStamp();
            tools = DiagramTools.of(editor.name().kind(), model.project());
        }
        return tools;
    }

    @Override
    public EObject element(Item shape) {
        return model.find(shape.id());
    }

    @Override
    public EObject paper() {
        EObject scope = editor.name().scope().isEmpty() ? null : model.find(editor.name().scope());
        return scope == null ? model.project() : scope;
    }

    @Override
    public Optional<Content.Line> line(Item line) {
        return drawing().content().lines().stream().filter(l -> l.id().equals(line.id())).findFirst().map(this::present);
    }

    /** The same line of the model as it is now: the drawing is of a copy. Null when something of it is gone. */
    private Content.Line present(Content.Line drawn) {
        List<EObject> elements = drawn.elements().stream().map(this::present).filter(Objects::nonNull).toList();
        EObject source = present(drawn.source());
        EObject target = present(drawn.target());
        return elements.size() < drawn.elements().size() || source == null || target == null ? null
                : new Content.Line(drawn.id(), elements, drawn.row(), source, target, drawn.look(), drawn.layer(), drawn.label());
    }

    private EObject present(EObject copied) {
        return model.find(Elements.id(copied));
    }

    private DiagramDrawing drawing() {
        return editor.renderer().drawing();
    }

    /** The layout of the diagram in the session; only asked for while something is done, for it is made where there is none. */
    private DiagramLayout layout() {
        return Diagrams.layout(model.session().layouts(), editor.name().settings());
    }

    /** An edit of the layout of the diagram. Where there is none yet, what the edit says and refuses is that for an empty one. */
    Edit edit(Function<DiagramLayout, Edit> of) {
        DiagramLayout now = Diagrams.find(model.session().layouts(), editor.name().settings())
                .orElseGet(() -> Diagrams.layout(LayoutFactory.eINSTANCE.createDiagramLayouts(), editor.name().settings()));
        Edit preview = of.apply(now);
        return Edits.of(preview::title, () -> preview.refusal().orElse(null), () -> of.apply(layout()).apply());
    }

    @Override
    public Edit place(Map<String, Bounds> bounds) {
        return edit(l -> drawing().place(l, bounds));
    }

    @Override
    public Edit made(Edit creation, Point corner) {
        return Edits.followed(creation, made -> {
            if (made.size() == 1) {
                drawing().drop(layout(), Map.of(made.getFirst(), corner));
            }
        });
    }

    @Override
    public void assemble(Tool tool, EObject at) {
        Optional<EObject> parent = tools().place(tool, at);
        if (parent.isEmpty()) {
            // says why not
            model.execute(tools().create(tool, at));
        } else {
            AssemblyDialog.ask(editor.getSite().getShell(), Assemblies.find(tool.id()).orElseThrow(), parent.get()).ifPresent(model::execute);
        }
    }

    @Override
    public Edit moved(Edit move, Map<EObject, Point> corners) {
        return Edits.followed(move, moved -> drawing().drop(layout(), corners));
    }

    @Override
    public Edit bend(String line, List<Point> points) {
        return edit(l -> drawing().bend(l, line, points));
    }

    @Override
    public void typeOver(Item item) {
        EObject element = item.elements().size() == 1 ? model.find(item.elements().getFirst()) : null;
        if (element != null) {
            NameField.open(editor, editor.viewer().part(item), element);
        }
    }

    @Override
    public void say(String text) {
        editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(text.isEmpty() ? null : text);
    }
}
