// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

/**
 * Finished decision diagram. References as in {@link BddManager}: node shifted by one, lowest bit = complement, low edges never
 * complemented.
 * Children have smaller indices than their parents, so passes upwards and downwards are loops. Node 0 is the terminal FALSE.
 */
record DecisionDiagram(int[] level, int[] low, int[] high) {

    int nodes() {
        return level.length;
    }

    int level(int ref) {
        return level[ref >> 1];
    }

    int low(int ref) {
        return low[ref >> 1] ^ ref & 1;
    }

    int high(int ref) {
        return high[ref >> 1] ^ ref & 1;
    }

    int low(int ref, int atLevel) {
        return level[ref >> 1] == atLevel ? low(ref) : ref;
    }

    int high(int ref, int atLevel) {
        return level[ref >> 1] == atLevel ? high(ref) : ref;
    }

    /** Marks the nodes below the references, themselves included; the array ends with the highest of them. */
    boolean[] cone(int... refs) {
        int top = 0;
        for (int ref : refs) {
            top = Math.max(top, ref >> 1);
        }
        boolean[] marked = new boolean[top + 1];
        for (int ref : refs) {
            marked[ref >> 1] = true;
        }
        for (int n = top; n > 0; n--) {
            if (marked[n]) {
                marked[low[n] >> 1] = true;
                marked[high[n] >> 1] = true;
            }
        }
        return marked;
    }
}
