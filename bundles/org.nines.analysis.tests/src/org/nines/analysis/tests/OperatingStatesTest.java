// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Derivations;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.Budget;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.Derivation;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.LevelResult.Trigger;
import org.nines.analysis.result.Operation;
import org.nines.analysis.result.Verdict;
import org.nines.analysis.tests.naive.Calendar;
import org.nines.analysis.tests.naive.NaiveEvaluator.Figures;
import org.nines.analysis.tests.naive.NaiveEvaluator.Goal;
import org.nines.model.Project;
import org.nines.model.compute.Server;
import org.nines.model.core.Frequency;
import org.nines.model.core.Weekday;
import org.nines.model.facility.Ups;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.operations.MaintenanceWindow;
import org.nines.model.service.Exclusion;
import org.nines.model.service.MeasurementPeriod;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceFactory;
import org.nines.model.service.ServiceLevelAgreement;
import org.nines.model.service.Standby;
import org.nines.model.service.StandbyKind;

/** Planned work and demand over the calendar, against closed forms and against a week gone through minute by minute. */
class OperatingStatesTest extends OneNetwork {

    /** Months and hours of 28 years. */
    private static final double MONTHS = 336;
    private static final double HOURS = 28 * 8766;
    private static final double Q = 1e-3;
    private static final double W = 1e-3;

    private Server server(String name) {
        return server(name, "999, 1");
    }

    private LevelResult analysed() {
        return Checks.withBudget(m, Checks.onlyLevel(m));
    }

    private static void assertRelative(double expected, double actual) {
        assertEquals(expected, actual, 1e-12 * Math.abs(expected));
    }

    // Planned work

    @Test
    void partnerMayFailWhileOneOfAPairIsMaintained() {
        Server a = server("a");
        Server b = server("b");
        use(m.service("web", "", a, b));
        m.window(Frequency.MONTHLY, "02:00", "8", true, List.of(), a, b);
        LevelResult level = analysed();
        double f = 8 * MONTHS / HOURS;
        assertEquals(1.19405e-5, level.total().unavailability(), 5e-11);
        assertRelative((1 - f) * Q * Q + f * Q, level.total().unavailability());
        // as each of the two goes out, the other one may be down already
        assertRelative((1 - f) * 2 * Q * W + f * W + 2 * MONTHS / HOURS * Q * (1 - Q), level.total().failuresPerHour());
        Operation operation = level.operation();
        assertEquals(0, operation.planned().unavailability());
        assertEquals(level.total(), operation.unplanned());
        assertRelative(f, operation.shareOfPlannedWork());
        assertEquals(3, operation.states().size());
        assertRelative(1 - f, operation.states().get(0).share());
        assertRelative(Q * Q, operation.states().get(0).total().unavailability());
        for (Operation.State state : operation.states().subList(1, 3)) {
            assertRelative(f / 2, state.share());
            assertRelative(Q, state.total().unavailability());
            assertEquals(1, state.out().size());
            assertEquals("window1", state.windows().get(0).name());
            assertFalse(state.away());
        }
        assertRelative(level.total().unavailability(), level.budget().unavailability());
        assertTrue(level.accuracy().isExact());
        AnalysisResult result = Checks.analysed(m.project(), AnalysisSettings.DEFAULT.withBudgets(true));
        Derivation frequency = Derivations.of(result).meanOutage(result.levels().get(0)).inputs().get(1);
        assertRelative(level.total().failuresPerHour(), frequency.inputs().stream().mapToDouble(Derivation::value).sum());
        Derivation calendar = frequency.inputs().get(frequency.inputs().size() - 1);
        assertEquals("begun by the calendar", calendar.name());
        assertEquals(2 * MONTHS / HOURS * Q * (1 - Q), calendar.value(), 1e-15);
    }

    @Test
    void serviceIsReallyAwayWhileItsOnlyServerIsMaintained() {
        Server a = server("a");
        use(m.service("web", "", a));
        m.window(Frequency.WEEKLY, "02:00", "4", true, List.of(Weekday.SUNDAY), a);
        LevelResult level = analysed();
        double f = 4 / 168.0;
        assertRelative(f + (1 - f) * Q, level.total().unavailability());
        assertRelative((1 - f) * W + (1 - Q) / 168, level.total().failuresPerHour());
        assertRelative(f, level.operation().planned().unavailability());
        assertRelative((1 - Q) / 168, level.operation().planned().failuresPerHour());
        assertRelative((1 - f) * Q, level.operation().unplanned().unavailability());
        assertRelative((1 - f) * W, level.operation().unplanned().failuresPerHour());
        assertRelative(f * 525_960, level.operation().planned().minutesPerYear());
        Budget budget = level.budget();
        assertRelative(level.total().unavailability(), budget.unavailability());
        // what fails meanwhile takes half of the time in which both would do
        assertRelative(f * (1 - Q / 2), budget.shares().stream().filter(share -> share.mode().equals("planned work")).mapToDouble(Budget.Share::unavailability).sum());
    }

    @Test
    void agreementLeavesPlannedWorkOutAsItSays() {
        Server a = server("a");
        Service web = use(m.service("web", "", a));
        MaintenanceWindow window = m.window(Frequency.WEEKLY, "02:00", "4", true, List.of(), a);
        ServiceLevelAgreement all = m.agreement(web.getLevels().get(0), "99", null);
        ServiceLevelAgreement outside = m.agreement(web.getLevels().get(0), "99", null);
        Exclusion exclusion = ServiceFactory.eINSTANCE.createExclusion();
        exclusion.setName("maintenance");
        exclusion.getWindows().add(window);
        outside.getExclusions().add(exclusion);
        ServiceLevelAgreement unplanned = m.agreement(web.getLevels().get(0), "99", null);
        unplanned.setExcludesPlanned(true);
        ServiceLevelAgreement allowance = m.agreement(web.getLevels().get(0), "99", null);
        allowance.setPeriod(MeasurementPeriod.WEEK);
        allowance.setPlannedAllowance(ModelBuilder.hours("1"));
        List<Verdict> verdicts = Checks.analysed(m.project(), AnalysisSettings.DEFAULT).verdicts();
        double f = 4 / 168.0;
        assertRelative(f + (1 - f) * Q, verdicts.get(0).computed().unavailability());
        assertFalse(verdicts.get(0).met());
        assertRelative(Q, verdicts.get(1).computed().unavailability());
        assertRelative(W, verdicts.get(1).computed().failuresPerHour());
        assertRelative(Q, verdicts.get(2).computed().unavailability());
        assertTrue(verdicts.get(2).met());
        assertRelative((3 + 164 * Q) / 167, verdicts.get(3).computed().unavailability());
        assertEquals(all.getName(), verdicts.get(0).agreement().name());
        assertTrue(verdicts.stream().allMatch(Verdict::decided));
    }

    @Test
    void restOfAGroupCarriesOnWhileAMemberIsMaintained() {
        Server a = m.server("a", "1000, 10");
        Server b = m.server("b", "1000, 10");
        m.connect(a, lan);
        m.connect(b, lan);
        Service group = use(m.service("group", "", a, b));
        m.standby(group, StandbyKind.COLD, "0").setRepairCrews(1);
        m.window(Frequency.DAILY, "02:00", "2", false, List.of(), b);
        double x = 10 / 1000.0;
        double pair = x * x / (1 + x + x * x);
        LevelResult level = analysed();
        assertRelative(22 / 24.0 * pair + 2 / 24.0 * (10 / 1010.0), level.total().unavailability());
        assertRelative(level.total().unavailability(), level.budget().unavailability());
    }

    @Test
    void batteryHidesShortWorkOnTheFeedAndNotLongWork() {
        UtilityFeed feed = m.feed("grid", "");
        Ups ups = m.ups("ups", "", "0.5", feed);
        Server a = server("a");
        m.supplies(a, 1, "", ups);
        use(m.service("web", "", a));
        MaintenanceWindow window = m.window(Frequency.WEEKLY, "02:00", "0.4", true, List.of(), feed);
        assertRelative(Q, analysed().total().unavailability());
        window.getSchedule().setDuration(ModelBuilder.hours("0.6"));
        assertRelative(Q + (1 - Q) * 0.6 / 168, analysed().total().unavailability());
    }

    @Test
    void onlyWorkOnWhatALevelNeedsIsPartOfItsStates() {
        Server a = server("a");
        use(m.service("web", "", a));
        m.window(Frequency.WEEKLY, "02:00", "4", true, List.of(), server("other"));
        LevelResult level = analysed();
        assertEquals(1, level.operation().states().size());
        assertRelative(Q, level.total().unavailability());
        assertRelative(W, level.total().failuresPerHour());
    }

    // The calendar

    private double share() {
        return 1 - Checks.analysed(m, Checks.onlyLevel(m)).operation().states().stream().filter(state -> !state.away())
                .mapToDouble(Operation.State::share).sum();
    }

    @Test
    void recurrencesComeRoundAsTheCalendarSays() {
        Server a = server("a");
        use(m.service("web", "", a));
        MaintenanceWindow window = m.window(Frequency.HOURLY, "00:20", "0.1", true, List.of(), a);
        assertEquals(0.1, share(), 1e-12);
        window.getSchedule().setFrequency(Frequency.DAILY);
        assertEquals(0.1 / 24, share(), 1e-12);
        window.getSchedule().getDays().addAll(List.of(Weekday.SATURDAY, Weekday.SUNDAY));
        assertEquals(0.2 / 168, share(), 1e-12);
        window.getSchedule().setFrequency(Frequency.MONTHLY);
        window.getSchedule().getDays().remove(Weekday.SATURDAY);
        window.getSchedule().setWeekOfMonth(1);
        assertEquals(0.1 * MONTHS / HOURS, share(), 1e-12);
        window.getSchedule().setWeekOfMonth(5);
        assertEquals(0.1 * MONTHS / HOURS, share(), 1e-12);
        window.getSchedule().setFrequency(Frequency.QUARTERLY);
        assertEquals(0.1 * MONTHS / 3 / HOURS, share(), 1e-12);
        window.getSchedule().getDays().clear();
        window.getSchedule().setFrequency(Frequency.YEARLY);
        window.getSchedule().setDate(LocalDate.of(2026, 2, 28));
        assertEquals(0.1 * 28 / HOURS, share(), 1e-12);
        window.getSchedule().setFrequency(Frequency.ONCE);
        assertEquals(0, share(), 0);
    }

    @Test
    void windowsThatOverlapCountOnce() {
        Server a = server("a");
        Server b = server("b");
        use(m.service("web", "", a, b));
        m.window(Frequency.WEEKLY, "22:00", "4", false, List.of(Weekday.SUNDAY), a);
        m.window(Frequency.WEEKLY, "01:00", "3", false, List.of(Weekday.MONDAY), b);
        LevelResult level = analysed();
        // Sunday 22:00 to Monday 02:00 and Monday 01:00 to 04:00: both out for an hour, across the end of the week
        assertRelative(1 / 168.0, level.operation().planned().unavailability());
        assertRelative(1 / 168.0 + 5 / 168.0 * Q + 162 / 168.0 * Q * Q, level.total().unavailability());
    }

    // Demand

    @Test
    void poolNeedsWhatTheDemandOfTheTimeAsksFor() {
        Service web = use(m.service("web", "", server("a"), server("b"), server("c")));
        m.pool(web, 0);
        web.setCapacityPerInstance(50);
        m.demand(web, 50);
        m.demand(web, 100, "08:00", "18:00");
        LevelResult level = analysed();
        double one = Q * Q * Q;
        double two = 3 * Q * Q * (1 - Q) + one;
        assertRelative(14 / 24.0 * one + 10 / 24.0 * two, level.total().unavailability());
        // the load rises onto a pool with one left
        assertEquals(14 / 24.0 * 3 * Q * Q * W + 10 / 24.0 * 3 * 2 * Q * (1 - Q) * W + (two - one) / 24, level.total().failuresPerHour(), 1e-18);
        Operation.State night = level.operation().states().get(0);
        assertEquals(50, night.loads().get(0).load());
        assertRelative(14 / 24.0, night.share());
        assertRelative(one, night.total().unavailability());
        assertRelative(level.total().unavailability(), level.budget().unavailability());
        assertEquals(0, level.operation().planned().unavailability());
    }

    // Accuracy

    /** Feed and rail in series before a battery: the outage of both together lasts longer than the battery with the probability of a chain. */
    @Test
    void failuresThatHandOverBehindABatteryAreBounded() {
        UtilityFeed feed = m.feed("grid", "49, 1");
        Ups ups = m.ups("ups", "", "0.5", m.pdu("rail", "98, 2", feed));
        Server a = server("a");
        a.getFailureModes().clear();
        m.supplies(a, 1, "", ups);
        Service web = use(m.service("web", "", a));
        LevelResult level = analysed();
        double late = 1 - (1 - 0.02 * Math.exp(-0.5)) * (1 - 0.02 * Math.exp(-0.25));
        assertRelative(late, level.total().unavailability());
        double truth = downThroughout(1 / 49.0, 1, 1 / 98.0, 0.5, 0.5);
        assertTrue(truth > late * (1 + 1e-4));
        assertTrue(level.accuracy().lowest() <= truth && truth <= level.accuracy().highest(), level.accuracy().toString());
        assertTrue(level.accuracy().highest() < 0.02 + 0.02);
        assertFalse(level.accuracy().isExact());
        m.agreement(web.getLevels().get(0), "97.245", null);
        m.agreement(web.getLevels().get(0), "96", null);
        List<Verdict> verdicts = Checks.analysed(m.project(), AnalysisSettings.DEFAULT).verdicts();
        assertTrue(verdicts.get(0).met());
        assertFalse(verdicts.get(0).decided());
        assertTrue(verdicts.get(1).met());
        assertTrue(verdicts.get(1).decided());
        assertTrue(level.accuracy().decidesClass());
    }

    /** Probability that at least one of two has been down at each moment of some hours; in many small steps of both together. */
    private static double downThroughout(double fail1, double repair1, double fail2, double repair2, double hours) {
        double q1 = fail1 / (fail1 + repair1);
        double q2 = fail2 / (fail2 + repair2);
        double[] p = { q1 * (1 - q2), (1 - q1) * q2, q1 * q2 };
        int steps = 200_000;
        double dt = hours / steps;
        for (int i = 0; i < steps; i++) {
            double first = p[0] * (1 - (repair1 + fail2) * dt) + p[2] * repair2 * dt;
            double second = p[1] * (1 - (repair2 + fail1) * dt) + p[2] * repair1 * dt;
            double both = p[2] * (1 - (repair1 + repair2) * dt) + p[0] * fail2 * dt + p[1] * fail1 * dt;
            p = new double[] { first, second, both };
        }
        return p[0] + p[1] + p[2];
    }

    @Test
    void oneFailureBehindABatteryIsExact() {
        Server a = server("a");
        m.supplies(a, 1, "", m.ups("ups", "", "0.5", m.feed("grid", "99, 1")));
        use(m.service("web", "", a));
        assertTrue(analysed().accuracy().isExact());
    }

    @Test
    void switchOversForLostSupportsAreAnApproximation() {
        m.room("room", "");
        m.rack("rack1", "1000, 10");
        Server a = server("a");
        m.rack("rack2", "1000, 10");
        Server b = server("b");
        Service group = use(m.service("group", "", a, b));
        m.standby(group, StandbyKind.HOT, "0.1");
        LevelResult level = analysed();
        double support = level.interruptions().stream().filter(i -> i.trigger() == Trigger.SUPPORT).mapToDouble(i -> i.total().unavailability()).sum();
        assertTrue(support > 0);
        double outages = level.total().unavailability() - support;
        double members = level.interruptions().stream().filter(i -> i.trigger() == Trigger.MEMBER).mapToDouble(i -> i.total().unavailability()).sum();
        // of the switch-overs after failures of members at most the share in which one of the two has lost its rack does not happen
        assertTrue(level.accuracy().lowest() >= outages - 0.05 * members && level.accuracy().lowest() <= level.total().unavailability());
        assertTrue(level.accuracy().highest() >= level.total().unavailability());
        assertEquals(1, level.accuracy().why().size());
    }

    // Everything together

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    /** A week gone through minute by minute says the same. */
    @ParameterizedTest
    @MethodSource("seeds")
    void weekMinuteByMinute(int seed) {
        Project project = RandomModels.withCalendar(seed);
        Calendar calendar = new Calendar(project);
        AnalysisResult result = Checks.analysed(project, AnalysisSettings.DEFAULT.withCutSets(0));
        List<Goal> goals = Goal.of(project).stream().filter(goal -> goal.clients() == null).toList();
        boolean groups = project.getServices().stream().anyMatch(s -> s.getRedundancy() != null
                && (s.getRedundancy() instanceof Standby || s.getRedundancy().getRepairCrews() > 0));
        for (int i = 0; i < goals.size(); i++) {
            LevelResult level = result.levels().get(i);
            Figures mean = calendar.mean(goals.get(i));
            double support = 0;
            double starts = 0;
            for (LevelResult.Interruption interruption : level.interruptions()) {
                if (interruption.trigger() == Trigger.SUPPORT) {
                    support += interruption.total().unavailability();
                    starts += interruption.total().failuresPerHour();
                }
            }
            Dependability total = level.total();
            assertClose(mean.unavailability(), total.unavailability() - support, "unavailability");
            assertClose(calendar.planned(goals.get(i)), level.operation().planned().unavailability(), "planned");
            assertEquals(total.unavailability(), level.operation().planned().unavailability() + level.operation().unplanned().unavailability()
                    + plannedAndFailed(level), 1e-9 * total.unavailability(), "planned and unplanned");
            if (!groups) {
                double begun = mean.failuresPerHour() + calendar.begun(goals.get(i));
                if (calendar.mixes()) {
                    assertTrue(total.failuresPerHour() - starts >= begun * (1 - 1e-9), "failures an hour");
                } else {
                    assertClose(begun, total.failuresPerHour() - starts, "failures an hour");
                }
            }
        }
    }

    /** Being away counts as planned for all of the work, whatever else is down in that time. */
    private static double plannedAndFailed(LevelResult level) {
        return level.operation().states().stream().filter(Operation.State::away).mapToDouble(state -> state.share() * (state.total().unavailability() - 1))
                .sum();
    }

    private static void assertClose(double expected, double actual, String what) {
        assertEquals(expected, actual, Math.max(1e-15, 1e-9 * Math.abs(expected)), what);
    }

    /** The random models have what they are made for. */
    @Test
    void randomModelsHaveWorkAndDemandThatMatter() {
        int planned = 0;
        int loads = 0;
        for (int seed : seeds().toArray()) {
            for (LevelResult level : Checks.analysed(RandomModels.withCalendar(seed), AnalysisSettings.DEFAULT.withCutSets(0)).levels()) {
                planned += level.operation().shareOfPlannedWork() > 0 ? 1 : 0;
                loads += level.operation().states().stream().map(Operation.State::loads).distinct().count() > 1 ? 1 : 0;
            }
        }
        assertTrue(planned > 20, () -> "planned");
        assertTrue(loads > 5, () -> "loads");
    }
}
