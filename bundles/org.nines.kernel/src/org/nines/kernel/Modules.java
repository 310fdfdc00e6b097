// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;

/**
 * Finds the modules of a graph in linear time (Dutuit and Rauzy, IEEE Transactions on Reliability 45, 1996): gates whose elements occur
 * nowhere else. A depth-first walk notes when each node is met first and last; a gate is a module when everything below it is met only
 * between the walk's entering and leaving it.
 */
final class Modules {

    private final StructureGraph g;
    private final boolean[] cone;
    private final int[] entered;
    private final int[] left;
    private final int[] last;
    private final int[] elementFirst;
    private final int[] elementLast;
    private int clock = 1;

    private Modules(StructureGraph g, int[] tops) {
        this.g = g;
        cone = g.cone(tops);
        entered = new int[cone.length];
        left = new int[cone.length];
        last = new int[cone.length];
        elementFirst = new int[g.elementCount()];
        elementLast = new int[g.elementCount()];
        for (int top : tops) {
            walk(top >> 1);
        }
    }

    /** Marks the nodes that depend on elements on which nothing else depends but what is above or below them. */
    static boolean[] of(StructureGraph g, int... tops) {
        return new Modules(g, tops).modules();
    }

    private void walk(int top) {
        int[] stack = new int[64];
        int[] next = new int[64];
        int depth = 0;
        int n = top;
        while (true) {
            if (entered[n] == 0 && n > 0) {
                entered[n] = clock++;
                if (g.kind[n] == StructureGraph.LITERAL) {
                    meet(g.parameter[n]);
                    left[n] = clock++;
                    last[n] = left[n];
                } else {
                    if (depth == stack.length) {
                        stack = Arrays.copyOf(stack, 2 * depth);
                        next = Arrays.copyOf(next, 2 * depth);
                    }
                    stack[depth] = n;
                    next[depth++] = g.first[n];
                }
            } else {
                last[n] = clock++;
            }
            while (depth > 0 && next[depth - 1] == g.first[stack[depth - 1] + 1]) {
                int done = stack[--depth];
                left[done] = clock++;
                last[done] = left[done];
            }
            if (depth == 0) {
                return;
            }
            n = g.arguments[next[depth - 1]++] >> 1;
        }
    }

    private void meet(int element) {
        if (elementFirst[element] == 0) {
            elementFirst[element] = clock;
        }
        elementLast[element] = clock++;
    }

    private boolean[] modules() {
        int[] earliest = new int[cone.length];
        int[] latest = new int[cone.length];
        boolean[] module = new boolean[cone.length];
        for (int n = 1; n < cone.length; n++) {
            if (cone[n]) {
                if (g.kind[n] == StructureGraph.LITERAL) {
                    earliest[n] = elementFirst[g.parameter[n]];
                    latest[n] = elementLast[g.parameter[n]];
                } else {
                    earliest[n] = Integer.MAX_VALUE;
                    for (int i = g.first[n]; i < g.first[n + 1]; i++) {
                        int argument = g.arguments[i] >> 1;
                        earliest[n] = Math.min(earliest[n], Math.min(entered[argument], earliest[argument]));
                        latest[n] = Math.max(latest[n], Math.max(last[argument], latest[argument]));
                    }
                }
                module[n] = earliest[n] > entered[n] && latest[n] < left[n];
            }
        }
        return module;
    }
}
