// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.network;

import org.nines.kernel.StructureGraph;
import org.nines.kernel.Topology;

/** Connection of several nodes of a topology as a function of a structure graph, where conditions may be shared with anything else. */
public final class Connectivity {

    private Connectivity() {
    }

    /**
     * The function 'each of the terminals reaches each other over working nodes and links': two of them for a connection, all nodes for the whole
     * network. Terminals that are hosts end paths but never lie in between.
     *
     * @param gates the builder that the conditions of the topology belong to
     * @return its reference
     * @throws IllegalArgumentException when there is no terminal or one does not exist
     */
    public static int connected(StructureGraph.Builder gates, Topology topology, int... terminals) {
        if (terminals.length == 0) {
            throw new IllegalArgumentException("connection of no nodes");
        }
        for (int t : terminals) {
            if (t < 0 || t >= topology.nodeCount()) {
                throw new IllegalArgumentException("terminal " + t + " of a topology of " + topology.nodeCount() + " nodes");
            }
        }
        int[] reached = gates.paths(topology, terminals[0]);
        int[] all = new int[terminals.length];
        for (int i = 0; i < terminals.length; i++) {
            all[i] = reached[terminals[i]];
        }
        return gates.and(all);
    }
}
