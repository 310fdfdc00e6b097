// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import org.eclipse.emf.ecore.EObject;
import org.nines.model.core.Item;
import org.nines.model.service.Service;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;

/** One combination of states of everything that fails by itself; what follows from it is said by {@link Evaluation}. */
interface World {

    /** Whether the item itself works, as felt behind buffers: a failure that is not felt there does not count. */
    boolean works(Item item, Behind behind);

    /** Whether the array has its data, as far as that depends on what its disks went through. */
    boolean hasData(DiskArray array, Behind behind);

    /** Whether a disk holds its share of the data: it is neither missing nor being rebuilt. */
    boolean good(Disk disk);

    /** Whether the group of that service is switching over. */
    boolean interrupted(Service service, Behind behind);

    /** Whether bad luck with that probability has struck. */
    boolean unlucky(EObject owner, Object what, double probability);

    /** Whether everything that is down stays down, and everything that then happens has happened. */
    boolean lasting();

    /** Whether takeovers take time. */
    boolean takeoversTakeTime();

    /** Load of a service whose demand decides. */
    double load(Service service);
}
