// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.tools;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.nines.model.Metamodel;
import org.nines.model.edit.Assemblies;
import org.nines.model.edit.Assembly;
import org.nines.model.edit.Icons;
import org.nines.model.edit.Kinds;
import org.nines.model.edit.Topic;
import org.nines.scene.notation.DiagramKind;
import org.nines.scene.notation.EdgeRow;
import org.nines.scene.notation.Notation;
import org.nines.scene.tools.Tool.Gesture;

/** The tools of a kind of diagram with what each of them makes: everything that its notation draws, and what belongs to that. */
final class Toolbox {

    private static final Map<String, Toolbox> ALL = new ConcurrentHashMap<>();

    /**
     * What a tool makes; the others are null.
     *
     * @param kind class of the element, for shapes and for lines that stand for elements
     * @param row row of the line
     * @param assembly assembly
     */
    record Product(EClass kind, EdgeRow<?> row, Assembly<?> assembly) {
    }

    private final Map<String, Tool> tools = new LinkedHashMap<>();
    private final Map<String, Product> products = new LinkedHashMap<>();

    private Toolbox(DiagramKind kind) {
        Notation notation = kind.notation();
        Kinds.all().stream().filter(k -> notation.drawsShapes(k) || notation.alsoMade().contains(k)).forEach(this::shape);
        Kinds.all().forEach(k -> notation.lines(k).forEach(r -> line(k, r)));
        notation.edges().stream().filter(r -> r.relation() != null || r.isOrder()).forEach(this::line);
        Assemblies.all().stream().filter(a -> notation.assemblies().contains(a.id())).forEach(this::assembly);
    }

    static Toolbox of(DiagramKind kind) {
        return ALL.computeIfAbsent(kind.id(), id -> new Toolbox(kind));
    }

    private void shape(EClass kind) {
        add(new Tool(kind.getName(), Gesture.SHAPE, Kinds.label(kind), Metamodel.documentation(kind), Topic.of(kind), Icons.path(kind)), new Product(kind, null, null));
    }

    private void line(EClass kind, EdgeRow<?> row) {
        add(new Tool(kind.getName(), Gesture.LINE, Kinds.label(kind), Metamodel.documentation(kind), Topic.of(kind), Icons.path(kind)), new Product(kind, row, null));
    }

    private void line(EdgeRow<?> row) {
        EClass owner = row.isOrder() ? Kinds.find(row.type().getSimpleName()).orElseThrow() : row.relation().getEContainingClass();
        add(new Tool(row.isOrder() ? row.id() + ".order" : row.id(), Gesture.LINE, row.toolLabel(), row.toolDescription(), Topic.of(owner), Icons.path(owner)), new Product(null, row, null));
    }

    private void assembly(Assembly<?> assembly) {
        add(new Tool(assembly.id(), Gesture.ASSEMBLY, assembly.title(), assembly.description(), assembly.topic(), Icons.path(assembly.kind())), new Product(null, null, assembly));
    }

    private void add(Tool tool, Product product) {
        if (tools.putIfAbsent(tool.id(), tool) != null) {
            throw new IllegalStateException("There are two tools " + tool.id());
        }
        products.put(tool.id(), product);
    }

    List<ToolGroup> palette() {
        Map<Topic, List<Tool>> groups = new EnumMap<>(Topic.class);
        tools.values().forEach(t -> groups.computeIfAbsent(t.topic(), k -> new ArrayList<>()).add(t));
        return groups.entrySet().stream().map(g -> new ToolGroup(g.getKey(), g.getValue())).toList();
    }

    Optional<Tool> find(String id) {
        return Optional.ofNullable(tools.get(id));
    }

    /**
     * What a tool makes.
     *
     * @throws IllegalArgumentException when it is none of these, or is used otherwise
     */
    Product product(Tool tool, Gesture... gestures) {
        Product product = products.get(tool.id());
        if (product == null || !List.of(gestures).contains(tool.gesture())) {
            throw new IllegalArgumentException("The tool " + tool.id() + " is not used like this here");
        }
        return product;
    }
}
