// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nines.kernel.StructureGraph;
import org.nines.model.compute.Host;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskController;
import org.nines.model.storage.DiskEnclosure;
import org.nines.model.storage.StorageLink;
import org.nines.model.storage.Volume;
import org.nines.model.storage.VolumePurpose;

/** When arrays and volumes can be used; see CONDITIONS.md. */
final class StorageConditions {

    private final StructureGraph.Builder graph;
    private final Variables variables;
    private final Itself itself;
    private final Infrastructure infrastructure;

    StorageConditions(StructureGraph.Builder graph, Variables variables, Itself itself, Infrastructure infrastructure) {
        this.graph = graph;
        this.variables = variables;
        this.itself = itself;
        this.infrastructure = infrastructure;
    }

    /** The arrays of a host serve that it can't run without. */
    int system(Host host, Felt felt) {
        return graph.and(host.getArrays().stream().filter(StorageConditions::holdsSystem).mapToInt(a -> inside(a, felt)).toArray());
    }

    /** Whether the host that contains the array can't run without it. */
    static boolean holdsSystem(DiskArray array) {
        return array.getVolumes().stream()
                .anyMatch(v -> v.getPurpose() == VolumePurpose.OPERATING_SYSTEM || v.getPurpose() == VolumePurpose.SWAP);
    }

    private int inside(DiskArray array, Felt felt) {
        int data = data(array, felt);
        if (array.getControllers().isEmpty()) {
            return data;
        }
        return graph.and(data, graph.or(array.getControllers().stream().mapToInt(c -> itself.works(c, felt)).toArray()));
    }

    private int data(DiskArray array, Felt felt) {
        boolean apart = array.getDisks().stream().anyMatch(this::needsSomething);
        ToIntFunction<Disk> supports = disk -> graph.and(itself.others(disk, felt),
                standsApart(disk) ? infrastructure.works(disk.getShelf(), felt) : StructureGraph.TRUE);
        return variables.holdsData(array, felt, apart ? supports : null);
    }

    private boolean needsSomething(Disk disk) {
        return standsApart(disk) || itself.hasOthers(disk);
    }

    private static boolean standsApart(Disk disk) {
        return disk.getShelf() != null && disk.getShelf() != disk.eContainer().eContainer();
    }

    /** The volume can be used from a host, given that the host works; a volume of a virtual machine by the machine itself. */
    int volume(Volume volume, Host host, Felt felt) {
        DiskArray array = (DiskArray) volume.eContainer();
        if (array.eContainer() == host) {
            return inside(array, felt);
        }
        if (!(array.eContainer() instanceof DiskEnclosure enclosure)) {
            return StructureGraph.FALSE;
        }
        int[] ways = enclosure.getLinks().stream().filter(link -> joins(link, host, array)).mapToInt(link -> link(link, felt)).toArray();
        return graph.and(data(array, felt), infrastructure.works(enclosure, felt), graph.or(ways));
    }

    /** Whether a storage link leads from a host to an array. */
    static boolean joins(StorageLink link, Host host, DiskArray array) {
        return host.getControllers().contains(link.getHost()) && array.getControllers().contains(link.getStorage());
    }

    private int link(StorageLink link, Felt felt) {
        DiskController host = link.getHost();
        DiskController storage = link.getStorage();
        return graph.and(Stream.concat(Stream.of(link, host, storage), link.getConduits().stream())
                .flatMapToInt(item -> IntStream.of(itself.works(item, felt))).toArray());
    }
}
