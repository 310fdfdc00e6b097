// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.Snapshot;
import org.nines.analysis.internal.QuantifiedVariables.Kind;
import org.nines.analysis.result.Budget;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.Importance;
import org.nines.analysis.result.LevelResult.Trigger;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.Figures;
import org.nines.kernel.Measure;
import org.nines.kernel.StructureGraph;
import org.nines.model.core.Item;
import org.nines.model.service.Service;
import org.nines.model.storage.Disk;

/** The quantified question about a service level in one state of operation. */
final class SituationQuantities {

    private final Snapshot snapshot;
    private final DesignQuantities design;
    private final QuantifiedVariables variables;
    private final Groups groups;
    private final Set<Item> out;
    private final List<Demand> demands;
    private final CompiledGraph compiled;
    private final Figures figures;
    private final Map<Demand, SupportLosses> losses = new IdentityHashMap<>();
    private Dependability outages;

    /** @param groups the chains whose figures the situation has */
    SituationQuantities(DesignQuantities design, CompiledGraph compiled, Situation situation, Groups groups) {
        this.design = design;
        snapshot = design.snapshot();
        variables = design.variables();
        this.groups = groups;
        out = situation.out();
        demands = situation.demands();
        this.compiled = compiled;
        figures = situation.figures();
    }

    private static Dependability dependability(Measure measure) {
        return new Dependability(measure.probability(), measure.complement(), measure.frequency());
    }

    /** Lasting downtime for everybody. */
    Dependability outages() {
        if (outages == null) {
            outages = dependability(compiled.measure(demands.get(0).outage(), figures));
        }
        return outages;
    }

    /** Downtime for a set of populations, with the switch-overs that the members of groups cause. */
    Dependability down(int demand) {
        return dependability(compiled.measure(demands.get(demand).down(), figures));
    }

    /** Downtime for a set of populations only because a group switches over after the failure of a member, or a virtual machine moves. */
    Dependability interrupted(int demand, EObject moving) {
        Demand functions = demands.get(demand);
        int interrupted = functions.interrupted().get(moving);
        int chain = moving instanceof Service group ? variables.elementOf(group) : -1;
        // only the chain itself can begin a switch-over; a machine moves when anything happens to its server
        double begun = compiled.transitionFrequency(StructureGraph.Builder.not(functions.down()), interrupted, figures,
                e -> chain < 0 || e == chain);
        double share = compiled.probability(interrupted, figures);
        return new Dependability(share, 1 - share, begun);
    }

    private SupportLosses losses(int demand) {
        return losses.computeIfAbsent(demands.get(demand), d -> new SupportLosses(variables, groups, out, d, compiled, figures));
    }

    /** How far the total for a set of populations is from being exact. */
    Bounds.Inexact inexact(int demand, List<LevelBudget.Interrupted> interruptions) {
        return new Bounds(design, groups, out, demands.get(demand), compiled, figures, losses(demand)).of(total(demand, interruptions).unavailability(),
                interruptions);
    }

    /** Whether the probability of an item's being down is not its own alone: a disk of an array, a member of a group. */
    boolean dependent(Item item) {
        return item instanceof Disk || variables.inGroup(item);
    }

    /** What items, arrays and groups contribute to the downtime of everybody: what would be gained if they never failed, where that is above 0. */
    Map<EObject, Double> gains() {
        double[] birnbaum = compiled.birnbaum(demands.get(0).outage(), figures);
        Map<EObject, List<Integer>> elementsOf = new LinkedHashMap<>();
        variables.variables().stream().filter(v -> v.kind() != Kind.LATENESS && v.kind() != Kind.PLANNED_WORK)
                .forEach(v -> elementsOf.computeIfAbsent(v.of(), o -> new ArrayList<>()).add(v.element()));
        Map<EObject, Double> gains = new LinkedHashMap<>();
        elementsOf.forEach((of, elements) -> {
            double gain = gain(elements, birnbaum);
            if (gain > 0) {
                gains.put(of, gain);
            }
        });
        return gains;
    }

    /**
     * By how much the unavailability falls without these failures. Modes of an item stand in one disjunction everywhere, so that the Birnbaum
     * importance of one mode is that of the item times the probability that the others are absent.
     */
    private double gain(List<Integer> elements, double[] birnbaum) {
        if (!elements.stream().allMatch(variables::isEvent)) {
            int[] given = elements.stream().mapToInt(Integer::intValue).toArray();
            return outages().unavailability() - compiled.probabilityGiven(demands.get(0).outage(), figures, given, new int[given.length]);
        }
        double q = 0;
        double allUp = 1;
        for (int element : elements) {
            q += allUp * probability(element);
            allUp *= 1 - probability(element);
        }
        return birnbaum[elements.get(0)] * (1 - probability(elements.get(0))) / allUp * q;
    }

    private double probability(int event) {
        return figures.probabilities(event)[1];
    }

    /** Where the downtime of everybody comes from. */
    Budget budget(List<LevelBudget.Interrupted> interruptions) {
        return new LevelBudget(snapshot, variables, compiled, figures, demands.get(0), groups).of(interruptions);
    }

    /** The outages of a set of populations by what begins them. */
    List<Dependability> outageKinds(int demand, List<LevelBudget.Interrupted> interruptions) {
        return OutageKinds.of(variables, compiled, figures, demands.get(demand).outage(), variables.atRest(compiled.graph(), out),
                total(demand, interruptions), interruptions);
    }

    /** Importance measures for everybody. */
    List<Importance> importances() {
        return new LevelImportances(snapshot, variables, compiled, figures, demands.get(0).down()).all();
    }

    /** Switch-overs of groups and virtual machines that interrupt the level. */
    List<LevelBudget.Interrupted> interrupted(int demand) {
        List<LevelBudget.Interrupted> interruptions = new ArrayList<>();
        for (EObject moving : demands.get(demand).interrupted().keySet()) {
            add(interruptions, moving, Trigger.MEMBER, interrupted(demand, moving));
            if (moving instanceof Service group) {
                SupportLosses.SupportLost lost = losses(demand).of(group);
                add(interruptions, group, Trigger.SUPPORT, new Dependability(lost.time(), 1 - lost.time(), lost.frequency()));
            }
        }
        return interruptions;
    }

    /** Share of the time down for a set of populations, without the frequencies that {@link #total} takes. */
    double unavailability(int demand) {
        double down = compiled.probability(demands.get(demand).down(), figures);
        for (EObject moving : demands.get(demand).interrupted().keySet()) {
            down += moving instanceof Service group ? losses(demand).of(group).time() : 0;
        }
        return Math.min(1, down);
    }

    private static void add(List<LevelBudget.Interrupted> interruptions, EObject moving, Trigger trigger, Dependability figures) {
        if (figures.unavailability() > 0) {
            interruptions.add(new LevelBudget.Interrupted(moving, trigger, figures));
        }
    }

    /** Exact figures, and the additive terms for switch-overs because the active member loses a support. */
    Dependability total(int demand, List<LevelBudget.Interrupted> interruptions) {
        Dependability exact = down(demand);
        double time = 0;
        double frequency = 0;
        for (LevelBudget.Interrupted interruption : interruptions) {
            if (interruption.trigger() == Trigger.SUPPORT) {
                time += interruption.total().unavailability();
                frequency += interruption.total().failuresPerHour();
            }
        }
        return new Dependability(Math.min(1, exact.unavailability() + time), Math.max(0, exact.availability() - time),
                exact.failuresPerHour() + frequency);
    }
}
