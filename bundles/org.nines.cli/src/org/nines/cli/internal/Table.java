// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rows of a text and several figures; printed by {@link Text}. */
final class Table {

    /** Columns between two cells. */
    static final int GAP = 2;

    /** @param indent of the first cell, within the table */
    record Row(int indent, Style style, List<String> cells) {
    }

    private final List<Row> rows = new ArrayList<>();

    Table row(int indent, Style style, String... cells) {
        rows.add(new Row(indent, style, List.of(cells)));
        return this;
    }

    List<Row> rows() {
        return rows;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Width that each column needs. A row with a text alone is a heading and asks for no width. */
    int[] widths(UnaryOperator<String> asPrinted) {
        int[] widths = new int[rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0)];
        for (Row row : rows) {
            for (int i = 0; row.cells().size() > 1 && i < row.cells().size(); i++) {
                int indent = i == 0 ? row.indent() : 0;
                widths[i] = Math.max(widths[i], indent + Text.length(asPrinted.apply(row.cells().get(i))));
            }
        }
        return widths;
    }
}
