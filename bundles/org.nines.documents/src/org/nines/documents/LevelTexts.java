// SPDX-License-Identifier: EPL-2.0
package org.nines.documents;

import java.util.List;
import java.util.stream.Collectors;
import org.nines.analysis.result.Accuracy;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.Operation;
import org.nines.analysis.result.Verdict;

/** What is said of a service level beside its figures: planned work, and how exact the figures are; in the same words everywhere. */
public final class LevelTexts {

    private LevelTexts() {
    }

    /**
     * Planned and unplanned downtime: "122 minutes a year planned, 34.2 unplanned; planned work is under way for 0.91 % of the time"; empty where no
     * planned work concerns the level.
     */
    public static String planned(Operation operation) {
        double share = operation.shareOfPlannedWork();
        if (share == 0 && operation.planned().unavailability() == 0) {
            return "";
        }
        return Figures.number(operation.planned().minutesPerYear()) + " minutes a year planned, " + Figures.number(operation.unplanned().minutesPerYear())
                + " unplanned; planned work is under way for " + Figures.number(100 * share) + " % of the time";
    }

    /**
     * Between which bounds the availability lies, and whether that leaves the class open: "between 99.97 % and 99.972 %, class 3 either way"; empty
     * where the figure is exact as far as it is written.
     */
    public static String accuracy(LevelResult level) {
        Accuracy accuracy = level.accuracy();
        if (Figures.availability(accuracy.highest()).equals(Figures.availability(accuracy.lowest()))) {
            return "";
        }
        return between(accuracy) + ", " + (accuracy.decidesClass() ? "class " + Figures.availabilityClass(level.total()) + " either way" : "which leaves the CLASS OPEN");
    }

    /** Why figures of levels are not exact, each reason once; empty where all are, as far as they are written. */
    public static String reasons(List<LevelResult> levels) {
        return levels.stream().filter(level -> !accuracy(level).isEmpty()).flatMap(level -> level.accuracy().why().stream()).distinct()
                .collect(Collectors.joining("; "));
    }

    /** That a verdict is left open by what is not exact; empty where it is certain under the premises. */
    public static String accuracy(Verdict verdict) {
        return verdict.decided() ? "" : "Not certain: the availability is " + between(verdict.accuracy()) + ". " + String.join("; ", verdict.accuracy().why())
                + ".";
    }

    private static String between(Accuracy accuracy) {
        return "between " + Figures.availability(accuracy.highest()) + " and " + Figures.availability(accuracy.lowest());
    }
}
