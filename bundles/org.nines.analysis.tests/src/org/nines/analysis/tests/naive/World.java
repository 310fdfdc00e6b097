// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import org.nines.model.core.Item;
import org.nines.model.service.Service;
import org.nines.model.storage.DiskArray;

/** One combination of states of everything that fails by itself; what follows from it is said by {@link Evaluation}. */
interface World {

    /**
     * Whether the item itself works, as felt so many hours later behind batteries: a failure that has lasted less than that is not felt.
     *
     * @param delay hours, 0 or more; one of those that {@link Delays} finds for the item
     */
    boolean works(Item item, double delay);

    /** Whether enough disks of the array hold its data. */
    boolean holdsData(DiskArray array);

    /** Whether the group of that service is switching over. */
    boolean interrupted(Service service);
}
