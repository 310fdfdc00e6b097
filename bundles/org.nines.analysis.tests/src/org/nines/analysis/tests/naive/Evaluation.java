// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Project;
import org.nines.model.compute.Host;
import org.nines.model.core.Item;
import org.nines.model.facility.Equipment;
import org.nines.model.facility.Location;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PowerSupply;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.facility.Ups;
import org.nines.model.network.InternetAccess;
import org.nines.model.network.Link;
import org.nines.model.network.Network;
import org.nines.model.network.NetworkInterface;
import org.nines.model.network.NetworkNode;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Dependency;
import org.nines.model.service.Need;
import org.nines.model.service.Pool;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevel;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskController;
import org.nines.model.storage.DiskEnclosure;
import org.nines.model.storage.StorageLink;
import org.nines.model.storage.Volume;
import org.nines.model.storage.VolumePurpose;

/** The rules of what is served, read off for one {@link World}. */
final class Evaluation {

    private final Project project;
    private final World world;
    private final Map<Host, Boolean> hosts = new IdentityHashMap<>();
    private final Map<EObject, Set<NetworkNode>> reach = new IdentityHashMap<>();
    /** For each instance by level (one entry where the service has no levels): whether it is served. */
    private final Map<ServiceInstance, boolean[]> served = new IdentityHashMap<>();

    Evaluation(Project project, World world) {
        this.project = project;
        this.world = world;
        keepEachOtherRunning();
    }

    /** Whether the requests of a population are served at a level of a service. */
    boolean served(ClientPopulation clients, Service service, ServiceLevel level) {
        NetworkNode node = clients.getAttachedTo();
        return stands(node) && provided(node, service, level);
    }

    // Services

    /** Greatest fixpoint: every instance that is up counts as served until one of its needs is found unmet. */
    private void keepEachOtherRunning() {
        for (Service service : project.getServices()) {
            for (ServiceInstance instance : service.getInstances()) {
                boolean[] levels = new boolean[Math.max(1, service.getLevels().size())];
                Arrays.fill(levels, up(instance));
                served.put(instance, levels);
            }
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Service service : project.getServices()) {
                for (ServiceInstance instance : service.getInstances()) {
                    boolean[] levels = served.get(instance);
                    for (int level = 0; level < levels.length; level++) {
                        if (levels[level] && !needsMet(instance, service, level)) {
                            levels[level] = false;
                            changed = true;
                        }
                    }
                }
            }
        }
    }

    private boolean needsMet(ServiceInstance instance, Service service, int level) {
        List<Need> needs = new ArrayList<>(service.getNeeds());
        for (int i = 0; i <= level && i < service.getLevels().size(); i++) {
            needs.addAll(service.getLevels().get(i).getNeeds());
        }
        return needs.stream().map(Dependency.class::cast)
                .allMatch(need -> provided(instance.getHost(), need.getService(), need.getLevel()));
    }

    /** Whether enough instances of a service that are themselves served can be reached from a host or a network node. */
    private boolean provided(EObject from, Service service, ServiceLevel level) {
        if (world.interrupted(service)) {
            return false;
        }
        int index = level == null ? 0 : service.getLevels().indexOf(level);
        int count = 0;
        for (ServiceInstance instance : service.getInstances()) {
            if (served.get(instance)[index] && path(from, instance.getHost())) {
                count++;
            }
        }
        return count >= required(service, index);
    }

    private static int required(Service service, int level) {
        int required = 0;
        for (int i = 0; i <= level && i < service.getLevels().size(); i++) {
            required = Math.max(required, service.getLevels().get(i).getRequired());
        }
        if (required > 0) {
            return required;
        }
        return service.getRedundancy() instanceof Pool pool ? pool.getRequired() : 1;
    }

    private boolean up(ServiceInstance instance) {
        return works(instance) && up(instance.getHost()) && instance.getVolumes().stream().allMatch(v -> serves(v, instance.getHost()));
    }

    // Hosts and storage

    private boolean up(Host host) {
        return hosts.computeIfAbsent(host, h -> stands(h) && h.getArrays().stream().filter(Evaluation::holdsSystem).allMatch(this::serves));
    }

    private static boolean holdsSystem(DiskArray array) {
        return array.getVolumes().stream()
                .anyMatch(v -> v.getPurpose() == VolumePurpose.OPERATING_SYSTEM || v.getPurpose() == VolumePurpose.SWAP);
    }

    private boolean serves(DiskArray array) {
        return world.holdsData(array) && (array.getControllers().isEmpty() || array.getControllers().stream().anyMatch(this::works));
    }

    private boolean serves(Volume volume, Host host) {
        DiskArray array = (DiskArray) volume.eContainer();
        if (array.eContainer() instanceof DiskEnclosure enclosure) {
            return stands(enclosure) && serves(array) && enclosure.getLinks().stream().anyMatch(link -> joins(link, host, array));
        }
        return array.eContainer() == host && serves(array);
    }

    private boolean joins(StorageLink link, Host host, DiskArray array) {
        DiskController near = link.getHost();
        DiskController far = link.getStorage();
        return host.getControllers().contains(near) && array.getControllers().contains(far) && works(link) && works(near) && works(far);
    }

    // Network

    private boolean path(EObject from, Host to) {
        return from == to || reach.computeIfAbsent(from, this::reached).stream().anyMatch(to.getInterfaces()::contains);
    }

    /** Breadth first search that leaves from a network node or from all interfaces of a host, and runs on through everything but hosts. */
    private Set<NetworkNode> reached(EObject from) {
        List<NetworkNode> starts = from instanceof Host host ? List.copyOf(host.getInterfaces()) : List.of((NetworkNode) from);
        Set<NetworkNode> reached = new HashSet<>();
        Deque<NetworkNode> queue = new ArrayDeque<>();
        for (NetworkNode start : starts) {
            if (stands(start)) {
                reached.add(start);
                queue.add(start);
            }
        }
        while (!queue.isEmpty()) {
            NetworkNode node = queue.remove();
            if (node instanceof NetworkInterface && !starts.contains(node)) {
                continue;
            }
            for (Network network : project.getNetworks()) {
                for (Link link : network.getLinks()) {
                    if (link.getEnds().contains(node) && linkWorks(link)) {
                        NetworkNode other = link.getEnds().get(link.getEnds().get(0) == node ? 1 : 0);
                        if (!reached.contains(other) && stands(other)) {
                            reached.add(other);
                            queue.add(other);
                        }
                    }
                }
            }
        }
        return reached;
    }

    private boolean linkWorks(Link link) {
        return works(link) && link.getConduits().stream().allMatch(this::works)
                && (!(link instanceof InternetAccess access) || access.getProvider() == null || works(access.getProvider()));
    }

    // Places and power

    /** Whether an item works and, as far as it is equipment, its place and its power are there. */
    private boolean stands(Item item) {
        return works(item) && (!(item instanceof Equipment equipment) || placed(equipment, 0))
                && (!(item instanceof PoweredEquipment powered) || powered(powered));
    }

    private boolean placed(Equipment equipment, double delay) {
        for (EObject place = equipment.eContainer(); place instanceof Location location; place = place.eContainer()) {
            if (!world.works(location, delay)) {
                return false;
            }
        }
        return true;
    }

    private boolean powered(PoweredEquipment equipment) {
        if (equipment.getPowerSupplies().isEmpty()) {
            return true;
        }
        int count = 0;
        for (PowerSupply supply : equipment.getPowerSupplies()) {
            if (works(supply) && delivers(supply.getFedBy(), 0, List.of())) {
                count++;
            }
        }
        return count >= equipment.getRequiredSupplies();
    }

    /** A device on the way of the current to a load, and the hours of battery between the two. */
    record Passed(PowerDevice device, double delay) {

        /** Whether the way would come through the device again: at the same time, or to use up the same battery twice. */
        static boolean again(List<Passed> downstream, PowerDevice device, double delay) {
            return downstream.stream().anyMatch(p -> p.device == device && (p.delay == delay || battery(device) > 0));
        }

        static List<Passed> and(List<Passed> downstream, PowerDevice device, double delay) {
            List<Passed> passed = new ArrayList<>(downstream);
            passed.add(new Passed(device, delay));
            return passed;
        }
    }

    /** Least fixpoint: a device that can only be fed through itself gets nothing. */
    private boolean delivers(PowerDevice device, double delay, List<Passed> downstream) {
        if (Passed.again(downstream, device, delay) || !world.works(device, delay) || !placed(device, delay)) {
            return false;
        }
        if (device.getFedBy().isEmpty()) {
            return true;
        }
        List<Passed> passed = Passed.and(downstream, device, delay);
        return device.getFedBy().stream().anyMatch(feeder -> delivers(feeder, delay + battery(device), passed));
    }

    /** Hours that a device carries its load without input. */
    static double battery(PowerDevice device) {
        return device instanceof Ups ups && ups.getBattery() != null ? ups.getBattery().hours() : 0;
    }

    private boolean works(Item item) {
        return world.works(item, 0);
    }
}
