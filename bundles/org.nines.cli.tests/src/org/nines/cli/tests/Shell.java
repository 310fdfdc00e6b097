// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.tests;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.nines.cli.Main;
import org.nines.cli.Terminal;

/** Runs the command line without a process. */
final class Shell {

    /** What a run came to. */
    record Outcome(int code, String out, String err) {
    }

    private Shell() {
    }

    static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(arguments, new Terminal(new PrintWriter(out), new PrintWriter(err), 80, false, true));
        return new Outcome(code, out.toString(), err.toString());
    }
}
