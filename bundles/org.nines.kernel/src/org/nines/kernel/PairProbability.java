// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;

/**
 * Probability that two functions hold together, without building their conjunction and without subtraction: P(a and b) = p P(a1 and b1) +
 * (1 - p) P(a0 and b0), memorised by pairs of nodes. With b the complement of another function it is a difference of probabilities that
 * doesn't cancel.
 */
final class PairProbability {

    private final DecisionDiagram d;
    private final LevelFigures figures;
    /** Probability of each reference. */
    private final double[] value;
    private final PairMap known;
    private double[] result = new double[64];

    private int[] stack = new int[128];
    private double[] lowResult = new double[64];
    private int depth;

    PairProbability(DecisionDiagram d, LevelFigures figures, double[] value, int maxPairs) {
        this.d = d;
        this.figures = figures;
        this.value = value;
        known = new PairMap(maxPairs);
    }

    /** P(left and right). */
    double of(int left, int right) {
        int a = left;
        int b = right;
        while (true) {
            if (a > b) {
                int swap = a;
                a = b;
                b = swap;
            }
            double p = simple(a, b);
            if (p < 0) {
                push(a, b);
                int top = Math.min(d.level(a), d.level(b));
                a = d.low(a, top);
                b = d.low(b, top);
                continue;
            }
            while (true) {
                if (depth == 0) {
                    return p;
                }
                int frame = depth - 1;
                a = stack[2 * frame];
                b = stack[2 * frame + 1];
                int top = Math.min(d.level(a), d.level(b));
                if (lowResult[frame] < 0) {
                    lowResult[frame] = p;
                    a = d.high(a, top);
                    b = d.high(b, top);
                    break;
                }
                p = figures.low[top] * lowResult[frame] + figures.high[top] * p;
                remember(a, b, p);
                depth = frame;
            }
        }
    }

    /** The probability where it is known already, else -1. */
    private double simple(int a, int b) {
        if (a == StructureGraph.FALSE || b == (a ^ 1)) {
            return 0;
        }
        if (a == StructureGraph.TRUE || a == b) {
            return value[b];
        }
        int number = known.find(a, b);
        return number < 0 ? -1 : result[number];
    }

    private void push(int a, int b) {
        if (depth == lowResult.length) {
            lowResult = Arrays.copyOf(lowResult, 2 * depth);
            stack = Arrays.copyOf(stack, 4 * depth);
        }
        stack[2 * depth] = a;
        stack[2 * depth + 1] = b;
        lowResult[depth++] = -1;
    }

    private void remember(int a, int b, double p) {
        int number = known.add(a, b);
        if (number == result.length) {
            result = Arrays.copyOf(result, 2 * number);
        }
        result[number] = p;
    }
}
