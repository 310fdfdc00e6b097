// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.Snapshot;
import org.nines.kernel.StructureGraph;
import org.nines.model.core.Item;
import org.nines.model.service.Service;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;

/** The structural view: one event for each item, which is up, or down until it is repaired. Batteries are exhausted, takeovers are over. */
final class StructuralVariables extends LastingVariables {

    private final Snapshot snapshot;
    private final Map<Item, Integer> elements = new LinkedHashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final Map<EObject, Set<Felt>> felts = new HashMap<>();
    private boolean settled;

    StructuralVariables(Snapshot snapshot, StructureGraph.Builder graph) {
        super(graph);
        this.snapshot = snapshot;
    }

    @Override
    public int works(Item item, Felt felt) {
        note(item, felt);
        if (snapshot.isFailed(item)) {
            return StructureGraph.FALSE;
        }
        int element = elements.computeIfAbsent(item, i -> {
            items.add(i);
            return graph.event(snapshot.id(i));
        });
        return StructureGraph.Builder.not(graph.occurred(element));
    }

    @Override
    public int holdsData(DiskArray array, Felt felt, ToIntFunction<Disk> supports) {
        note(array, felt);
        return super.holdsData(array, felt, supports);
    }

    @Override
    public int switchingOver(Service service, Felt felt) {
        note(service, felt);
        return super.switchingOver(service, felt);
    }

    /** From now on what is asked does not count: it is asked for names and groups only. */
    void settle() {
        settled = true;
    }

    private void note(EObject of, Felt felt) {
        if (settled) {
            return;
        }
        felts.computeIfAbsent(of, i -> new LinkedHashSet<>()).add(felt);
    }

    /** Item of an element of the graph. */
    Item item(int element) {
        return items.get(element);
    }

    /** Items that some condition asked for, in the order of their elements. */
    List<Item> items() {
        return items;
    }

    /** Whether some condition feels failures later than at once. */
    boolean feelsLate() {
        return felts.values().stream().flatMap(Set::stream).anyMatch(felt -> !felt.atOnce());
    }

    /** Behind which buffers conditions asked for an item, an array or the switch-overs of a service. */
    Set<Felt> felts(EObject of) {
        return felts.getOrDefault(of, Set.of());
    }
}
