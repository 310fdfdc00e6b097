// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

/**
 * How long a repairable system is down within a period of limited length: the chance that its downtime in the period exceeds a bound, while its
 * long-run mean says nothing about single periods.
 *
 * <p>The system alternates between up and down (alternating renewal process): up for exponentially distributed times, down for times of several
 * kinds, each exponentially distributed and independent. A period begins at any moment of the long run, so that an outage may be under way. For such a
 * process the downtime D in a period of length t obeys P(D &lt;= x) = P(N(t - x) outages last x or less in all), where N(t - x) counts the outages
 * that a Poisson process of the failure rate begins in an up time of t - x (Takács, On certain sojourn time problems in the theory of stochastic
 * processes, Acta Mathematica Academiae Scientiarum Hungaricae 8, 1957). The distribution of such a compound sum has a simple Laplace transform,
 * which is inverted numerically by the method Euler of Abate and Whitt (Numerical inversion of Laplace transforms of probability distributions, ORSA
 * Journal on Computing 7, 1995). Its error is about 1e-8. Immutable.
 */
public final class PeriodDowntime {

    /** Bounds the error of discretisation by exp(-A). */
    private static final double A = 18.4;
    private static final int TERMS = 25;
    private static final int AVERAGED = 12;

    private final double[] rates;
    private final double[] means;
    private final double rate;
    private final double unavailability;

    /**
     * @param rates how often each kind of outage begins, per hour of up time; 0 or more
     * @param means mean length of each kind of outage in hours; above 0
     */
    public PeriodDowntime(double[] rates, double[] means) {
        if (rates.length != means.length) {
            throw new IllegalArgumentException(rates.length + " rates for " + means.length + " means");
        }
        double sum = 0;
        double load = 0;
        for (int i = 0; i < rates.length; i++) {
            if (!(rates[i] >= 0 && means[i] > 0)) {
                throw new IllegalArgumentException("rates must not be negative, and means must be above 0");
            }
            sum += rates[i];
            load += rates[i] * means[i];
        }
        this.rates = rates.clone();
        this.means = means.clone();
        rate = sum;
        unavailability = load / (1 + load);
    }

    /** Share of time down in the long run. */
    public double unavailability() {
        return unavailability;
    }

    /**
     * Chance that the downtime in a period exceeds a bound.
     *
     * @param period length of the period in hours, above 0
     * @param bound in hours, 0 or more
     */
    public double exceeds(double period, double bound) {
        return rate == 0 || bound >= period ? 0 : clamped((1 - unavailability) * exceeds(period, bound, false) + unavailability * exceeds(period, bound, true));
    }

    /** The same for a period that begins while the system is up. */
    public double exceedsAfterUp(double period, double bound) {
        return rate == 0 || bound >= period ? 0 : clamped(exceeds(period, bound, false));
    }

    private static double clamped(double probability) {
        return Math.min(1, Math.max(0, probability));
    }

    private double exceeds(double period, double bound, boolean down) {
        double up = period - bound;
        if (bound == 0) {
            return down ? 1 : -Math.expm1(-rate * up);
        }
        // Euler: alternating series of real parts, its last partial sums averaged with binomial weights
        double sum = real(A / (2 * bound), 0, up, down) / 2;
        double averaged = 0;
        double weight = Math.pow(2, -AVERAGED);
        for (int k = 1; k <= TERMS + AVERAGED; k++) {
            sum += (k % 2 == 0 ? 1 : -1) * real(A / (2 * bound), k * Math.PI / bound, up, down);
            if (k >= TERMS) {
                averaged += weight * sum;
                weight = weight * (TERMS + AVERAGED - k) / (k - TERMS + 1);
            }
        }
        return Math.exp(A / 2) / bound * averaged;
    }

    /**
     * Real part of the Laplace transform of P(sum &gt; x) at s = a + ib: (1 - f(s)) / s, where f is the transform of the density of the sum:
     * exp(sum over kinds of rate * up * (1 / (1 + mean s) - 1)), and, when an outage is under way, times that of its rest.
     */
    private double real(double a, double b, double up, boolean down) {
        double exponent = 0;
        double angle = 0;
        double restReal = 0;
        double restImaginary = 0;
        for (int i = 0; i < rates.length; i++) {
            double re = 1 + means[i] * a;
            double im = means[i] * b;
            double size = re * re + im * im;
            // 1 / (1 + ms) - 1 = -ms / (1 + ms)
            exponent -= rates[i] * up * means[i] * (a * re + b * im) / size;
            angle -= rates[i] * up * means[i] * (b * re - a * im) / size;
            double share = rates[i] * means[i];
            restReal += share * re / size;
            restImaginary -= share * im / size;
        }
        double f = Math.exp(exponent);
        double real = f * Math.cos(angle);
        double imaginary = f * Math.sin(angle);
        if (down) {
            double load = unavailability / (1 - unavailability);
            double oldReal = real;
            real = (real * restReal - imaginary * restImaginary) / load;
            imaginary = (oldReal * restImaginary + imaginary * restReal) / load;
        }
        // (1 - f) / (a + ib)
        return ((1 - real) * a - imaginary * b) / (a * a + b * b);
    }
}
