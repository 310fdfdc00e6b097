// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import static org.nines.cli.internal.CsvForm.number;

import java.io.PrintWriter;
import java.util.List;
import org.nines.exchange.solve.Interval;
import org.nines.exchange.solve.Solution;

/**
 * Writes what {@code nines solve} found as a table for programs: one figure in a row, with the top event, what the figure is, its rank or order
 * and the elements it is about, separated by semicolons in a cut set. Columns and words are those of version 1; more words may come.
 */
public final class SolveCsv {

    private final SolveResult result;
    private PrintWriter out;

    public SolveCsv(SolveResult result) {
        this.result = result;
    }

    public void write(PrintWriter writer) {
        out = writer;
        row("top", "figure", "number", "elements", "value");
        for (Solution solution : result.solutions()) {
            write(solution);
        }
    }

    private void write(Solution s) {
        interval(s.name(), "probability", s.probability());
        interval(s.name(), "complement", s.complement());
        if (!Double.isNaN(s.frequency())) {
            row(s.name(), "frequency", "", "", String.valueOf(s.frequency()));
        }
        for (int i = 0; i < s.singlePoints().size(); i++) {
            row(s.name(), "single-point", i + 1, s.singlePoints().get(i).element(), number(s.singlePoints().get(i).probability()));
        }
        s.cutSets().ifPresent(table -> {
            for (int order = 0; order < table.countByOrder().size(); order++) {
                row(s.name(), "cut-sets-of-order", order, "", table.countByOrder().get(order).toString());
            }
            for (int i = 0; i < table.listed().size(); i++) {
                List<String> elements = table.listed().get(i).elements();
                row(s.name(), "cut-set", i + 1, String.join(";", elements), number(table.listed().get(i).probability()));
            }
        });
        for (int i = 0; i < s.importances().size(); i++) {
            Solution.Importance x = s.importances().get(i);
            row(s.name(), "birnbaum", i + 1, x.element(), number(x.birnbaum()));
            row(s.name(), "criticality", i + 1, x.element(), number(x.criticality()));
            row(s.name(), "raw", i + 1, x.element(), number(x.raw()));
            row(s.name(), "rrw", i + 1, x.element(), number(x.rrw()));
        }
    }

    private void interval(String top, String figure, Interval interval) {
        if (interval.isExact()) {
            row(top, figure, "", "", number(interval.lower()));
        } else if (!interval.isUnknown()) {
            row(top, figure + "-lower-bound", "", "", number(interval.lower()));
            row(top, figure + "-upper-bound", "", "", number(interval.upper()));
        }
    }

    private void row(String top, String figure, Object number, String elements, String value) {
        CsvForm.row(out, top, figure, number, elements, value);
    }
}
