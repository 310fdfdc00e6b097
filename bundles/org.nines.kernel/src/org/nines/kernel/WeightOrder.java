// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;

/**
 * Orders elements by dynamic weight assignment (Minato, Ishiura and Yajima, Design Automation Conference 1990): each function has weight
 * one, a gate shares its weight out among its arguments equally, and the element that gets most goes first; then the weights are assigned
 * anew without it. What many gates share comes early, and what belongs together stays near.
 */
final class WeightOrder {

    /** Bound of gates times elements; larger graphs are ordered depth-first, because the time grows with that product. */
    private static final long MOST_WORK = 1L << 25;

    private final StructureGraph g;
    private final int[] tops;
    private final boolean[] cone;
    private final boolean[] placed;
    /** By node: whether it depends on an element not yet placed; its arguments that do. */
    private final boolean[] open;
    private final int[] openArguments;
    private final double[] weight;
    private final double[] ofElement;

    private WeightOrder(StructureGraph g, int[] tops) {
        this.g = g;
        this.tops = tops;
        cone = g.cone(tops);
        placed = new boolean[g.elementCount()];
        open = new boolean[cone.length];
        openArguments = new int[cone.length];
        weight = new double[cone.length];
        ofElement = new double[g.elementCount()];
    }

    static int[] of(StructureGraph g, int... tops) {
        int[] depthFirst = DepthFirstOrder.of(g, null, false, tops);
        return (long) depthFirst.length * g.nodes > MOST_WORK ? depthFirst : new WeightOrder(g, tops).from(depthFirst);
    }

    /** @param elements decides between equal weights */
    private int[] from(int[] elements) {
        int[] order = new int[elements.length];
        for (int i = 0; i < order.length; i++) {
            assign();
            int heaviest = -1;
            for (int e : elements) {
                if (!placed[e] && (heaviest < 0 || ofElement[e] > ofElement[heaviest])) {
                    heaviest = e;
                }
            }
            placed[heaviest] = true;
            order[i] = heaviest;
        }
        return order;
    }

    private void assign() {
        for (int n = 1; n < cone.length; n++) {
            if (cone[n]) {
                openArguments[n] = 0;
                if (g.kind[n] == StructureGraph.LITERAL) {
                    open[n] = !placed[g.parameter[n]];
                } else {
                    for (int i = g.first[n]; i < g.first[n + 1]; i++) {
                        openArguments[n] += open[g.arguments[i] >> 1] ? 1 : 0;
                    }
                    open[n] = openArguments[n] > 0;
                }
            }
        }
        Arrays.fill(weight, 0);
        Arrays.fill(ofElement, 0);
        for (int top : tops) {
            weight[top >> 1]++;
        }
        for (int n = cone.length - 1; n > 0; n--) {
            if (cone[n] && open[n]) {
                if (g.kind[n] == StructureGraph.LITERAL) {
                    ofElement[g.parameter[n]] += weight[n];
                } else {
                    double share = weight[n] / openArguments[n];
                    for (int i = g.first[n]; i < g.first[n + 1]; i++) {
                        int argument = g.arguments[i] >> 1;
                        weight[argument] += open[argument] ? share : 0;
                    }
                }
            }
        }
    }
}
