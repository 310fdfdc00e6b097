// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.ImpactMatrix;
import org.nines.analysis.result.ItemInput;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.SharedCause;
import org.nines.analysis.result.Uncertainty;
import org.nines.analysis.result.Verdict;
import org.nines.analysis.result.WeakPair;
import org.nines.kernel.CompileSettings;
import org.nines.model.Problem;
import org.nines.model.Project;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Item;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.ServiceLevelAgreement;

/** Analyses all service levels and agreements of a snapshot. */
public final class ProjectAnalysis {

    private final Snapshot snapshot;
    private final AnalysisSettings settings;
    private final CompileSettings compile;
    private final List<Problem> problems;
    private final Groups groups;
    private final Map<ServiceLevel, LevelAnalysis> analyses = new LinkedHashMap<>();
    private final Map<ServiceLevel, LevelResult> levels = new LinkedHashMap<>();
    private final Set<Item> participants = new LinkedHashSet<>();
    private Guarantees guarantees;
    private boolean circular;
    private ImpactMatrix matrix = ImpactMatrix.NONE;
    private List<SharedCause> sharedCauses = List.of();
    private List<WeakPair> pairs = List.of();
    private Uncertainty uncertainty = Uncertainty.NONE;

    /**
     * Prepares the analysis of a snapshot.
     *
     * @param remembered what may be used again, and what is added to it
     */
    public ProjectAnalysis(Snapshot snapshot, AnalysisSettings settings, Remembered remembered) {
        this.snapshot = snapshot;
        this.settings = settings;
        compile = LevelAnalysis.compileSettings(settings).withCache(remembered.diagrams());
        ModelCheck check = new ModelCheck(snapshot, remembered);
        problems = new ArrayList<>(check.problems());
        groups = check.groups();
    }

    /** Runs it. */
    public AnalysisResult run() {
        Project project = snapshot.project();
        if (problems.stream().noneMatch(p -> p.severity() == Problem.Severity.ERROR)) {
            List<ServiceLevel> used = used(project);
            DesignStructure structure = new DesignStructure(snapshot, used, groups);
            DesignQuantities quantities = new DesignQuantities(structure);
            AtomicInteger done = new AtomicInteger();
            List<LevelAnalysis> all = used.parallelStream().map(level -> {
                LevelAnalysis analysis = new LevelAnalysis(structure, quantities, settings, compile, level);
                settings.progress().worked(done.incrementAndGet(), used.size());
                return analysis;
            }).toList();
            all.forEach(this::add);
            participants.addAll(structure.participants());
            circular = structure.circular();
            Impacts impacts = new Impacts(structure, all.stream().map(LevelAnalysis::structure).toList(),
                    levels.values().stream().map(LevelResult::reference).toList(), inModelOrder());
            matrix = impacts.matrix();
            sharedCauses = impacts.sharedCauses();
            pairs = impacts.pairs(List.copyOf(levels.values()), settings.cutSetLimit());
            guarantees = new Guarantees(snapshot, LevelAnalysis.compileSettings(settings));
            problems.addAll(guarantees.problems());
            if (settings.draws() > 0) {
                Map<ServiceLevelAgreement, LevelAnalysis> ofAgreements = new LinkedHashMap<>();
                project.getAgreements().forEach(agreement -> ofAgreements.put(agreement, analyses.get(agreement.getLevel())));
                uncertainty = new UncertaintyAnalysis(snapshot, inModelOrder(), settings.draws(), settings.cancelled())
                        .of(quantities, all, project.getAgreements(), ofAgreements);
            }
        }
        List<LevelResult> results = List.copyOf(levels.values());
        List<Verdict> verdicts = levels.isEmpty() ? List.of() : project.getAgreements().stream().map(this::verdict).toList();
        List<Item> items = inModelOrder();
        return new AnalysisResult(snapshot.reference(project), text(project.getSummary()), problems, results, verdicts,
                Premises.of(snapshot, items, groups.causes(), results, circular, settings.draws() > 0), items.stream().map(this::input).toList(), matrix,
                sharedCauses, pairs, uncertainty);
    }

    /** The levels of all services that somebody uses. */
    static List<ServiceLevel> used(Project project) {
        return project.getServices().stream().filter(service -> !service.getClients().isEmpty()).flatMap(service -> service.getLevels().stream())
                .toList();
    }

    private void add(LevelAnalysis analysis) {
        analyses.put(analysis.level(), analysis);
        levels.put(analysis.level(), analysis.result());
        if (analysis.impossible()) {
            ElementRef reference = snapshot.reference(analysis.level());
            problems.add(new Problem(Problem.Severity.WARNING, "ANA-019", reference.kind() + " '" + reference.path() + "'", reference.id(),
                    "The level can't be served even when everything works.",
                    "Look for a missing link, storage link or power feed between its clients and what it needs."));
        }
    }

    private Verdict verdict(ServiceLevelAgreement agreement) {
        LevelAnalysis analysis = analyses.get(agreement.getLevel());
        LevelResult level = analysis.result();
        return new Verdict(snapshot.reference(agreement), text(agreement.getProvider()), text(agreement.getConsumer()), level.service(),
                level.level(), agreement.getTarget(), analysis.agreed(agreement),
                level.contributions().subList(0, Math.min(3, level.contributions().size())), analysis.accuracy(agreement),
                analysis.outlook(agreement), Optional.ofNullable(guarantees.of(agreement)));
    }

    private List<Item> inModelOrder() {
        List<Item> items = new ArrayList<>();
        snapshot.project().eAllContents().forEachRemaining(element -> {
            if (participants.contains(element)) {
                items.add((Item) element);
            }
        });
        return items;
    }

    private ItemInput input(Item item) {
        List<ModeFigures> modes = groups.causes().figures(item);
        return new ItemInput(snapshot.reference(item), item.getType() == null ? "" : text(item.getType().getName()),
                ModeFigures.unavailability(modes), modes.stream().map(ProjectAnalysis::mode).toList());
    }

    private static ItemInput.Mode mode(ModeFigures figures) {
        FailureMode mode = figures.mode();
        return new ItemInput.Mode(mode.getName(), figures.mttf(), figures.mttr(), figures.q(), figures.written(), text(mode.getSource()),
                mode.getYear(), mode.isAssumption() || mode.isRepairAssumption());
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
