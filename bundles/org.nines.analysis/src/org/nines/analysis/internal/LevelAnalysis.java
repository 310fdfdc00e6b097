// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.LevelResult.Interruption;
import org.nines.analysis.result.LevelResult.PopulationResult;
import org.nines.analysis.result.LevelResult.Trigger;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.Progress;
import org.nines.model.core.Item;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;

/** Analyses one service level: asks the structural and the quantified question and puts the answers together. */
final class LevelAnalysis {

    private final Snapshot snapshot;
    private final AnalysisSettings settings;
    private final ServiceLevel level;
    private final Service service;
    private final Groups groups;
    private final LevelStructure structure;
    private final LevelQuantities quantities;
    private final LevelResult result;

    /** Analyses the level. */
    LevelAnalysis(Snapshot snapshot, AnalysisSettings settings, ServiceLevel level, Groups groups) {
        this.snapshot = snapshot;
        this.settings = settings;
        this.level = level;
        this.service = (Service) level.eContainer();
        this.groups = groups;
        structure = new LevelStructure(snapshot, level, groups);
        quantities = new LevelQuantities(snapshot, level, groups, structure.variables(), demands(), compileSettings());
        result = run();
    }

    ServiceLevel level() {
        return level;
    }

    LevelResult result() {
        return result;
    }

    /** Who is to be served in each of the questions: everybody, then, where there are several populations, each alone. */
    private List<List<ClientPopulation>> demands() {
        List<List<ClientPopulation>> demands = new ArrayList<>();
        demands.add(service.getClients());
        if (service.getClients().size() > 1) {
            service.getClients().forEach(clients -> demands.add(List.of(clients)));
        }
        return demands;
    }

    private CompileSettings compileSettings() {
        return CompileSettings.defaults().withMaxNodes(settings.maxNodes()).withProgress(new Progress() {
            @Override
            public boolean isCancelled() {
                return settings.cancelled().getAsBoolean();
            }
        });
    }

    /** Items that take part in the level. */
    List<Item> items() {
        return structure.variables().items();
    }

    /** Whether services need each other in a circle. */
    boolean circular() {
        return structure.circular();
    }

    /** Whether the level can't be served even with everything working. */
    boolean impossible() {
        return structure.impossible();
    }

    private LevelResult run() {
        List<Interruption> interruptions = interruptions(0);
        Dependability total = total(0, interruptions);
        List<PopulationResult> populations = new ArrayList<>();
        List<ClientPopulation> clients = service.getClients();
        for (int i = 0; i < clients.size(); i++) {
            populations.add(new PopulationResult(snapshot.reference(clients.get(i)), clients.get(i).getSize(),
                    clients.size() == 1 ? total : total(i + 1, interruptions(i + 1))));
        }
        double users = populations.stream().mapToDouble(PopulationResult::size).sum();
        double ofAUser = populations.stream().mapToDouble(p -> p.size() / users * p.total().unavailability()).sum();
        return new LevelResult(snapshot.reference(service), snapshot.reference(level), total, quantities.outages(),
                populations, ofAUser, structure.singlePoints(), structure.interrupting(), interruptions,
                structure.cutSets(settings.cutSetLimit(), compileSettings(), quantities::dependent),
                quantities.contributions(interruptions, settings.contributionLimit()));
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

    private List<Interruption> interruptions(int demand) {
        List<Interruption> interruptions = new ArrayList<>();
        groups.chains().values().stream().filter(GroupChain::isStandby).forEach(chain -> {
            Service group = chain.service();
            add(interruptions, group, Trigger.MEMBER, quantities.interrupted(demand, group));
            double lost = quantities.supportLost(demand, chain);
            double time = Math.min(1, lost * chain.meanInterruption());
            add(interruptions, group, Trigger.SUPPORT, new Dependability(time, 1 - time, lost));
        });
        return interruptions;
    }

    private void add(List<Interruption> interruptions, Service group, Trigger trigger, Dependability figures) {
        if (figures.unavailability() > 0) {
            interruptions.add(new Interruption(snapshot.reference(group), trigger, figures));
        }
    }
}
