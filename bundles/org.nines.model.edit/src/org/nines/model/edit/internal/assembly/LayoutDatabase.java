// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal.assembly;

import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.VolumePurpose;

/** Layout (d): system and log on a mirrored pair each, data on an array with parity. */
public final class LayoutDatabase extends DriveLayout {

    /** Made by the service loader. */
    public LayoutDatabase() {
        super("layout-database", "Drives: two RAID 1 + RAID 5",
                "System and applications on a mirrored pair, the log on another one, data on RAID 5: databases.",
                new Part("System", RaidLevel.RAID_1, VolumePurpose.OPERATING_SYSTEM, VolumePurpose.SWAP,
                        VolumePurpose.APPLICATIONS),
                new Part("Log", RaidLevel.RAID_1, VolumePurpose.LOG), new Part("Data", RaidLevel.RAID_5, VolumePurpose.DATA));
    }
}
