// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal.kinds;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.nines.model.compute.Server;
import org.nines.model.facility.Equipment;
import org.nines.model.facility.Circuit;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PowerDistributionUnit;
import org.nines.model.facility.PowerSupply;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.facility.Rack;
import org.nines.model.facility.Room;
import org.nines.model.facility.Building;
import org.nines.model.facility.Site;
import org.nines.scene.notation.DiagramKind;
import org.nines.scene.notation.Facts;
import org.nines.scene.notation.NodeRow.Tag;

/** Racks from the front, unit by unit, with the feeds of each power supply. */
public final class RackKind extends Table {

    private static final EAttribute[] UNITS = {FacilityPackage.Literals.EQUIPMENT__RACK_UNIT, FacilityPackage.Literals.EQUIPMENT__HEIGHT_UNITS};

    public RackKind() {
        super("rack", "Racks", "racks from the front, unit by unit, with the feed of each power supply", DiagramKind.Arrangement.ELEVATION);

        container(Site.class, "site").detail((s, f) -> role(s)).onlyWithContent();
        container(Building.class, "building").onlyWithContent();
        container(Room.class, "room").onlyWithContent();
        container(Rack.class, "frame").detail((r, f) -> r.getUnits() + " units").detail((r, f) -> hint(r)).edits(FacilityPackage.Literals.RACK__UNITS);
        node(PowerDevice.class, "power").when((d, f) -> inRack(d)).detail(Table::type).tags((d, f) -> tags(List.of(d), f))
                .edits(UNITS);
        node(Server.class, "compute").when((s, f) -> inRack(s)).detail(Table::purpose).tags((s, f) -> supplies(s, f)).edits(UNITS);
        node(PoweredEquipment.class, "compute").look((e, f) -> PowerKind.look(e)).when((e, f) -> inRack(e)).detail(Table::type).tags((e, f) -> supplies(e, f))
                .edits(UNITS);

        assembles("dual-server", "two-node-cluster", "many-node-cluster");
    }

    private static String hint(Rack rack) {
        return rack.getEquipment().stream().anyMatch(e -> e.getRackUnit() == 0 && !atSide(e)) ? "from the top where no unit is given" : "";
    }

    private static List<Tag> supplies(PoweredEquipment equipment, Facts facts) {
        return tags(equipment.getPowerSupplies().stream().map(PowerSupply::getFedBy).filter(Objects::nonNull).toList(), facts);
    }

    /** The feed of each device: a letter in the colour of its lines. */
    private static List<Tag> tags(List<PowerDevice> sources, Facts facts) {
        return sources.stream().filter(s -> facts.feeds(s).size() == 1).map(s -> new Tag(facts.feeds(s).iterator().next(), facts.line(s)))
                .filter(t -> t.text().length() <= 2).toList();
    }

    private static boolean inRack(Equipment equipment) {
        return equipment.eContainer() instanceof Rack;
    }

    /** Whether something hangs at the side of a rack and takes no unit: a power strip that nobody has given one. */
    public static boolean atSide(Equipment equipment) {
        return equipment.getRackUnit() == 0 && (equipment instanceof PowerDistributionUnit || equipment instanceof Circuit);
    }
}
