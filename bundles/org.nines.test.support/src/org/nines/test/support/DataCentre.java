// SPDX-License-Identifier: EPL-2.0
package org.nines.test.support;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.NinesFactory;
import org.nines.model.Project;
import org.nines.model.compute.ComputeFactory;
import org.nines.model.compute.Server;
import org.nines.model.core.Catalogue;
import org.nines.model.core.ComponentType;
import org.nines.model.core.CoreFactory;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Item;
import org.nines.model.facility.Conduit;
import org.nines.model.facility.FacilityFactory;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PowerDistributionUnit;
import org.nines.model.facility.PowerSupply;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.facility.Rack;
import org.nines.model.facility.Room;
import org.nines.model.facility.Site;
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
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Dependency;
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
import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.StorageFactory;
import org.nines.model.storage.Volume;
import org.nines.model.storage.VolumePurpose;
import org.nines.model.units.Duration;
import org.nines.model.units.Percentage;

/**
 * A data centre of any size, the same for the same size: two feeds, two networks with a core each, rooms of racks, servers with two of everything, and
 * business applications of four services each (web pool, application pool, database standby, and a large pool for batch work that needs nobody), with a
 * degraded and a full level for each service.
 *
 * <p>Instances of a service stand in different racks, one after the other over all rooms.
 */
public final class DataCentre {

    /**
     * How large the data centre is.
     *
     * @param rooms number of rooms, at least 1
     * @param racksPerRoom number of racks in each, at least 1
     * @param serversPerRack number of servers in each, at least 1
     * @param applications number of business applications; each has four services with two levels
     * @param members number of members of a web or application pool, at least 2; a database has two
     * @param batch number of members of a batch pool, at least 2
     * @param cores number of core switches of each network, 1 or more; with more of them the networks are joined at the routers, too
     */
    public record Size(int rooms, int racksPerRoom, int serversPerRack, int applications, int members, int batch, int cores) {

        /** A size with which a test is done in no time: 12 servers, 1 application. */
        public static final Size SMALL = new Size(2, 2, 3, 1, 3, 4, 1);

        /** About 1,000 elements, 24 service levels. */
        public static final Size MEDIUM = new Size(2, 3, 10, 3, 3, 12, 1);

        /** About 10,000 elements, 104 service levels. */
        public static final Size LARGE = new Size(4, 9, 20, 13, 4, 40, 1);

        /** Number of servers. */
        public int servers() {
            return rooms * racksPerRoom * serversPerRack;
        }
    }

    private final Size size;
    private final Project project = NinesFactory.eINSTANCE.createProject();
    private final Network networkA = network("Network A");
    private final Network networkB = network("Network B");
    private final List<Server> servers = new ArrayList<>();
    private final List<NetworkNode> coresA = new ArrayList<>();
    private final List<NetworkNode> coresB = new ArrayList<>();
    /** For each rack its switches, A and B. */
    private final List<List<Switch>> uplinks = new ArrayList<>();
    private final Catalogue catalogue = CoreFactory.eINSTANCE.createCatalogue();
    private int next;

    private DataCentre(Size size) {
        this.size = size;
        project.setName("Data centre of " + size.servers() + " servers");
        catalogue.setName("types");
        project.setCatalogue(catalogue);
        project.getNetworks().addAll(List.of(networkA, networkB));
    }

    /** The model of a size. */
    public static Project project(Size size) {
        DataCentre made = new DataCentre(size);
        made.facility();
        made.services();
        return made.project;
    }

    /** How many elements a model has, component types and their failure modes left out. */
    public static int elements(Project project) {
        int[] count = {1};
        project.eAllContents().forEachRemaining(e -> count[0] += inCatalogue(e) ? 0 : 1);
        return count[0];
    }

    private static boolean inCatalogue(EObject element) {
        return element instanceof Catalogue || element instanceof ComponentType || element instanceof FailureMode;
    }

    // Facility

    private void facility() {
        Site site = typed(FacilityFactory.eINSTANCE.createSite(), "Main site", "20000 a", "3 d");
        project.getSites().add(site);
        List<PowerDevice> feeds = new ArrayList<>();
        List<Conduit> conduits = new ArrayList<>();
        for (String side : List.of("A", "B")) {
            UtilityFeed feed = typed(FacilityFactory.eINSTANCE.createUtilityFeed(), "Feed " + side, "5.2 mo", "1 h");
            site.getEquipment().add(feed);
            feeds.add(feed);
            Conduit conduit = typed(FacilityFactory.eINSTANCE.createConduit(), "Conduit " + side, "50 a", "1 d");
            site.getConduits().add(conduit);
            conduits.add(conduit);
        }
        for (int r = 0; r < size.rooms; r++) {
            room(site, r + 1, feeds);
        }
        outside(conduits);
    }

    private void room(Site site, int number, List<PowerDevice> feeds) {
        Room room = typed(FacilityFactory.eINSTANCE.createRoom(), "Room " + number, "500 a", "12 h");
        site.getRooms().add(room);
        List<PowerDevice> ups = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            Ups one = typed(FacilityFactory.eINSTANCE.createUps(), "UPS " + number + side(side), "20 a", "8 h");
            one.setBattery(Duration.parse("20 min"));
            one.getFedBy().add(feeds.get(side));
            room.getEquipment().add(one);
            ups.add(one);
        }
        for (int c = number; c <= size.cores; c += size.rooms) {
            for (int side = 0; side < 2; side++) {
                Switch core = powered(typed(NetworkFactory.eINSTANCE.createSwitch(), "Core " + side(side) + c, "15 a", "4 h"), ups);
                room.getEquipment().add(core);
                (side == 0 ? coresA : coresB).add(core);
            }
        }
        for (int k = 1; k <= size.racksPerRoom; k++) {
            rack(room, number + "-" + k, ups);
        }
    }

    private void rack(Room room, String number, List<PowerDevice> ups) {
        Rack rack = typed(FacilityFactory.eINSTANCE.createRack(), "Rack " + number, "1000 a", "8 h");
        room.getRacks().add(rack);
        List<PowerDevice> pdus = new ArrayList<>();
        List<Switch> switches = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            PowerDistributionUnit pdu = typed(FacilityFactory.eINSTANCE.createPowerDistributionUnit(), "PDU " + number + side(side), "40 a", "6 h");
            pdu.getFedBy().add(ups.get(side));
            rack.getEquipment().add(pdu);
            pdus.add(pdu);
        }
        for (int side = 0; side < 2; side++) {
            Switch top = powered(typed(NetworkFactory.eINSTANCE.createSwitch(), "Switch " + number + side(side), "15 a", "4 h"), pdus);
            rack.getEquipment().add(top);
            switches.add(top);
        }
        for (int s = 1; s <= size.serversPerRack; s++) {
            Server server = server("server-" + number + "-" + s, pdus);
            rack.getEquipment().add(server);
            for (int side = 0; side < 2; side++) {
                link(side == 0 ? networkA : networkB, server.getInterfaces().get(side), switches.get(side));
            }
        }
        uplinks.add(switches);
    }

    private Server server(String name, List<PowerDevice> pdus) {
        Server server = powered(typed(ComputeFactory.eINSTANCE.createServer(), name, "4 a", "6 h"), pdus);
        for (int i = 1; i <= 2; i++) {
            NetworkInterface nic = typed(NetworkFactory.eINSTANCE.createNetworkInterface(), "nic" + i, "100 a", "4 h");
            server.getInterfaces().add(nic);
        }
        DiskController controller = typed(StorageFactory.eINSTANCE.createDiskController(), "controller", "60 a", "4 h");
        server.getControllers().add(controller);
        DiskArray array = StorageFactory.eINSTANCE.createDiskArray();
        array.setName("mirror");
        array.setLevel(RaidLevel.RAID_1);
        array.setRebuild(Duration.parse("2 h"));
        array.setRestore(Duration.parse("8 h"));
        for (int i = 1; i <= 2; i++) {
            Disk disk = typed(StorageFactory.eINSTANCE.createDisk(), "disk" + i, "30 a", "1 d");
            array.getDisks().add(disk);
        }
        array.getControllers().add(controller);
        Volume volume = StorageFactory.eINSTANCE.createVolume();
        volume.setName("system");
        volume.setPurpose(VolumePurpose.OPERATING_SYSTEM);
        array.getVolumes().add(volume);
        server.getArrays().add(array);
        servers.add(server);
        return server;
    }

    // Network

    private void outside(List<Conduit> conduits) {
        for (List<Switch> pair : uplinks) {
            coresA.forEach(core -> link(networkA, pair.get(0), core));
            coresB.forEach(core -> link(networkB, pair.get(1), core));
        }
        ExternalNetwork internet = typed(NetworkFactory.eINSTANCE.createExternalNetwork(), "Internet", null, null);
        project.getExternalNetworks().add(internet);
        Room room = project.getSites().get(0).getRooms().get(0);
        List<NetworkNode> routers = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            Router router = typed(NetworkFactory.eINSTANCE.createRouter(), "Router " + side(side), "10 a", "4 h");
            room.getEquipment().add(router);
            routers.add(router);
            for (NetworkNode core : side == 0 ? coresA : coresB) {
                link(side == 0 ? networkA : networkB, router, core);
            }
            Provider provider = typed(NetworkFactory.eINSTANCE.createProvider(), "Provider " + side(side), "1 a", "2 h");
            project.getProviders().add(provider);
            InternetAccess access = typed(NetworkFactory.eINSTANCE.createInternetAccess(), "Access " + side(side), "2 a", "4 h");
            access.getEnds().addAll(List.of(router, internet));
            access.getConduits().add(conduits.get(side));
            access.setProvider(provider);
            (side == 0 ? networkA : networkB).getLinks().add(access);
        }
        if (size.cores > 1) {
            link(networkA, routers.get(0), routers.get(1));
        }
    }

    private void link(Network network, NetworkNode a, NetworkNode b) {
        Link link = typed(NetworkFactory.eINSTANCE.createLink(), "link-" + ++next, "1000 a", "2 h");
        link.getEnds().addAll(List.of(a, b));
        network.getLinks().add(link);
    }

    // Services

    private void services() {
        ClientPopulation customers = clients("Customers", 10_000, project.getExternalNetworks().get(0));
        ClientPopulation staff = clients("Staff", 300, coresA.get(0));
        int[] order = spread();
        int free = 0;
        for (int a = 1; a <= size.applications; a++) {
            Service database = service("database " + a, order, free, 2);
            standby(database);
            Service application = service("application " + a, order, free + 2, size.members);
            pool(application, more(size.members));
            need(application, database);
            Service web = service("web " + a, order, free + 2 + size.members, size.members);
            pool(web, more(size.members));
            need(web, application);
            Service batch = service("batch " + a, order, free + 2 + 2 * size.members, size.batch);
            pool(batch, more(size.batch));
            free += 2 + 2 * size.members + size.batch;
            levels(database, 0, 0);
            levels(application, fewer(size.members), more(size.members));
            levels(web, fewer(size.members), more(size.members));
            levels(batch, fewer(size.batch), more(size.batch));
            staff.getUses().add(batch);
            customers.getUses().add(web);
            staff.getUses().addAll(List.of(application, database));
            agreement(web, a % 2 == 0 ? "99.9 %" : "99.99 %");
        }
    }

    /** How many members the full level needs. */
    private static int more(int members) {
        return members - Math.max(1, members / 10);
    }

    /** How many members the degraded level needs. */
    private static int fewer(int members) {
        return Math.max(1, members / 2);
    }

    /** The servers, rack after rack one of each. */
    private int[] spread() {
        int racks = size.rooms * size.racksPerRoom;
        return IntStream.range(0, size.servers()).map(i -> rackOf(i % racks) * size.serversPerRack + i / racks).toArray();
    }

    /** Racks one room after the other. */
    private int rackOf(int turn) {
        return turn % size.rooms * size.racksPerRoom + turn / size.rooms;
    }

    private Service service(String name, int[] order, int from, int instances) {
        Service service = ServiceFactory.eINSTANCE.createService();
        service.setName(name);
        project.getServices().add(service);
        for (int i = 0; i < instances; i++) {
            ServiceInstance instance = typed(ServiceFactory.eINSTANCE.createServiceInstance(), name + " #" + (i + 1), "60 d", "10 min");
            instance.setHost(servers.get(order[(from + i) % order.length]));
            service.getInstances().add(instance);
        }
        return service;
    }

    private void standby(Service service) {
        Standby standby = ServiceFactory.eINSTANCE.createStandby();
        standby.setKind(StandbyKind.HOT);
        standby.setDetect(Duration.parse("20 s"));
        standby.setTakeOver(Duration.parse("40 s"));
        standby.setCoverage(Percentage.parse("98 %"));
        standby.setFallback(Duration.parse("1 h"));
        service.setRedundancy(standby);
    }

    private void pool(Service service, int required) {
        Pool pool = ServiceFactory.eINSTANCE.createPool();
        pool.setRequired(required);
        service.setRedundancy(pool);
    }

    private void need(Service service, Service other) {
        Dependency dependency = ServiceFactory.eINSTANCE.createDependency();
        dependency.setService(other);
        service.getNeeds().add(dependency);
    }

    private void levels(Service service, int degraded, int full) {
        for (String name : List.of("degraded", "full")) {
            ServiceLevel level = ServiceFactory.eINSTANCE.createServiceLevel();
            level.setName(name);
            level.setRequired(name.equals("full") ? full : degraded);
            service.getLevels().add(level);
        }
    }

    private ClientPopulation clients(String name, int users, NetworkNode at) {
        ClientPopulation clients = ServiceFactory.eINSTANCE.createClientPopulation();
        clients.setName(name);
        clients.setSize(users);
        clients.setAttachedTo(at);
        project.getClients().add(clients);
        return clients;
    }

    private void agreement(Service service, String target) {
        ServiceLevelAgreement agreement = ServiceFactory.eINSTANCE.createServiceLevelAgreement();
        agreement.setName("agreement on " + service.getName());
        agreement.setProvider("operations");
        agreement.setConsumer("business");
        agreement.setLevel(service.getLevels().get(1));
        agreement.setTarget(Percentage.parse(target));
        project.getAgreements().add(agreement);
    }

    // Elements

    private static String side(int side) {
        return side == 0 ? "A" : "B";
    }

    private static Network network(String name) {
        Network network = NetworkFactory.eINSTANCE.createNetwork();
        network.setName(name);
        return network;
    }

    private <E extends PoweredEquipment> E powered(E equipment, List<PowerDevice> sources) {
        for (PowerDevice source : sources) {
            PowerSupply supply = typed(FacilityFactory.eINSTANCE.createPowerSupply(), "supply" + (equipment.getPowerSupplies().size() + 1), "30 a",
                    "4 h");
            supply.setFedBy(source);
            equipment.getPowerSupplies().add(supply);
        }
        equipment.setRequiredSupplies(1);
        return equipment;
    }

    /** Names an item and gives it the type of its class; no MTTF: no figures. */
    private <I extends Item> I typed(I item, String name, String mttf, String repair) {
        item.setName(name);
        if (mttf != null) {
            item.setType(type(item.eClass().getName(), mttf, repair));
        }
        return item;
    }

    private ComponentType type(String name, String mttf, String repair) {
        for (ComponentType known : catalogue.getTypes()) {
            if (known.getName().equals(name)) {
                return known;
            }
        }
        ComponentType type = CoreFactory.eINSTANCE.createComponentType();
        type.setName(name);
        FailureMode mode = CoreFactory.eINSTANCE.createFailureMode();
        mode.setName("failure");
        mode.setMttf(Duration.parse(mttf));
        mode.setRepair(Duration.parse(repair));
        mode.setSource("made up for tests");
        mode.setAssumption(true);
        type.getFailureModes().add(mode);
        catalogue.getTypes().add(type);
        return type;
    }
}
