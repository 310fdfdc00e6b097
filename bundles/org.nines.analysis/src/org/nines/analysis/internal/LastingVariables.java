// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.function.ToIntFunction;
import org.eclipse.emf.ecore.EObject;
import org.nines.kernel.StructureGraph;
import org.nines.model.service.Service;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;

/** Views in which every failure lasts until it is repaired: takeovers are over, nothing is left to luck, and arrays are as good as their disks. */
abstract class LastingVariables implements Variables {

    final StructureGraph.Builder graph;

    LastingVariables(StructureGraph.Builder graph) {
        this.graph = graph;
    }

    @Override
    public int holdsData(DiskArray array, Felt felt, ToIntFunction<Disk> supports) {
        return RaidLevels.holdsData(array, graph,
                disk -> supports == null ? works(disk, felt) : graph.and(works(disk, felt), supports.applyAsInt(disk)));
    }

    @Override
    public int switchingOver(Service service, Felt felt) {
        return StructureGraph.FALSE;
    }

    @Override
    public int badLuck(EObject owner, String what, double probability) {
        return StructureGraph.FALSE;
    }

    @Override
    public boolean lasting() {
        return true;
    }
}
