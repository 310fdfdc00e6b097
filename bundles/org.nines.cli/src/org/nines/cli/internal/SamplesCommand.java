// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nines.cli.Terminal;
import org.nines.model.io.WholeFile;
import org.nines.samples.Samples;
import org.nines.samples.Samples.Sample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nines samples}: lists the sample models and copies them. */
@Command(name = "samples", sortOptions = false, //
        header = "Lists the sample models that come with Nines, and copies them.", //
        synopsisHeading = "%nUsage: ", parameterListHeading = "%n", optionListHeading = "%nOptions:%n", //
        footer = {"", "Exit codes: 0 done, 2 wrong use, or a file that can't be written, 3 an error in", "Nines. A file that is there already is never overwritten.", "",
                "Examples:", "  nines samples", "  nines samples consumer-internet-service", "  nines samples --all --to models"})
public final class SamplesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0..*", arity = "0..*", paramLabel = "SAMPLE", description = "Samples to copy, by the names that the list begins with. Without any they are listed.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--all", order = 1, description = "Copy all samples.")
    private boolean all;

    @Option(names = "--to", paramLabel = "FOLDER", order = 2, description = "Where to copy them. Default: the current folder.")
    private Path folder;

    @Mixin
    private CommonOptions common;

    private final Terminal terminal;

    public SamplesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InputException {
        if (all && !names.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "name samples or say --all, not both");
        }
        if (!all && names.isEmpty()) {
            if (folder != null) {
                throw new ParameterException(spec.commandLine(), "say which samples to copy, or --all");
            }
            list();
            return ExitCode.OK;
        }
        copy(all ? Samples.all() : wanted());
        return ExitCode.OK;
    }

    private void list() {
        Text text = new Text(terminal, terminal.out());
        for (Sample sample : Samples.all()) {
            text.paragraph(0, sample.id(), Style.STRONG);
            text.paragraph(2, sample.title() + ". " + sample.description(), Style.PLAIN);
        }
        text.blank();
        text.paragraph(0, "'nines samples " + Samples.all().getFirst().id() + "' copies one to the current folder.", Style.FAINT);
    }

    private List<Sample> wanted() throws InputException {
        List<Sample> wanted = new ArrayList<>();
        for (String name : names) {
            Sample sample = Samples.find(name.replaceFirst("\\.nines$", "")).orElse(null);
            if (sample == null) {
                throw InputException.of("CLI-017", name, "There is no such sample.",
                        "Choose one of " + String.join(", ", Samples.all().stream().map(Sample::id).toList()) + ".");
            }
            if (!wanted.contains(sample)) {
                wanted.add(sample);
            }
        }
        return wanted;
    }

    /** All of them or, where one is in the way, none. */
    private void copy(List<Sample> samples) throws InputException {
        Path target = folder == null ? Path.of("") : folder;
        if (!Files.isDirectory(target.toAbsolutePath())) {
            throw InputException.of("CLI-002", target.toString(), "There is no such folder.", "Make it first, or choose another place.");
        }
        for (Sample sample : samples) {
            Path file = file(target, sample);
            if (Files.exists(file)) {
                throw InputException.of("CLI-018", file.toString(), "There is such a file already; nothing was copied.",
                        "Move it away, or copy to another folder with --to.");
            }
        }
        Text text = new Text(terminal, terminal.out());
        for (Sample sample : samples) {
            Path file = file(target, sample);
            try (InputStream content = sample.open()) {
                Files.copy(content, file);
            } catch (IOException e) {
                throw InputException.of("CLI-005", file.toString(), "The file can't be written: " + WholeFile.reason(e) + ".", "Choose another place.");
            }
            text.paragraph(0, "Copied: " + file, Style.PLAIN);
        }
    }

    private static Path file(Path folder, Sample sample) {
        return folder.resolve(sample.id() + ".nines");
    }
}
