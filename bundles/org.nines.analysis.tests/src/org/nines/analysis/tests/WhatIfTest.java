// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Change;
import org.nines.analysis.ChangeException;
import org.nines.analysis.Comparison;
import org.nines.analysis.ElementFinder;
import org.nines.analysis.Snapshot;
import org.nines.analysis.WhatIf;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.ComparisonResult;
import org.nines.analysis.result.Importance;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.tests.naive.NaiveEvaluator.Goal;
import org.nines.analysis.tests.naive.Structure;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.compute.Server;
import org.nines.model.core.CoreFactory;
import org.nines.model.core.Item;
import org.nines.model.facility.Ups;
import org.nines.model.network.Switch;
import org.nines.model.service.Service;
import org.nines.model.service.StandbyKind;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.VolumePurpose;

/** Changed designs against designs that were made so, and against conditional figures. */
class WhatIfTest {

    private static final AnalysisSettings SETTINGS = AnalysisSettings.DEFAULT.withCutSets(0).withImportances(true);

    private ModelBuilder m;
    private Switch net;
    private Service service;
    private final List<Server> servers = new ArrayList<>();

    @BeforeEach
    void pool() {
        m = new ModelBuilder();
        net = m.networkSwitch("net", "");
        for (String name : List.of("one", "two", "three")) {
            Server server = m.server(name, "99, 1");
            m.connect(server, net);
            servers.add(server);
        }
        service = m.service("web", "", servers.toArray(Server[]::new));
        m.pool(service, 2);
        m.clients("clients", net, service);
        m.agreement(service.getLevels().get(0), "99.9", null);
    }

    private WhatIf.Answer answer(Change... changes) {
        return WhatIf.run(Snapshot.of(m.project()), List.of(changes), SETTINGS);
    }

    private static double u(AnalysisResult result) {
        assertTrue(result.analysed(), result.problems().toString());
        return result.levels().get(0).total().unavailability();
    }

    private static double twoOfThree(double q) {
        return 3 * q * q * (1 - q) + q * q * q;
    }

    @Test
    void aFailedMemberLeavesTheOthers() {
        WhatIf.Answer answer = answer(new Change.Fail(Elements.id(servers.get(0))));
        assertEquals(twoOfThree(0.01), u(answer.before()), 1e-15);
        assertEquals(1 - 0.99 * 0.99, u(answer.after()), 1e-12);
        assertEquals(Set.of("two", "three"), answer.comparison().pointsCome().stream().map(p -> p.element().name()).filter(n -> !n.matches("web.*|nic.*|.*-net.*"))
                .collect(Collectors.toSet()));
        assertTrue(answer.comparison().verdicts().get(0).newlyMissed());
    }

    @Test
    void aRepairedMemberNeverFails() {
        assertEquals(0.01 * 0.01, u(answer(new Change.Repair(Elements.id(servers.get(0)))).after()), 1e-15);
    }

    @Test
    void aFigureIsChangedForOneElementOfItsTypeOnly() {
        servers.get(0).setType(CoreFactory.eINSTANCE.createComponentType());
        servers.get(0).getType().setName("type");
        servers.get(0).getType().getFailureModes().addAll(List.copyOf(servers.get(0).getFailureModes()));
        servers.get(1).getFailureModes().clear();
        servers.get(1).setType(servers.get(0).getType());
        m.project().setCatalogue(CoreFactory.eINSTANCE.createCatalogue());
        m.project().getCatalogue().setName("types");
        m.project().getCatalogue().getTypes().add(servers.get(0).getType());
        WhatIf.Answer answer = answer(new Change.Set(Elements.id(servers.get(0)), "mttf", "49 h"));
        double p = 0.02;
        double q = 0.01;
        assertEquals(2 * p * q * (1 - q) + q * q * (1 - p) + p * q * q, u(answer.after()), 1e-14);
        assertEquals(twoOfThree(0.01), u(answer.before()), 1e-15);
        assertEquals(List.of("one"), answer.comparison().figures().stream().map(f -> f.element().name()).toList());
        WhatIf.Answer ofType = answer(new Change.Set(Elements.id(servers.get(0).getType()), "MTTF", "49 h"));
        assertEquals(2 * p * q * (1 - p) + p * p * (1 - q) + p * p * q, u(ofType.after()), 1e-14);
    }

    @Test
    void figuresOfTheRedundancyBelongToTheService() {
        assertEquals(0.01 * 0.01 * 0.01, u(answer(new Change.Set(Elements.id(service), "required", "1")).after()), 1e-18);
    }

    @Test
    void whatCannotBeWithoutTheRemovedGoesToo() {
        Project made = EcoreUtil.copy(m.project());
        WhatIf.Answer answer = answer(new Change.Remove(Elements.id(servers.get(0))));
        assertEquals(1 - 0.99 * 0.99, u(answer.after()), 1e-12);
        assertTrue(answer.comparison().elementsGone().stream().map(e -> e.name()).toList().containsAll(List.of("one", "web1")));
        assertTrue(EcoreUtil.equals(made, m.project()), "the model must not change");
    }

    @Test
    void oneMoreComesWithAllThatIsAttached() {
        WhatIf.Answer answer = answer(new Change.Add(Elements.id(servers.get(2)), 1));
        double q = 0.01;
        // 2 of 4
        assertEquals(4 * q * q * q * (1 - q) + q * q * q * q, u(answer.after()), 1e-16);
        assertTrue(answer.comparison().elementsCome().stream().map(e -> e.name()).toList().containsAll(List.of("three #2", "web3 #2")));
    }

    @Test
    void nobodyTakesOverFromAFailedMember() {
        Service pair = m.service("pair", "1000, 10", servers.get(0), servers.get(1));
        m.standby(pair, StandbyKind.HOT, "0.5");
        servers.forEach(server -> server.getFailureModes().clear());
        service.getClients().clear();
        m.project().getAgreements().clear();
        m.clients("others", net, pair);
        WhatIf.Answer answer = answer(new Change.Fail(Elements.id(servers.get(0))));
        assertEquals(10.0 / 1010, u(answer.after()), 1e-15);
        assertTrue(answer.after().levels().get(0).interruptions().isEmpty());
        assertEquals(10.0 / 1010, u(answer(new Change.Remove(Elements.id(pair.getInstances().get(1)))).after()), 1e-15);
    }

    @Test
    void anArrayLivesOnWithoutAFailedDisk() {
        DiskArray array = m.array(servers.get(0), RaidLevel.RAID_5, 4, "999, 1", "1", "1");
        m.volume(array, VolumePurpose.OPERATING_SYSTEM);
        servers.forEach(server -> server.getFailureModes().clear());
        m.pool(service, 3);
        AnalysisResult after = answer(new Change.Fail(Elements.id(array.getDisks().get(0)))).after();
        // any of three fails: rate 3/999 an hour, restored in an hour
        assertEquals(3 / 999.0 / (1 + 3 / 999.0), u(after), 1e-12);
    }

    @Test
    void changesFollowOneAnother() {
        assertEquals(1, u(answer(new Change.Fail(Elements.id(servers.get(0))), new Change.Fail(Elements.id(servers.get(1)))).after()));
        assertEquals(twoOfThree(0.01), u(answer(new Change.Add(Elements.id(servers.get(0)), 1), new Change.Remove(Elements.id(servers.get(1)))).after()),
                1e-15);
    }

    @Test
    void wrongChangesSayWhatIsRight() {
        String id = Elements.id(servers.get(0));
        assertProblem("ANA-033", "mttf", new Change.Set(id, "mtff", "3 a"));
        assertProblem("ANA-034", "write for example", new Change.Set(id, "mttf", "3 parsecs"));
        assertProblem("ANA-034", "Write a int", new Change.Set(Elements.id(service), "required", "two"));
        assertProblem("ANA-032", "item", new Change.Fail(Elements.id(service)));
        assertProblem("ANA-030", "", new Change.Remove("nobody"));
        assertProblem("ANA-034", "at least 1", new Change.Add(id, 0));
    }

    private void assertProblem(String code, String remedy, Change change) {
        ChangeException e = assertThrows(ChangeException.class, () -> answer(change));
        assertEquals(code, e.problem().code());
        assertTrue(e.problem().remedy().contains(remedy), e.problem().toString());
    }

    static List<Integer> withoutGroups() {
        return RandomModelsTest.seedsWithoutGroups().limit(20).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("withoutGroups")
    void failureAndRepairAreTheConditions(int seed) {
        Project project = RandomModels.project(seed);
        Snapshot snapshot = Snapshot.of(project);
        AnalysisResult before = Analysis.run(snapshot, SETTINGS);
        for (LevelResult level : before.levels()) {
            for (Importance importance : level.importances().stream().filter(i -> !i.element().kind().equals("disk array")).limit(4).toList()) {
                String what = seed + " " + importance.element().path();
                String id = importance.element().id();
                double down = of(WhatIf.run(snapshot, before, List.of(new Change.Fail(id)), SETTINGS).after(), level);
                if (batteries(project)) {
                    // what is down for good has outlasted every battery, a failure as such has not
                    assertTrue(down >= importance.ifDown() * (1 - 1e-9), what);
                } else {
                    assertEquals(importance.ifDown(), down, 1e-9 * importance.ifDown(), what);
                }
                assertEquals(importance.ifUp(), of(WhatIf.run(snapshot, before, List.of(new Change.Repair(id)), SETTINGS).after(), level),
                        1e-9 * importance.computed(), what);
            }
        }
    }

    private static boolean batteries(Project project) {
        boolean[] any = {false};
        project.eAllContents().forEachRemaining(e -> any[0] |= e instanceof Ups ups && ups.getBattery() != null);
        return any[0];
    }

    private static double of(AnalysisResult result, LevelResult level) {
        return result.levels().stream().filter(l -> l.level().id().equals(level.level().id())).findFirst().orElseThrow().total().unavailability();
    }

    @ParameterizedTest
    @MethodSource("withoutGroups")
    void comparisonSaysWhatRemovalShows(int seed) {
        Project project = RandomModels.project(seed);
        Snapshot snapshot = Snapshot.of(project);
        Structure naive = new Structure(project, 1);
        List<Item> items = new ArrayList<>();
        project.eAllContents().forEachRemaining(e -> {
            if (e instanceof Item item && !(item instanceof Disk)) {
                items.add(item);
            }
        });
        Item gone = items.get(seed % items.size());
        AnalysisResult before = Analysis.run(snapshot, SETTINGS);
        WhatIf.Answer answer = WhatIf.run(snapshot, before, List.of(new Change.Fail(Elements.id(gone))), SETTINGS);
        for (Goal goal : Goal.of(project)) {
            if (goal.clients() == null && naive.served(goal, Set.of(gone))) {
                Set<String> expected = items.stream().filter(item -> item != gone && naive.served(goal, Set.of(item))
                        && !naive.served(goal, Set.of(item, gone))).map(Elements::id).collect(Collectors.toSet());
                Set<String> come = answer.comparison().pointsCome().stream()
                        .filter(p -> p.levels().stream().anyMatch(l -> l.level().id().equals(Elements.id(goal.level())))).map(p -> p.element().id())
                        .filter(id -> items.stream().anyMatch(i -> Elements.id(i).equals(id))).collect(Collectors.toSet());
                assertEquals(expected, come, seed + " " + Elements.path(goal.level()));
            }
        }
        ComparisonResult back = Comparison.of(answer.after(), before);
        assertEquals(new HashSet<>(answer.comparison().pointsCome()), new HashSet<>(back.pointsGone()));
        assertEquals(new HashSet<>(answer.comparison().causesGone()), new HashSet<>(back.causesCome()));
        assertEquals(answer.comparison().levels().size(), back.levels().size());
        assertTrue(Comparison.of(before, Analysis.run(Snapshot.of(project), SETTINGS)).same());
    }

    // Names

    @Test
    void elementsAreFoundByWhatPeopleCallThem() {
        ElementFinder finder = ElementFinder.of(Snapshot.of(m.project()));
        String id = Elements.id(servers.get(0));
        for (String said : List.of(id, "one", "ONE", "site / one", "site/one", "server one", "SITE / ONE")) {
            assertEquals(id, finder.find(said).id(), said);
        }
        assertEquals(Elements.id(servers.get(0).getInterfaces().get(0)), finder.find("one / nic1").id());
    }

    @Test
    void ambiguousAndUnknownNamesAreExplained() {
        ElementFinder finder = ElementFinder.of(Snapshot.of(m.project()));
        ChangeException several = assertThrows(ChangeException.class, () -> finder.find("nic1"));
        assertEquals("ANA-031", several.problem().code());
        assertTrue(several.problem().message().contains("site / two / nic1"), several.problem().message());
        ChangeException none = assertThrows(ChangeException.class, () -> finder.find("thre"));
        assertTrue(none.problem().remedy().contains("'three'"), none.problem().remedy());
        assertEquals("ANA-030", none.problem().code());
    }
}
