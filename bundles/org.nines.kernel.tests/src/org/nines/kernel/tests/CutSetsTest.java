// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.CutSets;
import org.nines.kernel.Figures;
import org.nines.kernel.StructureGraph;
import org.nines.kernel.VariableOrder;

/** Minimal cut sets against brute force and closed forms. */
class CutSetsTest {

    private static final Comparator<int[]> BY_ORDER = Comparator.<int[]>comparingInt(s -> s.length).thenComparing(Arrays::compare);

    static Stream<Arguments> structures() {
        return LongStream.range(100, 160).boxed().flatMap(seed -> Stream.of(RandomStructure.Kind.values()).map(kind -> {
            Random random = new Random(seed);
            int[] states = new int[3 + random.nextInt(9)];
            Arrays.fill(states, 2);
            int cluster = seed % 3 == 0 ? 1 : 2 + random.nextInt(2);
            int gates = 6 + random.nextInt(cluster == 1 ? 25 : 6);
            return Arguments.of(new RandomStructure(seed, kind, gates, cluster, states), seed + " " + kind);
        }));
    }

    /** Minimal sets of events such that the function is true when exactly these have occurred. */
    private static List<int[]> bruteForce(RandomStructure r) {
        List<int[]> solutions = new ArrayList<>();
        r.enumeration().forEachState(s -> {
            if (r.top().truth().test(s)) {
                solutions.add(IntStream.range(0, s.length).filter(e -> s[e] == 1).toArray());
            }
        });
        List<int[]> minimal = new ArrayList<>();
        for (int[] candidate : solutions) {
            if (solutions.stream().noneMatch(other -> other.length < candidate.length && contains(candidate, other))) {
                minimal.add(candidate);
            }
        }
        minimal.sort(BY_ORDER);
        return minimal;
    }

    private static boolean contains(int[] set, int[] subset) {
        return Arrays.stream(subset).allMatch(e -> Arrays.binarySearch(set, e) >= 0);
    }

    private static void assertSets(List<int[]> expected, Iterable<int[]> actual) {
        List<String> list = new ArrayList<>();
        actual.forEach(s -> list.add(Arrays.toString(s)));
        assertEquals(expected.stream().map(Arrays::toString).toList(), list);
    }

    private static CutSets cutSets(RandomStructure r, VariableOrder order, boolean modules) {
        return CompiledGraph.compile(r.graph, CompileSettings.defaults().withOrder(order).withModules(modules), r.top().ref()).minimalCutSets(r.top().ref());
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("structures")
    void equalTheMinimalSolutions(RandomStructure r, String name) {
        List<int[]> expected = bruteForce(r);
        for (int variant = 0; variant < 2 * VariableOrder.values().length; variant++) {
            CutSets sets = cutSets(r, VariableOrder.values()[variant / 2], variant % 2 == 0);
            assertSets(expected, sets);
            assertEquals(BigInteger.valueOf(expected.size()), sets.count());
            BigInteger[] byOrder = sets.countByOrder();
            for (int k = 0; k < byOrder.length; k++) {
                int size = k;
                assertEquals(BigInteger.valueOf(expected.stream().filter(s -> s.length == size).count()), byOrder[k], "order " + k);
            }
            assertSets(expected.stream().filter(s -> s.length <= 2).toList(), sets.upToOrder(2));
        }
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("structures")
    void byProbabilityListsAllInDescendingOrder(RandomStructure r, String name) {
        CutSets sets = cutSets(r, VariableOrder.DEPTH_FIRST, true);
        Figures figures = r.figures();
        List<int[]> listed = new ArrayList<>();
        double last = 2;
        for (int[] set : sets.byProbability(figures)) {
            double p = sets.probability(set, figures);
            assertEquals(Arrays.stream(set).mapToDouble(e -> r.pi[e][1]).reduce(1, (a, b) -> a * b), p, 1e-15);
            assertTrue(p <= last * (1 + 1e-14), () -> name);
            last = p;
            listed.add(set);
        }
        listed.sort(BY_ORDER);
        assertSets(bruteForce(r), listed);
    }

    @Test
    void listingIsLexicographicWhateverTheVariableOrder() {
        // 6-out-of-16: 8008 sets of one order, more than are sorted at once
        StructureGraph.Builder b = StructureGraph.builder();
        int[] refs = IntStream.range(0, 16).map(i -> b.occurred(b.event("e" + i))).toArray();
        // makes the walk meet the events in another order than that of their creation
        int mixed = b.or(b.and(refs[15], refs[3], refs[9], refs[0]), b.atLeast(6, refs));
        CompiledGraph compiled = CompiledGraph.compile(b.build(), CompileSettings.defaults(), mixed);
        List<int[]> listed = new ArrayList<>();
        compiled.minimalCutSets(mixed).forEach(listed::add);
        assertEquals(1 + 8008 - 66, listed.size(), "66 six-element sets contain the four-element one");
        List<int[]> sorted = new ArrayList<>(listed);
        sorted.sort(BY_ORDER);
        assertSets(sorted, listed);
        assertArrayEquals(new int[] {0, 3, 9, 15}, listed.get(0));
    }

    @Test
    void countsBeyondLongAreExact() {
        // 100 pairs in parallel: 2^100 sets of order 100
        StructureGraph.Builder b = StructureGraph.builder();
        int[] pairs = IntStream.range(0, 100).map(i -> b.or(b.occurred(b.event("a" + i)), b.occurred(b.event("b" + i)))).toArray();
        int top = b.and(pairs);
        StructureGraph g = b.build();
        CutSets sets = CompiledGraph.compile(g, CompileSettings.defaults(), top).minimalCutSets(top);
        assertEquals(BigInteger.TWO.pow(100), sets.count());
        assertEquals(101, sets.countByOrder().length);
        assertEquals(BigInteger.ZERO, sets.countByOrder()[99]);
        // listing is lazy: the first ones come at once
        int[] first = sets.iterator().next();
        assertArrayEquals(IntStream.range(0, 100).map(i -> 2 * i).toArray(), first);
        Figures figures = Figures.of(g);
        IntStream.range(0, 100).forEach(i -> figures.event(2 * i, 0.25, 0).event(2 * i + 1, 0.5, 0));
        assertArrayEquals(IntStream.range(0, 100).map(i -> 2 * i + 1).toArray(), sets.byProbability(figures).iterator().next());
    }

    @Test
    void binomialCountsOfKOutOfN() {
        StructureGraph.Builder b = StructureGraph.builder();
        int[] refs = IntStream.range(0, 30).map(i -> b.occurred(b.event("e" + i))).toArray();
        int top = b.atLeast(12, refs);
        CutSets sets = CompiledGraph.compile(b.build(), CompileSettings.defaults(), top).minimalCutSets(top);
        assertEquals(BigInteger.valueOf(86493225), sets.count());
        assertEquals(sets.count(), sets.countByOrder()[12]);
    }

    @Test
    void constants() {
        StructureGraph.Builder b = StructureGraph.builder();
        b.event("unused");
        CompiledGraph compiled = CompiledGraph.compile(b.build(), CompileSettings.defaults(), StructureGraph.TRUE, StructureGraph.FALSE);
        assertSets(List.of(new int[0]), compiled.minimalCutSets(StructureGraph.TRUE));
        assertEquals(BigInteger.ONE, compiled.minimalCutSets(StructureGraph.TRUE).count());
        CutSets none = compiled.minimalCutSets(StructureGraph.FALSE);
        assertSets(List.of(), none);
        assertEquals(BigInteger.ZERO, none.count());
        assertEquals(0, none.countByOrder().length);
        assertFalse(none.byProbability(Figures.of(compiled.graph())).iterator().hasNext());
    }

    @Test
    void exhaustedIteratorsSaySo() {
        StructureGraph.Builder b = StructureGraph.builder();
        int top = b.occurred(b.event("a"));
        StructureGraph g = b.build();
        CutSets sets = CompiledGraph.compile(g, CompileSettings.defaults(), top).minimalCutSets(top);
        for (Iterator<int[]> i : List.of(sets.iterator(), sets.byProbability(Figures.of(g).event(0, 0.5, 0)).iterator())) {
            assertArrayEquals(new int[] {0}, i.next());
            assertThrows(NoSuchElementException.class, i::next);
        }
    }

    @Test
    void badArguments() {
        StructureGraph.Builder b = StructureGraph.builder();
        int event = b.occurred(b.event("a"));
        int group = b.in(b.multiState("cluster", 3), 2);
        int both = b.and(event, group);
        StructureGraph g = b.build();
        CompiledGraph compiled = CompiledGraph.compile(g, CompileSettings.defaults(), event, both);
        assertEquals("minimal cut sets are defined for two-state events; the function depends on the element 'cluster' of 3 states",
                assertThrows(IllegalArgumentException.class, () -> compiled.minimalCutSets(both)).getMessage());
        CutSets sets = compiled.minimalCutSets(event);
        assertEquals("the highest order must not be negative, but is -1",
                assertThrows(IllegalArgumentException.class, () -> sets.upToOrder(-1)).getMessage());
        assertEquals("no figures are set for element 'a'",
                assertThrows(IllegalStateException.class, () -> sets.byProbability(Figures.of(g))).getMessage());
    }
}
