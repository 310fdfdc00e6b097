// SPDX-License-Identifier: EPL-2.0
package org.nines.model.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.nines.model.Problem;

/** Collects what invariants report. */
public final class Collector implements DiagnosticChain {

    private final List<Problem> problems = new ArrayList<>();

    @Override
    public void add(Diagnostic diagnostic) {
        problems.add(((Finding) diagnostic).problem());
    }

    @Override
    public void addAll(Diagnostic diagnostic) {
        diagnostic.getChildren().forEach(this::add);
    }

    @Override
    public void merge(Diagnostic diagnostic) {
        if (diagnostic.getChildren().isEmpty()) {
            add(diagnostic);
        } else {
            addAll(diagnostic);
        }
    }

    /** The problems in the order in which they were found. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
