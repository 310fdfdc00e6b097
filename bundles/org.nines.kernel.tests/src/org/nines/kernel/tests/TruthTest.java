// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nines.kernel.Explanation;
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
    void anExplanationIsTheLightestReason() {
        int pair = b.and(x, y);
        int top = b.or(pair, z);
        StructureGraph g = b.build();
        Truth truth = g.truth(new int[] {1, 1, 1});
        assertArrayEquals(new int[] {z}, new Explanation(g, truth, ref -> false, ref -> 1).of(top));
        assertArrayEquals(new int[] {x, y}, new Explanation(g, truth, ref -> false, ref -> ref == z ? 3 : 1).of(top));
        assertArrayEquals(new int[] {pair}, new Explanation(g, truth, ref -> ref == pair, ref -> ref == z ? 3 : 1).of(top));
    }

    @Test
    void anExplanationForcesTheValue() {
        Random random = new Random(7);
        for (int run = 0; run < 300; run++) {
            StructureGraph.Builder builder = StructureGraph.builder();
            int[] refs = new int[20];
            for (int e = 0; e < 6; e++) {
                refs[e] = builder.occurred(builder.event("e" + e));
            }
            for (int n = 6; n < refs.length; n++) {
                int limit = n;
                int[] some = random.ints(3, 0, limit).map(i -> refs[i] ^ random.nextInt(2)).toArray();
                refs[n] = switch (random.nextInt(3)) {
                    case 0 -> builder.and(some);
                    case 1 -> builder.xor(some[0], some[1]);
                    default -> builder.atLeast(2, some);
                };
            }
            StructureGraph g = builder.build();
            int[] assignment = random.ints(6, 0, 2).toArray();
            Truth truth = g.truth(assignment);
            int top = refs[refs.length - 1];
            Set<Integer> told = Arrays.stream(new Explanation(g, truth, ref -> false, ref -> 1).of(top)).map(g::element).boxed().collect(Collectors.toSet());
            for (int other = 0; other < 64; other++) {
                int[] changed = new int[6];
                for (int e = 0; e < 6; e++) {
                    changed[e] = told.contains(e) ? assignment[e] : other >> e & 1;
                }
                assertEquals(truth.holds(top), g.evaluate(top, changed), "run " + run);
            }
        }
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
