// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nines.kernel.PeriodDowntime;

/** Downtime within a period against closed forms and against playing periods through. */
class PeriodDowntimeTest {

    private static PeriodDowntime element(double mttf, double mttr) {
        return new PeriodDowntime(new double[] {1 / mttf}, new double[] {mttr});
    }

    /** P(sum of n exponential times of a mean, n Poisson of mean v, exceeds x), with so many more times already under way; term by term. */
    private static double compound(double v, double x, double mean, int more) {
        double exceeds = 0;
        double poisson = Math.exp(-v);
        double erlangTail = 0;
        double term = Math.exp(-x / mean);
        for (int k = 0; k < more; k++) {
            erlangTail += term;
            term *= x / mean / (k + 1);
        }
        for (int n = 0; n < 400; n++) {
            exceeds += poisson * erlangTail;
            erlangTail += term;
            term *= x / mean / (n + more + 1);
            poisson *= v / (n + 1);
        }
        return exceeds;
    }

    @ParameterizedTest
    @CsvSource({"1000, 10, 730.5, 7.3", "1000, 10, 730.5, 0.5", "100, 50, 2191.5, 900", "17532, 1, 730.5, 0.07305", "5000, 0.1, 8766, 4", "20, 0.1, 168, 0.84"})
    void singleElementIsAsTakacsFound(double mttf, double mttr, double period, double bound) {
        double u = mttr / (mttf + mttr);
        double up = compound((period - bound) / mttf, bound, mttr, 0);
        double down = compound((period - bound) / mttf, bound, mttr, 1);
        assertEquals(up, element(mttf, mttr).exceedsAfterUp(period, bound), 2e-8);
        assertEquals((1 - u) * up + u * down, element(mttf, mttr).exceeds(period, bound), 2e-8);
    }

    /** Half an outage a year of one hour against 99.99 % of a month: 3.799 % by the compound Poisson sum of outages that begin in it. */
    @Test
    void aMeanInsideTheTargetDoesNotMeanThatEachMonthIs() {
        double period = 730.5;
        assertEquals(0.03799, compound(period / 17532, period * 1e-4, 1, 0), 5e-6);
        assertEquals(0.03799, element(17531, 1).exceedsAfterUp(period, period * 1e-4), 5e-6);
        // outages that began before count as well
        assertEquals(0.03799 + 1 / 17532.0 * 0.93, element(17531, 1).exceeds(period, period * 1e-4), 1e-5);
    }

    @Test
    void noDowntimeAtAllIsTheChanceOfNoFailure() {
        assertEquals(-Math.expm1(-0.5), element(1000, 1).exceedsAfterUp(500, 0), 1e-15);
        assertEquals(1 - 1000 / 1001.0 * Math.exp(-0.5), element(1000, 1).exceeds(500, 0), 1e-15);
        assertEquals(0, new PeriodDowntime(new double[0], new double[0]).exceeds(500, 0));
        assertEquals(0, element(1000, 1).exceeds(500, 500));
    }

    @Test
    void kindsOfTheSameLengthAreOneKind() {
        PeriodDowntime one = element(100, 2);
        PeriodDowntime two = new PeriodDowntime(new double[] {0.004, 0.006}, new double[] {2, 2});
        assertEquals(one.exceeds(300, 9), two.exceeds(300, 9), 1e-12);
        assertEquals(one.unavailability(), two.unavailability(), 1e-15);
    }

    /** The mean over all bounds of the chance to exceed them is the mean downtime. */
    @Test
    void meanDowntimeIsThatOfTheLongRun() {
        PeriodDowntime some = new PeriodDowntime(new double[] {0.01, 0.002}, new double[] {0.3, 8});
        double period = 200;
        double sum = 0;
        int steps = 20_000;
        for (int i = 0; i < steps; i++) {
            sum += some.exceeds(period, (i + 0.5) * period / steps) * period / steps;
        }
        assertEquals(some.unavailability() * period, sum, 1e-4 * sum);
    }

    /** Second opinion: short and long outages played through, with a fixed seed. */
    @Test
    void severalKindsAreAsPlayedThrough() {
        double[] rates = {0.004, 0.0005};
        double[] means = {0.25, 12};
        PeriodDowntime some = new PeriodDowntime(rates, means);
        Random random = new Random(42);
        double period = 730.5;
        int runs = 200_000;
        int missedWithin1 = 0;
        int missedWithin9 = 0;
        for (int run = 0; run < runs; run++) {
            double down = played(rates, means, some.unavailability(), period, random);
            missedWithin1 += down > 1 ? 1 : 0;
            missedWithin9 += down > 9 ? 1 : 0;
        }
        double expected1 = some.exceeds(period, 1);
        double expected9 = some.exceeds(period, 9);
        // four standard errors
        assertEquals(expected1, (double) missedWithin1 / runs, 4 * Math.sqrt(expected1 * (1 - expected1) / runs));
        assertEquals(expected9, (double) missedWithin9 / runs, 4 * Math.sqrt(expected9 * (1 - expected9) / runs));
        assertTrue(expected1 > 2 * expected9 && expected9 > 0.05, expected1 + " " + expected9);
    }

    private static double played(double[] rates, double[] means, double unavailability, double period, Random random) {
        double load0 = rates[0] * means[0];
        double load1 = rates[1] * means[1];
        double now = 0;
        double down = 0;
        boolean isDown = random.nextDouble() < unavailability;
        int kind = random.nextDouble() < load0 / (load0 + load1) ? 0 : 1;
        while (now < period) {
            if (isDown) {
                double length = -Math.log(1 - random.nextDouble()) * means[kind];
                down += Math.min(length, period - now);
                now += length;
            } else {
                now -= Math.log(1 - random.nextDouble()) / (rates[0] + rates[1]);
                kind = random.nextDouble() < rates[0] / (rates[0] + rates[1]) ? 0 : 1;
            }
            isDown = !isDown;
        }
        return down;
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PeriodDowntime(new double[] {1}, new double[] {0}));
        assertThrows(IllegalArgumentException.class, () -> new PeriodDowntime(new double[] {-1}, new double[] {1}));
        assertThrows(IllegalArgumentException.class, () -> new PeriodDowntime(new double[] {1}, new double[0]));
    }
}
