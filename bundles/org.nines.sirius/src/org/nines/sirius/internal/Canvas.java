// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.network.Network;
import org.nines.scene.Content.Line;
import org.nines.scene.Content.Shape;
import org.nines.scene.Diagrams;
import org.nines.scene.Style;
import org.nines.scene.notation.DiagramKind;
import org.nines.scene.notation.Names;
import org.nines.scene.tools.DiagramTools;
import org.nines.scene.tools.Tool;
import org.nines.scene.tools.Tool.Gesture;

/**
 * One kind of diagram as Sirius asks for it, element by element. Everything comes from the notation that the built-in drawings have too. Rows of
 * the notation are named by their identifiers.
 */
public final class Canvas {

    private final DiagramKind kind;

    /** @param id identifier of the kind of diagram */
    public Canvas(String id) {
        kind = Diagrams.kind(id).orElseThrow();
    }

    public DiagramKind kind() {
        return kind;
    }

    private Drawn drawn(EObject element) {
        return Kept.of(element, "diagram " + kind.id(), project -> new Drawn(project, kind));
    }

    // tools

    /** What the tools of the workbench can do on this kind of diagram. */
    public DiagramTools tools(EObject element) {
        return DiagramTools.of(kind, Kept.project(element));
    }

    /**
     * The tool that draws lines.
     *
     * @param row name of their row in the notation
     * @param kind class of the element that a line stands for, "" where it stands for none of its own
     */
    public Tool lineTool(String row, String kind) {
        return Stream.of(kind, row, row + ".order").flatMap(id -> DiagramTools.find(this.kind, id).stream()).filter(t -> t.gesture() == Gesture.LINE).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There are no lines " + row + " on the diagram " + this.kind.id()));
    }

    /**
     * The tool that makes a kind of element or an assembly.
     *
     * @param id class of the element, or identifier of the assembly
     */
    public Tool tool(String id) {
        return DiagramTools.find(kind, id).orElseThrow(() -> new IllegalArgumentException("There is no tool " + id + " on the diagram " + kind.id()));
    }

    /** The line of an element between two shapes; for lines that stand for a reference, the line of that between them. */
    public Line line(EObject element, String row, EObject source, EObject target) {
        return drawn(source).from(source).filter(l -> l.row().id().equals(row) && l.target() == target && (l.row().relation() != null || l.elements().contains(element))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no such line on the diagram " + kind.id()));
    }

    // shapes

    /** What stands in a shape, or on the paper for the project, by a row of the notation. */
    public List<EObject> content(EObject container, String row) {
        return Kept.isInProject(container) ? drawn(container).content(container, row) : List.of();
    }

    /** Everything that is written in a shape: its name and, in lines below it, its details. */
    public String label(EObject element) {
        Shape shape = Kept.isInProject(element) ? drawn(element).shape(element) : null;
        if (shape == null) {
            return Names.name(element);
        }
        List<String> lines = new ArrayList<>(List.of(shape.row().name(element, drawn(element).facts())));
        lines.addAll(shape.row().details(element, drawn(element).facts()));
        return String.join("\n", lines);
    }

    /** Whether a shape has a look. */
    public boolean looks(EObject element, String look) {
        Shape shape = Kept.isInProject(element) ? drawn(element).shape(element) : null;
        return shape != null && look.equals(shape.row().look(element, drawn(element).facts()));
    }

    // lines that stand for elements

    /** Elements that lines by a row stand for; of lines that are drawn as one, the first. */
    public List<EObject> lines(EObject project, String row) {
        return Kept.isInProject(project) ? drawn(project).lines(row).map(l -> l.elements().getFirst()).distinct().toList() : List.of();
    }

    /**
     * The same in one network.
     *
     * @param network "A" for the first network of the model, "B" for the second, anything else for what is in neither
     */
    public List<EObject> lines(EObject project, String row, String network) {
        List<Network> networks = Kept.project(project).getNetworks();
        return lines(project, row).stream().filter(l -> network.equals(switch (networks.indexOf(l.eContainer())) {
            case 0 -> "A";
            case 1 -> "B";
            default -> "";
        })).toList();
    }

    /** Elements of the shapes where the lines of an element begin. */
    public List<EObject> sources(EObject element, String row) {
        return of(element, row).map(Line::source).distinct().toList();
    }

    /** Elements of the shapes where the lines of an element end. */
    public List<EObject> targets(EObject element, String row) {
        return of(element, row).map(Line::target).distinct().toList();
    }

    /** Everything that the lines of an element stand for. */
    public List<EObject> elements(EObject element, String row) {
        return of(element, row).flatMap(l -> l.elements().stream()).distinct().toList();
    }

    // lines that stand for references

    /** Elements of the shapes where lines end that begin at the shape of an element. */
    public List<EObject> connected(EObject source, String row) {
        return from(source, row).map(Line::target).distinct().toList();
    }

    // the looks of lines

    /** What is written beside the lines of an element. */
    public String lineLabel(EObject element, String row) {
        return any(element, row).map(l -> String.join("\n", l.label())).findFirst().orElse("");
    }

    /**
     * Whether the lines of an element have a dash pattern.
     *
     * @param pattern as Sirius names it: "solid", "dash", "dot", "dash_dot"
     */
    public boolean dashes(EObject element, String row, String pattern) {
        return any(element, row).map(l -> pattern(l.look())).findFirst().orElse("solid").equals(pattern);
    }

    /** Whether the lines of an element have a look. */
    public boolean lineLooks(EObject element, String row, String look) {
        return any(element, row).anyMatch(l -> l.look().equals(look));
    }

    /** Layer of the lines of an element, "" for none. @param row rows that are tried in order */
    public String layer(EObject element, String... row) {
        return Stream.of(row).flatMap(r -> any(element, r)).map(Line::layer).findFirst().orElse("");
    }

    /** The dash pattern of a line's look, as Sirius names it: it knows no longer dashes. */
    public static String pattern(String look) {
        return switch (look.substring(look.lastIndexOf('-') + 1)) {
            case "0" -> "solid";
            case "2" -> "dot";
            case "3" -> "dash_dot";
            default -> "dash";
        };
    }

    /**
     * A part of the colour of the lines of an element, from 0 to 255.
     *
     * @param row a row, or several that are tried in order
     * @param part 0 for red, 1 for green, 2 for blue
     */
    public int colour(EObject element, int part, String... row) {
        String look = Stream.of(row).flatMap(r -> any(element, r)).map(Line::look).findFirst().orElse("line-grey-0");
        return Integer.parseInt(Style.look(look).stroke().substring(1 + 2 * part, 3 + 2 * part), 16);
    }

    /** Lines of an element that stands for them itself. */
    private Stream<Line> of(EObject element, String row) {
        return Kept.isInProject(element) ? drawn(element).lines(row).filter(l -> l.elements().getFirst() == element) : Stream.empty();
    }

    /** Lines that begin at the shape of an element. */
    private Stream<Line> from(EObject source, String row) {
        return Kept.isInProject(source) ? drawn(source).from(source).filter(l -> l.row().id().equals(row)) : Stream.empty();
    }

    private Stream<Line> any(EObject element, String row) {
        List<Line> own = of(element, row).toList();
        return own.isEmpty() || own.getFirst().row().relation() != null ? from(element, row) : own.stream();
    }
}
