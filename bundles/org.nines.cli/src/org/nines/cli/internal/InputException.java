// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.io.Serial;
import java.util.List;
import org.nines.model.Problem;

/** What the user gave can't be used; the problems say why and what to do. */
final class InputException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InputException(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** For what the command line itself finds wrong with a file. */
    static InputException of(String code, String place, String message, String remedy) {
        return new InputException(List.of(new Problem(Problem.Severity.ERROR, code, place, "", message, remedy)));
    }

    List<Problem> problems() {
        return problems;
    }
}
