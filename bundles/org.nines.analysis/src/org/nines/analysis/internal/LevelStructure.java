// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;

/** The structural question about a service level: every element is up, or down until it is repaired. */
final class LevelStructure {

    private static final int[] NONE = {};
    /** Pairs that are collected before the better ones are chosen. */
    private static final int ENOUGH = 1000;

    private final Snapshot snapshot;
    private final DesignStructure design;
    private final StructuralVariables variables;
    private final StructureGraph graph;
    private final int down;
    private final List<Integer> downOnMember;
    private final ServiceLevel level;
    private final boolean impossible;
    private int[] single;
    private CutSets sets;
    /** Null where every failure is felt at once. */
    private FeltBy felt;

    LevelStructure(DesignStructure design, ServiceLevel level) {
        this.design = design;
        this.level = level;
        snapshot = design.snapshot();
        variables = design.variables();
        graph = design.graph();
        down = design.down(level);
        downOnMember = design.downOnMember(level).entrySet().stream().filter(member -> interrupts(design, member.getKey().group()))
                .map(Map.Entry::getValue).toList();
        impossible = design.holdsAtRest(down);
    }

    private static boolean interrupts(DesignStructure design, Service group) {
        GroupChain chain = design.chains().get(group);
        return chain != null && chain.meanInterruption() > 0;
    }

    /** Whether the level can't be served even with everything working. */
    boolean impossible() {
        return impossible;
    }

    /** The elements that take part in the level, ascending. */
    int[] elements() {
        return graph.elements(down);
    }

    /** The elements of the graph that any of its functions asks for. */
    BitSet allElements() {
        BitSet all = new BitSet();
        IntStream.concat(IntStream.of(down), downOnMember.stream().mapToInt(Integer::intValue))
                .forEach(function -> IntStream.of(graph.elements(function)).forEach(all::set));
        return all;
    }

    /** Single points of failure, those longest down first. @param causes figures of items */
    List<SinglePoint> singlePoints(SharedCauses causes) {
        return Arrays.stream(singlePointElements()).mapToObj(variables::item).map(item -> singlePoint(item, causes))
                .sorted(Comparator.comparingDouble(SinglePoint::unavailability).reversed()).toList();
    }

    private SinglePoint singlePoint(Item item, SharedCauses causes) {
        List<ModeFigures> modes = causes.figures(item);
        return new SinglePoint(snapshot.reference(item), ModeFigures.unavailability(modes), !modes.isEmpty());
    }

    /** Elements that alone take the level from a member of a group, were it the active one, while another member can serve; as in the model. */
    List<ElementRef> interrupting() {
        return Arrays.stream(interruptingElements()).mapToObj(e -> snapshot.reference(variables.item(e))).toList();
    }

    /** The elements of the graph that alone take the level down, ascending. */
    int[] singlePointElements() {
        if (impossible) {
            return NONE;
        }
        if (single == null) {
            single = graph.singlePoints(down);
        }
        return single;
    }

    /** The elements of the graph that alone only interrupt the level, ascending. */
    int[] interruptingElements() {
        if (impossible) {
            return NONE;
        }
        int[] lasting = singlePointElements();
        return downOnMember.stream().filter(top -> !design.holdsAtRest(top)).flatMapToInt(top -> Arrays.stream(graph.singlePoints(top)))
                .filter(e -> Arrays.binarySearch(lasting, e) < 0).distinct().sorted().toArray();
    }

    /**
     * Minimal cut sets, the most probable ones in full.
     *
     * @param limit how many; 0 for no cut sets at all
     * @param dependent whether the probability of an item's being down is not its own alone
     * @param causes figures of items
     */
    CutSetSummary cutSets(int limit, CompileSettings settings, Predicate<Item> dependent, SharedCauses causes) {
        if (limit == 0) {
            return CutSetSummary.NONE;
        }
        if (sets == null) {
            sets = CompiledGraph.compile(graph, settings, down).minimalCutSets(down);
            felt = variables.feelsLate() ? new FeltBy(snapshot, level) : null;
        }
        Figures figures = Figures.of(graph);
        for (int e : elements()) {
            Item item = variables.item(e);
            figures.event(e, felt == null ? ModeFigures.unavailability(causes.figures(item)) : felt.unavailability(item, causes), Double.NaN);
        }
        List<CutSetSummary.CutSet> weakest = new ArrayList<>();
        for (int[] set : sets.byProbability(figures)) {
            if (weakest.size() == limit) {
                break;
            }
            weakest.add(cutSet(set, figures, dependent));
        }
        List<BigInteger> counts = List.of(sets.countByOrder());
        return new CutSetSummary(counts, weakest, pairs(figures, dependent, limit));
    }

    private CutSetSummary.CutSet cutSet(int[] set, Figures figures, Predicate<Item> dependent) {
        List<Item> items = Arrays.stream(set).mapToObj(variables::item).toList();
        return new CutSetSummary.CutSet(items.stream().map(snapshot::reference).toList(),
                items.stream().anyMatch(dependent) ? Double.NaN : sets.probability(set, figures));
    }

    private List<CutSetSummary.CutSet> pairs(Figures figures, Predicate<Item> dependent, int limit) {
        // NaN counts as the largest of all numbers: turned around it comes last
        Comparator<CutSetSummary.CutSet> best = Comparator.comparingDouble(set -> -set.probability());
        List<CutSetSummary.CutSet> pairs = new ArrayList<>();
        for (int[] set : sets.upToOrder(2)) {
            if (set.length == 2) {
                pairs.add(cutSet(set, figures, dependent));
                if (pairs.size() >= 2L * Math.max(limit, ENOUGH)) {
                    pairs.sort(best);
                    pairs.subList(limit, pairs.size()).clear();
                }
            }
        }
        pairs.sort(best);
        return pairs.size() <= limit ? pairs : List.copyOf(pairs.subList(0, limit));
    }
}
