// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.Figures;
import org.nines.kernel.Measure;
import org.nines.kernel.StructureGraph;

/** Series, parallel and k-out-of-n systems, and relative accuracy down to the smallest figures against decimal arithmetic. */
class ClosedFormTest {

    private static final MathContext EXACT = new MathContext(120);

    private static int[] events(StructureGraph.Builder b, int count) {
        return IntStream.range(0, count).map(i -> b.occurred(b.event("e" + i))).toArray();
    }

    private static CompiledGraph compile(StructureGraph.Builder b, int top) {
        return CompiledGraph.compile(b.build(), CompileSettings.defaults(), top);
    }

    private static Figures equal(CompiledGraph compiled, double q, double w) {
        Figures figures = Figures.of(compiled.graph());
        IntStream.range(0, compiled.graph().elementCount()).forEach(e -> figures.event(e, q, w));
        return figures;
    }

    @Test
    void series() {
        StructureGraph.Builder b = StructureGraph.builder();
        int top = b.or(events(b, 3));
        CompiledGraph compiled = compile(b, top);
        Measure m = compiled.measure(top, Figures.of(compiled.graph()).event(0, 0.005, 1e-3).event(1, 0.013, 2e-3).event(2, 0.027, 3e-3));
        Near.assertNear(0.995 * 0.987 * 0.973, m.complement(), 1e-15);
        Near.assertNear(1e-3 * 0.987 * 0.973 + 2e-3 * 0.995 * 0.973 + 3e-3 * 0.995 * 0.987, m.frequency(), 1e-14);
    }

    @Test
    void parallelOfTinyFigures() {
        StructureGraph.Builder b = StructureGraph.builder();
        int top = b.and(events(b, 4));
        CompiledGraph compiled = compile(b, top);
        Measure m = compiled.measure(top, equal(compiled, 1e-15, 1e-13));
        Near.assertNear(1e-60, m.probability(), 1e-12);
        Near.assertNear(4e-58, m.frequency(), 1e-12);
        assertEquals(1, m.complement(), 1e-15);
        Arrays.stream(compiled.birnbaum(top, equal(compiled, 1e-15, 1e-13))).forEach(x -> Near.assertNear(1e-45, x, 1e-12));
    }

    @Test
    void aThousandTinyFiguresInSeries() {
        StructureGraph.Builder b = StructureGraph.builder();
        int top = b.or(events(b, 1000));
        CompiledGraph compiled = compile(b, top);
        Near.assertNear(-Math.expm1(1000 * Math.log1p(-1e-18)), compiled.measure(top, equal(compiled, 1e-18, 0)).probability(), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 13, 19, 20})
    void kOutOfTwenty(int k) {
        StructureGraph.Builder b = StructureGraph.builder();
        int top = b.atLeast(k, events(b, 20));
        CompiledGraph compiled = compile(b, top);
        double q = 0.03;
        double failed = 0;
        double working = 0;
        double binomial = 1;
        double critical = 0;
        for (int i = 0; i <= 20; i++) {
            double p = binomial * Math.pow(q, i) * Math.pow(1 - q, 20 - i);
            failed += i >= k ? p : 0;
            working += i < k ? p : 0;
            critical = i == k - 1 ? p / (1 - q) * (20 - i) : critical; // sum of the Birnbaum importances
            binomial = binomial * (20 - i) / (i + 1);
        }
        Measure m = compiled.measure(top, equal(compiled, q, 0.5));
        Near.assertNear(failed, m.probability(), 1e-13);
        Near.assertNear(working, m.complement(), 1e-13);
        Near.assertNear(0.5 * critical, m.frequency(), 1e-12);
        Near.assertNear(critical, Arrays.stream(compiled.birnbaum(top, equal(compiled, q, 0.5))).sum(), 1e-12);
    }

    @Test
    void repeatedArgumentsCountWithTheirMultiplicity() {
        // votes 3, 2, 1, 1; at least 4 of 7
        StructureGraph.Builder b = StructureGraph.builder();
        int[] e = events(b, 4);
        int top = b.atLeast(4, e[0], e[0], e[0], e[1], e[1], e[2], e[3]);
        CompiledGraph compiled = compile(b, top);
        int[] votes = {3, 2, 1, 1};
        double expected = 0;
        for (int code = 0; code < 16; code++) {
            int sum = 0;
            double p = 1;
            for (int i = 0; i < 4; i++) {
                sum += (code >> i & 1) * votes[i];
                p *= (code >> i & 1) == 1 ? 0.1 * (i + 1) : 1 - 0.1 * (i + 1);
            }
            expected += sum >= 4 ? p : 0;
        }
        Figures figures = Figures.of(compiled.graph());
        IntStream.range(0, 4).forEach(i -> figures.event(i, 0.1 * (i + 1), 0));
        Near.assertNear(expected, compiled.measure(top, figures).probability(), 1e-14);
    }

    @Test
    void frequencySurvivesCancellation() {
        // x matters only when three unlikely events meet, beside a likely one that has no transitions: P(high) - P(low) would be 0
        StructureGraph.Builder b = StructureGraph.builder();
        int[] e = events(b, 5);
        int top = b.or(b.and(e[0], e[1], e[2], e[3]), e[4]);
        CompiledGraph compiled = compile(b, top);
        Figures figures = Figures.of(compiled.graph()).event(0, 0.5, 0.1).event(4, 0.25, 0);
        IntStream.range(1, 4).forEach(i -> figures.event(i, 1e-12, 0));
        Near.assertNear(0.1 * 1e-36 * 0.75, compiled.measure(top, figures).frequency(), 1e-12);
        Near.assertNear(1e-36 * 0.75, compiled.birnbaum(top, figures)[0], 1e-12);
        Near.assertNear(0.5 * 1e-24 * 0.75, compiled.birnbaum(top, figures)[1], 1e-12);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void relativeAccuracyAgainstDecimalArithmetic(long seed) {
        RandomStructure.Kind kind = seed % 3 == 0 ? RandomStructure.Kind.GENERAL : RandomStructure.Kind.COHERENT;
        RandomStructure r = new RandomStructure(seed, kind, 25, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
        Random random = new Random(seed);
        BigDecimal[] q = new BigDecimal[10];
        BigDecimal[] w = new BigDecimal[10];
        Figures figures = Figures.of(r.graph);
        for (int e = 0; e < 10; e++) {
            double unavailability = Math.pow(10, -15 * random.nextDouble());
            double intensity = random.nextInt(3) == 0 ? 0 : Math.pow(10, -10 * random.nextDouble());
            figures.event(e, unavailability, intensity);
            q[e] = new BigDecimal(unavailability);
            w[e] = new BigDecimal(intensity);
        }
        BigDecimal[] sum = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
        r.enumeration().forEachState(s -> {
            boolean top = r.top().truth().test(s);
            sum[top ? 0 : 1] = sum[top ? 0 : 1].add(product(s, q, -1));
            for (int e = 0; e < 10; e++) {
                int[] other = s.clone();
                other[e] = 1 - s[e];
                if (!top && r.top().truth().test(other)) {
                    sum[2] = sum[2].add(product(s, q, e).multiply(w[e]));
                }
            }
        });
        Measure m = CompiledGraph.compile(r.graph, CompileSettings.defaults(), r.top().ref()).measure(r.top().ref(), figures);
        Near.assertNear(sum[0].doubleValue(), m.probability(), 1e-12, "probability");
        Near.assertNear(sum[1].doubleValue(), m.complement(), 1e-12, "complement");
        Near.assertNear(sum[2].doubleValue(), m.frequency(), 1e-12, "frequency");
        assertTrue(m.probability() + m.complement() > 1 - 1e-12);
    }

    private static BigDecimal product(int[] state, BigDecimal[] q, int except) {
        BigDecimal product = BigDecimal.ONE;
        for (int e = 0; e < state.length; e++) {
            if (e != except) {
                product = product.multiply(state[e] == 1 ? q[e] : BigDecimal.ONE.subtract(q[e]), EXACT);
            }
        }
        return product;
    }
}
