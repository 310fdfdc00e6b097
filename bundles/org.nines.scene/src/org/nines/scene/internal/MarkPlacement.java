// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.scene.Overlay;
import org.nines.scene.Overlay.Mark;

/** Finds the shape or line on which a mark is shown: that of the element, else that of the nearest around it. */
final class MarkPlacement {

    private final Overlay overlay;
    private final Map<String, DiagramNode> nodes = new HashMap<>();
    private final Map<String, List<DiagramEdge>> edges = new HashMap<>();

    MarkPlacement(Diagram diagram, Overlay overlay) {
        this.overlay = overlay;
        for (DiagramNode node : diagram.nodes()) {
            nodes.put(node.id, node);
            node.ports.forEach(p -> nodes.put(p.id, p));
        }
        diagram.edges.forEach(e -> e.elements.forEach(x -> edges.computeIfAbsent(Elements.id(x), k -> new ArrayList<>()).add(e)));
    }

    void place(Project project, Map<DiagramNode, List<Mark>> nodeMarks, Map<DiagramEdge, List<Mark>> edgeMarks) {
        for (Iterator<EObject> all = project.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            Mark mark = overlay.marks().get(Elements.id(element));
            if (mark != null) {
                place(element, mark, nodeMarks, edgeMarks);
            }
        }
        if (overlay.sum() != null) {
            Stream.of(nodeMarks, edgeMarks).flatMap(m -> m.entrySet().stream())
                    .forEach(e -> e.setValue(new ArrayList<>(List.of(overlay.sum().apply(e.getValue().stream().mapToDouble(Mark::rank).sum())))));
        }
        Comparator<Mark> order = Comparator.comparingDouble(Mark::rank).reversed();
        nodeMarks.values().forEach(m -> m.sort(order));
        edgeMarks.values().forEach(m -> m.sort(order));
    }

    private void place(EObject element, Mark mark, Map<DiagramNode, List<Mark>> nodeMarks, Map<DiagramEdge, List<Mark>> edgeMarks) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            String id = Elements.id(e);
            DiagramNode node = nodes.get(id);
            if (node != null) {
                nodeMarks.computeIfAbsent(node, k -> new ArrayList<>()).add(mark);
                return;
            }
            if (edges.containsKey(id)) {
                edges.get(id).forEach(x -> edgeMarks.computeIfAbsent(x, k -> new ArrayList<>()).add(mark));
                return;
            }
        }
    }
}
