// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {

    @Option(names = {"-h", "--help"}, usageHelp = true, order = 100, description = "Show this help.")
    private boolean help;

    @Option(names = "--verbose", order = 99, description = "Show the stack trace of an internal error.")
    private boolean verbose;
}
