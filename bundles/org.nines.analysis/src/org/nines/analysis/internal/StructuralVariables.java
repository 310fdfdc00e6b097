// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nines.analysis.Snapshot;
import org.nines.kernel.StructureGraph;
import org.nines.model.core.Item;
import org.nines.model.storage.DiskArray;

/** The structural view: one event for each item, which is up, or down until it is repaired. Batteries are exhausted, takeovers are over. */
final class StructuralVariables implements Variables {

    private final Snapshot snapshot;
    private final StructureGraph.Builder graph;
    private final Map<Item, Integer> elements = new LinkedHashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final Map<Item, SortedSet<Double>> delays = new HashMap<>();

    StructuralVariables(Snapshot snapshot, StructureGraph.Builder graph) {
        this.snapshot = snapshot;
        this.graph = graph;
    }

    @Override
    public int works(Item item, double delay) {
        if (snapshot.isFailed(item)) {
            return StructureGraph.FALSE;
        }
        delays.computeIfAbsent(item, i -> new TreeSet<>()).add(delay);
        int element = elements.computeIfAbsent(item, i -> {
            items.add(i);
            return graph.event(snapshot.id(i));
        });
        return StructureGraph.Builder.not(graph.occurred(element));
    }

    @Override
    public int holdsData(DiskArray array) {
        return RaidLevels.holdsData(array, graph, disk -> works(disk, 0));
    }

    /** Item of an element of the graph. */
    Item item(int element) {
        return items.get(element);
    }

    /** Items that some condition asked for, in the order of their elements. */
    List<Item> items() {
        return items;
    }

    /** Delays, in hours, at which conditions asked for an item. */
    SortedSet<Double> delays(Item item) {
        return delays.getOrDefault(item, new TreeSet<>());
    }
}
