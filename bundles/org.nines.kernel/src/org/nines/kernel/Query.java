// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.function.IntPredicate;

/**
 * One question to the diagrams of all parts, with figures: each module becomes an event with the probability and frequency of its function,
 * bottom-up. A function of stationary elements becomes true as often as it becomes false, with respect to the transitions of each element
 * alone; so the frequency of a module is that of its occurrence and of its end, whatever triggers count.
 */
final class Query {

    private final CompiledParts parts;
    private final Figures figures;
    private final int maxPairs;
    private final double[][] held;
    private final IntPredicate triggers;
    private final PartEvaluation[] evaluations;
    private final double[][] states;
    private final double[][][] flux;
    /** What is asked of modules. */
    private boolean frequencies;
    private boolean inner;

    Query(CompiledParts parts, Figures figures, int maxPairs, int[] heldElements, int[] heldStates, IntPredicate triggers) {
        this.parts = parts;
        this.figures = figures;
        this.maxPairs = maxPairs;
        this.triggers = triggers;
        held = new double[figures.graph().elementCount()][];
        for (int i = 0; i < heldElements.length; i++) {
            held[heldElements[i]] = new double[figures.graph().stateCount(heldElements[i])];
            held[heldElements[i]][heldStates[i]] = 1;
        }
        evaluations = new PartEvaluation[parts.count()];
        states = new double[parts.count()][];
        flux = new double[parts.count()][][];
    }

    /** Asks for frequencies, too. */
    Query withFrequencies() {
        frequencies = true;
        return this;
    }

    /** Asks also how often something happens in a module that leaves it as it is. */
    Query withInnerTransitions() {
        inner = true;
        return withFrequencies();
    }

    /** The evaluation of functions of the first part, those of all modules done before. */
    PartEvaluation evaluate(int... roots) {
        boolean[] needed = parts.needed(roots);
        for (int p = needed.length - 1; p > 0; p--) {
            if (needed[p]) {
                module(p, parts.part(p).roots()[0]);
            }
        }
        return evaluation(0, roots);
    }

    private void module(int part, int root) {
        PartEvaluation e = evaluation(part, root);
        states[part] = e.probability(root);
        if (frequencies) {
            double w = e.frequency(root, parts.part(part).polarities()[0]);
            flux[part] = new double[][] {{0, w}, {w, 0}};
            if (inner) {
                flux[part][0][0] = e.transitions(root ^ 1, root ^ 1);
                flux[part][1][1] = e.transitions(root, root);
            }
        }
    }

    private PartEvaluation evaluation(int part, int... roots) {
        Compilation c = parts.part(part);
        int[] source = parts.source(part);
        double[][] localStates = new double[source.length][];
        double[][][] localFlux = new double[source.length][][];
        for (int e = 0; e < source.length; e++) {
            int from = source[e];
            if (c.levels().head[e] < 0) {
                continue;
            }
            if (from < 0) {
                localStates[e] = states[~from];
                localFlux[e] = flux[~from];
            } else if (held[from] != null) {
                localStates[e] = held[from];
            } else {
                localStates[e] = figures.probability(from);
                localFlux[e] = triggers.test(from) ? figures.flux(from) : null;
            }
        }
        PartEvaluation evaluation = new PartEvaluation(c, parts.answers(part), localStates, localFlux, maxPairs, roots);
        for (int root : roots) {
            int unset = Double.isNaN(evaluation.probability(root)[1]) ? evaluation.unset(root) : -1;
            if (unset >= 0) {
                throw new IllegalStateException("no figures are set for element '" + figures.graph().name(source[unset]) + "'");
            }
        }
        evaluations[part] = evaluation;
        return evaluation;
    }

    /** Birnbaum importance by element of the whole graph: that in its module times that of the module (chain rule). */
    double[] birnbaum(int root) {
        double[] result = new double[held.length];
        double[] factor = new double[parts.count()];
        factor[0] = 1;
        for (int p = 0; p < factor.length; p++) {
            if (evaluations[p] != null) {
                int[] source = parts.source(p);
                double[] local = evaluations[p].birnbaum(p == 0 ? root : parts.part(p).roots()[0]);
                for (int e = 0; e < local.length; e++) {
                    if (source[e] < 0) {
                        factor[~source[e]] = factor[p] * local[e];
                    } else {
                        result[source[e]] = factor[p] * local[e];
                    }
                }
            }
        }
        return result;
    }
}
