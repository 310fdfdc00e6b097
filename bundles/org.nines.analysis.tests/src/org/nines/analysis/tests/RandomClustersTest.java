// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.LevelResult.Interruption;
import org.nines.analysis.result.LevelResult.Trigger;
import org.nines.analysis.tests.naive.NaiveEvaluator;
import org.nines.analysis.tests.naive.NaiveEvaluator.Goal;
import org.nines.model.compute.Cluster;
import org.nines.model.compute.Host;
import org.nines.model.compute.Server;
import org.nines.model.network.Switch;
import org.nines.model.service.FailoverGroup;
import org.nines.model.service.Service;

/**
 * Levels that need several failover groups of a cluster whose nodes do not carry all: over all states of random small models the analysis says what
 * trying every placement in every state says.
 */
class RandomClustersTest {

    private static final int MODELS = 60;
    private static final int TRIALS = 600;

    /** A cluster of two or three nodes with up to four groups, and services that need some of them. */
    private static final class Model {

        private final Random random;
        private final ModelBuilder m = new ModelBuilder();
        private final Switch lan = m.networkSwitch("lan", "");
        private final List<Service> groups = new ArrayList<>();
        private boolean competes;

        Model(int seed) {
            random = new Random(seed * 7_919L + 3);
            List<Server> nodes = new ArrayList<>();
            for (int n = chance(0.8) ? 3 : 2; n > 0; n--) {
                Server node = server("node" + n, chance(0.8) ? "980, " + between(5, 40) : "");
                node.setCapacity(chance(0.85) ? between(1, 3) : 0);
                nodes.add(node);
            }
            Cluster cluster = m.cluster("cluster", nodes.toArray(Host[]::new));
            int failing = between(0, 2);
            for (int g = between(2, 4); g > 0; g--) {
                List<Server> owners = new ArrayList<>(nodes);
                if (owners.size() > 2 && chance(0.7)) {
                    owners.remove(random.nextInt(owners.size()));
                }
                Service service = m.service("group" + g, failing-- > 0 ? "950, " + between(10, 60) : "", owners.toArray(Host[]::new));
                FailoverGroup group = m.failoverGroup(service, cluster, between(1, 2));
                if (chance(0.3)) {
                    group.setTakeOver(ModelBuilder.hours("0.1"));
                }
                service.setImportance(between(0, 3));
                groups.add(service);
            }
            for (int s = between(1, 2); s > 0; s--) {
                front("front" + s);
            }
            if (chance(0.3)) {
                m.clients("others", lan, any(groups));
            }
            if (chance(0.25)) {
                m.needs(groups.get(0), groups.get(1));
            }
            competes = nodes.stream().anyMatch(node -> node.getCapacity() > 0 && node.getCapacity() < groups.stream()
                    .filter(s -> s.getInstances().stream().anyMatch(i -> i.getHost() == node))
                    .mapToDouble(s -> ((FailoverGroup) s.getRedundancy()).getLoad()).sum());
        }

        private void front(String name) {
            Server[] hosts = IntStream.range(0, between(1, 2)).mapToObj(i -> server(name + "-" + i, "")).toArray(Server[]::new);
            Service front = m.service(name, "", hosts);
            m.level(front, "some", 0, any(groups));
            if (chance(0.6)) {
                m.level(front, "all", 0, groups.stream().filter(group -> chance(0.8)).toArray(Service[]::new));
            }
            if (chance(0.3)) {
                m.alternatives(front, between(1, groups.size()), groups.toArray(Service[]::new));
            }
            m.clients("users of " + name, lan, front);
        }

        private Server server(String name, String figures) {
            Server server = m.server(name, figures);
            m.connect(server, lan);
            return server;
        }

        private boolean chance(double probability) {
            return random.nextDouble() < probability;
        }

        private int between(int least, int most) {
            return least + random.nextInt(most - least + 1);
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, MODELS);
    }

    @Test
    void groupsCompeteInMostModels() {
        assertTrue(seeds().filter(seed -> new Model(seed).competes).count() > MODELS / 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void figures(int seed) {
        ModelBuilder m = new Model(seed).m;
        NaiveEvaluator naive = new NaiveEvaluator(m.project());
        List<Goal> levels = Goal.of(m.project()).stream().filter(goal -> goal.clients() == null).toList();
        List<LevelResult> results = Checks.analysed(m.project(), AnalysisSettings.DEFAULT.withCutSets(0)).levels();
        for (int i = 0; i < levels.size(); i++) {
            LevelResult level = results.get(i);
            String what = level.level().path();
            assertClose(naive.outages(levels.get(i)).unavailability(), level.outages().unavailability(), what);
            assertClose(naive.outages(levels.get(i)).failuresPerHour(), level.outages().failuresPerHour(), what);
            double support = level.interruptions().stream().filter(each -> each.trigger() == Trigger.SUPPORT).map(Interruption::total)
                    .mapToDouble(total -> total.unavailability()).sum();
            assertClose(naive.total(levels.get(i)).unavailability(), level.total().unavailability() - support, what);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void structure(int seed) {
        Checks.assertSameStructure(new Model(seed).m.project(), TRIALS);
    }

    private static void assertClose(double expected, double actual, String what) {
        assertEquals(expected, actual, Math.max(1e-15, 1e-9 * expected), what);
    }
}
