// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The minimal solutions of the functions of a diagram, found once, and how many there are: neither depends on figures or on what elements are called.
 * For any number of threads.
 */
final class Solutions {

    /** Of which the sets were counted, with how many sets stand for the modules among its levels. */
    private record Counted(int root, List<List<BigInteger>> ofLevel) {
    }

    private final DecisionDiagram diagram;
    private final Map<Integer, Zbdd> sets = new ConcurrentHashMap<>();
    private final Map<Counted, BigInteger[]> counts = new ConcurrentHashMap<>();

    Solutions(DecisionDiagram diagram) {
        this.diagram = diagram;
    }

    /**
     * The minimal solutions of a function of the diagram as a family of sets of its levels.
     *
     * @throws NodeLimitException when they need more nodes than the settings allow
     * @throws java.util.concurrent.CancellationException when the progress listener cancels; nothing is remembered then
     */
    Zbdd of(int root, CompileSettings settings) {
        return sets.computeIfAbsent(root, r -> {
            Zbdd made = new Zbdd(settings.maxNodes(), settings.progress());
            return made.restrictTo(MinimalSolutions.of(diagram, r, made, settings.progress()));
        });
    }

    /**
     * Number of the minimal solutions of a function by order. The answer must not be changed.
     *
     * @param ofLevel by level: number of the sets of the module that stands for it, by order; null for an element
     */
    BigInteger[] countByOrder(int root, CompileSettings settings, BigInteger[]... ofLevel) {
        Counted key = new Counted(root, Arrays.stream(ofLevel).map(counted -> counted == null ? List.<BigInteger>of() : List.of(counted)).toList());
        return counts.computeIfAbsent(key, k -> new OrderCount(of(root, settings), ofLevel).counts());
    }
}
