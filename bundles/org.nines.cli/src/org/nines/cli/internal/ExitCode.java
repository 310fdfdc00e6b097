// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

/** How the program ends. Scripts depend on the numbers. */
final class ExitCode {

    /** Done, and nothing to report. */
    static final int OK = 0;
    /** Done, and there is something that the caller asked to be told. */
    static final int FINDINGS = 1;
    /** Wrong use or unreadable input; nothing was done. */
    static final int WRONG_USE = 2;
    /** An error in Nines itself. */
    static final int INTERNAL_ERROR = 3;

    private ExitCode() {
    }
}
