// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal.kinds;

import java.util.ArrayList;
import java.util.List;
import org.nines.model.Elements;
import org.nines.model.compute.Server;
import org.nines.model.compute.VirtualMachine;
import org.nines.model.core.CorePackage;
import org.nines.model.network.ExternalNetwork;
import org.nines.model.network.Link;
import org.nines.model.network.Medium;
import org.nines.model.network.NetworkDevice;
import org.nines.model.network.NetworkInterface;
import org.nines.model.network.NetworkPackage;
import org.nines.model.network.Port;
import org.nines.model.network.Router;
import org.nines.model.network.Firewall;
import org.nines.model.network.ModemBank;
import org.nines.model.network.ProvidedLink;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.ServicePackage;
import org.nines.scene.notation.DiagramKind;
import org.nines.scene.notation.Facts;
import org.nines.scene.notation.Names;
import org.nines.scene.notation.Path;

/** What is wired to what, in which network. */
public final class NetworkKind extends Table {

    public NetworkKind() {
        super("network", "Network", "networks with their devices, links, circuits and the hosts on them", DiagramKind.Arrangement.LAYERS_RIGHT);

        places();
        node(ExternalNetwork.class, "external").rank(1);
        node(ClientPopulation.class, "client").rank(0).detail((c, f) -> ServiceKind.size(c)).edits(ServicePackage.Literals.CLIENT_POPULATION__SIZE);
        node(Router.class, "network").rank(2).detail(Table::type);
        node(Firewall.class, "network").rank(3).detail(Table::type);
        node(ModemBank.class, "network").rank(3).detail(Table::type);
        node(NetworkDevice.class, "network").rank(4).detail(Table::type);
        // those without links, too: their first link is drawn here
        node(Server.class, "compute").detail(Table::purpose);
        node(VirtualMachine.class, "compute").when((v, f) -> v.getInterfaces().stream().anyMatch(i -> wired(i, f))).detail((v, f) -> f.services(v));
        port(NetworkInterface.class, "port");
        port(Port.class, "port");

        edge(Link.class, Path.nth(NetworkPackage.Literals.LINK__ENDS, 0), Path.nth(NetworkPackage.Literals.LINK__ENDS, 1))
                .look((c, f) -> Facts.network(c.element()) == null ? "line-grey-0" : f.line(Facts.network(c.element())))
                .legend((c, f) -> network(c.element())).layer((c, f) -> network(c.element())).label((c, f) -> label(c.element())).undirected()
                .edits(CorePackage.Literals.NAMED_ELEMENT__NAME, NetworkPackage.Literals.LINK__BANDWIDTH);
        edge(ClientPopulation.class, Path.HERE, Path.of(ServicePackage.Literals.CLIENT_POPULATION__ATTACHED_TO)).relation(ServicePackage.Literals.CLIENT_POPULATION__ATTACHED_TO)
                .look("line-grey-2").legend("where clients come from").tool("Place of clients", "Says where in the network the requests of clients come from.");

        makes(NetworkPackage.Literals.NETWORK);
        assembles("dual-network", "dual-server");
    }

    private static boolean wired(NetworkInterface card, Facts facts) {
        return !facts.links(card).isEmpty() || card.getPorts().stream().anyMatch(p -> !facts.links(p).isEmpty());
    }

    private static String network(Link link) {
        return Facts.network(link) == null ? "" : Names.name(Facts.network(link));
    }

    /** What tells a link from an ordinary cable: who provides it, its name then, its bandwidth and its medium. */
    static String label(Link link) {
        List<String> parts = new ArrayList<>();
        if (link instanceof ProvidedLink provided) {
            parts.add(Names.name(link));
            if (provided.getProvider() != null) {
                parts.add(Elements.name(provided.getProvider()));
            }
        }
        if (link.getBandwidth() != null) {
            parts.add(link.getBandwidth().toString());
        }
        if (link.getMedium() != Medium.COPPER && link.getMedium() != Medium.OTHER) {
            parts.add(link.getMedium().getLiteral());
        }
        return String.join(", ", parts) + (link instanceof ProvidedLink ? "" : Names.repetition(link));
    }
}
