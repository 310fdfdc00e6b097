// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

/**
 * Steady state of an element that is up or down in turn, from its mean time to failure and mean time to restoration in hours. Holds for any
 * distribution of the two (renewal theorem; Trivedi and Bobbio, Reliability and Availability Engineering, 2017).
 */
public final class TwoState {

    private TwoState() {
    }

    /**
     * q = MTTR / (MTTF + MTTR).
     *
     * @param mttf mean time to failure in hours, more than 0; infinite for what never fails
     * @param mttr mean time to restoration in hours, finite, at least 0
     */
    public static double unavailability(double mttf, double mttr) {
        check(mttf, mttr);
        return mttr / (mttf + mttr);
    }

    /** Unconditional failure intensity w = (1 - q) / MTTF = 1 / (MTTF + MTTR) per hour; arguments as above. */
    public static double intensity(double mttf, double mttr) {
        check(mttf, mttr);
        return 1 / (mttf + mttr);
    }

    private static void check(double mttf, double mttr) {
        if (!(mttf > 0)) {
            throw new IllegalArgumentException("MTTF must be more than 0 hours, not " + mttf);
        }
        if (!(mttr >= 0) || mttr == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("MTTR must be finite and at least 0 hours, not " + mttr);
        }
    }
}
