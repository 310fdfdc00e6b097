// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal.kinds;

import java.util.ArrayList;
import java.util.List;
import org.nines.model.facility.CoolingUnit;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.Generator;
import org.nines.model.facility.Location;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PowerSupply;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.facility.Ups;
import org.nines.scene.notation.DiagramKind;
import org.nines.scene.notation.Facts;
import org.nines.scene.notation.Names;
import org.nines.scene.notation.Path;

/** The way of the power from the grid to each power supply, and what is cooled by what. */
public final class PowerKind extends Table {

    public PowerKind() {
        super("power", "Power and cooling", "the way of the power from the grid to each power supply, and cooling", DiagramKind.Arrangement.LAYERS_RIGHT);

        node(PowerDevice.class, "power").detail(PowerKind::figures).detail((d, f) -> place(d))
                .edits(FacilityPackage.Literals.UPS__BATTERY, FacilityPackage.Literals.GENERATOR__START_TIME, FacilityPackage.Literals.POWER_DEVICE__CAPACITY, FacilityPackage.Literals.POWER_DEVICE__FEED);
        node(CoolingUnit.class, "cooling").detail((c, f) -> c.getCapacity() == null ? "" : c.getCapacity().toString()).detail((c, f) -> place(c))
                .edits(FacilityPackage.Literals.COOLING_UNIT__CAPACITY);
        node(PoweredEquipment.class, "compute").look((e, f) -> look(e)).when((e, f) -> !e.getPowerSupplies().isEmpty()).detail((e, f) -> place(e));
        node(Location.class, "room").when((l, f) -> f.isCooled(l)).detail((l, f) -> l.getRequiredCooling() == 0 ? "" : l.getRequiredCooling() == 1 ? "needs 1 cooling unit" : "needs " + l.getRequiredCooling() + " cooling units")
                .edits(FacilityPackage.Literals.LOCATION__REQUIRED_COOLING);

        edge(PowerDevice.class, Path.of(FacilityPackage.Literals.POWER_DEVICE__FED_BY), Path.HERE).relation(FacilityPackage.Literals.POWER_DEVICE__FED_BY)
                .look((c, f) -> f.line((PowerDevice) c.source())).legend((c, f) -> legend((PowerDevice) c.source(), f)).layer((c, f) -> f.feed((PowerDevice) c.source())).arrow()
                .tool("Feed", "Has a power device feed another one.");
        edge(PowerSupply.class, Path.of(FacilityPackage.Literals.POWER_SUPPLY__FED_BY), Path.CONTAINER).look((c, f) -> f.line((PowerDevice) c.source()))
                .legend((c, f) -> legend((PowerDevice) c.source(), f)).layer((c, f) -> f.feed((PowerDevice) c.source())).arrow();
        edge(CoolingUnit.class, Path.HERE, Path.of(FacilityPackage.Literals.COOLING_UNIT__COOLS)).relation(FacilityPackage.Literals.COOLING_UNIT__COOLS).look("line-teal-3")
                .legend("cools").arrow().tool("Cooling", "Has a cooling unit cool a place.");

        assembles("dual-server", "server-room");
    }

    private static String legend(PowerDevice source, Facts facts) {
        if (facts.feeds(source).isEmpty()) {
            return source instanceof Generator ? "standby power" : "from no feed";
        }
        String feed = facts.feed(source);
        return feed.isEmpty() ? "more than one feed" : feed;
    }

    /** Key of the category that a consumer of power belongs to. */
    static String look(PoweredEquipment equipment) {
        return switch (equipment.eClass().getEPackage().getName()) {
            case "network" -> "network";
            case "storage" -> "storage";
            case "facility" -> "cooling";
            default -> "compute";
        };
    }

    private static String figures(PowerDevice device, Facts facts) {
        List<String> parts = new ArrayList<>();
        if (device instanceof Ups ups && ups.getBattery() != null) {
            parts.add("battery " + ups.getBattery());
        }
        if (device instanceof Generator generator && generator.getStartTime() != null) {
            parts.add("starts in " + generator.getStartTime());
        }
        if (device.getCapacity() != null) {
            parts.add(device.getCapacity().toString());
        }
        return String.join(", ", parts) + (parts.isEmpty() ? Names.type(device) : "");
    }
}
