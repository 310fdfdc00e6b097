// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.result;

import java.util.List;

/**
 * Results of one service level for those who use the service.
 *
 * @param service the service
 * @param level the service level
 * @param total all downtime: outages and interruptions together, for every population being served
 * @param outages downtime that lasts until something is repaired
 * @param populations each client population alone, in the order of the model
 * @param unavailabilityOfAUser mean over users, populations weighted by size; 0 to 1
 * @param singlePoints elements that alone take the level down until they are repaired
 * @param interrupting elements whose failure alone only interrupts the level for the length of a switch-over, while the member of the group
 *        that they carry is the active one (there is no fail-back, so that any member may be)
 * @param interruptions switch-overs that interrupt the level, by group and cause; those are left out that begin less than once in a billion years and
 *        take less than a billionth of a minute a year
 * @param cutSets minimal sets of elements that take the level down together
 * @param contributions elements and switch-overs by what the level would gain without them, largest first; these do not add up
 * @param budget where the downtime comes from, in shares that add up
 * @param importances importance measures by element, most critical first, in the most frequent state of operation; empty when nobody asked
 * @param operation planned and unplanned downtime, and the states of operation
 * @param accuracy how exact the total is
 */
public record LevelResult(ElementRef service, ElementRef level, Dependability total, Dependability outages,
        List<PopulationResult> populations, double unavailabilityOfAUser, List<SinglePoint> singlePoints, List<ElementRef> interrupting,
        List<Interruption> interruptions, CutSetSummary cutSets, List<Contribution> contributions,
        Budget budget, List<Importance> importances, Operation operation, Accuracy accuracy) {

    public LevelResult {
        populations = List.copyOf(populations);
        singlePoints = List.copyOf(singlePoints);
        interrupting = List.copyOf(interrupting);
        interruptions = List.copyOf(interruptions);
        contributions = List.copyOf(contributions);
        importances = List.copyOf(importances);
    }

    /** Without budget and importances, exact, and with nothing planned. */
    public LevelResult(ElementRef service, ElementRef level, Dependability total, Dependability outages, List<PopulationResult> populations,
            double unavailabilityOfAUser, List<SinglePoint> singlePoints, List<ElementRef> interrupting, List<Interruption> interruptions,
            CutSetSummary cutSets, List<Contribution> contributions) {
        this(service, level, total, outages, populations, unavailabilityOfAUser, singlePoints, interrupting, interruptions, cutSets,
                contributions, Budget.NONE, List.of(), new Operation(new Dependability(0, 1, 0), total, List.of()),
                Accuracy.exact(total.unavailability()));
    }

    /** Service and level. */
    public ImpactMatrix.LevelRef reference() {
        return new ImpactMatrix.LevelRef(service, level);
    }

    /**
     * One client population alone.
     *
     * @param clients the population
     * @param size number of users or branches
     * @param total outages and interruptions together
     */
    public record PopulationResult(ElementRef clients, int size, Dependability total) {
    }

    /**
     * Single point of failure: one element that takes the level down until it is repaired, while everything else works.
     *
     * @param element the element
     * @param unavailability its own unavailability, 0 to 1; 0 when the model has no figures for it
     * @param hasFigures whether the model has figures for it
     */
    public record SinglePoint(ElementRef element, double unavailability, boolean hasFigures) {

        /** Minutes a year of 365.25 days that the element itself is down. */
        public double minutesPerYear() {
            return unavailability * Dependability.MINUTES_PER_YEAR;
        }
    }

    /** Why a group switches over. */
    public enum Trigger {
        /** The active member itself fails. Exact: part of the group's Markov chain. */
        MEMBER,
        /** Something that only the active member needs fails: its rack, feed, path. An additive term, approximate. */
        SUPPORT
    }

    /**
     * Switch-overs of one group that interrupt the level.
     *
     * @param service the service whose instances form the group
     * @param trigger why
     * @param total share of time in such interruptions, and how often they begin
     */
    public record Interruption(ElementRef service, Trigger trigger, Dependability total) {
    }

    /**
     * What an element or a switch-over contributes to downtime.
     *
     * @param element the element; for a switch-over the service whose group switches
     * @param switchOver whether the downtime is that of switch-overs
     * @param unavailability by how much the level's unavailability would fall if the element never failed, 0 to 1; these do not add up
     */
    public record Contribution(ElementRef element, boolean switchOver, double unavailability) {

        /** Minutes a year of 365.25 days. */
        public double minutesPerYear() {
            return unavailability * Dependability.MINUTES_PER_YEAR;
        }
    }
}
