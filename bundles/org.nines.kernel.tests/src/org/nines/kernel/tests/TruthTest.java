// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.nines.kernel.StructureGraph;
import org.nines.kernel.Truth;

/** Values of all functions at once, and what forces them. */
class TruthTest {

    private final StructureGraph.Builder b = StructureGraph.builder();
    private final int x = b.occurred(b.event("x"));
    private final int y = b.occurred(b.event("y"));
    private final int z = b.occurred(b.event("z"));

    @Test
    void saysWhatEvaluateSays() {
        int[] refs = {b.and(x, y), b.or(x, y), b.atLeast(2, x, y, z), b.xor(x, z), StructureGraph.Builder.not(b.and(x, z)), StructureGraph.TRUE};
        StructureGraph g = b.build();
        for (int i = 0; i < 8; i++) {
            int[] assignment = {i & 1, i >> 1 & 1, i >> 2};
            Truth truth = g.truth(assignment);
            for (int ref : refs) {
                assertEquals(g.evaluate(ref, assignment), truth.holds(ref));
            }
        }
    }

    @Test
    void reasonsStopAtNamesAndLeaveOutWhatDoesNotForceTheValue() {
        int pair = b.and(x, y);
        int top = b.or(pair, z);
        Truth truth = b.build().truth(new int[] {1, 1, 0});
        assertArrayEquals(new int[] {x, y}, truth.reasons(top, ref -> false));
        assertArrayEquals(new int[] {pair}, truth.reasons(top, ref -> ref == pair));
        assertTrue(truth.holds(top));
    }

    @Test
    void reasonsOfWhatFailsAreThoseThatFail() {
        int works = b.and(StructureGraph.Builder.not(x), StructureGraph.Builder.not(y));
        Truth truth = b.build().truth(new int[] {0, 1, 0});
        assertFalse(truth.holds(works));
        assertArrayEquals(new int[] {y}, truth.reasons(works, ref -> false));
    }

    @Test
    void elementsAreFoundInGates() {
        int pair = b.and(x, z);
        StructureGraph g = b.build();
        assertArrayEquals(new int[] {0, 2}, g.elements(pair));
        assertEquals(0, g.element(x));
        assertEquals(-1, g.element(pair));
        assertThrows(IllegalArgumentException.class, () -> g.truth(new int[] {0}));
    }
}
