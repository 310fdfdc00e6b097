// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import org.nines.model.core.Item;
import org.nines.model.storage.DiskArray;

/** Own behaviour of items and arrays, as references of the kernel; what they need is not part of it. */
interface Variables {

    /**
     * The item itself works.
     *
     * @param delay a failure counts only once it has lasted so many hours (behind a buffer such as a battery); 0: at once
     */
    int works(Item item, double delay);

    /** Enough disks of the array hold the data. */
    int holdsData(DiskArray array);
}
