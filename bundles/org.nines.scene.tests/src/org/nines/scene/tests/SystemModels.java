// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.tests;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.nines.model.NinesFactory;
import org.nines.model.Project;
import org.nines.model.compute.ComputeFactory;
import org.nines.model.compute.Host;
import org.nines.model.compute.Server;
import org.nines.model.compute.ServerKind;
import org.nines.model.core.NamedElement;
import org.nines.model.facility.CoolingUnit;
import org.nines.model.facility.FacilityFactory;
import org.nines.model.facility.Generator;
import org.nines.model.facility.Location;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PowerSupply;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.facility.Rack;
import org.nines.model.facility.Room;
import org.nines.model.facility.Site;
import org.nines.model.facility.SiteRole;
import org.nines.model.network.Link;
import org.nines.model.network.Network;
import org.nines.model.network.NetworkFactory;
import org.nines.model.network.NetworkNode;
import org.nines.model.network.Router;
import org.nines.model.network.WanCircuit;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.ContinuityRole;
import org.nines.model.service.Dependency;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceFactory;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.Standby;
import org.nines.model.service.SwitchOver;
import org.nines.model.service.Tier;
import org.nines.model.units.Bandwidth;
import org.nines.model.units.Duration;

/** Small models in the shape of two published systems: monitoring at four sites, and control of many plants. */
final class SystemModels {

    private final Project project = NinesFactory.eINSTANCE.createProject();

    private SystemModels(String name) {
        project.setName(name);
    }

    /** Monitoring at headquarters, two branches and a hot standby site: servers fail over automatically, databases by hand. */
    static Project monitoring() {
        SystemModels m = new SystemModels("Monitoring service continuity");
        Site headquarters = m.site("Headquarters", SiteRole.MAIN);
        Site small = m.site("Small branch", SiteRole.BRANCH);
        Site medium = m.site("Medium branch", SiteRole.BRANCH);
        Site standby = m.site("Standby site", SiteRole.HOT_STANDBY);
        List<Site> sites = List.of(headquarters, small, medium, standby);
        Network wan = m.network("WAN", "green");
        List<Router> routers = sites.stream().map(s -> m.router(s, "router " + s.getName().toLowerCase(java.util.Locale.ROOT))).toList();
        for (int i = 0; i < routers.size(); i++) {
            for (int j = i + 1; j < routers.size(); j++) {
                WanCircuit circuit = NetworkFactory.eINSTANCE.createWanCircuit();
                circuit.setName("circuit " + (i + 1) + "-" + (j + 1));
                circuit.setBandwidth(Bandwidth.parse("OC-12"));
                connect(wan, circuit, routers.get(i), routers.get(j));
            }
        }
        for (int i = 0; i < sites.size(); i++) {
            Network lan = m.network("LAN " + sites.get(i).getName(), "blue");
            for (Server server : m.servers(sites.get(i), switch (i) {
                case 0 -> new String[] {"top", "large-1", "large-2"};
                case 1 -> new String[] {"small-1", "small-db"};
                case 2 -> new String[] {"medium-1", "medium-db"};
                default -> new String[] {"top-standby", "large-standby", "small-standby", "small-standby-db", "medium-standby"};
            })) {
                Link link = NetworkFactory.eINSTANCE.createLink();
                link.setName(server.getName() + " to LAN");
                connect(lan, link, server.getInterfaces().getFirst(), routers.get(i));
            }
        }
        m.group("Top tier server", SwitchOver.AUTOMATIC, "top", "top-standby");
        m.group("Top tier database", SwitchOver.MANUAL, "top", "top-standby");
        m.group("Large management server", SwitchOver.AUTOMATIC, "large-1", "large-2", "large-standby");
        m.group("Large database", SwitchOver.MANUAL, "large-2", "large-standby");
        m.group("Small management server", SwitchOver.AUTOMATIC, "small-1", "small-standby");
        m.group("Small database", SwitchOver.MANUAL, "small-standby-db", "small-db");
        m.group("Medium management server", SwitchOver.AUTOMATIC, "medium-1", "medium-standby");
        m.group("Medium database", SwitchOver.MANUAL, "medium-db", "medium-standby");
        for (String size : List.of("Large", "Small", "Medium", "Top tier")) {
            Service server = m.service(size + (size.equals("Top tier") ? " server" : " management server"));
            m.need(server, m.service(size + " database"), null);
            if (!size.equals("Top tier")) {
                m.need(m.service("Top tier server"), server, null);
            }
        }
        return m.filed();
    }

    /** Some 450 plants with control, information and business tiers; the production schedule is copied down, so that a plant runs on for a day. */
    static Project plants() {
        SystemModels m = new SystemModels("Process manufacturing");
        Site plant = m.site("Plant", SiteRole.BRANCH);
        plant.setCount(446);
        Room room = FacilityFactory.eINSTANCE.createRoom();
        room.setName("Control room");
        plant.getRooms().add(room);
        Rack rack = FacilityFactory.eINSTANCE.createRack();
        rack.setName("rack-1");
        rack.setUnits(24);
        room.getRacks().add(rack);
        PowerDevice grid = m.device(plant, FacilityFactory.eINSTANCE.createUtilityFeed(), "grid");
        Generator generator = FacilityFactory.eINSTANCE.createGenerator();
        generator.setStartTime(Duration.parse("15 s"));
        m.device(plant, generator, "generator");
        PowerDevice transfer = m.device(room, FacilityFactory.eINSTANCE.createTransferSwitch(), "transfer switch", grid, generator);
        PowerDevice upsA = m.device(room, FacilityFactory.eINSTANCE.createUps(), "UPS A", transfer);
        PowerDevice upsB = m.device(room, FacilityFactory.eINSTANCE.createUps(), "UPS B", transfer);
        upsA.setFeed("A");
        upsB.setFeed("B");
        for (int i = 1; i <= 2; i++) {
            CoolingUnit cooling = FacilityFactory.eINSTANCE.createCoolingUnit();
            cooling.setName("cooling-" + i);
            cooling.getCools().add(room);
            room.getEquipment().add(cooling);
            supply(cooling, i == 1 ? upsA : upsB);
        }
        room.setRequiredCooling(1);
        Router router = m.router(rack, "plant router");
        router.setRackUnit(24);
        supply(router, upsA);
        Network a = m.network("Control network A", "blue");
        Network b = m.network("Control network B", "orange");
        a.setRedundantWith(b);
        List<NetworkNode> switches = List.of(m.networkSwitch(rack, "control switch A"), m.networkSwitch(rack, "control switch B"));
        int unit = 20;
        for (String name : new String[] {"process controller 1", "process controller 2", "data collector 1", "data collector 2", "plant information server with a name that does not fit on one line"}) {
            Server server = m.servers(rack, name).getFirst();
            server.setRackUnit(unit);
            server.setHeightUnits(2);
            unit -= 3;
            if (name.startsWith("process")) {
                server.setKind(ServerKind.PROCESS_CONTROLLER);
            }
            supply(server, upsA);
            supply(server, upsB);
            for (int i = 0; i < 2; i++) {
                Link link = NetworkFactory.eINSTANCE.createLink();
                link.setName(name + " to " + (i == 0 ? "A" : "B"));
                connect(i == 0 ? a : b, link, server.getInterfaces().get(i), switches.get(i));
            }
        }
        for (int i = 0; i < 2; i++) {
            Link link = NetworkFactory.eINSTANCE.createLink();
            link.setName("uplink " + (i + 1));
            connect(i == 0 ? a : b, link, switches.get(i), router);
        }
        Network wan = m.network("Corporate network", "green");
        for (String name : List.of("Operations centre North America 1", "Operations centre North America 2", "Operations centre Australia", "Operations centre Europe")) {
            Site centre = m.site(name, SiteRole.OPERATIONS_CENTRE);
            Router there = m.router(centre, "router " + name.substring(18));
            WanCircuit circuit = NetworkFactory.eINSTANCE.createWanCircuit();
            circuit.setName("circuit " + name.substring(18));
            connect(wan, circuit, router, there);
            if (name.endsWith("America 1")) {
                Server mainframe = m.servers(centre, "business system").getFirst();
                mainframe.setKind(ServerKind.MAINFRAME);
            }
            if (name.endsWith("America 2")) {
                m.servers(centre, "backup business system");
            }
        }
        Service control = m.group("Process control", SwitchOver.AUTOMATIC, "process controller 1", "process controller 2");
        Service information = m.group("Process information", SwitchOver.AUTOMATIC, "data collector 1", "data collector 2");
        Service business = m.group("Business", SwitchOver.MANUAL, "business system", "backup business system");
        for (Service service : List.of(control, information, business)) {
            Tier tier = ServiceFactory.eINSTANCE.createTier();
            tier.setName(service.getName() + " tier");
            m.project.getTiers().add(tier);
            service.setTier(tier);
        }
        m.need(control, business, Duration.parse("1 d"));
        m.need(control, information, Duration.parse("15 min"));
        ServiceLevel level = ServiceFactory.eINSTANCE.createServiceLevel();
        level.setName("runs");
        control.getLevels().add(level);
        ClientPopulation line = ServiceFactory.eINSTANCE.createClientPopulation();
        line.setName("Production lines");
        line.setAttachedTo(switches.getFirst());
        line.getUses().add(control);
        m.project.getClients().add(line);
        return m.filed();
    }

    /** The model in a resource with identifiers that are the same every time. */
    private Project filed() {
        XMIResource resource = new XMIResourceImpl();
        resource.getContents().add(project);
        number(resource);
        return project;
    }

    /** Gives every element the identifier of its place, as files do it with random ones. */
    static void number(Resource resource) {
        int[] next = {1};
        resource.getAllContents().forEachRemaining(e -> {
            if (((XMIResource) resource).getID(e) == null) {
                ((XMIResource) resource).setID(e, "_" + e.eClass().getName() + next[0]);
            }
            next[0]++;
        });
    }

    private Site site(String name, SiteRole role) {
        Site site = FacilityFactory.eINSTANCE.createSite();
        site.setName(name);
        site.setRole(role);
        project.getSites().add(site);
        return site;
    }

    private Network network(String name, String colour) {
        Network network = NetworkFactory.eINSTANCE.createNetwork();
        network.setName(name);
        network.setColour(colour);
        project.getNetworks().add(network);
        return network;
    }

    private Router router(Location place, String name) {
        Router router = NetworkFactory.eINSTANCE.createRouter();
        router.setName(name);
        place.getEquipment().add(router);
        return router;
    }

    private NetworkNode networkSwitch(Location place, String name) {
        org.nines.model.network.Switch device = NetworkFactory.eINSTANCE.createSwitch();
        device.setName(name);
        place.getEquipment().add(device);
        return device;
    }

    private List<Server> servers(Location place, String... names) {
        return List.of(names).stream().map(name -> {
            Server server = ComputeFactory.eINSTANCE.createServer();
            server.setName(name);
            for (String card : List.of("nic-a", "nic-b")) {
                var nic = NetworkFactory.eINSTANCE.createNetworkInterface();
                nic.setName(card);
                server.getInterfaces().add(nic);
            }
            place.getEquipment().add(server);
            return server;
        }).toList();
    }

    private PowerDevice device(Location place, PowerDevice device, String name, PowerDevice... inputs) {
        device.setName(name);
        device.getFedBy().addAll(List.of(inputs));
        place.getEquipment().add(device);
        return device;
    }

    private static void supply(PoweredEquipment equipment, PowerDevice source) {
        PowerSupply supply = FacilityFactory.eINSTANCE.createPowerSupply();
        supply.setName("psu-" + (equipment.getPowerSupplies().size() + 1));
        supply.setFedBy(source);
        equipment.getPowerSupplies().add(supply);
    }

    private static void connect(Network network, Link link, NetworkNode from, NetworkNode to) {
        link.getEnds().addAll(List.of(from, to));
        network.getLinks().add(link);
    }

    private Service service(String name) {
        return project.getServices().stream().filter(s -> s.getName().equals(name)).findFirst().orElseThrow();
    }

    private Service group(String name, SwitchOver switchOver, String... hosts) {
        Service service = ServiceFactory.eINSTANCE.createService();
        service.setName(name);
        Standby standby = ServiceFactory.eINSTANCE.createStandby();
        standby.setSwitchOver(switchOver);
        service.setRedundancy(standby);
        ContinuityRole[] roles = {ContinuityRole.PRIMARY, ContinuityRole.SECONDARY, ContinuityRole.TERTIARY};
        for (int i = 0; i < hosts.length; i++) {
            ServiceInstance instance = ServiceFactory.eINSTANCE.createServiceInstance();
            instance.setName(name + " on " + hosts[i]);
            instance.setHost((Host) named(hosts[i]));
            instance.setContinuityRole(roles[i]);
            service.getInstances().add(instance);
        }
        project.getServices().add(service);
        return service;
    }

    private EObject named(String name) {
        List<EObject> found = new java.util.ArrayList<>();
        project.eAllContents().forEachRemaining(e -> {
            if (e instanceof NamedElement n && name.equals(n.getName())) {
                found.add(e);
            }
        });
        return found.getFirst();
    }

    private void need(Service consumer, Service provider, Duration buffer) {
        Dependency need = ServiceFactory.eINSTANCE.createDependency();
        need.setService(provider);
        need.setBuffer(buffer);
        consumer.getNeeds().add(need);
    }
}
