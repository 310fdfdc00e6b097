// SPDX-License-Identifier: EPL-2.0
package org.nines.model.internal;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Elements;
import org.nines.model.Problem;
import org.nines.model.Problem.Severity;

/** Problem of a model as EMF's validation hands it on. */
public final class Finding extends BasicDiagnostic {

    /** Kinds of structural problems; the codes never change. */
    enum Kind {
        NAME("STR-001"),
        SIBLINGS("STR-002"),
        MISSING("STR-003"),
        RANGE("STR-004"),
        DANGLING("STR-005"),
        PLACE("STR-006"),
        MEMBERS("STR-007"),
        FIGURES("STR-008"),
        TIME("STR-009"),
        REPETITION("STR-010"),
        MEANING("STR-011");

        final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    private final transient Problem problem;

    private Finding(Problem problem, EObject element) {
        super(switch (problem.severity()) {
            case ERROR -> Diagnostic.ERROR;
            case WARNING -> Diagnostic.WARNING;
            case INFO -> Diagnostic.INFO;
        }, "org.nines.model", 0, problem.toString(), new Object[] {element});
        this.problem = problem;
    }

    /** The problem. */
    public Problem problem() {
        return problem;
    }

    /** Reports an error if anybody wants to know; returns false, as a broken invariant does. */
    static boolean error(DiagnosticChain diagnostics, Kind kind, EObject element, String message, String remedy) {
        return add(diagnostics, Severity.ERROR, kind, element, message, remedy);
    }

    /** Reports a warning if anybody wants to know; returns false, as a broken invariant does. */
    static boolean warning(DiagnosticChain diagnostics, Kind kind, EObject element, String message, String remedy) {
        return add(diagnostics, Severity.WARNING, kind, element, message, remedy);
    }

    private static boolean add(DiagnosticChain diagnostics, Severity severity, Kind kind, EObject element, String message, String remedy) {
        if (diagnostics != null) {
            diagnostics.add(new Finding(problem(severity, kind, element, message, remedy), element));
        }
        return false;
    }

    static Problem problem(Severity severity, Kind kind, EObject element, String message, String remedy) {
        String file = Elements.file(element);
        String place = Elements.kind(element) + " '" + Elements.path(element) + "'";
        return new Problem(severity, kind.code, file.isEmpty() ? place : file + " (" + place + ")", Elements.id(element), message, remedy);
    }
}
