// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nines.analysis.Snapshot;
import org.nines.kernel.StructureGraph;
import org.nines.model.core.Item;
import org.nines.model.service.ServiceLevel;

/** Behind which buffers one level feels the failures of items, apart from how other levels feel them. */
final class FeltBy extends LastingVariables {

    private record Asked(Item item, Felt felt) {
    }

    private final Map<Asked, Integer> elements = new HashMap<>();
    private final List<Asked> asked = new ArrayList<>();
    private final Map<Item, Set<Felt>> felts = new HashMap<>();

    FeltBy(Snapshot snapshot, ServiceLevel level) {
        super(StructureGraph.builder());
        int down = new Services(graph, this, new Infrastructure(graph, this, snapshot.project()), Services::everybody).down(level,
                DesignStructure.clients(level));
        for (int element : graph.build().elements(down)) {
            felts.computeIfAbsent(asked.get(element).item, i -> new HashSet<>()).add(asked.get(element).felt);
        }
    }

    /** Unavailability of an item as felt by whoever in the level feels it first. */
    double unavailability(Item item, SharedCauses causes) {
        return felts.getOrDefault(item, Set.of()).stream().mapToDouble(felt -> ModeFigures.unavailability(causes.figures(item).stream()
                .map(mode -> mode.share(felt.share(mode.mttf(), mode.mttr()))).toList())).max().orElse(0);
    }

    @Override
    public int works(Item item, Felt felt) {
        Asked question = new Asked(item, felt);
        Integer element = elements.get(question);
        if (element == null) {
            element = graph.event(Integer.toString(asked.size()));
            elements.put(question, element);
            asked.add(question);
        }
        return StructureGraph.Builder.not(graph.occurred(element));
    }
}
