// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.CutSetSummary;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.ImpactMatrix;
import org.nines.analysis.result.ImpactMatrix.Effect;
import org.nines.analysis.result.ImpactMatrix.LevelRef;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.SharedCause;
import org.nines.analysis.result.SharedCause.Way;
import org.nines.analysis.result.WeakPair;
import org.nines.kernel.Truth;
import org.nines.model.core.CommonCause;
import org.nines.model.core.Item;
import org.nines.model.facility.Conduit;
import org.nines.model.facility.HazardZone;
import org.nines.model.facility.Location;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PowerSupply;
import org.nines.model.network.Link;
import org.nines.model.network.NetworkNode;
import org.nines.model.network.Provider;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskController;
import org.nines.model.storage.DiskEnclosure;
import org.nines.model.storage.StorageLink;

/** What failures of one or two elements do to levels and to redundancies, put together from the answers for each level. */
final class Impacts {

    private final Snapshot snapshot;
    private final DesignStructure design;
    private final List<LevelRef> levels;
    private final ImpactMatrix matrix;

    /**
     * @param structures the levels of the design, in its order
     * @param items the items that take part, in the order of the model
     */
    Impacts(DesignStructure design, List<LevelStructure> structures, List<LevelRef> levels, List<Item> items) {
        this.design = design;
        this.levels = levels;
        snapshot = design.snapshot();
        Effect[][] effects = new Effect[items.size()][levels.size()];
        int[] row = new int[design.graph().elementCount()];
        for (int r = 0; r < effects.length; r++) {
            Arrays.fill(effects[r], Effect.NONE);
            row[design.element(items.get(r))] = r;
        }
        for (int c = 0; c < structures.size(); c++) {
            int column = c;
            Arrays.stream(structures.get(c).elements()).forEach(e -> effects[row[e]][column] = Effect.TAKES_PART);
            Arrays.stream(structures.get(c).interruptingElements()).forEach(e -> effects[row[e]][column] = Effect.INTERRUPTS);
            Arrays.stream(structures.get(c).singlePointElements()).forEach(e -> effects[row[e]][column] = Effect.DOWN);
        }
        matrix = new ImpactMatrix(items.stream().map(snapshot::reference).toList(), levels, effects);
    }

    ImpactMatrix matrix() {
        return matrix;
    }

    /** Elements that take away a redundancy, in the order of the model, by group. */
    List<SharedCause> sharedCauses() {
        List<SharedCause> causes = new ArrayList<>();
        for (RedundantGroup group : design.groups()) {
            if (!design.holdsAtRest(group.lost())) {
                Set<EObject> own = new HashSet<>(group.members());
                own.add(group.owner());
                Arrays.stream(design.graph().singlePoints(group.lost())).mapToObj(design.variables()::item)
                        .filter(item -> !own.contains(item)).forEach(item -> causes.add(sharedCause(item, group)));
            }
        }
        Map<String, Integer> order = new LinkedHashMap<>();
        matrix.elements().forEach(element -> order.put(element.id(), order.size()));
        causes.sort(Comparator.comparing(cause -> order.getOrDefault(cause.element().id(), Integer.MAX_VALUE)));
        return causes;
    }

    private SharedCause sharedCause(Item item, RedundantGroup group) {
        ElementRef element = snapshot.reference(item);
        List<LevelRef> down = matrix.ofElement(element.id()).stream().filter(cell -> cell.effect() == Effect.DOWN).map(ImpactMatrix.Cell::level)
                .toList();
        return new SharedCause(element, way(item), snapshot.reference(group.owner()), group.members().stream().map(snapshot::reference).toList(),
                group.required(), down);
    }

    private static Way way(Item item) {
        return switch (item) {
            case Location location -> Way.PLACE;
            case HazardZone zone -> Way.PLACE;
            case PowerDevice device -> Way.POWER;
            case PowerSupply supply -> Way.POWER;
            case Conduit conduit -> Way.CABLE_ROUTE;
            case Disk disk -> Way.STORAGE;
            case DiskController controller -> Way.STORAGE;
            case DiskEnclosure enclosure -> Way.STORAGE;
            case StorageLink link -> Way.STORAGE;
            case CommonCause common -> Way.COMMON_CAUSE;
            case Link link -> Way.NETWORK;
            case NetworkNode node -> Way.NETWORK;
            case Provider provider -> Way.NETWORK;
            default -> Way.NEED;
        };
    }

    /** The most probable pairs of all levels, each with every level that it takes down and neither of the two does alone. */
    List<WeakPair> pairs(List<LevelResult> results, int limit) {
        Map<List<ElementRef>, Double> probability = new LinkedHashMap<>();
        results.forEach(level -> level.cutSets().pairs().forEach(set -> probability.put(set.elements(), set.probability())));
        Map<String, Integer> elements = new HashMap<>();
        design.variables().items().forEach(item -> elements.put(snapshot.id(item), design.element(item)));
        int[] down = design.levels().stream().mapToInt(design::down).toArray();
        return probability.entrySet().stream().sorted(Comparator.comparingDouble(e -> -e.getValue())).limit(limit).map(e -> {
            int first = elements.get(e.getKey().get(0).id());
            int second = elements.get(e.getKey().get(1).id());
            Truth together = design.failed(first, second);
            Truth one = design.failed(first);
            Truth other = design.failed(second);
            List<LevelRef> gone = IntStream.range(0, down.length).filter(l -> together.holds(down[l]) && !one.holds(down[l]) && !other.holds(down[l])).mapToObj(levels::get).toList();
            return new WeakPair(e.getKey().get(0), e.getKey().get(1), e.getValue(), gone);
        }).toList();
    }
}
