// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.nines.model.edit.Assembly;
import org.nines.model.edit.Parameter;
import org.nines.model.edit.Topic;
import org.nines.model.edit.internal.Tree;
import org.nines.model.facility.Building;
import org.nines.model.facility.Circuit;
import org.nines.model.facility.CoolingUnit;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.Generator;
import org.nines.model.facility.Location;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PowerDistributionUnit;
import org.nines.model.facility.PowerSupply;
import org.nines.model.facility.Rack;
import org.nines.model.facility.Room;
import org.nines.model.facility.Site;
import org.nines.model.facility.TransferSwitch;
import org.nines.model.facility.Ups;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.units.Duration;
import org.nines.model.units.Percentage;

/** Room whose two power feeds have nothing in common but the generator that stands behind both. */
public final class ServerRoom implements Assembly<ServerRoom.Parameters> {

    /** Size and times. */
    public record Parameters(@Parameter("Name") String name, @Parameter(value = "Racks", most = 200) int racks,
            @Parameter("Battery time of a UPS") Duration battery, @Parameter("Time to start the generator") Duration start,
            @Parameter("Chance that the generator does not start") Percentage startFailure, @Parameter("Fuel lasts") Duration fuel) {
    }

    @Override
    public String id() {
        return "server-room";
    }

    @Override
    public String title() {
        return "Room with two feeds, UPS and generator";
    }

    @Override
    public String description() {
        return "Two utility feeds, each with a transfer switch to a common generator, a UPS and a distribution panel; two cooling units of which one "
                + "suffices; racks with a strip on each feed.";
    }

    @Override
    public Topic topic() {
        return Topic.PLACES;
    }

    @Override
    public EClass kind() {
        return FacilityPackage.Literals.ROOM;
    }

    @Override
    public Parameters defaults() {
        return new Parameters("Server room", 2, Duration.parse("20 min"), Duration.parse("30 s"), Percentage.parse("2 %"), Duration.parse("48 h"));
    }

    @Override
    public boolean fits(EObject parent) {
        return parent instanceof Site || parent instanceof Building;
    }

    @Override
    public List<EObject> build(EObject parent, Parameters parameters) {
        Kit kit = new Kit(parent, title());
        Room room = room(kit, (Location) parent, parameters);
        kit.finish();
        return List.of(room);
    }

    /** The room in a site or building, for other assemblies too. */
    static Room room(Kit kit, Location parent, Parameters parameters) {
        EReference rooms = parent instanceof Site ? FacilityPackage.Literals.SITE__ROOMS : FacilityPackage.Literals.BUILDING__ROOMS;
        Room room = kit.add(Room.class, FacilityPackage.Literals.ROOM, parent, rooms, parameters.name());
        Site site = parent instanceof Site s ? s : Tree.ancestor(parent, Site.class);
        List<UtilityFeed> feeds = feeds(kit, site);
        Generator generator = kit.equip(Generator.class, FacilityPackage.Literals.GENERATOR, site, "Generator");
        generator.setStartTime(parameters.start());
        generator.setStartFailure(parameters.startFailure());
        generator.setFuel(parameters.fuel());
        kit.assume(generator);
        List<PowerDevice> panels = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String side = i == 0 ? "A" : "B";
            TransferSwitch transfer = device(kit, TransferSwitch.class, FacilityPackage.Literals.TRANSFER_SWITCH, room, "Transfer switch ", side,
                    feeds.get(i), generator);
            Ups ups = device(kit, Ups.class, FacilityPackage.Literals.UPS, room, "UPS ", side, transfer);
            ups.setBattery(parameters.battery());
            kit.assume(ups);
            panels.add(device(kit, PowerDistributionUnit.class, FacilityPackage.Literals.POWER_DISTRIBUTION_UNIT, room, "Panel ", side, ups));
            CoolingUnit cooling = kit.equip(CoolingUnit.class, FacilityPackage.Literals.COOLING_UNIT, room, "Cooling " + side);
            PowerSupply supply = kit.add(PowerSupply.class, FacilityPackage.Literals.POWER_SUPPLY, cooling,
                    FacilityPackage.Literals.POWERED_EQUIPMENT__POWER_SUPPLIES, "Connection");
            // Behind the transfer switch and not the battery: motors are not run on a UPS.
            supply.setFedBy(transfer);
        }
        room.setRequiredCooling(1);
        for (int i = 1; i <= parameters.racks(); i++) {
            Rack rack = kit.add(Rack.class, FacilityPackage.Literals.RACK, room, FacilityPackage.Literals.ROOM__RACKS, "Rack " + i);
            device(kit, Circuit.class, FacilityPackage.Literals.CIRCUIT, rack, rack.getName() + " strip ", "A", panels.get(0));
            device(kit, Circuit.class, FacilityPackage.Literals.CIRCUIT, rack, rack.getName() + " strip ", "B", panels.get(1));
        }
        return room;
    }

    private static <T extends PowerDevice> T device(Kit kit, Class<T> type, EClass kind, Location place, String name, String side,
            PowerDevice... sources) {
        T device = kit.equip(type, kind, place, name + side);
        device.setFeed(side);
        device.getFedBy().addAll(List.of(sources));
        return device;
    }

    /** The two feeds of the site; those that are missing are made. */
    private static List<UtilityFeed> feeds(Kit kit, Site site) {
        List<UtilityFeed> feeds = new ArrayList<>(site.getEquipment().stream().filter(UtilityFeed.class::isInstance).map(UtilityFeed.class::cast)
                .limit(2).toList());
        while (feeds.size() < 2) {
            String side = feeds.isEmpty() ? "A" : "B";
            UtilityFeed feed = kit.equip(UtilityFeed.class, FacilityPackage.Literals.UTILITY_FEED, site, "Utility " + side);
            feed.setFeed(side);
            feeds.add(feed);
        }
        return feeds;
    }
}
