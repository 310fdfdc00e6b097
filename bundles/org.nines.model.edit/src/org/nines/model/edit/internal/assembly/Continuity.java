// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal.assembly;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.NinesPackage;
import org.nines.model.compute.ComputePackage;
import org.nines.model.compute.Server;
import org.nines.model.edit.internal.Tree;
import org.nines.model.facility.Location;
import org.nines.model.facility.Rack;
import org.nines.model.facility.Room;
import org.nines.model.facility.Site;
import org.nines.model.network.Link;
import org.nines.model.network.Network;
import org.nines.model.network.NetworkPackage;
import org.nines.model.network.Router;
import org.nines.model.network.WanCircuit;
import org.nines.model.service.Service;
import org.nines.model.service.ServicePackage;
import org.nines.model.service.Standby;
import org.nines.model.service.StandbyKind;
import org.nines.model.service.SwitchOver;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.Replication;
import org.nines.model.storage.ReplicationMode;
import org.nines.model.storage.StoragePackage;
import org.nines.model.storage.Volume;
import org.nines.model.storage.VolumePurpose;
import org.nines.model.units.Duration;

/** What assemblies over several sites have in common. */
final class Continuity {

    private final Kit kit;

    Continuity(Kit kit) {
        this.kit = kit;
    }

    /** The site to serve from and the one to stand by: main before branch, standby sites last and hot ones first among them. */
    List<Site> pair() {
        List<Site> sites = kit.project().getSites();
        Site first = sites.stream().filter(s -> !isStandby(s)).findFirst().orElse(sites.getFirst());
        Site second = sites.stream().filter(s -> s != first)
                .min(Comparator.comparingInt(s -> isStandby(s) ? s.getRole().ordinal() : 100)).orElseThrow();
        return List.of(first, second);
    }

    private static boolean isStandby(Site site) {
        return switch (site.getRole()) {
            case HOT_STANDBY, WARM_STANDBY, COLD_STANDBY -> true;
            default -> false;
        };
    }

    /** Where a server goes in a site: the first rack, else the first room, else the site itself. */
    Location place(Site site) {
        return Tree.all(site).filter(Rack.class::isInstance).map(Location.class::cast).findFirst()
                .or(() -> Tree.all(site).filter(Room.class::isInstance).map(Location.class::cast).findFirst()).orElse(site);
    }

    /** Mirrored disks for log and data; the volume for data is the last. */
    DiskArray storage(Server server) {
        DiskArray array = kit.array(server, ComputePackage.Literals.HOST__ARRAYS, kit.controllers(server), "Data", RaidLevel.RAID_10, 4);
        kit.volume(array, VolumePurpose.LOG);
        kit.volume(array, VolumePurpose.DATA);
        return array;
    }

    /** Waiting members that operators put in charge. */
    Standby manualStandby(Service service, Duration detect, Duration takeOver) {
        Standby standby = kit.add(Standby.class, ServicePackage.Literals.STANDBY, service, ServicePackage.Literals.SERVICE__REDUNDANCY, "");
        standby.setKind(StandbyKind.HOT);
        standby.setSwitchOver(SwitchOver.MANUAL);
        standby.setDetect(detect);
        standby.setTakeOver(takeOver);
        return standby;
    }

    Replication replicate(Service service, Volume from, Volume to, ReplicationMode mode, Duration interval, Duration copyTime) {
        Replication replication = kit.add(Replication.class, StoragePackage.Literals.REPLICATION, kit.project(),
                NinesPackage.Literals.PROJECT__REPLICATIONS, "Replication of " + service.getName());
        replication.setService(service);
        replication.setFrom(from);
        replication.getTo().add(to);
        replication.setMode(mode);
        if (mode != ReplicationMode.SYNCHRONOUS) {
            replication.setInterval(interval);
            replication.setCopyTime(copyTime);
            kit.assume(replication);
        }
        replication.getOver().addAll(between(site(from), site(to)));
        return replication;
    }

    static Site site(EObject element) {
        return Tree.ancestor(element, Site.class);
    }

    /** The links that lead from one site to another. */
    List<Link> between(Site one, Site other) {
        return kit.project().getNetworks().stream().flatMap(n -> n.getLinks().stream()).filter(l -> {
            Set<Site> sites = new HashSet<>();
            l.getEnds().forEach(e -> sites.add(site(e)));
            return sites.equals(Set.of(one, other));
        }).toList();
    }

    /** Leased circuits between the routers of two sites, at most two; none where a site has no router. */
    void circuits(Site one, Site other) {
        List<Router> here = routers(one);
        List<Router> there = routers(other);
        if (here.isEmpty() || there.isEmpty()) {
            return;
        }
        Wiring wiring = new Wiring(kit);
        Network wan = wiring.network("Network between " + one.getName() + " and " + other.getName(), null);
        for (int i = 0; i < Math.min(2, Math.max(here.size(), there.size())); i++) {
            wiring.link(WanCircuit.class, NetworkPackage.Literals.WAN_CIRCUIT, wan, here.get(i % here.size()), there.get(i % there.size()));
        }
    }

    private static List<Router> routers(Site site) {
        return Tree.all(site).filter(Router.class::isInstance).map(Router.class::cast).toList();
    }
}
