// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Reduced ordered binary decision diagrams of some functions of one graph, ready for any number of questions with any figures.
 *
 * <p>Immutable; any number of threads may ask at the same time. Every question is answered exactly, that is up to the rounding of floating
 * point numbers: probabilities are sums of products without subtraction. Functions are named by the references that were given to
 * {@link #compile}; their complements may be asked for as well.
 *
 * <p>Large functions may be compiled in two forms, one for probabilities and importances and, with the first other question, one for all the
 * rest; then that question takes the time of compiling, and may be refused with a {@link NodeLimitException} or cancelled.
 */
public final class CompiledGraph {

    private static final int[] NONE = {};
    private static final IntPredicate ALL = e -> true;

    private final StructureGraph graph;
    private final CompileSettings settings;
    /** References of the compiled functions without complement, ascending. */
    private final int[] compiled;
    /** Answers what it can, null for functions to which conditions are of no use. */
    private final Circuit circuit;
    /** The diagrams over elements and modules, for everything else; made when something asks for them. */
    private volatile CompiledParts parts;

    private CompiledGraph(StructureGraph graph, CompileSettings settings, int[] tops) {
        this.graph = graph;
        this.settings = settings;
        compiled = Arrays.stream(tops).map(top -> graph.checkReference(top) & ~1).sorted().distinct().toArray();
        if (compiled.length == 1 && settings.modules() && settings.cache() == null && settings.order() == VariableOrder.AUTOMATIC) {
            ModularGraph divided = ModularGraph.divided(graph, compiled);
            circuit = Conditioning.of(graph, compiled[0], divided, settings);
            parts = circuit == null ? CompiledParts.of(graph, compiled, divided::numbered, settings) : null;
        } else {
            circuit = null;
            parts = parts();
        }
    }

    private CompiledParts parts() {
        CompiledParts made = parts;
        if (made == null) {
            synchronized (this) {
                made = parts;
                if (made == null) {
                    made = CompiledParts.of(graph, compiled, () -> ModularGraph.of(graph, compiled, settings), settings);
                    parts = made;
                }
            }
        }
        return made;
    }

    /**
     * Compiles functions of a graph together, with shared parts compiled once.
     *
     * @param tops references of the functions
     * @throws IllegalArgumentException when a reference does not belong to the graph
     * @throws NodeLimitException when the diagrams need more nodes than the settings allow
     * @throws java.util.concurrent.CancellationException when the progress listener cancels
     */
    public static CompiledGraph compile(StructureGraph graph, CompileSettings settings, int... tops) {
        return new CompiledGraph(graph, settings, tops);
    }

    /** The graph that was compiled. */
    public StructureGraph graph() {
        return graph;
    }

    /** Number of nodes that probabilities are computed from, the terminal included. */
    public int size() {
        return circuit == null ? parts().size() : circuit.nodes();
    }

    /**
     * Probability that a function is true and that it is false, and the frequency with which it becomes true: the sum over elements and
     * their transitions s to t of flux(s, t) times the probability that the function is false with the element in s and true with it in t.
     *
     * @throws IllegalArgumentException when the function was not compiled or the figures belong to another graph
     * @throws IllegalStateException when an element on which the function depends has no figures; the message names it
     * @throws NodeLimitException when the frequency of a function that is not monotone needs more pairs of nodes than the settings allow;
     *         {@link #probability} has no such need
     */
    public Measure measure(int top, Figures figures) {
        return measureGiven(top, figures, NONE, NONE);
    }

    /** Probability that a function is true: {@link #measure} without the frequency, in one pass. */
    public double probability(int top, Figures figures) {
        return probabilityGiven(top, figures, NONE, NONE);
    }

    /** {@link #measureGiven} without the frequency, in one pass. */
    public double probabilityGiven(int top, Figures figures, int[] elements, int[] states) {
        checkGiven(elements, states);
        index(top);
        if (circuit != null) {
            return evaluation(figures, elements, states).probability(circuit.root() ^ top & 1);
        }
        int root = root(top);
        return query(figures, elements, states, ALL).evaluate(root).probability(root)[1];
    }

    /**
     * The same as {@link #measure} under the condition that elements are in given states: they are there with certainty and have no
     * transitions.
     *
     * @param elements elements, each at most once
     * @param states a state for each of them
     */
    public Measure measureGiven(int top, Figures figures, int[] elements, int[] states) {
        checkGiven(elements, states);
        index(top);
        if (circuit != null) {
            CircuitEvaluation evaluation = evaluation(figures, elements, states);
            double frequency = evaluation.frequency(intensities(figures, elements));
            if (!(frequency < 0)) {
                int root = circuit.root() ^ top & 1;
                return new Measure(evaluation.probability(root), evaluation.probability(root ^ 1), frequency);
            }
        }
        int root = root(top);
        PartEvaluation evaluation = query(figures, elements, states, ALL).withFrequencies().evaluate(root);
        double[] probability = evaluation.probability(root);
        return new Measure(probability[1], probability[0],
                evaluation.frequency(root, parts().part(0).polarities()[index(top)]));
    }

    private void checkGiven(int[] elements, int[] states) {
        if (elements.length != states.length) {
            throw new IllegalArgumentException(elements.length + " elements but " + states.length + " states are given");
        }
        boolean[] given = new boolean[graph.elementCount()];
        for (int i = 0; i < elements.length; i++) {
            graph.checkState(elements[i], states[i]);
            if (given[elements[i]]) {
                throw new IllegalArgumentException("element '" + graph.name(elements[i]) + "' is given twice");
            }
            given[elements[i]] = true;
        }
    }

    /**
     * Expected number per hour of transitions of elements by which the system goes from a state where one function holds to a state where
     * another
     * one holds: the sum over elements e and transitions s to t of flux(s, t) P(before with e in s and after with e in t). Elements on
     * which neither function depends don't count; where both functions can hold together, transitions that leave both true do.
     *
     * @param triggers only transitions of the elements accepted count
     */
    public double transitionFrequency(int before, int after, Figures figures, IntPredicate triggers) {
        int from = root(before);
        int to = root(after);
        Query query = query(figures, NONE, NONE, triggers);
        // transitions inside a module matter only where both functions may hold
        boolean disjoint = new Satisfiability(parts().part(0).diagram(), settings.maxNodes()).disjoint(from, to);
        return (disjoint ? query.withFrequencies() : query.withInnerTransitions()).evaluate(from, to).transitions(from, to);
    }

    /**
     * Birnbaum importance by element: P(top given that the event has occurred) - P(top given that it has not) (Birnbaum 1969); 0 for an
     * event
     * on which the function does not depend, NaN for multi-state elements. The relative error of a function that is monotone in the event
     * is below 1e-10.
     */
    public double[] birnbaum(int top, Figures figures) {
        index(top);
        if (circuit != null) {
            double[] result = new double[graph.elementCount()];
            if (evaluation(figures, NONE, NONE).birnbaum(circuit.root() ^ top & 1, result)) {
                return result;
            }
        }
        int root = root(top);
        Query query = query(figures, NONE, NONE, ALL);
        query.evaluate(root);
        double[] result = query.birnbaum(root);
        for (int e = 0; e < result.length; e++) {
            result[e] = graph.stateCount(e) == 2 ? result[e] : Double.NaN;
        }
        return result;
    }

    /** An element in one of its states other than 0. */
    public record ElementState(int element, int state) {
    }

    /**
     * What decides a function while everything else is in a given state: the elements that are in state 0 in it, with each of their other states
     * that alone changes the function. By element, then state.
     *
     * @param assignment the state of each element of the graph
     * @throws IllegalArgumentException when the function was not compiled, or a state does not exist
     */
    public List<ElementState> decisive(int top, int... assignment) {
        int root = root(top);
        if (assignment.length != graph.elementCount()) {
            throw new IllegalArgumentException("assignment of " + assignment.length + " states for " + graph.elementCount() + " elements");
        }
        for (int e = 0; e < assignment.length; e++) {
            graph.checkState(e, assignment[e]);
        }
        return new Decisive(parts(), assignment).of(root);
    }

    /** Whether b is true whenever a is true. */
    public boolean implies(int a, int b) {
        return new Satisfiability(parts().part(0).diagram(), settings.maxNodes()).disjoint(root(a), root(b) ^ 1);
    }

    /**
     * The elements on which a function really depends, ascending.
     */
    public int[] support(int top) {
        boolean[] support = parts().support(root(top));
        int[] elements = new int[support.length];
        int count = 0;
        for (int e = 0; e < support.length; e++) {
            if (support[e]) {
                elements[count++] = e;
            }
        }
        return Arrays.copyOf(elements, count);
    }

    /**
     * The minimal cut sets: the minimal sets of events such that the function is true when exactly those have occurred. For a function with
     * complements these are the minimal solutions of its positive part.
     *
     * @throws IllegalArgumentException when the function depends on a multi-state element
     * @throws NodeLimitException when the sets need more nodes than the settings allow
     * @throws java.util.concurrent.CancellationException when the progress listener cancels
     */
    public CutSets minimalCutSets(int top) {
        int root = root(top);
        for (int e : support(top)) {
            if (graph.stateCount(e) != 2) {
                throw new IllegalArgumentException(
                        "minimal cut sets are defined for two-state events; the function depends on the element '"
                        + graph.name(e) + "' of " + graph.stateCount(e) + " states");
            }
        }
        return new CutSets(graph, CutSetParts.of(graph, parts(), root, settings));
    }

    private void checkFigures(Figures figures) {
        if (figures.graph().elementCount() != graph.elementCount()) {
            throw new IllegalArgumentException("the figures belong to another graph");
        }
    }

    private CircuitEvaluation evaluation(Figures figures, int[] heldElements, int[] heldStates) {
        checkFigures(figures);
        int[] element = circuit.element();
        double[] occurred = new double[element.length];
        double[] not = new double[element.length];
        double[][] held = new double[graph.elementCount()][];
        for (int i = 0; i < heldElements.length; i++) {
            held[heldElements[i]] = new double[] {1 - heldStates[i], heldStates[i]};
        }
        for (int leaf = 0; leaf < element.length; leaf++) {
            double[] states = held[element[leaf]] == null ? figures.probability(element[leaf]) : held[element[leaf]];
            occurred[leaf] = states == null ? Double.NaN : states[1];
            not[leaf] = states == null ? Double.NaN : states[0];
        }
        CircuitEvaluation evaluation = new CircuitEvaluation(circuit, occurred, not);
        int unset = Double.isNaN(evaluation.probability(circuit.root())) ? evaluation.unset() : -1;
        if (unset >= 0) {
            throw new IllegalStateException("no figures are set for element '" + graph.name(element[unset]) + "'");
        }
        return evaluation;
    }

    private double[] intensities(Figures figures, int... heldElements) {
        boolean[] held = new boolean[graph.elementCount()];
        for (int e : heldElements) {
            held[e] = true;
        }
        double[] intensity = new double[circuit.element().length];
        for (int leaf = 0; leaf < intensity.length; leaf++) {
            int e = circuit.element()[leaf];
            intensity[leaf] = held[e] || figures.flux(e) == null ? 0 : figures.flux(e)[0][1];
        }
        return intensity;
    }

    private Query query(Figures figures, int[] heldElements, int[] heldStates, IntPredicate triggers) {
        checkFigures(figures);
        return new Query(parts(), figures, settings.maxNodes(), heldElements, heldStates, triggers);
    }

    private int root(int top) {
        return parts().part(0).roots()[index(top)] ^ top & 1;
    }

    private int index(int top) {
        int index = Arrays.binarySearch(compiled, top & ~1);
        if (index < 0) {
            throw new IllegalArgumentException("reference " + top + " was not given to compile");
        }
        return index;
    }
}
