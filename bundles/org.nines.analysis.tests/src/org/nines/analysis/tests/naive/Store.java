// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import org.nines.model.compute.Host;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskController;
import org.nines.model.storage.DiskEnclosure;
import org.nines.model.storage.StorageLink;
import org.nines.model.storage.Volume;
import org.nines.model.storage.VolumePurpose;

/** Which data can be read and written. */
final class Store {

    private final Evaluation all;

    Store(Evaluation all) {
        this.all = all;
    }

    boolean hasSystem(Host host, Behind behind) {
        return host.getArrays().stream().filter(Store::holdsSystem).allMatch(array -> serves(array, behind));
    }

    private static boolean holdsSystem(DiskArray array) {
        return array.getVolumes().stream()
                .anyMatch(v -> v.getPurpose() == VolumePurpose.OPERATING_SYSTEM || v.getPurpose() == VolumePurpose.SWAP);
    }

    private boolean serves(DiskArray array, Behind behind) {
        return hasData(array, behind)
                && (array.getControllers().isEmpty() || array.getControllers().stream().anyMatch(c -> all.works(c, behind)));
    }

    private boolean hasData(DiskArray array, Behind behind) {
        if (!all.world.hasData(array, behind)) {
            return false;
        }
        return !Raid.spread(array) || Raid.holdsData(array, disk -> all.world.good(disk) && all.spared(disk, behind) && shelf(disk, behind));
    }

    private boolean shelf(Disk disk, Behind behind) {
        return disk.getShelf() == null || disk.getShelf() == disk.eContainer().eContainer() || all.stands(disk.getShelf(), behind);
    }

    boolean serves(Volume volume, Host host, Host where, Behind behind) {
        DiskArray array = (DiskArray) volume.eContainer();
        if (array.eContainer() instanceof DiskEnclosure enclosure) {
            Host user = host.getControllers().isEmpty() ? where : host;
            return all.stands(enclosure, behind) && serves(array, behind)
                    && enclosure.getLinks().stream().anyMatch(link -> joins(link, user, array, behind));
        }
        return (array.eContainer() == host || array.eContainer() == where) && serves(array, behind);
    }

    private boolean joins(StorageLink link, Host host, DiskArray array, Behind behind) {
        DiskController near = link.getHost();
        DiskController far = link.getStorage();
        return host.getControllers().contains(near) && array.getControllers().contains(far) && all.works(link, behind)
                && all.works(near, behind) && all.works(far, behind) && link.getConduits().stream().allMatch(c -> all.works(c, behind));
    }
}
