// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.result.Verdict;
import org.nines.documents.Figures;
import org.nines.model.Elements;
import org.nines.model.Problem;
import org.nines.model.Problem.Severity;
import org.nines.model.edit.Icons;
import org.nines.model.edit.Icons.Action;
import org.nines.scene.Overlay.Mark;
import org.nines.scene.notation.Names;
import org.nines.sirius.internal.Findings;
import org.nines.sirius.internal.Views;

/** The layer 'Findings' of all diagrams, the tool tips, and the validation rules: what the analysis says about an element. */
public final class FindingServices {

    private static final String BUNDLE = "/org.nines.model.edit/";

    private static boolean isMarked(EObject element, String outline) {
        Mark mark = Findings.of(element).mark(element);
        return mark != null && mark.outline().equals(outline);
    }

    /** Whether an element takes a service level down alone. */
    public boolean isSinglePoint(EObject element) {
        return isMarked(element, "single-point");
    }

    /** Whether an element takes a redundancy away. */
    public boolean isSharedCause(EObject element) {
        return isMarked(element, "shared-cause");
    }

    /** Whether the failure of an element only interrupts, while a standby takes over. */
    public boolean isInterrupting(EObject element) {
        return isMarked(element, "interrupts");
    }

    /** Whether the analysis has something to say about an element. */
    public boolean hasFinding(EObject element) {
        return Findings.of(element).mark(element) != null || !Findings.of(element).problems(element).isEmpty();
    }

    /** Picture of what was found, as Sirius wants it: bundle and path. */
    public String findingImage(EObject element) {
        List<Problem> problems = Findings.of(element).problems(element);
        if (!problems.isEmpty()) {
            return BUNDLE + Icons.path(problems.stream().map(Problem::severity).min(Severity::compareTo).orElseThrow());
        }
        return BUNDLE + Icons.path(isInterrupting(element) ? Action.INTERRUPTION : Action.SINGLE_POINT);
    }

    /**
     * Everything that was found, in lines.
     *
     * @param elementOrView the element or its view: Sirius asks for the tool tip of a decoration with the view
     */
    public String findingNote(EObject elementOrView) {
        EObject element = Views.element(elementOrView);
        Mark mark = Findings.of(element).mark(element);
        String problems = Findings.of(element).problems(element).stream().map(p -> p.message() + (p.remedy().isEmpty() ? "" : " " + p.remedy())).collect(Collectors.joining("\n"));
        return mark == null ? problems : mark.note() + (problems.isEmpty() ? "" : "\n" + problems);
    }

    // validation rules

    /** Somebody who validates a model waits for the findings; the first rule of the design asks this way. */
    private static Stream<Problem> problems(EObject element, Severity severity) {
        return Findings.await(element).problems(element).stream().filter(p -> p.severity() == severity);
    }

    private static String note(Stream<Problem> problems) {
        return problems.map(p -> (p.message() + " " + p.remedy()).strip()).collect(Collectors.joining("\n"));
    }

    /** Whether something about an element keeps the model from being analysed. */
    public boolean hasErrors(EObject element) {
        return problems(element, Severity.ERROR).findAny().isPresent();
    }

    /** What is wrong about an element, with its remedy. */
    public String errorNote(EObject element) {
        return note(problems(element, Severity.ERROR));
    }

    /** Whether something about an element is doubtful. */
    public boolean hasWarnings(EObject element) {
        return problems(element, Severity.WARNING).findAny().isPresent();
    }

    /** What is doubtful about an element, with its remedy. */
    public String warningNote(EObject element) {
        return note(problems(element, Severity.WARNING));
    }

    /** What the mark of an element says: single point of failure of which levels, and the like. */
    public String markNote(EObject element) {
        Mark mark = Findings.of(element).mark(element);
        return mark == null ? "" : mark.note();
    }

    private static Stream<Verdict> missed(EObject service) {
        return Findings.of(service).result().verdicts().stream().filter(v -> !v.met() && v.service().id().equals(Elements.id(service)));
    }

    /** Whether a service misses what was promised for one of its levels. */
    public boolean hasMissedAgreement(EObject service) {
        return missed(service).findAny().isPresent();
    }

    /** Which agreements a service misses, and by how much. */
    public String missedAgreementNote(EObject service) {
        return missed(service).map(v -> "The agreement '" + v.agreement().name() + "' is missed by " + Figures.number(-v.marginMinutesPerYear()) + " minutes a year.")
                .collect(Collectors.joining("\n"));
    }

    /** What is shown when pointing at an element: what it is, and what the planner says about it. */
    public String elementTitle(EObject element) {
        return Names.title(element);
    }
}
