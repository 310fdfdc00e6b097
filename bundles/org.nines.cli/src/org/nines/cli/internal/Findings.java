// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.util.Set;
import java.util.stream.Collectors;
import org.nines.analysis.result.AnalysisResult;

/** What a check says in one line. */
final class Findings {

    private Findings() {
    }

    /** Number of different elements that alone take down a level that an agreement promises. */
    static long singlePointsInPromisedLevels(AnalysisResult result) {
        Set<String> promised = result.verdicts().stream().map(v -> v.level().id()).collect(Collectors.toSet());
        return result.levels().stream().filter(l -> promised.contains(l.level().id())).flatMap(l -> l.singlePoints().stream())
                .map(s -> s.element().id()).distinct().count();
    }

    /** Whether the agreements are kept: "1 of 2 agreements is missed". */
    static String agreements(AnalysisResult result) {
        long total = result.verdicts().size();
        long missed = result.verdicts().stream().filter(v -> !v.met()).count();
        if (total == 0) {
            return "The model has no service level agreement to judge.";
        }
        if (total == 1) {
            return missed == 0 ? "The agreement is met." : "The agreement is missed.";
        }
        if (missed == 0) {
            return total == 2 ? "Both agreements are met." : "All " + total + " agreements are met.";
        }
        if (missed == total) {
            return total == 2 ? "Both agreements are missed." : "All " + total + " agreements are missed.";
        }
        return missed + " of " + total + " agreements " + (missed == 1 ? "is" : "are") + " missed.";
    }
}
