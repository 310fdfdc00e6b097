// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Project;
import org.nines.model.compute.Server;
import org.nines.model.compute.ServerRole;
import org.nines.model.edit.Assembly;
import org.nines.model.edit.Parameter;
import org.nines.model.edit.Topic;
import org.nines.model.facility.Site;
import org.nines.model.service.ContinuityRole;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceKind;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.ReplicationMode;
import org.nines.model.storage.StoragePackage;
import org.nines.model.storage.Volume;
import org.nines.model.units.Duration;

/** Database with a copy in another site that operators put in charge. */
public final class ReplicatedDatabase implements Assembly<ReplicatedDatabase.Parameters> {

    /** How the copy is kept and how long the takeover lasts. */
    public record Parameters(@Parameter("Name of the service") String name, @Parameter("Replication") ReplicationMode mode,
            @Parameter("Interval of the replication") Duration interval, @Parameter("Time to copy") Duration copyTime,
            @Parameter("Time to detect a failure") Duration detect, @Parameter("Time to take over") Duration takeOver) {
    }

    @Override
    public String id() {
        return "replicated-database";
    }

    @Override
    public String title() {
        return "Replicated database across sites";
    }

    @Override
    public String description() {
        return "A database in one site and a copy of it in another, which operators put in charge when the first is lost. What was written since the "
                + "last copy is lost then.";
    }

    @Override
    public Topic topic() {
        return Topic.SERVICES;
    }

    @Override
    public EClass kind() {
        return StoragePackage.Literals.REPLICATION;
    }

    @Override
    public Parameters defaults() {
        return new Parameters("Database", ReplicationMode.SCHEDULED, Duration.parse("1 h"), Duration.parse("10 min"), Duration.parse("5 min"),
                Duration.parse("30 min"));
    }

    @Override
    public boolean fits(EObject parent) {
        return parent instanceof Project;
    }

    @Override
    public Optional<String> refusal(EObject parent, Parameters parameters) {
        int sites = ((Project) parent).getSites().size();
        return sites >= 2 ? Optional.empty() : Optional.of("It takes two sites; the project has " + (sites == 0 ? "none." : "one."));
    }

    @Override
    public List<EObject> build(EObject parent, Parameters parameters) {
        Kit kit = new Kit(parent, title());
        Continuity continuity = new Continuity(kit);
        List<Site> sites = continuity.pair();
        Service service = kit.service(parameters.name(), ServiceKind.DATABASE);
        List<Volume> data = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Server server = kit.server(continuity.place(sites.get(i)), service.getName() + " " + (i + 1));
            server.setRole(ServerRole.DATABASE);
            DiskArray array = continuity.storage(server);
            ServiceInstance instance = kit.instance(service, server);
            instance.getVolumes().addAll(array.getVolumes());
            instance.setContinuityRole(i == 0 ? ContinuityRole.PRIMARY : ContinuityRole.SECONDARY);
            data.add(array.getVolumes().getLast());
        }
        kit.assume(continuity.manualStandby(service, parameters.detect(), parameters.takeOver()));
        EObject replication = continuity.replicate(service, data.get(0), data.get(1), parameters.mode(), parameters.interval(),
                parameters.copyTime());
        kit.finish();
        return List.of(service, replication);
    }
}
