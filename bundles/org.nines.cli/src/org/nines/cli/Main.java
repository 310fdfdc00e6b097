// SPDX-License-Identifier: EPL-2.0
package org.nines.cli;

import java.util.List;
import java.util.function.Function;
import org.nines.cli.internal.AnalyzeCommand;
import org.nines.cli.internal.CatalogueCommand;
import org.nines.cli.internal.CheckCommand;
import org.nines.cli.internal.DiagramCommand;
import org.nines.cli.internal.DiffCommand;
import org.nines.cli.internal.Failures;
import org.nines.cli.internal.NinesCommand;
import org.nines.cli.internal.ReportCommand;
import org.nines.cli.internal.SamplesCommand;
import org.nines.cli.internal.SolveCommand;
import org.nines.cli.internal.WhatIfCommand;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program {@code nines}: runs one sub-command and ends with its exit code. */
public final class Main {

    private record Entry(String name, Function<Terminal, Object> command) {
    }

    /** The sub-commands, in the order in which the help lists them. One is made only when it is needed: most starts need one. */
    private static final List<Entry> COMMANDS = List.of(
            new Entry("check", CheckCommand::new),
            new Entry("analyze", AnalyzeCommand::new),
            new Entry("what-if", WhatIfCommand::new),
            new Entry("diff", DiffCommand::new),
            new Entry("report", ReportCommand::new),
            new Entry("diagram", DiagramCommand::new),
            new Entry("samples", SamplesCommand::new),
            new Entry("catalogue", CatalogueCommand::new),
            new Entry("solve", SolveCommand::new));

    private Main() {
    }

    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess(System.getProperties(), System.getenv());
        System.exit(run(arguments, terminal));
    }

    /**
     * Runs the program without ending the process.
     *
     * @param arguments the arguments after the name of the program
     * @param terminal where it prints
     * @return the exit code: 0 nothing to report; 1 findings; 2 wrong use or unreadable input; 3 an error in Nines
     */
    public static int run(String[] arguments, Terminal terminal) {
        Failures failures = new Failures(terminal, List.of(arguments).contains("--verbose"));
        try {
            CommandLine line = new CommandLine(new NinesCommand(terminal));
            List<Entry> wanted = COMMANDS.stream().filter(entry -> arguments.length > 0 && entry.name.equals(arguments[0])).toList();
            for (Entry entry : wanted.isEmpty() ? COMMANDS : wanted) {
                line.addSubcommand(entry.name, entry.command.apply(terminal));
            }
            return line.setOut(terminal.out())
                    .setErr(terminal.err())
                    .setUsageHelpWidth(terminal.width())
                    .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setParameterExceptionHandler(failures::wrongUse)
                    .setExecutionExceptionHandler(failures::failed)
                    .execute(arguments);
        } catch (RuntimeException | Error e) {
            return failures.internalError(e);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }
}
