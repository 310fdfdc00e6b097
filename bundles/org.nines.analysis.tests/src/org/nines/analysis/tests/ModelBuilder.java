// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.nines.model.NinesFactory;
import org.nines.model.Project;
import org.nines.model.compute.Cluster;
import org.nines.model.compute.ComputeFactory;
import org.nines.model.compute.Host;
import org.nines.model.compute.Server;
import org.nines.model.compute.VirtualMachine;
import org.nines.model.core.CommonCause;
import org.nines.model.core.ComponentType;
import org.nines.model.core.CoreFactory;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Frequency;
import org.nines.model.core.Item;
import org.nines.model.core.Recurrence;
import org.nines.model.core.Weekday;
import org.nines.model.facility.Circuit;
import org.nines.model.facility.Conduit;
import org.nines.model.facility.CoolingUnit;
import org.nines.model.facility.Equipment;
import org.nines.model.facility.FacilityFactory;
import org.nines.model.facility.Generator;
import org.nines.model.facility.HazardKind;
import org.nines.model.facility.HazardZone;
import org.nines.model.facility.Location;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PowerDistributionUnit;
import org.nines.model.facility.PowerSupply;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.facility.Rack;
import org.nines.model.facility.Room;
import org.nines.model.facility.Site;
import org.nines.model.facility.TransferSwitch;
import org.nines.model.facility.Ups;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.network.ExternalNetwork;
import org.nines.model.network.InternetAccess;
import org.nines.model.network.Link;
import org.nines.model.network.Network;
import org.nines.model.network.NetworkFactory;
import org.nines.model.network.NetworkInterface;
import org.nines.model.network.NetworkNode;
import org.nines.model.network.Provider;
import org.nines.model.network.Router;
import org.nines.model.network.Switch;
import org.nines.model.operations.MaintenanceWindow;
import org.nines.model.operations.OperationsFactory;
import org.nines.model.service.Alternatives;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.DemandPeriod;
import org.nines.model.service.Dependency;
import org.nines.model.service.DependencyKind;
import org.nines.model.service.FailoverGroup;
import org.nines.model.service.Pool;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceFactory;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.ServiceLevelAgreement;
import org.nines.model.service.Standby;
import org.nines.model.service.StandbyKind;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskController;
import org.nines.model.storage.DiskEnclosure;
import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.StorageFactory;
import org.nines.model.storage.StorageLink;
import org.nines.model.storage.Volume;
import org.nines.model.storage.VolumePurpose;
import org.nines.model.units.Duration;
import org.nines.model.units.Percentage;
import org.nines.model.units.Power;
import org.nines.model.units.TimeUnit;

/**
 * Models in few words.
 *
 * <p>Figures are written "MTTF, MTTR" in hours, several failure modes separated by semicolons, and the empty text for none:
 * "30000, 8; 500, 0.2".
 * Equipment goes to the current place: the location that was made last, or the one given to {@link #in}.
 */
final class ModelBuilder {

    private final Project project = NinesFactory.eINSTANCE.createProject();
    private final Network network = NetworkFactory.eINSTANCE.createNetwork();
    private Site site;
    private Room room;
    private Location place;

    /** A project with one site, where equipment goes until another place is made. */
    ModelBuilder() {
        project.setName("test");
        network.setName("net");
        project.getNetworks().add(network);
        site("site", "");
    }

    Project project() {
        return project;
    }

    // Places. Each becomes the current place.

    Site site(String name, String figures) {
        site = item(FacilityFactory.eINSTANCE.createSite(), name, figures);
        project.getSites().add(site);
        place = site;
        return site;
    }

    /** Room of the current site. */
    Room room(String name, String figures) {
        room = item(FacilityFactory.eINSTANCE.createRoom(), name, figures);
        site.getRooms().add(room);
        place = room;
        return room;
    }

    /** Rack in the current room. */
    Rack rack(String name, String figures) {
        Rack rack = item(FacilityFactory.eINSTANCE.createRack(), name, figures);
        room.getRacks().add(rack);
        place = rack;
        return rack;
    }

    /** Continues in that place. */
    ModelBuilder in(Location current) {
        place = current;
        return this;
    }

    Conduit conduit(String name, String figures) {
        Conduit conduit = item(FacilityFactory.eINSTANCE.createConduit(), name, figures);
        site.getConduits().add(conduit);
        return conduit;
    }

    // Power

    UtilityFeed feed(String name, String figures) {
        return here(FacilityFactory.eINSTANCE.createUtilityFeed(), name, figures);
    }

    Ups ups(String name, String figures, String batteryHours, PowerDevice... fedBy) {
        Ups ups = here(FacilityFactory.eINSTANCE.createUps(), name, figures);
        ups.setBattery(hours(batteryHours));
        ups.getFedBy().addAll(List.of(fedBy));
        return ups;
    }

    PowerDistributionUnit pdu(String name, String figures, PowerDevice... fedBy) {
        PowerDistributionUnit pdu = here(FacilityFactory.eINSTANCE.createPowerDistributionUnit(), name, figures);
        pdu.getFedBy().addAll(List.of(fedBy));
        return pdu;
    }

    /** Adds a power supply for each source, of which so many must deliver. */
    void supplies(PoweredEquipment equipment, int required, String figures, PowerDevice... sources) {
        for (PowerDevice source : sources) {
            String name = "supply" + (equipment.getPowerSupplies().size() + 1);
            PowerSupply supply = item(FacilityFactory.eINSTANCE.createPowerSupply(), name, figures);
            supply.setFedBy(source);
            equipment.getPowerSupplies().add(supply);
        }
        equipment.setRequiredSupplies(required);
    }

    Generator generator(String name, String figures, String startFailurePercent, String startHours, String fuelHours) {
        Generator generator = here(FacilityFactory.eINSTANCE.createGenerator(), name, figures);
        generator.setStartFailure(startFailurePercent.isEmpty() ? null : percent(startFailurePercent));
        generator.setStartTime(hours(startHours));
        generator.setFuel(hours(fuelHours));
        return generator;
    }

    TransferSwitch transferSwitch(String name, String figures, PowerDevice... fedBy) {
        TransferSwitch transferSwitch = here(FacilityFactory.eINSTANCE.createTransferSwitch(), name, figures);
        transferSwitch.getFedBy().addAll(List.of(fedBy));
        return transferSwitch;
    }

    Circuit circuit(String name, String figures, PowerDevice... fedBy) {
        Circuit circuit = here(FacilityFactory.eINSTANCE.createCircuit(), name, figures);
        circuit.getFedBy().addAll(List.of(fedBy));
        return circuit;
    }

    CoolingUnit coolingUnit(String name, String figures, String capacity) {
        CoolingUnit unit = here(FacilityFactory.eINSTANCE.createCoolingUnit(), name, figures);
        unit.setCapacity(capacity.isEmpty() ? null : Power.parse(capacity));
        return unit;
    }

    HazardZone zone(String name, HazardKind kind, String figures, Item... affects) {
        HazardZone zone = item(FacilityFactory.eINSTANCE.createHazardZone(), name, figures);
        zone.setKind(kind);
        zone.getAffects().addAll(List.of(affects));
        project.getHazardZones().add(zone);
        return zone;
    }

    /** A common cause that takes its members; by a share of their failures, or where that is empty by figures of its own. */
    CommonCause commonCause(String name, String betaPercent, String figures, Item... members) {
        CommonCause cause = item(CoreFactory.eINSTANCE.createCommonCause(), name, figures);
        cause.setBeta(betaPercent.isEmpty() ? null : percent(betaPercent));
        cause.getMembers().addAll(List.of(members));
        project.getCommonCauses().add(cause);
        return cause;
    }

    /** A component type with one failure mode and a share of failures in common, none where that is empty. */
    ComponentType type(String name, String figures, String betaPercent) {
        if (project.getCatalogue() == null) {
            project.setCatalogue(CoreFactory.eINSTANCE.createCatalogue());
            project.getCatalogue().setName("catalogue");
        }
        ComponentType type = CoreFactory.eINSTANCE.createComponentType();
        type.setName(name);
        String[] figure = figures.split(",");
        type.getFailureModes().add(mode(1, figure[0].strip(), figure[1].strip()));
        type.setBeta(betaPercent.isEmpty() ? null : percent(betaPercent));
        project.getCatalogue().getTypes().add(type);
        return type;
    }

    // Machines and network

    VirtualMachine machine(String name, String figures, String restartHours, Server... runsOn) {
        VirtualMachine machine = item(ComputeFactory.eINSTANCE.createVirtualMachine(), name, figures);
        machine.setRestart(hours(restartHours));
        machine.getRunsOn().addAll(List.of(runsOn));
        project.getVirtualMachines().add(machine);
        return machine;
    }

    Server server(String name, String figures) {
        return here(ComputeFactory.eINSTANCE.createServer(), name, figures);
    }

    Switch networkSwitch(String name, String figures) {
        return here(NetworkFactory.eINSTANCE.createSwitch(), name, figures);
    }

    Router router(String name, String figures) {
        return here(NetworkFactory.eINSTANCE.createRouter(), name, figures);
    }

    ExternalNetwork externalNetwork(String name, String figures) {
        ExternalNetwork external = item(NetworkFactory.eINSTANCE.createExternalNetwork(), name, figures);
        project.getExternalNetworks().add(external);
        return external;
    }

    Provider provider(String name, String figures) {
        Provider provider = item(NetworkFactory.eINSTANCE.createProvider(), name, figures);
        project.getProviders().add(provider);
        return provider;
    }

    Link link(String figures, NetworkNode a, NetworkNode b, Conduit... conduits) {
        return link(NetworkFactory.eINSTANCE.createLink(), figures, a, b, conduits);
    }

    InternetAccess internetAccess(String figures, Provider provider, NetworkNode a, NetworkNode b, Conduit... conduits) {
        InternetAccess access = link(NetworkFactory.eINSTANCE.createInternetAccess(), figures, a, b, conduits);
        access.setProvider(provider);
        return access;
    }

    private <L extends Link> L link(L link, String figures, NetworkNode a, NetworkNode b, Conduit... conduits) {
        item(link, a.getName() + "-" + b.getName() + "-" + (network.getLinks().size() + 1), figures);
        link.getEnds().addAll(List.of(a, b));
        link.getConduits().addAll(List.of(conduits));
        network.getLinks().add(link);
        return link;
    }

    NetworkInterface networkInterface(Host host, String figures) {
        NetworkInterface nic = item(NetworkFactory.eINSTANCE.createNetworkInterface(), "nic" + (host.getInterfaces().size() + 1), figures);
        host.getInterfaces().add(nic);
        return nic;
    }

    /** Joins a host to each of the nodes by a network interface and a link of its own, neither with figures. */
    void connect(Host host, NetworkNode... nodes) {
        for (NetworkNode node : nodes) {
            link("", networkInterface(host, ""), node);
        }
    }

    // Storage

    DiskController controller(Host host, String figures) {
        DiskController controller = controller("controller" + (host.getControllers().size() + 1), figures);
        host.getControllers().add(controller);
        return controller;
    }

    DiskController controller(DiskEnclosure enclosure, String figures) {
        DiskController controller = controller("controller" + (enclosure.getControllers().size() + 1), figures);
        enclosure.getControllers().add(controller);
        return controller;
    }

    private static DiskController controller(String name, String figures) {
        return item(StorageFactory.eINSTANCE.createDiskController(), name, figures);
    }

    /** Array inside a host. */
    DiskArray array(Host host, RaidLevel level, int disks, String diskFigures, String rebuildHours, String restoreHours) {
        DiskArray array = array(level, disks, diskFigures, rebuildHours, restoreHours);
        array.setName("array" + (host.getArrays().size() + 1));
        host.getArrays().add(array);
        return array;
    }

    /** Array in an enclosure. */
    DiskArray array(DiskEnclosure enclosure, RaidLevel level, int disks, String diskFigures, String rebuildHours, String restoreHours) {
        DiskArray array = array(level, disks, diskFigures, rebuildHours, restoreHours);
        array.setName("array" + (enclosure.getArrays().size() + 1));
        enclosure.getArrays().add(array);
        return array;
    }

    private static DiskArray array(RaidLevel level, int disks, String diskFigures, String rebuildHours, String restoreHours) {
        DiskArray array = StorageFactory.eINSTANCE.createDiskArray();
        array.setLevel(level);
        array.setRebuild(hours(rebuildHours));
        array.setRestore(hours(restoreHours));
        for (int i = 1; i <= disks; i++) {
            Disk disk = item(StorageFactory.eINSTANCE.createDisk(), "disk" + i, diskFigures);
            array.getDisks().add(disk);
        }
        return array;
    }

    Volume volume(DiskArray array, VolumePurpose purpose) {
        Volume volume = StorageFactory.eINSTANCE.createVolume();
        volume.setName(purpose.getLiteral() + " " + (array.getVolumes().size() + 1));
        volume.setPurpose(purpose);
        array.getVolumes().add(volume);
        return volume;
    }

    DiskEnclosure enclosure(String name, String figures) {
        return here(StorageFactory.eINSTANCE.createDiskEnclosure(), name, figures);
    }

    StorageLink storageLink(String figures, DiskController host, DiskController storage) {
        DiskEnclosure enclosure = (DiskEnclosure) storage.eContainer();
        StorageLink link = item(StorageFactory.eINSTANCE.createStorageLink(), "path" + (enclosure.getLinks().size() + 1), figures);
        link.setHost(host);
        link.setStorage(storage);
        enclosure.getLinks().add(link);
        return link;
    }

    // Services

    /** Service with an instance on each of the hosts; where there are several, any one of them carries the load. */
    Service service(String name, String figures, Host... hosts) {
        Service service = ServiceFactory.eINSTANCE.createService();
        service.setName(name);
        project.getServices().add(service);
        for (Host host : hosts) {
            String number = Integer.toString(service.getInstances().size() + 1);
            ServiceInstance instance = item(ServiceFactory.eINSTANCE.createServiceInstance(), name + number, figures);
            instance.setHost(host);
            service.getInstances().add(instance);
        }
        if (hosts.length > 1) {
            pool(service, 1);
        }
        return service;
    }

    /** Makes the instances a pool of which so many carry the load. */
    Pool pool(Service service, int required) {
        Pool pool = ServiceFactory.eINSTANCE.createPool();
        pool.setRequired(required);
        service.setRedundancy(pool);
        return pool;
    }

    /** Makes the instances a standby group with a takeover of that mean length and full coverage. */
    Standby standby(Service service, StandbyKind kind, String takeOverHours) {
        Standby standby = ServiceFactory.eINSTANCE.createStandby();
        standby.setKind(kind);
        standby.setTakeOver(hours(takeOverHours));
        standby.setCoverage(percent("100"));
        service.setRedundancy(standby);
        return standby;
    }

    /** Lets every instance need the other services, at their first level. */
    void needs(Service service, Service... others) {
        for (Service other : others) {
            service.getNeeds().add(need(other, null));
        }
    }

    /** Lets every instance need that level of another service. */
    void needs(Service service, ServiceLevel other) {
        service.getNeeds().add(need((Service) other.eContainer(), other));
    }

    /** Next, more demanding level of a service, which needs so many instances (0: as many as the pool says) and the other services. */
    ServiceLevel level(Service service, String name, int required, Service... needs) {
        ServiceLevel level = ServiceFactory.eINSTANCE.createServiceLevel();
        level.setName(name);
        level.setRequired(required);
        for (Service other : needs) {
            level.getNeeds().add(need(other, null));
        }
        service.getLevels().add(level);
        return level;
    }

    /** Lets every instance need another service in a certain way; returns the need. */
    Dependency need(Service service, Service other, DependencyKind kind) {
        Dependency dependency = need(other, null);
        dependency.setKind(kind);
        service.getNeeds().add(dependency);
        return dependency;
    }

    /** Lets every instance need so many of other services. */
    Alternatives alternatives(Service service, int required, Service... others) {
        Alternatives alternatives = ServiceFactory.eINSTANCE.createAlternatives();
        alternatives.setRequired(required);
        for (Service other : others) {
            alternatives.getNeeds().add(need(other, null));
        }
        service.getNeeds().add(alternatives);
        return alternatives;
    }

    Cluster cluster(String name, Host... nodes) {
        Cluster cluster = ComputeFactory.eINSTANCE.createCluster();
        cluster.setName(name);
        cluster.getNodes().addAll(List.of(nodes));
        project.getClusters().add(cluster);
        return cluster;
    }

    /** Makes the instances a group of a cluster, hot, with takeovers of no length. */
    FailoverGroup failoverGroup(Service service, Cluster cluster, double load) {
        FailoverGroup group = ServiceFactory.eINSTANCE.createFailoverGroup();
        group.setCluster(cluster);
        group.setLoad(load);
        service.setRedundancy(group);
        return group;
    }

    /** A load on a service that is the same all day on all days of the week. */
    DemandPeriod demand(Service service, double load) {
        if (service.getDemand() == null) {
            service.setDemand(ServiceFactory.eINSTANCE.createDemand());
        }
        DemandPeriod period = ServiceFactory.eINSTANCE.createDemandPeriod();
        period.setName("period" + (service.getDemand().getPeriods().size() + 1));
        period.setLoad(load);
        service.getDemand().getPeriods().add(period);
        return period;
    }

    /** Planned work on items that recurs on some days of the week, all when none is given, or on the first of every month. */
    MaintenanceWindow window(Frequency frequency, String start, String hours, boolean oneAtATime, List<Weekday> days, Item... out) {
        if (project.getOperations() == null) {
            project.setOperations(OperationsFactory.eINSTANCE.createOperationsPlan());
            project.getOperations().setName("operations");
        }
        MaintenanceWindow window = OperationsFactory.eINSTANCE.createMaintenanceWindow();
        window.setName("window" + (project.getOperations().getMaintenanceWindows().size() + 1));
        Recurrence schedule = CoreFactory.eINSTANCE.createRecurrence();
        schedule.setFrequency(frequency);
        schedule.setStart(LocalTime.parse(start));
        schedule.setDuration(hours(hours));
        schedule.getDays().addAll(days);
        window.setSchedule(schedule);
        window.setOneAtATime(oneAtATime);
        window.getOut().addAll(List.of(out));
        project.getOperations().getMaintenanceWindows().add(window);
        return window;
    }

    /** A load on a service at some time of the day. */
    DemandPeriod demand(Service service, double load, String start, String end, Weekday... days) {
        DemandPeriod period = demand(service, load);
        period.setStart(LocalTime.parse(start));
        period.setEnd(LocalTime.parse(end));
        period.getDays().addAll(List.of(days));
        return period;
    }

    private static Dependency need(Service service, ServiceLevel level) {
        Dependency dependency = ServiceFactory.eINSTANCE.createDependency();
        dependency.setService(service);
        dependency.setLevel(level);
        return dependency;
    }

    /** Clients that use the services; a service without any level gets one, called "up". */
    ClientPopulation clients(String name, NetworkNode attachedTo, Service... services) {
        ClientPopulation clients = ServiceFactory.eINSTANCE.createClientPopulation();
        clients.setName(name);
        clients.setAttachedTo(attachedTo);
        project.getClients().add(clients);
        for (Service service : services) {
            if (service.getLevels().isEmpty()) {
                level(service, "up", 0);
            }
            clients.getUses().add(service);
        }
        return clients;
    }

    /** Agreement with one population, or with everybody when that is null. */
    ServiceLevelAgreement agreement(ServiceLevel level, String targetPercent, ClientPopulation clients) {
        ServiceLevelAgreement agreement = ServiceFactory.eINSTANCE.createServiceLevelAgreement();
        agreement.setName("agreement" + (project.getAgreements().size() + 1));
        agreement.setLevel(level);
        agreement.setTarget(percent(targetPercent));
        agreement.setClients(clients);
        project.getAgreements().add(agreement);
        return agreement;
    }

    // Values

    /** Duration in hours, null for the empty text. */
    static Duration hours(String text) {
        return text.isEmpty() ? null : new Duration(new BigDecimal(text), TimeUnit.HOUR);
    }

    static Percentage percent(String text) {
        return new Percentage(new BigDecimal(text).movePointLeft(2));
    }

    /** Gives an item its name and its own failure modes. */
    static <T extends Item> T item(T item, String name, String figures) {
        item.setName(name);
        for (String mode : figures.isBlank() ? new String[0] : figures.split(";")) {
            String[] figure = mode.split(",");
            item.getFailureModes().add(mode(item.getFailureModes().size() + 1, figure[0].strip(), figure[1].strip()));
        }
        return item;
    }

    private static FailureMode mode(int number, String mttf, String mttr) {
        FailureMode mode = CoreFactory.eINSTANCE.createFailureMode();
        mode.setName(String.format(Locale.ROOT, "mode%d", number));
        mode.setMttf(hours(mttf));
        mode.setRepair(hours(mttr));
        return mode;
    }

    private <T extends Equipment> T here(T equipment, String name, String figures) {
        place.getEquipment().add(item(equipment, name, figures));
        return equipment;
    }
}
