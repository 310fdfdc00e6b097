// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal.assembly;

import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.VolumePurpose;

/** Layout (b): everything on one array with parity. */
public final class LayoutParity extends DriveLayout {

    /** Made by the service loader. */
    public LayoutParity() {
        super("layout-parity", "Drives: everything on RAID 5",
                "One RAID 5 array for everything, where capacity matters: remote locations, departmental file servers, web servers.",
                new Part("System", RaidLevel.RAID_5, VolumePurpose.OPERATING_SYSTEM, VolumePurpose.SWAP,
                        VolumePurpose.APPLICATIONS, VolumePurpose.LOG, VolumePurpose.DATA));
    }
}
