// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Scenario;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.ImpactMatrix.LevelRef;
import org.nines.analysis.result.ScenarioResult;
import org.nines.analysis.result.Sweep;
import org.nines.analysis.result.WeakPair;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.model.Problem;
import org.nines.model.core.Item;
import org.nines.model.facility.Conduit;
import org.nines.model.facility.HazardZone;
import org.nines.model.facility.Room;
import org.nines.model.facility.Site;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.network.Provider;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;

/** Scenarios of one snapshot over its structure graph. */
public final class Scenarios {

    private final Snapshot snapshot;
    private final List<Problem> problems;
    private final DesignStructure design;
    private final Map<String, Item> items = new LinkedHashMap<>();

    /** Prepares the scenarios of a snapshot. */
    public Scenarios(Snapshot snapshot) {
        this.snapshot = snapshot;
        ModelCheck check = new ModelCheck(snapshot);
        problems = check.problems();
        boolean sound = problems.stream().noneMatch(p -> p.severity() == Problem.Severity.ERROR);
        design = sound ? new DesignStructure(snapshot, ProjectAnalysis.used(snapshot.project()), check.groups()) : null;
        snapshot.project().eAllContents().forEachRemaining(element -> {
            if (element instanceof Item item) {
                items.put(snapshot.id(item), item);
            }
        });
    }

    /** What is wrong or doubtful in the model. */
    public List<Problem> problems() {
        return problems;
    }

    /** What happens in a scenario. */
    public ScenarioResult run(Scenario scenario) {
        requireSound();
        Set<Item> failed = new LinkedHashSet<>();
        for (String id : scenario.failed()) {
            Item item = items.get(id);
            if (item == null) {
                throw new IllegalArgumentException("'" + id + "' is no item of the model");
            }
            failed.add(item);
        }
        return new ScenarioRun(design, failed).result(scenario.name());
    }

    private void requireSound() {
        if (design == null) {
            throw new IllegalStateException("the model has errors");
        }
    }

    /** The scenarios that concern every design. */
    public List<Scenario> standard() {
        List<Scenario> scenarios = new ArrayList<>();
        items.forEach((id, item) -> {
            if (item instanceof Site || item instanceof Room || item instanceof HazardZone || item instanceof UtilityFeed || item instanceof Conduit
                    || item instanceof Provider) {
                ElementRef reference = snapshot.reference(item);
                boolean says = reference.name().toLowerCase(Locale.ROOT).contains(reference.kind().toLowerCase(Locale.ROOT));
                scenarios.add(Scenario.of((says ? "" : reference.kind() + " ") + reference.name() + " is lost", id));
            }
        });
        return scenarios;
    }

    /** All single failures and all pairs that matter. */
    public Sweep sweep(AnalysisSettings settings) {
        requireSound();
        List<LevelStructure> structures = design.levels().stream().map(level -> new LevelStructure(design, level)).toList();
        List<LevelRef> levels = design.levels().stream().map(this::reference).toList();
        List<Item> taking = items.values().stream().filter(new LinkedHashSet<>(design.participants())::contains).toList();
        Map<List<Integer>, List<LevelRef>> pairs = new LinkedHashMap<>();
        CompileSettings compile = LevelAnalysis.compileSettings(settings);
        for (int l = 0; l < structures.size(); l++) {
            int down = design.down(design.levels().get(l));
            for (int[] set : CompiledGraph.compile(design.graph(), compile, down).minimalCutSets(down).upToOrder(2)) {
                if (set.length == 2) {
                    pairs.computeIfAbsent(List.of(set[0], set[1]), p -> new ArrayList<>()).add(levels.get(l));
                }
            }
        }
        Map<Integer, Integer> order = new HashMap<>();
        IntStream.range(0, taking.size()).forEach(i -> order.put(design.element(taking.get(i)), i));
        List<WeakPair> weak = pairs.entrySet().stream().map(pair -> {
            int[] places = pair.getKey().stream().mapToInt(order::get).sorted().toArray();
            Item first = taking.get(places[0]);
            Item second = taking.get(places[1]);
            return Map.entry((long) places[0] * taking.size() + places[1], new WeakPair(snapshot.reference(first), snapshot.reference(second),
                    probability(first) * probability(second), pair.getValue()));
        }).sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
        return new Sweep(new Impacts(design, structures, levels, taking).matrix(), weak);
    }

    private double probability(Item item) {
        return design.dependent(item) ? Double.NaN : ModeFigures.unavailability(design.solved().causes().figures(item));
    }

    private LevelRef reference(ServiceLevel level) {
        return new LevelRef(snapshot.reference((Service) level.eContainer()), snapshot.reference(level));
    }
}
