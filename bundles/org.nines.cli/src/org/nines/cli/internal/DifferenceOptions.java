// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import org.nines.cli.Terminal;
import picocli.CommandLine.Option;

/** Options of the commands that compare, and how they answer. */
final class DifferenceOptions {

    /** Forms of the answer. */
    enum Format {
        text, json, markdown
    }

    @Option(names = "--format", paramLabel = "FORMAT", order = 50, defaultValue = "text", //
            description = "${COMPLETION-CANDIDATES}; markdown is for a comment on a pull request, json for programs, with a documented, versioned "
                    + "schema. Default: ${DEFAULT-VALUE}.")
    private Format format;

    /** Prints a comparison. */
    void print(Difference difference, Terminal terminal) {
        switch (format) {
            case text -> new DifferenceText(new Text(terminal, terminal.out()), difference).print();
            case json -> new DifferenceJson(difference).write(terminal.out());
            case markdown -> new DifferenceMarkdown(terminal.out(), difference).write();
        }
    }
}
