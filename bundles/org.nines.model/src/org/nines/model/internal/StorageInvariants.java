// SPDX-License-Identifier: EPL-2.0
package org.nines.model.internal;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Elements;
import org.nines.model.compute.Host;
import org.nines.model.internal.Finding.Kind;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskController;
import org.nines.model.storage.DiskEnclosure;
import org.nines.model.storage.Replication;
import org.nines.model.storage.StorageLink;

/** Invariants of disks, arrays and the ways to them. */
public final class StorageInvariants {

    private StorageInvariants() {
    }

    /** The level can be made of that many disks. */
    public static boolean disks(DiskArray array, DiagnosticChain diagnostics, Map<Object, Object> context) {
        long disks = Copies.in(context, array).number(array.getDisks(), array);
        int fewest = switch (array.getLevel()) {
            case RAID_0 -> 1;
            case RAID_1, RAID_01, RAID_10 -> 2;
            case RAID_3, RAID_4, RAID_5 -> 3;
            case RAID_6 -> 4;
        };
        boolean paired = switch (array.getLevel()) {
            case RAID_01, RAID_10 -> true;
            default -> false;
        };
        // An array without disks is reported as such.
        return disks == 0 || disks >= fewest && (!paired || disks % 2 == 0) || Finding.error(diagnostics, Kind.MEMBERS, array,
                array.getLevel().getLiteral() + " can't be made of " + Words.count(disks, "disk") + ".",
                "Give at least " + fewest + (paired ? ", and an even number." : "."));
    }

    /** The controllers of an array are part of what the array is part of. */
    public static boolean controllers(DiskArray array, DiagnosticChain diagnostics) {
        List<DiskController> there = switch (array.eContainer()) {
            case Host host -> host.getControllers();
            case DiskEnclosure enclosure -> enclosure.getControllers();
            case null, default -> array.getControllers();
        };
        for (DiskController controller : array.getControllers()) {
            if (!there.contains(controller)) {
                return Finding.error(diagnostics, Kind.PLACE, array, "Its controller '" + Elements.name(controller) + "' is part of "
                        + described(controller.eContainer()) + " and not of " + described(array.eContainer()) + ".",
                        "Choose a controller of the " + Elements.kind(array.eContainer()) + ", or use storage links.");
            }
        }
        return true;
    }

    /** A storage link leads from a host to the enclosure that it belongs to. */
    public static boolean ends(StorageLink link, DiagnosticChain diagnostics) {
        boolean valid = true;
        if (link.getHost() != null && !(link.getHost().eContainer() instanceof Host)) {
            valid = Finding.error(diagnostics, Kind.PLACE, link, "'host' leads to a controller of " + described(link.getHost().eContainer()) + ".",
                    "Choose a controller of a host.");
        }
        if (link.getStorage() != null && link.getStorage().eContainer() != link.eContainer()) {
            valid = Finding.error(diagnostics, Kind.PLACE, link, "'storage' leads to a controller of " + described(link.getStorage().eContainer())
                    + ".", "Choose a controller of the enclosure that the link belongs to.");
        }
        return valid;
    }

    /** A copy is another volume than the original. */
    public static boolean copies(Replication replication, DiagnosticChain diagnostics) {
        return replication.getFrom() == null || !replication.getTo().contains(replication.getFrom()) || Finding.error(diagnostics, Kind.MEANING,
                replication, "The volume '" + Elements.path(replication.getFrom()) + "' is copied to itself.", "Choose another volume for the copy.");
    }

    private static String described(EObject element) {
        return element == null ? "nothing" : Elements.kind(element) + " '" + Elements.name(element) + "'";
    }
}
