// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

/** Differences of the probabilities of two functions of a diagram. */
interface Differences {

    /** P(hi) - P(lo), on the side (functions or their complements) where less cancels. */
    double of(int hi, int lo);

    /** Bound of the rounding error of that. */
    double error(int hi, int lo);
}
