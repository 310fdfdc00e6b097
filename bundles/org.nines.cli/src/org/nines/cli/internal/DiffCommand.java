// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Comparison;
import org.nines.analysis.result.AnalysisResult;
import org.nines.cli.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nines diff}: what came and went from one revision of a model to another. */
@Command(name = "diff", sortOptions = false, //
        header = "Says which single points of failure, shared causes, minutes of downtime and verdicts came or went from one revision of a model to another.", //
        synopsisHeading = "%nUsage: ", parameterListHeading = "%n", optionListHeading = "%nOptions:%n", //
        footer = {"", "Exit codes: 0 nothing to report, 1 something to report (see --fail-on), 2 wrong", "use or unreadable model, 3 an error in Nines.", "",
                "Examples:", "  nines diff old.nines new.nines", "  git show main:shop.nines > old.nines", "  nines diff --format markdown --fail-on worse old.nines shop.nines"})
public final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", description = "The model before, a file *.nines.")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The model after. What has the same identifier is the same element.")
    private Path after;

    @Mixin
    private DifferenceOptions options;

    @Option(names = "--fail-on", paramLabel = "FINDING", order = 51, defaultValue = "missed", //
            description = {"From what on to end with exit code 1 (default: ${DEFAULT-VALUE}):", "never", "error: the new model can't be analysed",
                    "missed: or an agreement is newly missed", "spof: or a single point of failure or a shared cause came",
                    "worse: or a level has more downtime", "any: or anything is different"})
    private Difference.FailOn failOn;

    @Mixin
    private CommonOptions common;

    private final Terminal terminal;

    public DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InputException {
        AnalysisSettings settings = AnalysisSettings.DEFAULT.withCutSets(0);
        AnalysisResult old = Models.analyse(before, settings).result();
        AnalysisResult now = Models.analyse(after, settings).result();
        Difference difference = new Difference(before.toString(), after.toString(), List.of(), now, Comparison.of(old, now));
        options.print(difference, terminal);
        return difference.fails(failOn) ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
