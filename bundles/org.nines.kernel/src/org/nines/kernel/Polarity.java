// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

/** In which direction a function depends on its elements, as far as the gates show. */
final class Polarity {

    private static final int POSITIVE = 1;
    private static final int NEGATIVE = 2;
    private static final int MIXED = POSITIVE | NEGATIVE;

    private Polarity() {
    }

    /**
     * The elements that are used both plainly and under a complement, so that the function may be monotone in neither direction.
     *
     * @return by element, or null when there is no such element
     */
    static boolean[] mixed(StructureGraph g, int top) {
        byte[] polarity = new byte[(top >> 1) + 1];
        polarity[top >> 1] = (byte) ((top & 1) == 0 ? POSITIVE : NEGATIVE);
        byte[] ofElement = new byte[g.elementCount()];
        boolean[] mixed = null;
        for (int n = top >> 1; n > 0; n--) {
            if (polarity[n] == 0) {
                continue;
            }
            if (g.kind[n] == StructureGraph.LITERAL) {
                int element = g.parameter[n];
                ofElement[element] |= polarity[n];
                if (ofElement[element] == MIXED) {
                    mixed = mixed == null ? new boolean[ofElement.length] : mixed;
                    mixed[element] = true;
                }
                continue;
            }
            for (int i = g.first[n]; i < g.first[n + 1]; i++) {
                int argument = g.arguments[i];
                polarity[argument >> 1] |= g.kind[n] == StructureGraph.XOR ? MIXED
                        : (argument & 1) == 0 ? polarity[n] : swapped(polarity[n]);
            }
        }
        return mixed;
    }

    private static byte swapped(byte polarity) {
        return (byte) (polarity == POSITIVE ? NEGATIVE : polarity == NEGATIVE ? POSITIVE : MIXED);
    }
}
