// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal.assembly;

import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.VolumePurpose;

/** Layout (e): system, log and swap on a mirrored pair each, data on an array with parity. */
public final class LayoutLargeDatabase extends DriveLayout {

    /** Made by the service loader. */
    public LayoutLargeDatabase() {
        super("layout-large-database", "Drives: three RAID 1 + RAID 5",
                "System with applications, log and swap on a mirrored pair each, data on RAID 5: very large databases.",
                new Part("System", RaidLevel.RAID_1, VolumePurpose.OPERATING_SYSTEM, VolumePurpose.APPLICATIONS),
                new Part("Log", RaidLevel.RAID_1, VolumePurpose.LOG), new Part("Swap", RaidLevel.RAID_1, VolumePurpose.SWAP),
                new Part("Data", RaidLevel.RAID_5, VolumePurpose.DATA));
    }
}
