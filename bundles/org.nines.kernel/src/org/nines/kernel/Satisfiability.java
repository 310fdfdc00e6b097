// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;

/** Decides whether two functions of a finished diagram can hold together, by a walk through the pairs of their nodes. */
final class Satisfiability {

    private final DecisionDiagram d;
    private final PairMap seen;

    Satisfiability(DecisionDiagram d, int maxPairs) {
        this.d = d;
        seen = new PairMap(maxPairs);
    }

    /** Whether there is no assignment for which both are true. Stops at the first one found. */
    boolean disjoint(int left, int right) {
        int[] stack = new int[128];
        int depth = 0;
        stack[depth++] = left;
        stack[depth++] = right;
        while (depth > 0) {
            int b = stack[--depth];
            int a = stack[--depth];
            if (a == StructureGraph.FALSE || b == StructureGraph.FALSE || a == (b ^ 1)) {
                continue;
            }
            if (a == StructureGraph.TRUE || b == StructureGraph.TRUE || a == b) {
                return false; // a reference other than FALSE is true somewhere
            }
            int x = Math.min(a, b);
            int y = Math.max(a, b);
            if (seen.find(x, y) >= 0) {
                continue;
            }
            seen.add(x, y);
            if (depth + 4 > stack.length) {
                stack = Arrays.copyOf(stack, 2 * stack.length);
            }
            int top = Math.min(d.level(a), d.level(b));
            stack[depth++] = d.high(a, top);
            stack[depth++] = d.high(b, top);
            stack[depth++] = d.low(a, top);
            stack[depth++] = d.low(b, top);
        }
        return true;
    }
}
