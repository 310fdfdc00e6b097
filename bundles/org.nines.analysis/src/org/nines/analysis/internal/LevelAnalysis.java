// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.Budget;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.LevelResult.Interruption;
import org.nines.analysis.result.LevelResult.PopulationResult;
import org.nines.analysis.result.LevelResult.Trigger;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.Progress;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;

/** Analyses one service level: asks the structural and the quantified question and puts the answers together. */
final class LevelAnalysis {

    private final Snapshot snapshot;
    private final AnalysisSettings settings;
    private final ServiceLevel level;
    private final Service service;
    private final Map<Service, GroupChain> chains;
    private final List<GroupChain> groups;
    private final LevelStructure structure;
    private final LevelQuantities quantities;
    private final LevelResult result;

    /** Analyses the level. */
    LevelAnalysis(DesignStructure design, DesignQuantities quantified, AnalysisSettings settings, ServiceLevel level) {
        snapshot = design.snapshot();
        this.settings = settings;
        this.level = level;
        service = (Service) level.eContainer();
        chains = design.chains();
        groups = chains.values().stream().filter(chain -> chain.isStandby() && design.reached(service).contains(chain.service())).toList();
        structure = new LevelStructure(design, level);
        quantities = new LevelQuantities(quantified, level, compileSettings(settings));
        result = run();
    }

    ServiceLevel level() {
        return level;
    }

    LevelResult result() {
        return result;
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

    private LevelResult run() {
        List<LevelBudget.Interrupted> interrupted = interrupted(0);
        List<Interruption> interruptions = interruptions(interrupted);
        Dependability total = total(0, interruptions);
        List<PopulationResult> populations = new ArrayList<>();
        List<ClientPopulation> clients = service.getClients();
        for (int i = 0; i < clients.size(); i++) {
            populations.add(new PopulationResult(snapshot.reference(clients.get(i)), clients.get(i).getSize(),
                    clients.size() == 1 ? total : total(i + 1, interruptions(interrupted(i + 1)))));
        }
        double users = populations.stream().mapToDouble(PopulationResult::size).sum();
        double ofAUser = populations.stream().mapToDouble(p -> p.size() / users * p.total().unavailability()).sum();
        return new LevelResult(snapshot.reference(service), snapshot.reference(level), total, quantities.outages(),
                populations, ofAUser, structure.singlePoints(), structure.interrupting(), interruptions,
                structure.cutSets(settings.cutSetLimit(), compileSettings(settings), quantities::dependent),
                quantities.contributions(interruptions, settings.contributionLimit()),
                settings.budgets() && !structure.impossible() ? quantities.budget(interrupted, chains) : Budget.NONE,
                settings.importances() && !structure.impossible() ? quantities.importances() : List.of());
    }

    /** Exact figures of the level, and the additive terms for switch-overs because the active member loses a support. */
    private Dependability total(int demand, List<Interruption> interruptions) {
        Dependability exact = quantities.down(demand);
        double time = 0;
        double frequency = 0;
        for (Interruption interruption : interruptions) {
            if (interruption.trigger() == Trigger.SUPPORT) {
                time += interruption.total().unavailability();
                frequency += interruption.total().failuresPerHour();
            }
        }
        return new Dependability(Math.min(1, exact.unavailability() + time), Math.max(0, exact.availability() - time),
                exact.failuresPerHour() + frequency);
    }

    private List<LevelBudget.Interrupted> interrupted(int demand) {
        List<LevelBudget.Interrupted> interruptions = new ArrayList<>();
        for (GroupChain chain : groups) {
            add(interruptions, chain.service(), Trigger.MEMBER, quantities.interrupted(demand, chain.service()));
            double lost = quantities.supportLost(demand, chain);
            double time = Math.min(1, lost * chain.meanInterruption());
            add(interruptions, chain.service(), Trigger.SUPPORT, new Dependability(time, 1 - time, lost));
        }
        return interruptions;
    }

    private static void add(List<LevelBudget.Interrupted> interruptions, Service group, Trigger trigger, Dependability figures) {
        if (figures.unavailability() > 0) {
            interruptions.add(new LevelBudget.Interrupted(group, trigger, figures));
        }
    }

    private List<Interruption> interruptions(List<LevelBudget.Interrupted> interrupted) {
        return interrupted.stream().map(i -> new Interruption(snapshot.reference(i.group()), i.trigger(), i.total())).toList();
    }
}
