// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.CompiledGraph.ElementState;
import org.nines.kernel.StructureGraph;

/** States of elements that alone decide a function in a given state, against trying each. */
class DecisiveTest {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomStructures(long seed) {
        Random random = new Random(seed);
        int[] states = random.ints(4 + random.nextInt(8), 2, seed % 2 == 0 ? 3 : 5).toArray();
        RandomStructure.Kind kind = seed % 3 == 0 ? RandomStructure.Kind.GENERAL : RandomStructure.Kind.COHERENT;
        RandomStructure s = new RandomStructure(seed, kind, 8, 1 + (int) (seed % 4), states);
        int top = s.top().ref();
        CompiledGraph compiled = CompiledGraph.compile(s.graph, CompileSettings.defaults(), top);
        for (int i = 0; i < 20; i++) {
            int[] assignment = Arrays.stream(states).map(random::nextInt).toArray();
            boolean before = s.top().truth().test(assignment);
            List<ElementState> expected = IntStream.range(0, states.length).filter(e -> assignment[e] == 0).boxed()
                    .flatMap(e -> IntStream.range(1, states[e]).mapToObj(state -> new ElementState(e, state))).filter(state -> {
                        int[] changed = assignment.clone();
                        changed[state.element()] = state.state();
                        return s.top().truth().test(changed) != before;
                    }).toList();
            assertEquals(expected, compiled.decisive(top, assignment));
            assertEquals(expected, compiled.decisive(StructureGraph.Builder.not(top), assignment));
        }
    }

    @Test
    void badQuestions() {
        RandomStructure s = new RandomStructure(1, RandomStructure.Kind.COHERENT, 5, 2, 2, 2);
        CompiledGraph compiled = CompiledGraph.compile(s.graph, CompileSettings.defaults(), s.top().ref());
        assertThrows(IllegalArgumentException.class, () -> compiled.decisive(s.top().ref(), 0, 0));
        assertThrows(IllegalArgumentException.class, () -> compiled.decisive(s.top().ref(), 0, 0, 2));
    }
}
