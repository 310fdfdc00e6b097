// SPDX-License-Identifier: EPL-2.0
package org.nines.help;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of a page that begins on a new line.
 *
 * @param kind what it is
 * @param label what stands before it: the number of a step; empty for nothing
 * @param anchor name by which links lead to it, empty for none
 * @param runs its text
 */
public record Block(Kind kind, String label, String anchor, List<Run> runs) {

    public Block {
        runs = List.copyOf(runs);
    }

    /** What a block is. */
    public enum Kind {
        /** Title of the page. */
        TITLE,
        /** Heading of a section. */
        HEADING,
        /** What the page is about, below its title. */
        LEAD,
        PARAGRAPH,
        /** Entry of a list; the label is a number where the list has an order. */
        ITEM,
        /** Row of a table; its first cell is a term and comes as a block of kind TERM before it. */
        ROW,
        /** First cell of a row. */
        TERM,
        /** Something to type, as it is. */
        CODE
    }

    /** Text as it is written in the page. */
    public enum Style {
        PLAIN,
        BOLD,
        ITALIC,
        /** Keys to press. */
        KEY,
        /** Something to type or a file name. */
        CODE
    }

    /**
     * Text in one style.
     *
     * @param text the text
     * @param style the style
     * @param target where it leads to: "tree.html", "verdict.html#margin", an address in the web; empty for nowhere
     * @param command identifier of the command of the workbench that it names, empty for none
     */
    public record Run(String text, Style style, String target, String command) {
    }

    /** The text without its styles. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
