// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.Premise;
import org.nines.documents.Figures;
import org.nines.documents.Names;
import org.nines.model.Problem;
import org.nines.model.Problem.Severity;
import org.nines.ui.internal.editor.Premises;

/** What there is to say about a model, from the notes on its files and the result of the analysis. */
public final class Findings {

    /** Title of structural problems. */
    public static final String PROBLEMS = "Problems in the model";
    /** Title of single points of failure. */
    public static final String SINGLE_POINTS = "Single points of failure";

    private Findings() {
    }

    /**
     * All findings, by category, the worst categories first.
     *
     * @param notes what is worth knowing about the files
     * @param result the last result, null when there is none
     */
    public static List<Finding> of(List<Problem> notes, AnalysisResult result) {
        List<Finding> findings = new ArrayList<>();
        if (result != null) {
            result.problems().forEach(p -> findings.add(problem(PROBLEMS, p)));
            singlePoints(result, findings);
            premises(result, findings);
        }
        notes.forEach(p -> findings.add(problem("Files", p)));
        return findings;
    }

    private static Finding problem(String category, Problem problem) {
        String text = problem.remedy().isEmpty() ? problem.message() : problem.message() + " " + problem.remedy();
        String place = problem.place();
        int name = place.lastIndexOf(" / ");
        return new Finding(problem.severity(), category, text, name < 0 ? place : place.substring(name + 3), name < 0 ? "" : place.substring(0, name),
                problem.elementId());
    }

    /** Each element once, with the levels that it takes down: those that were promised are named first, and make it a warning. */
    private static void singlePoints(AnalysisResult result, List<Finding> findings) {
        Set<String> promised = result.verdicts().stream().map(v -> v.level().id()).collect(Collectors.toSet());
        Map<String, List<LevelResult>> levels = new LinkedHashMap<>();
        Map<String, LevelResult.SinglePoint> points = new HashMap<>();
        for (LevelResult level : result.levels()) {
            for (LevelResult.SinglePoint point : level.singlePoints()) {
                points.putIfAbsent(point.element().id(), point);
                levels.computeIfAbsent(point.element().id(), id -> new ArrayList<>()).add(level);
            }
        }
        List<Finding> others = new ArrayList<>();
        levels.forEach((id, down) -> {
            boolean isPromised = down.stream().anyMatch(l -> promised.contains(l.level().id()));
            List<String> names = down.stream().sorted((a, b) -> Boolean.compare(promised.contains(b.level().id()), promised.contains(a.level().id())))
                    .map(l -> l.service().name() + " · " + l.level().name()).toList();
            LevelResult.SinglePoint point = points.get(id);
            ElementRef element = point.element();
            String away = point.hasFigures() ? " It is itself away " + Figures.number(point.minutesPerYear()) + " min a year." : "";
            Finding finding = new Finding(isPromised ? Severity.WARNING : Severity.INFO, SINGLE_POINTS,
                    "Alone takes down " + Names.list(names, 3) + "." + away, Names.withKind(element), Names.place(element), id);
            (isPromised ? findings : others).add(finding);
        });
        findings.addAll(others);
    }

    private static void premises(AnalysisResult result, List<Finding> findings) {
        for (Premise premise : result.premises()) {
            Severity severity = premise.kind() == Premise.Kind.OPTIMISTIC || premise.kind() == Premise.Kind.NO_FIGURES ? Severity.WARNING : Severity.INFO;
            if (premise.about().isEmpty()) {
                findings.add(new Finding(severity, Premises.title(premise.kind()), premise.text(), "", "", ""));
            }
            for (ElementRef element : premise.about()) {
                findings.add(new Finding(severity, Premises.title(premise.kind()), premise.text(), Names.withKind(element), Names.place(element), element.id()));
            }
        }
    }

    /** The worst severity of what is said about each element, by identifier; what is only worth knowing doesn't count. */
    public static Map<String, Severity> bySeverity(List<Finding> findings) {
        Map<String, Severity> worst = new HashMap<>();
        for (Finding finding : findings) {
            if (!finding.elementId().isEmpty() && finding.severity() != Severity.INFO) {
                worst.merge(finding.elementId(), finding.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        return worst;
    }
}
