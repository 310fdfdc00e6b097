// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import java.util.ArrayList;
import java.util.List;
import org.nines.model.Project;
import org.nines.model.compute.Server;
import org.nines.model.facility.Site;
import org.nines.model.network.ExternalNetwork;
import org.nines.model.network.Router;
import org.nines.model.operations.FailoverProcedure;
import org.nines.model.operations.OperationsFactory;
import org.nines.model.operations.OperationsPlan;
import org.nines.model.operations.Role;
import org.nines.model.operations.Step;
import org.nines.model.service.ContinuityRole;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.Standby;
import org.nines.model.service.StandbyKind;
import org.nines.model.service.SwitchOver;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.Replication;
import org.nines.model.storage.ReplicationMode;
import org.nines.model.storage.StorageFactory;
import org.nines.model.storage.Volume;
import org.nines.model.storage.VolumePurpose;
import org.nines.model.units.Duration;

/**
 * Monitoring of four sites in three management groups below a top tier, whose servers and databases stand in for one another across sites. Servers
 * take over by themselves in their order, databases by hand, with the loss of up to one hourly synchronisation.
 */
final class SystemM {

    private final ModelBuilder m = new ModelBuilder();
    private final List<Router> routers = new ArrayList<>();
    private final ExternalNetwork agents;
    private final OperationsPlan operations = OperationsFactory.eINSTANCE.createOperationsPlan();
    private final Role operator = OperationsFactory.eINSTANCE.createRole();
    private final Site headquarters;
    private final Site small;
    private final Site medium;
    private final Site standby;

    private SystemM() {
        headquarters = m.project().getSites().get(0);
        headquarters.setName("headquarters");
        agents = m.externalNetwork("agents", "");
        small = m.site("small branch", "");
        medium = m.site("medium branch", "");
        standby = m.site("hot standby", "");
        for (Site site : List.of(headquarters, small, medium, standby)) {
            Router router = m.in(site).router("router " + site.getName(), "");
            m.link("", router, agents);
            routers.forEach(other -> m.link("", router, other));
            routers.add(router);
        }
        operations.setName("operations");
        operator.setName("database operator");
        operations.getRoles().add(operator);
        m.project().setOperations(operations);
        groups();
    }

    static Project project() {
        return new SystemM().m.project();
    }

    private void groups() {
        Server smallServer = server("small server", small);
        Server smallDatabase = server("small database", standby);
        group("small", List.of(smallServer, server("small server 2", standby)), List.of(smallDatabase, smallServer));

        Server largeFirst = server("large server", headquarters);
        Server largeSecond = server("large server 2", headquarters);
        Server largeThird = server("large server 3", standby);
        group("large", List.of(largeFirst, largeSecond, largeThird), List.of(largeSecond, largeThird));

        Server mediumServer = server("medium server", medium);
        Server mediumDatabase = server("medium database", medium);
        Server mediumSecond = server("medium server 2", standby);
        group("medium", List.of(mediumServer, mediumSecond), List.of(mediumDatabase, mediumSecond));

        Server topFirst = server("top server", headquarters);
        Server topSecond = server("top server 2", standby);
        group("top", List.of(topFirst, topSecond), List.of(topFirst, topSecond));
    }

    private Server server(String name, Site site) {
        Server server = m.in(site).server(name, "");
        m.connect(server, routers.get(List.of(headquarters, small, medium, standby).indexOf(site)));
        return server;
    }

    private void group(String name, List<Server> servers, List<Server> databases) {
        Service database = m.service(name + " database", "", databases.toArray(Server[]::new));
        Standby manual = m.standby(database, StandbyKind.WARM, "");
        manual.setDormancy(ModelBuilder.percent("100"));
        manual.setSwitchOver(SwitchOver.MANUAL);
        manual.setDetect(Duration.parse("5 min"));
        List<Volume> volumes = new ArrayList<>();
        for (ServiceInstance instance : database.getInstances()) {
            DiskArray array = m.array((Server) instance.getHost(), RaidLevel.RAID_1, 2, "", "1", "8");
            Volume volume = m.volume(array, VolumePurpose.DATA);
            instance.getVolumes().add(volume);
            volumes.add(volume);
        }
        replicate(database, volumes);
        procedure(database);
        Service server = m.service(name + " server", "", servers.toArray(Server[]::new));
        Standby automatic = m.standby(server, StandbyKind.HOT, "0.01");
        automatic.setSwitchOver(SwitchOver.AUTOMATIC);
        automatic.setDetect(Duration.parse("1 min"));
        ContinuityRole[] roles = {ContinuityRole.PRIMARY, ContinuityRole.SECONDARY, ContinuityRole.TERTIARY};
        for (int i = 0; i < servers.size(); i++) {
            server.getInstances().get(i).setContinuityRole(roles[i]);
        }
        m.needs(server, database);
        ServiceLevel level = m.level(server, "monitoring", 0);
        level.setRecoveryTimeObjective(Duration.parse("1 h"));
        level.setRecoveryPointObjective(Duration.parse("30 min"));
        m.clients(name + " agents", agents, server);
    }

    private void replicate(Service database, List<Volume> volumes) {
        Replication replication = StorageFactory.eINSTANCE.createReplication();
        replication.setName("synchronise " + database.getName());
        replication.setService(database);
        replication.setFrom(volumes.get(0));
        replication.getTo().addAll(volumes.subList(1, volumes.size()));
        replication.setMode(ReplicationMode.SCHEDULED);
        replication.setInterval(Duration.parse("1 h"));
        m.project().getReplications().add(replication);
    }

    private void procedure(Service database) {
        FailoverProcedure procedure = OperationsFactory.eINSTANCE.createFailoverProcedure();
        procedure.setName("move " + database.getName());
        procedure.getService().add(database);
        procedure.setSwitchOver(SwitchOver.MANUAL);
        procedure.setKeepsOrder(true);
        for (String[] step : new String[][] {{"stop the synchronisation job", "5 min"}, {"run the failover script", "15 min"}}) {
            Step made = OperationsFactory.eINSTANCE.createStep();
            made.setName(step[0]);
            made.setDuration(Duration.parse(step[1]));
            made.setRole(operator);
            procedure.getSteps().add(made);
        }
        operations.getProcedures().add(procedure);
    }
}
