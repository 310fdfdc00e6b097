// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Scenario;
import org.nines.analysis.ScenarioAnalysis;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.LevelResult.Trigger;
import org.nines.analysis.result.ScenarioResult.LevelOutcome;
import org.nines.model.Project;
import org.nines.samples.tests.Figures.Mode;

/** The integration server sample against placements that are searched one by one, and against figures worked out by hand. */
class IntegrationServerTest {

    private static final double BATTERY = 0.25;
    private static final double DOES_NOT_START = 0.0135;
    private static final int CAPACITY = 100;
    private static final int PASSIVE = 4;

    /** A group of the database cluster, by importance. @param home the node on which it is active normally @param load its share of a node */
    private record Placed(String service, int home, int load) {
    }

    private static final List<Placed> GROUPS = List.of(new Placed("Message box 1", 1, 60), new Placed("Message box 2", 2, 60),
            new Placed("Message box 3", 3, 60), new Placed("Management database", 1, 10), new Placed("BAM primary import", 2, 15),
            new Placed("BAM star schema", 2, 10), new Placed("BAM analysis", 3, 5), new Placed("Tracking analysis", 3, 5),
            new Placed("BAM archive", 3, 5));

    /** What each level needs of the cluster. */
    private static final Map<String, Set<String>> NEEDS = Map.of(
            "messages are accepted", Set.of("Message box 1"),
            "messages are delivered", Set.of("Message box 1", "Message box 2", "Message box 3"),
            "configuration can be changed", Set.of("Management database"),
            "activity is shown", Set.of("Message box 1", "BAM primary import", "BAM star schema", "BAM analysis"),
            "history is shown", Set.of("Message box 1", "BAM primary import", "BAM star schema", "BAM analysis", "BAM archive",
                    "Tracking analysis"),
            "secrets are served", Set.of(),
            "staging secrets are served", Set.of());

    private static Figures figures;
    private static AnalysisResult analysis;
    private static ScenarioAnalysis scenarios;

    @BeforeAll
    static void compute(@TempDir Path folder) throws IOException {
        Project project = SampleFiles.load("integration-server", folder).project();
        figures = new Figures(project);
        Snapshot snapshot = Snapshot.of(project);
        analysis = Analysis.run(snapshot, AnalysisSettings.DEFAULT);
        scenarios = ScenarioAnalysis.of(snapshot);
    }

    /** Whichever nodes of the cluster fail: each group finds room, or not, as a search through all placements says. */
    @Test
    void groupsFindRoomOnTheNodesThatAreLeft() {
        for (int failed = 1; failed < 1 << PASSIVE; failed++) {
            Set<Integer> nodes = new LinkedHashSet<>();
            Set<String> ids = new LinkedHashSet<>();
            for (int node = 1; node <= PASSIVE; node++) {
                if ((failed >> node - 1 & 1) == 1) {
                    ids.add("db-" + node);
                } else {
                    nodes.add(node);
                }
            }
            Set<String> placed = placed(nodes);
            Set<String> expected = NEEDS.entrySet().stream().filter(e -> placed.containsAll(e.getValue())).map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> computed = scenarios.run(new Scenario("nodes", ids)).services().stream().flatMap(s -> s.levels().stream())
                    .filter(LevelOutcome::served).map(l -> l.level().level().name()).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(expected, computed, () -> "without " + ids);
        }
    }

    /** Services that find room: one after the other, each if all before it that found room still do. */
    private static Set<String> placed(Set<Integer> nodes) {
        List<Placed> groups = new ArrayList<>();
        for (Placed next : GROUPS) {
            groups.add(next);
            if (!fit(groups, nodes)) {
                groups.remove(next);
            }
        }
        return groups.stream().map(Placed::service).collect(Collectors.toSet());
    }

    private static boolean fit(List<Placed> groups, Set<Integer> nodes) {
        return IntStream.range(0, 1 << groups.size()).anyMatch(moved -> {
            int[] load = new int[PASSIVE + 1];
            for (int g = 0; g < groups.size(); g++) {
                int node = (moved >> g & 1) == 1 ? PASSIVE : groups.get(g).home;
                load[node] += nodes.contains(node) ? groups.get(g).load : CAPACITY + 1;
            }
            return IntStream.of(load).allMatch(l -> l <= CAPACITY);
        });
    }

    /** The clustered secret: two servers in two racks, each on one of the networks. */
    @Test
    void clusteredSecretIsOutForAsLongAsWorkedOutByHand() {
        Dual up = around().times(given((a, b) -> pair(a, b, "rack 1", "rack 2", "secret-1", "secret-2", "Master secret")));
        assertOut(up, "secrets are served");
    }

    /** Staging: both servers stand in the fourth rack. */
    @Test
    void secretOfStagingIsOutForAsLongAsWorkedOutByHand() {
        Dual up = around().times(figures.up("rack 4"))
                .times(given((a, b) -> pair(a, b, "rack 4", "rack 4", "staging-secret", "staging-process", "Staging master secret")));
        assertOut(up, "staging secrets are served");
    }

    private static void assertOut(Dual up, String level) {
        double expected = up.complement().value();
        assertEquals(expected, level(level).outages().unavailability(), expected * 1e-6, level);
        double intensity = up.complement().slope();
        assertEquals(intensity, level(level).outages().failuresPerHour(), intensity * 1e-6, level);
    }

    private static Dual around() {
        return figures.up("Data centre", "Computer room", "Company network").times(figures.common("switch A"));
    }

    /**
     * One of two servers is up and reached from the company's network. That the two switches are joined beside that network, by a cable and over
     * the Internet, is taken as certain: it matters only when two cables have failed.
     */
    private static Dual pair(boolean a, boolean b, String rack1, String rack2, String first, String second, String service) {
        Dual[] parts = {figures.up("rack 1"), figures.up("rack 2"), figures.device("switch A", a, b), figures.device("switch B", a, b),
            figures.up("company network to A"), figures.up("company network to B"),
            server(first, "A", rack1, service, a, b), server(second, "B", rack2, service, a, b)};
        Dual[] sum = {Dual.ZERO};
        Combinations.forEach(parts, (up, weight) -> {
            boolean switchA = up[0] && up[2];
            boolean switchB = up[1] && up[3];
            boolean reachA = switchA && (up[4] || switchB && up[5]);
            boolean reachB = switchB && (up[5] || switchA && up[4]);
            boolean served = up[6] && reachA || up[7] && reachB;
            sum[0] = sum[0].plus(weight.when(served));
        });
        return sum[0].times(figures.common(rack1 + "/" + first)).times(figures.common(service + "/" + first));
    }

    private static Dual server(String name, String network, String rack, String service, boolean a, boolean b) {
        return figures.up(name + " to " + network, name + "/ctl", name + "/cpu", name + "/memory", name + "/nic")
                .times(figures.own(rack + "/" + name)).times(figures.own(service + "/" + name)).times(figures.supplied(name, a, b))
                .times(figures.eitherOf(figures.own(name + "/fan"), figures.own(name + "/fan"), name + "/fan"))
                .times(figures.disks(name + "/system"));
    }

    private interface Served {
        Dual given(boolean a, boolean b);
    }

    /**
     * Both UPS hang on one utility, and on one generator that starts in time or not at all; each has a transfer switch of its own. All of them
     * are felt once they have been away for longer than the batteries last.
     */
    private static Dual given(Served served) {
        Dual generator = figures.late(BATTERY, "generator").times(new Dual(1 - DOES_NOT_START, 0));
        Dual source = figures.late(BATTERY, "utility").or(generator);
        Dual a = figures.own("ups A").times(figures.late(BATTERY, "transfer A"));
        Dual b = figures.own("ups B").times(figures.late(BATTERY, "transfer B"));
        Dual[] sum = {Dual.ZERO};
        Combinations.forEach(new Dual[] {a, b}, (up, weight) -> {
            if (up[0] || up[1]) {
                sum[0] = sum[0].plus(weight.times(served.given(up[0], up[1])));
            }
        });
        return sum[0].times(figures.common("ups A")).times(source);
    }

    /**
     * Interruptions because a member fails: the chain of a pair, while what both need works. Clustered, it takes a minute or half an hour; by
     * hand an hour or four.
     */
    @Test
    void interruptionsAreThoseOfAPair() {
        assertInterrupted("secrets are served", "rack 1/secret-1", "Master secret/secret-1", 1 / 60.0, 0.98, 0.5);
        assertInterrupted("staging secrets are served", "rack 4/staging-secret", "Staging master secret/staging-secret", 1, 0.95, 4);
    }

    private static void assertInterrupted(String level, String host, String instance, double takeover, double coverage, double fallback) {
        List<Mode> modes = Stream.of(instance, host).flatMap(name -> figures.ownModes(name).stream()).toList();
        double expected = SmallSystems.hotPair(modes, takeover, coverage, fallback).probability(pair -> pair.phase().interrupted());
        double computed = level(level).interruptions().stream().filter(i -> i.trigger() == Trigger.MEMBER).findFirst().orElseThrow().total()
                .unavailability();
        // the rest works in all but 0.02 % of the time
        assertEquals(expected, computed, expected * 1e-3, level);
    }

    private static LevelResult level(String name) {
        return analysis.levels().stream().filter(level -> level.level().name().equals(name)).findFirst().orElseThrow();
    }
}
