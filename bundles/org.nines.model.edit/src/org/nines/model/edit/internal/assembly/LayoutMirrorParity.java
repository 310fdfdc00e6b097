// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal.assembly;

import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.VolumePurpose;

/** Layout (c): system and log on a mirrored pair, data on an array with parity. */
public final class LayoutMirrorParity extends DriveLayout {

    /** Made by the service loader. */
    public LayoutMirrorParity() {
        super("layout-mirror-parity", "Drives: RAID 1 + RAID 5",
                "System, applications and log on a mirrored pair, data on RAID 5: web and file servers with much data, intermediate databases.",
                new Part("System", RaidLevel.RAID_1, VolumePurpose.OPERATING_SYSTEM, VolumePurpose.SWAP,
                        VolumePurpose.APPLICATIONS, VolumePurpose.LOG),
                new Part("Data", RaidLevel.RAID_5, VolumePurpose.DATA));
    }
}
