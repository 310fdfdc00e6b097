// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis;

import java.io.Serial;
import org.nines.model.Problem;

/** A change can't be made; the problem says why and what to do. */
public final class ChangeException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** A change that can't be made. */
    public ChangeException(String code, String place, String elementId, String message, String remedy) {
        super(message);
        problem = new Problem(Problem.Severity.ERROR, code, place, elementId, message, remedy);
    }

    /** Why, and what to do. */
    public Problem problem() {
        return problem;
    }
}
