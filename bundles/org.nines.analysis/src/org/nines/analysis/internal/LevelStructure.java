// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
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
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;

/** The structural question about a service level: every element is up, or down until it is repaired. */
final class LevelStructure {

    private final Snapshot snapshot;
    private final ServiceLevel level;
    private final StructureGraph.Builder builder = StructureGraph.builder();
    private final StructuralVariables variables;
    private final Infrastructure infrastructure;
    private final int down;
    /** Down when nobody but one member of a standby group takes part, for each of its members. */
    private final List<Integer> downOnMember = new ArrayList<>();
    private final StructureGraph graph;
    private final boolean impossible;
    private boolean circular;

    LevelStructure(Snapshot snapshot, ServiceLevel level, Groups groups) {
        this.snapshot = snapshot;
        this.level = level;
        variables = new StructuralVariables(snapshot, builder);
        infrastructure = new Infrastructure(builder, variables, snapshot.project());
        down = down(Services::everybody);
        groups.chains().forEach((group, chain) -> {
            if (chain.meanInterruption() > 0) {
                Services.members(group).forEach(member -> downOnMember.add(down(Services.onlyMember(group, member))));
            }
        });
        graph = builder.build();
        impossible = downWithNothingFailed(down);
    }

    private int down(BiPredicate<Service, Integer> takesPart) {
        Services services = new Services(builder, variables, infrastructure, takesPart);
        int function = services.down(level, ((Service) level.eContainer()).getClients());
        circular |= services.circular();
        return function;
    }

    private boolean downWithNothingFailed(int function) {
        return graph.evaluate(function, new int[graph.elementCount()]);
    }

    StructuralVariables variables() {
        return variables;
    }

    /** Whether services need each other in a circle. */
    boolean circular() {
        return circular;
    }

    /** Whether the level can't be served even with everything working. */
    boolean impossible() {
        return impossible;
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
        return downOnMember.stream().filter(top -> !downWithNothingFailed(top)).flatMapToInt(top -> Arrays.stream(graph.singlePoints(top)))
                .filter(e -> Arrays.binarySearch(lasting, e) < 0).distinct().sorted()
                .mapToObj(e -> snapshot.reference(variables.item(e))).toList();
    }

    /** Unavailability of an item as felt by whoever feels it first: behind a battery or a queue less than its own. */
    private double felt(Item item) {
        return variables.felts(item).stream().mapToDouble(felt -> ModeFigures.unavailability(ModeFigures.of(item).stream()
                .map(mode -> mode.share(felt.share(mode.mttf(), mode.mttr()))).toList())).max().orElse(0);
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
        for (int e = 0; e < graph.elementCount(); e++) {
            figures.event(e, felt(variables.item(e)), Double.NaN);
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
