// SPDX-License-Identifier: EPL-2.0
package org.nines.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.graph.Pseudograph;
import org.junit.jupiter.api.Test;
import org.nines.kernel.network.Network;
import org.nines.kernel.network.Separators;

/** Articulation points and bridges as JGraphT finds them. */
class JGraphTTest {

    @Test
    void articulationPointsAndBridgesAreTheSame() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int nodes = 2 + random.nextInt(200);
            int links = random.nextInt(2 * nodes);
            int[] ends = random.ints(2L * links, 0, nodes).toArray();
            Graph<Integer, Integer> graph = new Pseudograph<>(Integer.class);
            IntStream.range(0, nodes).forEach(graph::addVertex);
            // it takes a loop for a bridge of no interest: leave loops out
            for (int l = 0; l < links; l++) {
                if (ends[2 * l] != ends[2 * l + 1]) {
                    graph.addEdge(ends[2 * l], ends[2 * l + 1], l);
                }
            }
            BiconnectivityInspector<Integer, Integer> inspector = new BiconnectivityInspector<>(graph);
            Separators found = Separators.ofComponents(Network.of(nodes, ends));
            assertEquals(new HashSet<>(inspector.getCutpoints()), set(found.nodes()), "round " + round);
            assertEquals(new HashSet<>(inspector.getBridges()), set(found.links()), "round " + round);
        }
    }

    private static Set<Integer> set(int[] values) {
        return Arrays.stream(values).boxed().collect(Collectors.toSet());
    }
}
