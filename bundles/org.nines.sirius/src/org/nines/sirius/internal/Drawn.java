// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Project;
import org.nines.scene.Content;
import org.nines.scene.Content.Line;
import org.nines.scene.Content.Shape;
import org.nines.scene.DiagramSettings;
import org.nines.scene.Diagrams;
import org.nines.scene.notation.DiagramKind;
import org.nines.scene.notation.Facts;

/** What one kind of diagram shows of a project, by element. True until the project changes. */
final class Drawn {

    private final Facts facts;
    private final Map<EObject, Shape> shapes = new IdentityHashMap<>();
    private final Map<EObject, Map<String, List<EObject>>> contents = new IdentityHashMap<>();
    private final Map<String, List<Line>> lines = new HashMap<>();
    private final Map<EObject, List<Line>> from = new IdentityHashMap<>();

    Drawn(Project project, DiagramKind kind) {
        facts = new Facts(project);
        Content content = Diagrams.content(project, DiagramSettings.of(kind.id()));
        for (Shape shape : content.shapes()) {
            shapes.put(shape.element(), shape);
            contents.computeIfAbsent(shape.parent() == null ? project : shape.parent(), k -> new HashMap<>())
                    .computeIfAbsent(shape.row().id(), k -> new ArrayList<>()).add(shape.element());
        }
        for (Line line : content.lines()) {
            lines.computeIfAbsent(line.row().id(), k -> new ArrayList<>()).add(line);
            from.computeIfAbsent(line.source(), k -> new ArrayList<>()).add(line);
        }
    }

    Facts facts() {
        return facts;
    }

    /** The shape of an element; null when it has none. */
    Shape shape(EObject element) {
        return shapes.get(element);
    }

    List<EObject> content(EObject container, String row) {
        return contents.getOrDefault(container, Map.of()).getOrDefault(row, List.of());
    }

    Stream<Line> lines(String row) {
        return lines.getOrDefault(row, List.of()).stream();
    }

    Stream<Line> from(EObject source) {
        return from.getOrDefault(source, List.of()).stream();
    }
}
