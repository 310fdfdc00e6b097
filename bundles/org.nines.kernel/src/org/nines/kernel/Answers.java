// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * What the diagrams of a part said. Asked the same with the same figures they say the same: for the next of many equal parts, in a function that is
 * built like another, after a change of figures that do not concern the part. For any number of threads.
 */
final class Answers {

    /** Sorts of questions. */
    enum Kind {
        PROBABILITY, FREQUENCY, TRANSITIONS, BIRNBAUM
    }

    /**
     * A question about a diagram.
     *
     * @param roots the functions that it concerns
     * @param figures all numbers that the answer depends on
     */
    record Question(Kind kind, int[] roots, double[] figures) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Question q && kind == q.kind && Arrays.equals(roots, q.roots) && Arrays.equals(figures, q.figures);
        }

        @Override
        public int hashCode() {
            return (31 * Arrays.hashCode(figures) + Arrays.hashCode(roots)) * 31 + kind.ordinal();
        }
    }

    /** Numbers that are remembered for each node of the diagram, and of even the smallest and the largest: what an answer saves grows with it. */
    private static final int PER_NODE = 16;
    private static final int LEAST = 1 << 12;
    private static final int MOST = 1 << 20;

    private final Map<Question, double[]> known = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final long bound;

    /** @param nodes of the diagram */
    Answers(int nodes) {
        bound = Math.clamp((long) PER_NODE * nodes, LEAST, MOST);
    }

    /** The answer, which must not be changed; computed unless it is known. */
    double[] get(Question question, Supplier<double[]> compute) {
        double[] found = known.get(question);
        if (found != null) {
            return found;
        }
        if (numbers.get() > bound) {
            numbers.set(0);
            known.clear();
        }
        // two threads may both compute it: that is seldom, and nobody waits
        double[] computed = compute.get();
        if (known.put(question, computed) == null) {
            numbers.addAndGet(question.figures.length);
        }
        return computed;
    }
}
