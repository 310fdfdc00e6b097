// SPDX-License-Identifier: EPL-2.0
package org.nines.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.nines.cli.internal.CheckCommand;
import org.nines.cli.internal.DiagramCommand;
import org.nines.cli.internal.Failures;
import org.nines.cli.internal.NinesCommand;
import org.nines.cli.internal.ReportCommand;
import org.nines.cli.internal.SolveCommand;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program {@code nines}: runs one sub-command and ends with its exit code. */
public final class Main {

    /** The sub-commands, in the order in which the help lists them. One is made only when it is needed: most starts need one. */
    private static final Map<String, Function<Terminal, Object>> COMMANDS = Map.of("check", CheckCommand::new, "report", ReportCommand::new,
            "diagram", DiagramCommand::new, "solve", SolveCommand::new);
    private static final List<String> ORDER = List.of("check", "report", "diagram", "solve");

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
            Function<Terminal, Object> wanted = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
            for (String name : wanted == null ? ORDER : List.of(arguments[0])) {
                line.addSubcommand(name, Objects.requireNonNull(COMMANDS.get(name)).apply(terminal));
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
