// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.ComparisonResult;
import org.nines.analysis.result.ComparisonResult.CauseChange;
import org.nines.analysis.result.ComparisonResult.FigureChange;
import org.nines.analysis.result.ComparisonResult.LevelChange;
import org.nines.analysis.result.ComparisonResult.PointChange;
import org.nines.analysis.result.ComparisonResult.VerdictChange;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.ImpactMatrix.LevelRef;
import org.nines.analysis.result.ItemInput;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.SharedCause;
import org.nines.analysis.result.Verdict;
import org.nines.model.Problem;

/** Compares two results. What has the same identifier is the same thing, whatever it is called. */
public final class Comparison {

    /** Relative difference of figures that is only rounding. */
    private static final double SAME = 1e-9;

    private final AnalysisResult before;
    private final AnalysisResult after;

    private Comparison(AnalysisResult before, AnalysisResult after) {
        this.before = before;
        this.after = after;
    }

    /** What came and went from one result to another. */
    public static ComparisonResult of(AnalysisResult before, AnalysisResult after) {
        Comparison c = new Comparison(before, after);
        return new ComparisonResult(before.project(), after.project(), c.levels(), c.points(before, after), c.points(after, before),
                c.causes(before, after), c.causes(after, before), c.verdicts(), c.elements(before, after), c.elements(after, before), c.figures(),
                problems(before, after), problems(after, before));
    }

    private List<LevelChange> levels() {
        Map<String, LevelResult> old = byId(before.levels(), level -> level.level().id());
        List<LevelChange> changes = new ArrayList<>();
        for (LevelResult level : after.levels()) {
            Optional<Dependability> was = Optional.ofNullable(old.remove(level.level().id())).map(LevelResult::total);
            if (was.isEmpty() || !same(was.get(), level.total())) {
                changes.add(new LevelChange(level.reference(), was, Optional.of(level.total())));
            }
        }
        old.values().forEach(level -> changes.add(new LevelChange(level.reference(), Optional.of(level.total()), Optional.empty())));
        return changes;
    }

    private static boolean same(Dependability a, Dependability b) {
        return same(a.unavailability(), b.unavailability()) && same(a.failuresPerHour(), b.failuresPerHour());
    }

    private static boolean same(double a, double b) {
        return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b)) || Double.isNaN(a) && Double.isNaN(b);
    }

    private static <T> Map<String, T> byId(List<T> list, Function<T, String> id) {
        return list.stream().collect(Collectors.toMap(id, t -> t, (a, b) -> a, LinkedHashMap::new));
    }

    /** Single points of failure of the second that the first has not. */
    private List<PointChange> points(AnalysisResult first, AnalysisResult second) {
        Map<String, LevelResult> old = byId(first.levels(), level -> level.level().id());
        Map<ElementRef, List<LevelRef>> come = new LinkedHashMap<>();
        for (LevelResult level : second.levels()) {
            LevelResult was = old.get(level.level().id());
            List<String> known = was == null ? List.of() : was.singlePoints().stream().map(point -> point.element().id()).toList();
            level.singlePoints().stream().map(LevelResult.SinglePoint::element).filter(element -> !known.contains(element.id()))
                    .forEach(element -> come.computeIfAbsent(element, e -> new ArrayList<>()).add(level.reference()));
        }
        return come.entrySet().stream().map(e -> new PointChange(e.getKey(), e.getValue())).toList();
    }

    private List<CauseChange> causes(AnalysisResult first, AnalysisResult second) {
        List<String> known = first.sharedCauses().stream().map(Comparison::key).toList();
        return second.sharedCauses().stream().filter(cause -> !known.contains(key(cause)))
                .map(cause -> new CauseChange(cause.element(), cause.way(), cause.group())).toList();
    }

    private static String key(SharedCause cause) {
        return cause.element().id() + "\n" + cause.group().id();
    }

    private List<VerdictChange> verdicts() {
        Map<String, Verdict> old = byId(before.verdicts(), verdict -> verdict.agreement().id());
        List<VerdictChange> changes = new ArrayList<>();
        for (Verdict verdict : after.verdicts()) {
            Verdict was = old.remove(verdict.agreement().id());
            double margin = verdict.marginMinutesPerYear();
            double marginBefore = was == null ? Double.NaN : was.marginMinutesPerYear();
            if (was == null || was.met() != verdict.met() || !same(margin, marginBefore)) {
                changes.add(new VerdictChange(verdict.agreement(), new LevelRef(verdict.service(), verdict.level()),
                        Optional.ofNullable(was).map(Verdict::met), Optional.of(verdict.met()), marginBefore, margin));
            }
        }
        old.values().forEach(was -> changes.add(new VerdictChange(was.agreement(), new LevelRef(was.service(), was.level()),
                Optional.of(was.met()), Optional.empty(), was.marginMinutesPerYear(), Double.NaN)));
        return changes;
    }

    private List<ElementRef> elements(AnalysisResult first, AnalysisResult second) {
        Map<String, ItemInput> known = byId(first.inputs(), input -> input.item().id());
        return second.inputs().stream().map(ItemInput::item).filter(item -> !known.containsKey(item.id())).toList();
    }

    private List<FigureChange> figures() {
        Map<String, ItemInput> old = byId(before.inputs(), input -> input.item().id());
        List<FigureChange> changes = new ArrayList<>();
        for (ItemInput input : after.inputs()) {
            ItemInput was = old.get(input.item().id());
            if (was != null && !written(was).equals(written(input))) {
                changes.add(new FigureChange(input.item(), written(was), written(input)));
            }
        }
        return changes;
    }

    private static String written(ItemInput input) {
        return input.modes().stream().map(mode -> mode.name() == null || mode.name().isEmpty() ? mode.written() : mode.name() + ": " + mode.written())
                .collect(Collectors.joining("; "));
    }

    private static List<Problem> problems(AnalysisResult first, AnalysisResult second) {
        return second.problems().stream().filter(problem -> !first.problems().contains(problem)).toList();
    }
}
