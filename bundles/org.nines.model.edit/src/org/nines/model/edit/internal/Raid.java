// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.math.BigDecimal;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.RaidLevel;
import org.nines.model.units.DataSize;

/** What RAID levels make of their disks. */
public final class Raid {

    private Raid() {
    }

    /** Fewest disks that a level can be made of. */
    public static int fewest(RaidLevel level) {
        return switch (level) {
            case RAID_0 -> 1;
            case RAID_1, RAID_01, RAID_10 -> 2;
            case RAID_6 -> 4;
            case RAID_3, RAID_4, RAID_5 -> 3;
        };
    }

    /** How many disks' worth of an array hold data. */
    public static int data(RaidLevel level, int disks) {
        return switch (level) {
            case RAID_0 -> disks;
            case RAID_1 -> Math.min(1, disks);
            case RAID_01, RAID_10 -> disks / 2;
            case RAID_3, RAID_4, RAID_5 -> Math.max(0, disks - 1);
            case RAID_6 -> Math.max(0, disks - 2);
        };
    }

    /** "4+1 disks", "2 disks", "4+1 disks and 1 spare". Spares are counted apart from the disks. */
    public static String disks(DiskArray array) {
        int disks = array.getDisks().stream().mapToInt(Disk::getCount).sum();
        int data = data(array.getLevel(), disks);
        String text = data == disks || disks < fewest(array.getLevel()) ? disks + (disks == 1 ? " disk" : " disks")
                : data + "+" + (disks - data) + " disks";
        int spares = array.getHotSpares();
        return spares == 0 ? text : text + " and " + spares + (spares == 1 ? " spare" : " spares");
    }

    /**
     * What an array holds of data: its smallest disk times the number that hold data; null when a size is missing. Hot spares are counted apart
     * from the disks.
     */
    public static DataSize usable(DiskArray array) {
        DataSize least = null;
        for (Disk disk : array.getDisks()) {
            if (disk.getSize() == null) {
                return null;
            }
            if (least == null || disk.getSize().bytes().compareTo(least.bytes()) < 0) {
                least = disk.getSize();
            }
        }
        int data = data(array.getLevel(), array.getDisks().stream().mapToInt(Disk::getCount).sum());
        return least == null || data < 1 ? null : new DataSize(least.amount().multiply(BigDecimal.valueOf(data)), least.unit());
    }
}
