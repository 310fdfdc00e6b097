// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.openpsa;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nines.kernel.Figures;
import org.nines.kernel.StructureGraph;

/**
 * A model of one or several fault trees that share events, ready for the kernel. The elements of the graph are the basic events; house events
 * and constants have gone into the structure.
 */
public final class FaultTree {

    /**
     * A gate by its name.
     *
     * @param name unique in the model: with its containers in front, separated by dots, when it is private
     * @param reference its function in the graph
     * @param monotone whether its formula is made of conjunctions, disjunctions and thresholds alone
     */
    public record Gate(String name, int reference, boolean monotone) {
    }

    private final StructureGraph graph;
    private final Figures figures;
    private final Map<String, Gate> gates;
    private final List<Gate> tops;
    private final List<String> withoutProbability;
    private final List<String> notes;

    FaultTree(StructureGraph graph, Figures figures, Map<String, Gate> gates, List<Gate> tops, List<String> withoutProbability, List<String> notes) {
        this.graph = graph;
        this.figures = figures;
        this.gates = gates;
        this.tops = List.copyOf(tops);
        this.withoutProbability = List.copyOf(withoutProbability);
        this.notes = List.copyOf(notes);
    }

    /** Structure of all gates; elements are basic events under their unique names. */
    public StructureGraph graph() {
        return graph;
    }

    /**
     * Probabilities of the basic events, and the failure intensity of those given by an exponential or Weibull distribution or a GLM; NaN for
     * others. Nothing is set for events without a probability. To be copied before it is changed.
     */
    public Figures figures() {
        return figures;
    }

    /** Gates that no other gate uses, in the order of the files: what the model is about. */
    public List<Gate> tops() {
        return tops;
    }

    /** A gate by its unique name. */
    public Optional<Gate> gate(String name) {
        return Optional.ofNullable(gates.get(name));
    }

    /** Number of gates of the model, counted as the files name them. */
    public int gateCount() {
        return gates.size();
    }

    /** Basic events for which no probability is given, in the order of the files. */
    public List<String> withoutProbability() {
        return withoutProbability;
    }

    /** What a reader of results should know, each one sentence. */
    public List<String> notes() {
        return notes;
    }
}
