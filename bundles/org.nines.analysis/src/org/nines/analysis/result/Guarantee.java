// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.result;

import java.util.List;
import org.nines.model.units.Percentage;

/**
 * What others' promises guarantee for an agreement, everything of one's own taken as perfect: nobody can promise more.
 *
 * <p>Promises say nothing about how outages of different providers fall together, so that they are no independent probabilities. Guaranteed is what
 * holds however they do: of promises that are all needed the unavailabilities add up, of promises that stand in for one another the best one counts.
 *
 * @param chain the promises that the agreement rests on, those that bound it first
 * @param unavailability largest share of a period of measurement that the promises allow to be down, 0 to 1
 * @param independent share of time down if outages under different promises were independent, 0 to 1; never more than what is guaranteed, and
 *        not to be promised
 * @param unpromised circuits and networks of others on which the agreement rests and for which the model has no promise; taken as perfect here
 */
public record Guarantee(List<Link> chain, double unavailability, double independent, List<ElementRef> unpromised) {

    /** Relative difference that is rounding. */
    private static final double ROUNDING = 1e-9;

    public Guarantee {
        chain = List.copyOf(chain);
        unpromised = List.copyOf(unpromised);
    }

    /**
     * One promise of others.
     *
     * @param promise the promise or agreement
     * @param about the element or the service level that is promised
     * @param provider who promises, may be empty
     * @param target the promised availability
     * @param unavailability share of one period of the agreement that it allows to be down, 0 to 1; more than its target leaves where it is
     *        measured over a longer period, all of whose downtime may fall into one of the agreement's
     * @param weight how much of that counts in what is guaranteed, 0 to 1; 0 for a promise that a better one stands in for
     */
    public record Link(ElementRef promise, ElementRef about, String provider, Percentage target, double unavailability, double weight) {

        /** Whether it is one of those that bound what may be promised. */
        public boolean bounds() {
            return weight > 0;
        }
    }

    /** Whether a target can be promised on this basis. */
    public boolean allows(Percentage target) {
        return unavailability <= target.complement().doubleValue() * (1 + ROUNDING);
    }

    /** The promises that bound what may be promised. */
    public List<Link> bounds() {
        return chain.stream().filter(Link::bounds).toList();
    }
}
