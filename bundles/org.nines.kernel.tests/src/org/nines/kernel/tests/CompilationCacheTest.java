// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.kernel.CompilationCache;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.Figures;
import org.nines.kernel.Measure;
import org.nines.kernel.StructureGraph;

/** Diagrams that are used again give the same results. */
class CompilationCacheTest {

    private final CompilationCache cache = new CompilationCache();
    private final CompileSettings settings = CompileSettings.defaults().withCache(cache);

    /** 2 of 3 series of two events each, all under names that begin with a letter. */
    private static StructureGraph pool(String name, int required, double[] q, double[] result, CompileSettings settings) {
        StructureGraph.Builder b = StructureGraph.builder();
        int[] events = new int[6];
        int[] members = new int[3];
        for (int i = 0; i < 6; i++) {
            events[i] = b.event(name + i);
        }
        for (int i = 0; i < 3; i++) {
            members[i] = b.or(b.occurred(events[2 * i]), b.occurred(events[2 * i + 1]));
        }
        int top = b.atLeast(required, members);
        StructureGraph g = b.build();
        Figures figures = Figures.of(g);
        for (int i = 0; i < 6; i++) {
            figures.event(events[i], q[i], 0);
        }
        result[0] = CompiledGraph.compile(g, settings, top).probability(top, figures);
        return g;
    }

    @Test
    void equalStructuresWithOtherNamesAndFiguresAreCompiledOnce() {
        double[] p = new double[1];
        pool("a", 2, new double[] {0.1, 0, 0.2, 0, 0.3, 0}, p, settings);
        int size = cache.size();
        assertEquals(0.1 * 0.2 + 0.1 * 0.3 + 0.2 * 0.3 - 2 * 0.1 * 0.2 * 0.3, p[0], 1e-15);
        pool("b", 2, new double[] {0, 0.5, 0.5, 0, 0, 0.5}, p, settings);
        assertEquals(0.5, p[0], 1e-15);
        assertEquals(size, cache.size());
        pool("a", 3, new double[] {0, 0.5, 0.5, 0, 0, 0.5}, p, settings);
        assertEquals(0.125, p[0], 1e-15);
        assertNotEquals(size, cache.size());
    }

    @Test
    void whatNobodyAsksForIsForgotten() {
        double[] q = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1};
        double[] p = new double[1];
        pool("a", 2, q, p, settings);
        int size = cache.size();
        pool("a", 3, q, p, settings);
        cache.forgetUnused();
        pool("a", 2, q, p, settings);
        cache.forgetUnused();
        assertEquals(size, cache.size());
        cache.forgetUnused();
        assertEquals(0, cache.size());
    }

    /** One cache for many random structures: each says what it says without. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomStructures(long seed) {
        for (int i = 0; i < 20; i++) {
            RandomStructure s = new RandomStructure(100 * seed + i, RandomStructure.Kind.GENERAL, 12, 2, 2, 3, 2, 4, 2, 2);
            int top = s.top().ref();
            Figures figures = s.figures();
            CompiledGraph with = CompiledGraph.compile(s.graph, settings, top);
            CompiledGraph without = CompiledGraph.compile(s.graph, CompileSettings.defaults(), top);
            assertEquals(without.measure(top, figures), with.measure(top, figures));
            assertEquals(without.size(), with.size());
        }
    }

    /** More questions than are remembered, some of them twice: whatever was asked before, answers are those of diagrams that remember nothing. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void answersDependOnTheFigures(long seed) {
        RandomStructure s = new RandomStructure(seed, RandomStructure.Kind.GENERAL, 12, 2, 2, 3, 2, 4, 2, 2);
        int top = s.top().ref();
        int[] events = IntStream.range(0, s.graph.elementCount()).filter(e -> s.graph.stateCount(e) == 2).toArray();
        CompiledGraph with = CompiledGraph.compile(s.graph, settings, top);
        CompiledGraph without = CompiledGraph.compile(s.graph, CompileSettings.defaults(), top);
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Figures figures = s.figures();
            figures.event(events[random.nextInt(events.length)], random.nextInt(4) / 4.0, random.nextInt(3));
            assertEquals(without.measure(top, figures), with.measure(top, figures));
            assertArrayEquals(without.birnbaum(top, figures), with.birnbaum(top, figures));
            assertEquals(without.transitionFrequency(top ^ 1, top, figures, e -> true), with.transitionFrequency(top ^ 1, top, figures, e -> true));
            int given = events[random.nextInt(events.length)];
            assertEquals(without.measureGiven(top, figures, new int[] {given}, new int[] {1}),
                    with.measureGiven(top, figures, new int[] {given}, new int[] {1}));
        }
    }

    /** Racks of servers, of which some are needed, behind two switches each. */
    private static int racks(StructureGraph.Builder b, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, 22).boxed().toList());
        Collections.shuffle(order, random);
        int[] event = new int[22];
        order.forEach(i -> event[i] = b.occurred(b.event("e" + i)));
        List<Integer> servers = new ArrayList<>();
        for (int rack = 0; rack < 4; rack++) {
            int power = event[rack];
            int network = b.and(event[4 + rack / 2], event[6]);
            for (int i = 0; i < 3; i++) {
                servers.add(b.or(power, network, event[8 + 3 * rack + i]));
            }
        }
        Collections.shuffle(servers, random);
        return b.or(b.atLeast(4, servers.stream().mapToInt(Integer::intValue).toArray()), b.and(event[20], event[21], event[7]));
    }

    /** The order in which elements and gates are made is no difference, neither for the cache nor, to the last digit, for the results. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void equalStructuresInAnotherOrderAreCompiledOnce(long seed) {
        Random random = new Random(seed);
        Measure[] found = new Measure[2];
        int[] sizes = new int[2];
        for (int i = 0; i < 2; i++) {
            StructureGraph.Builder b = StructureGraph.builder();
            int top = racks(b, random);
            StructureGraph g = b.build();
            Figures figures = Figures.of(g);
            for (int e = 0; e < g.elementCount(); e++) {
                int number = Integer.parseInt(g.name(e).substring(1));
                double q = number < 4 ? 0.01 : number < 8 ? 0.02 : number < 20 ? 0.03 : 0.04;
                figures.event(e, q, q / 10);
            }
            found[i] = CompiledGraph.compile(g, settings, top).measure(top, figures);
            sizes[i] = cache.size();
        }
        assertEquals(sizes[0], sizes[1]);
        assertEquals(found[0], found[1]);
    }
}
