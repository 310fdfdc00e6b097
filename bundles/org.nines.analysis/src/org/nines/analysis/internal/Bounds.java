// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.nines.analysis.result.Accuracy;
import org.nines.analysis.result.LevelResult.Trigger;
import org.nines.kernel.CompiledGraph;
import org.nines.kernel.CompiledGraph.ElementState;
import org.nines.kernel.Figures;
import org.nines.model.core.Item;
import org.nines.model.service.Service;

/** How far the unavailability of a level for a set of populations in one state of operation is from being exact. CONDITIONS.md derives the bounds. */
final class Bounds {

    /**
     * By how much an unavailability may be too high or too low.
     *
     * @param lower by how much the true one may be lower
     * @param higher by how much it may be higher
     * @param why in words
     */
    record Inexact(double lower, double higher, List<String> why) {
    }

    private final DesignQuantities design;
    private final QuantifiedVariables variables;
    private final Groups groups;
    private final Set<Item> out;
    private final Demand demand;
    private final CompiledGraph compiled;
    private final Figures figures;
    private final SupportLosses losses;

    Bounds(DesignQuantities design, Groups groups, Set<Item> out, Demand demand, CompiledGraph compiled, Figures figures, SupportLosses losses) {
        this.design = design;
        variables = design.variables();
        this.groups = groups;
        this.out = out;
        this.demand = demand;
        this.compiled = compiled;
        this.figures = figures;
        this.losses = losses;
    }

    /**
     * How far a figure is from being exact.
     *
     * @param figure unavailability with all interruptions
     * @param interruptions switch-overs in it
     */
    Inexact of(double figure, List<LevelBudget.Interrupted> interruptions) {
        List<String> why = new ArrayList<>();
        double support = interruptions.stream().filter(i -> i.trigger() == Trigger.SUPPORT).mapToDouble(i -> i.total().unavailability()).sum();
        double most = losses.groups().mapToDouble(group -> losses.of(group).most()).sum();
        if (support > 0) {
            why.add("switch-overs because the active member of a group loses a support are added to the exact figure");
        }
        Overlaps overlaps = variables.overlaps(compiled.support(demand.down()));
        if (overlaps.anyTogether()) {
            why.add("failures that follow one another may together outlast a buffer, a battery or a cache that each alone does not");
        }
        if (overlaps.anyKept()) {
            why.add("failures that are repaired but still felt are counted as present with others");
        }
        if (overlaps.unknown() > 0) {
            why.add("how long members of groups stay down that wait for a repair crew is taken as exponentially distributed behind buffers");
        }
        Figures atOnce = overlaps.anyTogether() ? design.undelayed(figures, groups) : null;
        double uneven = losses.groups().mapToDouble(group -> losses.of(group).uneven()).sum();
        double together = atOnce == null ? 0 : overlaps.higher(downWith(atOnce));
        double ceiling = atOnce == null ? 1 : Math.max(0, undelayed(atOnce) - figure);
        double kept = !overlaps.anyKept() ? 0 : Math.min(overlaps.lower(), compiled.probability(demand.down(), figures) - downKeptAlone(overlaps));
        double others = overlaps.unknown() + uneven;
        double lower = Math.max(0, kept) + others + elsewhere(interruptions);
        double higher = Math.min(ceiling, Math.max(0, most - support) + together) + others;
        double least = 0;
        if (support > 0 && !new Accuracy(Math.max(0, figure - support - lower), Math.min(1, figure + higher), why).decidesClass()) {
            // these bounds take longer to find: only where they may decide
            least = losses.groups().mapToDouble(group -> losses.least(group)).sum();
            most = losses.groups().mapToDouble(group -> losses.mostOneAtATime(group)).sum();
            higher = Math.min(ceiling, Math.max(0, most - support) + together) + others;
        }
        return new Inexact(Math.max(0, support - least) + lower, higher, why);
    }

    /** Share of the time that switch-overs are booked at most after failures of members that were not the active one, because they had lost a support. */
    private double elsewhere(List<LevelBudget.Interrupted> interruptions) {
        return interruptions.stream().filter(i -> i.trigger() == Trigger.MEMBER && i.moving() instanceof Service).mapToDouble(i -> {
            SupportLosses.SupportLost lost = losses.of((Service) i.moving());
            return lost.time() == 0 ? 0 : i.total().unavailability() * Math.min(1, lost.away());
        }).sum();
    }

    /**
     * Share of the time in which the level is down at most, because it would be if there were no buffers (SEMANTICS 3: the undelayed structure is the
     * upper bound); with all switch-overs for want of supports.
     *
     * @param atOnce the figures without buffers
     */
    private double undelayed(Figures atOnce) {
        return compiled.probability(demand.down(), atOnce)
                + losses.groups().mapToDouble(group -> losses.most(group, atOnce, alone -> length -> 1)).sum();
    }

    /** At most the probability that the level is down while a failure is there, from the figures without buffers. */
    private ToDoubleFunction<Overlaps.Failure> downWith(Figures atOnce) {
        int down = demand.down();
        double before = compiled.probability(down, atOnce);
        double[] birnbaum = compiled.birnbaum(down, atOnce);
        return failure -> failure.state() == 0 ? 1
                : compiled.graph().stateCount(failure.element()) > 2
                        ? compiled.probabilityGiven(down, atOnce, new int[] { failure.element() }, new int[] { failure.state() })
                        : Math.min(1, before + (1 - atOnce.probabilities(failure.element())[1]) * birnbaum[failure.element()]);
    }

    /** Share of the time in which the level is down for failures that are there, or each of which alone is still felt. */
    private double downKeptAlone(Overlaps overlaps) {
        int down = demand.down();
        Set<ElementState> decisive = Set.copyOf(compiled.decisive(down, variables.atRest(compiled.graph(), out)));
        Figures alone = figures.copy();
        overlaps.failures().stream().filter(failure -> failure.kept() > 0).forEach(failure -> {
            double[] pi = alone.probabilities(failure.element());
            for (int s = failure.state() + 1; s < pi.length; s++) {
                if (!decisive.contains(new ElementState(failure.element(), s))) {
                    pi[0] += pi[s];
                    pi[s] = 0;
                }
            }
            alone.states(failure.element(), pi, new double[pi.length][pi.length]);
        });
        return compiled.probability(down, alone);
    }
}
