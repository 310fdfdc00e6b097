// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.nines.model.Problem;

/** A model can't be loaded or saved; says why. Nothing has changed on disk. */
public final class ModelException extends IOException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 3;

    private final transient List<Problem> problems;

    /** @param problems at least one error; in the order in which a reader should see them */
    public ModelException(List<Problem> problems) {
        super(text(problems));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, at least one error; errors in the order of the files. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    private static String text(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a failure without a problem");
        }
        String first = problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
        return problems.size() <= SHOWN ? first : first + "\nand " + (problems.size() - SHOWN) + " more";
    }
}
