// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

/**
 * One query to a circuit. As in {@link Evaluation} every node has the probability of its function and that of the complement, and differences are
 * subtracted, with bounds of what that loses; where it is too much in double-double arithmetic, and where that is too little as well the caller
 * has to ask another representation, because functions that share elements cannot be compared node by node here.
 */
final class CircuitEvaluation implements Differences {

    private final Circuit c;
    private final int[] event;
    private final int[] low;
    private final int[] high;
    private final double[] occurred;
    private final double[] not;
    /** Probability of each reference. */
    private final double[] value;
    private final double rounding;
    private PreciseDifferences precise;

    /**
     * @param occurred by leaf: probability that the event has occurred, NaN where it isn't known
     * @param not the same of that it has not
     */
    CircuitEvaluation(Circuit c, double[] occurred, double[] not) {
        this.c = c;
        this.occurred = occurred;
        this.not = not;
        event = c.event();
        low = c.low();
        high = c.high();
        value = new double[2 * event.length];
        value[StructureGraph.TRUE] = 1;
        for (int n = 1; n <= occurred.length; n++) {
            value[2 * n] = occurred[n - 1];
            value[2 * n + 1] = not[n - 1];
        }
        for (int n = c.firstDecision(); n < event.length; n++) {
            double p = value[2 * event[n]];
            double q = value[2 * event[n] + 1];
            int hi = high[n];
            int lo = low[n];
            double yes = p * value[hi] + q * value[lo];
            double no = p * value[hi ^ 1] + q * value[lo ^ 1];
            // the rounding errors of the larger one would add up from module to module
            value[2 * n] = yes > no ? 1 - no : yes;
            value[2 * n + 1] = yes > no ? no : 1 - yes;
        }
        rounding = Math.ulp(1.0) * (2 + Math.sqrt(c.depth()));
    }

    private PreciseDifferences precise() {
        if (precise == null) {
            precise = PreciseDifferences.of(c, occurred, not);
        }
        return precise;
    }

    double probability(int ref) {
        return value[ref];
    }

    /** The leaf, from 0, of an element on which the function depends and whose probability isn't known; -1 when there is none. */
    int unset() {
        boolean[] cone = new boolean[event.length];
        cone[c.root() >> 1] = true;
        for (int n = cone.length - 1; n >= c.firstDecision(); n--) {
            if (cone[n]) {
                cone[event[n]] = true;
                cone[low[n] >> 1] = true;
                cone[high[n] >> 1] = true;
            }
        }
        for (int leaf = 0; leaf < occurred.length; leaf++) {
            if (cone[leaf + 1] && Double.isNaN(occurred[leaf])) {
                return leaf;
            }
        }
        return -1;
    }

    /**
     * Frequency of the function becoming true.
     *
     * @param intensity by leaf: frequency of occurrence per hour, NaN where it isn't known
     * @return -1 when differences cancel too much
     */
    double frequency(double[] intensity) {
        double found = frequency(intensity, this);
        return found < 0 ? frequency(intensity, precise()) : found;
    }

    private double frequency(double[] intensity, Differences differences) {
        double[] frequency = new double[event.length];
        double[] error = new double[event.length];
        System.arraycopy(intensity, 0, frequency, 1, intensity.length);
        for (int n = c.firstDecision(); n < event.length; n++) {
            int v = event[n];
            int hi = high[n];
            int lo = low[n];
            frequency[n] = value[2 * v] * frequency[hi >> 1] + value[2 * v + 1] * frequency[lo >> 1];
            error[n] = value[2 * v] * error[hi >> 1] + value[2 * v + 1] * error[lo >> 1];
            if (frequency[v] != 0) {
                double difference = Math.abs(differences.of(hi, lo));
                frequency[n] += frequency[v] * difference;
                error[n] += frequency[v] * differences.error(hi, lo) + error[v] * difference;
            }
        }
        int root = c.root() >> 1;
        return error[root] > Evaluation.ACCEPTED * frequency[root] ? -1 : frequency[root];
    }

    /**
     * Birnbaum importances.
     *
     * @param result receives the importance, by element of the graph
     * @return whether differences don't cancel too much
     */
    boolean birnbaum(int root, double[] result) {
        return birnbaum(root, this, result) || birnbaum(root, precise(), result);
    }

    private boolean birnbaum(int root, Differences differences, double[] result) {
        // derivative of the result with respect to the probability of a reference, that is the probability of the paths to it
        double[] reached = new double[value.length];
        double[] error = new double[event.length];
        reached[root] = 1;
        for (int n = event.length - 1; n >= c.firstDecision(); n--) {
            double plain = reached[2 * n];
            double complement = reached[2 * n + 1];
            if (plain == 0 && complement == 0) {
                continue;
            }
            int v = event[n];
            int hi = high[n];
            int lo = low[n];
            double p = value[2 * v];
            double q = value[2 * v + 1];
            double difference = differences.of(hi, lo);
            reached[hi] += p * plain;
            reached[hi ^ 1] += p * complement;
            reached[lo] += q * plain;
            reached[lo ^ 1] += q * complement;
            double ofEvent = (plain - complement) * difference;
            reached[ofEvent >= 0 ? 2 * v : 2 * v + 1] += Math.abs(ofEvent);
            error[hi >> 1] += p * error[n];
            error[lo >> 1] += q * error[n];
            error[v] += (plain + complement) * differences.error(hi, lo) + error[n] * Math.abs(difference);
        }
        boolean accurate = true;
        for (int n = 1; n < c.firstDecision(); n++) {
            double importance = reached[2 * n] - reached[2 * n + 1];
            result[c.element()[n - 1]] = importance;
            accurate &= error[n] <= Evaluation.ACCEPTED_IMPORTANCE * Math.abs(importance);
        }
        return accurate;
    }

    @Override
    public double of(int hi, int lo) {
        return Differences.subtracted(value, hi, lo);
    }

    @Override
    public double error(int hi, int lo) {
        return Differences.error(value, rounding, hi, lo);
    }
}
