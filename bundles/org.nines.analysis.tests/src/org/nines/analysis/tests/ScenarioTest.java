// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Scenario;
import org.nines.analysis.ScenarioAnalysis;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.ScenarioResult;
import org.nines.analysis.result.ScenarioResult.Failover;
import org.nines.analysis.result.ScenarioResult.LevelOutcome;
import org.nines.analysis.result.ScenarioResult.Reason;
import org.nines.analysis.result.ScenarioResult.ServiceOutcome;
import org.nines.analysis.result.ScenarioResult.State;
import org.nines.analysis.result.Sweep;
import org.nines.analysis.tests.naive.NaiveEvaluator.Goal;
import org.nines.analysis.tests.naive.Structure;
import org.nines.model.Elements;
import org.nines.model.Problem;
import org.nines.model.Project;
import org.nines.model.compute.Server;
import org.nines.model.core.Item;
import org.nines.model.core.NamedElement;
import org.nines.model.facility.Rack;
import org.nines.model.facility.Site;
import org.nines.model.network.Switch;
import org.nines.model.service.Dependency;
import org.nines.model.service.DependencyKind;
import org.nines.model.service.Service;
import org.nines.model.units.Duration;

/** Scenarios against trying them out, and the continuity of a system over four sites. */
class ScenarioTest {

    private static List<Item> items(Project project) {
        List<Item> items = new ArrayList<>();
        project.eAllContents().forEachRemaining(e -> {
            if (e instanceof Item item) {
                items.add(item);
            }
        });
        return items;
    }

    private static Set<String> failedIn(List<Reason> reasons) {
        Set<String> ids = new HashSet<>();
        reasons.forEach(reason -> {
            if (reason.because().isEmpty()) {
                ids.add(reason.about().id());
            }
            ids.addAll(failedIn(reason.because()));
        });
        return ids;
    }

    /** A service that clients use, one that it needs, and one that only an unused one needs. */
    @Test
    void namesTheServicesThatNobodyUses() {
        ModelBuilder m = new ModelBuilder();
        Switch lan = m.networkSwitch("lan", "");
        Server server = m.server("server", "1000, 10");
        m.connect(server, lan);
        Service shop = m.service("shop", "", server);
        m.need(shop, m.service("stock", "", server), DependencyKind.RUN);
        Service report = m.service("report", "", server);
        m.need(report, m.service("archive", "", server), DependencyKind.RUN);
        m.clients("customers", lan, shop);
        ScenarioResult result = ScenarioAnalysis.of(Snapshot.of(m.project())).run(new Scenario("some", Set.of(Elements.id(server))));
        assertEquals(List.of("shop"), result.services().stream().map(service -> service.service().name()).toList());
        assertEquals(List.of("report", "archive"), result.unused().stream().map(ElementRef::name).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 40})
    void levelsAreInTheStateThatTryingOutShows(int from) {
        for (int seed = from; seed < from + 20; seed++) {
            Project project = RandomModels.project(seed);
            ScenarioAnalysis scenarios = ScenarioAnalysis.of(Snapshot.of(project));
            Structure naive = new Structure(project, 1);
            List<Item> items = items(project);
            Random random = new Random(seed);
            for (int i = 0; i < 20; i++) {
                Set<Item> failed = new LinkedHashSet<>();
                for (int n = random.nextInt(4); n >= 0; n--) {
                    failed.add(items.get(random.nextInt(items.size())));
                }
                Set<String> ids = failed.stream().map(Elements::id).collect(Collectors.toSet());
                ScenarioResult result = scenarios.run(new Scenario("some", ids));
                Map<String, LevelOutcome> outcomes = result.services().stream().flatMap(s -> s.levels().stream())
                        .collect(Collectors.toMap(l -> l.level().level().id(), l -> l));
                for (Goal goal : Goal.of(project)) {
                    if (goal.clients() == null) {
                        LevelOutcome outcome = outcomes.get(Elements.id(goal.level()));
                        assertEquals(naive.served(goal, failed), outcome.served(), seed + " " + Elements.path(goal.level()) + " " + ids);
                        assertReasons(naive, goal, outcome, items);
                    }
                }
            }
        }
    }

    /** What the reasons name is enough to take the level down. */
    private static void assertReasons(Structure naive, Goal goal, LevelOutcome outcome, List<Item> items) {
        assertEquals(!outcome.served() && naive.served(goal, Set.of()) || outcome.interrupted(), !outcome.because().isEmpty());
        if (!outcome.served() && !outcome.because().isEmpty()) {
            Set<String> named = failedIn(outcome.because());
            Set<Item> enough = items.stream().filter(item -> named.contains(Elements.id(item))).collect(Collectors.toSet());
            assertFalse(naive.served(goal, enough), outcome.because().toString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void sweepFindsAllPairs(int seed) {
        Project project = RandomModels.project(seed);
        Sweep sweep = ScenarioAnalysis.of(Snapshot.of(project)).sweep(AnalysisSettings.DEFAULT);
        Structure naive = new Structure(project, 5_000);
        Map<Set<String>, Set<String>> expected = new HashMap<>();
        Goal.of(project).stream().filter(goal -> goal.clients() == null).forEach(goal -> naive.minimalCutSets(goal).stream()
                .filter(set -> set.size() == 2).forEach(set -> expected.computeIfAbsent(set.stream().map(Elements::id).collect(Collectors.toSet()),
                        s -> new HashSet<>()).add(Elements.id(goal.level()))));
        assertEquals(expected, sweep.pairs().stream().collect(Collectors.toMap(p -> Set.of(p.first().id(), p.second().id()),
                p -> p.levels().stream().map(l -> l.level().id()).collect(Collectors.toSet()))));
    }

    // Reasons in words

    @Test
    void reasonsLeadFromTheLevelDownToWhatFailed() {
        ModelBuilder m = new ModelBuilder();
        Switch net = m.networkSwitch("switch", "");
        m.room("room", "");
        Rack rack = m.rack("R1", "");
        Server server = m.server("one", "");
        m.connect(server, net);
        Service service = m.service("web", "", server);
        m.clients("clients", net, service);
        Snapshot snapshot = Snapshot.of(m.project());
        ScenarioResult result = ScenarioAnalysis.of(snapshot).run(Scenario.of("rack", Elements.id(rack)));
        LevelOutcome outcome = result.services().get(0).levels().get(0);
        assertEquals(List.of("web1 does not serve, because server one is down, because rack R1 has failed"),
                outcome.because().stream().map(Reason::words).toList());
        assertEquals(State.DOWN, result.services().get(0).state());
        assertEquals(List.of("server one is down, because rack R1 has failed", "web1 does not serve, because server one is down, because rack R1 has failed"),
                result.consequences().stream().map(Reason::words).toList());
    }

    /** Everything that is said to be down is so for reasons that are enough by themselves. */
    @ParameterizedTest
    @ValueSource(ints = {0, 10, 20, 30})
    void consequencesFollowFromTheirReasons(int from) {
        int found = 0;
        for (int seed = from; seed < from + 10; seed++) {
            Project project = RandomModels.project(seed);
            ScenarioAnalysis scenarios = ScenarioAnalysis.of(Snapshot.of(project));
            for (Item item : items(project)) {
                ScenarioResult result = scenarios.run(Scenario.of("one", Elements.id(item)));
                for (Reason consequence : result.consequences()) {
                    found++;
                    assertEquals(Set.of(Elements.id(item)), failedIn(consequence.because()), consequence.words());
                }
            }
            assertEquals(List.of(), scenarios.run(new Scenario("nothing", Set.of())).consequences());
        }
        assertTrue(found > 50, found + " consequences");
    }

    /** Who waits for a takeover rests on it; some that rest on one have a buffer that lasts until it is done. */
    @Test
    void whoWaitsForATakeoverRestsOnIt() {
        int waits = 0;
        int bridged = 0;
        for (int seed = 0; seed < 40; seed++) {
            Project project = RandomModels.project(seed);
            Random random = new Random(seed);
            project.eAllContents().forEachRemaining(e -> {
                if (e instanceof Dependency need && random.nextBoolean()) {
                    need.setBuffer(Duration.parse(random.nextBoolean() ? "1 min" : "10 d"));
                }
            });
            ScenarioAnalysis scenarios = ScenarioAnalysis.of(Snapshot.of(project));
            if (scenarios.problems().stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
                continue;
            }
            for (Item item : items(project)) {
                ScenarioResult result = scenarios.run(Scenario.of("one", Elements.id(item)));
                for (LevelOutcome level : result.services().stream().flatMap(s -> s.levels().stream()).toList()) {
                    assertTrue(level.restsOn().containsAll(level.waitsFor()), () -> Elements.path(item) + " " + level.level().level().path());
                    assertTrue(result.failovers().containsAll(level.restsOn()));
                    assertTrue(level.served() || level.restsOn().isEmpty());
                    waits += level.waitsFor().size();
                    bridged += level.restsOn().size() - level.waitsFor().size();
                }
            }
        }
        assertTrue(waits > 0 && bridged > 0, waits + " takeovers waited for, " + bridged + " bridged");
    }

    @Test
    void unknownItemsAreRefused() {
        Snapshot snapshot = Snapshot.of(new ModelBuilder().project());
        assertThrows(IllegalArgumentException.class, () -> ScenarioAnalysis.of(snapshot).run(Scenario.of("x", "nobody")));
    }

    // Four sites

    private static ScenarioResult lost(String... names) {
        Project project = SystemM.project();
        Set<String> ids = new LinkedHashSet<>();
        for (EObject e : (Iterable<EObject>) project::eAllContents) {
            if (e instanceof NamedElement named && List.of(names).contains(named.getName())) {
                ids.add(Elements.id(e));
            }
        }
        assertEquals(names.length, ids.size());
        return ScenarioAnalysis.of(Snapshot.of(project)).run(new Scenario("lost", ids));
    }

    private static Map<String, String> takeOvers(ScenarioResult result) {
        return result.failovers().stream().collect(Collectors.toMap(f -> f.service().name(), f -> f.from().name() + " -> " + f.to().name()));
    }

    @Test
    void withoutHeadquartersTheStandbySiteTakesOver() {
        ScenarioResult result = lost("headquarters");
        assertEquals(Map.of("large server", "large server1 -> large server3", "large database", "large database1 -> large database2", "top server",
                "top server1 -> top server2", "top database", "top database1 -> top database2"), takeOvers(result));
        assertTrue(result.services().stream().allMatch(s -> s.state() == State.FULL));
        Failover server = failover(result, "large server");
        assertTrue(server.automatic());
        assertEquals(List.of("large server2"), server.passedOver().stream().map(e -> e.name()).toList());
        assertEquals(0, server.lossHours());
        Failover database = failover(result, "large database");
        assertFalse(database.automatic());
        assertTrue(database.keepsOrder());
        assertEquals(1, database.lossHours());
        assertEquals(List.of("detect the failure", "stop the synchronisation job", "run the failover script"),
                database.steps().stream().map(ScenarioResult.Step::name).toList());
        assertEquals(List.of("", "database operator", "database operator"), database.steps().stream().map(ScenarioResult.Step::role).toList());
        assertEquals(25 / 60.0, database.hours(), 1e-12);
        List<String> order = result.failovers().stream().map(f -> f.service().name()).toList();
        assertTrue(order.indexOf("large database") < order.indexOf("large server"), order.toString());
    }

    @Test
    void objectivesAreJudged() {
        LevelOutcome large = outcome(lost("headquarters"), "large server").levels().get(0);
        assertTrue(large.interrupted());
        assertEquals(25 / 60.0, large.recoveryHours(), 1e-12);
        assertEquals(Optional.of(true), large.recoveryKept());
        assertEquals(1, large.lossHours());
        assertEquals(Optional.of(false), large.lossKept());
        LevelOutcome medium = outcome(lost("headquarters"), "medium server").levels().get(0);
        assertEquals(0, medium.recoveryHours());
        assertEquals(Optional.of(true), medium.lossKept());
        assertFalse(medium.interrupted());
    }

    /** A queue that holds out until the database has been switched: the server loses what the database loses, but is not away for it. */
    @Test
    void whoHasABufferDoesNotWaitForATakeover() {
        assertEquals(List.of("large server", "large database"), waits("24 min"));
        assertEquals(List.of("large server"), waits("25 min"));
        assertEquals(List.of("large server"), waits("1 h"));
    }

    /** The takeovers for which the server waits that needs the large database behind a buffer; the data lost are the same. */
    private static List<String> waits(String buffer) {
        Project project = SystemM.project();
        Service server = (Service) named(project, Service.class, "large server");
        server.getNeeds().stream().map(Dependency.class::cast).forEach(need -> need.setBuffer(Duration.parse(buffer)));
        ScenarioResult result = ScenarioAnalysis.of(Snapshot.of(project))
                .run(Scenario.of("lost", Elements.id(named(project, Site.class, "headquarters"))));
        LevelOutcome large = outcome(result, "large server").levels().get(0);
        assertTrue(large.interrupted());
        assertEquals(1, large.lossHours());
        assertEquals(large.waitsFor().stream().mapToDouble(Failover::hours).max().orElseThrow(), large.recoveryHours());
        assertEquals(Set.of("large server", "large database"),
                large.restsOn().stream().map(f -> f.service().name()).collect(Collectors.toSet()));
        return large.waitsFor().stream().map(f -> f.service().name()).sorted(Comparator.reverseOrder()).toList();
    }

    private static EObject named(Project project, Class<?> kind, String name) {
        for (EObject e : (Iterable<EObject>) project::eAllContents) {
            if (kind.isInstance(e) && ((NamedElement) e).getName().equals(name)) {
                return e;
            }
        }
        throw new IllegalArgumentException(name);
    }

    @Test
    void theNextServerInTheOrderTakesOver() {
        assertEquals(Map.of("large server", "large server1 -> large server2"), takeOvers(lost("large server1")));
        assertEquals(Map.of("large server", "large server1 -> large server3", "large database", "large database1 -> large database2"),
                takeOvers(lost("large server1", "large server 2")));
    }

    @Test
    void withoutTheStandbySiteTheSmallBranchUsesItsOwnDatabase() {
        ScenarioResult result = lost("hot standby");
        assertEquals(Map.of("small database", "small database1 -> small database2"), takeOvers(result));
        assertTrue(result.services().stream().allMatch(s -> s.state() == State.FULL));
    }

    @Test
    void theSmallBranchGoesOnAtTheStandbySite() {
        assertEquals(Map.of("small server", "small server1 -> small server2"), takeOvers(lost("small branch")));
    }

    @Test
    void theMediumBranchGoesOnAtTheStandbySite() {
        assertEquals(Map.of("medium server", "medium server1 -> medium server2", "medium database", "medium database1 -> medium database2"),
                takeOvers(lost("medium branch")));
    }

    @Test
    void twoSitesAreTooMany() {
        ScenarioResult result = lost("headquarters", "hot standby");
        assertEquals(State.DOWN, outcome(result, "large server").state());
        assertEquals(State.FULL, outcome(result, "medium server").state());
        assertFalse(outcome(result, "large server").levels().get(0).because().isEmpty());
    }

    private static Failover failover(ScenarioResult result, String service) {
        return result.failovers().stream().filter(f -> f.service().name().equals(service)).findFirst().orElseThrow();
    }

    private static ServiceOutcome outcome(ScenarioResult result, String service) {
        return result.services().stream().filter(s -> s.service().name().equals(service)).findFirst().orElseThrow();
    }
}
