// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

/** How a piece of text looks on a terminal with colours. What it says never depends on it. */
enum Style {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    GOOD("32"),
    BAD("1;31"),
    DOUBTFUL("33");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String apply(String text, boolean colour) {
        return !colour || code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
