// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.ImpactMatrix;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.SharedCause;
import org.nines.analysis.result.WeakPair;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.Figures;
import org.nines.model.core.CommonCause;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Item;
import org.nines.model.service.Dependency;
import org.nines.model.service.DependencyKind;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;
import org.nines.model.storage.Disk;

/**
 * A design whose conditions have been worked out, and the answers for all its levels. When only figures of failure modes change, it answers again
 * without working the conditions out anew, and asks only those levels that depend on what has changed.
 */
final class AnalysedDesign {

    private final Snapshot snapshot;
    private final AnalysisSettings settings;
    private final DesignStructure structure;
    private final DesignQuantities quantities;
    private final Guarantees guarantees;
    private final Impacts impacts;
    private final List<Item> items;
    private final List<SharedCause> sharedCauses;
    private final boolean startNeeded;
    private final Map<FailureMode, List<Item>> itemsOf = new HashMap<>();
    private final Map<LevelStructure, BitSet> elementsOf = new HashMap<>();
    private List<LevelAnalysis> levels;
    private DesignQuantities.OtherFigures figures;
    private Map<FailureMode, FailureMode> edited = Map.of();

    /**
     * Analyses a design.
     *
     * @param used the levels that somebody uses
     * @param groups chains and shared causes with the figures that are written
     */
    AnalysedDesign(Snapshot snapshot, AnalysisSettings settings, CompileSettings compile, List<ServiceLevel> used, Groups groups) {
        this.snapshot = snapshot;
        this.settings = settings;
        structure = new DesignStructure(snapshot, used, groups);
        quantities = new DesignQuantities(structure);
        figures = new DesignQuantities.OtherFigures(groups, quantities.normal(), Map.of());
        levels = used.parallelStream().map(level -> new LevelAnalysis(structure, quantities, settings, compile, level)).toList();
        items = inModelOrder(snapshot, new LinkedHashSet<>(structure.participants()));
        impacts = new Impacts(structure, levels.stream().map(LevelAnalysis::structure).toList(),
                levels.stream().map(level -> level.result().reference()).toList(), items);
        sharedCauses = impacts.sharedCauses();
        guarantees = new Guarantees(snapshot, LevelAnalysis.compileSettings(settings));
        startNeeded = contents(snapshot).anyMatch(e -> e instanceof Dependency need && need.getKind() == DependencyKind.START);
        Set<Item> all = new LinkedHashSet<>(structure.participants());
        contents(snapshot).filter(Item.class::isInstance).map(Item.class::cast).forEach(all::add);
        all.forEach(item -> ModeFigures.modesOf(item).forEach(mode -> itemsOf.computeIfAbsent(mode, m -> new ArrayList<>()).add(item)));
    }

    private static Stream<EObject> contents(Snapshot snapshot) {
        Iterable<EObject> all = () -> snapshot.project().eAllContents();
        return StreamSupport.stream(all.spliterator(), false);
    }

    private static List<Item> inModelOrder(Snapshot snapshot, Set<Item> participants) {
        return contents(snapshot).filter(participants::contains).map(Item.class::cast).toList();
    }

    // Other figures

    /**
     * Analyses the design with the figures of another snapshot.
     *
     * @return false, and nothing has changed, when the two differ in more than figures, when other questions are asked, or when conditions depend on the
     *         figures that are others
     */
    boolean takes(Snapshot other, AnalysisSettings questions) {
        if (settings.draws() > 0 || !asksTheSame(questions)) {
            return false;
        }
        FigureEdits edits = FigureEdits.between(snapshot, other);
        if (edits == null) {
            return false;
        }
        Set<FailureMode> changed = new HashSet<>(edits.modes().keySet());
        changed.addAll(edited.keySet());
        Set<Item> concerned = new HashSet<>();
        changed.forEach(mode -> concerned.addAll(itemsOf.getOrDefault(mode, List.of())));
        if (!concerned.isEmpty() && (startNeeded || concerned.stream().anyMatch(this::shapesConditions))) {
            return false;
        }
        Map<FailureMode, FailureMode> modes = edits.modes();
        Groups groups = structure.solved().with(mode -> modes.containsKey(mode.mode()) ? ModeFigures.of(modes.get(mode.mode())) : mode);
        if (!quantities.variables().haveStatesOf(groups)) {
            return false;
        }
        DesignQuantities.OtherFigures others = quantities.withFigures(groups);
        Predicate<LevelAnalysis> affected = affected(concerned, figures.normal(), others.normal());
        levels = levels.parallelStream().map(level -> affected.test(level) ? level.with(others) : level).toList();
        figures = others;
        edited = modes;
        return true;
    }

    private boolean asksTheSame(AnalysisSettings questions) {
        return settings.cutSetLimit() == questions.cutSetLimit() && settings.contributionLimit() == questions.contributionLimit()
                && settings.maxNodes() == questions.maxNodes() && settings.budgets() == questions.budgets()
                && settings.importances() == questions.importances() && settings.draws() == questions.draws();
    }

    /** Whether conditions are others when the figures of an item are: failures are felt late, or shared, or the item is in such a group. */
    private boolean shapesConditions(Item item) {
        Groups solved = structure.solved();
        return item instanceof CommonCause || solved.causes().has(item) || feltLate(item)
                || item instanceof Disk && feltLate(item.eContainer())
                || solved.chains().keySet().stream().filter(service -> isMember(item, service)).anyMatch(service -> feltLate(service)
                        || service.getInstances().stream().anyMatch(instance -> feltLate(instance) || feltLate(instance.getHost())));
    }

    private boolean feltLate(EObject of) {
        return structure.variables().felts(of).stream().anyMatch(felt -> !felt.atOnce());
    }

    private static boolean isMember(Item item, Service service) {
        return service.getInstances().stream().anyMatch(instance -> instance == item || instance.getHost() == item);
    }

    /** Which levels may answer otherwise: an element of theirs has other figures, an item of theirs, or a member of a group that they lead to. */
    private Predicate<LevelAnalysis> affected(Set<Item> concerned, Figures before, Figures after) {
        BitSet quantified = new BitSet();
        IntStream.range(0, quantities.graph().elementCount()).filter(e -> !before.isSetAs(e, after)).forEach(quantified::set);
        BitSet structural = new BitSet();
        concerned.stream().mapToInt(structure::element).filter(e -> e >= 0).forEach(structural::set);
        Set<Service> groups = new HashSet<>(structure.chains().keySet());
        groups.removeIf(service -> concerned.stream().noneMatch(item -> isMember(item, service)));
        return level -> level.quantities().elements().intersects(quantified) || elements(level.structure()).intersects(structural)
                || !Collections.disjoint(structure.reached((Service) level.level().eContainer()), groups);
    }

    private BitSet elements(LevelStructure level) {
        synchronized (elementsOf) {
            return elementsOf.computeIfAbsent(level, LevelStructure::allElements);
        }
    }

    // Answers

    Snapshot snapshot() {
        return snapshot;
    }

    List<LevelAnalysis> levels() {
        return levels;
    }

    DesignQuantities quantities() {
        return quantities;
    }

    Guarantees guarantees() {
        return guarantees;
    }

    /** What items have in common, with the figures that hold now. */
    SharedCauses causes() {
        return figures.groups().causes();
    }

    /** The items that take part in any level, in the order of the model. */
    List<Item> items() {
        return items;
    }

    /** Whether services need each other in a circle. */
    boolean circular() {
        return structure.circular();
    }

    ImpactMatrix matrix() {
        return impacts.matrix();
    }

    List<SharedCause> sharedCauses() {
        return sharedCauses;
    }

    /** The most probable pairs of all levels. */
    List<WeakPair> pairs() {
        List<LevelResult> results = levels.stream().map(LevelAnalysis::result).toList();
        return impacts.pairs(results, settings.cutSetLimit());
    }
}
