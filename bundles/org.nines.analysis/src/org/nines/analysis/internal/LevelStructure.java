// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.CutSetSummary;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.LevelResult.SinglePoint;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.CutSets;
import org.nines.kernel.Figures;
import org.nines.kernel.StructureGraph;
import org.nines.model.core.Item;
import org.nines.model.service.ServiceLevel;

/** The structural question about a service level: every element is up, or down until it is repaired. */
final class LevelStructure {

    private final Snapshot snapshot;
    private final DesignStructure design;
    private final StructuralVariables variables;
    private final StructureGraph graph;
    private final int down;
    private final List<Integer> downOnMember;
    private final boolean impossible;

    LevelStructure(DesignStructure design, ServiceLevel level) {
        this.design = design;
        snapshot = design.snapshot();
        variables = design.variables();
        graph = design.graph();
        down = design.down(level);
        downOnMember = design.downOnMember(level);
        impossible = design.holdsAtRest(down);
    }

    /** Whether the level can't be served even with everything working. */
    boolean impossible() {
        return impossible;
    }

    /** The elements that take part in the level, ascending. */
    int[] elements() {
        return graph.elements(down);
    }

    /** Single points of failure, those longest down first. */
    List<SinglePoint> singlePoints() {
        if (impossible) {
            return List.of();
        }
        return Arrays.stream(graph.singlePoints(down)).mapToObj(variables::item).map(this::singlePoint)
                .sorted(Comparator.comparingDouble(SinglePoint::unavailability).reversed()).toList();
    }

    private SinglePoint singlePoint(Item item) {
        List<ModeFigures> modes = ModeFigures.of(item);
        return new SinglePoint(snapshot.reference(item), ModeFigures.unavailability(modes), !modes.isEmpty());
    }

    /** Elements that alone take the level from a member of a group, were it the active one, while another member can serve; as in the model. */
    List<ElementRef> interrupting() {
        if (impossible) {
            return List.of();
        }
        int[] lasting = graph.singlePoints(down);
        return downOnMember.stream().filter(top -> !design.holdsAtRest(top)).flatMapToInt(top -> Arrays.stream(graph.singlePoints(top)))
                .filter(e -> Arrays.binarySearch(lasting, e) < 0).distinct().sorted()
                .mapToObj(e -> snapshot.reference(variables.item(e))).toList();
    }

    /**
     * Minimal cut sets, the most probable ones in full.
     *
     * @param limit how many; 0 for no cut sets at all
     * @param dependent whether the probability of an item's being down is not its own alone
     */
    CutSetSummary cutSets(int limit, CompileSettings settings, Predicate<Item> dependent) {
        if (limit == 0) {
            return CutSetSummary.NONE;
        }
        CutSets sets = CompiledGraph.compile(graph, settings, down).minimalCutSets(down);
        Figures figures = Figures.of(graph);
        for (int e : elements()) {
            figures.event(e, ModeFigures.unavailability(ModeFigures.of(variables.item(e))), Double.NaN);
        }
        List<CutSetSummary.CutSet> weakest = new ArrayList<>();
        for (int[] set : sets.byProbability(figures)) {
            if (weakest.size() == limit) {
                break;
            }
            List<Item> items = Arrays.stream(set).mapToObj(variables::item).toList();
            weakest.add(new CutSetSummary.CutSet(items.stream().map(snapshot::reference).toList(),
                    items.stream().anyMatch(dependent) ? Double.NaN : sets.probability(set, figures)));
        }
        return new CutSetSummary(List.of(sets.countByOrder()), weakest);
    }
}
