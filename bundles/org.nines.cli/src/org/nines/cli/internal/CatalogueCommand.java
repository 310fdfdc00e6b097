// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.nines.analysis.Snapshot;
import org.nines.cli.Terminal;
import org.nines.model.Project;
import org.nines.model.core.Catalogue;
import org.nines.model.io.ModelException;
import org.nines.model.io.ModelFiles;
import org.nines.samples.CatalogueUpdate;
import org.nines.samples.CatalogueUpdate.Difference;
import org.nines.samples.Catalogues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nines catalogue}: the types of the catalogue with their sources, and what its edition would change in a model. */
@Command(name = "catalogue", sortOptions = false, //
        header = "Lists the catalogue of component types with the sources of their figures, or says what its edition would change in a model, and changes it.", //
        synopsisHeading = "%nUsage: ", parameterListHeading = "%n", optionListHeading = "%nOptions:%n", //
        footer = {"", "A model keeps the figures that were copied into it, and the edition that they came", "from: nothing changes until you say --apply.", "",
                "Exit codes: 0 done, 1 something is different (with --fail-on different), 2 wrong", "use or unreadable file, 3 an error in Nines.", "",
                "Examples:", "  nines catalogue --find disk", "  nines catalogue shop.nines", "  nines catalogue --apply shop.nines"})
public final class CatalogueCommand implements Callable<Integer> {

    /** Forms of the answer. */
    enum Format {
        text, csv
    }

    /** From what on the command ends with exit code 1. */
    enum Finding {
        never, different
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "MODEL", description = "The model to compare with the catalogue, a file *.nines. Without one the catalogue is listed.")
    private Path model;

    @Option(names = "--from", paramLabel = "FILE", order = 1, description = "The model file that holds the catalogue. Default: the catalogue that comes with Nines.")
    private Path from;

    @Option(names = "--find", paramLabel = "TEXT", order = 2, description = "List only types that have this text in their name, description, kind or source.")
    private String find;

    @Option(names = "--apply", order = 3, description = "Take all differences over into the model and save it. Figures of single elements are never touched.")
    private boolean apply;

    @Option(names = "--format", paramLabel = "FORMAT", order = 4, defaultValue = "text", //
            description = "${COMPLETION-CANDIDATES}; csv is for programs. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(names = "--fail-on", paramLabel = "FINDING", order = 5, defaultValue = "never", //
            description = "${COMPLETION-CANDIDATES}: end with exit code 1 when the model differs from the catalogue. Default: ${DEFAULT-VALUE}.")
    private Finding failOn;

    @Mixin
    private CommonOptions common;

    private final Terminal terminal;

    public CatalogueCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InputException {
        if (model == null && (apply || failOn != Finding.never)) {
            throw new ParameterException(spec.commandLine(), "--apply and --fail-on need a MODEL");
        }
        if (model != null && find != null) {
            throw new ParameterException(spec.commandLine(), "--find is for the list of the catalogue, without a MODEL");
        }
        Catalogue catalogue = catalogue();
        if (model == null) {
            CatalogueList list = new CatalogueList(terminal, catalogue, find == null ? "" : find);
            switch (format) {
                case text -> list.text();
                case csv -> list.csv();
            }
            return ExitCode.OK;
        }
        Project project = Models.load(model).project();
        CatalogueUpdate update = new CatalogueUpdate(project, catalogue);
        List<Difference> differences = update.differences();
        CatalogueDifference printed = new CatalogueDifference(terminal, model, catalogue);
        switch (format) {
            case text -> printed.text(differences, update.withoutEntry());
            case csv -> printed.csv(differences);
        }
        if (!differences.isEmpty()) {
            take(update, project, printed);
        }
        return failOn == Finding.different && !differences.isEmpty() ? ExitCode.FINDINGS : ExitCode.OK;
    }

    /** Takes the figures over, only in memory unless they are to be applied, and says what that does. */
    private void take(CatalogueUpdate update, Project project, CatalogueDifference printed) throws InputException {
        if (format == Format.text) {
            Snapshot before = Snapshot.of(project);
            update.apply();
            printed.consequences(Models.guarded(model, () -> printed.consequences(before, Snapshot.of(project))));
        } else if (apply) {
            update.apply();
        }
        if (apply) {
            save(project);
        }
    }

    private Catalogue catalogue() throws InputException {
        try {
            return from == null ? Catalogues.shipped() : Catalogues.load(from);
        } catch (ModelException e) {
            throw new InputException(e.problems());
        } catch (IllegalArgumentException e) {
            throw InputException.of("CLI-015", String.valueOf(from), "This model has no catalogue.", "Name a model file with component types.");
        } catch (IOException e) {
            throw InputException.of("CLI-016", "", "The catalogue that comes with Nines can't be read: " + e.getMessage() + ".",
                    "Make sure that there is room for temporary files, or name a catalogue with --from.");
        }
    }

    private void save(Project project) throws InputException {
        try {
            ModelFiles.save(project);
        } catch (ModelException e) {
            throw new InputException(e.problems());
        }
        if (format == Format.text) {
            Text text = new Text(terminal, terminal.out());
            text.blank();
            text.paragraph(0, "Saved: " + model, Style.PLAIN);
        }
    }
}
