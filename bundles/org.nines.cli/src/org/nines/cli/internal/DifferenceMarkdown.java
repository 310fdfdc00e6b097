// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import org.nines.analysis.result.ComparisonResult;
import org.nines.analysis.result.ComparisonResult.LevelChange;
import org.nines.analysis.result.ComparisonResult.VerdictChange;

/** Writes a comparison as a comment on a pull request (Markdown with tables, as GitHub and GitLab read it). */
final class DifferenceMarkdown {

    private static final int ROWS = 20;

    private final MarkdownForm form;
    private final Difference difference;
    private final ComparisonResult comparison;

    DifferenceMarkdown(PrintWriter out, Difference difference) {
        form = new MarkdownForm(out);
        this.difference = difference;
        comparison = difference.comparison();
    }

    void write() {
        form.heading(3, "Availability of " + comparison.after().name());
        if (!difference.changes().isEmpty()) {
            difference.changes().forEach(change -> form.line("- " + MarkdownForm.escaped(change)));
            form.line("");
        }
        if (!difference.analysed()) {
            form.line("**The model can't be analysed any more.**");
            bullets("Problems", difference.result().problems(), Object::toString);
            return;
        }
        if (comparison.same()) {
            form.line("Nothing is different.");
            return;
        }
        verdicts();
        levels();
        bullets("Single points of failure that came", comparison.pointsCome(), DifferenceWords::point);
        bullets("Single points of failure that went", comparison.pointsGone(), DifferenceWords::point);
        bullets("Shared causes that came", DifferenceWords.causes(comparison.causesCome()), Function.identity());
        bullets("Shared causes that went", DifferenceWords.causes(comparison.causesGone()), Function.identity());
        bullets("Elements that came", DifferenceWords.elements(comparison.elementsCome()), Function.identity());
        bullets("Elements that went", DifferenceWords.elements(comparison.elementsGone()), Function.identity());
        bullets("Figures of elements", comparison.figures(), figure -> figure.element().path() + ": " + figure.before() + " → " + figure.after());
        bullets("Problems that came", comparison.problemsCome(), Object::toString);
        bullets("Problems that went", comparison.problemsGone(), Object::toString);
    }

    private void verdicts() {
        if (comparison.verdicts().isEmpty()) {
            return;
        }
        form.columns("agreement", "level", "before → after");
        for (VerdictChange change : comparison.verdicts()) {
            String name = MarkdownForm.escaped(change.agreement().name());
            form.row(change.newlyMissed() ? "**" + name + "**" : name, MarkdownForm.escaped(change.level().title()),
                    MarkdownForm.escaped(DifferenceWords.verdict(change)));
        }
        form.line("");
    }

    private void levels() {
        if (comparison.levels().isEmpty()) {
            return;
        }
        form.columns("service level", ">availability", ">availability before", ">min/year", ">min/year before", ">change");
        for (LevelChange change : comparison.levels()) {
            form.row(MarkdownForm.escaped(change.level().title()), DifferenceWords.availability(change.after()),
                    DifferenceWords.availability(change.before()), DifferenceWords.minutes(change.after()), DifferenceWords.minutes(change.before()),
                    DifferenceWords.growth(change));
        }
        form.line("");
    }

    private <T> void bullets(String title, List<T> rows, Function<T, String> words) {
        if (rows.isEmpty()) {
            return;
        }
        form.line("**" + title + "**");
        form.line("");
        rows.stream().limit(ROWS).forEach(row -> form.line("- " + MarkdownForm.escaped(words.apply(row))));
        if (rows.size() > ROWS) {
            form.line("- and " + (rows.size() - ROWS) + " more");
        }
        form.line("");
    }
}
