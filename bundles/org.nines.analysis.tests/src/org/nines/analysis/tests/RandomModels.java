// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.tests.naive.NaiveEvaluator;
import org.nines.model.Project;
import org.nines.model.compute.Host;
import org.nines.model.compute.Server;
import org.nines.model.core.ComponentType;
import org.nines.model.core.CoreFactory;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Frequency;
import org.nines.model.core.Item;
import org.nines.model.core.Weekday;
import org.nines.model.facility.Conduit;
import org.nines.model.facility.Equipment;
import org.nines.model.facility.Location;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.network.ExternalNetwork;
import org.nines.model.network.Link;
import org.nines.model.network.NetworkNode;
import org.nines.model.network.Provider;
import org.nines.model.network.Router;
import org.nines.model.network.Switch;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Pool;
import org.nines.model.service.Redundancy;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.Standby;
import org.nines.model.service.StandbyKind;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskController;
import org.nines.model.storage.DiskEnclosure;
import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.StorageFactory;
import org.nines.model.storage.Volume;
import org.nines.model.storage.VolumePurpose;
import org.nines.model.units.Duration;
import org.nines.model.units.Percentage;
import org.nines.model.units.Rate;
import org.nines.model.units.TimeUnit;

/**
 * Small models with a bit of everything that the rules speak of, the same for the same seed.
 *
 * <p>Most items are perfect; six to thirteen fail, so that all combinations of states can be tried.
 */
final class RandomModels {

    private static final int FEW_COMBINATIONS = 5_000;
    private static final int MANY_COMBINATIONS = 150_000;
    private static final int CALENDAR_COMBINATIONS = 600;

    private final Random random;
    private final ModelBuilder m = new ModelBuilder();
    private final List<Location> places = new ArrayList<>();
    private final List<Conduit> conduits = new ArrayList<>();
    private final List<PowerDevice> power = new ArrayList<>();
    private final List<NetworkNode> nodes = new ArrayList<>();
    private final List<Server> servers = new ArrayList<>();
    private final List<Volume> shared = new ArrayList<>();

    private RandomModels(long seed) {
        random = new Random(seed * 1_000_003 + 17);
    }

    /** The model of a seed. One in 25 has many combinations of states. */
    static Project project(int seed) {
        RandomModels models = new RandomModels(seed);
        models.places();
        models.power();
        models.network();
        models.servers();
        models.storage();
        models.services();
        models.clients();
        models.figures(seed % 25 == 0 ? MANY_COMBINATIONS : FEW_COMBINATIONS);
        return models.m.project();
    }

    /** A small model with planned work every day or week, and with demand over the day. */
    static Project withCalendar(int seed) {
        RandomModels models = new RandomModels(seed + 100_000);
        models.places();
        models.power();
        models.network();
        models.servers();
        models.storage();
        models.services();
        models.clients();
        models.demand();
        models.figures(CALENDAR_COMBINATIONS);
        models.windows();
        return models.m.project();
    }

    private void demand() {
        for (Service service : m.project().getServices()) {
            if (service.getRedundancy() instanceof Pool pool && chance(0.6)) {
                pool.setRequired(0);
                service.setCapacityPerInstance(10);
                service.getLevels().forEach(level -> level.setRequired(0));
                m.demand(service, between(1, 10));
                m.demand(service, between(5, 10 * service.getInstances().size()), any("08:00", "22:30"), any("06:00", "18:00"),
                        any(Weekday.values()), any(Weekday.values()));
            }
        }
    }

    private void windows() {
        List<Item> items = new ArrayList<>();
        m.project().eAllContents().forEachRemaining(element -> {
            if (element instanceof Equipment || element instanceof Location || element instanceof ServiceInstance || element instanceof Link) {
                items.add((Item) element);
            }
        });
        for (int i = between(1, 2); i > 0; i--) {
            Weekday[] days = Weekday.values();
            m.window(any(Frequency.DAILY, Frequency.WEEKLY), any("01:30", "06:00", "23:00"), any("0.5", "2", "4"), chance(0.5),
                    chance(0.5) ? List.of(any(days)) : List.of(), some(between(1, 2), items).toArray(Item[]::new));
        }
    }

    // Choices

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @SafeVarargs
    private final <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** So many different elements of a list, or all, in random order. */
    private <T> List<T> some(int count, List<T> list) {
        List<T> rest = new ArrayList<>(list);
        List<T> chosen = new ArrayList<>();
        while (chosen.size() < count && !rest.isEmpty()) {
            chosen.add(rest.remove(random.nextInt(rest.size())));
        }
        return chosen;
    }

    // Parts

    private void places() {
        places.add(m.project().getSites().get(0));
        for (int s = between(1, 2); s > 0; s--) {
            if (s == 2) {
                places.add(m.site("site2", ""));
            }
            for (int c = between(0, 1); c > 0; c--) {
                conduits.add(m.conduit("duct" + (conduits.size() + 1), ""));
            }
            for (int r = 1; r <= between(1, 2); r++) {
                places.add(m.room("room" + r, ""));
                for (int k = 1; k <= between(0, 2); k++) {
                    places.add(m.rack("rack" + k, ""));
                }
            }
        }
    }

    private ModelBuilder somewhere() {
        return m.in(any(places));
    }

    private void power() {
        power.add(somewhere().feed("grid1", ""));
        if (chance(0.4)) {
            power.add(somewhere().feed("grid2", ""));
        }
        int batteries = 0;
        for (int i = 1; i <= between(1, 4); i++) {
            PowerDevice[] fedBy = some(any(1, 1, 2), power).toArray(PowerDevice[]::new);
            if (batteries < 2 && chance(0.45)) {
                batteries++;
                power.add(somewhere().ups("ups" + i, "", any("0.25", "0.5", "1", "4"), fedBy));
            } else {
                power.add(somewhere().pdu("pdu" + i, "", fedBy));
            }
        }
        if (chance(0.25)) {
            // backwards: a ring of feeds
            PowerDevice from = any(power);
            PowerDevice to = any(power);
            if (from != to && !from.getFedBy().contains(to)) {
                from.getFedBy().add(to);
            }
        }
    }

    private void plugIn(PoweredEquipment equipment) {
        int supplies = any(0, 1, 2, 2, 3);
        if (supplies > 0) {
            PowerDevice[] sources = IntStream.range(0, supplies).mapToObj(i -> any(power)).toArray(PowerDevice[]::new);
            m.supplies(equipment, between(1, supplies), "", sources);
        }
    }

    private void network() {
        int switches = between(1, 3);
        for (int i = 1; i <= switches; i++) {
            Switch added = somewhere().networkSwitch("switch" + i, "");
            nodes.add(added);
            if (chance(0.3)) {
                plugIn(added);
            }
        }
        boolean apart = switches == 2 && chance(0.4);
        for (int i = 0; i < switches && switches > 1 && !apart; i++) {
            cable(nodes.get(i), nodes.get((i + 1) % switches));
        }
        if (apart || chance(0.2)) {
            Router router = somewhere().router("router", "");
            some(2, nodes).forEach(node -> cable(router, node));
            nodes.add(router);
        }
        if (chance(0.4)) {
            ExternalNetwork internet = m.externalNetwork("internet", "");
            Provider provider = chance(0.7) ? m.provider("carrier", "") : null;
            for (int i = between(1, 2); i > 0; i--) {
                m.internetAccess("", chance(0.8) ? provider : null, any(nodes), internet, ducts());
            }
            nodes.add(internet);
        }
    }

    private void cable(NetworkNode a, NetworkNode b) {
        m.link("", a, b, ducts());
        if (chance(0.15)) {
            m.link("", b, a, ducts());
        }
    }

    private Conduit[] ducts() {
        return conduits.stream().filter(c -> chance(0.4)).toArray(Conduit[]::new);
    }

    private void servers() {
        for (int i = 1; i <= between(2, 4); i++) {
            Server server = somewhere().server("server" + i, "");
            servers.add(server);
            plugIn(server);
            for (NetworkNode node : some(any(1, 2), nodes)) {
                m.link("", m.networkInterface(server, ""), node, ducts());
            }
        }
    }

    private void storage() {
        if (chance(0.25)) {
            Server server = any(servers);
            DiskArray array = raid(m.array(server, RaidLevel.RAID_1, 1, "", "", ""));
            m.volume(array, any(VolumePurpose.OPERATING_SYSTEM, VolumePurpose.SWAP));
            for (int i = between(0, 2); i > 0; i--) {
                array.getControllers().add(m.controller(server, ""));
            }
        } else if (chance(0.35)) {
            DiskEnclosure enclosure = somewhere().enclosure("cabinet", "");
            plugIn(enclosure);
            DiskArray array = raid(m.array(enclosure, RaidLevel.RAID_1, 1, "", "", ""));
            shared.add(m.volume(array, VolumePurpose.DATA));
            for (int i = between(1, 2); i > 0; i--) {
                array.getControllers().add(m.controller(enclosure, ""));
            }
            for (Server server : servers) {
                for (int i = any(1, 1, 2); i > 0 && chance(0.9); i--) {
                    DiskController near = m.controller(server, "");
                    some(between(1, 2), array.getControllers()).forEach(far -> m.storageLink("", near, far));
                }
            }
        }
    }

    private DiskArray raid(DiskArray array) {
        array.setLevel(any(RaidLevel.values()));
        int disks = switch (array.getLevel()) {
            case RAID_0, RAID_1 -> between(1, 3);
            case RAID_01, RAID_10 -> 4;
            case RAID_3, RAID_4, RAID_5 -> between(3, 4);
            case RAID_6 -> 4;
        };
        disks = array.getLevel() == RaidLevel.RAID_1 ? Math.max(2, disks) : disks;
        while (array.getDisks().size() < disks) {
            Disk disk = ModelBuilder.item(StorageFactory.eINSTANCE.createDisk(), "disk" + (array.getDisks().size() + 1), "");
            array.getDisks().add(disk);
        }
        if (array.getLevel() != RaidLevel.RAID_0 && array.getLevel() != RaidLevel.RAID_10) {
            array.setHotSpares(any(0, 0, 1));
        }
        array.setRebuild(Duration.ofHours(any(1, 6)));
        array.setRestore(Duration.ofHours(any(8, 24)));
        return array;
    }

    private void services() {
        List<Service> services = new ArrayList<>();
        int count = between(1, 4);
        boolean grouped = false;
        for (int i = 1; i <= count; i++) {
            Host[] hosts = some(between(1, 3), servers).toArray(Host[]::new);
            Service service = m.service("service" + i, "", hosts);
            services.add(service);
            if (hosts.length > 1 && !grouped && chance(0.35)) {
                grouped = true;
                standby(service);
            } else if (hosts.length > 1) {
                Pool pool = m.pool(service, between(1, hosts.length));
                if (!grouped && chance(0.08)) {
                    grouped = true;
                    pool.setRepairCrews(1);
                }
            }
            for (int level = 1; level <= between(0, 3); level++) {
                boolean pool = service.getRedundancy() instanceof Pool;
                m.level(service, "level" + level, pool && chance(0.4) ? between(1, hosts.length) : 0);
            }
            for (ServiceInstance instance : service.getInstances()) {
                if (!shared.isEmpty() && !instance.getHost().getControllers().isEmpty() && chance(0.6)) {
                    instance.getVolumes().add(shared.get(0));
                }
            }
        }
        for (int i = 0; i < count; i++) {
            Service service = services.get(i);
            for (int j = 0; j < count; j++) {
                // mostly on later ones: chains and diamonds; sometimes backwards: services that need each other
                if (j != i && chance(j > i ? 0.5 : 0.12)) {
                    need(service, services.get(j));
                }
            }
        }
    }

    private void need(Service service, Service other) {
        if (!other.getLevels().isEmpty() && chance(0.5)) {
            m.needs(service, any(other.getLevels()));
        } else {
            m.needs(service, other);
        }
        if (!service.getLevels().isEmpty() && chance(0.4)) {
            ServiceLevel level = any(service.getLevels());
            level.getNeeds().add(service.getNeeds().get(service.getNeeds().size() - 1));
        }
    }

    private void standby(Service service) {
        Standby standby = m.standby(service, any(StandbyKind.values()), any("0", "0.05", "0.2"));
        standby.setRepairCrews(any(0, 0, 1));
        if (chance(0.4)) {
            standby.setDetect(ModelBuilder.hours("0.01"));
        }
        if (chance(0.4)) {
            standby.setCoverage(ModelBuilder.percent("90"));
            standby.setFallback(ModelBuilder.hours("1.5"));
        }
        if (standby.getKind() == StandbyKind.WARM) {
            standby.setDormancy(ModelBuilder.percent("30"));
        }
    }

    private void clients() {
        List<Service> services = m.project().getServices();
        int populations = any(1, 1, 2, 3);
        for (int i = 1; i <= populations; i++) {
            List<Service> used = new ArrayList<>(some(between(1, 2), services));
            if (i == 1 && !used.contains(services.get(0))) {
                used.add(services.get(0));
            }
            ClientPopulation clients = m.clients("clients" + i, any(nodes), used.toArray(Service[]::new));
            clients.setSize(between(1, 100));
        }
        ServiceLevel promised = any(services.get(0).getLevels());
        m.agreement(promised, any("90", "99", "99.9"), chance(0.5) ? any(services.get(0).getClients()) : null);
    }

    // Figures

    private void figures(int limit) {
        Map<Class<?>, List<Item>> byKind = new LinkedHashMap<>();
        for (TreeIterator<EObject> all = m.project().eAllContents(); all.hasNext();) {
            if (all.next() instanceof Item item && !(item instanceof Disk)) {
                byKind.computeIfAbsent(item.getClass(), k -> new ArrayList<>()).add(item);
            }
        }
        List<List<Item>> kinds = byKind.values().stream().sorted(Comparator.comparing(list -> list.get(0).eClass().getName())).toList();
        for (Service service : m.project().getServices()) {
            Redundancy redundancy = service.getRedundancy();
            if (redundancy instanceof Standby || redundancy != null && redundancy.getRepairCrews() > 0) {
                service.getInstances().stream().filter(i -> chance(0.8)).forEach(i -> giveFigures(chance(0.5) ? i : i.getHost()));
            }
        }
        for (TreeIterator<EObject> all = m.project().eAllContents(); all.hasNext();) {
            if (all.next() instanceof DiskArray array && chance(0.7)) {
                array.getDisks().forEach(disk -> ModelBuilder.item(disk, disk.getName(), "2000, 24"));
            }
        }
        for (int i = between(6, 13); i > 0; i--) {
            giveFigures(any(any(kinds)));
        }
        NaiveEvaluator.Counter counter = new NaiveEvaluator.Counter(m.project());
        while (counter.combinations() > limit) {
            Item item = any(any(kinds));
            item.getFailureModes().clear();
            item.setType(null);
        }
    }

    private void giveFigures(Item item) {
        if (!item.getFailureModes().isEmpty() || item.getType() != null) {
            return;
        }
        if (chance(0.15)) {
            item.setType(type());
            return;
        }
        for (int i = any(1, 1, 1, 1, 2); i > 0; i--) {
            FailureMode mode = mode();
            mode.setName("mode" + i);
            item.getFailureModes().add(mode);
        }
    }

    /** The one component type of the model. */
    private ComponentType type() {
        if (m.project().getCatalogue() == null) {
            m.project().setCatalogue(CoreFactory.eINSTANCE.createCatalogue());
            m.project().getCatalogue().setName("catalogue");
            ComponentType type = CoreFactory.eINSTANCE.createComponentType();
            type.setName("type");
            FailureMode mode = mode();
            mode.setName("mode");
            type.getFailureModes().add(mode);
            m.project().getCatalogue().getTypes().add(type);
        }
        return m.project().getCatalogue().getTypes().get(0);
    }

    private FailureMode mode() {
        FailureMode mode = CoreFactory.eINSTANCE.createFailureMode();
        mode.setRepair(duration(0.1, 100));
        if (chance(0.2)) {
            mode.setDetect(duration(0.01, 1));
            mode.setVerify(duration(0.01, 1));
        }
        switch (random.nextInt(8)) {
            case 0 -> mode.setAvailability(new Percentage(BigDecimal.ONE.subtract(decimal(0.0001, 0.1))));
            case 1 -> mode.setFailureRate(new Rate(decimal(0.5, 50), Rate.Notation.PER_YEAR));
            default -> mode.setMttf(duration(50, 50_000));
        }
        return mode;
    }

    private Duration duration(double least, double most) {
        return new Duration(decimal(least, most), TimeUnit.HOUR);
    }

    /** Log-uniform, with three digits. */
    private BigDecimal decimal(double least, double most) {
        return new BigDecimal(least * Math.pow(most / least, random.nextDouble())).round(new MathContext(3));
    }
}
