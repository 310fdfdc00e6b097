// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.util.List;
import java.util.function.Function;
import org.nines.analysis.result.ComparisonResult;
import org.nines.analysis.result.ComparisonResult.LevelChange;
import org.nines.analysis.result.ComparisonResult.VerdictChange;

/** Prints a comparison for people. */
final class DifferenceText {

    private final Text text;
    private final Difference difference;
    private final ComparisonResult comparison;

    DifferenceText(Text text, Difference difference) {
        this.text = text;
        this.difference = difference;
        comparison = difference.comparison();
    }

    void print() {
        text.paragraph(0, difference.before() + " → " + difference.after(), Style.STRONG);
        difference.changes().forEach(change -> text.paragraph(2, change, Style.PLAIN));
        if (!difference.analysed()) {
            text.heading("Problems");
            new ProblemList(text).printWithSeverity(difference.result().problems());
            text.blank();
            text.paragraph(0, "No figures: the errors above must be put right first.", Style.BAD);
            return;
        }
        if (comparison.same()) {
            text.blank();
            text.paragraph(0, "Nothing is different.", Style.GOOD);
            return;
        }
        verdicts();
        levels();
        list("Single points of failure that came", comparison.pointsCome(), Style.BAD, DifferenceWords::point);
        list("Single points of failure that went", comparison.pointsGone(), Style.GOOD, DifferenceWords::point);
        list("Shared causes that came", DifferenceWords.causes(comparison.causesCome()), Style.BAD, Function.identity());
        list("Shared causes that went", DifferenceWords.causes(comparison.causesGone()), Style.PLAIN, Function.identity());
        list("Elements that came", DifferenceWords.elements(comparison.elementsCome()), Style.PLAIN, Function.identity());
        list("Elements that went", DifferenceWords.elements(comparison.elementsGone()), Style.PLAIN, Function.identity());
        list("Figures of elements", comparison.figures(), Style.PLAIN,
                figure -> figure.element().path() + ": " + orNone(figure.before()) + " → " + orNone(figure.after()));
        list("Problems that came", comparison.problemsCome(), Style.DOUBTFUL, Object::toString);
        list("Problems that went", comparison.problemsGone(), Style.GOOD, Object::toString);
    }

    private static String orNone(String figures) {
        return figures.isEmpty() ? "no figures" : figures;
    }

    private void verdicts() {
        text.heading("Agreements");
        if (comparison.verdicts().isEmpty()) {
            text.paragraph(2, "none is judged differently", Style.PLAIN);
        }
        for (VerdictChange change : comparison.verdicts()) {
            boolean now = change.metAfter().orElse(true);
            text.hanging(2, change.newlyMissed() ? "MISSED" : now ? "met" : "missed", now ? Style.GOOD : Style.BAD, 10, change.agreement().name(),
                    Style.STRONG);
            text.paragraph(10, change.level().title() + ": " + DifferenceWords.verdict(change), Style.PLAIN);
        }
    }

    private void levels() {
        if (comparison.levels().isEmpty()) {
            return;
        }
        text.blank();
        Table table = new Table();
        table.row(0, Style.STRONG, "Service levels", "Availability", "before", "Min/year", "before", "change");
        for (LevelChange change : comparison.levels()) {
            Style style = change.minutesPerYear() > 0 ? Style.BAD : change.minutesPerYear() < 0 ? Style.GOOD : Style.PLAIN;
            table.row(2, style, change.level().title(), DifferenceWords.availability(change.after()), DifferenceWords.availability(change.before()),
                    DifferenceWords.minutes(change.after()), DifferenceWords.minutes(change.before()), DifferenceWords.growth(change));
        }
        text.table(0, table);
    }

    private <T> void list(String title, List<T> rows, Style style, Function<T, String> words) {
        if (!rows.isEmpty()) {
            text.heading(title);
            rows.forEach(row -> text.paragraph(2, words.apply(row), style));
        }
    }
}
