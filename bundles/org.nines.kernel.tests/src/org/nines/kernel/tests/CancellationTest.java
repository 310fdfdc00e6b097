// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import static org.nines.kernel.tests.Near.assertNear;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.Figures;
import org.nines.kernel.StructureGraph;

/** What matters little beside something large keeps its digits, however little: importance and frequency are differences of nearly equal numbers. */
class CancellationTest {

    static IntStream exponents() {
        return IntStream.rangeClosed(1, 40);
    }

    /** Down when the large one is, or the rare and one of two others together. */
    @ParameterizedTest
    @MethodSource("exponents")
    void besideSomethingLarge(int exponent) {
        double rare = Math.pow(10, -exponent);
        StructureGraph.Builder b = StructureGraph.builder();
        int large = b.event("large");
        int little = b.event("little");
        int second = b.event("second");
        int states = b.multiState("states", 3);
        int either = b.or(b.occurred(second), b.in(states, 2));
        // the large one matters in two places, so that it can't be pulled out
        int down = b.or(b.and(b.occurred(large), b.or(b.occurred(little), b.occurred(second))), b.and(b.occurred(little), either));
        StructureGraph g = b.build();
        double[][] flux = new double[3][3];
        flux[0][1] = 3;
        flux[1][2] = 2;
        flux[1][0] = 1;
        flux[2][0] = 2;
        Figures figures = Figures.of(g).event(large, 0.3, 0).event(little, rare, 0).event(second, 0.4, 5)
                .states(states, new double[] {0.5, 0.25, 0.25}, flux);
        CompiledGraph compiled = CompiledGraph.compile(g, CompileSettings.defaults(), down);
        // down without little: large and second; with it: large, second, or the states
        double withoutLittle = 0.3 * 0.4;
        double withLittle = 1 - 0.7 * 0.6 * 0.75;
        double[] importance = compiled.birnbaum(down, figures);
        assertNear(withLittle - withoutLittle, importance[little], 1e-10, "little");
        // second matters beside large when little is up, and without large and states when it is down
        assertNear((1 - rare) * 0.3 + rare * 0.7 * 0.75, importance[second], 1e-10, "second");
        double bySecond = 5 * ((1 - rare) * 0.3 + rare * 0.7 * 0.75);
        double byStates = 2 * rare * 0.7 * 0.6;
        assertNear(bySecond + byStates, compiled.measure(down, figures).frequency(), 1e-12, "frequency");
        Figures onlyStates = Figures.of(g).event(large, 0.3, 0).event(little, rare, 0).event(second, 0.4, 0)
                .states(states, new double[] {0.5, 0.25, 0.25}, flux);
        assertNear(byStates, compiled.measure(down, onlyStates).frequency(), 1e-12, "frequency of the states alone");
    }
}
