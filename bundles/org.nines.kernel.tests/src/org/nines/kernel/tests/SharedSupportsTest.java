// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nines.kernel.tests.Near.assertNear;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.kernel.CompilationCache;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.Figures;
import org.nines.kernel.Measure;
import org.nines.kernel.NodeLimitException;
import org.nines.kernel.Progress;
import org.nines.kernel.StructureGraph;

/** Large functions whose arguments share a few elements: given the state of these the arguments are independent, which is the second method here. */
class SharedSupportsTest {

    /** k of some members that each are a monotone function of elements of their own and of the shared ones. */
    private static final class Pool {

        private static final int OWN = 6;

        private final int shared;
        private final int members;
        private final int needed;
        /** By member: terms of four elements each; from 0 the own ones, from {@link #OWN} the shared ones. */
        private final int[][][] terms;
        private final StructureGraph graph;
        private final int down;
        private final Figures figures;
        private final double[] q;
        private final double[] w;
        /** By member and state of the shared elements: the probability that the member has failed. */
        private final double[][] usual;

        Pool(long seed) {
            Random random = new Random(seed);
            shared = 1 + random.nextInt(4);
            members = 90 + random.nextInt(20);
            needed = 2 + random.nextInt(5);
            terms = new int[members][][];
            StructureGraph.Builder b = StructureGraph.builder();
            for (int s = 0; s < shared; s++) {
                b.event("shared " + s);
            }
            int[] refs = new int[members];
            for (int m = 0; m < members; m++) {
                terms[m] = new int[3][];
                for (int e = 0; e < OWN; e++) {
                    b.event("member " + m + " element " + e);
                }
                int[] ors = new int[terms[m].length];
                for (int t = 0; t < ors.length; t++) {
                    // so that one element of its own is in each
                    terms[m][t] = new int[] {random.nextInt(OWN), random.nextInt(OWN + shared), random.nextInt(OWN + shared)};
                    int[] literals = new int[terms[m][t].length];
                    for (int i = 0; i < literals.length; i++) {
                        literals[i] = b.occurred(element(m, terms[m][t][i]));
                    }
                    ors[t] = b.and(literals);
                }
                refs[m] = b.or(ors);
            }
            down = b.atLeast(needed, refs);
            graph = b.build();
            figures = Figures.of(graph);
            q = new double[graph.elementCount()];
            w = new double[q.length];
            for (int e = 0; e < q.length; e++) {
                q[e] = 0.2 * random.nextDouble();
                w[e] = random.nextInt(5) == 0 ? 0 : random.nextDouble();
                figures.event(e, q[e], w[e]);
            }
            double[][] failed = new double[members][1 << shared];
            for (int m = 0; m < members; m++) {
                for (int state = 0; state < 1 << shared; state++) {
                    failed[m][state] = enumerated(m, state, q);
                }
            }
            usual = failed;
        }

        private int element(int member, int which) {
            return which < OWN ? shared + member * OWN + which : which - OWN;
        }

        /** By the law of total probability over the shared elements, and the distribution of a sum of independent members. */
        double probability(double... unavailability) {
            double sum = 0;
            for (int state = 0; state < 1 << shared; state++) {
                double p = 1;
                for (int s = 0; s < shared; s++) {
                    p *= (state >> s & 1) == 1 ? unavailability[s] : 1 - unavailability[s];
                }
                double[] counts = new double[needed + 1];
                counts[0] = 1;
                for (int m = 0; m < members; m++) {
                    double failed = member(m, state, unavailability);
                    counts[needed] += counts[needed - 1] * failed;
                    for (int c = needed - 1; c >= 0; c--) {
                        counts[c] = counts[c] * (1 - failed) + (c == 0 ? 0 : counts[c - 1] * failed);
                    }
                }
                sum += p * counts[needed];
            }
            return sum;
        }

        private double member(int m, int state, double... unavailability) {
            int first = element(m, 0);
            boolean asUsual = Arrays.equals(q, first, first + OWN, unavailability, first, first + OWN);
            return asUsual ? usual[m][state] : enumerated(m, state, unavailability);
        }

        private double enumerated(int m, int state, double... unavailability) {
            double sum = 0;
            for (int own = 0; own < 1 << OWN; own++) {
                boolean failed = false;
                for (int[] term : terms[m]) {
                    boolean all = true;
                    for (int which : term) {
                        all &= ((which < OWN ? own >> which : state >> which - OWN) & 1) == 1;
                    }
                    failed |= all;
                }
                double p = failed ? 1 : 0;
                for (int e = 0; e < OWN; e++) {
                    double u = unavailability[element(m, e)];
                    p *= (own >> e & 1) == 1 ? u : 1 - u;
                }
                sum += p;
            }
            return sum;
        }

        double importance(int e) {
            double[] changed = q.clone();
            changed[e] = 1;
            double with = probability(changed);
            changed[e] = 0;
            return with - probability(changed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithTheLawOfTotalProbability(long seed) {
        Pool pool = new Pool(seed);
        CompiledGraph compiled = CompiledGraph.compile(pool.graph, CompileSettings.defaults(), pool.down);
        double expected = pool.probability(pool.q);
        Measure measure = compiled.measure(pool.down, pool.figures);
        assertNear(expected, measure.probability(), 1e-12);
        assertNear(expected, compiled.measure(StructureGraph.Builder.not(pool.down), pool.figures).complement(), 1e-12);
        double[] birnbaum = compiled.birnbaum(pool.down, pool.figures);
        double frequency = 0;
        for (int e = 0; e < birnbaum.length; e++) {
            double importance = pool.importance(e);
            // the difference of the second method cancels
            assertEquals(importance, birnbaum[e], 1e-12, pool.graph.name(e));
            frequency += pool.w[e] * importance;
        }
        assertNear(frequency, measure.frequency(), 1e-9);
        double[] given = pool.q.clone();
        given[0] = 1;
        given[pool.shared + 3] = 0;
        int[] elements = {0, pool.shared + 3};
        assertNear(pool.probability(given), compiled.probabilityGiven(pool.down, pool.figures, elements, new int[] {1, 0}), 1e-12);
        assertEquals(measure.complement(), 1 - measure.probability(), 1e-15);
    }

    /** The same with a cache, which stores diagrams of all elements, and all other questions. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreesWithOneDiagram(long seed) {
        Pool pool = new Pool(seed);
        CompiledGraph compiled = CompiledGraph.compile(pool.graph, CompileSettings.defaults(), pool.down);
        CompiledGraph flat = CompiledGraph.compile(pool.graph, CompileSettings.defaults().withCache(new CompilationCache()), pool.down);
        assertTrue(compiled.size() < flat.size(), compiled.size() + " and " + flat.size());
        Measure expected = flat.measure(pool.down, pool.figures);
        Measure measure = compiled.measure(pool.down, pool.figures);
        assertNear(expected.probability(), measure.probability(), 1e-12);
        assertNear(expected.frequency(), measure.frequency(), 1e-12);
        double[] importances = flat.birnbaum(pool.down, pool.figures);
        double[] found = compiled.birnbaum(pool.down, pool.figures);
        for (int e = 0; e < found.length; e++) {
            assertNear(importances[e], found[e], 1e-10);
        }
        assertArrayEquals(flat.support(pool.down), compiled.support(pool.down));
        assertEquals(flat.minimalCutSets(pool.down).count(), compiled.minimalCutSets(pool.down).count());
        assertEquals(flat.decisive(pool.down, new int[pool.q.length]), compiled.decisive(pool.down, new int[pool.q.length]));
        assertTrue(compiled.implies(pool.down, pool.down));
        assertNear(measure.frequency(), compiled.transitionFrequency(pool.down ^ 1, pool.down, pool.figures, e -> true), 1e-12);
    }

    /** Many nines: an unavailability far below the resolution of 1 keeps its digits, with shared feeds and sites that fail together. */
    @Test
    void twelveNinesStay() {
        StructureGraph.Builder b = StructureGraph.builder();
        int[] feeds = {b.event("feed A"), b.event("feed B")};
        int[] racks = new int[40];
        for (int r = 0; r < racks.length; r++) {
            int[] servers = new int[8];
            for (int s = 0; s < servers.length; s++) {
                int left = b.or(b.occurred(feeds[0]), b.occurred(b.event("A" + r + "." + s)));
                servers[s] = b.and(left, b.or(b.occurred(feeds[1]), b.occurred(b.event("B" + r + "." + s))));
            }
            racks[r] = b.and(servers);
        }
        int down = b.and(racks);
        StructureGraph g = b.build();
        Figures figures = Figures.of(g);
        double q = 1e-3;
        for (int e = 0; e < g.elementCount(); e++) {
            figures.event(e, q, q / 4);
        }
        int supplies = 320;
        // both feeds, or one of them and the other side's supplies, or a supply of each server's two or both
        double one = Math.pow(q, supplies);
        double none = Math.pow(q * q, supplies);
        double expected = q * q + 2 * q * (1 - q) * one + (1 - q) * (1 - q) * none;
        CompiledGraph compiled = CompiledGraph.compile(g, CompileSettings.defaults(), down);
        assertNear(expected, compiled.probability(down, figures), 1e-14);
        double[] birnbaum = compiled.birnbaum(down, figures);
        assertNear(q + (1 - q) * one - q * one - (1 - q) * none, birnbaum[feeds[0]], 1e-12);
        assertNear(2 * q * q / 4, compiled.measure(down, figures).frequency(), 1e-12);
    }

    /** Whether an element matters cannot be seen from numbers that agree: the differences are taken elsewhere then. */
    @Test
    void elementsThatDoNotMatter() {
        StructureGraph.Builder b = StructureGraph.builder();
        int idle = b.event("idle");
        int[] members = new int[80];
        for (int m = 0; m < members.length; m++) {
            int x = b.occurred(b.event("x" + m));
            int y = b.occurred(b.event("y" + m));
            int z = b.occurred(b.event("z" + m));
            int v = b.occurred(b.event("v" + m));
            // x and y implies x and (y or z)
            members[m] = b.or(b.and(b.occurred(idle), x, y), b.and(x, b.or(y, z)), b.and(v, z));
        }
        int down = b.atLeast(3, members);
        StructureGraph g = b.build();
        Figures figures = Figures.of(g);
        for (int e = 0; e < g.elementCount(); e++) {
            figures.event(e, 0.01 + 0.0001 * e, 0.02);
        }
        CompiledGraph compiled = CompiledGraph.compile(g, CompileSettings.defaults(), down);
        double[] birnbaum = compiled.birnbaum(down, figures);
        assertEquals(0, birnbaum[idle]);
        assertFalse(birnbaum[1] == 0);
        double frequency = 0;
        for (double importance : birnbaum) {
            frequency += 0.02 * importance;
        }
        assertNear(frequency, compiled.measure(down, figures).frequency(), 1e-11);
    }

    @Test
    void figuresAreMissing() {
        Pool pool = new Pool(1);
        CompiledGraph compiled = CompiledGraph.compile(pool.graph, CompileSettings.defaults(), pool.down);
        Figures some = Figures.of(pool.graph);
        for (int e = 1; e < pool.q.length; e++) {
            some.event(e, pool.q[e], Double.NaN);
        }
        assertTrue(assertThrows(IllegalStateException.class, () -> compiled.probability(pool.down, some)).getMessage().contains("'shared 0'"));
        assertTrue(assertThrows(IllegalStateException.class, () -> compiled.birnbaum(pool.down, some)).getMessage().contains("'shared 0'"));
        some.event(0, pool.q[0], 1);
        assertTrue(Double.isNaN(compiled.measure(pool.down, some).frequency()));
        assertNear(pool.probability(pool.q), compiled.measure(pool.down, some).probability(), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> compiled.probability(pool.down + 2, some));
    }

    @Test
    void boundsAndCancellation() {
        Pool pool = new Pool(2);
        assertThrows(NodeLimitException.class, () -> CompiledGraph.compile(pool.graph, CompileSettings.defaults().withMaxNodes(200), pool.down));
        Progress cancelled = new Progress() {
            @Override
            public void worked(long done, long total) {
                // only cancels
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        CompileSettings settings = CompileSettings.defaults().withProgress(cancelled);
        assertThrows(CancellationException.class, () -> CompiledGraph.compile(pool.graph, settings, pool.down));
    }
}
