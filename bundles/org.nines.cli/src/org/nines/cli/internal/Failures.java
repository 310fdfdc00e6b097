// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import org.nines.cli.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one message and an exit code. A stack trace is shown only to those who ask for it. */
public final class Failures {

    private final Terminal terminal;
    private final boolean verbose;

    /** @param verbose whether an internal error comes with its stack trace */
    public Failures(Terminal terminal, boolean verbose) {
        this.terminal = terminal;
        this.verbose = verbose;
    }

    /** Arguments that make no sense. */
    public int wrongUse(ParameterException e, String[] arguments) {
        CommandLine line = e.getCommandLine();
        boolean unknownCommand = line.getParent() == null && e instanceof UnmatchedArgumentException;
        terminal.err().println("nines: " + (unknownCommand ? "there is no command '" + arguments[0] + "'" : e.getMessage()));
        UnmatchedArgumentException.printSuggestions(e, terminal.err());
        terminal.err().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.WRONG_USE;
    }

    /** A command that could not do what it was asked. */
    public int failed(Exception e, CommandLine line, ParseResult result) {
        if (e instanceof InputException input) {
            Text text = new Text(terminal, terminal.err());
            new ProblemList(text).print("nines: ", input.problems());
            return ExitCode.WRONG_USE;
        }
        return internalError(e);
    }

    /** An error in Nines. */
    public int internalError(Throwable e) {
        if (e instanceof OutOfMemoryError) {
            terminal.err().println("nines: not enough memory. Give it more, for example with NINES_JAVA_OPTIONS=-Xmx8g.");
            return ExitCode.INTERNAL_ERROR;
        }
        terminal.err().println("nines: internal error: " + e);
        if (verbose) {
            e.printStackTrace(terminal.err());
        }
        new Text(terminal, terminal.err()).paragraph(0, "This is an error in Nines, not in your model. Please report it: what you ran, what the same"
                + " command prints with --verbose, and the model if you can share it.", Style.PLAIN);
        return ExitCode.INTERNAL_ERROR;
    }
}
