// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange;

import java.io.Serial;

/** A file can't be read, or what it says makes no sense; nothing was read. */
public final class UnreadableInputException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient InputProblem problem;

    public UnreadableInputException(InputProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** What is wrong, where, and what to do. */
    public InputProblem problem() {
        return problem;
    }
}
