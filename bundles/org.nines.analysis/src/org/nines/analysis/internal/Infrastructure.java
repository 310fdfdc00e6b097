// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nines.kernel.StructureGraph;
import org.nines.kernel.Topology;
import org.nines.model.Project;
import org.nines.model.compute.Host;
import org.nines.model.core.Item;
import org.nines.model.facility.Equipment;
import org.nines.model.facility.Location;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PowerSupply;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.facility.Ups;
import org.nines.model.network.LineCard;
import org.nines.model.network.Link;
import org.nines.model.network.Network;
import org.nines.model.network.NetworkInterface;
import org.nines.model.network.NetworkNode;
import org.nines.model.network.Port;
import org.nines.model.network.ProvidedLink;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskController;
import org.nines.model.storage.DiskEnclosure;
import org.nines.model.storage.StorageLink;
import org.nines.model.storage.Volume;
import org.nines.model.storage.VolumePurpose;

/**
 * When physical elements work. 'Itself' is the element's own behaviour ({@link Variables}).
 *
 * <table>
 * <caption>Success conditions</caption>
 * <tr><th>element</th><th>works when</th></tr>
 * <tr><td>site, room, rack</td><td>itself, and the place it is in</td></tr>
 * <tr><td>power device</td><td>itself, its place, and any device that feeds it (a device that nothing feeds is a source); behind a UPS
 * failures of what feeds it, and of the places those stand in, count only once they have outlasted the battery; batteries add up along the
 * chain; feeds in a circle feed nobody</td></tr>
 * <tr><td>power supply</td><td>itself, and the device it is plugged into</td></tr>
 * <tr><td>powered equipment</td><td>itself, its place, and the required number of its power supplies (none modelled: power is perfect)</td></tr>
 * <tr><td>host</td><td>as powered equipment, and each of its own arrays that holds a volume for operating system or swap</td></tr>
 * <tr><td>array in a host</td><td>enough disks hold the data, and any of its controllers works (none modelled: perfect)</td></tr>
 * <tr><td>array in an enclosure, seen from a host</td><td>enough disks hold the data, the enclosure works, and any storage link works that
 * joins a controller of the host to a controller of the array, with both controllers</td></tr>
 * <tr><td>link</td><td>itself, its conduits, and its provider</td></tr>
 * <tr><td>network device</td><td>as powered equipment</td></tr>
 * <tr><td>path between two nodes</td><td>some chain of links and network devices that all work, both ends included; network interfaces, line
 * cards and ports work as part of the links that end at them; hosts are never in between</td></tr>
 * </table>
 */
final class Infrastructure {

    private record At(EObject element, double delay) {
    }

    private final StructureGraph.Builder graph;
    private final Variables variables;
    private final Project project;
    private final Fixpoint power = new Fixpoint(StructureGraph.FALSE);
    private final Map<At, Integer> places = new HashMap<>();
    private final Map<EObject, Integer> works = new IdentityHashMap<>();
    private final Map<EObject, Integer> nodes = new IdentityHashMap<>();
    private final Map<EObject, int[]> paths = new IdentityHashMap<>();
    private Topology topology;

    Infrastructure(StructureGraph.Builder graph, Variables variables, Project project) {
        this.graph = graph;
        this.variables = variables;
        this.project = project;
    }

    /** The place works, and everything it is in. */
    private int place(EObject container, double delay) {
        if (!(container instanceof Location location)) {
            return StructureGraph.TRUE;
        }
        At key = new At(location, delay);
        Integer known = places.get(key);
        if (known == null) {
            known = graph.and(variables.works(location, delay), place(location.eContainer(), delay));
            places.put(key, known);
        }
        return known;
    }

    /** The device delivers power; failures count only once they have lasted for the delay, in hours. */
    private int delivers(PowerDevice device, double delay) {
        At question = new At(device, delay);
        // a battery that carries its own input in a ring of feeds does so once
        return power.solve(question, device instanceof Ups ? device : question, () -> {
            int self = graph.and(variables.works(device, delay), place(device.eContainer(), delay));
            if (device.getFedBy().isEmpty()) {
                return self;
            }
            double battery = device instanceof Ups ups ? ModeFigures.hours(ups.getBattery()) : 0;
            int[] feeds = device.getFedBy().stream().mapToInt(feed -> delivers(feed, delay + battery)).toArray();
            return graph.and(self, graph.or(feeds));
        });
    }

    /** Enough power supplies deliver. */
    int powered(PoweredEquipment equipment) {
        List<PowerSupply> supplies = equipment.getPowerSupplies();
        if (supplies.isEmpty()) {
            return StructureGraph.TRUE;
        }
        int[] delivering = supplies.stream().mapToInt(s -> graph.and(variables.works(s, 0), delivers(s.getFedBy(), 0))).toArray();
        return graph.atLeast(equipment.getRequiredSupplies(), delivering);
    }

    /** Equipment, hosts and network devices work. */
    int works(Item item) {
        Integer known = works.get(item);
        if (known == null) {
            List<Integer> conditions = new ArrayList<>();
            conditions.add(variables.works(item, 0));
            if (item instanceof Equipment) {
                conditions.add(place(item.eContainer(), 0));
            }
            if (item instanceof PoweredEquipment equipment) {
                conditions.add(powered(equipment));
            }
            if (item instanceof Host host) {
                host.getArrays().stream().filter(Infrastructure::holdsSystem).forEach(a -> conditions.add(arrayInHost(a)));
            }
            known = graph.and(conditions.stream().mapToInt(Integer::intValue).toArray());
            works.put(item, known);
        }
        return known;
    }

    /** Whether the host that contains the array can't run without it. */
    static boolean holdsSystem(DiskArray array) {
        return array.getVolumes().stream()
                .anyMatch(v -> v.getPurpose() == VolumePurpose.OPERATING_SYSTEM || v.getPurpose() == VolumePurpose.SWAP);
    }

    private int arrayInHost(DiskArray array) {
        int data = variables.holdsData(array);
        if (array.getControllers().isEmpty()) {
            return data;
        }
        return graph.and(data, graph.or(array.getControllers().stream().mapToInt(c -> variables.works(c, 0)).toArray()));
    }

    /** The volume can be used from the host, given that the host works. */
    int volume(Volume volume, Host host) {
        DiskArray array = (DiskArray) volume.eContainer();
        if (array.eContainer() == host) {
            return arrayInHost(array);
        }
        if (!(array.eContainer() instanceof DiskEnclosure enclosure)) {
            return StructureGraph.FALSE;
        }
        int[] ways = enclosure.getLinks().stream().filter(link -> joins(link, host, array)).mapToInt(this::storageLink).toArray();
        return graph.and(variables.holdsData(array), works(enclosure), graph.or(ways));
    }

    /** Whether a storage link leads from a host to an array. */
    static boolean joins(StorageLink link, Host host, DiskArray array) {
        return host.getControllers().contains(link.getHost()) && array.getControllers().contains(link.getStorage());
    }

    private int storageLink(StorageLink link) {
        DiskController host = link.getHost();
        DiskController storage = link.getStorage();
        return graph.and(variables.works(link, 0), variables.works(host, 0), variables.works(storage, 0));
    }

    /** A path leads from a host or network node to a host; whether the hosts work is not part of it. */
    int path(EObject from, Host to) {
        if (from == to) {
            return StructureGraph.TRUE;
        }
        if (topology == null) {
            topology = newTopology();
        }
        Integer target = nodes.get(to);
        Integer source = nodes.get(from);
        if (target == null || source == null) {
            return StructureGraph.FALSE;
        }
        return paths.computeIfAbsent(from, f -> graph.paths(topology, source))[target];
    }

    private Topology newTopology() {
        Topology.Builder builder = Topology.builder();
        for (Network network : project.getNetworks()) {
            for (Link link : network.getLinks()) {
                int a = node(builder, link.getEnds().get(0));
                int b = node(builder, link.getEnds().get(1));
                builder.link(a, b, link(link));
            }
        }
        project.getClients().forEach(clients -> node(builder, clients.getAttachedTo()));
        return builder.build();
    }

    /** Node of the topology for the end of a link: the host or device that the interface, card or port is part of, else the node itself. */
    private int node(Topology.Builder builder, NetworkNode end) {
        EObject key = end;
        while (isConnector(key)) {
            key = key.eContainer();
        }
        Integer known = nodes.get(key);
        if (known == null) {
            known = key instanceof Host ? builder.node(StructureGraph.TRUE, false) : builder.node(works((Item) key), true);
            nodes.put(key, known);
        }
        return known;
    }

    private int link(Link link) {
        Set<Integer> conditions = new LinkedHashSet<>();
        conditions.add(variables.works(link, 0));
        link.getConduits().forEach(c -> conditions.add(variables.works(c, 0)));
        if (link instanceof ProvidedLink provided && provided.getProvider() != null) {
            conditions.add(variables.works(provided.getProvider(), 0));
        }
        for (NetworkNode end : link.getEnds()) {
            for (EObject part = end; isConnector(part); part = part.eContainer()) {
                conditions.add(variables.works((Item) part, 0));
            }
        }
        return graph.and(conditions.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Whether an end is part of the host or device that it belongs to. */
    private static boolean isConnector(EObject element) {
        return element instanceof NetworkInterface || element instanceof Port || element instanceof LineCard;
    }
}
