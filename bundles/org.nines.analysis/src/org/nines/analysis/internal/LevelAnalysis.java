// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.CutSetSummary;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.LevelResult.Contribution;
import org.nines.analysis.result.LevelResult.Interruption;
import org.nines.analysis.result.LevelResult.PopulationResult;
import org.nines.analysis.result.LevelResult.SinglePoint;
import org.nines.analysis.result.LevelResult.Trigger;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.CutSets;
import org.nines.kernel.Figures;
import org.nines.kernel.Measure;
import org.nines.kernel.Progress;
import org.nines.kernel.StructureGraph;
import org.nines.model.core.Item;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;
import org.nines.model.storage.Disk;

/** Analyses one service level: builds its two functions, asks the kernel, and says the answers in terms of elements. */
final class LevelAnalysis {

    private final Snapshot snapshot;
    private final AnalysisSettings settings;
    private final ServiceLevel level;
    private final Service service;
    private final Map<Service, GroupChain> chains;

    private final StructureGraph.Builder structuralGraph = StructureGraph.builder();
    private final StructuralVariables structural;
    private final StructureGraph.Builder quantifiedGraph = StructureGraph.builder();
    private final QuantifiedVariables quantified;
    private final Infrastructure infrastructure;
    private boolean circular;
    private boolean impossible;

    LevelAnalysis(Snapshot snapshot, AnalysisSettings settings, ServiceLevel level, Map<Service, GroupChain> chains) {
        this.snapshot = snapshot;
        this.settings = settings;
        this.level = level;
        this.service = (Service) level.eContainer();
        this.chains = chains;
        structural = new StructuralVariables(snapshot, structuralGraph);
        quantified = new QuantifiedVariables(snapshot, quantifiedGraph, structural, chains);
        infrastructure = new Infrastructure(quantifiedGraph, quantified, snapshot.project());
    }

    /** Items that take part in the level; known after {@link #run}. */
    List<Item> items() {
        return structural.items();
    }

    /** Whether services need each other in a circle; known after {@link #run}. */
    boolean circular() {
        return circular;
    }

    /** Whether the level can't be served even with everything working; known after {@link #run}. */
    boolean impossible() {
        return impossible;
    }

    LevelResult run() {
        Structure structure = new Structure();
        Quantities quantities = new Quantities();
        return new LevelResult(snapshot.reference(service), snapshot.reference(level), quantities.everybody.total,
                quantities.outages, quantities.populations(), quantities.ofAUser(), structure.singlePoints(), structure.interrupting(),
                quantities.everybody.interruptions, structure.cutSets(), quantities.contributions());
    }

    private CompileSettings compileSettings() {
        return CompileSettings.defaults().withMaxNodes(settings.maxNodes()).withProgress(new Progress() {
            @Override
            public boolean isCancelled() {
                return settings.cancelled().getAsBoolean();
            }
        });
    }

    private int down(StructureGraph.Builder graph, Services services, List<ClientPopulation> populations) {
        int[] served = populations.stream().mapToInt(p -> services.served(level, p)).toArray();
        circular |= services.circular();
        return StructureGraph.Builder.not(graph.and(served));
    }

    private List<Service> standbyGroups() {
        return chains.values().stream().filter(GroupChain::isStandby).map(GroupChain::service).toList();
    }

    /** The structural question: every element up, or down until repaired. */
    private final class Structure {

        private final StructureGraph graph;
        private final int down;
        /** Down when nobody but one member of a standby group takes part, for each of them. */
        private final List<Integer> downOnOneMember = new ArrayList<>();

        Structure() {
            Infrastructure places = new Infrastructure(structuralGraph, structural, snapshot.project());
            down = down(structuralGraph, new Services(structuralGraph, structural, places, false, Services::everybody), service.getClients());
            for (Service group : standbyGroups()) {
                if (chains.get(group).meanInterruption() > 0) {
                    Services.members(group).forEach(member -> {
                        var alone = new Services(structuralGraph, structural, places, false, Services.onlyMember(group, member));
                        downOnOneMember.add(down(structuralGraph, alone, service.getClients()));
                    });
                }
            }
            graph = structuralGraph.build();
            impossible = graph.evaluate(down, new int[graph.elementCount()]);
        }

        List<SinglePoint> singlePoints() {
            return impossible ? List.of() : Arrays.stream(graph.singlePoints(down)).mapToObj(structural::item).map(this::singlePoint)
                    .sorted(Comparator.comparingDouble(SinglePoint::unavailability).reversed()).toList();
        }

        private SinglePoint singlePoint(Item item) {
            List<ModeFigures> modes = ModeFigures.of(item);
            return new SinglePoint(snapshot.reference(item), ModeFigures.unavailability(modes), !modes.isEmpty());
        }

        List<ElementRef> interrupting() {
            if (impossible) {
                return List.of();
            }
            int[] lasting = graph.singlePoints(down);
            return downOnOneMember.stream().filter(top -> top != down && !graph.evaluate(top, new int[graph.elementCount()]))
                    .flatMapToInt(top -> Arrays.stream(graph.singlePoints(top))).distinct().sorted()
                    .filter(e -> Arrays.binarySearch(lasting, e) < 0).mapToObj(e -> snapshot.reference(structural.item(e))).toList();
        }

        CutSetSummary cutSets() {
            if (settings.cutSetLimit() == 0) {
                return CutSetSummary.NONE;
            }
            CutSets sets = CompiledGraph.compile(graph, compileSettings(), down).minimalCutSets(down);
            Figures figures = Figures.of(graph);
            for (int e = 0; e < graph.elementCount(); e++) {
                figures.event(e, ModeFigures.unavailability(ModeFigures.of(structural.item(e))), Double.NaN);
            }
            List<CutSetSummary.CutSet> weakest = new ArrayList<>();
            for (int[] set : sets.byProbability(figures)) {
                if (weakest.size() == settings.cutSetLimit()) {
                    break;
                }
                List<Item> items = Arrays.stream(set).mapToObj(structural::item).toList();
                weakest.add(new CutSetSummary.CutSet(items.stream().map(snapshot::reference).toList(),
                        dependent(items) ? Double.NaN : sets.probability(set, figures)));
            }
            return new CutSetSummary(List.of(sets.countByOrder()), weakest);
        }

        /** Whether one of the items is a member of a group, so that the probability of its being down is not its own alone. */
        private boolean dependent(List<Item> items) {
            return items.stream().anyMatch(item -> item instanceof Disk || quantified.inGroup(item));
        }
    }

    /** The quantified question: failure modes, late states, chains. */
    private final class Quantities {

        /** Functions of a set of populations that are all to be served. */
        private final class Demand {
            /** Down, switch-overs included. */
            private final int down;
            /** Down though takeovers be instantaneous. */
            private final int outage;
            private final Map<Service, Integer> interrupted = new LinkedHashMap<>();
            private final Map<Service, List<int[]>> supportLost = new LinkedHashMap<>();
            private List<Interruption> interruptions;
            private Dependability total;

            Demand(List<ClientPopulation> populations) {
                down = down(quantifiedGraph, services(true, null, -1), populations);
                outage = down(quantifiedGraph, services(false, null, -1), populations);
                for (Service group : standbyGroups()) {
                    interrupted.put(group, quantifiedGraph.and(down, StructureGraph.Builder.not(outage), quantified.switchingOver(group)));
                    List<int[]> members = new ArrayList<>();
                    Services.members(group).forEach(m -> members.add(supportLost(populations, group, m)));
                    supportLost.put(group, members);
                }
            }

            /** The active member serves; and: it is served by another one though the first is still the active one. */
            private int[] supportLost(List<ClientPopulation> populations, Service group, int member) {
                int downOnMember = down(quantifiedGraph, services(false, group, member), populations);
                int active = quantified.active(group, member);
                int up = StructureGraph.Builder.not(down);
                return new int[] { quantifiedGraph.and(active, up, StructureGraph.Builder.not(downOnMember)),
                        quantifiedGraph.and(active, up, downOnMember) };
            }

            void tops(List<Integer> tops) {
                tops.add(down);
                tops.add(outage);
                tops.addAll(interrupted.values());
                supportLost.values().forEach(members -> members.forEach(m -> Arrays.stream(m).forEach(tops::add)));
            }

            /** Asks the compiled functions: the exact part, and the additive term for switch-overs because the active member loses a support. */
            void measure() {
                interruptions = new ArrayList<>();
                interrupted.forEach((group, function) -> interrupted(group, function));
                Measure measure = compiled.measure(down, figures);
                double unavailability = measure.probability();
                double availability = measure.complement();
                double frequency = measure.frequency();
                for (Interruption interruption : interruptions) {
                    if (interruption.trigger() == Trigger.SUPPORT) {
                        unavailability += interruption.total().unavailability();
                        availability -= interruption.total().unavailability();
                        frequency += interruption.total().failuresPerHour();
                    }
                }
                total = new Dependability(Math.min(1, unavailability), Math.max(0, availability), frequency);
            }

            private void interrupted(Service group, int function) {
                int chain = quantified.elementOf(group);
                double share = compiled.probability(function, figures);
                // only the chain itself can begin a switch-over
                double begun = compiled.transitionFrequency(StructureGraph.Builder.not(down), function, figures, e -> e == chain);
                add(group, Trigger.MEMBER, share, begun);
                double lost = supportLost.get(group).stream()
                        .mapToDouble(m -> compiled.transitionFrequency(m[0], m[1], figures, e -> e != chain)).sum();
                add(group, Trigger.SUPPORT, Math.min(1, lost * chains.get(group).meanInterruption()), lost);
            }

            private void add(Service group, Trigger trigger, double share, double frequency) {
                if (share > 0) {
                    interruptions.add(new Interruption(snapshot.reference(group), trigger, new Dependability(share, 1 - share, frequency)));
                }
            }
        }

        private final Demand everybody;
        private final List<Demand> demands = new ArrayList<>();
        private final CompiledGraph compiled;
        private final Figures figures;
        private final Dependability outages;

        Quantities() {
            List<ClientPopulation> clients = service.getClients();
            everybody = new Demand(clients);
            List<Integer> tops = new ArrayList<>();
            everybody.tops(tops);
            for (ClientPopulation population : clients) {
                Demand demand = clients.size() == 1 ? everybody : new Demand(List.of(population));
                demands.add(demand);
                demand.tops(tops);
            }
            StructureGraph graph = quantifiedGraph.build();
            compiled = CompiledGraph.compile(graph, compileSettings(), tops.stream().mapToInt(Integer::intValue).distinct().toArray());
            figures = quantified.figures(graph);
            Measure outage = compiled.measure(everybody.outage, figures);
            outages = new Dependability(outage.probability(), outage.complement(), outage.frequency());
            everybody.measure();
            demands.stream().filter(demand -> demand != everybody).forEach(Demand::measure);
        }

        private Services services(boolean switchOversInterrupt, Service group, int onlyMember) {
            return new Services(quantifiedGraph, quantified, infrastructure, switchOversInterrupt,
                    group == null ? Services::everybody : Services.onlyMember(group, onlyMember));
        }

        List<PopulationResult> populations() {
            List<PopulationResult> results = new ArrayList<>();
            for (int i = 0; i < demands.size(); i++) {
                ClientPopulation clients = service.getClients().get(i);
                results.add(new PopulationResult(snapshot.reference(clients), clients.getSize(), demands.get(i).total));
            }
            return results;
        }

        double ofAUser() {
            double users = service.getClients().stream().mapToDouble(ClientPopulation::getSize).sum();
            return populations().stream().mapToDouble(p -> p.size() / users * p.total().unavailability()).sum();
        }

        List<Contribution> contributions() {
            List<Contribution> contributions = new ArrayList<>();
            double[] birnbaum = compiled.birnbaum(everybody.outage, figures);
            Map<Object, List<Integer>> elementsOf = new LinkedHashMap<>();
            quantified.variables().forEach(v -> elementsOf.computeIfAbsent(v.of(), o -> new ArrayList<>()).add(v.element()));
            elementsOf.forEach((of, elements) -> {
                double gain = gain(elements, birnbaum);
                if (gain > 0) {
                    contributions.add(new Contribution(snapshot.reference((EObject) of), false, gain));
                }
            });
            Map<ElementRef, Double> switchOvers = new LinkedHashMap<>();
            everybody.interruptions.forEach(i -> switchOvers.merge(i.service(), i.total().unavailability(), Double::sum));
            switchOvers.forEach((group, time) -> contributions.add(new Contribution(group, true, time)));
            contributions.sort(Comparator.comparingDouble(Contribution::unavailability).reversed());
            return contributions.subList(0, Math.min(settings.contributionLimit(), contributions.size()));
        }

        /**
         * By how much the unavailability falls without these failures. Modes of an item stand in one disjunction everywhere, so that the
         * Birnbaum importance of one mode is that of the item times the probability that the others are absent.
         */
        private double gain(List<Integer> elements, double[] birnbaum) {
            if (!elements.stream().allMatch(quantified::isEvent)) {
                int[] given = elements.stream().mapToInt(Integer::intValue).toArray();
                return outages.unavailability() - compiled.probabilityGiven(everybody.outage, figures, given, new int[given.length]);
            }
            double q = 0;
            double allUp = 1;
            for (int element : elements) {
                q += allUp * quantified.probability(element);
                allUp *= 1 - quantified.probability(element);
            }
            return birnbaum[elements.get(0)] * (1 - quantified.probability(elements.get(0))) / allUp * q;
        }
    }
}
