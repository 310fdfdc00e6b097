// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.tools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nines.model.Project;
import org.nines.model.core.CorePackage;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Edits;
import org.nines.model.edit.Features;
import org.nines.model.edit.Kinds;
import org.nines.scene.Content;
import org.nines.scene.notation.DiagramKind;
import org.nines.scene.notation.EdgeRow;
import org.nines.scene.notation.Facts;
import org.nines.scene.tools.Tool.Gesture;
import org.nines.scene.tools.Toolbox.Product;

/**
 * What can be done on a diagram of one kind of a project, as edits. It looks at the model as it is when it is first asked: make a new one for each
 * gesture, and keep it during the gesture. Shapes are given by the elements that they stand for, the paper by the project. What is not allowed is an edit
 * that says why.
 */
public final class DiagramTools {

    private final DiagramKind kind;
    private final Toolbox toolbox;
    private final Facts facts;
    private final Placing placing;

    private DiagramTools(DiagramKind kind, Project project) {
        this.kind = kind;
        this.toolbox = Toolbox.of(kind);
        this.facts = new Facts(project);
        this.placing = new Placing(kind.notation(), facts);
    }

    /** The tools of a kind of diagram, by topic in the order of topics. */
    public static List<ToolGroup> palette(DiagramKind kind) {
        return Toolbox.of(kind).palette();
    }

    /** The tool of an identifier. */
    public static Optional<Tool> find(DiagramKind kind, String id) {
        return Toolbox.of(kind).find(id);
    }

    public static DiagramTools of(DiagramKind kind, Project project) {
        return new DiagramTools(kind, project);
    }

    // making

    /**
     * Makes an element or an assembly where somebody clicked or dropped: there, or in the nearest around it that can hold it.
     *
     * @param tool a tool for shapes or assemblies
     * @param at element of the shape; the project for the paper
     */
    public Edit create(Tool tool, EObject at) {
        Product product = toolbox.product(tool, Gesture.SHAPE, Gesture.ASSEMBLY);
        return product.assembly() == null ? placing.create(at, product.kind()) : Placing.create(at, product.assembly());
    }

    /**
     * The element in which an assembly is made where somebody clicks or drops: that, or the nearest around it that can hold it; empty where there is none.
     *
     * @param tool a tool for assemblies
     */
    public Optional<EObject> place(Tool tool, EObject at) {
        return Placing.place(at, toolbox.product(tool, Gesture.ASSEMBLY).assembly());
    }

    /** Whether a line may begin at a shape. @param tool a tool for lines */
    public boolean begins(Tool tool, EObject source) {
        return connecting(tool).begins(source);
    }

    /**
     * Draws a line. Selects what it stands for, or the element whose reference it shows.
     *
     * @param tool a tool for lines
     */
    public Edit connect(Tool tool, EObject source, EObject target) {
        return connecting(tool).connect(source, target);
    }

    /** Those of some shapes at which a line may end that begins at a shape: what an editor lights up. */
    public List<EObject> targets(Tool tool, EObject source, Collection<? extends EObject> shapes) {
        Connecting connecting = connecting(tool);
        List<EObject> targets = new ArrayList<>();
        shapes.stream().filter(s -> connecting.connect(source, s).applies()).forEach(targets::add);
        return targets;
    }

    private Connecting connecting(Tool tool) {
        Product product = toolbox.product(tool, Gesture.LINE);
        return new Connecting(kind.notation(), facts, product.row(), product.kind(), tool.label());
    }

    // changing

    /** Has an end of a line lead to another shape. */
    public Edit reconnect(Content.Line line, End end, EObject to) {
        return connecting(line).reconnect(line, end, to);
    }

    /** Those of some shapes to which an end of a line may lead. */
    public List<EObject> targets(Content.Line line, End end, Collection<? extends EObject> shapes) {
        Connecting connecting = connecting(line);
        List<EObject> targets = new ArrayList<>();
        shapes.stream().filter(s -> connecting.reconnect(line, end, s).applies()).forEach(targets::add);
        return targets;
    }

    private Connecting connecting(Content.Line line) {
        EdgeRow<?> row = line.row();
        boolean element = row.relation() == null && !row.isOrder();
        String label = element ? Kinds.label(line.elements().getFirst().eClass()) : row.toolLabel();
        return new Connecting(kind.notation(), facts, row, element ? line.elements().getFirst().eClass() : null, label);
    }

    /**
     * Drops elements on a shape: moves them into what it stands for, or sets the reference by which they are drawn in it.
     *
     * @param container element of the shape; the project for the paper
     */
    public Edit put(Collection<? extends EObject> elements, EObject container) {
        List<Edit> edits = new ArrayList<>();
        List<EObject> moved = new ArrayList<>();
        for (EObject element : elements) {
            placing.hang(element, container).ifPresentOrElse(edits::add, () -> moved.add(element));
        }
        if (!moved.isEmpty()) {
            edits.add(Edits.move(moved, container));
        }
        return edits.size() == 1 ? edits.getFirst() : Edits.together("Move " + elements.size() + " elements", edits);
    }

    /** Deletes from the model what shapes and lines stand for, with what would lead nowhere without it; clears the references that lines stand for. */
    public Edit delete(Collection<? extends EObject> shapes, Collection<Content.Line> lines) {
        Set<EObject> elements = new LinkedHashSet<>(shapes);
        List<Edit> others = new ArrayList<>();
        for (Content.Line line : lines) {
            if (line.row().relation() == null && !line.row().isOrder()) {
                elements.addAll(line.elements());
            } else if (!isGone(line, elements)) {
                others.add(connecting(line).disconnect(line));
            }
        }
        if (!elements.isEmpty()) {
            others.add(Edits.delete(elements)); // last, for it takes away what the others change
        }
        return others.size() == 1 ? others.getFirst() : Edits.together("Delete " + (elements.size() + others.size() - (elements.isEmpty() ? 0 : 1)) + " elements", others);
    }

    /** Whether a line goes with an end that is deleted anyway. */
    private static boolean isGone(Content.Line line, Set<EObject> deleted) {
        for (EObject end : List.of(line.source(), line.target())) {
            for (EObject e = end; e != null; e = e.eContainer()) {
                if (deleted.contains(e)) {
                    return true;
                }
            }
        }
        return false;
    }

    // typing over

    /** What of an element can be typed over on this kind of diagram: the name first, then key figures. */
    public List<EAttribute> texts(EObject element) {
        List<EAttribute> features = new ArrayList<>();
        kind.notation().node(element, facts).ifPresent(r -> features.addAll(r.edits()));
        kind.notation().edges(element).forEach(r -> features.addAll(r.edits()));
        return features.stream().distinct().filter(f -> element.eClass().getEAllAttributes().contains(f)).toList();
    }

    /** What stands in the field where a value is typed over. */
    public static String text(EObject element, EStructuralFeature feature) {
        return Features.format(feature, element.eGet(feature));
    }

    /** Sets a value from what somebody typed; refused with what is accepted when it is none. */
    public static Edit type(EObject element, EStructuralFeature feature, String text) {
        if (feature == CorePackage.Literals.NAMED_ELEMENT__NAME) {
            return Edits.rename(element, text);
        }
        Features.Parsed parsed = Features.parse(feature, text);
        Edit edit = Edits.set(List.of(element), feature, parsed.value());
        return parsed.ok() ? edit : Placing.refused(edit.title(), (parsed.problem().message() + " " + parsed.problem().remedy()).strip());
    }
}
