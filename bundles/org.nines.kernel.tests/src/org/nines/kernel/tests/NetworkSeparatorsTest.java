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
            assertArrayEquals(IntStream.range(0, network.nodeCount()).filter(n -> connected && separates(network, n, terminals)).toArray(), found.nodes());
            assertArrayEquals(IntStream.range(0, network.linkCount()).filter(l -> {
                boolean[] links = on(network.linkCount());
                links[l] = false;
                return connected && !NetworkCases.connected(network, on(network.nodeCount()), links, terminals);
            }).toArray(), found.links());
        }
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
