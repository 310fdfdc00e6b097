// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import org.nines.kernel.CompiledGraph;
import org.nines.kernel.Figures;

/**
 * Shares the probability of a function among its elements: each gets the integral over t from 0 to 1 of the derivative of P towards its figures,
 * all elements being on the straight way from 'nothing occurred' (t = 0) to their figures (t = 1). For an event that is q times the integral of
 * its Birnbaum importance at t times all q; for an element with states pi it is the integral of P minus P given state 0.
 *
 * <p>P is a polynomial in t. Gauss-Legendre quadrature with n points is exact up to degree 2n - 1, and coefficients of high degree are products
 * of many unavailabilities; n is doubled until the shares add up.
 */
final class AumannShapley {

    private static final int FIRST_POINTS = 4;
    private static final int MOST_POINTS = 64;
    /** Relative error of the sum that is good enough; larger ones at the end are spread over the shares. */
    private static final double ACCURACY = 1e-12;

    private final CompiledGraph compiled;
    private final int top;
    private final Figures figures;
    private final int[] support;

    private AumannShapley(CompiledGraph compiled, int top, Figures figures) {
        this.compiled = compiled;
        this.top = top;
        this.figures = figures;
        support = compiled.support(top);
    }

    /** Share of each element of the graph; 0 where the function does not depend on it. The function must not hold while nothing has occurred. */
    static double[] shares(CompiledGraph compiled, int top, Figures figures) {
        return new AumannShapley(compiled, top, figures).shares();
    }

    private double[] shares() {
        double whole = compiled.probability(top, figures);
        double[] shares = new double[compiled.graph().elementCount()];
        if (whole == 0) {
            return shares;
        }
        double sum = 0;
        for (int points = FIRST_POINTS; points <= MOST_POINTS; points *= 2) {
            shares = integrals(points);
            sum = 0;
            for (int e : support) {
                sum += shares[e];
            }
            if (Math.abs(sum - whole) <= ACCURACY * whole) {
                break;
            }
        }
        for (int e : support) {
            shares[e] *= whole / sum;
        }
        return shares;
    }

    private double[] integrals(int points) {
        double[] result = new double[compiled.graph().elementCount()];
        double[][] rule = gaussLegendre(points);
        for (int i = 0; i < points; i++) {
            double t = rule[0][i];
            Figures at = at(t);
            double[] birnbaum = compiled.birnbaum(top, at);
            for (int e : support) {
                double[] states = figures.probabilities(e);
                double derivative = states.length == 2 ? states[1] * birnbaum[e] : gain(e, states, at);
                result[e] += rule[1][i] * derivative;
            }
        }
        return result;
    }

    private double gain(int element, double[] states, Figures at) {
        double withStates = compiled.probability(top, at.copy().states(element, states, new double[states.length][states.length]));
        return withStates - compiled.probabilityGiven(top, at, new int[] {element}, new int[] {0});
    }

    /** All elements a part of the way towards their figures. */
    private Figures at(double t) {
        Figures scaled = Figures.of(compiled.graph());
        for (int e : support) {
            double[] states = figures.probabilities(e);
            if (states.length == 2) {
                scaled.event(e, t * states[1], 0);
            } else {
                for (int s = 1; s < states.length; s++) {
                    states[s] *= t;
                }
                states[0] = 1 - t + t * states[0];
                scaled.states(e, states, new double[states.length][states.length]);
            }
        }
        return scaled;
    }

    /** Points and weights on 0 to 1: zeros of the Legendre polynomial by Newton's method (Press et al., Numerical Recipes, section 4.6). */
    static double[][] gaussLegendre(int n) {
        double[] points = new double[n];
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            double x = Math.cos(Math.PI * (i + 0.75) / (n + 0.5));
            double slope = 1;
            for (int step = 0; step < 20; step++) {
                double before = 0;
                double value = 1;
                for (int k = 1; k <= n; k++) {
                    double next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
                    before = value;
                    value = next;
                }
                slope = n * (x * value - before) / (x * x - 1);
                x -= value / slope;
            }
            points[i] = (1 - x) / 2;
            weights[i] = 1 / ((1 - x * x) * slope * slope);
        }
        return new double[][] {points, weights};
    }
}
