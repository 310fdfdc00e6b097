// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

/** Differences of the probabilities of two functions of a diagram. */
interface Differences {

    /** P(hi) - P(lo), on the side (functions or their complements) where less cancels. */
    double of(int hi, int lo);

    /** Bound of the rounding error of that. */
    double error(int hi, int lo);

    /** P(hi) - P(lo) by subtraction. @param value by reference: probability */
    static double subtracted(double[] value, int hi, int lo) {
        return value[hi] + value[lo] <= value[hi ^ 1] + value[lo ^ 1] ? value[hi] - value[lo] : value[lo ^ 1] - value[hi ^ 1];
    }

    /** Bound of the rounding error of {@link #subtracted}. @param rounding bound of the relative error of a probability */
    static double error(double[] value, double rounding, int hi, int lo) {
        if (lo <= StructureGraph.TRUE && hi <= StructureGraph.TRUE) {
            return 0;
        }
        double sum = Math.min(value[hi] + value[lo], value[hi ^ 1] + value[lo ^ 1]);
        // rounding of the probabilities themselves is no loss of accuracy as long as nothing cancels
        return Math.abs(subtracted(value, hi, lo)) >= sum / 8 ? 0 : rounding * sum;
    }
}
