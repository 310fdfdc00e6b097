// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.io.PrintWriter;
import java.util.Optional;

/**
 * How tables are written as CSV (RFC 4180 with LF): figures complete, empty where there is none. Texts that a spreadsheet would take for a
 * formula get an apostrophe in front.
 */
final class CsvForm {

    private CsvForm() {
    }

    /** Writes one row. */
    static void row(PrintWriter out, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            out.print(i == 0 ? "" : ",");
            out.print(cell(cells[i].toString()));
        }
        out.print('\n');
    }

    static String number(Optional<Double> value) {
        return value.map(CsvForm::number).orElse("");
    }

    static String number(double value) {
        return Double.isNaN(value) || Double.isInfinite(value) ? "" : Double.toString(value);
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("-?[0-9.]+([eE][-+]?[0-9]+)?");
        String safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
