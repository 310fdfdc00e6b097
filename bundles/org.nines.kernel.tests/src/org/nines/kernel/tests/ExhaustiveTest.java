// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.Figures;
import org.nines.kernel.Measure;
import org.nines.kernel.StructureGraph;
import org.nines.kernel.VariableOrder;

/** Everything that a compiled graph answers, against enumeration of all states of random graphs. */
class ExhaustiveTest {

    private static final double RELATIVE = 1e-11;

    static Stream<Arguments> structures() {
        return LongStream.range(0, 70).boxed().flatMap(seed -> Stream.of(RandomStructure.Kind.values()).map(kind -> {
            Random random = new Random(seed);
            boolean multiState = seed % 2 == 1;
            int elements = multiState ? 3 + random.nextInt(4) : 3 + random.nextInt(8);
            int[] states = random.ints(elements, 2, multiState ? 5 : 3).toArray();
            int cluster = seed % 3 == 0 ? 1 : 2 + random.nextInt(2);
            int gates = 4 + random.nextInt(cluster == 1 ? 20 : 6);
            return Arguments.of(new RandomStructure(seed, kind, gates, cluster, states), seed + " " + kind);
        }));
    }

    /** Structures of 12 to 15 events: a few, because a truth table takes its time. */
    static Stream<Arguments> largeStructures() {
        return LongStream.range(0, 8).boxed().flatMap(seed -> Stream.of(RandomStructure.Kind.values()).map(kind -> {
            int[] states = new int[12 + (int) (seed % 4)];
            Arrays.fill(states, 2);
            return Arguments.of(new RandomStructure(1000 + seed, kind, 18, seed % 2 == 0 ? 1 : 3, states), seed + " " + kind);
        }));
    }

    private static CompiledGraph compile(RandomStructure r, String name) {
        VariableOrder[] orders = VariableOrder.values();
        CompileSettings settings = CompileSettings.defaults().withOrder(orders[Math.floorMod(name.hashCode(), orders.length)]);
        return CompiledGraph.compile(r.graph, settings, IntStream.range(0, 4).map(i -> r.function(i).ref()).toArray());
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("structures")
    void everyOrderWithAndWithoutModulesGivesTheSame(RandomStructure r, String name) {
        int top = r.top().ref();
        Enumeration all = r.enumeration();
        double p = all.probability(r.top().truth());
        double complement = all.probability(r.top().truth().negate());
        double frequency = all.frequency(r.top().truth());
        int[] support = compile(r, name).support(top);
        double inside = all.transitions(r.top().truth(), r.top().truth(), e -> e % 2 == 0 && Arrays.binarySearch(support, e) >= 0);
        double[] importance = CompiledGraph.compile(r.graph, CompileSettings.defaults().withModules(false), top).birnbaum(top, r.figures());
        for (VariableOrder order : VariableOrder.values()) {
            for (boolean modules : new boolean[] {false, true}) {
                CompileSettings settings = CompileSettings.defaults().withOrder(order).withModules(modules);
                CompiledGraph compiled = CompiledGraph.compile(r.graph, settings, top);
                Measure m = compiled.measure(top, r.figures());
                Near.assertNear(p, m.probability(), RELATIVE, "probability");
                Near.assertNear(complement, m.complement(), RELATIVE, "complement");
                Near.assertNear(frequency, m.frequency(), RELATIVE, "frequency");
                Near.assertNear(inside, compiled.transitionFrequency(top, top, r.figures(), e -> e % 2 == 0), RELATIVE, "inside");
                assertArrayEquals(support, compiled.support(top));
                assertArrayEquals(importance, compiled.birnbaum(top, r.figures()), 1e-13);
            }
        }
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("structures")
    void evaluateFollowsTheOracle(RandomStructure r, String name) {
        r.enumeration().forEachState(s -> assertEquals(r.top().truth().test(s), r.graph.evaluate(r.top().ref(), s),
                () -> Arrays.toString(s)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("largeStructures")
    void largeStructuresFollowTheOracle(RandomStructure r, String name) {
        Predicate<int[]> truth = r.top().truth();
        r.enumeration().forEachState(s -> assertEquals(truth.test(s), r.graph.evaluate(r.top().ref(), s), () -> Arrays.toString(s)));
        Measure m = CompiledGraph.compile(r.graph, CompileSettings.defaults(), r.top().ref()).measure(r.top().ref(), r.figures());
        Near.assertNear(r.enumeration().probability(truth), m.probability(), RELATIVE, "probability");
        Near.assertNear(r.enumeration().probability(truth.negate()), m.complement(), RELATIVE, "complement");
        Near.assertNear(r.enumeration().frequency(truth), m.frequency(), RELATIVE, "frequency");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("structures")
    void probabilityComplementAndFrequency(RandomStructure r, String name) {
        CompiledGraph compiled = compile(r, name);
        for (int i = 0; i < 4; i++) {
            Measure m = compiled.measure(r.function(i).ref(), r.figures());
            Predicate<int[]> truth = r.function(i).truth();
            Near.assertNear(r.enumeration().probability(truth), m.probability(), RELATIVE, "probability");
            Near.assertNear(r.enumeration().probability(truth.negate()), m.complement(), RELATIVE, "complement");
            Near.assertNear(r.enumeration().frequency(truth), m.frequency(), RELATIVE, "frequency");
            Measure not = compiled.measure(StructureGraph.Builder.not(r.function(i).ref()), r.figures());
            assertEquals(m.probability(), not.complement());
            assertEquals(m.complement(), not.probability());
        }
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("structures")
    void birnbaumImportance(RandomStructure r, String name) {
        double[] birnbaum = compile(r, name).birnbaum(r.top().ref(), r.figures());
        for (int e = 0; e < r.pi.length; e++) {
            if (r.pi[e].length > 2) {
                assertTrue(Double.isNaN(birnbaum[e]));
            } else {
                double expected = r.enumeration().given(e, 1).probability(r.top().truth())
                        - r.enumeration().given(e, 0).probability(r.top().truth());
                assertEquals(expected, birnbaum[e], 1e-13, "element " + e);
            }
        }
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("structures")
    void measureGivenElementsInStates(RandomStructure r, String name) {
        CompiledGraph compiled = compile(r, name);
        int a = 0;
        int b = r.pi.length - 1;
        for (int s = 0; s < r.pi[a].length; s++) {
            for (int t = 0; t < r.pi[b].length; t++) {
                Measure m = compiled.measureGiven(r.top().ref(), r.figures(), new int[] {a, b}, new int[] {s, t});
                Enumeration given = r.enumeration().given(a, s).given(b, t);
                Near.assertNear(given.probability(r.top().truth()), m.probability(), RELATIVE, "probability");
                Near.assertNear(given.probability(r.top().truth().negate()), m.complement(), RELATIVE, "complement");
                Near.assertNear(given.frequency(r.top().truth()), m.frequency(), RELATIVE, "frequency");
            }
        }
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("structures")
    void frequencyOfTransitionsBetweenTwoFunctions(RandomStructure r, String name) {
        CompiledGraph compiled = compile(r, name);
        boolean[] support = new boolean[r.pi.length];
        for (int f = 0; f < 2; f++) {
            for (int e : compiled.support(r.function(f).ref())) {
                support[e] = true;
            }
        }
        for (int complements = 0; complements < 4; complements++) {
            int before = r.function(0).ref() ^ complements & 1;
            int after = r.function(1).ref() ^ complements >> 1;
            Predicate<int[]> from = (complements & 1) == 0 ? r.function(0).truth() : r.function(0).truth().negate();
            Predicate<int[]> to = complements >> 1 == 0 ? r.function(1).truth() : r.function(1).truth().negate();
            for (int odd = 0; odd < 2; odd++) {
                int parity = odd;
                double expected = r.enumeration().transitions(from, to, e -> support[e] && e % 2 == parity);
                Near.assertNear(expected, compiled.transitionFrequency(before, after, r.figures(), e -> e % 2 == parity), RELATIVE);
            }
        }
        int top = r.top().ref();
        Near.assertNear(compiled.measure(top, r.figures()).frequency(),
                compiled.transitionFrequency(StructureGraph.Builder.not(top), top, r.figures(), e -> true), RELATIVE, "outages");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("structures")
    void implication(RandomStructure r, String name) {
        CompiledGraph compiled = compile(r, name);
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                for (int complements = 0; complements < 4; complements++) {
                    int c = complements;
                    boolean[] expected = {true};
                    int f = i;
                    int g = j;
                    r.enumeration().forEachState(s -> expected[0] &=
                            !(r.function(f).truth().test(s) ^ (c & 1) != 0) || r.function(g).truth().test(s) ^ c >> 1 != 0);
                    assertEquals(expected[0], compiled.implies(r.function(i).ref() ^ c & 1, r.function(j).ref() ^ c >> 1));
                }
            }
        }
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("structures")
    void singlePointsOfFailure(RandomStructure r, String name) {
        int[] state = new int[r.pi.length];
        if (r.top().truth().test(state)) {
            assertThrows(IllegalStateException.class, () -> r.graph.singlePoints(r.top().ref()));
            return;
        }
        int[] expected = IntStream.range(0, state.length).filter(e -> {
            int[] one = new int[state.length];
            one[e] = 1;
            return r.pi[e].length == 2 && r.top().truth().test(one);
        }).toArray();
        assertArrayEquals(expected, r.graph.singlePoints(r.top().ref()));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("structures")
    void dependsOnItsSupportOnly(RandomStructure r, String name) {
        CompiledGraph compiled = compile(r, name);
        boolean[] matters = new boolean[r.pi.length];
        r.enumeration().forEachState(s -> {
            for (int e = 0; e < s.length; e++) {
                int[] zero = s.clone();
                zero[e] = 0;
                matters[e] |= r.top().truth().test(s) != r.top().truth().test(zero);
            }
        });
        assertArrayEquals(IntStream.range(0, matters.length).filter(e -> matters[e]).toArray(), compiled.support(r.top().ref()));
        Figures some = Figures.of(r.graph);
        for (int e : compiled.support(r.top().ref())) {
            some.states(e, r.pi[e], r.flux[e]);
        }
        assertEquals(compiled.measure(r.top().ref(), r.figures()).probability(),
                compiled.measure(r.top().ref(), some).probability(), 1e-15);
    }
}
