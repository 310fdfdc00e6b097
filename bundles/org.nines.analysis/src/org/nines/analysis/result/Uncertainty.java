// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.result;

import java.util.List;

/**
 * How far results may be off because figures are not known exactly (state-of-knowledge uncertainty).
 *
 * <p>Failure rates with an error factor are taken as lognormally distributed, the written figure being the mean (as the lognormal deviate of the
 * Open-PSA Model Exchange Format is) and the error factor the ratio of the 95th percentile to the median. Each is drawn once for all elements
 * that have it from one component type, because what is not known of one is not known of any (Apostolakis and Kaplan, Pitfalls in risk calculations,
 * Reliability Engineering 2, 1981). Draws are stratified (Latin hypercube; McKay, Beckman and Conover, Technometrics 21, 1979) and the same each
 * time. Repair times are taken as certain, and so is which share of failures is felt behind buffers that drain and at starts.
 *
 * @param draws how many times figures were drawn; 0 when nobody asked
 * @param figures the uncertain figures; empty when no figure of the model says how uncertain it is
 * @param levels one for each service level
 * @param agreements one for each agreement
 */
public record Uncertainty(int draws, List<Figure> figures, List<LevelSpread> levels, List<AgreementSpread> agreements) {

    /** Nobody asked. */
    public static final Uncertainty NONE = new Uncertainty(0, List.of(), List.of(), List.of());

    public Uncertainty {
        figures = List.copyOf(figures);
        levels = List.copyOf(levels);
        agreements = List.copyOf(agreements);
    }

    /**
     * An uncertain figure: how often a failure mode occurs.
     *
     * @param of the component type, or the element that has the mode itself
     * @param mode name of the failure mode
     * @param errorFactor ratio of the 95th percentile to the median, above 1
     * @param elements how many elements of the design have it
     */
    public record Figure(ElementRef of, String mode, double errorFactor, int elements) {
    }

    /**
     * What an unavailability may be.
     *
     * @param computed with the figures that are written, 0 to 1
     * @param mean mean over what it may be
     * @param lower below this with 5 %
     * @param median below this with 50 %
     * @param upper below this with 95 %
     * @param drivers the figures by how much they matter, most first
     */
    public record Spread(double computed, double mean, double lower, double median, double upper, List<Driver> drivers) {

        public Spread {
            drivers = List.copyOf(drivers);
        }
    }

    /**
     * How much an uncertain figure matters to a result.
     *
     * @param figure the figure
     * @param correlation rank correlation (Spearman) of the figure and the result over all draws, -1 to 1: the usual measure where results rise
     *        with each figure but not in proportion (Iman and Conover, The use of the rank transform in regression, Technometrics 21, 1979)
     */
    public record Driver(Figure figure, double correlation) {

        /** Share of the spread of the result that goes with the figure: the square of the correlation, of ranks. */
        public double share() {
            return correlation * correlation;
        }
    }

    /**
     * What the unavailability of a level may be.
     *
     * @param level the level
     * @param spread for everybody who uses it
     */
    public record LevelSpread(ImpactMatrix.LevelRef level, Spread spread) {
    }

    /**
     * What the unavailability may be that an agreement counts.
     *
     * @param agreement the agreement
     * @param spread as the agreement counts downtime
     * @param met chance that its target is met in the long run, given what is known, 0 to 1
     */
    public record AgreementSpread(ElementRef agreement, Spread spread, double met) {
    }
}
