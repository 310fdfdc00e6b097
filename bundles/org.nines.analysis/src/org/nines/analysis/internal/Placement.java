// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nines.model.compute.Host;
import org.nines.model.service.Service;

/**
 * Where failover groups of clusters stand.
 *
 * @param stands for each group that it speaks of
 */
record Placement(Map<Service, Stand> stands) {

    /** Speaks of no group. */
    static final Placement NONE = new Placement(Map.of());

    /**
     * Where one group stands.
     *
     * @param up nodes that must work, so that more important groups have the room that they are given
     * @param on nodes on any of which the group stands; none for one that is away
     */
    record Stand(List<Host> up, List<Host> on) {
    }

    Placement {
        stands = Map.copyOf(stands);
    }

    /** This and another one, of other clusters. */
    Placement and(Placement other) {
        Map<Service, Stand> all = new HashMap<>(stands);
        all.putAll(other.stands);
        return new Placement(all);
    }

    /** What it says of some groups. */
    Placement of(Set<Service> groups) {
        if (groups.containsAll(stands.keySet())) {
            return this;
        }
        Map<Service, Stand> some = new HashMap<>(stands);
        some.keySet().retainAll(groups);
        return some.isEmpty() ? NONE : new Placement(some);
    }
}
