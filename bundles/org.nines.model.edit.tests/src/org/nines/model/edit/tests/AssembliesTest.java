// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.model.NinesFactory;
import org.nines.model.Problem;
import org.nines.model.Project;
import org.nines.model.Structure;
import org.nines.model.compute.Cluster;
import org.nines.model.compute.Server;
import org.nines.model.core.ComponentType;
import org.nines.model.core.CoreFactory;
import org.nines.model.core.FailureMode;
import org.nines.model.edit.Assemblies;
import org.nines.model.edit.Assembly;
import org.nines.model.edit.Creation;
import org.nines.model.edit.Creations;
import org.nines.model.edit.Icons;
import org.nines.model.edit.NinesAdapterFactory;
import org.nines.model.edit.internal.Classes;
import org.nines.model.edit.internal.Tree;
import org.nines.model.facility.FacilityFactory;
import org.nines.model.facility.Location;
import org.nines.model.facility.PowerSupply;
import org.nines.model.facility.Rack;
import org.nines.model.facility.Room;
import org.nines.model.facility.Site;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.io.ModelSession;
import org.nines.model.io.ModelSessions;
import org.nines.model.network.ExternalNetwork;
import org.nines.model.network.Link;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceFactory;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.Replication;
import org.nines.model.storage.VolumePurpose;
import org.nines.model.units.Duration;

/** The ready-made assemblies: complete, valid wherever they are offered, analysable, and as redundant as they say. */
class AssembliesTest {

    private static final List<String> EXPECTED = List.of("dual-server", "two-node-cluster", "many-node-cluster", "layout-mirror", "layout-parity",
            "layout-mirror-parity", "layout-database", "layout-large-database", "spare-pool", "replicated-database", "dual-network", "server-room",
            "hot-standby-site");

    static Stream<Assembly<?>> all() {
        return Assemblies.all().stream();
    }

    /** Project with a site and nothing else. */
    private static Project bare() {
        Project project = NinesFactory.eINSTANCE.createProject();
        project.setName("Bare");
        Site site = FacilityFactory.eINSTANCE.createSite();
        site.setName("Berlin");
        project.getSites().add(site);
        return project;
    }

    private static ModelSession session(Project project) {
        return new ModelSessions().create(project, NinesAdapterFactory::composed);
    }

    private static Creation creation(String id, EObject parent) {
        return Assemblies.creation(Assemblies.find(id).orElseThrow(), parent);
    }

    /** Applies with undo and redo, and checks that the model is sound. */
    private static List<EObject> apply(ModelSession session, Creation creation) {
        Project project = session.project();
        List<Problem> known = errors(project);
        String before = Models.describe(project);
        List<EObject> made = session.execute(creation);
        assertFalse(made.isEmpty(), creation.id());
        String after = Models.describe(project);
        assertNotEquals(before, after);
        session.commandStack().undo();
        assertEquals(before, Models.describe(project), creation.title());
        session.commandStack().redo();
        assertEquals(after, Models.describe(project), creation.title());
        assertEquals(known, errors(project), creation.title());
        return made;
    }

    private static List<Problem> errors(Project project) {
        return Structure.check(project).stream().filter(p -> p.severity() != Problem.Severity.INFO).toList();
    }

    private static AnalysisResult analyse(Project project) {
        AnalysisResult result = Analysis.run(Snapshot.of(project), AnalysisSettings.DEFAULT.withCutSets(0));
        assertEquals(List.of(), result.problems().stream().filter(p -> p.severity() == Problem.Severity.ERROR).toList());
        assertTrue(result.analysed());
        return result;
    }

    @Test
    void allAreThere() {
        assertEquals(EXPECTED, Assemblies.all().stream().map(Assembly::id).toList());
        Assembly<?> twice = Assemblies.all().getFirst();
        assertThrows(IllegalStateException.class, () -> Assemblies.load(List.of(twice, twice)));
        assertTrue(Assemblies.find("nothing").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachIsDescribed(Assembly<?> assembly) {
        assertFalse(assembly.title().isBlank());
        assertTrue(assembly.description().length() > 40);
        Icons.url(Icons.path(assembly.kind()));
        List<Assemblies.Choice> choices = Assemblies.choices(assembly.defaults());
        assertFalse(choices.isEmpty());
        assertEquals(choices.size(), choices.stream().map(Assemblies.Choice::label).distinct().count());
        assertTrue(Assemblies.objection(assembly.defaults()).isEmpty());
    }

    /** In every kind of parent, in a model with nothing and in the sample. */
    @ParameterizedTest
    @MethodSource("all")
    void eachIsValidWhereItIsOffered(Assembly<?> assembly) {
        List<String> tried = new ArrayList<>();
        for (Project project : List.of(bare(), Models.sampleProject())) {
            ModelSession session = session(project);
            Set<String> kinds = new TreeSet<>();
            for (EObject parent : Tree.all(project).toList()) {
                if (assembly.fits(parent) && kinds.add(parent.eClass().getName())) {
                    Creation creation = Assemblies.creation(assembly, parent);
                    assertTrue(Creations.of(parent).stream().flatMap(g -> g.creations().stream()).anyMatch(c -> c.id().equals(assembly.id())));
                    if (creation.applies()) {
                        apply(session, creation);
                        tried.add(parent.eClass().getName());
                        session.commandStack().undo();
                    }
                }
            }
        }
        if (!Set.of("replicated-database").contains(assembly.id()) && !assembly.id().startsWith("layout-")) {
            assertFalse(tried.isEmpty(), assembly.id());
        }
    }

    /** One after the other into one model: they find what the ones before made. */
    @Test
    void allTogether() {
        ModelSession session = session(bare());
        Project project = session.project();
        figures(project);
        Site site = project.getSites().getFirst();
        Room room = (Room) apply(session, creation("server-room", site)).getFirst();
        apply(session, creation("dual-network", room));
        Server server = (Server) apply(session, creation("dual-server", room.getRacks().get(0))).getFirst();
        apply(session, creation("layout-database", server));
        apply(session, creation("two-node-cluster", room));
        apply(session, creation("many-node-cluster", room));
        apply(session, creation("spare-pool", room));
        apply(session, creation("hot-standby-site", project));
        apply(session, creation("replicated-database", project));
        clients(project);
        AnalysisResult result = analyse(project);
        assertEquals(project.getServices().size(), result.levels().size());
    }

    /** Everybody on the Internet uses everything. */
    private static void clients(Project project) {
        ClientPopulation clients = ServiceFactory.eINSTANCE.createClientPopulation();
        clients.setName("users");
        clients.setAttachedTo(project.getExternalNetworks().getFirst());
        project.getClients().add(clients);
        clients.getUses().addAll(project.getServices());
    }

    /** Makes every kind of item fail, by a catalogue with a type for each. */
    private static void figures(Project project) {
        project.setCatalogue(CoreFactory.eINSTANCE.createCatalogue());
        project.getCatalogue().setName("figures");
        Classes.concrete().stream().filter(org.nines.model.core.CorePackage.Literals.ITEM::isSuperTypeOf).forEach(kind -> {
            ComponentType type = CoreFactory.eINSTANCE.createComponentType();
            type.setName(kind.getName());
            type.setAppliesTo(kind.getName());
            FailureMode mode = CoreFactory.eINSTANCE.createFailureMode();
            mode.setName("fails");
            mode.setMttf(Duration.parse("5 a"));
            mode.setRepair(Duration.parse("8 h"));
            type.getFailureModes().add(mode);
            project.getCatalogue().getTypes().add(type);
        });
    }

    private static Set<String> single(AnalysisResult result) {
        return result.levels().stream().flatMap(l -> l.singlePoints().stream()).map(s -> s.element().kind())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A pool in a room with two of everything: what is left as single point of failure is the one place and the outside. */
    @Test
    void whatIsMadeIsRedundant() {
        ModelSession session = session(bare());
        Project project = session.project();
        figures(project);
        Site site = project.getSites().getFirst();
        Room room = (Room) apply(session, creation("server-room", site)).getFirst();
        apply(session, creation("dual-network", room));
        Service pool = (Service) apply(session, creation("spare-pool", room)).getFirst();
        assertEquals(3, pool.getInstances().size());
        assertEquals(2, pool.getInstances().stream().map(i -> i.getHost().eContainer()).distinct().count(), "in both racks");
        clients(project);
        // three members of which two carry the load stand in two racks: one of them holds two
        assertEquals(Set.of("external network", "rack", "room", "site"), single(analyse(project)));
        Models.all(project, Server.class).forEach(s -> {
            assertEquals(2, s.getPowerSupplies().stream().map(PowerSupply::getFedBy).distinct().count());
            assertEquals(2, Models.all(project, Link.class).filter(l -> l.getEnds().stream().anyMatch(e -> e.eContainer() == s)).flatMap(l -> l
                    .getEnds().stream()).filter(e -> e.eContainer() instanceof Location).distinct().count(), "to two switches");
        });
    }

    @Test
    void aClusterHasOneStorageAndTwoWaysToIt() {
        ModelSession session = session(bare());
        Project project = session.project();
        figures(project);
        Site site = project.getSites().getFirst();
        Room room = (Room) apply(session, creation("server-room", site)).getFirst();
        apply(session, creation("dual-network", room));
        List<EObject> made = apply(session, creation("two-node-cluster", room));
        assertEquals(2, ((Cluster) made.get(0)).getNodes().size());
        clients(project);
        // the enclosure that holds the only copy, and the rack in which it stands
        assertEquals(Set.of("disk enclosure", "external network", "rack", "room", "site"), single(analyse(project)));
    }

    @Test
    void aClusterOfManyNodes() {
        ModelSession session = session(bare());
        List<EObject> made = apply(session, creation("many-node-cluster", session.project().getSites().getFirst()));
        assertEquals(1 + 3, made.size());
        Cluster cluster = (Cluster) made.get(0);
        assertEquals(4, cluster.getNodes().size());
        for (int i = 1; i <= 3; i++) {
            Service group = (Service) made.get(i);
            assertEquals(List.of(cluster.getNodes().get(i - 1), cluster.getNodes().get(3)),
                    group.getInstances().stream().map(org.nines.model.service.ServiceInstance::getHost).toList());
        }
    }

    @Test
    void theStandardDriveLayouts() {
        record Layout(String id, List<String> arrays) {
        }
        List<Layout> layouts = List.of(new Layout("layout-mirror", List.of("RAID 1 2: COPSDTL")), new Layout("layout-parity", List.of("RAID 5 5: COPSDTL")),
                new Layout("layout-mirror-parity", List.of("RAID 1 2: CSPL", "RAID 5 5: T")),
                new Layout("layout-database", List.of("RAID 1 2: CSP", "RAID 1 2: L", "RAID 5 5: T")),
                new Layout("layout-large-database", List.of("RAID 1 2: CP", "RAID 1 2: L", "RAID 1 2: S", "RAID 5 5: T")));
        for (Layout layout : layouts) {
            ModelSession session = session(bare());
            Server server = (Server) apply(session, creation("dual-server", session.project().getSites().getFirst())).getFirst();
            apply(session, creation(layout.id(), server));
            List<String> arrays = new ArrayList<>();
            for (DiskArray array : server.getArrays()) {
                Set<String> letters = array.getVolumes().stream().map(v -> v.getDriveLetter()).collect(Collectors.toCollection(TreeSet::new));
                arrays.add(array.getLevel().getLiteral() + " " + array.getDisks().size() + ": " + letters);
                assertEquals(server.getControllers(), array.getControllers());
            }
            List<String> expected = layout.arrays().stream().map(a -> a.substring(0, a.indexOf(':') + 2) + a.substring(a.indexOf(':') + 2).replace("O", "")
                    .replace("D", "").chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.toCollection(TreeSet::new))).toList();
            assertEquals(expected, arrays, layout.id());
            Creation again = creation(layout.id(), server);
            assertEquals("Server 'Server 1' has disk arrays already. Delete them first.", again.refusal().orElseThrow());
            assertThrows(IllegalStateException.class, again::apply);
        }
    }

    @Test
    void aSiteStandsByForWhatRunsInOnePlace() {
        ModelSession session = session(bare());
        Project project = session.project();
        figures(project);
        Site site = project.getSites().getFirst();
        Room room = (Room) apply(session, creation("server-room", site)).getFirst();
        apply(session, creation("dual-network", room));
        Server server = (Server) apply(session, creation("dual-server", room)).getFirst();
        apply(session, creation("layout-database", server));
        Service service = ServiceFactory.eINSTANCE.createService();
        service.setName("orders");
        project.getServices().add(service);
        var level = ServiceFactory.eINSTANCE.createServiceLevel();
        level.setName("full");
        service.getLevels().add(level);
        var instance = ServiceFactory.eINSTANCE.createServiceInstance();
        instance.setName("orders on server");
        instance.setHost(server);
        server.getArrays().forEach(a -> a.getVolumes().stream().filter(v -> v.getPurpose() == VolumePurpose.DATA).forEach(instance.getVolumes()::add));
        service.getInstances().add(instance);
        clients(project);
        assertTrue(single(analyse(project)).containsAll(Set.of("server", "site", "room")));
        apply(session, creation("hot-standby-site", project));
        assertEquals(2, service.getInstances().size());
        Replication replication = project.getReplications().getFirst();
        assertEquals(2, replication.getOver().size(), "over both circuits");
        assertEquals(9, project.getSites().get(1).getFacilityChecks().size());
        // nothing but the outside takes it down for good
        assertEquals(Set.of("external network"), single(analyse(project)));
    }

    @Test
    void aReplicatedDatabaseTakesTwoSites() {
        ModelSession session = session(bare());
        Project project = session.project();
        assertEquals("It takes two sites; the project has one.", creation("replicated-database", project).refusal().orElseThrow());
        Site second = FacilityFactory.eINSTANCE.createSite();
        second.setName("Bonn");
        project.getSites().add(second);
        List<EObject> made = apply(session, creation("replicated-database", project));
        Service service = (Service) made.get(0);
        assertEquals(2, service.getInstances().stream().map(i -> Tree.ancestor(i.getHost(), Site.class)).distinct().count());
        Replication replication = (Replication) made.get(1);
        assertEquals(Tree.ancestor(replication.getFrom(), Server.class), service.getInstances().get(0).getHost());
        assertEquals(Tree.ancestor(replication.getTo().get(0), Server.class), service.getInstances().get(1).getHost());
    }

    @Test
    void whatIsThereIsUsed() {
        ModelSession session = session(bare());
        Project project = session.project();
        Site site = project.getSites().getFirst();
        apply(session, creation("server-room", site));
        apply(session, creation("server-room", site));
        assertEquals(2, Models.all(project, UtilityFeed.class).count(), "a second room hangs on the same two feeds");
        apply(session, creation("dual-network", site));
        apply(session, creation("dual-network", site));
        assertEquals(1, Models.all(project, ExternalNetwork.class).count());
        Rack rack = Models.all(project, Rack.class).findFirst().orElseThrow();
        int devices = rack.getEquipment().size();
        apply(session, creation("dual-server", rack));
        assertEquals(devices + 1, rack.getEquipment().size(), "no further strips");
    }

    private static <P extends Record> Creation with(Assembly<P> assembly, EObject parent, String name, Object value) {
        return Assemblies.creation(assembly, parent, Assemblies.with(assembly.defaults(), name, value));
    }

    @Test
    void parametersAreChecked() {
        Project project = bare();
        Site site = project.getSites().getFirst();
        Assembly<?> pool = Assemblies.find("spare-pool").orElseThrow();
        assertEquals("'Members that carry the load' is at least 1 and at most 500.", with(pool, site, "required", 0).refusal().orElseThrow());
        assertEquals("'Name of the service' is needed.", with(pool, site, "name", " ").refusal().orElseThrow());
        assertThrows(IllegalArgumentException.class, () -> with(pool, site, "colour", "red"));
        assertThrows(IllegalArgumentException.class, () -> with(pool, site, "required", "many"));
        assertEquals("This has no place in a project.", Assemblies.creation(pool, project).refusal().orElseThrow());
        Service made = (Service) with(pool, site, "required", 5).apply().getFirst();
        assertEquals(6, made.getInstances().size());
    }
}
