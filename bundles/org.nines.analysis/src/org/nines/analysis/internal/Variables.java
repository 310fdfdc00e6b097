// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.core.Item;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;

/** Own behaviour of items, arrays and groups, as references of the kernel; what they need is not part of it. */
interface Variables {

    /** The item itself works, as felt behind buffers. */
    int works(Item item, Felt felt);

    /**
     * Enough disks of the array hold the data.
     *
     * @param supports for a disk whether what it alone needs is there, such as its shelf; null when no disk needs anything for itself
     */
    int holdsData(DiskArray array, Felt felt, ToIntFunction<Disk> supports);

    /** The instances of the service are between two active members, as felt behind buffers; false where they have no such state. */
    int switchingOver(Service service, Felt felt);

    /**
     * Bad luck that is decided anew each time it matters, such as whether a generator starts: its probability is that of the state, and no
     * failure begins with it.
     *
     * @param owner what has bad luck
     * @param what tells different sorts of bad luck of one owner apart
     * @param probability 0 to 1
     */
    int badLuck(EObject owner, String what, double probability);

    /** That a service level which another service needs is served, when somebody's promise stands for its conditions; empty when these do. */
    default OptionalInt promised(Service service, ServiceLevel level) {
        return OptionalInt.empty();
    }

    /**
     * Whether every failure lasts until it is repaired and everything else has happened by then: batteries are empty, takeovers over, standby
     * sources started and refuelled. That is the structural view.
     */
    boolean lasting();
}
