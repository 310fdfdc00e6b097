// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.result.Budget;
import org.nines.analysis.result.Budget.Line;
import org.nines.analysis.result.Budget.Part;
import org.nines.analysis.result.LevelResult;
import org.nines.model.compute.Server;
import org.nines.model.core.FailureCause;
import org.nines.model.service.Service;
import org.nines.model.service.Standby;
import org.nines.model.service.StandbyKind;

/** Shares of downtime against closed forms and their sums. */
class BudgetTest extends OneNetwork {

    private static final double NEAR = 1e-12;
    private static final AnalysisSettings BUDGETS = AnalysisSettings.DEFAULT.withCutSets(0).withBudgets(true);

    private LevelResult level(Service service) {
        return Checks.withBudget(m, use(service).getLevels().get(0));
    }

    private static Map<String, Double> shares(LevelResult level) {
        return level.budget().shares().stream().collect(Collectors.toMap(s -> s.element().name(), Budget.Share::unavailability));
    }

    @Test
    void seriesOfAnElementAndAPairIsSharedByTheIntegral() {
        Service service = m.service("s", "", server("one", "9, 1"), server("two", "8, 2"));
        lan.getFailureModes().addAll(server("figures", "7, 3").getFailureModes());
        LevelResult level = level(service);
        double q1 = 0.3;
        double q2 = 0.1;
        double q3 = 0.2;
        Map<String, Double> shares = shares(level);
        // U = q1 + q2 q3 - q1 q2 q3; each product is shared equally among its factors
        assertEquals(q1 - q1 * q2 * q3 / 3, shares.get("lan"), NEAR);
        assertEquals(q2 * q3 / 2 - q1 * q2 * q3 / 3, shares.get("one"), NEAR);
        assertEquals(q2 * q3 / 2 - q1 * q2 * q3 / 3, shares.get("two"), NEAR);
        assertEquals(level.total().unavailability(), level.budget().unavailability(), NEAR);
    }

    @Test
    void whoBeginsOutagesIsBirnbaumTimesIntensity() {
        LevelResult level = level(m.service("s", "", server("one", "9, 1"), server("two", "8, 2")));
        Map<String, Double> starts =
                level.budget().shares().stream().collect(Collectors.toMap(s -> s.element().name(), Budget.Share::startsPerHour));
        assertEquals(0.2 / 10, starts.get("one"), NEAR);
        assertEquals(0.1 / 10, starts.get("two"), NEAR);
        assertEquals(level.total().failuresPerHour(), starts.get("one") + starts.get("two"), NEAR);
    }

    @Test
    void modesAndCausesAndSitesHaveTheirLines() {
        Server one = server("one", "900, 1; 400, 2");
        one.getFailureModes().get(0).setCause(FailureCause.OPERATIONS);
        one.getFailureModes().get(1).setCause(FailureCause.HARDWARE);
        LevelResult level = level(m.service("s", "", one));
        double q1 = 1.0 / 901;
        double q2 = 2.0 / 402;
        Map<String, Double> causes = level.budget().byCause().stream().collect(Collectors.toMap(Line::name, Line::unavailability));
        assertEquals(q1 - q1 * q2 / 2, causes.get("operations"), NEAR);
        assertEquals(q2 - q1 * q2 / 2, causes.get("hardware"), NEAR);
        assertEquals(List.of("site"), level.budget().bySite().stream().map(Line::name).toList());
        assertEquals(List.of("server"), level.budget().byKind().stream().map(Line::name).toList());
        assertEquals(level.total().unavailability(), level.budget().byKind().get(0).unavailability(), NEAR);
    }

    @Test
    void switchOversAreSharesOfTheirGroup() {
        Service service = m.service("s", "1000, 10", server("one", ""), server("two", ""));
        Standby standby = m.standby(service, StandbyKind.HOT, "0.1");
        standby.setCoverage(ModelBuilder.percent("95"));
        standby.setFallback(ModelBuilder.hours("1"));
        LevelResult level = level(service);
        double switching = level.budget().shares().stream().filter(s -> s.part() == Part.SWITCH_OVER).mapToDouble(Budget.Share::unavailability).sum();
        assertEquals(level.interruptions().get(0).total().unavailability(), switching, 1e-9 * switching);
        assertEquals(level.total().unavailability(), level.budget().unavailability(), 1e-9 * switching);
        assertEquals(level.total().failuresPerHour(), level.budget().shares().stream().mapToDouble(Budget.Share::startsPerHour).sum(),
                1e-9 * level.total().failuresPerHour());
        List<Double> members = level.budget().shares().stream().filter(s -> s.part() == Part.OUTAGE).map(Budget.Share::unavailability).toList();
        assertEquals(2, members.size());
        assertEquals(members.get(0), members.get(1), NEAR);
    }

    @Test
    void aLevelWithoutDowntimeHasNoBudget() {
        assertEquals(Budget.NONE, level(m.service("s", "", server("one", ""))).budget());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 25, 50})
    void sharesAddUpInManyModels(int from) {
        for (int seed = from; seed < from + 25; seed++) {
            for (LevelResult level : Checks.analysed(RandomModels.project(seed), BUDGETS).levels()) {
                double u = level.total().unavailability();
                if (level.outages().unavailability() < 1 && u > 0) {
                    String what = seed + " " + level.level().path();
                    assertEquals(u, level.budget().unavailability(), 1e-9 * u, what);
                    assertTrue(level.budget().shares().stream().allMatch(s -> s.unavailability() >= 0 && s.startsPerHour() >= 0), what);
                    for (Function<Budget, List<Line>> by : List.<Function<Budget, List<Line>>>of(Budget::byKind, Budget::bySite, Budget::byCause)) {
                        assertEquals(u, by.apply(level.budget()).stream().mapToDouble(Line::unavailability).sum(), 1e-9 * u, what);
                    }
                    double w = level.total().failuresPerHour();
                    assertEquals(w, level.budget().shares().stream().mapToDouble(Budget.Share::startsPerHour).sum(), 1e-9 * w, what + " starts");
                }
            }
        }
    }
}
