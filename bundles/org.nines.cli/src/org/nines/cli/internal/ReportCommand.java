// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.result.AnalysisResult;
import org.nines.cli.Terminal;
import org.nines.documents.Design;
import org.nines.documents.DesignDocument;
import org.nines.documents.DocumentSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nines report}: the design document of a model. */
@Command(name = "report", sortOptions = false, //
        header = "Prints the verdict on a model and writes its design document, one HTML page that needs nothing else.", //
        synopsisHeading = "%nUsage: ", parameterListHeading = "%n", optionListHeading = "%nOptions:%n", //
        footer = {"", "Exit codes: 0 written, 1 the model can't be analysed, 2 wrong use or unreadable", "model, 3 an error in Nines. A missed agreement is no failure here.", "",
                "Examples:", "  nines report shop.nines", "  nines report -o review/shop.html shop.nines"})
public final class ReportCommand implements Callable<Integer> {

    @Mixin
    private ModelArgument model;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", order = 1, //
            description = "Where to write the document. Default: the name of the model with .html, in the current folder.")
    private Path output;

    @Mixin
    private UncertaintyOption uncertainty;

    private final Terminal terminal;

    public ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InputException {
        Path path = output == null ? Path.of(nameOfModel() + ".html") : output;
        OutputFile file = new OutputFile(path, model.file());
        Models.Analysed analysed = model.analyse(uncertainty.in(AnalysisSettings.DEFAULT));
        AnalysisResult result = analysed.result();
        if (result.analysed()) {
            file.write(DesignDocument.html(result, Design.of(analysed.project(), Models.layouts(model.file())), DocumentSettings.DEFAULT));
        }
        Text text = new Text(terminal, terminal.out());
        new CheckText(text, result).summary(model.file().toString());
        text.blank();
        if (result.analysed()) {
            text.paragraph(0, "Design document: " + path, Style.PLAIN);
            return ExitCode.OK;
        }
        text.paragraph(0, "No document was written.", Style.PLAIN);
        return ExitCode.FINDINGS;
    }

    private String nameOfModel() {
        Path name = model.file().getFileName();
        return name == null ? "model" : name.toString().replaceFirst("\\.nines$", "");
    }
}
