// SPDX-License-Identifier: EPL-2.0
package org.nines.documents;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.Uncertainty;
import org.nines.analysis.result.Uncertainty.Driver;
import org.nines.analysis.result.Uncertainty.Figure;
import org.nines.analysis.result.Uncertainty.Spread;

/** What is said of uncertain figures, in the same words everywhere. */
public final class UncertaintyTexts {

    private static final double WORTH_SAYING = 0.02;
    private static final int MOST = 5;
    private static final MathContext THREE_FIGURES = new MathContext(3);

    private UncertaintyTexts() {
    }

    /** What the intervals are: one sentence; that there is nothing to draw where no figure is uncertain. */
    public static String method(Uncertainty uncertainty) {
        if (uncertainty.figures().isEmpty()) {
            return "No figure of the model says how uncertain it is (error factor above 1), so that nothing was drawn.";
        }
        int figures = uncertainty.figures().size();
        return Figures.count(figures) + (figures == 1 ? " figure is uncertain and was drawn " : " figures are uncertain and were drawn ")
                + Figures.count(uncertainty.draws()) + " times, once for all elements of a component type."
                + " Nine of ten results lie between the 5th and the 95th percentile.";
    }

    /** Minutes a year between which the downtime is with 90 %: "12.1 to 340". */
    public static String interval(Spread spread) {
        return minutes(spread.lower()) + " to " + minutes(spread.upper());
    }

    /** Minutes a year. */
    public static String minutes(double unavailability) {
        return Figures.number(unavailability * Dependability.MINUTES_PER_YEAR);
    }

    /** "met in 87.3 % of the draws". */
    public static String met(double chance) {
        return "met in " + Figures.number(100 * chance) + " % of the draws";
    }

    /**
     * The figures that matter, most first; never empty where anything is uncertain. Without any relation the square of a correlation is 1/draws in
     * the mean: what is not well above that is left out.
     */
    public static List<Driver> drivers(Uncertainty uncertainty, Spread spread) {
        double least = Math.max(WORTH_SAYING, 6.0 / uncertainty.draws());
        return spread.drivers().stream().limit(MOST).filter(driver -> driver == spread.drivers().get(0) || driver.share() >= least).toList();
    }

    /** "component type Data server, hardware (error factor 3, 4 elements)". */
    public static String figure(Figure figure) {
        return Names.withKind(figure.of()) + (figure.mode() == null || figure.mode().isEmpty() ? "" : ", " + figure.mode()) + " (error factor "
                + BigDecimal.valueOf(figure.errorFactor()).round(THREE_FIGURES).stripTrailingZeros().toPlainString()
                + (figure.elements() == 1 ? "" : ", " + Figures.count(figure.elements()) + " elements") + ")";
    }

    /** Share of the spread that goes with a figure: "62.0 %". */
    public static String share(Driver driver) {
        return Figures.number(100 * driver.share()) + " %";
    }
}
