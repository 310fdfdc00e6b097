// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.Accuracy;
import org.nines.analysis.result.Budget;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.LevelResult.Interruption;
import org.nines.analysis.result.LevelResult.PopulationResult;
import org.nines.analysis.result.PeriodOutlook;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.Progress;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.ServiceLevelAgreement;

/** Analyses one service level: asks the structural and the quantified question and puts the answers together. */
final class LevelAnalysis {

    private final Snapshot snapshot;
    private final AnalysisSettings settings;
    private final CompileSettings compile;
    private final ServiceLevel level;
    private final Service service;
    private final LevelStructure structure;
    private final LevelQuantities quantities;
    private final SharedCauses causes;
    private final LevelResult result;
    private final Map<ServiceLevelAgreement, PeriodOutlook> outlooks = new HashMap<>();

    /** Analyses the level with the figures that are written. */
    LevelAnalysis(DesignStructure design, DesignQuantities quantified, AnalysisSettings settings, CompileSettings compile,
            ServiceLevel level) {
        snapshot = design.snapshot();
        this.settings = settings;
        this.compile = compile;
        this.level = level;
        service = (Service) level.eContainer();
        structure = new LevelStructure(design, level);
        quantities = new LevelQuantities(quantified, level, compile);
        causes = design.solved().causes();
        result = run();
        outlooks();
    }

    /** Analyses the level again with other figures. */
    private LevelAnalysis(LevelAnalysis before, DesignQuantities.OtherFigures others) {
        snapshot = before.snapshot;
        settings = before.settings;
        compile = before.compile;
        level = before.level;
        service = before.service;
        structure = before.structure;
        quantities = before.quantities.with(others);
        causes = others.groups().causes();
        result = run();
        outlooks();
    }

    /** The same level with other figures of failure modes. */
    LevelAnalysis with(DesignQuantities.OtherFigures others) {
        return new LevelAnalysis(this, others);
    }

    private void outlooks() {
        snapshot.project().getAgreements().stream().filter(agreement -> agreement.getLevel() == level)
                .forEach(agreement -> outlooks.put(agreement, quantities.outlook(agreement, demand(agreement))));
    }

    ServiceLevel level() {
        return level;
    }

    LevelResult result() {
        return result;
    }

    LevelQuantities quantities() {
        return quantities;
    }

    static CompileSettings compileSettings(AnalysisSettings settings) {
        return CompileSettings.defaults().withMaxNodes(settings.maxNodes()).withProgress(new Progress() {
            @Override
            public boolean isCancelled() {
                return settings.cancelled().getAsBoolean();
            }
        });
    }

    /** Whether the level can't be served even with everything working. */
    boolean impossible() {
        return structure.impossible();
    }

    LevelStructure structure() {
        return structure;
    }

    /** Downtime as an agreement on the level counts it. */
    Dependability agreed(ServiceLevelAgreement agreement) {
        return quantities.agreed(Agreements.excluded(agreement), Agreements.allowed(agreement), demand(agreement));
    }

    /** How exact that is. */
    Accuracy accuracy(ServiceLevelAgreement agreement) {
        return quantities.accuracy(Agreements.excluded(agreement), Agreements.allowed(agreement), demand(agreement));
    }

    /** What it means in a single period of measurement. */
    PeriodOutlook outlook(ServiceLevelAgreement agreement) {
        return outlooks.get(agreement);
    }

    /** Index of the set of populations that an agreement is made with. */
    int demand(ServiceLevelAgreement agreement) {
        return agreement.getClients() == null || service.getClients().size() == 1 ? 0 : 1 + service.getClients().indexOf(agreement.getClients());
    }

    private LevelResult run() {
        List<Interruption> interruptions = quantities.interruptions(0);
        Dependability total = quantities.total(0);
        List<PopulationResult> populations = new ArrayList<>();
        List<ClientPopulation> clients = service.getClients();
        for (int i = 0; i < clients.size(); i++) {
            populations.add(new PopulationResult(snapshot.reference(clients.get(i)), clients.get(i).getSize(),
                    clients.size() == 1 ? total : quantities.total(i + 1)));
        }
        double users = populations.stream().mapToDouble(PopulationResult::size).sum();
        double ofAUser = populations.stream().mapToDouble(p -> p.size() / users * p.total().unavailability()).sum();
        return new LevelResult(snapshot.reference(service), snapshot.reference(level), total, quantities.outages(),
                populations, ofAUser, structure.singlePoints(causes), structure.interrupting(), interruptions,
                structure.cutSets(settings.cutSetLimit(), compile, quantities::dependent, causes),
                quantities.contributions(interruptions, settings.contributionLimit()),
                settings.budgets() && !structure.impossible() ? quantities.budget() : Budget.NONE,
                settings.importances() && !structure.impossible() ? quantities.importances() : List.of(), quantities.operation(),
                quantities.accuracy(Set.of(), 0, 0));
    }
}
