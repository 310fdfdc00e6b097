// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;

import org.junit.jupiter.api.Test;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.Figures;
import org.nines.kernel.MarkovChain;
import org.nines.kernel.Measure;
import org.nines.kernel.StructureGraph;
import org.nines.kernel.TwoState;

/** The agreed cases with their agreed results, as far as the kernel alone decides them. */
class SemanticsTest {

    private static final double LAMBDA = 1 / 1000.0;
    private static final double MU = 1 / 10.0;

    /** The value rounds to the agreed one with as many digits as that is printed with. */
    private static void assertPrinted(String agreed, double value) {
        BigDecimal expected = new BigDecimal(agreed);
        assertEquals(expected, new BigDecimal(value).round(new MathContext(expected.precision())));
    }

    private static Measure measure(MarkovChain chain, int... down) {
        StructureGraph.Builder b = StructureGraph.builder();
        int group = b.multiState("group", chain.states());
        int top = b.in(group, down);
        StructureGraph g = b.build();
        return CompiledGraph.compile(g, CompileSettings.defaults(), top)
                .measure(top, Figures.of(g).states(group, chain.stationary(), chain.flux()));
    }

    /** States: both up, one down, both down. */
    private static MarkovChain pair(double firstFailure, double lastRepair) {
        return MarkovChain.builder(3).transition(0, 1, firstFailure).transition(1, 2, LAMBDA).transition(1, 0, MU)
                .transition(2, 1, lastRepair)
                .build();
    }

    @Test
    void standbyPairs() {
        assertPrinted("9.80296e-5", measure(pair(2 * LAMBDA, 2 * MU), 2).probability()); // hot, 2 crews
        assertPrinted("1.96040e-4", measure(pair(2 * LAMBDA, MU), 2).probability()); // hot, 1 crew
        assertPrinted("9.90001e-5", measure(pair(LAMBDA, MU), 2).probability()); // cold, 1 crew
        assertPrinted("4.95025e-5", measure(pair(LAMBDA, 2 * MU), 2).probability()); // cold, 2 crews
    }

    @Test
    void hotPairWithTwoCrewsIsTwoIndependentUnits() {
        StructureGraph.Builder b = StructureGraph.builder();
        int top = b.and(b.occurred(b.event("one")), b.occurred(b.event("two")));
        StructureGraph g = b.build();
        double q = TwoState.unavailability(1000, 10);
        double w = TwoState.intensity(1000, 10);
        Measure m = CompiledGraph.compile(g, CompileSettings.defaults(), top).measure(top, Figures.of(g).event(0, q, w).event(1, q, w));
        Measure chain = measure(pair(2 * LAMBDA, 2 * MU), 2);
        Near.assertNear(m.probability(), chain.probability(), 1e-14);
        Near.assertNear(m.complement(), chain.complement(), 1e-14);
        Near.assertNear(m.frequency(), chain.frequency(), 1e-14);
    }

    @Test
    void activePassivePair() {
        double takeover = 1 / (2 / 60.0);
        double manual = 1 / 1.0;
        double coverage = 0.95;
        MarkovChain chain = MarkovChain.builder("both up", "standby failed", "takeover", "uncovered", "both failed")
                .transition(0, 1, LAMBDA).transition(0, 2, coverage * LAMBDA).transition(0, 3, (1 - coverage) * LAMBDA)
                .transition(1, 0, MU).transition(1, 4, LAMBDA)
                .transition(2, 1, takeover).transition(2, 0, MU).transition(2, 4, LAMBDA)
                .transition(3, 1, manual).transition(3, 0, MU).transition(3, 4, LAMBDA)
                .transition(4, 1, 2 * MU)
                .build();
        Measure m = measure(chain, 2, 3, 4);
        assertPrinted("1.734866e-4", m.probability());
        assertPrinted("9.998265e-4", m.frequency());
    }

    @Test
    void pairMaintainedOneAtATime() {
        StructureGraph.Builder b = StructureGraph.builder();
        int top = b.and(b.occurred(b.event("one")), b.occurred(b.event("two")));
        StructureGraph g = b.build();
        CompiledGraph compiled = CompiledGraph.compile(g, CompileSettings.defaults(), top);
        Figures figures = Figures.of(g).event(0, 1e-3, 0).event(1, 1e-3, 0);
        double fraction = 4 / (365.25 * 24 / 12);
        double u = (1 - 2 * fraction) * compiled.measure(top, figures).probability();
        for (int out = 0; out < 2; out++) {
            u += fraction * compiled.measureGiven(top, figures, new int[] {out}, new int[] {1}).probability();
        }
        assertPrinted("1.19405e-5", u);
    }

    @Test
    void pairWithBetaFactor() {
        StructureGraph.Builder b = StructureGraph.builder();
        int top = b.or(b.occurred(b.event("common")), b.and(b.occurred(b.event("one")), b.occurred(b.event("two"))));
        StructureGraph g = b.build();
        double q = 1e-3;
        double beta = 0.05;
        Figures figures = Figures.of(g).event(0, beta * q, 0).event(1, (1 - beta) * q, 0).event(2, (1 - beta) * q, 0);
        assertPrinted("5.09025e-5", CompiledGraph.compile(g, CompileSettings.defaults(), top).measure(top, figures).probability());
    }

    @Test
    void raid5() {
        double disk = 1 / 30000.0;
        MarkovChain chain = MarkovChain.builder("complete", "rebuild", "lost").transition(0, 1, 5 * disk).transition(1, 0, 1)
                .transition(1, 2, 4 * disk).transition(2, 0, 1 / 8.0).build();
        assertPrinted("1.7772e-7", measure(chain, 2).probability());
    }

    @Test
    void exclusiveOr() {
        StructureGraph.Builder b = StructureGraph.builder();
        int top = b.xor(b.occurred(b.event("one")), b.occurred(b.event("two")));
        StructureGraph g = b.build();
        Measure m = CompiledGraph.compile(g, CompileSettings.defaults(), top)
                .measure(top, Figures.of(g).event(0, 0.1, 0.01).event(1, 0.2, 0.02));
        Near.assertNear(0.03, m.frequency(), 1e-15);
        Near.assertNear(0.1 * 0.8 + 0.9 * 0.2, m.probability(), 1e-15);
    }

    @Test
    void repeatedUnitIsTheSameAsWrittenOut() {
        // a unit (one of two, and a part in series) used three times in a 2-out-of-3, once by a loop and once by hand in another nesting
        StructureGraph.Builder b = StructureGraph.builder();
        int[] e = new int[9];
        int[] unit = new int[3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                e[3 * i + j] = b.occurred(b.event("e" + i + j));
            }
            unit[i] = b.or(b.and(e[3 * i], e[3 * i + 1]), e[3 * i + 2]);
        }
        int repeated = b.atLeast(2, unit);
        int written = b.or(
                b.and(b.or(e[2], b.and(e[0], e[1])), b.or(e[5], b.and(e[3], e[4]))),
                b.or(b.and(b.or(e[2], b.and(e[0], e[1])), b.or(e[8], b.and(e[6], e[7]))),
                        b.and(b.or(e[5], b.and(e[3], e[4])), b.or(e[8], b.and(e[6], e[7])))));
        StructureGraph g = b.build();
        CompiledGraph compiled = CompiledGraph.compile(g, CompileSettings.defaults(), repeated, written);
        Figures figures = Figures.of(g);
        for (int i = 0; i < 9; i++) {
            figures.event(i, 0.01 * (i + 1), 0.1);
        }
        assertEquals(compiled.measure(written, figures), compiled.measure(repeated, figures));
        assertEquals(compiled.minimalCutSets(written).count(), compiled.minimalCutSets(repeated).count());
    }
}
