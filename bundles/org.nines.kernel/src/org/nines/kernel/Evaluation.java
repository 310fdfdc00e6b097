// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;

/**
 * One query: figures put on the nodes below some functions of a finished diagram.
 *
 * <p>Both the probability of a node and that of its complement are carried, each a sum of products of non-negative numbers, so that neither
 * loses relative accuracy. Differences P(high) - P(low), of which frequency and Birnbaum importance consist, are first taken by
 * subtracting on the side (function or complement) where less cancels, with a bound of the rounding error carried along. Where that bound isn't small
 * against the result, probabilities with twice the digits are subtracted; where that is not enough either, differences are computed as
 * P(high and not low) - P(low and not high), which cancels nothing in a function that is monotone in the variable, but visits pairs of nodes.
 */
final class Evaluation implements Differences {

    /** Relative error up to which a frequency from subtracted probabilities is accepted. */
    static final double ACCEPTED = 1e-12;
    /** The same for an importance, which serves to compare and rank. */
    static final double ACCEPTED_IMPORTANCE = 1e-10;

    private final DecisionDiagram d;
    private final Levels levels;
    private final LevelFigures figures;
    private final boolean[] cone;
    /** Probability of each reference, complement references included. */
    private final double[] value;
    private final int maxPairs;
    private PairProbability pairs;
    private PreciseDifferences precise;
    /** Number of levels that are tested. */
    private final int depth;
    /** Bound of the relative rounding error of a probability. */
    private final double rounding;

    Evaluation(DecisionDiagram d, LevelFigures figures, int maxPairs, int... tops) {
        this.d = d;
        this.figures = figures;
        levels = figures.levels;
        cone = d.cone(tops);
        value = new double[2 * cone.length];
        value[StructureGraph.TRUE] = 1;
        boolean[] seen = new boolean[levels.count()];
        int depth = 0;
        for (int n = 1; n < cone.length; n++) {
            if (cone[n]) {
                int level = d.level()[n];
                if (!seen[level]) {
                    seen[level] = true;
                    depth++;
                }
                int hi = d.high()[n];
                int lo = d.low()[n];
                value[2 * n] = figures.high[level] * value[hi] + figures.low[level] * value[lo];
                value[2 * n + 1] = figures.high[level] * value[hi ^ 1] + figures.low[level] * value[lo ^ 1];
            }
        }
        // rounding errors of a sum of products add up like a random walk over the levels
        rounding = Math.ulp(1.0) * (2 + Math.sqrt(depth));
        this.depth = depth;
        this.maxPairs = maxPairs;
    }

    private PreciseDifferences precise() {
        if (precise == null) {
            precise = PreciseDifferences.of(d, figures, cone, depth);
        }
        return precise;
    }

    private PairProbability pairs() {
        if (pairs == null) {
            pairs = new PairProbability(d, figures, value, maxPairs);
        }
        return pairs;
    }

    /** The first level that a function depends on and whose element has no figures, or -1. */
    int unset(int top) {
        int highest = Integer.MAX_VALUE;
        for (int n = 1; Double.isNaN(value[top]) && n < cone.length; n++) {
            int level = d.level()[n];
            if (cone[n] && Double.isNaN(figures.high[level])) {
                highest = Math.min(highest, level);
            }
        }
        return highest == Integer.MAX_VALUE ? -1 : highest;
    }

    double probability(int ref) {
        return value[ref];
    }

    /** P(a and b). */
    double probability(int a, int b) {
        return pairs().of(a, b);
    }

    /**
     * Frequency of the function becoming true: sum over the transitions s to t of all elements of flux(s, t) times the probability that the
     * function is false with the element in s and true with it in t (Schneeweiss 1981; Amari 2000).
     *
     * @param polarity that of the function
     */
    double frequency(int top, Polarity polarity) {
        double[] error = new double[cone.length];
        int n = top >> 1;
        double frequency = frequencies(polarity, this, error)[n];
        if (error[n] > ACCEPTED * frequency) {
            frequency = frequencies(polarity, precise(), error)[n];
        }
        return error[n] > ACCEPTED * frequency ? frequencies(polarity, null, error)[n] : frequency;
    }

    /**
     * @param differences null = don't subtract
     * @param error receives bounds of the rounding errors of subtractions
     */
    private double[] frequencies(Polarity polarity, Differences differences, double[] error) {
        double[] frequency = new double[cone.length];
        int[] cofactors = new int[2];
        for (int n = 1; n < cone.length; n++) {
            int level = d.level()[n];
            if (!cone[n] || !levels.isHead(level)) {
                continue;
            }
            int states = levels.states(level);
            int element = levels.element[level];
            if (states == 2) {
                int hi = d.high()[n];
                int lo = d.low()[n];
                double w = figures.intensity(level);
                double inherited = figures.high[level] * frequency[hi >> 1] + figures.low[level] * frequency[lo >> 1];
                error[n] = figures.high[level] * error[hi >> 1] + figures.low[level] * error[lo >> 1];
                if (w == 0 || Double.isNaN(w)) {
                    frequency[n] = inherited + w; // nothing to add, or nothing known
                } else if (differences == null || polarity.isMixed(element, 0, 1)) {
                    frequency[n] = inherited + w * (pairs().of(lo ^ 1, hi) + pairs().of(lo, hi ^ 1));
                } else {
                    frequency[n] = inherited + w * Math.abs(differences.of(hi, lo));
                    error[n] += w * differences.error(hi, lo);
                }
            } else {
                cofactors = cofactors.length == states ? cofactors : new int[states];
                levels.cofactors(d, n << 1, level, cofactors);
                double[] weight = figures.states(level);
                error[n] = 0;
                for (int s = 0; s < states; s++) {
                    frequency[n] += weight[s] * frequency[cofactors[s] >> 1];
                    error[n] += weight[s] * error[cofactors[s] >> 1];
                }
                int[] transitions = figures.transitions(level);
                double[] rates = figures.frequencies(level);
                for (int i = 0; i < transitions.length; i += 2) {
                    int before = cofactors[transitions[i]];
                    int after = cofactors[transitions[i + 1]];
                    if (before == after) {
                        continue;
                    }
                    if (differences == null || polarity.isMixed(element, transitions[i], transitions[i + 1])) {
                        frequency[n] += rates[i >> 1] * pairs().of(before ^ 1, after);
                    } else {
                        // the node may stand for the complement of what its function in the whole is
                        frequency[n] += rates[i >> 1] * Math.max(0, differences.of(after, before));
                        error[n] += rates[i >> 1] * differences.error(after, before);
                    }
                }
            }
        }
        return frequency;
    }

    /** P(hi) - P(lo), subtracted where less cancels. */
    @Override
    public double of(int hi, int lo) {
        return Differences.subtracted(value, hi, lo);
    }

    @Override
    public double error(int hi, int lo) {
        return Differences.error(value, rounding, hi, lo);
    }

    /**
     * Birnbaum importance of each event: P(top given that it has occurred) - P(top given that it has not). Each node gets the probability
     * of the paths that lead to it from the top, in one pass downwards.
     *
     * @param result receives the importance, by element; elements that are no events are left alone
     */
    void birnbaum(int top, double[] result) {
        double[] reached = new double[value.length];
        reached[top] = 1;
        for (int n = cone.length - 1; n > 0; n--) {
            if (cone[n]) {
                int level = d.level()[n];
                int hi = d.high()[n];
                int lo = d.low()[n];
                reached[hi] += figures.high[level] * reached[2 * n];
                reached[lo] += figures.low[level] * reached[2 * n];
                reached[hi ^ 1] += figures.high[level] * reached[2 * n + 1];
                reached[lo ^ 1] += figures.low[level] * reached[2 * n + 1];
            }
        }
        boolean[] open = new boolean[result.length];
        Arrays.fill(open, true);
        if (birnbaum(reached, this, open, result) && birnbaum(reached, precise(), open, result)) {
            birnbaumWithoutSubtraction(reached, open, result);
        }
    }

    /**
     * Importances from differences.
     *
     * @param open the elements asked for; receives those for which the result isn't accurate enough
     * @return whether there are any
     */
    private boolean birnbaum(double[] reached, Differences differences, boolean[] open, double[] result) {
        double[] error = new double[result.length];
        double[] importance = new double[result.length];
        for (int n = cone.length - 1; n > 0; n--) {
            if (cone[n] && levels.states(d.level()[n]) == 2 && open[levels.element[d.level()[n]]]) {
                int element = levels.element[d.level()[n]];
                int hi = d.high()[n];
                int lo = d.low()[n];
                importance[element] += (reached[2 * n] - reached[2 * n + 1]) * differences.of(hi, lo);
                error[element] += (reached[2 * n] + reached[2 * n + 1]) * differences.error(hi, lo);
            }
        }
        boolean any = false;
        for (int e = 0; e < result.length; e++) {
            if (open[e]) {
                result[e] = importance[e];
                open[e] = error[e] > ACCEPTED_IMPORTANCE * Math.abs(result[e]);
                any |= open[e];
            }
        }
        return any;
    }

    private void birnbaumWithoutSubtraction(double[] reached, boolean[] again, double[] result) {
        double[] negative = new double[result.length];
        for (int e = 0; e < result.length; e++) {
            result[e] = again[e] ? 0 : result[e];
        }
        for (int n = cone.length - 1; n > 0; n--) {
            int element = cone[n] ? levels.element[d.level()[n]] : -1;
            if (element >= 0 && again[element]) {
                int hi = d.high()[n];
                int lo = d.low()[n];
                double gain = pairs().of(hi, lo ^ 1);
                double loss = pairs().of(lo, hi ^ 1);
                result[element] += reached[2 * n] * gain + reached[2 * n + 1] * loss;
                negative[element] += reached[2 * n] * loss + reached[2 * n + 1] * gain;
            }
        }
        for (int e = 0; e < result.length; e++) {
            result[e] = again[e] ? result[e] - negative[e] : result[e];
        }
    }

    /** Marks the elements that are tested in the diagrams of the query. */
    boolean[] support() {
        boolean[] support = new boolean[levels.head.length];
        for (int n = 1; n < cone.length; n++) {
            if (cone[n]) {
                support[levels.element[d.level()[n]]] = true;
            }
        }
        return support;
    }

    /**
     * Expected number per hour of transitions of supporting elements from a state with 'before' to one with 'after'. All pairs of functions
     * that arise are collected from the top downwards and evaluated upwards.
     */
    double transitions(int before, int after) {
        if (before == StructureGraph.FALSE || after == StructureGraph.FALSE) {
            return 0;
        }
        boolean[] support = support();
        PairMap found = new PairMap(Integer.MAX_VALUE);
        found.add(before, after);
        for (int i = 0; i < found.size(); i++) {
            int top = Math.min(d.level(found.first(i)), d.level(found.second(i)));
            if (top != BddManager.TERMINAL_LEVEL) {
                int[] a = cofactors(found.first(i), top);
                int[] b = cofactors(found.second(i), top);
                for (int s = 0; s < a.length; s++) {
                    if (a[s] != StructureGraph.FALSE && b[s] != StructureGraph.FALSE && found.find(a[s], b[s]) < 0) {
                        found.add(a[s], b[s]);
                    }
                }
            }
        }
        double[] result = new double[found.size()];
        for (int i : lowestFirst(found)) {
            result[i] = transitions(found, i, result, support);
        }
        return result[0] + skipped(0, before, after, support);
    }

    private double transitions(PairMap found, int i, double[] result, boolean[] support) {
        int top = Math.min(d.level(found.first(i)), d.level(found.second(i)));
        if (top == BddManager.TERMINAL_LEVEL) {
            return 0;
        }
        int[] a = cofactors(found.first(i), top);
        int[] b = cofactors(found.second(i), top);
        double sum = 0;
        double[] weight = figures.states(top);
        for (int s = 0; s < a.length; s++) {
            if (a[s] != StructureGraph.FALSE && b[s] != StructureGraph.FALSE) {
                sum += weight[s] * (result[found.find(a[s], b[s])] + skipped(top + a.length - 1, a[s], b[s], support));
            }
        }
        int[] transitions = figures.transitions(top);
        double[] rates = figures.frequencies(top);
        for (int t = 0; t < transitions.length; t += 2) {
            sum += rates[t >> 1] * pairs().of(a[transitions[t]], b[transitions[t + 1]]);
        }
        return sum;
    }

    /** Transitions of the elements between a level and the first on which one of the functions depends: they change neither. */
    private double skipped(int from, int a, int b, boolean[] support) {
        int to = Math.min(levels.count(), Math.min(d.level(a), d.level(b)));
        double rate = 0;
        double both = -1;
        for (int level = from; level < to; level++) {
            if (levels.isHead(level) && support[levels.element[level]]) {
                both = both < 0 ? pairs().of(a, b) : both;
                if (both == 0) {
                    return 0;
                }
                int count = figures.transitions(level).length / 2;
                for (int t = 0; t < count; t++) {
                    rate += figures.frequencies(level)[t];
                }
            }
        }
        return rate == 0 ? 0 : rate * both;
    }

    private int[] cofactors(int ref, int headLevel) {
        int[] result = new int[levels.states(headLevel)];
        levels.cofactors(d, ref, headLevel, result);
        return result;
    }

    private int[] lowestFirst(PairMap found) {
        long[] keys = new long[found.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) ~Math.min(d.level(found.first(i)), d.level(found.second(i))) << 32 | i;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }
}
