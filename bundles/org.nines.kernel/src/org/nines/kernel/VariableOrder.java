// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;

/** Static order of the elements in a decision diagram; it decides about size, never about results. */
public enum VariableOrder {

    /** In the order in which the elements were created. */
    CREATION {
        @Override
        int[] elements(StructureGraph g, int... tops) {
            boolean[] used = new boolean[g.elementCount()];
            boolean[] cone = g.cone(tops);
            for (int n = 1; n < cone.length; n++) {
                if (cone[n] && g.kind[n] == StructureGraph.LITERAL) {
                    used[g.parameter[n]] = true;
                }
            }
            int[] order = new int[used.length];
            int count = 0;
            for (int e = 0; e < used.length; e++) {
                if (used[e]) {
                    order[count++] = e;
                }
            }
            return Arrays.copyOf(order, count);
        }
    },

    /** As a depth-first walk from the tops meets them, arguments in the order of their creation (Fujita, Fujisawa and Matsunaga 1993). */
    DEPTH_FIRST {
        @Override
        int[] elements(StructureGraph g, int... tops) {
            return DepthFirstOrder.of(g, null, false, tops);
        }
    },

    /** As a depth-first walk meets them, arguments with fewer elements below them first. */
    LIGHT_FIRST {
        @Override
        int[] elements(StructureGraph g, int... tops) {
            return DepthFirstOrder.of(g, DepthFirstOrder.weights(g, tops), false, tops);
        }
    },

    /** Depth-first, but the conditions of a network as a breadth-first walk through it meets them; suits long networks. */
    NEIGHBOURHOOD {
        @Override
        int[] elements(StructureGraph g, int... tops) {
            return DepthFirstOrder.of(g, null, true, tops);
        }
    },

    /** What many gates share early (dynamic weight assignment; Minato, Ishiura and Yajima 1990). */
    WEIGHT {
        @Override
        int[] elements(StructureGraph g, int... tops) {
            return WeightOrder.of(g, tops);
        }
    },

    /** What separates the rest into parts first, then part after part; suits large pools whose members share much. */
    SEPARATORS {
        @Override
        int[] elements(StructureGraph g, int... tops) {
            return SeparatorOrder.of(g, tops);
        }
    },

    /** One order after the other with growing bounds of the number of nodes, the promising ones longest, until one of them fits. */
    AUTOMATIC {
        @Override
        int[] elements(StructureGraph g, int... tops) {
            return candidates(g, tops)[0].elements(g, tops);
        }

        @Override
        VariableOrder[] candidates(StructureGraph g, int... tops) {
            if (counts(g, tops)) {
                return new VariableOrder[] {SEPARATORS, WEIGHT, DEPTH_FIRST, NEIGHBOURHOOD, LIGHT_FIRST};
            }
            return (double) g.elementCount() * g.elementCount() * g.size() > MOST_WORK ? new VariableOrder[] {WEIGHT, DEPTH_FIRST, NEIGHBOURHOOD, LIGHT_FIRST}
                    : new VariableOrder[] {WEIGHT, SEPARATORS, LIGHT_FIRST, DEPTH_FIRST, NEIGHBOURHOOD};
        }
    };

    /** Bound of elements squared times nodes, so long it may take, up to which separators are looked for although nothing is counted. */
    private static final double MOST_WORK = 1L << 28;
    /** From so many members on a pool is large. */
    private static final int MANY = 12;

    /** Whether the order is that of the whole graph, which its parts inherit; else parts are ordered by their own gates. */
    boolean isInherited() {
        return this == CREATION || this == NEIGHBOURHOOD;
    }

    /** The orders to be tried for some functions, the most promising one first. */
    VariableOrder[] candidates(StructureGraph g, int... tops) {
        return new VariableOrder[] {this};
    }

    /** Whether many arguments are counted somewhere. */
    private static boolean counts(StructureGraph g, int... tops) {
        boolean[] cone = g.cone(tops);
        for (int n = 1; n < cone.length; n++) {
            if (cone[n] && g.kind[n] == StructureGraph.AT_LEAST && g.first[n + 1] - g.first[n] >= MANY) {
                return true;
            }
        }
        return false;
    }

    /** The elements on which the tops depend, first the one that is tested first. */
    abstract int[] elements(StructureGraph g, int... tops);
}
