// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.ImpactMatrix.Cell;
import org.nines.analysis.result.ImpactMatrix.Effect;
import org.nines.analysis.result.Importance;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.SharedCause;
import org.nines.analysis.result.SharedCause.Way;
import org.nines.analysis.result.WeakPair;
import org.nines.analysis.tests.naive.NaiveEvaluator;
import org.nines.analysis.tests.naive.NaiveEvaluator.Goal;
import org.nines.analysis.tests.naive.Structure;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.compute.Server;
import org.nines.model.core.Item;
import org.nines.model.facility.Conduit;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.Rack;
import org.nines.model.network.Switch;
import org.nines.model.service.Service;

/** What failures of one and two elements do, against trying them out. */
class ImpactTest {

    private static final AnalysisSettings PAIRS = AnalysisSettings.DEFAULT.withCutSets(100_000).withImportances(true);

    @Test
    void sameProjectGivesEqualResults() {
        assertEquals(Checks.analysed(RandomModels.project(3), PAIRS), Checks.analysed(RandomModels.project(3), PAIRS));
        assertEquals(Checks.analysed(RandomModels.project(3), PAIRS).impact().hashCode(), Checks.analysed(RandomModels.project(3), PAIRS).impact().hashCode());
        assertNotEquals(Checks.analysed(RandomModels.project(3), PAIRS).impact(), Checks.analysed(RandomModels.project(4), PAIRS).impact());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 40})
    void matrixSaysWhatRemovalShows(int from) {
        for (int seed = from; seed < from + 8; seed++) {
            Project project = RandomModels.project(seed);
            AnalysisResult result = Checks.analysed(project, AnalysisSettings.DEFAULT.withCutSets(0));
            Structure naive = new Structure(project, 5_000);
            for (Goal goal : Goal.of(project)) {
                if (goal.clients() == null) {
                    Set<Set<Item>> cutSets = naive.minimalCutSets(goal);
                    String id = Elements.id(goal.level());
                    String what = seed + " " + Elements.path(goal.level());
                    List<Cell> needs = result.impact().ofLevel(id);
                    assertEquals(ids(cutSets.stream().filter(s -> s.size() == 1).flatMap(Set::stream).collect(Collectors.toSet())),
                            withEffect(needs, Effect.DOWN), what);
                    if (cutSets.stream().noneMatch(Set::isEmpty)) {
                        assertEquals(ids(naive.interrupting(goal)), withEffect(needs, Effect.INTERRUPTS), what);
                    }
                    Set<String> all = needs.stream().map(cell -> cell.element().id()).collect(Collectors.toSet());
                    cutSets.forEach(set -> assertTrue(all.containsAll(ids(set)), what));
                    needs.forEach(cell -> assertTrue(result.impact().ofElement(cell.element().id()).contains(cell), what));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 40})
    void pairsAreTheMinimalCutSetsOfTwo(int from) {
        for (int seed = from; seed < from + 8; seed++) {
            Project project = RandomModels.project(seed);
            AnalysisResult result = Checks.analysed(project, PAIRS);
            Structure naive = new Structure(project, 5_000);
            Map<Set<String>, Set<String>> expected = new HashMap<>();
            for (Goal goal : Goal.of(project)) {
                if (goal.clients() == null) {
                    naive.minimalCutSets(goal).stream().filter(set -> set.size() == 2)
                            .forEach(set -> expected.computeIfAbsent(ids(set), s -> new HashSet<>()).add(Elements.id(goal.level())));
                }
            }
            Map<Set<String>, Set<String>> actual = result.pairs().stream().collect(Collectors.toMap(p -> Set.of(p.first().id(), p.second().id()),
                    p -> p.levels().stream().map(level -> level.level().id()).collect(Collectors.toSet())));
            assertEquals(expected, actual, "model " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 40})
    void importancesAreThoseOfConditionalFigures(int from) {
        for (int seed = from; seed < from + 8; seed++) {
            Project project = RandomModels.project(seed);
            AnalysisResult result = Checks.analysed(project, PAIRS);
            NaiveEvaluator naive = new NaiveEvaluator(project);
            Set<String> own = naive.owners().stream().filter(o -> !(o instanceof Service)).map(Elements::id).collect(Collectors.toSet());
            for (LevelResult level : result.levels()) {
                Goal goal = Goal.of(project).stream().filter(g -> g.clients() == null && Elements.id(g.level()).equals(level.level().id()))
                        .findFirst().orElseThrow();
                double u = naive.total(goal).unavailability();
                for (Importance importance : level.importances()) {
                    String what = seed + " " + level.level().path() + " " + importance.element().path();
                    assertEquals(u, importance.computed(), 1e-9 * u, what);
                    double q = importance.unavailability();
                    assertEquals(u, q * importance.ifDown() + (1 - q) * importance.ifUp(), 1e-9 * u, what);
                    if (own.contains(importance.element().id())) {
                        double gain = naive.owners().stream().filter(o -> Elements.id(o).equals(importance.element().id()))
                                .mapToDouble(o -> naive.gain(goal, o)).findFirst().orElseThrow();
                        assertEquals(gain, u - importance.ifUp(), 1e-9 * u, what);
                        assertEquals(gain / u, importance.fussellVesely(), 1e-8, what);
                        assertEquals(importance.fussellVesely(), importance.criticality(), 1e-8, what);
                    }
                }
            }
        }
    }

    @Test
    void worthOfAnElementThatDecidesAloneIsInfinite() {
        ModelBuilder m = new ModelBuilder();
        Switch net = m.networkSwitch("switch", "");
        Server server = m.server("server", "99, 1");
        m.connect(server, net);
        Service service = m.service("s", "", server);
        m.clients("clients", net, service);
        Importance importance = Checks.analysed(m.project(), PAIRS).levels().get(0).importances().get(0);
        assertEquals(Double.POSITIVE_INFINITY, importance.riskReductionWorth());
        assertEquals(100, importance.riskAchievementWorth(), 1e-9);
        assertEquals(1, importance.birnbaum(), 1e-12);
    }

    @Test
    void whatTakesAwayARedundancyIsNamedWithItsWay() {
        ModelBuilder m = new ModelBuilder();
        m.room("room", "");
        PowerDevice a = m.pdu("pdu A", "", m.feed("feed A", ""));
        PowerDevice b = m.pdu("pdu B", "", m.feed("feed B", ""));
        Rack rack = m.rack("rack", "");
        Server one = m.server("one", "");
        Server two = m.server("two", "");
        m.supplies(one, 1, "", a, b);
        m.supplies(two, 1, "", a, a);
        m.in(m.project().getSites().get(0));
        Switch core = m.networkSwitch("core", "");
        Conduit duct = m.conduit("duct", "");
        for (Server server : List.of(one, two)) {
            m.link("", m.networkInterface(server, ""), core, duct);
        }
        Service database = m.service("database", "", two);
        Service web = m.service("web", "", one, two);
        m.needs(web, database);
        m.clients("clients", core, web);
        AnalysisResult result = Checks.analysed(m.project(), AnalysisSettings.DEFAULT);
        assertEquals(Set.of("site PLACE", "room PLACE", "rack PLACE", "core NETWORK", "duct CABLE_ROUTE", "two NEED", "database1 NEED", "pdu A POWER",
                "feed A POWER"), causes(result, "web").stream().filter(s -> !s.matches("nic.*|.*core-.*")).collect(Collectors.toSet()));
        assertEquals(Set.of("pdu A POWER", "feed A POWER"),
                causes(result, "two").stream().filter(s -> s.endsWith("POWER")).collect(Collectors.toSet()));
        assertEquals(Set.of(), causes(result, "one").stream().filter(s -> s.endsWith("POWER")).collect(Collectors.toSet()));
        SharedCause shared = result.sharedCauses().stream().filter(c -> c.way() == Way.CABLE_ROUTE).findFirst().orElseThrow();
        assertEquals(List.of("web, up"), shared.levels().stream().map(l -> l.title()).toList());
        assertEquals(List.of("web1", "web2"), shared.members().stream().map(ElementRef::name).toList());
        assertEquals(rack.getName(), result.sharedCauses().stream().filter(c -> c.element().kind().equals("rack")).findFirst().orElseThrow().element()
                .name());
    }

    private static Set<String> causes(AnalysisResult result, String group) {
        return result.sharedCauses().stream().filter(c -> c.group().name().equals(group)).map(c -> c.element().name() + " " + c.way())
                .collect(Collectors.toSet());
    }

    @Test
    void aPairGoesWithItsLevels() {
        ModelBuilder m = new ModelBuilder();
        Switch net = m.networkSwitch("switch", "");
        Server one = m.server("one", "99, 1");
        Server two = m.server("two", "98, 2");
        m.connect(one, net);
        m.connect(two, net);
        Service service = m.service("s", "", one, two);
        m.level(service, "degraded", 1);
        m.level(service, "full", 2);
        m.clients("clients", net, service);
        WeakPair pair = Checks.analysed(m.project(), PAIRS).pairs().get(0);
        assertEquals(Set.of("one", "two"), Set.of(pair.first().name(), pair.second().name()));
        assertEquals(0.01 * 0.02, pair.probability(), 1e-15);
        assertEquals(List.of("s, degraded"), pair.levels().stream().map(l -> l.title()).toList());
    }

    private static Set<String> withEffect(List<Cell> cells, Effect effect) {
        return cells.stream().filter(cell -> cell.effect() == effect).map(cell -> cell.element().id()).collect(Collectors.toSet());
    }

    private static Set<String> ids(Set<Item> items) {
        return items.stream().map(Elements::id).collect(Collectors.toSet());
    }
}
