// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

/** In which direction a function depends on its elements, as far as the gates show. */
final class Polarity {

    private static final int POSITIVE = 1;
    private static final int NEGATIVE = 2;
    private static final int MIXED = POSITIVE | NEGATIVE;

    /** By element: for each state from and each state to, whether that may make the function true. Null for an element that isn't used. */
    private final boolean[][] rises;
    private final int[] states;

    private Polarity(StructureGraph g) {
        rises = new boolean[g.elementCount()][];
        states = new int[g.elementCount()];
        for (int e = 0; e < states.length; e++) {
            states[e] = g.stateCount(e);
        }
    }

    static Polarity of(StructureGraph g, int top) {
        Polarity found = new Polarity(g);
        byte[] polarity = new byte[(top >> 1) + 1];
        polarity[top >> 1] = (byte) ((top & 1) == 0 ? POSITIVE : NEGATIVE);
        for (int n = top >> 1; n > 0; n--) {
            if (polarity[n] == 0) {
                continue;
            }
            if (g.kind[n] == StructureGraph.LITERAL) {
                found.add(g, n, polarity[n]);
                continue;
            }
            for (int i = g.first[n]; i < g.first[n + 1]; i++) {
                int argument = g.arguments[i];
                polarity[argument >> 1] |= g.kind[n] == StructureGraph.XOR ? MIXED
                        : (argument & 1) == 0 ? polarity[n] : swapped(polarity[n]);
            }
        }
        return found;
    }

    private static byte swapped(byte polarity) {
        return (byte) (polarity == POSITIVE ? NEGATIVE : polarity == NEGATIVE ? POSITIVE : MIXED);
    }

    private void add(StructureGraph g, int literal, byte polarity) {
        int element = g.parameter[literal];
        int count = states[element];
        boolean[] member = new boolean[count];
        for (int i = g.first[literal]; i < g.first[literal + 1]; i++) {
            member[g.arguments[i]] = true;
        }
        if (rises[element] == null) {
            rises[element] = new boolean[count * count];
        }
        for (int s = 0; s < count; s++) {
            for (int t = 0; t < count; t++) {
                rises[element][s * count + t] |= member[t] && !member[s] && (polarity & POSITIVE) != 0
                        || member[s] && !member[t] && (polarity & NEGATIVE) != 0;
            }
        }
    }

    /** Whether the function may become true when an element goes from one state to another. */
    boolean rises(int element, int from, int to) {
        return rises[element] != null && rises[element][from * states[element] + to];
    }

    /** Whether the function may become true as well as false when an element goes from one state to another. */
    boolean isMixed(int element, int from, int to) {
        return rises(element, from, to) && rises(element, to, from);
    }
}
