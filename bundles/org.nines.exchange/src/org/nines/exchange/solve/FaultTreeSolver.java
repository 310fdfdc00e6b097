// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nines.exchange.openpsa.FaultTree;

/** Solves gates of a fault tree exactly, by decision diagrams. */
public final class FaultTreeSolver {

    private FaultTreeSolver() {
    }

    /**
     * Solves one gate. Its frequency is that of a monotone formula alone: for others restorations would have to be known.
     *
     * @throws org.nines.kernel.NodeLimitException when the gate is too large to be solved exactly
     */
    public static Solution solve(FaultTree tree, FaultTree.Gate gate, SolveSettings settings) {
        GraphSolver solver = new GraphSolver(tree.graph(), tree.figures(), gate.reference(), settings);
        Interval probability = solver.probability();
        Interval complement = solver.complement();
        double frequency = gate.monotone() ? solver.frequency() : Double.NaN;
        List<Solution.SinglePoint> singlePoints = solver.singlePoints();
        Optional<Solution.CutSetTable> cutSets = solver.cutSets();
        List<Solution.Importance> importances = solver.importances();
        List<String> notes = new ArrayList<>(tree.notes());
        notes.addAll(solver.notes());
        if (!gate.monotone() && cutSets.isPresent()) {
            notes.add("The formula has negations: the cut sets are the minimal solutions of its positive part; the probability is that of the formula.");
        }
        return new Solution(gate.name(), probability, complement, frequency, cutSets, singlePoints, importances, notes);
    }
}
