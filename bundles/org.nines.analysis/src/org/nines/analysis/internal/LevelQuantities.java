// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.Budget;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.Importance;
import org.nines.analysis.result.LevelResult.Contribution;
import org.nines.analysis.result.LevelResult.Interruption;
import org.nines.kernel.CompileSettings;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.Figures;
import org.nines.kernel.Measure;
import org.nines.kernel.StructureGraph;
import org.nines.model.core.Item;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;
import org.nines.model.storage.Disk;

/** The quantified question about a service level: failure modes, late states, Markov chains of groups. */
final class LevelQuantities {

    private final Snapshot snapshot;
    private final QuantifiedVariables variables;
    private final List<Demand> demands;
    private final CompiledGraph compiled;
    private final Figures figures;
    private final Dependability outages;

    LevelQuantities(DesignQuantities design, ServiceLevel level, CompileSettings settings) {
        snapshot = design.snapshot();
        variables = design.variables();
        demands = design.demands(level);
        compiled = CompiledGraph.compile(design.graph(), settings, tops());
        figures = design.figures();
        outages = dependability(compiled.measure(demands.get(0).outage(), figures));
    }

    private int[] tops() {
        List<Integer> tops = new ArrayList<>();
        for (Demand demand : demands) {
            tops.add(demand.down());
            tops.add(demand.outage());
            tops.addAll(demand.interrupted().values());
        }
        return tops.stream().mapToInt(Integer::intValue).distinct().toArray();
    }

    private static Dependability dependability(Measure measure) {
        return new Dependability(measure.probability(), measure.complement(), measure.frequency());
    }

    /** Lasting downtime for everybody. */
    Dependability outages() {
        return outages;
    }

    /** Downtime for a set of populations, with the switch-overs that the members of groups cause. */
    Dependability down(int demand) {
        return dependability(compiled.measure(demands.get(demand).down(), figures));
    }

    /** Downtime for a set of populations only because a group switches over after the failure of a member. */
    Dependability interrupted(int demand, Service group) {
        Demand functions = demands.get(demand);
        int interrupted = functions.interrupted().get(group);
        int chain = variables.elementOf(group);
        // only the chain itself can begin a switch-over
        double begun = compiled.transitionFrequency(StructureGraph.Builder.not(functions.down()), interrupted, figures, e -> e == chain);
        double share = compiled.probability(interrupted, figures);
        return new Dependability(share, 1 - share, begun);
    }

    /**
     * How often, per hour, the active member of a group loses something that only it needs, so that the level can go on after a switch-over: the
     * frequency of failures that take the level from it were it alone, less those that take it from the whole group. Approximate in that
     * a failure of the second kind may find the member without its supports already; the relative error is of the order of the
     * unavailability of these supports.
     */
    double supportLost(int demand, GroupChain chain) {
        int outage = demands.get(demand).outage();
        int[] element = { variables.elementOf(chain.service()) };
        if (element[0] < 0) {
            return 0;
        }
        double ofAll = compiled.measureGiven(outage, figures, element, new int[] { 0 }).frequency();
        double lost = 0;
        for (int member = 0; member < chain.members().size(); member++) {
            int[] alone = { variables.only(chain.service(), member) };
            double frequency = compiled.measureGiven(outage, figures, element, alone).frequency() - ofAll;
            lost += chain.probabilityActive(member) * Math.max(0, frequency);
        }
        return lost;
    }

    /** Whether the probability of an item's being down is not its own alone: a disk of an array, a member of a group. */
    boolean dependent(Item item) {
        return item instanceof Disk || variables.inGroup(item);
    }

    /** What items, arrays, groups and their switch-overs contribute to the downtime of everybody, largest first. */
    List<Contribution> contributions(List<Interruption> interruptions, int limit) {
        List<Contribution> contributions = new ArrayList<>();
        double[] birnbaum = compiled.birnbaum(demands.get(0).outage(), figures);
        Map<EObject, List<Integer>> elementsOf = new LinkedHashMap<>();
        variables.variables().forEach(v -> elementsOf.computeIfAbsent(v.of(), o -> new ArrayList<>()).add(v.element()));
        elementsOf.forEach((of, elements) -> {
            double gain = gain(elements, birnbaum);
            if (gain > 0) {
                contributions.add(new Contribution(snapshot.reference(of), false, gain));
            }
        });
        Map<ElementRef, Double> switchOvers = new LinkedHashMap<>();
        interruptions.forEach(i -> switchOvers.merge(i.service(), i.total().unavailability(), Double::sum));
        switchOvers.forEach((group, time) -> contributions.add(new Contribution(group, true, time)));
        contributions.sort(Comparator.comparingDouble(Contribution::unavailability).reversed());
        return contributions.subList(0, Math.min(limit, contributions.size()));
    }

    /**
     * By how much the unavailability falls without these failures. Modes of an item stand in one disjunction everywhere, so that the Birnbaum
     * importance of one mode is that of the item times the probability that the others are absent.
     */
    private double gain(List<Integer> elements, double[] birnbaum) {
        if (!elements.stream().allMatch(variables::isEvent)) {
            int[] given = elements.stream().mapToInt(Integer::intValue).toArray();
            return outages.unavailability() - compiled.probabilityGiven(demands.get(0).outage(), figures, given, new int[given.length]);
        }
        double q = 0;
        double allUp = 1;
        for (int element : elements) {
            q += allUp * variables.probability(element);
            allUp *= 1 - variables.probability(element);
        }
        return birnbaum[elements.get(0)] * (1 - variables.probability(elements.get(0))) / allUp * q;
    }

    /** Where the downtime of everybody comes from. */
    Budget budget(List<LevelBudget.Interrupted> interruptions, Map<Service, GroupChain> chains) {
        return new LevelBudget(snapshot, variables, compiled, figures, demands.get(0)).of(interruptions, chains);
    }

    /** Importance measures for everybody. */
    List<Importance> importances() {
        return new LevelImportances(snapshot, variables, compiled, figures, demands.get(0).down()).all();
    }
}
