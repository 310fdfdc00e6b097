// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.ChangeException;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.kernel.NodeLimitException;
import org.nines.model.Problem;
import org.nines.model.Project;
import org.nines.model.io.LayoutFiles;
import org.nines.model.io.LoadOptions;
import org.nines.model.io.LoadedModel;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelFiles;
import org.nines.model.layout.DiagramLayouts;

/** Reads models for commands, and says what keeps one from being read or analysed. */
final class Models {

    private Models() {
    }

    /**
     * A model that was read.
     *
     * @param project the model
     * @param snapshot its state
     * @param notes what was noticed when it was loaded
     */
    record Read(Project project, Snapshot snapshot, List<Problem> notes) {
    }

    /** A model with its results, which include what was noticed when it was loaded. */
    record Analysed(Project project, AnalysisResult result) {
    }

    /** Something that is done with a model. */
    interface Work<T> {
        T run() throws InputException;
    }

    /** Reads a file. */
    static LoadedModel load(Path file) throws InputException {
        try {
            return ModelFiles.load(file, LoadOptions.defaults());
        } catch (ModelException e) {
            throw new InputException(e.problems());
        }
    }

    /** Where shapes of diagrams were put by hand: the file beside that of the model; nothing where there is none. */
    static DiagramLayouts layouts(Path file) throws InputException {
        try {
            return LayoutFiles.load(LayoutFiles.beside(file));
        } catch (ModelException e) {
            throw new InputException(e.problems());
        }
    }

    /** Reads a model for an analysis. */
    static Read read(Path file) throws InputException {
        LoadedModel model = load(file);
        return new Read(model.project(), Snapshot.of(model.project()), model.notes());
    }

    /** Reads and analyses a model. */
    static Analysed analyse(Path file, AnalysisSettings settings) throws InputException {
        Read read = read(file);
        AnalysisResult result = guarded(file, () -> Analysis.run(read.snapshot, settings));
        return new Analysed(read.project, withNotes(result, read.notes));
    }

    static AnalysisResult withNotes(AnalysisResult result, List<Problem> notes) {
        List<Problem> problems = new ArrayList<>(notes);
        problems.addAll(result.problems());
        return result.withProblems(problems);
    }

    /** Does some work with a model, and says what went wrong as a message. */
    static <T> T guarded(Path file, Work<T> work) throws InputException {
        try {
            return work.run();
        } catch (ChangeException e) {
            throw new InputException(List.of(e.problem()));
        } catch (NodeLimitException e) {
            throw InputException.of("CLI-006", file.toString(), "The model is too large to be analysed exactly: " + e.getMessage(),
                    "Analyse its parts apart.");
        }
    }
}
