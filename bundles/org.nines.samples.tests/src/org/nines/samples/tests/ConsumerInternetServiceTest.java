// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.model.Project;
import org.nines.model.compute.Server;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Item;
import org.nines.model.core.NamedElement;
import org.nines.model.facility.Conduit;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.facility.Room;
import org.nines.model.facility.Ups;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.network.InternetAccess;
import org.nines.model.network.Link;
import org.nines.model.network.NetworkInterface;
import org.nines.model.network.NetworkNode;
import org.nines.model.network.Switch;
import org.nines.model.service.Dependency;
import org.nines.model.service.Need;
import org.nines.model.service.Pool;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.Standby;
import org.nines.model.service.SwitchOver;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskController;
import org.nines.model.storage.DiskEnclosure;
import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.VolumePurpose;

/** What the guide says of this customer is in the model. */
class ConsumerInternetServiceTest {

    private static final double MINUTE = 1 / 60.0;
    private static final double WEEK = 168;

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void load() throws IOException {
        project = SampleFiles.load("consumer-internet-service", folder).project();
    }

    @Test
    void hasThreeTiers() {
        assertEquals(List.of("Network tier", "Application tier", "Data tier"), names(project.getTiers()));
        assertTrue(project.getTiers().stream().noneMatch(tier -> tier.getServices().isEmpty()));
    }

    // Network tier.

    @Test
    void networkServersStandInDifferentRoomsOnDifferentPower() {
        Set<Room> rooms = new HashSet<>();
        Set<Set<UtilityFeed>> feeds = new HashSet<>();
        for (Server server : hosts("Web front")) {
            rooms.add(room(server));
            feeds.add(feeds(server));
            assertEquals(1, feeds(server).size(), server.getName());
        }
        assertEquals(2, rooms.size());
        assertEquals(2, feeds.size());
        for (Room room : rooms) {
            assertEquals(1, hosts("Web front").stream().filter(s -> room(s) == room).map(this::feeds).distinct().count(), room.getName());
        }
    }

    @Test
    void networkServersHaveExcessCapacity() {
        int required = pool("Web front").getRequired();
        assertTrue(hosts("Web front").size() > required);
        for (Room room : project.getSites().get(0).getRooms()) {
            assertTrue(hosts("Web front").stream().filter(s -> room(s) == room).count() >= required, room.getName() + " carries the load");
        }
    }

    @Test
    void failedNetworkServersAreReplacedInFortyMinutes() {
        for (ServiceInstance instance : service("Web front").getInstances()) {
            Server server = (Server) instance.getHost();
            List<Item> replaced = new ArrayList<>(List.of(server, instance));
            replaced.addAll(server.getPowerSupplies());
            replaced.addAll(server.getInterfaces());
            replaced.addAll(server.getControllers());
            for (Item item : replaced) {
                for (FailureMode mode : Figures.modesOf(item)) {
                    assertEquals(40 * MINUTE, Figures.mode(mode).mttr(), 1e-12, item.getName() + " " + mode.getName());
                }
            }
        }
    }

    @Test
    void networkServersAreWatchedByPingAndSnmp() {
        for (Server server : hosts("Web front")) {
            String watched = server.getType().getDescription();
            assertTrue(watched.contains("ping") && watched.contains("SNMP"), watched);
            Figures.modesOf(server).forEach(mode -> assertTrue(mode.getDetect().hours() <= 5 * MINUTE, mode.getName()));
        }
    }

    @Test
    void networkServersFailByHardwareFirstAndOperatingSystemSecond() {
        for (ServiceInstance instance : service("Web front").getInstances()) {
            double hardware = mttf(instance.getHost(), "hardware");
            double system = mttf(instance.getHost(), "operating system");
            double process = Figures.mode(Figures.modesOf(instance).get(0)).mttf();
            assertTrue(hardware < system && system < process);
        }
    }

    @Test
    void internetConnectionIsRedundant() {
        List<InternetAccess> circuits = all(InternetAccess.class);
        assertEquals(2, circuits.size());
        assertNotEquals(circuits.get(0).getProvider(), circuits.get(1).getProvider());
        assertDisjoint(circuits.get(0).getConduits(), circuits.get(1).getConduits());
        assertDisjoint(routers(circuits.get(0)), routers(circuits.get(1)));
        assertTrue(circuits.stream().noneMatch(circuit -> circuit.getConduits().isEmpty()));
    }

    @Test
    void bothInterfacesOfEveryServerEndAtDifferentSwitchesByDifferentWays() {
        for (Server server : all(Server.class)) {
            assertEquals(2, server.getInterfaces().size(), server.getName());
            Link a = link(server.getInterfaces().get(0));
            Link b = link(server.getInterfaces().get(1));
            assertNotEquals(switchOf(a), switchOf(b), server.getName());
            assertNotEquals(a.eContainer(), b.eContainer(), server.getName());
            assertDisjoint(a.getConduits(), b.getConduits());
        }
    }

    @Test
    void bothNetworksHaveCableWaysAndPowerOfTheirOwn() {
        Set<Conduit> a = conduits("Network A");
        Set<Conduit> b = conduits("Network B");
        assertFalse(a.isEmpty());
        assertFalse(b.isEmpty());
        assertDisjoint(a, b);
        assertDisjoint(switchFeeds("Network A"), switchFeeds("Network B"));
    }

    // Application tier.

    @Test
    void applicationServersFormPoolsOfAlikeMachinesThatCanSpareAnyOne() {
        List<Service> business = project.getTiers().get(1).getServices();
        assertTrue(business.size() >= 3);
        for (Service service : business) {
            assertEquals(service.getInstances().size() - 1, pool(service.getName()).getRequired(), service.getName());
            long kinds = hosts(service.getName()).stream().map(ConsumerInternetServiceTest::configuration).distinct().count();
            assertEquals(1, kinds, service.getName());
        }
    }

    @Test
    void everyServerDoesOneThing() {
        List<Object> hosts = new ArrayList<>();
        all(ServiceInstance.class).forEach(instance -> hosts.add(instance.getHost()));
        assertEquals(hosts.stream().distinct().toList(), hosts);
        assertEquals(new HashSet<>(hosts), new HashSet<>(all(Server.class)));
    }

    @Test
    void applicationsAreRestartedOftenAndFailMoreOftenThanTheirHardware() {
        for (Service service : project.getTiers().get(1).getServices()) {
            for (ServiceInstance instance : service.getInstances()) {
                Figures.Mode application = Figures.mode(Figures.modesOf(instance).get(0));
                assertEquals(3 * WEEK, application.mttf(), 1e-9);
                assertTrue(application.mttr() <= 5 * MINUTE);
                double machine = Figures.modesOf(instance.getHost()).stream().mapToDouble(m -> 1 / Figures.mode(m).mttf()).sum();
                assertTrue(1 / application.mttf() > 10 * machine);
            }
        }
    }

    // Data tier.

    @Test
    void dataServersHaveMirroredDisksAndEverythingElseTwice() {
        for (Server server : dataServers()) {
            DiskArray system = server.getArrays().get(0);
            assertEquals(RaidLevel.RAID_1, system.getLevel(), server.getName());
            assertTrue(system.getVolumes().stream().anyMatch(v -> v.getPurpose() == VolumePurpose.OPERATING_SYSTEM), server.getName());
            assertEquals(2, system.getDisks().size(), server.getName());
            assertEquals(2, system.getControllers().size(), server.getName());
            assertTwoSuppliesOnDifferentFeeds(server);
        }
    }

    @Test
    void standbyIsManualAndNotACluster() {
        Standby standby = assertInstanceOf(Standby.class, service("Data store").getRedundancy());
        assertEquals(SwitchOver.MANUAL, standby.getSwitchOver());
        assertEquals(2, service("Data store").getInstances().size());
        assertTrue(standby.getTakeOver().hours() >= 10 * MINUTE, "people need time to verify the data and to start the services");
        assertTrue(all(Standby.class).stream().noneMatch(s -> s.getSwitchOver() == SwitchOver.AUTOMATIC));
    }

    @Test
    void bothDataServersReachOneSharedRaidDevice() {
        List<ServiceInstance> pair = service("Data store").getInstances();
        assertEquals(pair.get(0).getVolumes(), pair.get(1).getVolumes());
        assertEquals(Set.of(VolumePurpose.DATA, VolumePurpose.LOG),
                Set.copyOf(pair.get(0).getVolumes().stream().map(v -> v.getPurpose()).toList()));
        DiskEnclosure device = all(DiskEnclosure.class).get(0);
        pair.get(0).getVolumes().forEach(volume -> assertSame(device, volume.eContainer().eContainer()));
        for (ServiceInstance instance : pair) {
            List<DiskController> ends = device.getLinks().stream().filter(l -> l.getHost().eContainer() == instance.getHost())
                    .map(l -> l.getStorage()).toList();
            long adapters = device.getLinks().stream().map(l -> l.getHost()).filter(h -> h.eContainer() == instance.getHost()).distinct()
                    .count();
            assertEquals(Set.copyOf(device.getControllers()), Set.copyOf(ends), instance.getName());
            assertEquals(2, adapters, instance.getName());
        }
    }

    @Test
    void sharedDeviceIsDoubledButForItsCabinet() {
        DiskEnclosure device = all(DiskEnclosure.class).get(0);
        assertEquals(1, all(DiskEnclosure.class).size());
        assertTwoSuppliesOnDifferentFeeds(device);
        assertEquals(2, device.getControllers().size());
        for (DiskArray array : device.getArrays()) {
            assertEquals(device.getControllers(), array.getControllers(), array.getName());
            assertTrue(array.getLevel() == RaidLevel.RAID_1 || array.getLevel() == RaidLevel.RAID_10, array.getName());
        }
        assertTrue(Figures.modesOf(device).stream().anyMatch(mode -> mode.getName().contains("backplane")));
    }

    @Test
    void replicaFeedsBillingAndNothingElse() {
        assertEquals(List.of("Replica"), needed(service("Billing").getNeeds()));
        assertEquals(1, all(Dependency.class).stream().filter(d -> d.getService() == service("Replica")).count());
        assertDisjoint(hosts("Replica"), hosts("Data store"));
        Set<EObject> production = new HashSet<>();
        service("Data store").getInstances().forEach(i -> i.getVolumes().forEach(v -> production.add(v.eContainer())));
        service("Replica").getInstances().forEach(i -> i.getVolumes().forEach(v -> assertFalse(production.contains(v.eContainer()))));
    }

    // Levels and promises.

    @Test
    void minimumIsInternetConnectionAndDataStoreAndFullIsEveryLineOfBusiness() {
        Service front = service("Web front");
        assertEquals(List.of("minimum", "full"), names(front.getLevels()));
        ServiceLevel minimum = front.getLevels().get(0);
        ServiceLevel full = front.getLevels().get(1);
        assertEquals(List.of(), front.getNeeds());
        assertEquals(List.of("Data store"), needed(minimum.getNeeds()));
        assertEquals(names(project.getTiers().get(1).getServices()), needed(full.getNeeds()));
        assertEquals(List.of("Consumers"), names(front.getClients()));
        assertEquals("Internet", front.getClients().get(0).getAttachedTo().getName());
    }

    @Test
    void applicationsNeedTheDataStore() {
        for (String application : List.of("Content", "Accounts")) {
            assertEquals(List.of("Data store"), needed(service(application).getNeeds()), application);
        }
    }

    @Test
    void bothLevelsArePromisedAndTheirTargetsAreAssumptions() {
        List<Object> promised = new ArrayList<>();
        project.getAgreements().forEach(sla -> promised.add(sla.getLevel()));
        assertEquals(service("Web front").getLevels(), promised);
        assertTrue(project.getAssumptions().stream().anyMatch(a -> a.getAbout().containsAll(project.getAgreements())));
    }

    // Ways through the model.

    private <T extends EObject> List<T> all(Class<T> type) {
        List<T> result = new ArrayList<>();
        EcoreUtil.getAllContents(project, true).forEachRemaining(e -> {
            if (type.isInstance(e)) {
                result.add(type.cast(e));
            }
        });
        assertFalse(result.isEmpty(), type.getSimpleName());
        return result;
    }

    private static List<String> names(List<? extends NamedElement> elements) {
        return elements.stream().map(NamedElement::getName).toList();
    }

    private Service service(String name) {
        return project.getServices().stream().filter(s -> s.getName().equals(name)).findFirst().orElseThrow();
    }

    private Pool pool(String service) {
        return assertInstanceOf(Pool.class, service(service).getRedundancy(), service);
    }

    private List<Server> hosts(String service) {
        return service(service).getInstances().stream().map(instance -> (Server) instance.getHost()).toList();
    }

    private List<Server> dataServers() {
        return Stream.concat(hosts("Data store").stream(), hosts("Replica").stream()).toList();
    }

    private static List<String> needed(List<Need> needs) {
        return needs.stream().map(need -> ((Dependency) need).getService().getName()).toList();
    }

    private static Room room(EObject thing) {
        return thing instanceof Room room ? room : room(thing.eContainer());
    }

    private static double mttf(Item item, String mode) {
        return Figures.modesOf(item).stream().filter(m -> m.getName().equals(mode)).map(m -> Figures.mode(m).mttf()).findFirst()
                .orElseThrow();
    }

    /** What can be seen from outside of a machine's make-up. */
    private static List<Object> configuration(Server server) {
        List<Object> parts = new ArrayList<>(List.of(server.getType()));
        server.eAllContents().forEachRemaining(part -> {
            parts.add(part.eClass());
            if (part instanceof Item item) {
                parts.add(item.getType());
            }
        });
        return parts;
    }

    private static Set<PowerDevice> upstream(PowerDevice device) {
        Set<PowerDevice> result = new HashSet<>(Set.of(device));
        device.getFedBy().forEach(source -> result.addAll(upstream(source)));
        return result;
    }

    private Set<UtilityFeed> feeds(PoweredEquipment equipment) {
        Set<UtilityFeed> result = new HashSet<>();
        equipment.getPowerSupplies().forEach(supply -> upstream(supply.getFedBy()).stream().filter(UtilityFeed.class::isInstance)
                .forEach(feed -> result.add((UtilityFeed) feed)));
        return result;
    }

    private static void assertTwoSuppliesOnDifferentFeeds(PoweredEquipment equipment) {
        assertEquals(2, equipment.getPowerSupplies().size(), equipment.getName());
        assertEquals(1, equipment.getRequiredSupplies(), equipment.getName());
        Set<PowerDevice> a = upstream(equipment.getPowerSupplies().get(0).getFedBy());
        Set<PowerDevice> b = upstream(equipment.getPowerSupplies().get(1).getFedBy());
        assertDisjoint(a, b);
        for (Set<PowerDevice> way : List.of(a, b)) {
            assertTrue(way.stream().anyMatch(Ups.class::isInstance), equipment.getName());
            assertTrue(way.stream().anyMatch(UtilityFeed.class::isInstance), equipment.getName());
        }
    }

    private static <T> void assertDisjoint(Iterable<? extends T> x, Iterable<? extends T> y) {
        Set<T> common = new HashSet<>();
        x.forEach(common::add);
        Set<T> others = new HashSet<>();
        y.forEach(others::add);
        common.retainAll(others);
        assertEquals(Set.of(), common);
    }

    private Link link(NetworkInterface nic) {
        List<Link> links = all(Link.class).stream().filter(link -> link.getEnds().contains(nic)).toList();
        assertEquals(1, links.size(), nic.getName());
        return links.get(0);
    }

    private static Switch switchOf(Link link) {
        return (Switch) link.getEnds().stream().filter(Switch.class::isInstance).findFirst().orElseThrow();
    }

    private List<NetworkNode> routers(InternetAccess circuit) {
        return circuit.getEnds().stream().filter(end -> !project.getExternalNetworks().contains(end)).toList();
    }

    private Set<Conduit> conduits(String network) {
        Set<Conduit> result = new HashSet<>();
        links(network).forEach(link -> result.addAll(link.getConduits()));
        return result;
    }

    private Set<UtilityFeed> switchFeeds(String network) {
        Set<UtilityFeed> result = new HashSet<>();
        links(network).forEach(link -> link.getEnds().stream().filter(Switch.class::isInstance)
                .forEach(device -> result.addAll(feeds((Switch) device))));
        return result;
    }

    private List<Link> links(String network) {
        return project.getNetworks().stream().filter(n -> n.getName().equals(network)).findFirst().orElseThrow().getLinks();
    }
}
