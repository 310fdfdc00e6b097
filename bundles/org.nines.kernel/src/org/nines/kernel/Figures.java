// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Stationary unavailabilities and transition frequencies of the elements of one graph; separate from the structure, so that figures change
 * without compiling again. Setting a figure returns the same object. May be read by many threads as long as none is writing.
 */
public final class Figures {

    private static final double SUM_TOLERANCE = 1e-9;
    private static final double BALANCE_TOLERANCE = 1e-6;

    private final StructureGraph graph;
    /** Stationary probability of each state, null where nothing was set. */
    private final double[][] probability;
    private final double[][][] flux;

    private Figures(StructureGraph graph) {
        this.graph = graph;
        probability = new double[graph.elementCount()][];
        flux = new double[graph.elementCount()][][];
    }

    /** Figures in which nothing is set: measuring a function that depends on an unset element is an {@link IllegalStateException}. */
    public static Figures of(StructureGraph graph) {
        return new Figures(graph);
    }

    /** An independent copy, for a what-if. */
    public Figures copy() {
        Figures copy = new Figures(graph);
        System.arraycopy(probability, 0, copy.probability, 0, probability.length);
        System.arraycopy(flux, 0, copy.flux, 0, flux.length);
        return copy;
    }

    /**
     * Sets an event.
     *
     * @param q stationary unavailability, 0 to 1
     * @param w unconditional failure intensity per hour, equal to that of restorations; at least 0 and finite, or NaN when it isn't known:
     *        then frequencies are NaN
     * @throws IllegalArgumentException when a figure is out of range or the element is no event
     */
    public Figures event(int element, double q, double w) {
        if (graph.stateCount(element) != 2) {
            throw new IllegalArgumentException("element '" + graph.name(element) + "' has " + graph.stateCount(element)
                    + " states; set their probabilities and transitions, not those of an event");
        }
        if (!(q >= 0 && q <= 1)) {
            throw new IllegalArgumentException("unavailability of '" + graph.name(element) + "' must be between 0 and 1, not " + q);
        }
        checkFrequency(element, w);
        probability[element] = new double[] {1 - q, q};
        flux[element] = new double[][] {{0, w}, {w, 0}};
        return this;
    }

    /**
     * Sets an element by its states.
     *
     * @param pi stationary probability of each state; the sum is 1 within 1e-9 and then taken as exactly 1
     * @param transitions {@code [s][t]} unconditional frequency per hour of transitions from s to t, pi(s) times the rate; the diagonal
     * isn't read. As much leaves a state as enters it (within 1e-6), which is what stationary means
     * @throws IllegalArgumentException when numbers or sizes are wrong
     */
    public Figures states(int element, double[] pi, double[][] transitions) {
        int count = graph.stateCount(element);
        String name = graph.name(element);
        if (pi.length != count || transitions.length != count) {
            throw new IllegalArgumentException("element '" + name + "' has " + count + " states, but " + pi.length + " probabilities and "
                    + transitions.length + " rows of transitions are given");
        }
        double sum = 0;
        for (double p : pi) {
            if (!(p >= 0 && p <= 1 + SUM_TOLERANCE)) {
                throw new IllegalArgumentException("probability of a state of '" + name + "' must be between 0 and 1, not " + p);
            }
            sum += p;
        }
        if (Math.abs(sum - 1) > SUM_TOLERANCE) {
            throw new IllegalArgumentException("probabilities of the states of '" + name + "' add up to " + sum + ", not 1");
        }
        double[] normal = new double[count];
        double[][] flow = new double[count][];
        for (int s = 0; s < count; s++) {
            normal[s] = pi[s] / sum;
            if (transitions[s].length != count) {
                throw new IllegalArgumentException("row " + s + " of the transitions of '" + name + "' has " + transitions[s].length
                        + " entries for " + count + " states");
            }
            flow[s] = transitions[s].clone();
            flow[s][s] = 0;
            for (double w : flow[s]) {
                checkFrequency(element, w);
            }
        }
        checkBalance(name, flow);
        probability[element] = normal;
        flux[element] = flow;
        return this;
    }

    /** Sets an element as it is set in other figures of the same graph. */
    public Figures set(int element, Figures from) {
        graph.checkElement(element);
        if (from.graph != graph) {
            throw new IllegalArgumentException("the figures belong to another graph");
        }
        probability[element] = from.probability[element];
        flux[element] = from.flux[element];
        return this;
    }

    /** Whether an element is set exactly as in other figures of the same graph. */
    public boolean isSetAs(int element, Figures other) {
        graph.checkElement(element);
        return Arrays.equals(probability[element], other.probability[element]) && Arrays.deepEquals(flux[element], other.flux[element]);
    }

    private void checkFrequency(int element, double w) {
        if (w < 0 || w == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "frequency of a transition of '" + graph.name(element) + "' must be finite and not negative, not " + w);
        }
    }

    private static void checkBalance(String name, double[][] flow) {
        double total = 0;
        for (double[] row : flow) {
            for (double w : row) {
                total += w;
            }
        }
        for (int s = 0; s < flow.length; s++) {
            double in = 0;
            double out = 0;
            for (int t = 0; t < flow.length; t++) {
                in += flow[t][s];
                out += flow[s][t];
            }
            if (Math.abs(in - out) > BALANCE_TOLERANCE * Math.max(in, out) + 1e-12 * total) {
                throw new IllegalArgumentException("transitions of '" + name + "' are not those of a stationary element: state " + s
                        + " is entered " + in + " and left " + out + " times an hour");
            }
        }
    }

    StructureGraph graph() {
        return graph;
    }

    /** Stationary probability of each state of an element; null where nothing was set. */
    public double[] probabilities(int element) {
        double[] set = probability[graph.checkElement(element)];
        return set == null ? null : set.clone();
    }

    /** Unconditional failure intensity per hour of an event; NaN where it isn't known or nothing was set. */
    public double intensity(int element) {
        double[][] set = flux[graph.checkElement(element)];
        return set == null || set.length != 2 ? Double.NaN : set[0][1];
    }

    /**
     * How often an element gets from some of its states to others, per hour; NaN where it isn't known or nothing was set.
     *
     * @param from whether it may be in a state before
     * @param to whether it may be in a state then
     */
    public double frequency(int element, IntPredicate from, IntPredicate to) {
        double[][] set = flux[graph.checkElement(element)];
        if (set == null) {
            return Double.NaN;
        }
        double sum = 0;
        for (int s = 0; s < set.length; s++) {
            for (int t = 0; t < set.length; t++) {
                sum += s != t && from.test(s) && to.test(t) ? set[s][t] : 0;
            }
        }
        return sum;
    }

    /** Stationary probability of each state or null; not to be changed. */
    double[] probability(int element) {
        return probability[element];
    }

    /** Transition frequencies or null; not to be changed. */
    double[][] flux(int element) {
        return flux[element];
    }
}
