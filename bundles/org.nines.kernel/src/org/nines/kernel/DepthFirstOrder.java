// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;

/**
 * Orders elements as a depth-first walk through the gates meets them; iterative, so that depth costs no stack. On demand, where the
 * walk enters the paths of a network it first visits the conditions of that network as their neighbourhood suggests.
 */
final class DepthFirstOrder {

    private DepthFirstOrder() {
    }

    /**
     * @param weight of each node, lighter arguments go first; null for the order of the arguments themselves
     * @param byNeighbourhood whether networks are visited by neighbourhood
     */
    static int[] of(StructureGraph g, double[] weight, boolean byNeighbourhood, int... tops) {
        boolean[] seenElement = new boolean[g.elementCount()];
        int[] order = new int[seenElement.length];
        int count = 0;
        boolean[] seen = new boolean[g.nodes];
        boolean[] cone = g.cone(tops);
        boolean[] entered = new boolean[g.networkCount()];
        int[] stack = new int[64];
        int depth = 0;
        for (int top : tops) {
            stack[depth++] = top >> 1;
            while (depth > 0) {
                int n = stack[--depth];
                if (seen[n]) {
                    continue;
                }
                seen[n] = true;
                if (g.kind[n] == StructureGraph.LITERAL) {
                    int element = g.parameter[n];
                    if (!seenElement[element]) {
                        seenElement[element] = true;
                        order[count++] = element;
                    }
                    continue;
                }
                int network = byNeighbourhood ? g.networkOf(n) : -1;
                boolean enters = network >= 0 && !entered[network];
                int[] next = enters ? conditions(g, network, cone) : arguments(g, n, weight);
                if (enters) {
                    entered[network] = true;
                    seen[n] = false;
                    next = Arrays.copyOf(next, next.length + 1);
                    next[next.length - 1] = n; // once more, for its own arguments
                }
                if (depth + next.length > stack.length) {
                    stack = Arrays.copyOf(stack, 2 * (depth + next.length));
                }
                for (int i = next.length - 1; i >= 0; i--) {
                    stack[depth++] = next[i];
                }
            }
        }
        return Arrays.copyOf(order, count);
    }

    private static int[] conditions(StructureGraph g, int network, boolean[] cone) {
        return Arrays.stream(g.conditions(network)).map(ref -> ref >> 1).filter(n -> n > 0 && n < cone.length && cone[n]).toArray();
    }

    private static int[] arguments(StructureGraph g, int n, double[] weight) {
        int[] list = Arrays.copyOfRange(g.arguments, g.first[n], g.first[n + 1]);
        for (int i = 0; i < list.length; i++) {
            list[i] >>= 1;
        }
        if (weight == null) {
            return list;
        }
        return Arrays.stream(list).boxed()
                .sorted((a, b) -> weight[a] != weight[b] ? Double.compare(weight[a], weight[b]) : Integer.compare(a, b))
                .mapToInt(Integer::intValue).toArray();
    }

    /** Literals weigh one, gates as much as their arguments together (shared parts count each time). */
    static double[] weights(StructureGraph g, int... tops) {
        boolean[] cone = g.cone(tops);
        double[] weight = new double[g.nodes];
        for (int n = 1; n < cone.length; n++) {
            if (cone[n]) {
                if (g.kind[n] == StructureGraph.LITERAL) {
                    weight[n] = 1;
                } else {
                    for (int i = g.first[n]; i < g.first[n + 1]; i++) {
                        weight[n] += weight[g.arguments[i] >> 1];
                    }
                }
            }
        }
        return weight;
    }
}
