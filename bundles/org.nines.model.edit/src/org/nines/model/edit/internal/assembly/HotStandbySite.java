// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.NinesPackage;
import org.nines.model.Project;
import org.nines.model.compute.Server;
import org.nines.model.edit.Assembly;
import org.nines.model.edit.Parameter;
import org.nines.model.edit.Topic;
import org.nines.model.edit.internal.Tree;
import org.nines.model.facility.FacilityCheck;
import org.nines.model.facility.FacilityKind;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.Room;
import org.nines.model.facility.Site;
import org.nines.model.facility.SiteRole;
import org.nines.model.service.ContinuityRole;
import org.nines.model.service.FailoverGroup;
import org.nines.model.service.Pool;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.ReplicationMode;
import org.nines.model.storage.Volume;
import org.nines.model.storage.VolumePurpose;
import org.nines.model.units.Duration;

/** Second site that can take over what runs in one place only. */
public final class HotStandbySite implements Assembly<HotStandbySite.Parameters> {

    /** Name of the site, and what the takeover takes and loses. */
    public record Parameters(@Parameter("Name") String name, @Parameter("Time to detect a failure") Duration detect,
            @Parameter("Time to take over") Duration takeOver, @Parameter("Interval of the replication") Duration interval) {
    }

    @Override
    public String id() {
        return "hot-standby-site";
    }

    @Override
    public String title() {
        return "Hot-standby site";
    }

    @Override
    public String description() {
        return "A site with a server room, two networks and circuits to the first site. Each service that runs in one site only and is neither a pool nor "
                + "clustered gets a server there that operators put in charge, with a copy of its data. What the site must offer is listed as checks.";
    }

    @Override
    public Topic topic() {
        return Topic.PLACES;
    }

    @Override
    public EClass kind() {
        return FacilityPackage.Literals.SITE;
    }

    @Override
    public Parameters defaults() {
        return new Parameters("Standby site", Duration.parse("5 min"), Duration.parse("30 min"), Duration.parse("1 h"));
    }

    @Override
    public boolean fits(EObject parent) {
        return parent instanceof Project;
    }

    @Override
    public Optional<String> refusal(EObject parent, Parameters parameters) {
        return ((Project) parent).getSites().isEmpty() ? Optional.of("There is no site yet that it could stand by for.") : Optional.empty();
    }

    @Override
    public List<EObject> build(EObject parent, Parameters parameters) {
        Kit kit = new Kit(parent, title());
        Continuity continuity = new Continuity(kit);
        Site main = kit.project().getSites().getFirst();
        List<Service> services = kit.project().getServices().stream().filter(HotStandbySite::inOnePlace).toList();
        Site site = kit.add(Site.class, FacilityPackage.Literals.SITE, parent, NinesPackage.Literals.PROJECT__SITES, parameters.name());
        site.setRole(SiteRole.HOT_STANDBY);
        for (FacilityKind kind : FacilityKind.values()) {
            FacilityCheck check = kit.add(FacilityCheck.class, FacilityPackage.Literals.FACILITY_CHECK, site,
                    FacilityPackage.Literals.SITE__FACILITY_CHECKS, "");
            check.setKind(kind);
        }
        ServerRoom room = new ServerRoom();
        Room servers = ServerRoom.room(kit, site, room.defaults());
        new DualNetwork().build(servers, new DualNetwork.Parameters(!kit.project().getExternalNetworks().isEmpty()));
        continuity.circuits(main, site);
        int number = 0;
        List<EObject> made = new ArrayList<>(List.of(site));
        for (Service service : services) {
            Server server = kit.server(kit.spread(servers, ++number).getLast(), service.getName() + " standby");
            stand(kit, continuity, service, server, parameters);
            made.add(service);
        }
        kit.finish();
        return made;
    }

    private static boolean inOnePlace(Service service) {
        List<ServiceInstance> instances = service.getInstances();
        if (instances.isEmpty() || service.getRedundancy() instanceof Pool || service.getRedundancy() instanceof FailoverGroup
                || service.getRedundancy() == null && instances.size() > 1 || instances.stream().anyMatch(i -> i.getCount() > 1)) {
            return false;
        }
        return instances.stream().map(i -> i.getHost() == null ? null : Tree.ancestor(i.getHost(), Site.class)).distinct().count() == 1
                && instances.getFirst().getHost() != null;
    }

    private static void stand(Kit kit, Continuity continuity, Service service, Server server, Parameters parameters) {
        ServiceInstance first = service.getInstances().getFirst();
        ServiceInstance instance = kit.instance(service, server);
        instance.setContinuityRole(ContinuityRole.SECONDARY);
        if (first.getContinuityRole() == ContinuityRole.NONE) {
            first.setContinuityRole(ContinuityRole.PRIMARY);
        }
        if (service.getRedundancy() == null) {
            kit.assume(continuity.manualStandby(service, parameters.detect(), parameters.takeOver()));
        }
        List<Volume> data = first.getVolumes().stream().filter(v -> v.getPurpose() == VolumePurpose.DATA).toList();
        if (!data.isEmpty()) {
            DiskArray copy = continuity.storage(server);
            instance.getVolumes().addAll(copy.getVolumes());
            continuity.replicate(service, data.getFirst(), copy.getVolumes().getLast(), ReplicationMode.ASYNCHRONOUS, parameters.interval(),
                    Duration.parse("10 min"));
        }
    }
}
