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
import org.nines.analysis.result.Derivation;
import org.nines.analysis.result.ElementRef;
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
                "Examples:", "  nines analyze shop.nines", "  nines analyze --scenario 'core 1; core 2' shop.nines", "  nines analyze --explain 'Orders are taken' shop.nines",
                "  nines analyze --uncertainty shop.nines", "  nines analyze --format csv --table budget shop.nines"})
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

    @Option(names = "--sweep", order = 4, //
            description = "Find every pair of elements that takes a level down which neither takes down alone, not only the most probable; may take longer.")
    private boolean sweep;

    @Option(names = "--explain", paramLabel = "ELEMENT", order = 5, //
            description = "Show how the figures of a service, service level, agreement or item came about, down to what was written and its source; text and "
                    + "json. May be given several times.")
    private List<String> explained = new ArrayList<>();

    @Mixin
    private UncertaintyOption uncertainty;

    private final Terminal terminal;

    public AnalyzeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InputException {
        Path file = model.file();
        Models.Read read = Models.read(file);
        AnalyzeAnswer answer = Models.guarded(file, () -> answer(read));
        switch (format) {
            case text -> new AnalyzeText(new Text(terminal, terminal.out()), answer).print();
            case json -> new AnalyzeJson(answer).write(terminal.out());
            case csv -> new AnalyzeCsv(answer).write(table, terminal.out());
        }
        return answer.result().analysed() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private AnalyzeAnswer answer(Models.Read read) {
        Snapshot snapshot = read.snapshot();
        List<Scenario> asked = asked(snapshot);
        ElementFinder finder = explained.isEmpty() ? null : ElementFinder.of(snapshot);
        List<ElementRef> figures = explained.stream().map(name -> finder.find(name)).toList();
        AnalysisSettings settings = uncertainty.in(AnalysisSettings.DEFAULT.withBudgets(true).withImportances(true));
        AnalysisResult result = Models.withNotes(Analysis.run(snapshot, settings), read.notes());
        String file = model.file().toString();
        if (!result.analysed()) {
            return new AnalyzeAnswer(file, result, List.of(), false, List.of(), false, List.of());
        }
        List<Derivation> derivations = figures.stream().flatMap(element -> Explanations.of(result, element).stream()).toList();
        ScenarioAnalysis scenarioAnalysis = ScenarioAnalysis.of(snapshot);
        List<Scenario> played = asked.isEmpty() ? scenarioAnalysis.standard() : asked;
        return new AnalyzeAnswer(file, result, played.stream().map(scenarioAnalysis::run).toList(), !asked.isEmpty(),
                sweep ? scenarioAnalysis.sweep(settings).pairs() : result.pairs(), sweep, derivations);
    }

    private List<Scenario> asked(Snapshot snapshot) {
        ElementFinder finder = scenarios.isEmpty() ? null : ElementFinder.of(snapshot);
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
