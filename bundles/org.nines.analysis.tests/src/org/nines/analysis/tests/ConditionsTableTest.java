// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nines.analysis.tests.Checks.assertFigures;
import static org.nines.analysis.tests.Checks.assertUnavailability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.result.Premise;
import org.nines.model.NinesPackage;
import org.nines.model.Project;
import org.nines.model.compute.Server;
import org.nines.model.core.Assumption;
import org.nines.model.core.CoreFactory;
import org.nines.model.facility.Building;
import org.nines.model.facility.FacilityFactory;
import org.nines.model.facility.Room;
import org.nines.model.network.NetworkDevice;
import org.nines.model.network.NetworkFactory;
import org.nines.model.network.Switch;
import org.nines.model.network.WanCircuit;
import org.nines.model.service.Service;

/** The table of success conditions is complete, and names tests that there are. */
class ConditionsTableTest {

    private static final Path TABLE = Path.of("..", "org.nines.analysis", "CONDITIONS.md");
    private static final String WITHOUT = "## Without any condition";
    private static final String A = "990, 10";
    private static final String B = "980, 20";

    private final ModelBuilder m = new ModelBuilder();

    /** Concrete classes of the metamodel. */
    private static List<EClass> classes() {
        List<EClass> classes = new ArrayList<>();
        Deque<EPackage> open = new ArrayDeque<>(List.of(NinesPackage.eINSTANCE));
        while (!open.isEmpty()) {
            EPackage next = open.remove();
            open.addAll(next.getESubpackages());
            next.getEClassifiers().stream().filter(c -> c instanceof EClass e && !e.isAbstract() && !e.isInterface())
                    .forEach(c -> classes.add((EClass) c));
        }
        return classes;
    }

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(TABLE).stream().filter(line -> line.startsWith("| ") && !line.startsWith("| class") && !line.startsWith("| ---"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).filter(cell -> !cell.isEmpty()).toArray(String[]::new)).toList();
    }

    private static List<String> without() throws IOException {
        String text = Files.readString(TABLE);
        String list = text.substring(text.indexOf(":", text.indexOf(WITHOUT)) + 1);
        return Stream.of(list.split("[,.\\s]+")).filter(name -> !name.isEmpty()).toList();
    }

    @Test
    void everyClassOfTheMetamodelIsThereOnce() throws IOException {
        List<String> listed = new ArrayList<>(rows().stream().map(row -> row[0]).toList());
        listed.addAll(without());
        Collections.sort(listed);
        assertEquals(classes().stream().map(EClass::getName).sorted().toList(), listed);
    }

    @Test
    void everyConditionHasItsTest() throws IOException {
        for (String[] row : rows()) {
            assertEquals(3, row.length, row[0]);
            String[] test = row[2].split("\\.");
            try {
                Class<?> type = Class.forName("org.nines.analysis.tests." + test[0]);
                assertTrue(test.length == 1 || Stream.of(type.getDeclaredMethods()).anyMatch(method -> method.getName().equals(test[1])), row[2]);
            } catch (ClassNotFoundException e) {
                throw new AssertionError(row[2], e);
            }
        }
    }

    static List<EClass> classesWithoutCondition() throws IOException {
        List<String> names = without();
        return classes().stream().filter(c -> names.contains(c.getName()) && c != NinesPackage.Literals.PROJECT).toList();
    }

    /** An element of such a class, wherever one fits in, leaves all figures as they are. */
    @ParameterizedTest
    @MethodSource("classesWithoutCondition")
    void noFigureChanges(EClass type) {
        m.service("web", B, m.server("a", A));
        m.connect((Server) m.project().getServices().get(0).getInstances().get(0).getHost(), m.networkSwitch("lan", A));
        m.clients("users", (Switch) m.project().getNetworks().get(0).getLinks().get(0).getEnds().get(1), m.project().getServices().get(0));
        double before = new org.nines.analysis.tests.naive.NaiveEvaluator(m.project())
                .total(org.nines.analysis.tests.naive.NaiveEvaluator.Goal.of(m.project()).get(0)).unavailability();
        assertTrue(put(type, m.project(), 3), type.getName());
        var result = org.nines.analysis.Analysis.run(org.nines.analysis.Snapshot.of(m.project()), AnalysisSettings.DEFAULT);
        // what has to be said about such an element may be missing, which is an error of the model: then there is no figure to change
        if (result.analysed()) {
            assertEquals(before, result.levels().get(0).total().unavailability(), 1e-12 * before);
        }
    }

    /** Puts an element into a tree, with containers in between where it needs them. */
    private static boolean put(EClass type, EObject into, int depth) {
        for (EReference feature : into.eClass().getEAllContainments()) {
            if (feature.getEReferenceType().isSuperTypeOf(type) && feature.isChangeable()) {
                return add(into, feature, EcoreUtil.create(type));
            }
        }
        for (EReference feature : depth == 0 ? List.<EReference>of() : into.eClass().getEAllContainments()) {
            EClass between = feature.getEReferenceType();
            if (!between.isAbstract() && feature.isChangeable()) {
                EObject container = EcoreUtil.create(between);
                if (put(type, container, depth - 1)) {
                    return add(into, feature, container);
                }
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked")
    private static boolean add(EObject into, EReference feature, EObject element) {
        var name = element.eClass().getEStructuralFeature("name");
        if (name != null) {
            element.eSet(name, "added");
        }
        if (feature.isMany()) {
            ((List<EObject>) into.eGet(feature)).add(element);
        } else {
            into.eSet(feature, element);
        }
        return true;
    }

    // Conditions of kinds that no other test is about

    @Test
    void buildingIsAPlaceBetweenRoomAndSite() {
        Building building = ModelBuilder.item(FacilityFactory.eINSTANCE.createBuilding(), "building", A);
        m.project().getSites().get(0).getBuildings().add(building);
        Room room = ModelBuilder.item(FacilityFactory.eINSTANCE.createRoom(), "room", B);
        building.getRooms().add(room);
        Server server = m.in(room).server("a", "");
        Switch lan = m.in(m.project().getSites().get(0)).networkSwitch("lan", "");
        m.connect(server, lan);
        m.clients("users", lan, m.service("web", "", server));
        assertFigures(1 - 0.99 * 0.98, 0.001 * 0.98 + 0.001 * 0.99, m);
    }

    @Test
    void networkDevicesCarryPathsWhileTheyWork() {
        Switch from = m.networkSwitch("from", "");
        Switch to = m.networkSwitch("to", "");
        TreeMap<String, NetworkDevice> devices = new TreeMap<>();
        devices.put("router", NetworkFactory.eINSTANCE.createRouter());
        devices.put("firewall", NetworkFactory.eINSTANCE.createFirewall());
        devices.put("balancer", NetworkFactory.eINSTANCE.createLoadBalancer());
        devices.put("modems", NetworkFactory.eINSTANCE.createModemBank());
        devices.forEach((name, device) -> {
            m.project().getSites().get(0).getEquipment().add(ModelBuilder.item(device, name, A));
            m.link("", from, device);
            m.link("", device, to);
        });
        Server server = m.server("a", "");
        m.connect(server, to);
        m.clients("users", from, m.service("web", "", server));
        assertUnavailability(1e-8, m);
    }

    @Test
    void wanCircuitNeedsItsProvider() {
        Switch branch = m.networkSwitch("branch", "");
        Switch centre = m.networkSwitch("centre", "");
        WanCircuit circuit = ModelBuilder.item(NetworkFactory.eINSTANCE.createWanCircuit(), "circuit", A);
        circuit.setProvider(m.provider("carrier", B));
        circuit.getEnds().addAll(List.of(branch, centre));
        m.project().getNetworks().get(0).getLinks().add(circuit);
        Server server = m.server("a", "");
        m.connect(server, centre);
        Service web = m.service("web", "", server);
        m.clients("users", branch, web);
        assertUnavailability(1 - 0.99 * 0.98, m);
    }

    @Test
    void assumptionsOfThePlannerArePremises() {
        Project project = m.project();
        Assumption assumption = CoreFactory.eINSTANCE.createAssumption();
        assumption.setName("spares");
        assumption.setDescription("are in stock");
        project.getAssumptions().add(assumption);
        List<Premise> premises = Checks.analysed(project, AnalysisSettings.DEFAULT).premises();
        assertEquals("spares: are in stock", premises.get(0).text());
        assertEquals(Premise.Kind.PLANNER, premises.get(0).kind());
    }
}
