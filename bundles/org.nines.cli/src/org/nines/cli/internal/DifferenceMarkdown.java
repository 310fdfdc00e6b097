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

    private final PrintWriter out;
    private final Difference difference;
    private final ComparisonResult comparison;

    DifferenceMarkdown(PrintWriter out, Difference difference) {
        this.out = out;
        this.difference = difference;
        comparison = difference.comparison();
    }

    void write() {
        line("### Availability of " + escaped(comparison.after().name()));
        line("");
        if (!difference.changes().isEmpty()) {
            difference.changes().forEach(change -> line("- " + escaped(change)));
            line("");
        }
        if (!difference.analysed()) {
            line("**The model can't be analysed any more.**");
            bullets("Problems", difference.result().problems(), Object::toString);
            return;
        }
        if (comparison.same()) {
            line("Nothing is different.");
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
        line("| agreement | level | before → after |");
        line("| --- | --- | --- |");
        for (VerdictChange change : comparison.verdicts()) {
            String name = escaped(change.agreement().name());
            line("| " + (change.newlyMissed() ? "**" + name + "**" : name) + " | " + escaped(change.level().title()) + " | "
                    + escaped(DifferenceWords.verdict(change)) + " |");
        }
        line("");
    }

    private void levels() {
        if (comparison.levels().isEmpty()) {
            return;
        }
        line("| service level | availability | availability before | min/year | min/year before | change |");
        line("| --- | ---: | ---: | ---: | ---: | ---: |");
        for (LevelChange change : comparison.levels()) {
            line("| " + escaped(change.level().title()) + " | " + DifferenceWords.availability(change.after()) + " | "
                    + DifferenceWords.availability(change.before()) + " | " + DifferenceWords.minutes(change.after()) + " | "
                    + DifferenceWords.minutes(change.before()) + " | " + DifferenceWords.growth(change) + " |");
        }
        line("");
    }

    private <T> void bullets(String title, List<T> rows, Function<T, String> words) {
        if (rows.isEmpty()) {
            return;
        }
        line("**" + title + "**");
        line("");
        rows.stream().limit(ROWS).forEach(row -> line("- " + escaped(words.apply(row))));
        if (rows.size() > ROWS) {
            line("- and " + (rows.size() - ROWS) + " more");
        }
        line("");
    }

    private void line(String text) {
        out.print(text);
        out.print('\n');
    }

    /** Names come from models that anybody may have written: nothing in them may act as markup. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                safe.append(' ');
            } else if ("\\`*_{}[]<>#|!~@&".indexOf(c) >= 0) {
                safe.append('\\').appendCodePoint(c);
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
