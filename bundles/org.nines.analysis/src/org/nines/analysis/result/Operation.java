// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.result;

import java.util.List;

/**
 * Planned work and demand over the calendar, as far as they concern a service level.
 *
 * @param planned the service is really away because of planned work alone: share of time, and how often that begins
 * @param unplanned all other downtime; that while planned work has taken redundancy away included
 * @param states states of operation, most frequent first; one where nothing is ever planned and the demand decides nothing
 */
public record Operation(Dependability planned, Dependability unplanned, List<State> states) {

    public Operation {
        states = List.copyOf(states);
    }

    /** Share of time in which planned work concerns the level. */
    public double shareOfPlannedWork() {
        return states.stream().filter(state -> !state.out.isEmpty()).mapToDouble(State::share).sum();
    }

    /**
     * A state of operation.
     *
     * @param share share of the time
     * @param windows maintenance windows that are open
     * @param out elements that are out of service
     * @param loads loads of services whose demand decides how many members they require
     * @param away whether the level is away with nothing else failed
     * @param total downtime in this state, as a share of its own time
     */
    public record State(double share, List<ElementRef> windows, List<ElementRef> out, List<Load> loads, boolean away, Dependability total) {

        public State {
            windows = List.copyOf(windows);
            out = List.copyOf(out);
            loads = List.copyOf(loads);
        }
    }

    /**
     * How much a service has to carry.
     *
     * @param service the service
     * @param load the load, in the unit of its demand
     */
    public record Load(ElementRef service, double load) {
    }
}
