// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Elements;
import org.nines.model.storage.DiskArray;
import org.nines.scene.notation.Names;
import org.nines.sirius.internal.Kept;

/** The table 'Drive layout': the arrays of every server and of shared storage, with the volumes on them. */
public final class DriveTableServices {

    /** Servers and enclosures that have arrays, in the order of the model. */
    public List<EObject> driveHolders(EObject project) {
        List<EObject> holders = new ArrayList<>();
        for (TreeIterator<EObject> all = Kept.project(project).eAllContents(); all.hasNext();) {
            if (all.next() instanceof DiskArray array && !holders.contains(array.eContainer())) {
                holders.add(array.eContainer());
            }
        }
        return holders;
    }

    /** The arrays of a server or an enclosure. */
    public List<EObject> driveArrays(EObject holder) {
        return holder.eContents().stream().filter(DiskArray.class::isInstance).toList();
    }

    /** The volumes on an array. */
    public List<EObject> driveVolumes(EObject array) {
        return List.copyOf(((DiskArray) array).getVolumes());
    }

    /** What a line is called. */
    public String driveName(EObject element) {
        return Elements.name(element);
    }

    /** Number of disks of an array, copies counted. */
    public String driveDisks(EObject element) {
        return element instanceof DiskArray array ? String.valueOf(array.getDisks().stream().mapToInt(Names::count).sum()) : "";
    }
}
