// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.nines.cli.Terminal;

/**
 * Prints headings, paragraphs and tables that fit the width of the terminal. Names come from models that anybody may have written: control
 * characters never reach the terminal.
 */
public final class Text {

    private final PrintWriter writer;
    private final int width;
    private final boolean colour;
    private final boolean unicode;

    /** @param writer one of the terminal's two */
    public Text(Terminal terminal, PrintWriter writer) {
        this.writer = writer;
        this.width = terminal.width();
        this.colour = terminal.colour() && writer == terminal.out();
        this.unicode = terminal.unicode();
    }

    int width() {
        return width;
    }

    void blank() {
        line("");
    }

    /** A heading with an empty line before it. */
    void heading(String text) {
        blank();
        paragraph(0, text, Style.STRONG);
    }

    void paragraph(int indent, String text, Style style) {
        for (String line : wrap(clean(text), width - indent)) {
            line(" ".repeat(indent) + style.apply(line, colour));
        }
    }

    /** A paragraph after a lead on its first line, such as a word or a figure; all its lines begin in the same column. */
    void hanging(int indent, String lead, Style leadStyle, int textColumn, String text, Style style) {
        String cleanLead = clean(lead);
        String first = " ".repeat(indent) + leadStyle.apply(cleanLead, colour) + " ".repeat(Math.max(1, textColumn - indent - length(cleanLead)));
        for (String line : wrap(clean(text), width - Math.max(textColumn, indent + length(cleanLead) + 1))) {
            line(first + style.apply(line, colour));
            first = " ".repeat(Math.max(textColumn, indent + length(cleanLead) + 1));
        }
    }

    /** Prints a table: the first column is text and takes what the others leave; the others are figures and stand to the right. */
    void table(int indent, Table table) {
        int[] widths = table.widths(this::clean);
        int rest = 0;
        for (int i = 1; i < widths.length; i++) {
            rest += Table.GAP + widths[i];
        }
        widths[0] = Math.clamp(widths[0], 1, Math.max(16, width - indent - rest));
        for (Table.Row row : table.rows()) {
            List<String> first = wrap(clean(row.cells().getFirst()), widths[0] - row.indent());
            for (int i = 0; i < first.size(); i++) {
                String margin = " ".repeat(indent + row.indent());
                // the figures stand beside the last line of a long name
                boolean figures = i == first.size() - 1;
                String name = figures && row.cells().size() > 1 ? pad(first.get(i), widths[0] - row.indent()) : first.get(i);
                StringBuilder line = new StringBuilder(margin + row.style().apply(name, colour));
                for (int c = 1; figures && c < row.cells().size(); c++) {
                    String cell = clean(row.cells().get(c));
                    line.append(" ".repeat(Table.GAP + widths[c] - length(cell))).append(row.style().apply(cell, colour));
                }
                line(line.toString());
            }
        }
    }

    private void line(String text) {
        writer.print(text.stripTrailing());
        writer.print('\n');
    }

    /** Breaks at spaces, and inside a word only where the word alone is longer than a line. */
    private static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" +")) {
            while (length(word) > columns) {
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                int end = word.offsetByCodePoints(0, columns);
                lines.add(word.substring(0, end));
                word = word.substring(end);
            }
            if (!line.isEmpty() && length(line) + 1 + length(word) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - length(text)));
    }

    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    private String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            // format characters would turn the direction of the text around or hide parts of it
            boolean harmless = !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT
                    && Character.getType(c) != Character.LINE_SEPARATOR && Character.getType(c) != Character.PARAGRAPH_SEPARATOR;
            clean.append(harmless ? Character.toString(c) : " ");
        });
        String result = clean.toString();
        return unicode ? result : result.replace("→", "->").replace("–", "-").replace("…", "...").replace("∞", "inf").replace("·", "-");
    }
}
