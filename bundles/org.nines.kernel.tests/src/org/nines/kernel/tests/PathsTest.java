// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.Figures;
import org.nines.kernel.StructureGraph;
import org.nines.kernel.Topology;

/** Reachability in networks against breadth-first search in every state, printed results and closed forms. */
class PathsTest {

    /** A random network that is also kept as plain lists for the search. */
    private static final class RandomNetwork {
        final StructureGraph.Builder b = StructureGraph.builder();
        final Topology net;
        final int events;
        final boolean[] transit;
        final List<Predicate<int[]>> nodeUp = new ArrayList<>();
        final List<int[]> ends = new ArrayList<>();
        final List<Predicate<int[]>> linkUp = new ArrayList<>();
        private final Random random;

        RandomNetwork(long seed) {
            random = new Random(seed);
            events = 6 + random.nextInt(6);
            int[] event = IntStream.range(0, events).map(i -> b.event("e" + i)).toArray();
            Topology.Builder t = Topology.builder();
            int nodes = 2 + random.nextInt(6);
            transit = new boolean[nodes];
            for (int n = 0; n < nodes; n++) {
                transit[n] = random.nextInt(4) > 0;
                t.node(condition(event, nodeUp), transit[n]);
            }
            int links = random.nextInt(2 * nodes + 1);
            for (int l = 0; l < links; l++) {
                // small networks, so that parallel links and loops are frequent
                int[] end = {random.nextInt(nodes), random.nextInt(nodes)};
                t.link(end[0], end[1], condition(event, linkUp));
                ends.add(end);
            }
            net = t.build();
        }

        /** Always, never, or unless one or two events have occurred, which many nodes and links share. */
        private int condition(int[] event, List<Predicate<int[]>> oracle) {
            int e = random.nextInt(events);
            int f = random.nextInt(events);
            switch (random.nextInt(8)) {
                case 0:
                    oracle.add(s -> true);
                    return StructureGraph.TRUE;
                case 1:
                    oracle.add(s -> false);
                    return StructureGraph.FALSE;
                case 2, 3:
                    oracle.add(s -> s[e] == 0 && s[f] == 0);
                    return StructureGraph.Builder.not(b.or(b.occurred(event[e]), b.occurred(event[f])));
                default:
                    oracle.add(s -> s[e] == 0);
                    return StructureGraph.Builder.not(b.occurred(event[e]));
            }
        }

        boolean[] search(int source, int[] state) {
            boolean[] reached = new boolean[transit.length];
            Deque<Integer> open = new ArrayDeque<>();
            if (nodeUp.get(source).test(state)) {
                reached[source] = true;
                open.add(source);
            }
            while (!open.isEmpty()) {
                int n = open.remove();
                for (int l = 0; l < ends.size(); l++) {
                    int[] end = ends.get(l);
                    if ((end[0] == n || end[1] == n) && linkUp.get(l).test(state)) {
                        int other = end[0] == n ? end[1] : end[0];
                        if (!reached[other] && nodeUp.get(other).test(state)) {
                            reached[other] = true;
                            if (transit[other]) {
                                open.add(other);
                            }
                        }
                    }
                }
            }
            return reached;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
            30, 31, 32,
            33, 34, 35, 36, 37, 38, 39, 40})
    void equalsBreadthFirstSearchInEveryState(long seed) {
        RandomNetwork r = new RandomNetwork(seed);
        int nodes = r.transit.length;
        int[][] paths = new int[nodes][];
        for (int source = 0; source < nodes; source++) {
            paths[source] = r.b.paths(r.net, source);
        }
        StructureGraph g = r.b.build();
        int[] tops = Arrays.stream(paths).flatMapToInt(Arrays::stream).toArray();
        CompiledGraph compiled = CompiledGraph.compile(g, CompileSettings.defaults(), tops);
        Figures figures = Figures.of(g);
        IntStream.range(0, r.events).forEach(e -> figures.event(e, (e + 1) / 20.0, 1));
        double[][] probability = new double[nodes][nodes];
        int[] state = new int[r.events];
        for (int code = 0; code < 1 << r.events; code++) {
            double weight = 1;
            for (int e = 0; e < r.events; e++) {
                state[e] = code >> e & 1;
                weight *= state[e] == 1 ? (e + 1) / 20.0 : 1 - (e + 1) / 20.0;
            }
            for (int source = 0; source < nodes; source++) {
                boolean[] reached = r.search(source, state);
                for (int n = 0; n < nodes; n++) {
                    probability[source][n] += reached[n] ? weight : 0;
                    if (code % 3 == 0) {
                        assertEquals(reached[n], g.evaluate(paths[source][n], state), "from " + source + " to " + n);
                    }
                }
            }
        }
        for (int source = 0; source < nodes; source++) {
            for (int n = 0; n < nodes; n++) {
                Near.assertNear(probability[source][n], compiled.measure(paths[source][n], figures).probability(), 1e-12,
                        "from " + source + " to " + n);
            }
        }
    }

    /** A network of links that fail with probability q, nodes perfect. */
    private static double unreliability(int nodes, int[][] links, double q, int source, int target) {
        StructureGraph.Builder b = StructureGraph.builder();
        Topology.Builder t = Topology.builder();
        IntStream.range(0, nodes).forEach(n -> t.node(StructureGraph.TRUE, true));
        for (int l = 0; l < links.length; l++) {
            t.link(links[l][0], links[l][1], StructureGraph.Builder.not(b.occurred(b.event("l" + l))));
        }
        int reached = b.paths(t.build(), source)[target];
        StructureGraph g = b.build();
        Figures figures = Figures.of(g);
        IntStream.range(0, links.length).forEach(l -> figures.event(l, q, 0));
        return CompiledGraph.compile(g, CompileSettings.defaults(), reached).measure(reached, figures).complement();
    }

    private static int[][] grid(int width, int height) {
        List<int[]> links = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (x + 1 < width) {
                    links.add(new int[] {y * width + x, y * width + x + 1});
                }
                if (y + 1 < height) {
                    links.add(new int[] {y * width + x, (y + 1) * width + x});
                }
            }
        }
        return links.toArray(int[][]::new);
    }

    @Test
    void bridgeHasItsClosedForm() {
        // p = 0.9: 2p^2 + 2p^3 - 5p^4 + 2p^5 = 0.97848
        Near.assertNear(0.02152, unreliability(4, new int[][] {{0, 1}, {0, 2}, {1, 2}, {1, 3}, {2, 3}}, 0.1, 0, 3), 1e-12);
    }

    @Test
    void gridsHaveTheirPrintedReliability() {
        // two terminals in opposite corners (Hardy, Lucet and Limnios 2007)
        Near.assertNear(0.0244434104946308009, unreliability(25, grid(5, 5), 0.1, 0, 24), 1e-12);
        Near.assertNear(0.695706821795581937, unreliability(200, grid(100, 2), 0.1, 0, 199), 1e-11);
    }

    @Test
    void hostsAreNotTransit() {
        // web 1 and web 2 both hang on networks A and B; the client is on A, the database on B
        StructureGraph.Builder b = StructureGraph.builder();
        Topology.Builder t = Topology.builder();
        int client = t.node(StructureGraph.TRUE, false);
        int a = t.node(StructureGraph.TRUE, true);
        int web = t.node(StructureGraph.TRUE, false);
        int n = t.node(StructureGraph.TRUE, true);
        int database = t.node(StructureGraph.TRUE, false);
        t.link(client, a, StructureGraph.TRUE);
        t.link(a, web, StructureGraph.TRUE);
        t.link(web, n, StructureGraph.TRUE);
        t.link(n, database, StructureGraph.TRUE);
        Topology net = t.build();
        assertArrayEquals(new int[] {StructureGraph.TRUE, StructureGraph.TRUE, StructureGraph.TRUE,
                StructureGraph.FALSE, StructureGraph.FALSE},
                b.paths(net, client));
        assertEquals(StructureGraph.TRUE, b.paths(net, web)[database]);
    }

    @Test
    void clientReachesOneServerAndOnlyTheOtherReachesTheDatabase() {
        StructureGraph.Builder b = StructureGraph.builder();
        Topology.Builder t = Topology.builder();
        int[] node = IntStream.range(0, 6).map(i -> t.node(StructureGraph.Builder.not(b.occurred(b.event("n" + i))), i > 3)).toArray();
        int client = node[0];
        int web1 = node[1];
        int web2 = node[2];
        int database = node[3];
        t.link(client, node[4], StructureGraph.TRUE);
        t.link(web1, node[4], StructureGraph.TRUE);
        t.link(web2, node[5], StructureGraph.TRUE);
        t.link(database, node[5], StructureGraph.TRUE);
        Topology net = t.build();
        int[] toWeb = b.paths(net, client);
        int served = b.or(b.and(toWeb[web1], b.paths(net, web1)[database]), b.and(toWeb[web2], b.paths(net, web2)[database]));
        assertEquals(StructureGraph.FALSE, served);
    }

    @Test
    void sharedConduitIsOneCause() {
        // two parallel links in one conduit: 1 - P = conduit + rest * both links
        StructureGraph.Builder b = StructureGraph.builder();
        int conduit = b.occurred(b.event("conduit"));
        int one = b.occurred(b.event("one"));
        int two = b.occurred(b.event("two"));
        Topology.Builder t = Topology.builder();
        t.node(StructureGraph.TRUE, true);
        t.node(StructureGraph.TRUE, true);
        t.link(0, 1, StructureGraph.Builder.not(b.or(conduit, one)));
        t.link(0, 1, StructureGraph.Builder.not(b.or(conduit, two)));
        int cut = StructureGraph.Builder.not(b.paths(t.build(), 0)[1]);
        StructureGraph g = b.build();
        CompiledGraph compiled = CompiledGraph.compile(g, CompileSettings.defaults(), cut);
        assertArrayEquals(new int[] {0}, compiled.graph().singlePoints(cut));
        assertEquals(BigInteger.TWO, compiled.minimalCutSets(cut).count());
        double u = compiled.measure(cut, Figures.of(g).event(0, 1e-9, 0).event(1, 1e-4, 0).event(2, 1e-5, 0)).probability();
        Near.assertNear(1e-9 + (1 - 1e-9) * 1e-9, u, 1e-14);
    }

    @Test
    void dataCentreOfTwoSwitchLayers() {
        // 2 core switches, 16 access switches in pairs, 40 dual-homed hosts; every node and link of its own fails
        StructureGraph.Builder b = StructureGraph.builder();
        Topology.Builder t = Topology.builder();
        int[] core = IntStream.range(0, 2).map(i -> t.node(works(b, "core" + i), true)).toArray();
        int[] access = IntStream.range(0, 16).map(i -> t.node(works(b, "access" + i), true)).toArray();
        int[] host = IntStream.range(0, 40).map(i -> t.node(works(b, "host" + i), false)).toArray();
        t.link(core[0], core[1], works(b, "core link"));
        for (int i = 0; i < access.length; i++) {
            for (int c : core) {
                t.link(access[i], c, works(b, "uplink" + i + "-" + c));
            }
        }
        for (int i = 0; i < host.length; i++) {
            int pair = i % 8;
            t.link(host[i], access[2 * pair], works(b, "left" + i));
            t.link(host[i], access[2 * pair + 1], works(b, "right" + i));
        }
        int[] reached = b.paths(t.build(), host[0]);
        StructureGraph g = b.build();
        int[] tops = Arrays.stream(host).map(h -> StructureGraph.Builder.not(reached[h])).toArray();
        CompiledGraph compiled = CompiledGraph.compile(g, CompileSettings.defaults().withMaxNodes(2_000_000), tops);
        Figures figures = Figures.of(g);
        IntStream.range(0, g.elementCount()).forEach(e -> figures.event(e, 1e-3, 1e-4));
        // host 8 hangs on the same pair of access switches, so host 0 sees it over either of them alone or the
        // core
        int same = tops[8];
        assertArrayEquals(new int[] {18, 26}, compiled.graph().singlePoints(same));
        double u = compiled.measure(same, figures).probability();
        assertTrue(u > 2e-3 && u < 2.1e-3, () -> "unavailability " + u);
        // the network is symmetric among hosts on the other pairs
        double other = compiled.measure(tops[1], figures).probability();
        for (int i = 2; i < 40; i++) {
            if (i % 8 != 0) {
                Near.assertNear(other, compiled.measure(tops[i], figures).probability(), 1e-12, "host " + i);
            }
        }
    }

    private static int works(StructureGraph.Builder b, String name) {
        return StructureGraph.Builder.not(b.occurred(b.event(name)));
    }

    @Test
    void longChainAndLongRing() {
        int length = 2_000;
        StructureGraph.Builder b = StructureGraph.builder();
        Topology.Builder t = Topology.builder();
        IntStream.range(0, length).forEach(i -> t.node(works(b, "n" + i), true));
        IntStream.range(0, length - 1).forEach(i -> t.link(i, i + 1, StructureGraph.TRUE));
        int chain = b.paths(t.build(), 0)[length - 1];
        t.link(length - 1, 0, StructureGraph.TRUE);
        int ring = b.paths(t.build(), 0)[length / 2];
        StructureGraph g = b.build();
        CompiledGraph compiled = CompiledGraph.compile(g, CompileSettings.defaults(), chain, ring);
        Figures figures = Figures.of(g);
        IntStream.range(0, length).forEach(e -> figures.event(e, 1e-5, 0));
        Near.assertNear(Math.exp(length * Math.log1p(-1e-5)), compiled.measure(chain, figures).probability(), 1e-11);
        double half = -Math.expm1((length / 2 - 1) * Math.log1p(-1e-5));
        Near.assertNear((1 - 1e-5) * (1 - 1e-5) * (1 - half * half), compiled.measure(ring, figures).probability(), 1e-11);
        assertArrayEquals(new int[] {0, length / 2}, compiled.graph().singlePoints(StructureGraph.Builder.not(ring)));
    }

    @Test
    void badArguments() {
        Topology.Builder t = Topology.builder();
        t.node(StructureGraph.TRUE, true);
        assertEquals("link between nodes 0 and 1 of a network of 1 nodes",
                assertThrows(IllegalArgumentException.class, () -> t.link(0, 1, StructureGraph.TRUE)).getMessage());
        assertEquals("source 1 in a network of 1 nodes", assertThrows(IllegalArgumentException.class,
                () -> StructureGraph.builder().paths(t.build(), 1)).getMessage());
        Topology.Builder foreign = Topology.builder();
        foreign.node(14, true);
        assertEquals("reference 14 was not made by this builder", assertThrows(IllegalArgumentException.class,
                () -> StructureGraph.builder().paths(foreign.build(), 0)).getMessage());
    }
}
