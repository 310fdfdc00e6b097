// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.NinesPackage;
import org.nines.model.compute.Host;
import org.nines.model.core.NamedElement;
import org.nines.model.edit.internal.Tree;
import org.nines.model.network.Link;
import org.nines.model.network.Network;
import org.nines.model.network.NetworkInterface;
import org.nines.model.network.NetworkNode;
import org.nines.model.network.NetworkPackage;
import org.nines.model.network.Switch;

/** Connects new equipment to networks. */
final class Wiring {

    /** A switch with a network that it belongs to. */
    private record Access(Network network, Switch device) {
    }

    private final Kit kit;
    /** All switches that belong to a network, each with the first that has links to it; looked up once, when all are there. */
    private List<Access> known;

    Wiring(Kit kit) {
        this.kit = kit;
    }

    /** Links the interfaces of a host to different switches, of different networks where it can, the nearest of each. */
    void connect(Host host) {
        List<Access> open = new ArrayList<>(accesses(host));
        Set<Network> used = new HashSet<>();
        for (NetworkInterface nic : host.getInterfaces()) {
            Access next = open.stream().filter(a -> !used.contains(a.network())).findFirst().orElse(open.isEmpty() ? null : open.getFirst());
            if (next == null) {
                return;
            }
            link(next.network(), nic, next.device());
            used.add(next.network());
            open.removeIf(a -> a.device() == next.device());
        }
    }

    /** All switches that belong to a network, the nearest to an element first. */
    private List<Access> accesses(EObject from) {
        List<EObject> around = new ArrayList<>();
        for (EObject e = from; e != null; e = e.eContainer()) {
            around.add(e);
        }
        List<Access> accesses = new ArrayList<>(known());
        accesses.sort(Comparator.comparingInt(a -> {
            EObject shared = a.device();
            while (!around.contains(shared)) {
                shared = shared.eContainer();
            }
            return around.indexOf(shared);
        }));
        return accesses;
    }

    private List<Access> known() {
        if (known == null) {
            Map<EObject, Network> networks = new HashMap<>();
            kit.project().getNetworks().forEach(n -> n.getLinks().forEach(l -> l.getEnds().forEach(end -> {
                Switch device = end instanceof Switch s ? s : Tree.ancestor(end, Switch.class);
                if (device != null) {
                    networks.putIfAbsent(device, n);
                }
            })));
            known = Tree.all(kit.project()).filter(networks::containsKey).map(d -> new Access(networks.get(d), (Switch) d)).toList();
        }
        return known;
    }

    /** Link between two nodes. */
    Link link(Network network, NetworkNode one, NetworkNode other) {
        return link(Link.class, NetworkPackage.Literals.LINK, network, one, other);
    }

    /** Link of a kind between two nodes. */
    <T extends Link> T link(Class<T> type, EClass kind, Network network, NetworkNode one, NetworkNode other) {
        T link = kit.add(type, kind, network, NetworkPackage.Literals.NETWORK__LINKS, name(one) + " to " + name(other));
        link.getEnds().addAll(List.of(one, other));
        return link;
    }

    private static String name(NetworkNode node) {
        return node.eContainer() instanceof Host host ? host.getName() + " " + node.getName() : ((NamedElement) node).getName();
    }

    Network network(String name, String colour) {
        Network network = kit.add(Network.class, NetworkPackage.Literals.NETWORK, kit.project(), NinesPackage.Literals.PROJECT__NETWORKS, name);
        network.setColour(colour);
        return network;
    }
}
