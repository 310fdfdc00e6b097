// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.concurrent.CancellationException;

/**
 * Minimal solutions of a function (Rauzy, Reliability Engineering and System Safety 40, 1993): those of 'if x then h else l' are the
 * minimal
 * solutions of l, and x together with those minimal solutions of h that contain none of l. For a function that is not monotone they are the
 * minimal sets of events with which, and with nothing else, it is true: the minimal positive parts of its prime implicants.
 */
final class MinimalSolutions {

    private MinimalSolutions() {
    }

    /** The family in {@code sets} of the minimal solutions of a reference of the diagram; levels are those of the diagram. */
    static int of(DecisionDiagram d, int ref, Zbdd sets, Progress progress) {
        boolean[] needed = new boolean[2 * ((ref >> 1) + 1)];
        needed[ref] = true;
        for (int r = needed.length - 1; r > StructureGraph.TRUE; r--) {
            if (needed[r]) {
                needed[d.low(r)] = true;
                needed[d.high(r)] = true;
            }
        }
        int[] solutions = new int[needed.length];
        solutions[StructureGraph.FALSE] = Zbdd.EMPTY;
        solutions[StructureGraph.TRUE] = Zbdd.BASE;
        for (int r = 2; r < needed.length; r++) {
            if (needed[r]) {
                if (progress.isCancelled()) {
                    throw new CancellationException("cancelled while searching minimal cut sets");
                }
                int low = solutions[d.low(r)];
                solutions[r] = sets.node(d.level(r), low, sets.without(solutions[d.high(r)], low));
            }
        }
        return solutions[ref];
    }
}
