// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.nines.kernel.StructureGraph;
import org.nines.kernel.Topology;
import org.nines.model.Project;
import org.nines.model.compute.Host;
import org.nines.model.core.Item;
import org.nines.model.network.LineCard;
import org.nines.model.network.Link;
import org.nines.model.network.Network;
import org.nines.model.network.NetworkInterface;
import org.nines.model.network.NetworkNode;
import org.nines.model.network.Port;
import org.nines.model.network.ProvidedLink;

/** When network paths are there; see CONDITIONS.md. */
final class NetworkConditions {

    /**
     * The network as felt in one way. Hosts are no transit: a path leads from a device that its begin is attached to, over devices alone, to one that
     * its end is attached to. Paths between two devices serve all hosts that are attached to these.
     */
    private final class Net {

        private final Felt felt;
        private final Map<EObject, Integer> devices = new IdentityHashMap<>();
        /** For each host the devices that links attach it to, with the condition of these links. */
        private final Map<EObject, Map<Integer, Integer>> attached = new IdentityHashMap<>();
        /** For each host those that links join it to directly. */
        private final Map<EObject, Map<EObject, Integer>> joined = new IdentityHashMap<>();
        private final Map<Integer, int[]> paths = new HashMap<>();
        private final Topology topology;

        Net(Felt felt) {
            this.felt = felt;
            Topology.Builder builder = Topology.builder();
            for (Network network : project.getNetworks()) {
                for (Link link : network.getLinks()) {
                    add(builder, owner(link.getEnds().get(0)), owner(link.getEnds().get(1)), link(link, felt));
                }
            }
            project.getClients().stream().map(clients -> owner(clients.getAttachedTo())).filter(node -> !(node instanceof Host))
                    .forEach(node -> device(builder, node));
            topology = builder.build();
        }

        private void add(Topology.Builder builder, EObject a, EObject b, int condition) {
            if (a instanceof Host && b instanceof Host) {
                joined.computeIfAbsent(a, host -> new IdentityHashMap<>()).merge(b, condition, (x, y) -> graph.or(x, y));
                joined.computeIfAbsent(b, host -> new IdentityHashMap<>()).merge(a, condition, (x, y) -> graph.or(x, y));
            } else if (a instanceof Host) {
                attached.computeIfAbsent(a, host -> new TreeMap<>()).merge(device(builder, b), condition, (x, y) -> graph.or(x, y));
            } else if (b instanceof Host) {
                add(builder, b, a, condition);
            } else {
                builder.link(device(builder, a), device(builder, b), condition);
            }
        }

        private int device(Topology.Builder builder, EObject device) {
            Integer known = devices.get(device);
            if (known == null) {
                known = builder.node(infrastructure.works((Item) device, felt), true);
                devices.put(device, known);
            }
            return known;
        }

        int path(EObject from, Host to) {
            EObject source = owner(from);
            List<Integer> ways = new ArrayList<>();
            ways.add(joined.getOrDefault(source, Map.of()).getOrDefault(to, StructureGraph.FALSE));
            Integer device = devices.get(source);
            Map<Integer, Integer> begins = device != null ? Map.of(device, StructureGraph.TRUE) : attached.getOrDefault(source, Map.of());
            Map<Integer, Integer> ends = attached.getOrDefault(to, Map.of());
            begins.forEach((first, begin) -> ends.forEach((last, end) -> ways.add(graph.and(begin, between(first, last), end))));
            return graph.or(ways.stream().mapToInt(Integer::intValue).toArray());
        }

        /** A path leads from one device to another, which is the same as one back. */
        private int between(int a, int b) {
            return paths.computeIfAbsent(Math.min(a, b), source -> graph.paths(topology, source))[Math.max(a, b)];
        }
    }

    private final StructureGraph.Builder graph;
    private final Itself itself;
    private final Project project;
    private final Infrastructure infrastructure;
    private final Map<Felt, Net> nets = new HashMap<>();

    NetworkConditions(StructureGraph.Builder graph, Itself itself, Project project, Infrastructure infrastructure) {
        this.graph = graph;
        this.itself = itself;
        this.project = project;
        this.infrastructure = infrastructure;
    }

    /** A path leads from a host or network node to a host; whether the hosts work is not part of it. */
    int path(EObject from, Host to, Felt felt) {
        return from == to ? StructureGraph.TRUE : nets.computeIfAbsent(felt, Net::new).path(from, to);
    }

    /** The parts work by which something is attached to a device: port, card. */
    int attachment(NetworkNode node, Felt felt) {
        Set<Integer> conditions = new LinkedHashSet<>();
        addConnectors(node, felt, conditions);
        return graph.and(conditions.stream().mapToInt(Integer::intValue).toArray());
    }

    private int link(Link link, Felt felt) {
        Set<Integer> conditions = new LinkedHashSet<>();
        conditions.add(itself.works(link, felt));
        link.getConduits().forEach(c -> conditions.add(itself.works(c, felt)));
        if (link instanceof ProvidedLink provided && provided.getProvider() != null) {
            conditions.add(itself.works(provided.getProvider(), felt));
        }
        link.getEnds().forEach(end -> addConnectors(end, felt, conditions));
        return graph.and(conditions.stream().mapToInt(Integer::intValue).toArray());
    }

    private void addConnectors(EObject end, Felt felt, Set<Integer> conditions) {
        for (EObject part = end; isConnector(part); part = part.eContainer()) {
            conditions.add(itself.works((Item) part, felt));
        }
    }

    /** The host or device that an interface, card or port is part of, else the node itself. */
    static EObject owner(EObject end) {
        EObject owner = end;
        while (isConnector(owner)) {
            owner = owner.eContainer();
        }
        return owner;
    }

    /** Whether an end is part of the host or device that it belongs to. */
    private static boolean isConnector(EObject element) {
        return element instanceof NetworkInterface || element instanceof Port || element instanceof LineCard;
    }
}
