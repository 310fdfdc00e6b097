// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.CutSets;
import org.nines.kernel.Figures;
import org.nines.kernel.Measure;
import org.nines.kernel.NodeLimitException;
import org.nines.kernel.Progress;
import org.nines.kernel.StructureGraph;
import org.nines.kernel.VariableOrder;

/** Bounds, cancellation, depth, determinism, concurrency and wrong use. */
class CompiledGraphTest {

    /** Pairs a(i) and b(i): small when each pair is neighbours in the order, 2^n nodes when all a come before all b. */
    private static int badlyOrdered(StructureGraph.Builder b, int pairs) {
        int[] first = IntStream.range(0, pairs).map(i -> b.occurred(b.event("a" + i))).toArray();
        int[] second = IntStream.range(0, pairs).map(i -> b.occurred(b.event("b" + i))).toArray();
        return b.or(IntStream.range(0, pairs).map(i -> b.and(first[i], second[i])).toArray());
    }

    @Test
    void memoryIsBounded() {
        StructureGraph.Builder b = StructureGraph.builder();
        int top = badlyOrdered(b, 20);
        StructureGraph g = b.build();
        CompileSettings bad = CompileSettings.defaults().withModules(false).withOrder(VariableOrder.CREATION).withMaxNodes(100_000);
        assertEquals("the decision diagram needs more than the 100000 nodes allowed; raise the limit or split the structure",
                assertThrows(NodeLimitException.class, () -> CompiledGraph.compile(g, bad, top)).getMessage());
        assertTrue(CompiledGraph.compile(g, bad.withOrder(VariableOrder.DEPTH_FIRST), top).size() <= 41);
        assertTrue(CompiledGraph.compile(g, bad.withModules(true), top).size() <= 23, "a pair and twenty of them");
    }

    @Test
    void garbageIsCollectedBelowTheBound() {
        // 40 conjunctions of badly ordered parts over the same events: far more nodes are made than ever live
        StructureGraph.Builder b = StructureGraph.builder();
        int[] a = IntStream.range(0, 9).map(i -> b.occurred(b.event("a" + i))).toArray();
        int[] c = IntStream.range(0, 9).map(i -> b.occurred(b.event("b" + i))).toArray();
        int[] parts = new int[40];
        for (int p = 0; p < parts.length; p++) {
            int shift = p;
            parts[p] = b.atLeast(2 + p % 3, IntStream.range(0, 9).map(i -> b.and(a[i], c[(i + shift) % 9])).toArray());
        }
        int top = b.xor(b.and(parts), b.or(parts));
        StructureGraph g = b.build();
        CompileSettings settings = CompileSettings.defaults().withOrder(VariableOrder.CREATION);
        CompiledGraph roomy = CompiledGraph.compile(g, settings, top);
        CompiledGraph tight = CompiledGraph.compile(g, settings.withMaxNodes(24_000), top);
        Figures figures = Figures.of(g);
        IntStream.range(0, 18).forEach(e -> figures.event(e, 0.02 * (e + 1), 0));
        assertEquals(roomy.size(), tight.size());
        assertEquals(roomy.measure(top, figures), tight.measure(top, figures));
        // frequencies of a function that isn't monotone compare pairs of nodes, which are bounded too
        IntStream.range(0, 18).forEach(e -> figures.event(e, 0.02 * (e + 1), 0.1));
        assertEquals("comparing two functions needs more than the 24000 pairs of nodes allowed; raise the limit or split the structure",
                message(NodeLimitException.class, () -> tight.measure(top, figures)));
        assertEquals(roomy.measure(top, figures).probability(), tight.probability(top, figures));
    }

    @Test
    void cutSetsAreBoundedToo() {
        StructureGraph.Builder b = StructureGraph.builder();
        int[] e = IntStream.range(0, 200).map(i -> b.occurred(b.event("e" + i))).toArray();
        int top = b.atLeast(100, e);
        CompiledGraph compiled = CompiledGraph.compile(b.build(), CompileSettings.defaults().withMaxNodes(23_000), top);
        assertThrows(NodeLimitException.class, () -> CompiledGraph
                .compile(compiled.graph(), CompileSettings.defaults().withMaxNodes(9_000), top));
        assertEquals(101 * 100, compiled.size() - 1);
        assertEquals(101 * 100, compiled.minimalCutSets(top).size() - 2);
    }

    @Test
    void cancellation() {
        StructureGraph.Builder b = StructureGraph.builder();
        int top = badlyOrdered(b, 20);
        StructureGraph g = b.build();
        AtomicLong asked = new AtomicLong();
        Progress afterAWhile = new Progress() {
            @Override
            public boolean isCancelled() {
                return asked.incrementAndGet() > 100;
            }
        };
        CompileSettings settings = CompileSettings.defaults().withModules(false).withOrder(VariableOrder.CREATION)
                .withProgress(afterAWhile);
        assertThrows(CancellationException.class, () -> CompiledGraph.compile(g, settings, top));
        assertEquals(101, asked.get());
    }

    @Test
    void cancellationWhileSearchingCutSets() {
        StructureGraph.Builder b = StructureGraph.builder();
        int top = badlyOrdered(b, 5);
        boolean[] cancel = new boolean[1];
        CompiledGraph compiled = CompiledGraph.compile(b.build(), CompileSettings.defaults().withProgress(new Progress() {
            @Override
            public boolean isCancelled() {
                return cancel[0];
            }
        }), top);
        cancel[0] = true;
        assertThrows(CancellationException.class, () -> compiled.minimalCutSets(top));
        // nothing half is remembered
        cancel[0] = false;
        assertEquals(BigInteger.valueOf(5), compiled.minimalCutSets(top).count());
    }

    @Test
    void progressGrowsToItsEnd() {
        StructureGraph.Builder b = StructureGraph.builder();
        int top = badlyOrdered(b, 10);
        List<Long> seen = new ArrayList<>();
        CompiledGraph.compile(b.build(), CompileSettings.defaults().withProgress(new Progress() {
            @Override
            public void worked(long done, long total) {
                assertTrue(done <= total);
                assertTrue(seen.isEmpty() || done > seen.get(seen.size() - 1));
                seen.add(done);
                if (done == total) {
                    seen.add(Long.MAX_VALUE);
                }
            }
        }), top);
        assertEquals(0, seen.get(0));
        assertEquals(Long.MAX_VALUE, seen.get(seen.size() - 1), "the end was reported");
    }

    /** a0 or (a1 and (a2 or (a3 and ...))): 100,000 gates deep. */
    @Test
    void depthCostsNoStack() {
        int depth = 100_000;
        for (VariableOrder order : VariableOrder.values()) {
            StructureGraph.Builder b = StructureGraph.builder();
            int[] e = IntStream.range(0, depth).map(i -> b.occurred(b.event("e" + i))).toArray();
            int top = e[depth - 1];
            for (int i = depth - 2; i >= 0; i--) {
                top = i % 2 == 0 ? b.or(e[i], top) : b.and(e[i], top);
            }
            int function = top;
            StructureGraph g = b.build();
            int[] state = new int[depth];
            assertTrue(!g.evaluate(function, state));
            state[0] = 1;
            assertTrue(g.evaluate(function, state));
            CompiledGraph compiled = CompiledGraph.compile(g, CompileSettings.defaults().withOrder(order), function);
            Figures figures = Figures.of(g);
            for (int i = 0; i < depth; i++) {
                figures.event(i, i % 2 == 0 ? 0.3 : 0.6, 1);
            }
            // x = 0.3 + 0.7 * 0.6 * x at the fixpoint
            Near.assertNear(0.3 / (1 - 0.42), compiled.measure(function, figures).probability(), 1e-12);
            if (order == VariableOrder.AUTOMATIC) {
                assertArrayEquals(new int[] {0}, g.singlePoints(function));
            }
            Near.assertNear(1 - 0.6 * 0.3 / (1 - 0.42), compiled.birnbaum(function, figures)[0], 1e-12);
        }
    }

    @Test
    void deepFunctionsCanBeComparedAndCut() {
        int depth = 100_000;
        StructureGraph.Builder b = StructureGraph.builder();
        int[] e = IntStream.range(0, depth).map(i -> b.occurred(b.event("e" + i))).toArray();
        int all = b.and(e);
        int rest = b.and(java.util.Arrays.copyOfRange(e, 1, depth));
        int any = b.or(e);
        StructureGraph g = b.build();
        CompiledGraph compiled = CompiledGraph.compile(g, CompileSettings.defaults(), all, rest, any);
        Figures figures = Figures.of(g);
        IntStream.range(0, depth).forEach(i -> figures.event(i, 1e-9, 1e-9));
        assertTrue(compiled.implies(all, rest));
        assertTrue(compiled.implies(rest, any));
        assertTrue(!compiled.implies(rest, all));
        assertEquals(depth, compiled.minimalCutSets(any).count().intValueExact());
        assertEquals(depth, compiled.minimalCutSets(all).byProbability(figures).iterator().next().length);
        assertEquals(depth, compiled.graph().singlePoints(any).length);
        Near.assertNear(-Math.expm1(depth * Math.log1p(-1e-9)), compiled.measure(any, figures).probability(), 1e-10);
        Near.assertNear(depth * 1e-9 * Math.exp((depth - 1) * Math.log1p(-1e-9)), compiled.measure(any, figures).frequency(), 1e-10);
        Near.assertNear(0, compiled.transitionFrequency(any, rest, figures, i -> true), 0);
    }

    @Test
    void twoRunsAreEqual() {
        for (long seed = 0; seed < 5; seed++) {
            String[] runs = new String[2];
            for (int run = 0; run < 2; run++) {
                RandomStructure r = new RandomStructure(seed, RandomStructure.Kind.GENERAL, 60, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
                CompiledGraph compiled = CompiledGraph.compile(r.graph, CompileSettings.defaults(), r.top().ref(), r.function(3).ref());
                StringBuilder text = new StringBuilder().append(compiled.size()).append(compiled.measure(r.top().ref(), r.figures()));
                for (double x : compiled.birnbaum(r.top().ref(), r.figures())) {
                    text.append(' ').append(x);
                }
                for (int[] set : compiled.minimalCutSets(r.top().ref()).byProbability(r.figures())) {
                    text.append(java.util.Arrays.toString(set));
                }
                runs[run] = text.toString();
            }
            assertEquals(runs[0], runs[1]);
        }
    }

    @Test
    void manyThreadsAskAtTheSameTime() throws Exception {
        RandomStructure r = new RandomStructure(7, RandomStructure.Kind.COHERENT, 80, 2, 2, 2, 3, 2, 2, 2, 4, 2, 2);
        int top = r.top().ref();
        int other = r.function(5).ref();
        CompiledGraph compiled = CompiledGraph.compile(r.graph, CompileSettings.defaults(), top, other);
        Figures figures = r.figures();
        Measure measure = compiled.measure(top, figures);
        double transitions = compiled.transitionFrequency(top, other, figures, e -> true);
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> questions = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                questions.add(() -> measure.equals(compiled.measure(top, figures))
                        && transitions == compiled.transitionFrequency(top, other, figures, e -> true));
            }
            for (Future<Boolean> answer : pool.invokeAll(questions)) {
                assertTrue(answer.get());
            }
        }
    }

    @Test
    void unknownIntensityMakesTheFrequencyUnknown() {
        StructureGraph.Builder b = StructureGraph.builder();
        int top = b.and(b.occurred(b.event("known")), b.occurred(b.event("unknown")));
        StructureGraph g = b.build();
        CompiledGraph compiled = CompiledGraph.compile(g, CompileSettings.defaults(), top);
        Figures figures = Figures.of(g).event(0, 0.5, 0.1).event(1, 0.5, Double.NaN);
        assertEquals(0.25, compiled.measure(top, figures).probability());
        assertTrue(Double.isNaN(compiled.measure(top, figures).frequency()));
        assertEquals(0.1, compiled.measureGiven(top, figures, new int[] {1}, new int[] {1}).frequency());
    }

    @Test
    void constantFunctions() {
        StructureGraph g = StructureGraph.builder().build();
        CompiledGraph compiled = CompiledGraph.compile(g, CompileSettings.defaults(), StructureGraph.TRUE);
        assertEquals(new Measure(1, 0, 0), compiled.measure(StructureGraph.TRUE, Figures.of(g)));
        assertEquals(new Measure(0, 1, 0), compiled.measure(StructureGraph.FALSE, Figures.of(g)));
        assertEquals(0, compiled.graph().singlePoints(StructureGraph.FALSE).length);
        assertTrue(compiled.implies(StructureGraph.FALSE, StructureGraph.TRUE));
    }

    @Test
    void certainAndImpossibleEvents() {
        StructureGraph.Builder b = StructureGraph.builder();
        int top = b.or(b.and(b.occurred(b.event("a")), b.occurred(b.event("b"))), b.occurred(b.event("c")));
        StructureGraph g = b.build();
        CompiledGraph compiled = CompiledGraph.compile(g, CompileSettings.defaults(), top);
        assertEquals(new Measure(0.25, 0.75, 0.5), compiled.measure(top, Figures.of(g).event(0, 1, 0).event(1, 0.25, 0.5).event(2, 0, 0)));
        assertEquals(new Measure(1, 0, 0), compiled.measure(top, Figures.of(g).event(0, 0, 0).event(1, 0.25, 0.5).event(2, 1, 0)));
    }

    @Test
    void statesThatAreNeverTaken() {
        StructureGraph.Builder b = StructureGraph.builder();
        int e = b.multiState("group", 4);
        int top = b.in(e, 0, 2);
        StructureGraph g = b.build();
        CompiledGraph compiled = CompiledGraph.compile(g, CompileSettings.defaults(), top);
        double[][] none = new double[4][4];
        assertEquals(new Measure(1, 0, 0), compiled.measure(top, Figures.of(g).states(e, new double[] {0, 0, 1, 0}, none)));
        assertEquals(new Measure(0, 1, 0), compiled.measure(top, Figures.of(g).states(e, new double[] {0, 0, 0, 1}, none)));
        assertEquals(new Measure(0, 1, 0), compiled.measure(top, Figures.of(g).states(e, new double[] {0, 1, 0, 0}, none)));
    }

    @Test
    void wrongUse() {
        StructureGraph.Builder b = StructureGraph.builder();
        int a = b.occurred(b.event("pump"));
        int c = b.occurred(b.event("valve"));
        int top = b.and(a, c);
        StructureGraph g = b.build();
        CompiledGraph compiled = CompiledGraph.compile(g, CompileSettings.defaults(), top);
        Figures figures = Figures.of(g).event(0, 0.1, 0);
        assertEquals("no figures are set for element 'valve'", message(IllegalStateException.class, () -> compiled.measure(top, figures)));
        assertEquals("no figures are set for element 'valve'", message(IllegalStateException.class, () -> compiled.birnbaum(top, figures)));
        assertEquals("no figures are set for element 'valve'",
                message(IllegalStateException.class, () -> compiled.transitionFrequency(top, top, figures, e -> true)));
        assertEquals(0.1, compiled.measureGiven(top, figures, new int[] {1}, new int[] {1}).probability());
        assertEquals("reference " + a + " was not given to compile", illegal(() -> compiled.measure(a, figures)));
        assertEquals("reference 99 does not belong to this graph of 4 nodes",
                illegal(() -> CompiledGraph.compile(g, CompileSettings.defaults(), 99)));
        assertEquals("1 elements but 2 states are given", illegal(() -> compiled.measureGiven(top, figures, new int[1], new int[2])));
        assertEquals("element 'valve' has the states 0 to 1, not 2",
                illegal(() -> compiled.measureGiven(top, figures, new int[] {1}, new int[] {2})));
        assertEquals("element 'valve' is given twice",
                illegal(() -> compiled.measureGiven(top, figures, new int[] {1, 1}, new int[] {0, 1})));
        StructureGraph.Builder other = StructureGraph.builder();
        other.event("only one");
        assertEquals("the figures belong to another graph", illegal(() -> compiled.measure(top, Figures.of(other.build()))));
        int up = StructureGraph.Builder.not(top);
        assertEquals("the function is true although nothing has occurred; there are no single points of failure",
                message(IllegalStateException.class, () -> compiled.graph().singlePoints(up)));
        assertEquals("maxNodes must be between 16 and 536870912, not 0", illegal(() -> CompileSettings.defaults().withMaxNodes(0)));
        CutSets sets = compiled.minimalCutSets(top);
        assertEquals("element 2 is not one of the 2 elements of this graph", illegal(() -> sets.probability(new int[] {2}, figures)));
    }

    private static String illegal(Executable action) {
        return message(IllegalArgumentException.class, action);
    }

    private static String message(Class<? extends Exception> type, Executable action) {
        return assertThrows(type, action).getMessage();
    }
}
