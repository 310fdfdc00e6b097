// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal.assembly;

import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.VolumePurpose;

/** Layout (a): everything on one mirrored pair. */
public final class LayoutMirror extends DriveLayout {

    /** Made by the service loader. */
    public LayoutMirror() {
        super("layout-mirror", "Drives: everything on RAID 1",
                "One mirrored pair for everything: gateways, name servers, domain controllers, print servers, small offices, middle-tier servers.",
                new Part("System", RaidLevel.RAID_1, VolumePurpose.OPERATING_SYSTEM, VolumePurpose.SWAP,
                        VolumePurpose.APPLICATIONS, VolumePurpose.LOG, VolumePurpose.DATA));
    }
}
