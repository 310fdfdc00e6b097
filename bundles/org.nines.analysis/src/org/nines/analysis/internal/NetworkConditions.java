// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
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

    /** The network as felt in one way, with the paths asked for so far. */
    private final class Net {

        private final Felt felt;
        private final Map<EObject, Integer> nodes = new IdentityHashMap<>();
        private final Map<EObject, int[]> paths = new IdentityHashMap<>();
        private final Topology topology;

        Net(Felt felt) {
            this.felt = felt;
            Topology.Builder builder = Topology.builder();
            for (Network network : project.getNetworks()) {
                for (Link link : network.getLinks()) {
                    int a = node(builder, link.getEnds().get(0));
                    int b = node(builder, link.getEnds().get(1));
                    builder.link(a, b, link(link, felt));
                }
            }
            project.getClients().forEach(clients -> node(builder, clients.getAttachedTo()));
            topology = builder.build();
        }

        private int node(Topology.Builder builder, NetworkNode end) {
            EObject key = owner(end);
            Integer known = nodes.get(key);
            if (known == null) {
                known = key instanceof Host ? builder.node(StructureGraph.TRUE, false)
                        : builder.node(infrastructure.works((Item) key, felt), true);
                nodes.put(key, known);
            }
            return known;
        }

        int path(EObject from, EObject to) {
            Integer target = nodes.get(to);
            Integer source = nodes.get(owner(from));
            if (target == null || source == null) {
                return StructureGraph.FALSE;
            }
            return paths.computeIfAbsent(owner(from), f -> graph.paths(topology, source))[target];
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
