// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal.kinds;

import org.nines.model.compute.Server;
import org.nines.model.facility.Equipment;
import org.nines.model.facility.Circuit;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PowerDistributionUnit;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.facility.Rack;
import org.nines.model.facility.Room;
import org.nines.model.facility.Building;
import org.nines.model.facility.Site;
import org.nines.scene.notation.DiagramKind;

/** Racks from the front, unit by unit, with the feeds of each power supply. */
public final class RackKind extends Table {

    public RackKind() {
        super("rack", "Racks", "racks from the front, unit by unit, with the feed of each power supply", DiagramKind.Arrangement.ELEVATION);

        container(Site.class, "site").detail((s, f) -> role(s)).onlyWithContent();
        container(Building.class, "building").onlyWithContent();
        container(Room.class, "room").onlyWithContent();
        container(Rack.class, "frame").detail((r, f) -> r.getUnits() + " units").creates("create.Server", "create.Switch", "create.DiskEnclosure");
        node(PowerDevice.class, "power").when((d, f) -> inRack(d)).detail((d, f) -> f.feed(d));
        node(Server.class, "compute").when((s, f) -> inRack(s)).detail(Table::purpose);
        node(PoweredEquipment.class, "compute").look((e, f) -> PowerKind.look(e)).when((e, f) -> inRack(e)).detail(Table::type);
    }

    private static boolean inRack(Equipment equipment) {
        return equipment.eContainer() instanceof Rack;
    }

    /** Whether something hangs at the side of a rack and takes no unit: a power strip that nobody has given one. */
    public static boolean atSide(Equipment equipment) {
        return equipment.getRackUnit() == 0 && (equipment instanceof PowerDistributionUnit || equipment instanceof Circuit);
    }
}
