// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nines.exchange.graphml.NetworkFile;
import org.nines.exchange.solve.NetworkQuestion;
import org.nines.exchange.solve.NetworkSolver;
import org.nines.exchange.solve.Solution;
import org.nines.exchange.solve.SolveSettings;
import org.nines.kernel.network.Network;

/** What is said about a network, on small ones with closed forms. */
class NetworkSolverTest {

    private static final SolveSettings SETTINGS = new SolveSettings(100, false, true, 100, 1_000_000);

    private static NetworkFile file(int nodes, int... ends) {
        List<NetworkFile.Node> list = new ArrayList<>();
        for (int n = 0; n < nodes; n++) {
            list.add(new NetworkFile.Node("n" + n, "", Double.NaN));
        }
        List<NetworkFile.Link> links = new ArrayList<>();
        for (int l = 0; l < ends.length / 2; l++) {
            links.add(new NetworkFile.Link("", Double.NaN));
        }
        return new NetworkFile("net", false, Network.of(nodes, ends), list, links);
    }

    private static Solution.Importance importance(Solution solution, String element) {
        return solution.importances().stream().filter(i -> i.element().equals(element)).findFirst().orElseThrow();
    }

    @Test
    void ringBehindABridge() {
        // n0 - n1, and the ring n1 n2 n3; nodes don't fail
        Solution solution = NetworkSolver.solve(file(4, 0, 1, 1, 2, 2, 3, 3, 1), new NetworkQuestion(new int[0], 0.1, Optional.empty()), SETTINGS);
        double ring = 0.9 * 0.9 * 0.9 + 3 * 0.9 * 0.9 * 0.1;
        assertEquals(1 - 0.9 * ring, solution.probability().lower(), 1e-15);
        assertEquals(0.9 * ring, solution.complement().upper(), 1e-15);
        assertEquals(List.of("n1", "n0 – n1"), solution.singlePoints().stream().map(Solution.SinglePoint::element).toList());
        assertEquals("[0, 1, 3]", solution.cutSets().orElseThrow().countByOrder().toString());
        Solution.Importance bridge = importance(solution, "n0 – n1");
        assertEquals(ring, bridge.birnbaum(), 1e-15);
        assertEquals(1 / (1 - 0.9 * ring), bridge.raw(), 1e-12);
        assertEquals((1 - 0.9 * ring) / (1 - ring), bridge.rrw(), 1e-12);
        assertEquals(0.9 * 2 * 0.9 * 0.1, importance(solution, "n2 – n3").birnbaum(), 1e-15);
        assertEquals(4, solution.importances().size());
    }

    @Test
    void failingTerminalsAreSinglePoints() {
        Solution solution = NetworkSolver.solve(file(3, 0, 1, 1, 2, 0, 2), new NetworkQuestion(new int[] {0, 2}, 0.1, Optional.of(0.2)), SETTINGS);
        // both ends work, and the direct link or both others with node 1
        double way = 0.9 + 0.1 * 0.9 * 0.9 * 0.8;
        assertEquals(0.8 * 0.8 * way, solution.complement().lower(), 1e-15);
        assertEquals(List.of("n0", "n2"), solution.singlePoints().stream().map(Solution.SinglePoint::element).toList());
        assertEquals("[0, 2, 3]", solution.cutSets().orElseThrow().countByOrder().toString());
        assertEquals(0.8 * way, importance(solution, "n0").birnbaum(), 1e-15);
    }

    @Test
    void separatedTerminalsAreLostForCertain() {
        Solution solution = NetworkSolver.solve(file(2), new NetworkQuestion(new int[] {0, 1}, 0.1, Optional.empty()), SETTINGS);
        assertEquals(1, solution.probability().lower());
        assertTrue(solution.singlePoints().isEmpty());
        assertTrue(solution.notes().stream().anyMatch(n -> n.contains("not connected although nothing has failed")), solution.notes().toString());
    }
}
