// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.result;

/**
 * How much depends on one element for one service level. U is the unavailability of the level, switch-overs for lost supports left out; q that
 * of the element itself.
 *
 * @param element the element; a disk array stands for the loss of its data, a service for its group, which is 'down' while not all members are up
 * @param unavailability q, 0 to 1
 * @param ifDown U given that the element is down
 * @param ifUp U given that the element never fails
 * @param computed U
 */
public record Importance(ElementRef element, double unavailability, double ifDown, double ifUp, double computed) {

    /** Birnbaum importance (1969): by how much U falls when the element changes from down to up. */
    public double birnbaum() {
        return ifDown - ifUp;
    }

    /** Criticality importance: probability that the element is down and decides, given that the level is down. */
    public double criticality() {
        return birnbaum() * unavailability / computed;
    }

    /**
     * Fussell-Vesely importance as the share of U that would be gone if the element never failed, 1 - U(up) / U. Values of several elements do
     * not add up. For an element that is independent of all others it equals the criticality importance.
     */
    public double fussellVesely() {
        return (computed - ifUp) / computed;
    }

    /** Risk achievement worth: how many times as large U is while the element is down. */
    public double riskAchievementWorth() {
        return ifDown / computed;
    }

    /** Risk reduction worth: how many times smaller U is if the element never fails; infinite when nothing else takes the level down. */
    public double riskReductionWorth() {
        return computed / ifUp;
    }
}
