// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.kernel.NodeLimitException;
import org.nines.model.Problem;
import org.nines.model.Project;
import org.nines.model.io.LoadOptions;
import org.nines.model.io.LoadedModel;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelFiles;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The model that a command works on, and the options that every such command has. */
final class ModelArgument {

    @Parameters(index = "0", paramLabel = "MODEL", description = "The model, a file *.nines.")
    private Path file;

    @Option(names = {"-h", "--help"}, usageHelp = true, order = 100, description = "Show this help.")
    private boolean help;

    @Option(names = "--verbose", order = 99, description = "Show the stack trace of an internal error.")
    private boolean verbose;

    /** A model with its results, which include what was noticed when it was loaded. */
    record Analysed(Project project, AnalysisResult result) {
    }

    Path file() {
        return file;
    }

    /**
     * Loads the model.
     *
     * @throws InputException when it can't be read
     */
    LoadedModel load() throws InputException {
        try {
            return ModelFiles.load(file, LoadOptions.defaults());
        } catch (ModelException e) {
            throw new InputException(e.problems());
        }
    }

    /**
     * Loads and analyses the model.
     *
     * @throws InputException when it can't be read
     */
    Analysed analyse(AnalysisSettings settings) throws InputException {
        LoadedModel model = load();
        try {
            AnalysisResult result = Analysis.run(Snapshot.of(model.project()), settings);
            return new Analysed(model.project(), withNotes(result, model.notes()));
        } catch (NodeLimitException e) {
            throw InputException.of("CLI-006", file.toString(), "The model is too large to be analysed exactly: " + e.getMessage(),
                    "Analyse its parts apart.");
        }
    }

    private static AnalysisResult withNotes(AnalysisResult result, List<Problem> notes) {
        List<Problem> problems = new ArrayList<>(notes);
        problems.addAll(result.problems());
        return result.withProblems(problems);
    }
}
