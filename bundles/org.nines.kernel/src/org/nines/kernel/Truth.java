// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Truth of all functions of a graph under one assignment, and why. Immutable. */
public final class Truth {

    private final StructureGraph g;
    private final boolean[] value;

    Truth(StructureGraph g, boolean[] value) {
        this.g = g;
        this.value = value;
    }

    /** Whether a function of the graph is true. */
    public boolean holds(int ref) {
        g.checkReference(ref);
        return value[ref >> 1] ^ (ref & 1) != 0;
    }

    /**
     * Why a function has its value: the nearest functions below it that have a name, and events or states where nothing named comes before, which
     * together force the value. Of a conjunction that fails these are all arguments that fail, of one that holds all arguments.
     *
     * @param named accepts a reference, with or without complement, that has a name
     * @return references that hold, ascending
     */
    public int[] reasons(int ref, IntPredicate named) {
        int top = g.checkReference(ref) >> 1;
        boolean[] seen = new boolean[top + 1];
        int[] found = new int[16];
        int count = 0;
        seen[top] = true;
        for (int n = top; n > 0; n--) {
            if (!seen[n]) {
                continue;
            }
            if (g.kind[n] == StructureGraph.LITERAL || n != top && (named.test(n << 1) || named.test(n << 1 | 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = n << 1 | (value[n] ? 0 : 1);
                continue;
            }
            for (int i = g.first[n]; i < g.first[n + 1]; i++) {
                int argument = g.arguments[i] >> 1;
                seen[argument] |= g.kind[n] == StructureGraph.XOR || holds(g.arguments[i]) == value[n];
            }
        }
        int[] result = Arrays.copyOf(found, count);
        Arrays.sort(result);
        return result;
    }
}
