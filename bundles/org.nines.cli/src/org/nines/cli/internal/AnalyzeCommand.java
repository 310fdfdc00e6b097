// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.ElementFinder;
import org.nines.analysis.Scenario;
import org.nines.analysis.ScenarioAnalysis;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.ScenarioResult;
import org.nines.cli.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nines analyze}: the full result. */
@Command(name = "analyze", sortOptions = false, //
        header = "Prints everything that the analysis finds: budgets that add up, importance measures, what each element means to each level, shared "
                + "causes, weakest pairs, and what happens in scenarios.", //
        synopsisHeading = "%nUsage: ", parameterListHeading = "%n", optionListHeading = "%nOptions:%n", //
        footer = {"", "Exit codes: 0 done, 1 the model can't be analysed, 2 wrong use or unreadable", "model, 3 an error in Nines.", "",
                "Examples:", "  nines analyze shop.nines", "  nines analyze --scenario 'core 1; core 2' shop.nines", "  nines analyze --format csv --table budget shop.nines"})
public final class AnalyzeCommand implements Callable<Integer> {

    /** Forms of the answer. */
    enum Format {
        text, json, csv
    }

    @Mixin
    private ModelArgument model;

    @Option(names = "--format", paramLabel = "FORMAT", order = 1, defaultValue = "text", //
            description = "${COMPLETION-CANDIDATES}; json is for programs, with a documented, versioned schema. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(names = "--table", paramLabel = "TABLE", order = 2, defaultValue = "levels", //
            description = "Which table to print as csv: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private AnalyzeCsv.Kind table;

    @Option(names = "--scenario", paramLabel = "ELEMENT[;ELEMENT...]", order = 3, //
            description = "What happens when these fail together; instead of the loss of each site, room, zone, feed, cable route and provider. "
                    + "May be given several times.")
    private List<String> scenarios = new ArrayList<>();

    @Option(names = "--explain", order = 4, description = "Also show how the figures came about, down to what was written and its source (text only).")
    private boolean explain;

    private final Terminal terminal;

    public AnalyzeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InputException {
        Models.Read read = Models.read(model.file());
        Path file = model.file();
        List<Scenario> asked = Models.guarded(file, () -> asked(read.snapshot()));
        AnalysisSettings settings = AnalysisSettings.DEFAULT.withImportances(true);
        AnalysisResult result = Models.withNotes(Models.guarded(file, () -> Analysis.run(read.snapshot(), settings)), read.notes());
        List<ScenarioResult> played = result.scenarios();
        if (!asked.isEmpty() && result.analysed()) {
            ScenarioAnalysis analysis = ScenarioAnalysis.of(read.snapshot());
            played = asked.stream().map(analysis::run).toList();
        }
        switch (format) {
            case text -> new AnalyzeText(new Text(terminal, terminal.out()), result, played, !asked.isEmpty()).print(file.toString(), explain);
            case json -> new AnalyzeJson(result, played, file.toString()).write(terminal.out());
            case csv -> new AnalyzeCsv(result, played).write(table, terminal.out());
        }
        return result.analysed() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private List<Scenario> asked(Snapshot snapshot) {
        ElementFinder finder = ElementFinder.of(snapshot);
        List<Scenario> asked = new ArrayList<>();
        for (String text : scenarios) {
            Set<String> failed = new LinkedHashSet<>();
            List<String> names = new ArrayList<>();
            for (String name : text.split(";")) {
                var element = finder.find(name);
                finder.requireItem(element);
                failed.add(element.id());
                names.add(element.name());
            }
            asked.add(new Scenario(String.join(" and ", names) + (names.size() == 1 ? " fails" : " fail"), failed));
        }
        return asked;
    }
}
