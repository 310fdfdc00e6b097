// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.CutSetSummary;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.LevelResult.Contribution;
import org.nines.analysis.result.LevelResult.Interruption;
import org.nines.analysis.result.LevelResult.PopulationResult;
import org.nines.analysis.result.LevelResult.SinglePoint;
import org.nines.analysis.result.Premise;
import org.nines.analysis.result.Verdict;
import org.nines.documents.AgreementTexts;
import org.nines.documents.ElementGroup;
import org.nines.documents.Figures;
import org.nines.documents.LevelTexts;
import org.nines.documents.Names;

/** Prints the result of an analysis for people. */
public final class CheckText {

    /** How many names of like elements, and how many rows of a list, are printed; the design document has them all. */
    private static final int NAMES = 4;
    private static final int ROWS = 5;
    /** Elements of a cut set up to which sets are counted by their size. */
    private static final int SMALL_SET = 3;
    /** Column in which names stand, after the figure that belongs to them. */
    private static final int NAME_COLUMN = 24;

    private final Text text;
    private final AnalysisResult result;

    public CheckText(Text text, AnalysisResult result) {
        this.text = text;
        this.result = result;
    }

    /** Everything that a planner asks first. */
    public void print(String file) {
        summary(file);
        if (result.analysed()) {
            singlePoints();
            interruptions();
            combinations();
            contributions();
            premises();
        }
    }

    /** Title, problems, agreements and service levels. */
    void summary(String file) {
        text.paragraph(0, result.project().name() + " (" + file + ")", Style.STRONG);
        if (!result.problems().isEmpty()) {
            text.heading("Problems in the model");
            new ProblemList(text).printWithSeverity(result.problems());
        }
        if (result.analysed()) {
            agreements();
            levels();
        } else {
            text.blank();
            text.paragraph(0, "No figures: the errors above must be put right first.", Style.BAD);
        }
    }

    private void agreements() {
        text.blank();
        boolean missed = result.verdicts().stream().anyMatch(v -> !v.met());
        text.paragraph(0, Findings.agreements(result), result.verdicts().isEmpty() ? Style.PLAIN : missed ? Style.BAD : Style.GOOD);
        for (Verdict verdict : result.verdicts()) {
            text.hanging(2, verdict.met() ? "met" : "MISSED", verdict.met() ? Style.GOOD : Style.BAD, 10, verdict.agreement().name(), Style.STRONG);
            text.paragraph(10, promise(verdict), Style.PLAIN);
            text.paragraph(10, "promised " + verdict.target() + ", computed " + Figures.availability(verdict.computed()), Style.PLAIN);
            text.paragraph(10, margin(verdict), Style.PLAIN);
            text.paragraph(10, AgreementTexts.period(verdict.outlook()), Style.PLAIN);
            String uncertain = LevelTexts.accuracy(verdict);
            if (!uncertain.isEmpty()) {
                text.paragraph(10, uncertain, Style.DOUBTFUL);
            }
            String remark = AgreementTexts.remark(verdict);
            if (!remark.isEmpty()) {
                text.paragraph(10, remark, Style.DOUBTFUL);
            }
            String guarantee = AgreementTexts.guarantee(verdict);
            if (!guarantee.isEmpty()) {
                text.paragraph(10, guarantee, AgreementTexts.promisesTooMuch(verdict) ? Style.BAD : Style.PLAIN);
            }
        }
    }

    private static String promise(Verdict verdict) {
        String level = verdict.service().name() + ", " + verdict.level().name();
        if (verdict.provider().isEmpty() && verdict.consumer().isEmpty()) {
            return level;
        }
        return level + ": " + orSomebody(verdict.provider()) + " → " + orSomebody(verdict.consumer());
    }

    private static String orSomebody(String name) {
        return name.isEmpty() ? "(not said)" : name;
    }

    private static String margin(Verdict verdict) {
        String minutes = Figures.number(verdict.computed().minutesPerYear()) + " minutes down a year, "
                + Figures.number(verdict.allowedMinutesPerYear()) + " allowed: ";
        return minutes + Figures.number(Math.abs(verdict.marginMinutesPerYear())) + (verdict.met() ? " to spare" : " too many");
    }

    private void levels() {
        text.blank();
        Table table = new Table();
        table.row(0, Style.STRONG, "Service levels", "Availability", "Class", "Nines", "Min/year", "Fails/year", "Mean outage");
        for (Map.Entry<ElementRef, List<LevelResult>> service : byService().entrySet()) {
            table.row(2, Style.PLAIN, service.getKey().name());
            for (LevelResult level : service.getValue()) {
                figures(table, 4, Style.PLAIN, level.level().name(), level.total());
                if (level.populations().size() > 1) {
                    for (PopulationResult population : level.populations()) {
                        figures(table, 6, Style.FAINT, population.clients().name(), population.total());
                    }
                    table.row(6, Style.FAINT, "average user", Figures.availability(level.unavailabilityOfAUser()), "", "",
                            Figures.number(level.unavailabilityOfAUser() * Dependability.MINUTES_PER_YEAR), "", "");
                }
            }
        }
        text.table(0, table);
        if (result.levels().isEmpty()) {
            text.paragraph(2, "Nobody uses a service of this model: there is nothing to compute.", Style.PLAIN);
        }
        for (LevelResult level : result.levels()) {
            note(level, "planned work: ", LevelTexts.planned(level.operation()));
            note(level, "", LevelTexts.accuracy(level));
        }
        String reasons = LevelTexts.reasons(result.levels());
        if (!reasons.isEmpty()) {
            text.paragraph(2, "Not exact, because " + reasons + ".", Style.FAINT);
        }
    }

    /** What the table leaves no room for. */
    private void note(LevelResult level, String lead, String said) {
        if (!said.isEmpty()) {
            text.paragraph(2, level.reference().title() + ": " + lead + said, Style.FAINT);
        }
    }

    private static void figures(Table table, int indent, Style style, String name, Dependability figures) {
        table.row(indent, style, name, Figures.availability(figures), Figures.availabilityClass(figures), Figures.nines(figures),
                Figures.number(figures.minutesPerYear()), Figures.number(figures.failuresPerYear()), Figures.duration(figures.meanOutageHours()));
    }

    private void singlePoints() {
        text.heading("Single points of failure");
        for (List<LevelResult> levels : byService().values()) {
            Set<SinglePoint> before = new HashSet<>();
            String lower = "";
            for (LevelResult level : levels) {
                List<SinglePoint> points = level.singlePoints();
                boolean includes = !before.isEmpty() && new HashSet<>(points).containsAll(before);
                List<SinglePoint> shown = points.stream().filter(p -> !includes || !before.contains(p)).toList();
                text.paragraph(2, title(level) + ": " + pointsTitle(points.size(), includes ? before.size() : 0, shown.size(), lower), Style.PLAIN);
                points(shown);
                before.clear();
                before.addAll(points);
                lower = level.level().name();
            }
        }
    }

    private static String pointsTitle(int all, int included, int shown, String lower) {
        if (all == 0) {
            return "none. No single failure takes it down for longer than a switch-over.";
        }
        if (included > 0) {
            return shown == 0 ? "the same as for " + lower : "those of " + lower + ", and " + shown + " more";
        }
        return all + (all == 1 ? " element takes" : " elements, each of which takes") + " it down alone until repaired";
    }

    private void points(List<SinglePoint> points) {
        for (ElementGroup<SinglePoint> group : ElementGroup.of(points, SinglePoint::element, CheckText::downtime)) {
            element(group, downtime(group.first()));
        }
    }

    private static String downtime(SinglePoint point) {
        return point.hasFigures() ? Figures.number(point.minutesPerYear()) + " min/year" : "no figures";
    }

    private void element(ElementGroup<?> group, String figure) {
        String each = group.elements().size() > 1 ? " each" : "";
        String place = group.place().isEmpty() ? "" : " (" + group.place() + ")";
        text.hanging(4, figure + each, Style.PLAIN, NAME_COLUMN, group.title(NAMES) + place, Style.PLAIN);
    }

    private void interruptions() {
        if (result.levels().stream().allMatch(l -> l.interruptions().isEmpty() && l.interrupting().isEmpty())) {
            return;
        }
        text.heading("Interruptions by switch-over");
        for (LevelResult level : result.levels()) {
            if (level.interruptions().isEmpty() && level.interrupting().isEmpty()) {
                continue;
            }
            text.paragraph(2, title(level), Style.PLAIN);
            for (Interruption interruption : level.interruptions()) {
                Dependability total = interruption.total();
                String cause = switch (interruption.trigger()) {
                    case MEMBER -> "the active member fails";
                    case SUPPORT -> "something fails that only the active member needs";
                };
                text.hanging(4, Figures.number(total.minutesPerYear()) + " min/year", Style.PLAIN, NAME_COLUMN, interruption.service().name() + ": " + cause + "; "
                        + Figures.number(total.failuresPerYear()) + " a year of " + Figures.duration(total.meanOutageHours()), Style.PLAIN);
            }
            for (ElementGroup<ElementRef> group : ElementGroup.of(level.interrupting(), e -> e, ElementRef::kind)) {
                element(group, "only interrupts");
            }
        }
    }

    private void combinations() {
        if (result.levels().stream().allMatch(level -> level.cutSets().equals(CutSetSummary.NONE))) {
            return;
        }
        text.heading("Combinations that take a level down (minimal cut sets)");
        for (LevelResult level : result.levels()) {
            CutSetSummary cutSets = level.cutSets();
            text.paragraph(2, title(level) + ": " + counts(cutSets), Style.PLAIN);
            cutSets.weakest().stream().filter(c -> c.elements().size() > 1).limit(ROWS)
                    .forEach(c -> text.hanging(4, minutes(c.probability()), Style.PLAIN, NAME_COLUMN, String.join(" + ", Names.distinct(c.elements())), Style.PLAIN));
        }
    }

    private static String minutes(double probability) {
        return Double.isNaN(probability) ? Figures.NONE : Figures.number(probability * Dependability.MINUTES_PER_YEAR) + " min/year";
    }

    /** The numbers of the small sets, which people can act on, and of all larger ones together. */
    private static String counts(CutSetSummary cutSets) {
        List<String> counts = new ArrayList<>();
        BigInteger larger = BigInteger.ZERO;
        for (int order = 0; order < cutSets.countByOrder().size(); order++) {
            BigInteger count = cutSets.countByOrder().get(order);
            if (order > SMALL_SET) {
                larger = larger.add(count);
            } else if (count.signum() > 0) {
                counts.add(Figures.count(count) + " of " + (order == 1 ? "1 element" : order + " elements"));
            }
        }
        if (larger.signum() > 0) {
            counts.add(Figures.count(larger) + " of more");
        }
        return counts.isEmpty() ? "none" : String.join(", ", counts);
    }

    private void contributions() {
        if (result.levels().stream().allMatch(l -> l.contributions().isEmpty())) {
            return;
        }
        text.heading("Largest contributions to downtime");
        text.paragraph(2, "What each level would gain if the element never failed. These overlap and do not add up.", Style.FAINT);
        for (LevelResult level : result.levels()) {
            if (!level.contributions().isEmpty()) {
                text.paragraph(2, title(level), Style.PLAIN);
                ElementGroup.of(level.contributions(), Contribution::element, c -> c.switchOver() + Figures.number(c.minutesPerYear())).stream()
                        .limit(ROWS).forEach(this::contribution);
            }
        }
    }

    private void contribution(ElementGroup<Contribution> group) {
        String figure = Figures.number(group.first().minutesPerYear()) + " min/year";
        if (group.first().switchOver()) {
            text.hanging(4, figure, Style.PLAIN, NAME_COLUMN, "switch-over of " + String.join(", ", Names.distinct(group.elements())), Style.PLAIN);
        } else {
            element(group, figure);
        }
    }

    private void premises() {
        text.heading("What the figures rest on");
        for (Premise.Kind kind : Premise.Kind.values()) {
            for (Premise premise : result.premises()) {
                if (premise.kind() == kind) {
                    text.hanging(2, title(kind), kind == Premise.Kind.OPTIMISTIC ? Style.DOUBTFUL : Style.FAINT, 14, said(premise), Style.PLAIN);
                }
            }
        }
        text.hanging(2, "units", Style.FAINT, 14, "A year is 365.25 days (525,960 minutes). Class n: down for at most 10^-n of the time.", Style.PLAIN);
        text.blank();
        text.paragraph(0, "'nines report' writes all of it, with the full lists, assumptions and input figures, to a design document.", Style.FAINT);
    }

    /** What a planner wrote may be long: its first sentence here, all of it in the design document. */
    private static String said(Premise premise) {
        if (premise.kind() != Premise.Kind.PLANNER) {
            return premise.text() + about(premise);
        }
        int end = premise.text().indexOf(". ");
        return end < 0 ? premise.text() : premise.text().substring(0, end + 1) + " …";
    }

    private static String title(Premise.Kind kind) {
        return switch (kind) {
            case METHOD -> "method";
            case OPTIMISTIC -> "optimistic";
            case NO_FIGURES -> "no figures";
            case ASSUMED_FIGURES -> "assumed";
            case PLANNER -> "planner";
        };
    }

    private static String about(Premise premise) {
        List<String> groups = ElementGroup.of(premise.about(), e -> e, ElementRef::kind).stream().map(g -> g.title(NAMES)).toList();
        return groups.isEmpty() ? "" : " About: " + String.join("; ", groups) + ".";
    }

    private static String title(LevelResult level) {
        return level.service().name() + ", " + level.level().name();
    }

    private Map<ElementRef, List<LevelResult>> byService() {
        Map<ElementRef, List<LevelResult>> levels = new LinkedHashMap<>();
        for (LevelResult level : result.levels()) {
            levels.computeIfAbsent(level.service(), s -> new ArrayList<>()).add(level);
        }
        return levels;
    }
}
