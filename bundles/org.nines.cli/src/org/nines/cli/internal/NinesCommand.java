// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import org.nines.cli.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What {@code nines} does without a sub-command: says what there is. */
@Command(name = "nines", versionProvider = Version.class, sortOptions = false, //
        header = "Tells how available a planned system will be, and what takes it down.", //
        synopsisHeading = "%nUsage: ", synopsisSubcommandLabel = "COMMAND", commandListHeading = "%nCommands:%n", optionListHeading = "%nOptions:%n", //
        footer = {"", "Example:", "  nines check shop.nines", "", "'nines COMMAND --help' explains a command."})
public final class NinesCommand implements Runnable {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version.")
    private boolean version;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;

    public NinesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        CommandLine line = spec.commandLine();
        line.usage(terminal.out(), line.getColorScheme());
    }
}
