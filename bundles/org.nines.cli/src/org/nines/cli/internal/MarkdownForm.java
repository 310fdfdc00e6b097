// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How Markdown is written, with tables, as GitHub and GitLab read it; every line ends with LF. */
final class MarkdownForm {

    private final PrintWriter out;

    MarkdownForm(PrintWriter out) {
        this.out = out;
    }

    void line(String text) {
        out.print(text);
        out.print('\n');
    }

    void heading(int depth, String text) {
        line("#".repeat(depth) + " " + escaped(text));
        line("");
    }

    void paragraph(String text) {
        line(text);
        line("");
    }

    /** The first rows of a table. Titles that begin with '&gt;' stand over figures, to the right. */
    void columns(String... titles) {
        row(Arrays.stream(titles).map(title -> title.replaceFirst("^>", "")).toArray(String[]::new));
        row(Arrays.stream(titles).map(title -> title.startsWith(">") ? "---:" : "---").toArray(String[]::new));
    }

    /** A row of a table; the cells are Markdown. */
    void row(String... cells) {
        line(Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |")));
    }

    /** Names come from models that anybody may have written: nothing in them may act as markup. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                safe.append(' ');
            } else if ("\\`*_{}[]<>#|!~@&".indexOf(c) >= 0) {
                safe.append('\\').appendCodePoint(c);
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
