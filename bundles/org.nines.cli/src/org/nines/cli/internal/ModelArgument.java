// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.nio.file.Path;
import org.nines.analysis.AnalysisSettings;
import org.nines.model.io.LoadedModel;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The model that a command works on, and the options that every such command has. */
final class ModelArgument {

    @Parameters(index = "0", paramLabel = "MODEL", description = "The model, a file *.nines.")
    private Path file;

    @Mixin
    private CommonOptions common;

    Path file() {
        return file;
    }

    /**
     * Loads the model.
     *
     * @throws InputException when it can't be read
     */
    LoadedModel load() throws InputException {
        return Models.load(file);
    }

    /**
     * Loads and analyses the model.
     *
     * @throws InputException when it can't be read
     */
    Models.Analysed analyse(AnalysisSettings settings) throws InputException {
        return Models.analyse(file, settings);
    }
}
