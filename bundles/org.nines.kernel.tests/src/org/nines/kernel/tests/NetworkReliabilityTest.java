// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.Figures;
import org.nines.kernel.Progress;
import org.nines.kernel.StructureGraph;
import org.nines.kernel.Topology;
import org.nines.kernel.network.Connectivity;
import org.nines.kernel.network.Network;
import org.nines.kernel.network.NetworkReliability;
import org.nines.kernel.network.Reliability;
import org.nines.kernel.network.ReliabilitySettings;

/** Reliability against enumeration of all states, closed forms, printed results and decision diagrams. */
class NetworkReliabilityTest {

    private static final ReliabilitySettings SETTINGS = ReliabilitySettings.defaults();

    private static double[] fill(int count, double value) {
        double[] result = new double[count];
        Arrays.fill(result, value);
        return result;
    }

    private static Reliability uniform(Network network, double linkFailure, int... terminals) {
        return NetworkReliability.of(network, new double[network.nodeCount()], fill(network.linkCount(), linkFailure), SETTINGS, terminals);
    }

    /** Probability to be connected and not to be, by all states. */
    private static double[] enumerate(Network network, double[] nodeFailure, double[] linkFailure, int... terminals) {
        int n = network.nodeCount();
        int bits = n + network.linkCount();
        double[] result = new double[2];
        for (int state = 0; state < 1 << bits; state++) {
            boolean[] nodes = new boolean[n];
            boolean[] links = new boolean[network.linkCount()];
            double probability = 1;
            for (int i = 0; i < bits && probability > 0; i++) {
                boolean works = (state >> i & 1) != 0;
                double failure = i < n ? nodeFailure[i] : linkFailure[i - n];
                probability *= works ? 1 - failure : failure;
                if (i < n) {
                    nodes[i] = works;
                } else {
                    links[i - n] = works;
                }
            }
            if (probability > 0) {
                result[NetworkCases.connected(network, nodes, links, terminals) ? 0 : 1] += probability;
            }
        }
        return result;
    }

    /** Failures of which some are certain, some impossible. */
    private static double[] failures(Random random, int count) {
        double[] result = new double[count];
        for (int i = 0; i < count; i++) {
            int kind = random.nextInt(8);
            result[i] = kind == 0 ? 0 : kind == 1 ? 1 : random.nextDouble();
        }
        return result;
    }

    @Test
    void isTheSumOverAllStates() {
        Random random = new Random(3);
        for (int round = 0; round < 400; round++) {
            Network network = NetworkCases.random(random, 2 + random.nextInt(6), random.nextInt(10));
            double[] nodes = random.nextBoolean() ? failures(random, network.nodeCount()) : new double[network.nodeCount()];
            double[] links = failures(random, network.linkCount());
            int[] terminals = round % 3 == 0 ? NetworkCases.all(network) : random.ints(1 + random.nextInt(3), 0, network.nodeCount()).toArray();
            double[] expected = enumerate(network, nodes, links, terminals);
            Reliability found = NetworkReliability.of(network, nodes, links, SETTINGS, terminals);
            assertTrue(found.exact());
            assertEquals(expected[0], found.lower(), 1e-13);
            assertEquals(expected[1], found.complementLower(), 1e-13);
            assertEquals(found.lower(), found.upper());
        }
    }

    @Test
    void importancesAreDifferencesOfConditionalProbabilities() {
        Random random = new Random(4);
        for (int round = 0; round < 150; round++) {
            Network network = NetworkCases.random(random, 3 + random.nextInt(4), 3 + random.nextInt(7));
            double[] nodes = failures(random, network.nodeCount());
            double[] links = failures(random, network.linkCount());
            int[] terminals = round % 3 == 0 ? NetworkCases.all(network) : new int[] {0, 1};
            Reliability.Importances found = NetworkReliability.of(network, nodes, links, SETTINGS.withImportances(true), terminals).importances().orElseThrow();
            for (int e = 0; e < nodes.length + links.length; e++) {
                double[][] given = {nodes.clone(), links.clone()};
                double[] changed = given[e < nodes.length ? 0 : 1];
                int at = e < nodes.length ? e : e - nodes.length;
                changed[at] = 0;
                double works = enumerate(network, given[0], given[1], terminals)[0];
                changed[at] = 1;
                double fails = enumerate(network, given[0], given[1], terminals)[0];
                double importance = e < nodes.length ? found.nodes()[at] : found.links()[at];
                boolean neverFails = (e < nodes.length ? nodes : links)[at] == 0;
                assertEquals(neverFails ? Double.NaN : works - fails, importance, 1e-12);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.9})
    void bridgeHasItsClosedForm(double p) {
        Network bridge = Network.of(4, 0, 1, 0, 2, 1, 2, 1, 3, 2, 3);
        double expected = 2 * p * p + 2 * p * p * p - 5 * Math.pow(p, 4) + 2 * Math.pow(p, 5);
        assertEquals(expected, uniform(bridge, 1 - p, 0, 3).lower(), 1e-14);
    }

    /** The grids are printed by Hardy, Lucet and Limnios (2007). */
    @Test
    void printedResultsOfGridsAndCompleteNetworks() {
        assertEquals(0.975556589505369199, uniform(NetworkCases.grid(5, 5), 0.1, 0, 24).lower(), 1e-14);
        assertEquals(0.939813132115204077, uniform(NetworkCases.grid(5, 5), 0.1, NetworkCases.all(NetworkCases.grid(5, 5))).lower(), 1e-14);
        assertEquals(0.975644995285163222, uniform(NetworkCases.grid(6, 6), 0.1, 0, 35).lower(), 1e-14);
        assertEquals(0.304293178204418062, uniform(NetworkCases.grid(100, 2), 0.1, 0, 199).lower(), 1e-13);
        Network eight = NetworkCases.complete(8);
        Reliability all = uniform(eight, 0.1, NetworkCases.all(eight));
        assertEquals(0.999999199977543582, all.lower(), 1e-15);
        assertEquals(8.00022456417797488e-07, all.complementLower(), 1e-20);
    }

    /** Gilbert's recursion (1959) for all-terminal reliability of a complete network. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 7, 9})
    void completeNetworksFollowGilbert(int nodes) {
        double q = 0.3;
        double[] connected = new double[nodes + 1];
        connected[1] = 1;
        for (int n = 2; n <= nodes; n++) {
            double separated = 0;
            double choose = 1;
            for (int k = 1; k < n; k++) {
                separated += choose * connected[k] * Math.pow(q, k * (n - k));
                choose = choose * (n - k) / k;
            }
            connected[n] = 1 - separated;
        }
        Network network = NetworkCases.complete(nodes);
        assertEquals(connected[nodes], uniform(network, q, NetworkCases.all(network)).lower(), 1e-14);
    }

    @Test
    void smallComplementsKeepTheirAccuracy() {
        // two nodes joined by four links of three nines: 1e-12
        Network parallel = Network.of(2, 0, 1, 0, 1, 0, 1, 0, 1);
        assertEquals(1e-12, uniform(parallel, 1e-3, 0, 1).complementLower(), 1e-26);
        // a grid: two cuts of two links at the corners, and next to nothing else
        Reliability grid = uniform(NetworkCases.grid(4, 4), 1e-8, 0, 15);
        assertEquals(2e-16, grid.complementLower(), 1e-22);
        // a ring: any two links
        Network ring = Network.of(6, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 0);
        double q = 1e-9;
        assertEquals(15 * q * q, uniform(ring, q, NetworkCases.all(ring)).complementLower(), 1e-7 * q * q);
    }

    @Test
    void agreesWithDecisionDiagrams() {
        Random random = new Random(5);
        for (int round = 0; round < 60; round++) {
            Network network = NetworkCases.random(random, 6 + random.nextInt(8), 10 + random.nextInt(14));
            int[] terminals = round % 3 == 0 ? new int[] {0, 1, 2, 3} : new int[] {0, 1};
            StructureGraph.Builder gates = StructureGraph.builder();
            Topology.Builder topology = Topology.builder();
            double[] nodes = random.doubles(network.nodeCount()).toArray();
            double[] links = random.doubles(network.linkCount()).toArray();
            for (int n = 0; n < nodes.length; n++) {
                topology.node(StructureGraph.Builder.not(gates.occurred(gates.event("node " + n))), true);
            }
            for (int l = 0; l < links.length; l++) {
                topology.link(network.from(l), network.to(l), StructureGraph.Builder.not(gates.occurred(gates.event("link " + l))));
            }
            int connected = Connectivity.connected(gates, topology.build(), terminals);
            StructureGraph graph = gates.build();
            Figures figures = Figures.of(graph);
            for (int e = 0; e < graph.elementCount(); e++) {
                figures.event(e, e < nodes.length ? nodes[e] : links[e - nodes.length], Double.NaN);
            }
            double expected = CompiledGraph.compile(graph, CompileSettings.defaults(), connected).probability(connected, figures);
            assertEquals(expected, NetworkReliability.of(network, nodes, links, SETTINGS, terminals).lower(), 1e-13);
        }
    }

    @Test
    void sharedConditionsStayShared() {
        StructureGraph.Builder gates = StructureGraph.builder();
        int conduit = gates.event("conduit");
        int works = StructureGraph.Builder.not(gates.occurred(conduit));
        Topology.Builder topology = Topology.builder();
        for (int n = 0; n < 3; n++) {
            topology.node(StructureGraph.TRUE, true);
        }
        topology.link(0, 1, works);
        topology.link(1, 2, works);
        topology.link(0, 2, works);
        int connected = Connectivity.connected(gates, topology.build(), 0, 1, 2);
        assertEquals(works, connected);
        assertThrows(IllegalArgumentException.class, () -> Connectivity.connected(gates, topology.build()));
        assertThrows(IllegalArgumentException.class, () -> Connectivity.connected(gates, topology.build(), 3));
    }

    @Test
    void boundsHoldTheResult() {
        Network grid = NetworkCases.grid(6, 6);
        for (int[] terminals : new int[][] {{0, 35}, NetworkCases.all(grid)}) {
            Reliability exact = uniform(grid, 0.05, terminals);
            double before = 1;
            for (int states : new int[] {16, 32, 64}) {
                Reliability bounds = NetworkReliability.of(grid, new double[36], fill(60, 0.05), SETTINGS.withMaxStates(states), terminals);
                assertEquals(states >= exact.states(), bounds.exact());
                assertTrue(bounds.lower() <= exact.lower() + 1e-12 && exact.upper() <= bounds.upper() + 1e-12, bounds.toString());
                assertTrue(bounds.complementLower() <= exact.complementLower() + 1e-12 && exact.complementUpper() <= bounds.complementUpper() + 1e-12, bounds.toString());
                assertTrue(bounds.upper() - bounds.lower() < before);
                before = bounds.exact() ? before : bounds.upper() - bounds.lower();
            }
        }
    }

    /** 130 nodes each joined to each: no frontier holds them. Two of them are joined by their link, or by one of 128 ways of two links. */
    @Test
    void widestNetworksHaveBoundsFromDisjointTrees() {
        Network complete = NetworkCases.complete(130);
        Reliability bounds = uniform(complete, 0.6, 0, 1);
        assertFalse(bounds.exact());
        assertEquals(0.6 * Math.pow(1 - 0.4 * 0.4, 128), bounds.complementUpper(), 1e-14);
        assertEquals(Math.pow(0.6, 129), bounds.complementLower(), 1e-40);
        Reliability all = uniform(complete, 0.1, NetworkCases.all(complete));
        assertTrue(all.lower() > 0 && all.lower() <= all.upper() && all.complementLower() <= all.complementUpper(), all.toString());
    }

    @Test
    void separatedTerminalsAndSingleOnes() {
        Network two = Network.of(4, 0, 1, 2, 3);
        Reliability never = NetworkReliability.of(two, new double[4], new double[2], SETTINGS.withImportances(true), 0, 2);
        assertEquals(0, never.upper());
        assertEquals(1, never.complementLower());
        assertEquals(0.75, NetworkReliability.of(two, new double[] {0.25, 0, 0, 0}, new double[2], SETTINGS, 0).lower());
    }

    @Test
    void longChainsOfBlocksCostNoStack() {
        int n = 20_000;
        int[] ends = new int[4 * n];
        for (int i = 0; i < n; i++) {
            ends[4 * i] = i;
            ends[4 * i + 1] = i + 1;
            ends[4 * i + 2] = i;
            ends[4 * i + 3] = i + 1;
        }
        Network chain = Network.of(n + 1, ends);
        assertEquals(-Math.expm1(n * Math.log1p(-1e-10)), uniform(chain, 1e-5, 0, n).complementLower(), 1e-17);
    }

    @Test
    void canBeCancelledAndRefusesWrongArguments() {
        Network grid = NetworkCases.grid(9, 9);
        Progress impatient = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> NetworkReliability.of(grid, new double[81], fill(grid.linkCount(), 0.1),
                new ReliabilitySettings(1_000_000, false, impatient), NetworkCases.all(grid)));
        Network link = Network.of(2, 0, 1);
        assertThrows(IllegalArgumentException.class, () -> uniform(link, 1.5, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> uniform(link, Double.NaN, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> uniform(link, 0.5));
        assertThrows(IllegalArgumentException.class, () -> uniform(link, 0.5, 2));
        assertThrows(IllegalArgumentException.class, () -> NetworkReliability.of(link, new double[1], new double[1], SETTINGS, 0));
        assertThrows(IllegalArgumentException.class, () -> SETTINGS.withMaxStates(1));
    }
}
