// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nines.analysis.result.ScenarioResult;
import org.nines.analysis.result.ScenarioResult.Failover;
import org.nines.analysis.result.ScenarioResult.LevelOutcome;
import org.nines.analysis.result.ScenarioResult.Reason;
import org.nines.analysis.result.ScenarioResult.ServiceOutcome;
import org.nines.documents.ScenarioTexts;
import org.nines.ui.internal.Line;

/** What happens in a scenario, as lines: services with their levels and the reasons, then takeovers with their steps. */
final class ScenarioLines {

    private ScenarioLines() {
    }

    static List<Line> of(ScenarioResult scenario) {
        List<Line> lines = new ArrayList<>();
        scenario.services().stream().filter(service -> service.levels().stream().anyMatch(ScenarioLines::isAffected)).map(ScenarioLines::service)
                .forEach(lines::add);
        if (lines.isEmpty()) {
            lines.add(Line.of("Everything goes on", "", ""));
        }
        scenario.failovers().stream().map(ScenarioLines::failover).forEach(lines::add);
        if (!scenario.unused().isEmpty()) {
            lines.add(Line.of(ScenarioTexts.unused(scenario), "", ""));
        }
        return lines;
    }

    static boolean isAffected(LevelOutcome level) {
        return !level.served() || level.interrupted();
    }

    private static Line service(ServiceOutcome service) {
        return new Line(service.service().name(), service.state().name().toLowerCase(Locale.ROOT), "", service.service().id(), Double.NaN,
                service.levels().stream().filter(ScenarioLines::isAffected).map(ScenarioLines::level).toList());
    }

    private static Line level(LevelOutcome level) {
        return new Line(level.level().level().name(), ScenarioTexts.state(level), ScenarioTexts.recovery(level), level.level().level().id(), Double.NaN,
                level.because().stream().map(ScenarioLines::reason).toList());
    }

    private static Line reason(Reason reason) {
        return new Line(reason.text(), "", "", reason.about().id(), Double.NaN, reason.because().stream().map(ScenarioLines::reason).toList());
    }

    private static Line failover(Failover failover) {
        return new Line(ScenarioTexts.failover(failover), "", "", failover.service().id(), Double.NaN,
                failover.steps().stream().map(step -> Line.of(ScenarioTexts.step(step), ScenarioTexts.time(step), "")).toList());
    }
}
