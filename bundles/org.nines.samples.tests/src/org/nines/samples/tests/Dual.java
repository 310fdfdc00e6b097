// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

/**
 * Probability together with its derivative in the direction in which every element's unavailability grows by its failure intensity.
 *
 * <p>The unavailability U of a structure of independent elements is linear in each q, so this derivative of U is the sum of Birnbaum
 * importance times failure intensity over all elements: for a coherent structure its failure frequency.
 *
 * @param value the probability
 * @param slope its derivative, per hour
 */
record Dual(double value, double slope) {

    static final Dual ZERO = new Dual(0, 0);
    static final Dual ONE = new Dual(1, 0);

    /** Probability of being up of an element with unavailability q and failure intensity w per hour. */
    static Dual up(double q, double w) {
        return new Dual(1 - q, -w);
    }

    Dual plus(Dual other) {
        return new Dual(value + other.value, slope + other.slope);
    }

    Dual times(Dual other) {
        return new Dual(value * other.value, value * other.slope + slope * other.value);
    }

    Dual complement() {
        return new Dual(1 - value, -slope);
    }

    /** Probability that at least one of two independent events happens. */
    Dual or(Dual other) {
        return complement().times(other.complement()).complement();
    }

    /** This where the condition holds, else impossible. */
    Dual when(boolean condition) {
        return condition ? this : ZERO;
    }

    boolean isZero() {
        return value == 0 && slope == 0;
    }
}
