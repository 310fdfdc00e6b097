// SPDX-License-Identifier: EPL-2.0
package org.nines.documents;

import java.util.stream.Collectors;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.ScenarioResult;
import org.nines.analysis.result.ScenarioResult.Failover;
import org.nines.analysis.result.ScenarioResult.LevelOutcome;
import org.nines.analysis.result.ScenarioResult.Step;

/** What is said of a scenario, in the same words everywhere. */
public final class ScenarioTexts {

    /** So many services are named. */
    private static final int UNUSED = 8;

    private ScenarioTexts() {
    }

    /** Whether nothing happens: every level goes on, and nothing takes over. */
    public static boolean isQuiet(ScenarioResult scenario) {
        return scenario.failovers().isEmpty()
                && scenario.services().stream().flatMap(service -> service.levels().stream()).allMatch(level -> level.served() && !level.interrupted());
    }

    /** Of which services nothing is said; empty when there is none. */
    public static String unused(ScenarioResult scenario) {
        return scenario.unused().isEmpty() ? "" : "Not looked at, because no clients use them: "
                + Names.list(scenario.unused().stream().map(ElementRef::name).toList(), UNUSED) + ".";
    }

    /** "served", "away until takeover" or "down". */
    public static String state(LevelOutcome level) {
        if (!level.served()) {
            return "down";
        }
        return level.interrupted() ? "away until takeover" : "served";
    }

    /** How long a level is away and what it loses, against its objectives: "25 min (objective 1 h, kept); loses up to 65 min of data". */
    public static String recovery(LevelOutcome level) {
        StringBuilder said = new StringBuilder();
        said.append(Double.isNaN(level.recoveryHours()) ? "how long is not known"
                : (level.served() ? "" : "repaired in ") + Figures.duration(level.recoveryHours()));
        level.recoveryObjective().ifPresent(objective -> said.append(" (objective ").append(Figures.duration(objective))
                .append(level.recoveryKept().map(kept -> kept ? ", kept" : ", MISSED").orElse("")).append(")"));
        if (level.served() && level.lossHours() != 0) {
            said.append(Double.isNaN(level.lossHours()) ? "; loss of data is not known"
                    : "; loses up to " + Figures.duration(level.lossHours()) + " of data");
            level.lossObjective().ifPresent(objective -> said.append(" (objective ").append(Figures.duration(objective))
                    .append(level.lossKept().map(kept -> kept ? ", kept" : ", MISSED").orElse("")).append(")"));
        }
        return said.toString();
    }

    /** Who takes over from whom, how long it takes, and what is lost. */
    public static String failover(Failover failover) {
        return "takeover of " + failover.service().name() + ", " + (failover.automatic() ? "automatic" : "by hand") + ": "
                + failover.from().name() + " → " + failover.to().name()
                + (failover.passedOver().isEmpty() ? "" : " (past " + failover.passedOver().stream().map(ElementRef::name).collect(Collectors.joining(", "))
                        + ")")
                + "; " + time(failover.hours()) + loss(failover) + (failover.keepsOrder() ? "; the order of preference stays" : "; it fails back");
    }

    private static String loss(Failover failover) {
        if (failover.lossHours() == 0) {
            return "";
        }
        return Double.isNaN(failover.lossHours()) ? ", loss of data not known" : ", loses up to " + Figures.duration(failover.lossHours()) + " of data";
    }

    /** What is done, and by whom where the model says so. */
    public static String step(Step step) {
        return step.name() + (step.role().isEmpty() ? "" : " (" + step.role() + ")");
    }

    /** How long a step takes. */
    public static String time(Step step) {
        return time(step.hours());
    }

    private static String time(double hours) {
        return Double.isNaN(hours) ? "time not known" : Figures.duration(hours);
    }
}
