// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.ImpactMatrix;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.Premise;
import org.nines.analysis.result.SharedCause;
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

    /** Title of what takes away redundancy. */
    public static final String SHARED = "Shared by what is meant to be redundant";

    private static final Pattern PLACE = Pattern.compile("(?<kind>[^']+) '(?<path>.*)'");
    private static final String SEPARATOR = " / ";

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
            sharedCauses(result, findings);
            premises(result, findings);
        }
        notes.forEach(p -> findings.add(problem("Files", p)));
        return findings;
    }

    private static Finding problem(String category, Problem problem) {
        String text = problem.remedy().isEmpty() ? problem.message() : problem.message() + " " + problem.remedy();
        // what is about an element begins with its kind, and has its path in quotes
        Matcher place = PLACE.matcher(problem.place());
        String path = place.matches() ? place.group("path") : problem.place();
        int name = path.lastIndexOf(SEPARATOR);
        ElementRef element = new ElementRef(problem.elementId(), place.matches() ? place.group("kind") : "", name < 0 ? path : path.substring(name + SEPARATOR.length()), path);
        return new Finding(problem.severity(), category, text, place.matches() ? Names.withKind(element) : element.name(), name < 0 ? "" : path.substring(0, name),
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
            List<ImpactMatrix.LevelRef> sorted = down.stream()
                    .sorted((a, b) -> Boolean.compare(promised.contains(b.level().id()), promised.contains(a.level().id()))).map(LevelResult::reference).toList();
            LevelResult.SinglePoint point = points.get(id);
            ElementRef element = point.element();
            String away = point.hasFigures() ? " It is itself away " + Figures.number(point.minutesPerYear()) + " min a year." : "";
            Finding finding = new Finding(isPromised ? Severity.WARNING : Severity.INFO, SINGLE_POINTS,
                    "alone takes down " + levels(sorted) + "." + away, Names.withKind(element), Names.place(element), id);
            (isPromised ? findings : others).add(finding);
        });
        findings.addAll(others);
    }

    /** What members of groups share, although each group is there to survive the failure of any one: each element once for each way. */
    private static void sharedCauses(AnalysisResult result, List<Finding> findings) {
        Set<String> promised = result.verdicts().stream().map(v -> v.level().id()).collect(Collectors.toSet());
        Map<List<Object>, List<SharedCause>> alike = new LinkedHashMap<>();
        result.sharedCauses().forEach(cause -> alike.computeIfAbsent(List.of(cause.element(), cause.way()), k -> new ArrayList<>()).add(cause));
        for (List<SharedCause> causes : alike.values()) {
            List<ImpactMatrix.LevelRef> down = causes.stream().flatMap(cause -> cause.levels().stream()).distinct().toList();
            boolean isPromised = down.stream().anyMatch(l -> promised.contains(l.level().id()));
            ElementRef element = causes.getFirst().element();
            findings.add(new Finding(isPromised ? Severity.WARNING : Severity.INFO, SHARED,
                    way(causes.getFirst().way()) + " " + shared(causes) + (down.isEmpty() ? "" : " It takes down " + levels(down) + "."),
                    Names.withKind(element), Names.place(element), element.id()));
        }
    }

    private static String shared(List<SharedCause> causes) {
        SharedCause first = causes.getFirst();
        if (causes.size() == 1) {
            return Names.list(Names.distinct(first.members()), 3) + " of " + Names.withKind(first.group()) + ", of which " + first.required()
                    + (first.required() == 1 ? " is needed." : " are needed.");
        }
        return "the members of " + causes.size() + " groups: " + Names.list(causes.stream().map(cause -> Names.withKind(cause.group())).toList(), 3) + ".";
    }

    private static String way(SharedCause.Way way) {
        return switch (way) {
            case PLACE -> "holds";
            case POWER -> "feeds";
            case CABLE_ROUTE -> "carries the cables of";
            case NETWORK -> "connects";
            case STORAGE -> "keeps the data of";
            case COMMON_CAUSE -> "hits together";
            case NEED -> "is needed by";
        };
    }

    /** Levels by service: "Web front (minimum, full), Mail (full)". */
    public static String levels(List<ImpactMatrix.LevelRef> levels) {
        Map<String, List<String>> byService = new LinkedHashMap<>();
        levels.forEach(l -> byService.computeIfAbsent(l.service().name(), s -> new ArrayList<>()).add(l.level().name()));
        return Names.list(byService.entrySet().stream().map(e -> e.getKey() + " (" + String.join(", ", e.getValue()) + ")").toList(), 3);
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
