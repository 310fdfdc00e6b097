// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nines.scene.Overlay;
import org.nines.scene.Overlay.Mark;

/** Finds the shape or line on which a mark is shown: that of the element, else that of the nearest around it. */
final class MarkPlacement {

    private final Diagram diagram;
    private final Overlay overlay;
    private final Map<String, DiagramNode> nodes = new HashMap<>();
    private final Map<String, List<DiagramEdge>> edges = new HashMap<>();

    MarkPlacement(Diagram diagram, Overlay overlay) {
        this.diagram = diagram;
        this.overlay = overlay;
        for (DiagramNode node : diagram.nodes()) {
            nodes.put(node.id, node);
            node.ports.forEach(p -> nodes.put(p.id, p));
        }
        diagram.edges.forEach(e -> e.elementIds.forEach(x -> edges.computeIfAbsent(x, k -> new ArrayList<>()).add(e)));
    }

    void place(Map<DiagramNode, List<Mark>> nodeMarks, Map<DiagramEdge, List<Mark>> edgeMarks) {
        for (String element : diagram.containers.keySet()) {
            Mark mark = overlay.marks().get(element);
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

    private void place(String element, Mark mark, Map<DiagramNode, List<Mark>> nodeMarks, Map<DiagramEdge, List<Mark>> edgeMarks) {
        for (String id = element; id != null; id = diagram.containers.get(id)) {
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
