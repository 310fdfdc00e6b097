// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.kernel.MarkovChain;
import org.nines.kernel.TwoState;

/** Stationary distributions and hitting times against closed forms. */
class MarkovChainTest {

    @Test
    void birthAndDeathChainWithRatesFarApart() {
        // pi(i + 1) / pi(i) = birth / death
        int n = 12;
        MarkovChain.Builder b = MarkovChain.builder(n);
        for (int i = 0; i + 1 < n; i++) {
            b.transition(i, i + 1, 1e-9 * (i + 1)).transition(i + 1, i, 10);
        }
        double[] pi = b.build().stationary();
        double expected = pi[0];
        for (int i = 1; i < n; i++) {
            expected *= 1e-9 * i / 10;
            Near.assertNear(expected, pi[i], 1e-13, "state " + i);
        }
        assertEquals(1, pi[0], 1e-9);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void balanceOfRandomChains(long seed) {
        Random random = new Random(seed);
        int n = 5 + random.nextInt(20);
        MarkovChain.Builder b = MarkovChain.builder(n);
        for (int i = 0; i < n; i++) {
            b.transition(i, (i + 1) % n, random.nextDouble());
            for (int j = 0; j < n; j++) {
                if (i != j && random.nextInt(4) == 0) {
                    b.transition(i, j, Math.pow(10, -8 * random.nextDouble()));
                }
            }
        }
        double[][] flux = b.build().flux();
        double sum = 0;
        for (int s = 0; s < n; s++) {
            double in = 0;
            double out = 0;
            for (int t = 0; t < n; t++) {
                in += flux[t][s];
                out += flux[s][t];
            }
            Near.assertNear(in, out, 1e-13, "state " + s);
            sum += b.build().stationary()[s];
        }
        assertEquals(1, sum, 1e-14);
    }

    /** Events that occur and go independently of one another, in any number of them together: probabilities are products. */
    @Test
    void independentEvents() {
        int events = 9;
        MarkovChain.Builder b = MarkovChain.builder(1 << events);
        for (int s = 0; s < 1 << events; s++) {
            for (int e = 0; e < events; e++) {
                b.transition(s, s ^ 1 << e, (s >> e & 1) == 0 ? Math.pow(10, -e) : 1 + e);
            }
        }
        MarkovChain chain = b.build();
        double[] pi = chain.stationary();
        double[][] flux = chain.flux();
        for (int s = 0; s < pi.length; s++) {
            assertEquals(pi[s] * chain.rate(s, s ^ 1), flux[s][s ^ 1]);
            double expected = 1;
            for (int e = 0; e < events; e++) {
                double q = Math.pow(10, -e) / (Math.pow(10, -e) + 1 + e);
                expected *= (s >> e & 1) == 0 ? 1 - q : q;
            }
            Near.assertNear(expected, pi[s], 1e-12, "state " + s);
        }
    }

    @Test
    void statesLeftForEverHaveNoProbability() {
        MarkovChain chain = MarkovChain.builder(3).transition(0, 1, 5).transition(1, 2, 1).transition(2, 1, 3).build();
        assertArrayEquals(new double[] {0, 0.75, 0.25}, chain.stationary(), 1e-15);
    }

    @Test
    void severalClassesAreAnErrorThatNamesThem() {
        MarkovChain chain = MarkovChain.builder("start", "left", "right", "back").transition(0, 1, 1).transition(0, 2, 1)
                .transition(2, 3, 1)
                .transition(3, 2, 1).build();
        assertEquals("the stationary distribution depends on the start: neither the states {left} "
                + "nor the states {right, back} are ever left; add the missing transitions",
                assertThrows(IllegalStateException.class, chain::stationary).getMessage());
    }

    @Test
    void meanTimeToDataLossOfMirroredDisks() {
        // 3 lambda mu: (3 lambda + mu) / (2 lambda^2) for two disks, one repaired at a time
        double lambda = 1 / 1e6;
        double mu = 1 / 24.0;
        MarkovChain chain = MarkovChain.builder(3).transition(0, 1, 2 * lambda).transition(1, 2, lambda).transition(1, 0, mu).build();
        Near.assertNear((3 * lambda + mu) / (2 * lambda * lambda), chain.meanTimeTo(0, s -> s == 2), 1e-14);
        Near.assertNear(20834833333.333333, chain.meanTimeTo(0, s -> s == 2), 1e-12);
        assertEquals(0, chain.meanTimeTo(2, s -> s == 2));
    }

    @ParameterizedTest
    @CsvSource({"11, 3, 30000, 1, true, 6.13915974786e14", "11, 3, 30000, 1, false, 1.02337530695e14",
            "8, 2, 1200000, 8, true, 1.6072607195e14", "12, 2, 1000000, 24, false, 1.31593040892e12"})
    void meanTimeToDataLossOfRaidGroups(int disks, int tolerated, double mttf, double mttr, boolean parallel, double expected) {
        // printed values of exact rational solutions
        MarkovChain.Builder b = MarkovChain.builder(tolerated + 2);
        for (int failed = 0; failed <= tolerated; failed++) {
            b.transition(failed, failed + 1, (disks - failed) / mttf);
            if (failed > 0) {
                b.transition(failed, failed - 1, (parallel ? failed : 1) / mttr);
            }
        }
        Near.assertNear(expected, b.build().meanTimeTo(0, s -> s > tolerated), 1e-11);
    }

    @Test
    void meanTimeFromOneStateToItsNeighbourInARing() {
        // symmetric walk on a ring of n states: distance d takes d (n - d) steps of mean length 1 / 2
        int n = 10;
        MarkovChain.Builder b = MarkovChain.builder(n);
        for (int i = 0; i < n; i++) {
            b.transition(i, (i + 1) % n, 1).transition((i + 1) % n, i, 1);
        }
        for (int d = 0; d < n; d++) {
            Near.assertNear(d * (n - d) / 2.0, b.build().meanTimeTo(d, s -> s == 0), 1e-14);
        }
    }

    @Test
    void targetThatMayNeverBeReached() {
        MarkovChain chain = MarkovChain.builder(4).transition(0, 1, 1).transition(0, 2, 1).transition(2, 3, 1).transition(3, 2, 1).build();
        assertEquals(Double.POSITIVE_INFINITY, chain.meanTimeTo(0, s -> s == 1));
        assertEquals(1, chain.meanTimeTo(3, s -> s == 2));
    }

    @Test
    void twoStateElement() {
        assertEquals(10 / 1010.0, TwoState.unavailability(1000, 10));
        assertEquals(1 / 1010.0, TwoState.intensity(1000, 10));
        assertEquals(0, TwoState.unavailability(Double.POSITIVE_INFINITY, 10));
        assertEquals(0, TwoState.intensity(Double.POSITIVE_INFINITY, 10));
        Near.assertNear(1e-18, TwoState.unavailability(1e18, 1), 1e-15);
    }

    @Test
    void badArguments() {
        assertEquals("a chain needs at least one state", message(() -> MarkovChain.builder(0)));
        MarkovChain.Builder b = MarkovChain.builder("up", "down");
        assertEquals("state 2 of a chain of 2 states", message(() -> b.transition(0, 2, 1)));
        assertEquals("transition from state up to itself", message(() -> b.transition(0, 0, 1)));
        assertEquals("rate from state up to state down must be finite and not negative, not -1.0", message(() -> b.transition(0, 1, -1)));
        assertEquals("rate from state up to state down must be finite and not negative, not NaN",
                message(() -> b.transition(0, 1, Double.NaN)));
        assertEquals("MTTF must be more than 0 hours, not 0.0", message(() -> TwoState.unavailability(0, 1)));
        assertEquals("MTTR must be finite and at least 0 hours, not NaN", message(() -> TwoState.intensity(1, Double.NaN)));
    }

    private static String message(org.junit.jupiter.api.function.Executable action) {
        return assertThrows(IllegalArgumentException.class, action).getMessage();
    }
}
