// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

/** Quantiles of the standard normal distribution. */
final class NormalQuantile {

    /** The 95th percentile. */
    static final double P95 = of(0.95);

    private static final double FARTHEST = 8;
    private static final int HALVINGS = 60;

    private NormalQuantile() {
    }

    /** The value below which a normally distributed one is with a probability above 0 and below 1; within 1e-12 from 1e-14 to 1 - 1e-14. */
    static double of(double probability) {
        if (probability > 0.5) {
            return -of(1 - probability);
        }
        double low = -FARTHEST;
        double high = 0;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (below(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /**
     * P(Z &lt; x) for x up to 0: near 0 by the series of Abramowitz and Stegun 26.2.11, farther out by the continued fraction 26.2.14, neither of
     * which loses digits there.
     */
    private static double below(double x) {
        double density = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
        if (x > -2) {
            double term = x;
            double sum = x;
            for (int k = 3; Math.abs(term) > 1e-18; k += 2) {
                term *= x * x / k;
                sum += term;
            }
            return 0.5 + density * sum;
        }
        double fraction = -x;
        for (int k = 200; k > 0; k--) {
            fraction = -x + k / fraction;
        }
        return density / fraction;
    }
}
