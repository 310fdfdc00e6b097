// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nines.kernel.StructureGraph.FALSE;
import static org.nines.kernel.StructureGraph.TRUE;
import static org.nines.kernel.StructureGraph.Builder.not;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.nines.kernel.Figures;
import org.nines.kernel.StructureGraph;

/** Simplification, sharing and wrong use of the graph and of figures. */
class StructureGraphTest {

    private final StructureGraph.Builder b = StructureGraph.builder();
    private final int x = b.occurred(b.event("x"));
    private final int y = b.occurred(b.event("y"));
    private final int z = b.occurred(b.event("z"));

    @Test
    void equalGatesAreOne() {
        assertEquals(b.and(x, y), b.and(y, x, y));
        assertEquals(b.or(x, y, z), not(b.and(not(z), not(y), not(x))));
        assertEquals(b.atLeast(2, x, y, z), b.atLeast(2, z, x, y));
        assertEquals(b.xor(x, y), b.xor(not(y), not(x)));
        assertEquals(not(b.xor(x, y)), b.xor(x, not(y)));
        int size = b.build().size();
        b.and(z, b.or(x, y));
        b.and(z, b.or(y, x));
        assertEquals(size + 2, b.build().size());
    }

    @Test
    void constantsDuplicatesAndContradictions() {
        assertEquals(TRUE, b.and());
        assertEquals(FALSE, b.or());
        assertEquals(x, b.and(x, x, TRUE));
        assertEquals(x, b.or(x, FALSE));
        assertEquals(FALSE, b.and(x, y, not(x)));
        assertEquals(TRUE, b.or(x, y, not(x)));
        assertEquals(FALSE, b.and(x, FALSE));
        assertEquals(TRUE, b.or(x, TRUE));
        assertEquals(FALSE, b.xor(x, x));
        assertEquals(TRUE, b.xor(x, not(x)));
        assertEquals(not(x), b.xor(x, TRUE));
        assertEquals(x, b.xor(FALSE, x));
    }

    @Test
    void kOutOfNAtItsEnds() {
        assertEquals(TRUE, b.atLeast(0, x));
        assertEquals(TRUE, b.atLeast(-1));
        assertEquals(FALSE, b.atLeast(3, x, y));
        assertEquals(b.or(x, y), b.atLeast(1, x, y));
        assertEquals(b.and(x, y), b.atLeast(2, x, y));
        assertEquals(b.or(x, y), b.atLeast(2, x, y, TRUE));
        assertEquals(b.and(x, y), b.atLeast(2, x, FALSE, y));
        assertEquals(b.or(y, z), b.atLeast(2, x, not(x), y, z));
    }

    @Test
    void statesOfAnElement() {
        int group = b.multiState("group", 3);
        assertEquals(TRUE, b.in(group, 0, 1, 2));
        assertEquals(FALSE, b.in(group));
        assertEquals(not(b.in(group, 1)), b.in(group, 0, 2));
        assertEquals(b.in(group, 1, 2), b.in(group, 2, 1, 1));
        assertEquals(b.occurred(0), b.in(0, 1));
        assertEquals(not(b.occurred(0)), b.in(0, 0));
        StructureGraph g = b.build();
        assertEquals(4, g.elementCount());
        assertEquals(3, g.stateCount(group));
        assertEquals(2, g.stateCount(0));
        assertEquals("group", g.name(group));
        assertTrue(g.evaluate(b.in(group, 0, 2), new int[] {0, 0, 0, 2}));
        assertTrue(!g.evaluate(b.in(group, 0, 2), new int[] {0, 0, 0, 1}));
    }

    @Test
    void aBuiltGraphStaysAsItIs() {
        StructureGraph g = b.build();
        int size = g.size();
        b.and(x, b.occurred(b.event("later")));
        assertEquals(size, g.size());
        assertEquals(3, g.elementCount());
    }

    @Test
    void wrongUseOfTheBuilder() {
        assertEquals("there is already an element 'x'; names must be unique", illegal(() -> b.event("x")));
        assertEquals("an element needs a name", illegal(() -> b.event(null)));
        assertEquals("element 'single' needs at least two states, not 1", illegal(() -> b.multiState("single", 1)));
        assertEquals("element 3 is not one of the 3 elements so far", illegal(() -> b.occurred(3)));
        assertEquals("element 'x' has the states 0 to 1, not 2", illegal(() -> b.in(0, 2)));
        assertEquals("reference 8 was not made by this builder", illegal(() -> b.and(x, 8)));
        assertEquals("reference -1 was not made by this builder", illegal(() -> b.or(x, -2)));
        assertEquals("reference 9 was not made by this builder", illegal(() -> b.atLeast(1, 9)));
        assertEquals("reference 9 was not made by this builder", illegal(() -> b.xor(x, 9)));
    }

    @Test
    void wrongUseOfTheGraph() {
        StructureGraph g = b.build();
        assertEquals("assignment of 2 states for 3 elements", illegal(() -> g.evaluate(x, new int[2])));
        assertEquals("element 'y' has the states 0 to 1, not 5", illegal(() -> g.evaluate(x, new int[] {0, 5, 0})));
        assertEquals("reference 8 does not belong to this graph of 4 nodes", illegal(() -> g.evaluate(8, new int[3])));
        assertEquals("element 3 is not one of the 3 elements of this graph", illegal(() -> g.name(3)));
    }

    @Test
    void wrongFigures() {
        int group = b.multiState("group", 3);
        StructureGraph g = b.build();
        Figures f = Figures.of(g);
        double[][] none = new double[3][3];
        assertEquals("unavailability of 'x' must be between 0 and 1, not 1.5", illegal(() -> f.event(0, 1.5, 0)));
        assertEquals("unavailability of 'x' must be between 0 and 1, not NaN", illegal(() -> f.event(0, Double.NaN, 0)));
        assertEquals("frequency of a transition of 'x' must be finite and not negative, not -1.0", illegal(() -> f.event(0, 0.5, -1)));
        assertEquals("element 'group' has 3 states; set their probabilities and transitions, not those of an event",
                illegal(() -> f.event(group, 0.5, 0)));
        assertEquals("element 'group' has 3 states, but 2 probabilities and 3 rows of transitions are given",
                illegal(() -> f.states(group, new double[] {0.5, 0.5}, none)));
        assertEquals("row 1 of the transitions of 'group' has 2 entries for 3 states",
                illegal(() -> f.states(group, new double[] {1, 0, 0}, new double[][] {{0, 0, 0}, {0, 0}, {0, 0, 0}})));
        assertEquals("probabilities of the states of 'group' add up to 0.75, not 1",
                illegal(() -> f.states(group, new double[] {0.25, 0.25, 0.25}, none)));
        assertEquals("probability of a state of 'group' must be between 0 and 1, not -0.5",
                illegal(() -> f.states(group, new double[] {0.5, -0.5, 1}, none)));
        assertEquals("transitions of 'group' are not those of a stationary element: state 0 is entered 0.0 and left 1.0 times an hour",
                illegal(() -> f.states(group, new double[] {0.5, 0.5, 0}, new double[][] {{0, 1, 0}, {0, 0, 0}, {0, 0, 0}})));
    }

    private static String illegal(Executable action) {
        return assertThrows(IllegalArgumentException.class, action).getMessage();
    }
}
