// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nines.scene.Bounds;
import org.nines.scene.Content;
import org.nines.scene.notation.DiagramKind;

/** Everything that one drawing shows, on its way from the model to the scene. */
public final class Diagram {

    final DiagramKind kind;
    final List<DiagramNode> roots = new ArrayList<>();
    final List<DiagramEdge> edges = new ArrayList<>();
    /** Identifiers of all elements of the model, drawn or not, in its order, each with that of what contains it. */
    final Map<String, String> containers = new LinkedHashMap<>();

    /** The same as elements of the model. */
    Content content;

    Diagram(DiagramKind kind) {
        this.kind = kind;
    }

    public Content content() {
        return content;
    }

    /** All containers and nodes, each before what it holds. */
    public List<DiagramNode> nodes() {
        List<DiagramNode> all = new ArrayList<>();
        roots.forEach(r -> collect(r, all));
        return all;
    }

    private static void collect(DiagramNode node, List<DiagramNode> all) {
        all.add(node);
        node.children.forEach(c -> collect(c, all));
    }

    /** The rectangle around everything that is drawn. */
    Bounds bounds() {
        List<Bounds> all = new ArrayList<>();
        for (DiagramNode node : nodes()) {
            all.add(node.bounds());
            node.ports.forEach(p -> all.add(p.bounds()));
        }
        for (DiagramEdge edge : edges) {
            edge.points.forEach(p -> all.add(new Bounds(p.x(), p.y(), 0, 0)));
            Stream.ofNullable(edge.labelBounds).forEach(all::add);
        }
        return Bounds.around(all);
    }
}
