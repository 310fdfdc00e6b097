// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.nines.model.NinesPackage;
import org.nines.model.Project;
import org.nines.model.compute.ComputePackage;
import org.nines.model.compute.Host;
import org.nines.model.compute.Memory;
import org.nines.model.compute.Server;
import org.nines.model.core.Assumption;
import org.nines.model.core.ComponentType;
import org.nines.model.core.CorePackage;
import org.nines.model.core.Element;
import org.nines.model.core.Item;
import org.nines.model.core.NamedElement;
import org.nines.model.edit.internal.Defaults;
import org.nines.model.edit.internal.Names;
import org.nines.model.edit.internal.Tree;
import org.nines.model.edit.internal.Types;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.Location;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PowerSupply;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.facility.Rack;
import org.nines.model.network.NetworkInterface;
import org.nines.model.network.NetworkPackage;
import org.nines.model.service.LevelKind;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceKind;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.ServicePackage;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskController;
import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.StoragePackage;
import org.nines.model.storage.Volume;
import org.nines.model.storage.VolumePurpose;
import org.nines.model.units.Duration;

/** What assemblies are made of: parts with fresh names and usual types, connected to what is there. */
final class Kit {

    /** Rebuild and restore of arrays: a guess on the safe side of the less than eight hours that system disks take. */
    private static final Duration REBUILD = Duration.parse("4 h");
    private static final Duration RESTORE = Duration.parse("8 h");

    // looked up once, for assemblies of thousands of elements
    private final Names names = new Names();
    private final Map<EClass, Optional<ComponentType>> types = new HashMap<>();
    private final Wiring wiring = new Wiring(this);
    private final Project project;
    private final String title;
    private final List<Element> assumed = new ArrayList<>();

    /** @param place any element of the model; @param title name of the assembly, for the assumption that its figures are */
    Kit(EObject place, String title) {
        project = (Project) Tree.root(place);
        this.title = title;
    }

    Project project() {
        return project;
    }

    /** Puts a new element into a feature of a parent, under a name that is free there. */
    <T extends EObject> T add(Class<T> type, EClass kind, EObject parent, EReference feature, String name) {
        EObject child = Defaults.create(kind);
        if (child instanceof NamedElement named) {
            named.setName(names.fresh(parent, named, name));
        }
        Tree.put(parent, feature, child);
        if (child instanceof Item item) {
            types.computeIfAbsent(kind, k -> Optional.ofNullable(Types.usual(parent, k))).ifPresent(item::setType);
        }
        return type.cast(child);
    }

    /** Puts new equipment into a place. */
    <T extends EObject> T equip(Class<T> type, EClass kind, Location place, String name) {
        return add(type, kind, place, FacilityPackage.Literals.LOCATION__EQUIPMENT, name);
    }

    /** Says in the model that times of an element are the assembly's and not the planner's. */
    void assume(Element element) {
        assumed.add(element);
    }

    /** To be called at the end: lists what was assumed as one assumption. */
    void finish() {
        if (!assumed.isEmpty()) {
            Assumption assumption = add(Assumption.class, CorePackage.Literals.ASSUMPTION, project,
                    NinesPackage.Literals.PROJECT__ASSUMPTIONS, "Times of '" + title + "'");
            assumption.setDescription("Times that were filled in by the ready-made assembly '" + title + "'. Replace them by your own.");
            assumption.getAbout().addAll(assumed);
        }
    }

    // Places

    /** Where several pieces of equipment go: to the racks in a place by turns, to the place itself when it has none. */
    List<Location> spread(Location place, int count) {
        List<Location> racks = place instanceof Rack ? List.of(place)
                : Tree.all(place).filter(Rack.class::isInstance).map(Location.class::cast).toList();
        List<Location> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            places.add(racks.isEmpty() ? place : racks.get(i % racks.size()));
        }
        return places;
    }

    // Power

    /** Gives equipment two power supplies, of which one suffices, on two sources. */
    void dualPower(PoweredEquipment equipment) {
        List<PowerDevice> sources = new Power(this).pair((Location) equipment.eContainer());
        for (int i = 0; i < 2; i++) {
            PowerSupply supply = add(PowerSupply.class, FacilityPackage.Literals.POWER_SUPPLY, equipment,
                    FacilityPackage.Literals.POWERED_EQUIPMENT__POWER_SUPPLIES, "Power supply " + (i == 0 ? "A" : "B"));
            supply.setFedBy(sources.get(i));
        }
        equipment.setRequiredSupplies(1);
    }

    // Servers

    /** Server with two of everything that fails often, connected to two switches where there are any. */
    Server server(Location place, String name) {
        Server server = equip(Server.class, ComputePackage.Literals.SERVER, place, name);
        dualPower(server);
        for (String side : List.of("A", "B")) {
            add(NetworkInterface.class, NetworkPackage.Literals.NETWORK_INTERFACE, server, ComputePackage.Literals.HOST__INTERFACES, "NIC " + side);
        }
        for (int i = 1; i <= 2; i++) {
            add(EObject.class, ComputePackage.Literals.FAN, server, ComputePackage.Literals.SERVER__FANS, "Fan " + i);
        }
        add(Memory.class, ComputePackage.Literals.MEMORY, server, ComputePackage.Literals.SERVER__MEMORY, "Memory").setEcc(true);
        server.setRequiredFans(1);
        wiring.connect(server);
        return server;
    }

    // Storage

    /** The controllers of a host; two new ones when it has none. */
    List<DiskController> controllers(Host host) {
        for (int i = host.getControllers().size(); i < 2 && host.getControllers().size() < 2; i++) {
            add(DiskController.class, StoragePackage.Literals.DISK_CONTROLLER, host, ComputePackage.Literals.HOST__CONTROLLERS,
                    "Controller " + (i + 1));
        }
        return host.getControllers();
    }

    /** Array in a host or enclosure, reached through all its controllers. */
    DiskArray array(EObject holder, EReference feature, List<DiskController> controllers, String name, RaidLevel level, int disks) {
        DiskArray array = add(DiskArray.class, StoragePackage.Literals.DISK_ARRAY, holder, feature, name);
        array.setLevel(level);
        for (int i = 1; i <= disks; i++) {
            add(EObject.class, StoragePackage.Literals.DISK, array, StoragePackage.Literals.DISK_ARRAY__DISKS, "Disk " + i);
        }
        array.setRebuild(REBUILD);
        array.setRestore(RESTORE);
        array.getControllers().addAll(controllers);
        assume(array);
        return array;
    }

    /** Volume for a purpose, with the drive letter that is the same on all servers. */
    Volume volume(DiskArray array, VolumePurpose purpose) {
        Volume volume = add(Volume.class, StoragePackage.Literals.VOLUME, array, StoragePackage.Literals.DISK_ARRAY__VOLUMES,
                Character.toUpperCase(purpose.getLiteral().charAt(0)) + purpose.getLiteral().substring(1));
        volume.setPurpose(purpose);
        volume.setDriveLetter(switch (purpose) {
            case OPERATING_SYSTEM -> "C";
            case LOG -> "L";
            case APPLICATIONS -> "P";
            case SWAP -> "S";
            case DATA -> "T";
        });
        return volume;
    }

    // Services

    Service service(String name, ServiceKind kind) {
        Service service = add(Service.class, ServicePackage.Literals.SERVICE, project, NinesPackage.Literals.PROJECT__SERVICES, name);
        service.setKind(kind);
        ServiceLevel level = add(ServiceLevel.class, ServicePackage.Literals.SERVICE_LEVEL, service, ServicePackage.Literals.SERVICE__LEVELS, "full");
        level.setKind(LevelKind.FULL);
        return service;
    }

    ServiceInstance instance(Service service, Host host) {
        ServiceInstance instance = add(ServiceInstance.class, ServicePackage.Literals.SERVICE_INSTANCE, service,
                ServicePackage.Literals.SERVICE__INSTANCES, service.getName() + " on " + host.getName());
        instance.setHost(host);
        return instance;
    }
}
