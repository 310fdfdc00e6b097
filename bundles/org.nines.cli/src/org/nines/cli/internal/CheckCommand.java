// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.util.concurrent.Callable;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.result.AnalysisResult;
import org.nines.cli.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nines check}: the verdict on a model. */
@Command(name = "check", sortOptions = false, //
        header = "Says how available the services of a model are, whether its agreements are kept, and what takes them down.", //
        synopsisHeading = "%nUsage: ", parameterListHeading = "%n", optionListHeading = "%nOptions:%n", //
        footer = {"", "Exit codes: 0 nothing to report, 1 something to report (see --fail-on), 2 wrong", "use or unreadable model, 3 an error in Nines.", "",
                "Examples:", "  nines check shop.nines", "  nines check --format json --fail-on spof shop.nines"})
public final class CheckCommand implements Callable<Integer> {

    /** Forms of the answer. */
    enum Format {
        text, json
    }

    @Mixin
    private ModelArgument model;

    @Option(names = "--format", paramLabel = "FORMAT", order = 1, defaultValue = "text", //
            description = "${COMPLETION-CANDIDATES}; json is for programs, with a documented, versioned schema. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(names = "--fail-on", paramLabel = "FINDING", order = 2, defaultValue = "missed", //
            description = {"From what on to end with exit code 1 (default: ${DEFAULT-VALUE}):", //
                    "never", "error: the model can't be analysed", "missed: or an agreement is missed", //
                    "spof: or a promised level has a single point of failure"})
    private FailOn failOn;

    @Option(names = "--combinations", order = 3, //
            description = "Also find the combinations of elements that take a level down (minimal cut sets); takes longer.")
    private boolean combinations;

    private final Terminal terminal;

    public CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InputException {
        AnalysisSettings settings = combinations ? AnalysisSettings.DEFAULT : AnalysisSettings.DEFAULT.withCutSets(0);
        AnalysisResult result = model.analyse(settings).result();
        String file = model.file().toString();
        switch (format) {
            case text -> new CheckText(new Text(terminal, terminal.out()), result).print(file);
            case json -> new CheckJson(result, file).write(terminal.out());
        }
        return failOn.fails(result) ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
