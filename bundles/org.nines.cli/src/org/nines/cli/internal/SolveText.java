// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.nines.documents.Figures;
import org.nines.exchange.solve.Interval;
import org.nines.exchange.solve.Solution;

/** Prints what {@code nines solve} found for people. */
public final class SolveText {

    private static final int FIGURE_COLUMN = 28;
    private static final int NAME_COLUMN = 14;
    /** How many single points are named, and for how many orders sets are counted apart. */
    private static final int MOST_POINTS = 20;
    private static final int MOST_ORDERS = 8;
    /** Digits of a probability that somebody may want to compare with another tool's. */
    private static final int DIGITS = 9;
    /** Counts of more digits are printed with a power of ten. */
    private static final int LONGEST_COUNT = 15;

    private final Text text;
    private final SolveResult result;

    public SolveText(Text text, SolveResult result) {
        this.text = text;
        this.result = result;
    }

    public void print() {
        text.paragraph(0, String.join(", ", result.files()), Style.STRONG);
        String time = Double.isNaN(result.missionTime()) ? "" : "; mission time " + Figures.number(result.missionTime());
        text.paragraph(0, count(result.elements(), result.kind().element) + ", " + count(result.connections(), result.kind().connection) + time, Style.PLAIN);
        for (Solution solution : result.solutions()) {
            print(solution);
        }
    }

    private static String count(int count, String what) {
        return Figures.count(count) + " " + what + (count == 1 ? "" : "s");
    }

    private void print(Solution solution) {
        text.heading(solution.name());
        figure("probability", interval(solution.probability()));
        figure("complement", interval(solution.complement()));
        if (!Double.isNaN(solution.frequency())) {
            figure("frequency", precise(solution.frequency()) + " per unit of time");
        }
        singlePoints(solution.singlePoints());
        solution.cutSets().ifPresent(this::cutSets);
        importances(solution.importances());
        for (String note : solution.notes()) {
            text.hanging(2, "note", Style.DOUBTFUL, FIGURE_COLUMN, note, Style.PLAIN);
        }
    }

    private void figure(String name, String value) {
        text.hanging(2, name, Style.PLAIN, FIGURE_COLUMN, value, Style.PLAIN);
    }

    private static String interval(Interval interval) {
        if (interval.isUnknown()) {
            return Figures.NONE;
        }
        return interval.isExact() ? precise(interval.lower()) : "bounds: " + precise(interval.lower()) + " to " + precise(interval.upper());
    }

    private static String precise(double value) {
        if (value == 0 || value == 1) {
            return value == 0 ? "0" : "1";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        return exponent >= -3 && exponent < DIGITS ? rounded.toPlainString() : rounded.movePointLeft(exponent).toPlainString() + "e" + exponent;
    }

    private void singlePoints(List<Solution.SinglePoint> points) {
        if (points.isEmpty()) {
            figure("single points of failure", "none");
            return;
        }
        figure("single points of failure", Figures.count(points.size()));
        for (Solution.SinglePoint point : points.subList(0, Math.min(MOST_POINTS, points.size()))) {
            text.hanging(4, Figures.scientific(point.probability()), Style.PLAIN, NAME_COLUMN, point.element(), Style.PLAIN);
        }
        if (points.size() > MOST_POINTS) {
            text.hanging(4, "…", Style.FAINT, NAME_COLUMN, Figures.count(points.size() - MOST_POINTS) + " more", Style.FAINT);
        }
    }

    private void cutSets(Solution.CutSetTable table) {
        figure("minimal cut sets", big(table.count()));
        if (table.count().signum() > 0) {
            figure("of how many elements", byOrder(table.countByOrder()));
        }
        for (Solution.CutSet set : table.listed()) {
            text.hanging(4, Figures.scientific(set.probability()), Style.PLAIN, NAME_COLUMN, set.elements().isEmpty() ? "(nothing need fail)" : String.join(" + ", set.elements()),
                    Style.PLAIN);
        }
        if (!table.listed().isEmpty() && table.count().compareTo(BigInteger.valueOf(table.listed().size())) > 0) {
            text.hanging(4, "…", Style.FAINT, NAME_COLUMN, big(table.count().subtract(BigInteger.valueOf(table.listed().size()))) + " more", Style.FAINT);
        }
    }

    private static String byOrder(List<BigInteger> counts) {
        StringBuilder line = new StringBuilder();
        BigInteger more = BigInteger.ZERO;
        int shown = 0;
        for (int order = 0; order < counts.size(); order++) {
            if (counts.get(order).signum() > 0 && shown++ < MOST_ORDERS) {
                line.append(line.isEmpty() ? "" : ", ").append(order).append(": ").append(big(counts.get(order)));
            } else {
                more = more.add(counts.get(order));
            }
        }
        return more.signum() == 0 ? line.toString() : line + ", more: " + big(more);
    }

    private static String big(BigInteger count) {
        return count.bitLength() < Double.PRECISION && count.toString().length() <= LONGEST_COUNT ? Figures.count(count)
                : new BigDecimal(count).round(new MathContext(3)).unscaledValue().toString().replaceFirst("^(.)", "$1.") + "e" + (count.toString().length() - 1);
    }

    private void importances(List<Solution.Importance> importances) {
        if (importances.isEmpty()) {
            return;
        }
        text.blank();
        Table table = new Table();
        table.row(0, Style.STRONG, "Importance", "Probability", "Birnbaum", "Criticality", "RAW", "RRW");
        for (Solution.Importance i : importances) {
            table.row(2, Style.PLAIN, i.element(), Figures.scientific(i.probability()), Figures.scientific(i.birnbaum()), Figures.scientific(i.criticality()),
                    Figures.number(i.raw()), Figures.number(i.rrw()));
        }
        text.table(2, table);
    }
}
