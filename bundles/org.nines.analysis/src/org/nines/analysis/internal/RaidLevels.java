// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.nines.kernel.StructureGraph;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;

/** What the RAID levels survive. */
final class RaidLevels {

    private RaidLevels() {
    }

    /** Enough disks work for the array to hold its data, as a condition over the disks. */
    static int holdsData(DiskArray array, StructureGraph.Builder graph, ToIntFunction<Disk> works) {
        List<Disk> all = array.getDisks();
        int n = all.size();
        int[] disks = all.stream().mapToInt(works).toArray();
        return switch (array.getLevel()) {
            case RAID_0 -> graph.and(disks);
            case RAID_1 -> graph.or(disks);
            case RAID_3, RAID_4, RAID_5 -> graph.atLeast(n - 1, disks);
            case RAID_6 -> graph.atLeast(n - 2, disks);
            case RAID_01 -> graph.or(graph.and(Arrays.copyOfRange(disks, 0, n / 2)),
                    graph.and(Arrays.copyOfRange(disks, n / 2, n)));
            case RAID_10 -> {
                int[] pairs = new int[n / 2];
                for (int i = 0; i < pairs.length; i++) {
                    pairs[i] = graph.or(disks[2 * i], disks[2 * i + 1]);
                }
                yield graph.and(pairs);
            }
        };
    }
}
