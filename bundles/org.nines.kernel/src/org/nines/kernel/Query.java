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
    private final boolean[] needed;
    private final Evaluation[] evaluations;
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
        needed = new boolean[parts.count()];
        evaluations = new Evaluation[parts.count()];
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
    Evaluation evaluate(int... roots) {
        need(0, roots);
        for (int p = 1; p < needed.length; p++) {
            if (needed[p]) {
                need(p, parts.part(p).roots());
            }
        }
        for (int p = needed.length - 1; p > 0; p--) {
            if (needed[p]) {
                module(p, parts.part(p).roots()[0]);
            }
        }
        return evaluation(0, roots);
    }

    private void need(int part, int... roots) {
        Compilation c = parts.part(part);
        boolean[] cone = c.diagram().cone(roots);
        int[] source = parts.source(part);
        for (int n = 1; n < cone.length; n++) {
            if (cone[n]) {
                int from = source[c.levels().element[c.diagram().level()[n]]];
                if (from < 0) {
                    needed[~from] = true;
                }
            }
        }
    }

    private void module(int part, int root) {
        Evaluation e = evaluation(part, root);
        states[part] = new double[] {e.probability(root ^ 1), e.probability(root)};
        if (frequencies) {
            double w = e.frequency(root, parts.part(part).mixed()[0]);
            flux[part] = new double[][] {{0, w}, {w, 0}};
            if (inner) {
                flux[part][0][0] = e.transitions(root ^ 1, root ^ 1);
                flux[part][1][1] = e.transitions(root, root);
            }
        }
    }

    private Evaluation evaluation(int part, int... roots) {
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
        Evaluation evaluation = new Evaluation(c.diagram(), new LevelFigures(c.levels(), localStates, localFlux), maxPairs, roots);
        for (int root : roots) {
            int level = evaluation.unset(root);
            if (level >= 0) {
                throw new IllegalStateException("no figures are set for element '"
                        + figures.graph().name(source[c.levels().element[level]]) + "'");
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
                double[] local = new double[source.length];
                evaluations[p].birnbaum(p == 0 ? root : parts.part(p).roots()[0], local);
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
