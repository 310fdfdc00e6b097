// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * Says briefly why functions of a graph have their value under one assignment: of several reasons that each suffice one, the one that takes the
 * least. Weights of shared functions count as often as they are used, so that the least is a good one, not always the best. Immutable.
 */
public final class Explanation {

    /** What a step from one named function to the next costs: little, so that of equally light reasons the shorter one is told. */
    private static final double STEP = 1e-3;

    private final StructureGraph g;
    private final Truth truth;
    private final IntPredicate named;
    private final double[] cost;

    /**
     * @param named accepts a reference, with or without complement, that has a name
     * @param weight what it takes that an element is in its state, by the reference of an event or state that holds: 0 for what needs no reason
     */
    public Explanation(StructureGraph graph, Truth truth, IntPredicate named, IntToDoubleFunction weight) {
        g = graph;
        this.truth = truth;
        this.named = named;
        cost = new double[graph.nodes];
        for (int n = 1; n < graph.nodes; n++) {
            if (graph.kind[n] == StructureGraph.LITERAL) {
                cost[n] = weight.applyAsDouble(holding(n));
            } else {
                for (int argument : forcing(n)) {
                    cost[n] += cost[argument];
                }
            }
            cost[n] += isNamed(n) ? STEP : 0;
        }
    }

    private int holding(int node) {
        return node << 1 | (truth.holds(node << 1) ? 0 : 1);
    }

    private boolean isNamed(int node) {
        return named.test(node << 1) || named.test(node << 1 | 1);
    }

    /** Arguments of a gate that force its value together, as nodes. */
    private int[] forcing(int gate) {
        int begin = g.first[gate];
        int count = g.first[gate + 1] - begin;
        if (g.kind[gate] == StructureGraph.CONSTANT || g.kind[gate] == StructureGraph.LITERAL) {
            return new int[0];
        }
        if (g.kind[gate] == StructureGraph.XOR) {
            return new int[] {g.arguments[begin] >> 1, g.arguments[begin + 1] >> 1};
        }
        boolean value = truth.holds(gate << 1);
        int k = g.kind[gate] == StructureGraph.AND ? count : g.parameter[gate];
        int[] agreeing = Arrays.stream(g.arguments, begin, begin + count).filter(argument -> truth.holds(argument) == value).map(argument -> argument >> 1)
                .toArray();
        int needed = value ? k : count - k + 1;
        return Arrays.stream(agreeing).boxed().sorted((a, b) -> Double.compare(cost[a], cost[b])).limit(needed).mapToInt(Integer::intValue).toArray();
    }

    /**
     * Why a function has its value: the nearest functions below it that have a name, and events or states where nothing named comes before, which
     * together force the value.
     *
     * @return references that hold, ascending
     */
    public int[] of(int ref) {
        int top = g.checkReference(ref) >> 1;
        boolean[] seen = new boolean[top + 1];
        int[] found = new int[16];
        int size = 0;
        seen[top] = true;
        for (int n = top; n > 0; n--) {
            if (!seen[n]) {
                continue;
            }
            if (g.kind[n] == StructureGraph.LITERAL || n != top && isNamed(n)) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, 2 * size);
                }
                found[size++] = holding(n);
                continue;
            }
            for (int argument : forcing(n)) {
                seen[argument] = true;
            }
        }
        int[] result = Arrays.copyOf(found, size);
        Arrays.sort(result);
        return result;
    }
}
