// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.CutSets;
import org.nines.kernel.Figures;
import org.nines.kernel.NodeLimitException;
import org.nines.kernel.StructureGraph;

/** Answers about one function of a structure graph by its decision diagram. */
final class GraphSolver {

    private static final int MOST_NAMES = 3;

    private final StructureGraph graph;
    private final Figures figures;
    private final int top;
    private final SolveSettings settings;
    private final CompiledGraph compiled;
    private final List<String> missing;
    private final List<String> notes = new ArrayList<>();

    /** @throws NodeLimitException when the diagram needs more nodes than the settings allow */
    GraphSolver(StructureGraph graph, Figures figures, int top, SolveSettings settings) {
        this.graph = graph;
        this.figures = figures;
        this.top = top;
        this.settings = settings;
        compiled = CompiledGraph.compile(graph, CompileSettings.defaults().withMaxNodes(settings.maxNodes()), top);
        missing = Arrays.stream(compiled.support(top)).filter(e -> figures.probabilities(e) == null).mapToObj(graph::name).toList();
        if (!missing.isEmpty()) {
            notes.add("No probability: there is none for " + String.join(", ", missing.subList(0, Math.min(MOST_NAMES, missing.size())))
                    + (missing.size() > MOST_NAMES ? " and " + (missing.size() - MOST_NAMES) + " more events." : "."));
        }
    }

    /** What was noticed. */
    List<String> notes() {
        return notes;
    }

    Interval probability() {
        return missing.isEmpty() ? Interval.of(compiled.probability(top, figures)) : Interval.UNKNOWN;
    }

    Interval complement() {
        return missing.isEmpty() ? Interval.of(compiled.probability(StructureGraph.Builder.not(top), figures)) : Interval.UNKNOWN;
    }

    /** For a monotone function: restorations then matter to nothing. NaN where an event has no intensity. */
    double frequency() {
        return missing.isEmpty() ? compiled.measure(top, figures).frequency() : Double.NaN;
    }

    private double probability(int element) {
        double[] states = figures.probabilities(element);
        return states == null ? Double.NaN : states[1];
    }

    List<Solution.Importance> importances() {
        double p = missing.isEmpty() && settings.importances() > 0 ? compiled.probability(top, figures) : 0;
        if (p == 0) {
            return List.of();
        }
        return new Importances(p, graph::name, this::probability, e -> compiled.probabilityGiven(top, figures, new int[] {e}, new int[1]))
                .largest(compiled.birnbaum(top, figures), settings.importances());
    }

    List<Solution.SinglePoint> singlePoints() {
        if (graph.evaluate(top, new int[graph.elementCount()])) {
            notes.add("The top event occurs although nothing has failed, so that there are no single points of failure.");
            return List.of();
        }
        return Arrays.stream(graph.singlePoints(top)).mapToObj(e -> new Solution.SinglePoint(graph.name(e), probability(e))).toList();
    }

    Optional<Solution.CutSetTable> cutSets() {
        if (!settings.countCutSets()) {
            return Optional.empty();
        }
        try {
            CutSets sets = compiled.minimalCutSets(top);
            return Optional.of(new Solution.CutSetTable(Arrays.asList(sets.countByOrder()), listed(sets)));
        } catch (NodeLimitException e) {
            notes.add("The minimal cut sets are too many to be found: " + e.getMessage() + (e.getMessage().endsWith(".") ? "" : "."));
            return Optional.empty();
        }
    }

    private List<Solution.CutSet> listed(CutSets sets) {
        List<Solution.CutSet> listed = new ArrayList<>();
        if (settings.cutSets() == 0) {
            return listed;
        }
        boolean byProbability = settings.byProbability() && missing.isEmpty();
        try {
            for (int[] set : byProbability ? sets.byProbability(figures) : sets) {
                double product = Arrays.stream(set).mapToDouble(this::probability).reduce(1, (x, y) -> x * y);
                listed.add(new Solution.CutSet(Arrays.stream(set).mapToObj(graph::name).toList(), product));
                if (listed.size() == settings.cutSets()) {
                    break;
                }
            }
        } catch (NodeLimitException e) {
            listed.clear();
            notes.add("The minimal cut sets were counted, but are too many to be listed: " + e.getMessage() + (e.getMessage().endsWith(".") ? "" : "."));
        }
        return listed;
    }
}
