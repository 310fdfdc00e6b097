// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal.kinds;

import org.nines.model.Elements;
import org.nines.model.compute.Server;
import org.nines.model.compute.VirtualMachine;
import org.nines.model.core.CorePackage;
import org.nines.model.edit.Assemblies;
import org.nines.model.edit.Assembly;
import org.nines.model.facility.Building;
import org.nines.model.facility.CoolingUnit;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.Rack;
import org.nines.model.facility.Room;
import org.nines.model.facility.Site;
import org.nines.model.network.ExternalNetwork;
import org.nines.model.network.Link;
import org.nines.model.network.NetworkDevice;
import org.nines.model.network.NetworkPackage;
import org.nines.model.compute.ComputePackage;
import org.nines.model.storage.DiskEnclosure;
import org.nines.scene.notation.DiagramKind;
import org.nines.scene.notation.EdgeRow.Connection;
import org.nines.scene.notation.Facts;
import org.nines.scene.notation.Names;
import org.nines.scene.notation.NodeRow;
import org.nines.scene.notation.Path;

/** Where everything stands. */
public final class TopologyKind extends Table {

    public TopologyKind() {
        super("topology", "Topology", "sites, rooms and racks, what stands in them, and what connects sites with one another and the world", DiagramKind.Arrangement.NESTED);

        container(Site.class, "site").detail((s, f) -> role(s)).joinsLines();
        container(Building.class, "building");
        container(Room.class, "room");
        container(Rack.class, "rack").arrange(NodeRow.Arrangement.COLUMN).edits(FacilityPackage.Literals.RACK__UNITS);
        node(Server.class, "compute").detail(Table::purpose);
        node(VirtualMachine.class, "compute").in(Path.nth(ComputePackage.Literals.VIRTUAL_MACHINE__RUNS_ON, 0)).detail((v, f) -> f.services(v));
        node(NetworkDevice.class, "network").detail(Table::type);
        node(DiskEnclosure.class, "storage").detail(Table::type);
        node(PowerDevice.class, "power").detail((d, f) -> f.feed(d).equals(Elements.name(d)) ? "" : f.feed(d)).edits(FacilityPackage.Literals.POWER_DEVICE__FEED);
        node(CoolingUnit.class, "cooling").detail(Table::type);
        node(ExternalNetwork.class, "external").rank(1);

        edge(Link.class, Path.nth(NetworkPackage.Literals.LINK__ENDS, 0), Path.nth(NetworkPackage.Literals.LINK__ENDS, 1)).when(TopologyKind::leavesASite)
                .look((c, f) -> Facts.network(c.element()) == null ? "line-grey-0" : f.line(Facts.network(c.element())))
                .legend((c, f) -> Facts.network(c.element()) == null ? "" : Names.name(Facts.network(c.element()))).label((c, f) -> NetworkKind.label(c.element())).undirected()
                .layer((c, f) -> Facts.network(c.element()) == null ? "" : Names.name(Facts.network(c.element())))
                .edits(CorePackage.Literals.NAMED_ELEMENT__NAME, NetworkPackage.Literals.LINK__BANDWIDTH);

        makes(NetworkPackage.Literals.NETWORK);
        assembles(Assemblies.all().stream().map(Assembly::id).toArray(String[]::new));
    }

    private static boolean leavesASite(Connection<Link> c, Facts facts) {
        return Facts.site(c.source()) != Facts.site(c.target());
    }
}
