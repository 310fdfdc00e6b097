// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.ImpactMatrix;
import org.nines.analysis.result.ItemInput;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.Uncertainty;
import org.nines.analysis.result.Verdict;
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

    private final Snapshot given;
    private final AnalysisSettings settings;
    private final Remembered remembered;
    private final List<Problem> problems;
    private final Groups groups;
    private final Map<ServiceLevel, LevelAnalysis> analyses = new LinkedHashMap<>();
    /** The snapshot that the design was made from, which may differ from the given one in figures. */
    private Snapshot snapshot;

    /**
     * Prepares the analysis of a snapshot.
     *
     * @param remembered what may be used again, and what is added to it
     */
    public ProjectAnalysis(Snapshot snapshot, AnalysisSettings settings, Remembered remembered) {
        given = snapshot;
        this.snapshot = snapshot;
        remembered.setCancelled(settings.cancelled());
        this.settings = settings.withCancelled(remembered::isCancelled);
        this.remembered = remembered;
        ModelCheck check = new ModelCheck(snapshot, remembered);
        problems = new ArrayList<>(check.problems());
        groups = check.groups();
    }

    /** Runs it. */
    public AnalysisResult run() {
        if (problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR)) {
            return new AnalysisResult(snapshot.reference(snapshot.project()), text(snapshot.project().getSummary()), problems, List.of(), List.of(),
                    Premises.of(snapshot, List.of(), groups.causes(), List.of(), false, settings.draws() > 0), List.of(), ImpactMatrix.NONE, List.of(),
                    List.of(), Uncertainty.NONE);
        }
        AnalysedDesign design = design();
        snapshot = design.snapshot();
        Project project = snapshot.project();
        design.levels().forEach(this::add);
        problems.addAll(design.guarantees().problems());
        List<LevelResult> results = design.levels().stream().map(LevelAnalysis::result).toList();
        List<Verdict> verdicts = results.isEmpty() ? List.of() : project.getAgreements().stream().map(a -> verdict(a, design.guarantees())).toList();
        return new AnalysisResult(snapshot.reference(project), text(project.getSummary()), problems, results, verdicts,
                Premises.of(snapshot, design.items(), design.causes(), results, design.circular(), settings.draws() > 0),
                design.items().stream().map(item -> input(item, design.causes())).toList(), design.matrix(), design.sharedCauses(), design.pairs(),
                uncertainty(design));
    }

    /** The design with the figures of the snapshot: the last one where it differs in nothing else. */
    private AnalysedDesign design() {
        AnalysedDesign last = remembered.design();
        if (last != null && last.takes(given, settings)) {
            return last;
        }
        CompileSettings compile = LevelAnalysis.compileSettings(settings).withCache(remembered.diagrams());
        AnalysedDesign design = new AnalysedDesign(given, settings, compile, used(given.project()), groups);
        remembered.keep(design);
        return design;
    }

    private Uncertainty uncertainty(AnalysedDesign design) {
        if (settings.draws() == 0) {
            return Uncertainty.NONE;
        }
        List<ServiceLevelAgreement> agreements = snapshot.project().getAgreements();
        Map<ServiceLevelAgreement, LevelAnalysis> ofAgreements = new LinkedHashMap<>();
        agreements.forEach(agreement -> ofAgreements.put(agreement, analyses.get(agreement.getLevel())));
        return new UncertaintyAnalysis(snapshot, design.items(), settings.draws(), settings.cancelled())
                .of(design.quantities(), design.levels(), agreements, ofAgreements);
    }

    /** The levels of all services that somebody uses. */
    static List<ServiceLevel> used(Project project) {
        return project.getServices().stream().filter(service -> !service.getClients().isEmpty()).flatMap(service -> service.getLevels().stream())
                .toList();
    }

    private void add(LevelAnalysis analysis) {
        analyses.put(analysis.level(), analysis);
        if (analysis.impossible()) {
            ElementRef reference = snapshot.reference(analysis.level());
            problems.add(new Problem(Problem.Severity.WARNING, "ANA-019", reference.kind() + " '" + reference.path() + "'", reference.id(),
                    "The level can't be served even when everything works.",
                    "Look for a missing link, storage link or power feed between its clients and what it needs."));
        }
    }

    private Verdict verdict(ServiceLevelAgreement agreement, Guarantees guarantees) {
        LevelAnalysis analysis = analyses.get(agreement.getLevel());
        LevelResult level = analysis.result();
        return new Verdict(snapshot.reference(agreement), text(agreement.getProvider()), text(agreement.getConsumer()), level.service(),
                level.level(), agreement.getTarget(), analysis.agreed(agreement),
                level.contributions().subList(0, Math.min(3, level.contributions().size())), analysis.accuracy(agreement),
                analysis.outlook(agreement), Optional.ofNullable(guarantees.of(agreement)));
    }

    private ItemInput input(Item item, SharedCauses causes) {
        List<ModeFigures> modes = causes.figures(item);
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
