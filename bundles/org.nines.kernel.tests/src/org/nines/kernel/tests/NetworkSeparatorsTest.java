// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.kernel.network.Network;
import org.nines.kernel.network.Separators;

/** Articulation points and bridges against taking away every node and link. */
class NetworkSeparatorsTest {

    private static boolean[] on(int count) {
        boolean[] on = new boolean[count];
        Arrays.fill(on, true);
        return on;
    }

    private static int components(Network network, int without, int withoutLink) {
        boolean[] nodes = on(network.nodeCount());
        boolean[] links = on(network.linkCount());
        if (without >= 0) {
            nodes[without] = false;
        }
        if (withoutLink >= 0) {
            links[withoutLink] = false;
        }
        return (int) IntStream.range(0, network.nodeCount()).filter(n -> nodes[n])
                .filter(n -> IntStream.range(0, n).noneMatch(m -> nodes[m] && NetworkCases.connected(network, nodes, links, m, n))).count();
    }

    @Test
    void articulationPointsAndBridgesAreWhatAddsComponents() {
        Random random = new Random(1);
        for (int round = 0; round < 150; round++) {
            Network network = NetworkCases.random(random, 2 + random.nextInt(9), random.nextInt(14));
            int whole = components(network, -1, -1);
            int[] nodes = IntStream.range(0, network.nodeCount()).filter(n -> components(network, n, -1) > whole).toArray();
            int[] links = IntStream.range(0, network.linkCount()).filter(l -> components(network, -1, l) > whole).toArray();
            Separators found = Separators.ofComponents(network);
            assertArrayEquals(nodes, found.nodes());
            assertArrayEquals(links, found.links());
            assertEquals(whole == 1, found.connected());
        }
    }

    @Test
    void separatorsOfTerminalsAreWhatSeparatesThem() {
        Random random = new Random(2);
        for (int round = 0; round < 1000; round++) {
            Network network = NetworkCases.random(random, 2 + random.nextInt(9), random.nextInt(16));
            int[] terminals = random.ints(1 + random.nextInt(network.nodeCount()), 0, network.nodeCount()).toArray();
            Separators found = Separators.of(network, terminals);
            boolean connected = NetworkCases.connected(network, on(network.nodeCount()), on(network.linkCount()), terminals);
            assertEquals(connected, found.connected());
            int[] nodes = IntStream.range(0, network.nodeCount()).filter(n -> connected && separates(network, n, terminals)).toArray();
            assertArrayEquals(nodes, found.nodes());
            assertArrayEquals(IntStream.range(0, network.linkCount()).filter(l -> {
                boolean[] links = on(network.linkCount());
                links[l] = false;
                return connected && !NetworkCases.connected(network, on(network.nodeCount()), links, terminals);
            }).toArray(), found.links());
        }
    }

    /** Networks of many nodes, sparse and with hubs, against deletion of each node and link. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void largeNetworks(long seed) {
        Random random = new Random(seed);
        int nodes = 200 + random.nextInt(300);
        int links = nodes + random.nextInt(nodes / 2);
        int[] ends = random.ints(2L * links, 0, nodes).toArray();
        for (int n = 1; n < nodes; n++) {
            ends[2 * n] = n;
            // most at a hub, where one node has more neighbours than are looked at together
            ends[2 * n + 1] = seed % 2 == 0 && n % 3 > 0 ? 0 : random.nextInt(n);
        }
        Network network = Network.of(nodes, ends);
        int[] all = IntStream.range(0, nodes).toArray();
        int[] few = {random.nextInt(nodes), random.nextInt(nodes), random.nextInt(nodes), random.nextInt(nodes)};
        assertByDeletion(network, Separators.ofComponents(network), all);
        assertByDeletion(network, Separators.of(network, all), all);
        assertByDeletion(network, Separators.of(network, few), few);
    }

    private static void assertByDeletion(Network network, Separators found, int[] terminals) {
        assertTrue(found.connected());
        assertArrayEquals(IntStream.range(0, network.nodeCount()).filter(n -> separated(network, terminals, n, -1)).toArray(), found.nodes());
        assertArrayEquals(IntStream.range(0, network.linkCount()).filter(l -> separated(network, terminals, -1, l)).toArray(), found.links());
    }

    /** Whether terminals other than a node lie in several parts without that node or a link. */
    private static boolean separated(Network network, int[] terminals, int node, int link) {
        int[] part = IntStream.range(0, network.nodeCount()).toArray();
        for (int l = 0; l < network.linkCount(); l++) {
            if (l != link && network.from(l) != node && network.to(l) != node) {
                part[part(part, network.from(l))] = part(part, network.to(l));
            }
        }
        return Arrays.stream(terminals).filter(t -> t != node).map(t -> part(part, t)).distinct().count() > 1;
    }

    private static int part(int[] part, int of) {
        int n = of;
        while (part[n] != n) {
            part[n] = part[part[n]];
            n = part[n];
        }
        return n;
    }

    private static boolean separates(Network network, int node, int[] terminals) {
        boolean[] nodes = on(network.nodeCount());
        nodes[node] = false;
        int[] others = Arrays.stream(terminals).filter(t -> t != node).toArray();
        return others.length > 0 && !NetworkCases.connected(network, nodes, on(network.linkCount()), others);
    }

    @Test
    void aMillionNodesInARowCostNoStack() {
        int n = 1_000_000;
        int[] ends = new int[2 * (n - 1)];
        for (int l = 0; l < n - 1; l++) {
            ends[2 * l] = l;
            ends[2 * l + 1] = l + 1;
        }
        Network row = Network.of(n, ends);
        Separators found = Separators.of(row, 10, n - 1);
        assertTrue(found.connected());
        assertEquals(n - 12, found.nodes().length);
        assertEquals(n - 11, found.links().length);
    }

    @Test
    void parallelLinksAndLoopsSeparateNothing() {
        Separators found = Separators.of(Network.of(3, 0, 1, 1, 0, 1, 2, 2, 2), 0, 2);
        assertArrayEquals(new int[] {1}, found.nodes());
        assertArrayEquals(new int[] {2}, found.links());
    }

    @Test
    void wrongArgumentsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Network.of(2, 0));
        assertThrows(IllegalArgumentException.class, () -> Network.of(2, 0, 2));
        assertThrows(IllegalArgumentException.class, () -> Network.of(2, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> Separators.of(Network.of(2, 0, 1)));
        assertThrows(IllegalArgumentException.class, () -> Separators.of(Network.of(2, 0, 1), 2));
    }
}
