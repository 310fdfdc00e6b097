// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.util.ArrayList;
import java.util.List;
import org.nines.model.Problem;
import org.nines.model.Problem.Severity;
import org.nines.model.io.ModelException;

/** Collects problems, and gives up when there are too many errors. */
public final class ProblemLog {

    private final int maxErrors;
    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();

    public ProblemLog(int maxErrors) {
        this.maxErrors = maxErrors;
    }

    /** @throws ModelException with all errors so far when this one is too many */
    public void add(Problem problem) throws ModelException {
        if (problem.severity() != Severity.ERROR) {
            if (notes.size() < maxErrors) {
                notes.add(problem);
            }
            return;
        }
        if (errors.size() == maxErrors) {
            errors.add(Issue.TOO_MANY_PROBLEMS.at("", "there are more than " + maxErrors + " problems; the others are not shown."));
            throw new ModelException(errors);
        }
        errors.add(problem);
    }

    /** Adds what made one file unreadable. */
    void addAll(ModelException failure) throws ModelException {
        for (Problem problem : failure.problems()) {
            add(problem);
        }
    }

    /** Warnings and notes so far. */
    public List<Problem> notes() {
        return notes;
    }

    /** @throws ModelException when there is an error */
    public void throwErrors() throws ModelException {
        if (!errors.isEmpty()) {
            throw new ModelException(errors);
        }
    }
}
