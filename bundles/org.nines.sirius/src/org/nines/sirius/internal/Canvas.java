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
import org.nines.scene.Group.Role;
import org.nines.scene.Style;
import org.nines.scene.notation.DiagramKind;
import org.nines.scene.notation.EdgeRow;
import org.nines.scene.notation.Names;
import org.nines.scene.notation.NodeRow;

/**
 * One kind of diagram as Sirius asks for it, element by element. Everything comes from the notation that the built-in drawings have too. Rows of
 * the notation are named by {@link #key}.
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

    /** Name of a row: that of its class, "Server". */
    public static String key(NodeRow<?> row) {
        return row.type().getSimpleName();
    }

    /** Name of a row: that of its reference, "fedBy", or of its class, "Link". */
    public static String key(EdgeRow<?> row) {
        return row.relation() == null ? row.type().getSimpleName() : row.relation().getName();
    }

    private Drawn drawn(EObject element) {
        return Kept.of(element, "diagram " + kind.id(), project -> new Drawn(project, kind));
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

    /** The element of the shape that something is drawn as or on: of a port, what it is on; the element itself where nothing around it is drawn. */
    EObject standsOn(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            Shape shape = drawn(element).shape(e);
            if (shape != null && shape.row().role() != Role.PORT) {
                return e;
            }
        }
        return element;
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
        return Kept.isInProject(source) ? drawn(source).from(source).filter(l -> key(l.row()).equals(row)) : Stream.empty();
    }

    private Stream<Line> any(EObject element, String row) {
        List<Line> own = of(element, row).toList();
        return own.isEmpty() || own.getFirst().row().relation() != null ? from(element, row) : own.stream();
    }
}
