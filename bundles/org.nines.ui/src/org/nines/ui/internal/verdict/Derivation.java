// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.verdict;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.Budget;
import org.nines.analysis.result.CutSetSummary;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.Guarantee;
import org.nines.analysis.result.ImpactMatrix;
import org.nines.analysis.result.Importance;
import org.nines.analysis.result.ItemInput;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.Operation;
import org.nines.analysis.result.PeriodOutlook;
import org.nines.analysis.result.Verdict;
import org.nines.documents.AgreementTexts;
import org.nines.documents.Figures;
import org.nines.documents.LevelTexts;
import org.nines.documents.Names;
import org.nines.ui.internal.Line;

/** How the figures of a service level come about, as far down as what the planner entered. Everything is taken from the result. */
final class Derivation {

    /** More elements than that are summed up in one line. */
    private static final int SHOWN = 20;
    /** More names than that are counted. */
    private static final int NAMES = 4;

    private final AnalysisResult result;
    private final LevelResult level;
    private final Map<String, ItemInput> inputs = new HashMap<>();

    private Derivation(AnalysisResult result, LevelResult level) {
        this.result = result;
        this.level = level;
        result.inputs().forEach(i -> inputs.put(i.item().id(), i));
    }

    /**
     * Derivation of a level.
     *
     * @param verdict the agreement that promises it, null when none does
     */
    static List<Line> of(AnalysisResult result, LevelResult level, Verdict verdict) {
        return new Derivation(result, level).lines(verdict);
    }

    private List<Line> lines(Verdict verdict) {
        List<Line> lines = new ArrayList<>();
        if (verdict != null) {
            lines.add(agreement(verdict));
        }
        lines.add(downtime());
        if (!level.budget().shares().isEmpty()) {
            lines.add(budget());
        }
        lines.add(singlePoints());
        lines.add(importances());
        if (!level.interruptions().isEmpty() || !level.interrupting().isEmpty()) {
            lines.add(interruptions());
        }
        if (!level.cutSets().countByOrder().isEmpty()) {
            lines.add(combinations());
        }
        if (level.populations().size() > 1) {
            lines.add(populations());
        }
        lines.add(needs());
        return lines;
    }

    private static Line agreement(Verdict verdict) {
        double margin = verdict.marginMinutesPerYear();
        PeriodOutlook outlook = verdict.outlook();
        String period = outlook.period().getLiteral();
        List<Line> periods = List.of(
                Line.of("Allowed", Figures.number(outlook.allowedMinutes()) + " min", Figures.number(outlook.hours()) + " h count"),
                Line.of("Computed", Figures.number(outlook.computedMinutes()) + " min", "mean over all periods"),
                Line.of(outlook.marginMinutes() >= 0 ? "To spare" : "Too many", Figures.number(Math.abs(outlook.marginMinutes())) + " min",
                        "allowed − computed"));
        List<Line> lines = new ArrayList<>(List.of(
                Line.of("Allowed", minutes(verdict.allowedMinutesPerYear()), "(1 − " + verdict.target() + ") × 525,960 min"),
                Line.of("Computed", minutes(verdict.computed().minutesPerYear()), "mean over all years"),
                Line.of(margin >= 0 ? "To spare" : "Too many", minutes(Math.abs(margin)), "allowed − computed"),
                Line.of("Chance to miss a " + period, AgreementTexts.chance(outlook), missed(verdict), AgreementTexts.isYear(outlook) ? List.of() : periods)));
        verdict.guarantee().ifPresent(guarantee -> lines.add(guarantee(verdict, guarantee)));
        String parties = verdict.provider().isEmpty() && verdict.consumer().isEmpty() ? "" : verdict.provider() + " to " + verdict.consumer();
        return new Line((verdict.met() ? "Agreement met: " : "Agreement MISSED: ") + verdict.agreement().name(), verdict.target().toString(), parties,
                verdict.agreement().id(), Double.NaN, lines);
    }

    /** What others' promises allow, with the promises that it rests on. */
    private static Line guarantee(Verdict verdict, Guarantee guarantee) {
        List<Line> lines = new ArrayList<>();
        for (Guarantee.Link link : guarantee.chain()) {
            String who = link.provider().isEmpty() ? "" : link.provider() + ": ";
            lines.add(new Line(who + link.promise().name(), link.target().toString(),
                    link.bounds() ? Figures.number(100 * link.weight()) + " % of its downtime count" : "a better promise stands in", link.promise().id(),
                    Double.NaN, List.of()));
        }
        lines.add(Line.of("If outages were independent", Figures.availability(guarantee.independent()), "nobody promises that"));
        for (ElementRef element : guarantee.unpromised()) {
            lines.add(new Line(Names.withKind(element), "", "nobody promises anything", element.id(), Double.NaN, List.of()));
        }
        return Line.of("Allowed by others' promises", Figures.availability(guarantee.unavailability()),
                AgreementTexts.promisesTooMuch(verdict) ? "less than is promised here" : "at most, however their outages fall together", lines);
    }

    private static String missed(Verdict verdict) {
        String remark = AgreementTexts.remark(verdict);
        return "approximate: outages at random, of exponential lengths by kind" + (remark.isEmpty() ? "" : ". " + remark);
    }

    private Line downtime() {
        Dependability total = level.total();
        Dependability outages = level.outages();
        double interrupted = Math.max(0, total.minutesPerYear() - outages.minutesPerYear());
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("Unavailability U", Figures.scientific(total.unavailability()), "share of time in which the level is down"));
        lines.add(Line.of("of it until something is repaired", minutes(outages.minutesPerYear()), Figures.number(outages.failuresPerYear()) + " a year, "
                + Figures.duration(outages.meanOutageHours()) + " each"));
        lines.add(Line.of("of it while a standby takes over", minutes(interrupted), interruptionsNote(total, outages)));
        lines.add(Line.of("Failures", Figures.number(total.failuresPerYear()) + " a year", "one every " + Figures.duration(total.meanTimeBetweenFailuresHours())));
        lines.add(Line.of("Mean outage", Figures.duration(total.meanOutageHours()), "U / failure frequency"));
        lines.add(Line.of("Class", Figures.availabilityClass(total), "largest n with U ≤ 10⁻ⁿ; " + Figures.nines(total) + " nines"));
        String planned = LevelTexts.planned(level.operation());
        if (!planned.isEmpty()) {
            lines.add(Line.of("of it planned work", minutes(level.operation().planned().minutesPerYear()), planned, states()));
        }
        String accuracy = LevelTexts.accuracy(level);
        if (!accuracy.isEmpty()) {
            lines.add(Line.of("Not exact: " + accuracy, "", LevelTexts.reasons(List.of(level))));
        }
        return Line.of("Downtime", minutes(total.minutesPerYear()), "U × 525,960 min, a year of 365.25 days", lines);
    }

    /** The states of operation with what is out in each, and the downtime in it. */
    private List<Line> states() {
        List<Line> lines = new ArrayList<>();
        for (Operation.State state : level.operation().states()) {
            String out = state.out().isEmpty() ? "nothing is out" : Names.list(state.out().stream().map(ElementRef::name).toList(), NAMES) + " out";
            String loads = state.loads().stream().map(load -> load.service().name() + " carries " + Figures.number(load.load())).collect(Collectors.joining(", "));
            lines.add(Line.of(out + (loads.isEmpty() ? "" : "; " + loads), Figures.number(100 * state.share()) + " %",
                    state.away() ? "away" : "availability " + Figures.availability(state.total())));
        }
        return lines;
    }

    private static String interruptionsNote(Dependability total, Dependability outages) {
        double more = total.failuresPerYear() - outages.failuresPerYear();
        return more > 0 ? Figures.number(more) + " a year" : "";
    }

    private Line singlePoints() {
        List<Line> lines = new ArrayList<>();
        double most = level.singlePoints().stream().mapToDouble(LevelResult.SinglePoint::minutesPerYear).max().orElse(0);
        for (LevelResult.SinglePoint point : level.singlePoints()) {
            lines.add(element(point.element(), point.hasFigures() ? minutes(point.minutesPerYear()) : Figures.NONE, share(point.minutesPerYear(), most)));
        }
        String note = lines.isEmpty() ? "no single element takes the level down until it is repaired" : "each alone takes the level down; the minutes are its own";
        return Line.of("Single points of failure", Integer.toString(lines.size()), note, lines);
    }

    /** Shares that add up to the downtime, by element, and the same by site, kind and cause. */
    private Line budget() {
        double all = level.budget().unavailability();
        Map<String, List<Budget.Share>> byElement = new LinkedHashMap<>();
        level.budget().shares().forEach(s -> byElement.computeIfAbsent(s.element().id() + s.part(), k -> new ArrayList<>()).add(s));
        List<List<Budget.Share>> elements = new ArrayList<>(byElement.values());
        elements.sort(Comparator.comparingDouble(Derivation::minutesOf).reversed());
        double most = elements.isEmpty() ? 0 : minutesOf(elements.getFirst());
        List<Line> lines = new ArrayList<>();
        for (List<Budget.Share> shares : elements.subList(0, Math.min(SHOWN, elements.size()))) {
            Budget.Share first = shares.getFirst();
            double minutes = minutesOf(shares);
            if (first.part() == Budget.Part.SWITCH_OVER) {
                lines.add(new Line("switch-over of " + first.element().name(), minutes(minutes), percent(minutes, all), first.element().id(), share(minutes, most), List.of()));
            } else {
                Line line = element(first.element(), minutes(minutes), share(minutes, most));
                lines.add(new Line(line.text(), line.figure(), percent(minutes, all) + (line.note().isEmpty() ? "" : " · " + line.note()), line.elementId(), line.share(),
                        line.lines()));
            }
        }
        if (elements.size() > SHOWN) {
            double rest = elements.subList(SHOWN, elements.size()).stream().mapToDouble(Derivation::minutesOf).sum();
            lines.add(new Line(Figures.count(elements.size() - SHOWN) + " more elements", minutes(rest), percent(rest, all), "", share(rest, most), List.of()));
        }
        lines.add(sums("By site", level.budget().bySite(), all));
        lines.add(sums("By kind of element", level.budget().byKind(), all));
        lines.add(sums("By cause of failure", level.budget().byCause(), all));
        return Line.of("Budget", minutes(all * Dependability.MINUTES_PER_YEAR), "where the downtime comes from: shares that add up", lines);
    }

    private static double minutesOf(List<Budget.Share> shares) {
        return shares.stream().mapToDouble(Budget.Share::minutesPerYear).sum();
    }

    private static Line sums(String title, List<Budget.Line> sums, double all) {
        double most = sums.isEmpty() ? 0 : sums.getFirst().minutesPerYear();
        return Line.of(title, "", "", sums.stream()
                .map(s -> new Line(s.name(), minutes(s.minutesPerYear()), percent(s.minutesPerYear(), all), "", share(s.minutesPerYear(), most), List.of())).toList());
    }

    private static String percent(double minutes, double unavailability) {
        return Figures.number(100 * minutes / (unavailability * Dependability.MINUTES_PER_YEAR)) + " %";
    }

    /** What would be gained, and how much worse it gets while the element is down: where to strengthen, and where to take care. */
    private Line importances() {
        Map<String, Importance> measures = new HashMap<>();
        level.importances().forEach(i -> measures.put(i.element().id(), i));
        List<Line> lines = new ArrayList<>();
        double most = level.contributions().stream().mapToDouble(LevelResult.Contribution::minutesPerYear).max().orElse(0);
        for (LevelResult.Contribution contribution : level.contributions()) {
            double share = share(contribution.minutesPerYear(), most);
            if (contribution.switchOver()) {
                lines.add(new Line("switch-over of " + contribution.element().name(), minutes(contribution.minutesPerYear()), "", contribution.element().id(), share,
                        List.of()));
            } else {
                Line line = element(contribution.element(), minutes(contribution.minutesPerYear()), share);
                lines.add(new Line(line.text(), line.figure(), measures(measures.get(contribution.element().id()), line.note()), line.elementId(), share, line.lines()));
            }
        }
        return Line.of("What matters most", "", "by how much the downtime would fall if the element never failed; these overlap", lines);
    }

    private static String measures(Importance importance, String note) {
        if (importance == null) {
            return note;
        }
        return "decides " + Figures.number(100 * importance.criticality()) + " % of the downtime; " + Figures.number(importance.riskAchievementWorth())
                + " times as much of it while this is down";
    }

    /** Every element that takes part, the worst first: what its failure alone does. */
    private Line needs() {
        Map<ImpactMatrix.Effect, List<Line>> byEffect = new EnumMap<>(ImpactMatrix.Effect.class);
        List<ImpactMatrix.Cell> cells = result.impact().ofLevel(level.level().id());
        for (ImpactMatrix.Cell cell : cells) {
            byEffect.computeIfAbsent(cell.effect(), e -> new ArrayList<>())
                    .add(new Line(Names.withKind(cell.element()), "", Names.place(cell.element()), cell.element().id(), Double.NaN, List.of()));
        }
        List<Line> lines = new ArrayList<>();
        for (ImpactMatrix.Effect effect : List.of(ImpactMatrix.Effect.DOWN, ImpactMatrix.Effect.INTERRUPTS, ImpactMatrix.Effect.TAKES_PART)) {
            List<Line> elements = byEffect.getOrDefault(effect, List.of());
            if (!elements.isEmpty()) {
                lines.add(Line.of(switch (effect) {
                    case DOWN -> "Nothing stands in for";
                    case INTERRUPTS -> "A standby takes over for";
                    default -> "Others stand in for";
                }, Figures.count(elements.size()), "", elements));
            }
        }
        return Line.of("Needs", Figures.count(cells.size()), "elements that take part in the level", lines);
    }

    private static double share(double value, double most) {
        return most > 0 ? value / most : Double.NaN;
    }

    /** An element with the figures that were used for it. */
    private Line element(ElementRef element, String figure, double share) {
        ItemInput input = inputs.get(element.id());
        List<Line> modes = new ArrayList<>();
        if (input != null) {
            for (ItemInput.Mode mode : input.modes()) {
                String source = mode.source() + (mode.year() > 0 ? " (" + mode.year() + ")" : "");
                String note = "q = MTTR / (MTTF + MTTR)" + (source.isBlank() ? "" : "; " + source) + (mode.assumption() ? "; assumed" : "");
                modes.add(Line.of(mode.name() + ": " + mode.written(), "q = " + Figures.scientific(mode.unavailability()), note));
            }
        }
        String note = Stream.of(input == null ? "" : input.type(), Names.place(element)).filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
        return new Line(Names.withKind(element), figure, note, element.id(), share, modes);
    }

    private Line interruptions() {
        List<Line> lines = new ArrayList<>();
        for (LevelResult.Interruption interruption : level.interruptions()) {
            String why = interruption.trigger() == LevelResult.Trigger.MEMBER ? "the active member fails" : "something that only the active member needs fails (approximate)";
            lines.add(new Line("switch-over of " + interruption.service().name() + ": " + why, minutes(interruption.total().minutesPerYear()),
                    Figures.number(interruption.total().failuresPerYear()) + " a year, " + Figures.duration(interruption.total().meanOutageHours()) + " each",
                    interruption.service().id(), Double.NaN, List.of()));
        }
        for (ElementRef element : level.interrupting()) {
            lines.add(new Line(Names.withKind(element) + " only interrupts", "", Names.place(element), element.id(), Double.NaN, List.of()));
        }
        return Line.of("Interruptions", "", "failures that a standby takes over", lines);
    }

    private Line combinations() {
        CutSetSummary cutSets = level.cutSets();
        List<Line> lines = new ArrayList<>();
        for (int order = 1; order < cutSets.countByOrder().size(); order++) {
            BigInteger count = cutSets.countByOrder().get(order);
            if (count.signum() > 0) {
                lines.add(Line.of(order == 1 ? "of one element" : "of " + order + " elements", Figures.count(count), ""));
            }
        }
        for (CutSetSummary.CutSet set : cutSets.weakest()) {
            if (set.elements().size() > 1) {
                String id = set.elements().getFirst().id();
                lines.add(new Line(String.join(" + ", Names.distinct(set.elements())), Figures.scientific(set.probability()), "probability that all are down", id,
                        Double.NaN, set.elements().stream().map(e -> element(e, "", Double.NaN)).toList()));
            }
        }
        return Line.of("Combinations", Figures.count(cutSets.count()), "minimal cut sets: elements that must be down together", lines);
    }

    private Line populations() {
        List<Line> lines = new ArrayList<>();
        for (LevelResult.PopulationResult population : level.populations()) {
            lines.add(new Line(population.clients().name() + " (" + Figures.count(population.size()) + ")", minutes(population.total().minutesPerYear()),
                    Figures.availability(population.total()), population.clients().id(), Double.NaN, List.of()));
        }
        return Line.of("Clients", "", "the level as each population sees it; a user on average: " + Figures.availability(level.unavailabilityOfAUser()), lines);
    }

    private static String minutes(double minutes) {
        return Figures.number(minutes) + " min/year";
    }
}
