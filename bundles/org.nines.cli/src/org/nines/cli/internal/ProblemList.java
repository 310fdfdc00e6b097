// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.util.List;
import org.nines.model.Problem;

/** Prints problems: where, what, and what to do about it. */
final class ProblemList {

    private final Text text;

    ProblemList(Text text) {
        this.text = text;
    }

    /** @param lead what stands before each, such as the name of the program */
    void print(String lead, List<Problem> problems) {
        for (Problem problem : problems) {
            String place = problem.place().isEmpty() ? "" : problem.place() + ": ";
            text.paragraph(0, lead + place + problem.message() + " [" + problem.code() + "]", Style.PLAIN);
            if (!problem.remedy().isEmpty()) {
                text.paragraph(lead.isEmpty() ? 2 : lead.length(), problem.remedy(), Style.PLAIN);
            }
        }
    }

    /** As {@link #print}, with the severity of each in front. */
    void printWithSeverity(List<Problem> problems) {
        for (Problem problem : problems) {
            String place = problem.place().isEmpty() ? "" : problem.place() + ": ";
            String remedy = problem.remedy().isEmpty() ? "" : " " + problem.remedy();
            text.hanging(2, word(problem.severity()), style(problem.severity()), 11,
                    place + problem.message() + remedy + " [" + problem.code() + "]", Style.PLAIN);
        }
    }

    private static String word(Problem.Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static Style style(Problem.Severity severity) {
        return switch (severity) {
            case ERROR -> Style.BAD;
            case WARNING -> Style.DOUBTFUL;
            case INFO -> Style.FAINT;
        };
    }
}
