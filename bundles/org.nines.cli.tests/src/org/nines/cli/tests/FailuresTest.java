// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.nines.cli.Terminal;
import org.nines.cli.internal.Failures;

/** What is said about errors in Nines itself. */
class FailuresTest {

    private final StringWriter err = new StringWriter();
    private final Terminal terminal = new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), 80, false, true);

    @Test
    void internalErrorSaysHowToReportIt() {
        assertEquals(3, new Failures(terminal, false).internalError(new IllegalStateException("state 7")));
        assertTrue(err.toString().contains("state 7") && err.toString().contains("report it") && err.toString().contains("--verbose"), err.toString());
        assertFalse(err.toString().contains("\tat "), err.toString());
        err.toString().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test
    void stackTraceIsForThoseWhoAsk() {
        assertEquals(3, new Failures(terminal, true).internalError(new IllegalStateException("state 7")));
        assertTrue(err.toString().contains("\tat "), err.toString());
    }

    @Test
    void lackOfMemoryHasARemedy() {
        assertEquals(3, new Failures(terminal, false).internalError(new OutOfMemoryError("heap")));
        assertTrue(err.toString().contains("NINES_JAVA_OPTIONS=-Xmx"), err.toString());
    }
}
