// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;
import java.util.function.Supplier;
import org.nines.kernel.Answers.Kind;

/** Figures put on the diagrams of one part. What was asked before with the same figures is not computed again. */
final class PartEvaluation {

    private static final double NOTHING_COUNTS = -1;

    private final Compilation compilation;
    private final Answers answers;
    private final double[][] states;
    private final double[][][] flux;
    private final int maxPairs;
    private final int[] roots;
    private double[] probabilities;
    private double[] everything;
    private Evaluation evaluation;

    /**
     * @param answers what was asked before, null when nothing is remembered
     * @param states by element of the part: probability of each state, null where it isn't known
     * @param flux by element of the part: frequencies of transitions, null where none count
     * @param roots the functions that are asked for
     */
    PartEvaluation(Compilation compilation, Answers answers, double[][] states, double[][][] flux, int maxPairs, int... roots) {
        this.compilation = compilation;
        this.answers = answers;
        this.states = states;
        this.flux = flux;
        this.maxPairs = maxPairs;
        this.roots = roots;
    }

    /** Probability that a function is false, and that it is true; NaN where an element that matters has no figures. */
    double[] probability(int root) {
        return answer(Kind.PROBABILITY, false, () -> new double[] {evaluation().probability(root ^ 1), evaluation().probability(root)}, root);
    }

    /** See {@link Evaluation#frequency}. */
    double frequency(int root, Polarity polarity) {
        return answer(Kind.FREQUENCY, true, () -> new double[] {evaluation().frequency(root, polarity)}, root)[0];
    }

    /** See {@link Evaluation#transitions}. */
    double transitions(int before, int after) {
        return answer(Kind.TRANSITIONS, true, () -> new double[] {evaluation().transitions(before, after)}, before, after)[0];
    }

    /** Birnbaum importance by element of the part; see {@link Evaluation#birnbaum}. Not to be changed. */
    double[] birnbaum(int root) {
        return answer(Kind.BIRNBAUM, false, () -> {
            double[] result = new double[states.length];
            evaluation().birnbaum(root, result);
            return result;
        }, root);
    }

    /** The first element that a function depends on and that has no figures, or -1. */
    int unset(int root) {
        int level = evaluation().unset(root);
        return level < 0 ? -1 : compilation.levels().element[level];
    }

    private double[] answer(Kind kind, boolean withFlux, Supplier<double[]> compute, int... asked) {
        if (answers == null) {
            return compute.get();
        }
        // bounds of rounding errors depend on all functions that are evaluated together
        int[] all = Arrays.copyOf(asked, asked.length + roots.length);
        System.arraycopy(roots, 0, all, asked.length, roots.length);
        return answers.get(new Answers.Question(kind, all, withFlux ? everything() : probabilities()), compute);
    }

    private Evaluation evaluation() {
        if (evaluation == null) {
            evaluation = new Evaluation(compilation.diagram(), new LevelFigures(compilation.levels(), states, flux), maxPairs, roots);
        }
        return evaluation;
    }

    private double[] probabilities() {
        if (probabilities == null) {
            probabilities = numbers(false);
        }
        return probabilities;
    }

    private double[] everything() {
        if (everything == null) {
            everything = numbers(true);
        }
        return everything;
    }

    /** All figures one after the other, so that equal numbers are equal figures. */
    private double[] numbers(boolean withFlux) {
        Levels levels = compilation.levels();
        double[] numbers = new double[states.length];
        int n = 0;
        for (int e = 0; e < states.length; e++) {
            if (levels.head[e] >= 0) {
                int count = levels.states(levels.head[e]);
                int more = count + 1 + (withFlux && flux[e] != null ? count * count : 0);
                if (n + more > numbers.length) {
                    numbers = Arrays.copyOf(numbers, 2 * (n + more));
                }
                if (states[e] == null) {
                    Arrays.fill(numbers, n, n + count, Double.NaN);
                } else {
                    System.arraycopy(states[e], 0, numbers, n, count);
                }
                n += count;
                if (withFlux && flux[e] != null) {
                    for (double[] row : flux[e]) {
                        System.arraycopy(row, 0, numbers, n, count);
                        n += count;
                    }
                } else if (withFlux) {
                    numbers[n++] = NOTHING_COUNTS;
                }
            }
        }
        return Arrays.copyOf(numbers, n);
    }
}
