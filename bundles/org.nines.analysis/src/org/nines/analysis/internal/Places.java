// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.nines.kernel.StructureGraph;
import org.nines.model.facility.Location;

/** When places are usable: each itself, and the place it is in. */
final class Places {

    private record At(Location place, Felt felt) {
    }

    private final StructureGraph.Builder graph;
    private final Itself itself;
    private final Map<At, Integer> known = new HashMap<>();

    Places(StructureGraph.Builder graph, Itself itself) {
        this.graph = graph;
        this.itself = itself;
    }

    /** The place that contains something works, and everything that is in; true for what stands nowhere. */
    int work(EObject container, Felt felt) {
        if (!(container instanceof Location place)) {
            return StructureGraph.TRUE;
        }
        At key = new At(place, felt);
        Integer works = known.get(key);
        if (works == null) {
            works = graph.and(itself.works(place, felt), work(place.eContainer(), felt));
            known.put(key, works);
        }
        return works;
    }
}
