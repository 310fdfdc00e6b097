// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.result.PeriodOutlook;
import org.nines.analysis.result.Verdict;
import org.nines.kernel.PeriodDowntime;
import org.nines.model.compute.Server;
import org.nines.model.core.Frequency;
import org.nines.model.core.Item;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.network.Switch;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.MeasurementPeriod;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceFactory;
import org.nines.model.service.ServiceLevelAgreement;
import org.nines.model.service.Standby;
import org.nines.model.service.StandbyKind;
import org.nines.model.units.Duration;
import org.nines.model.units.Money;

/** What agreements mean in single periods: closed forms, and periods that are played through. */
class PeriodOutlookTest {

    private static final double MONTH = 730.5;

    private final ModelBuilder m = new ModelBuilder();
    private final Switch lan = m.networkSwitch("lan", "");
    private final ClientPopulation users = m.clients("users", lan);

    private Server server(String name, String figures) {
        Server server = m.server(name, figures);
        m.connect(server, lan);
        return server;
    }

    private Service web(String figures, Server... servers) {
        Service web = m.service("web", figures, servers);
        m.level(web, "up", 0);
        web.getClients().add(users);
        return web;
    }

    private ServiceLevelAgreement monthly(Service service, String target) {
        ServiceLevelAgreement agreement = m.agreement(service.getLevels().get(0), target, null);
        agreement.setPeriod(MeasurementPeriod.MONTH);
        return agreement;
    }

    private List<Verdict> verdicts() {
        return Checks.analysed(m.project(), AnalysisSettings.DEFAULT).verdicts();
    }

    private PeriodOutlook outlook() {
        return verdicts().get(verdicts().size() - 1).outlook();
    }

    /** Half an outage a year of one hour in the mean: 0.0417 outages a month, each longer than the 4.4 minutes allowed with e^-0.073. */
    @Test
    void aMeanInsideTheTargetDoesNotMeanThatEachMonthIs() {
        monthly(web("", server("a", "17531, 1")), "99.99").setPenaltyAmount(Money.parse("2000 EUR"));
        Verdict verdict = verdicts().get(0);
        PeriodOutlook outlook = verdict.outlook();
        assertTrue(verdict.met());
        assertEquals(0.03799, outlook.missed(), 5e-6);
        assertEquals(MONTH, outlook.hours(), 1e-9);
        assertEquals(4.383, outlook.allowedMinutes(), 1e-9);
        assertEquals(2.5, outlook.computedMinutes(), 1e-9);
        assertEquals(1.883, outlook.marginMinutes(), 1e-9);
        assertEquals(12 * 0.03799, outlook.missesPerYear(), 1e-4);
        assertEquals(2000 * 12 * 0.03799, outlook.penaltyPerYear(), 0.2);
        assertEquals(12 * outlook.missed(), outlook.missesPerYear(), 1e-12);
    }

    /** A target of 100 % is missed by any failure; one of a year by the failures of a year. */
    @Test
    void noDowntimeAllowedIsTheChanceOfNoFailure() {
        monthly(web("", server("a", "1000, 1")), "100").setPeriod(MeasurementPeriod.YEAR);
        assertEquals(-Math.expm1(-8.766), outlook().missed(), 1e-12);
    }

    @Test
    void whatCannotFailMissesNothingAndWhatIsNeverServedEverything() {
        monthly(web("", server("a", "")), "100");
        assertEquals(0, outlook().missed());
        monthly(web("", m.server("b", "")), "99");
        assertEquals(1, outlook().missed());
        assertEquals(MONTH * 60, outlook().computedMinutes(), 1e-6);
    }

    /** Restarts of minutes and repairs of hours are two kinds, though of one server; one mean length would say something else. */
    @Test
    void failuresKeepTheLengthsOfTheirRepairs() {
        monthly(web("", server("a", "500, 0.1; 20000, 10")), "99.9");
        double bound = 1e-3 * MONTH;
        double expected = new PeriodDowntime(new double[] {1 / 500.0, 1 / 20000.0}, new double[] {0.1, 10}).exceedsAfterUp(MONTH, bound);
        assertEquals(expected, outlook().missed(), 2e-4 * expected);
        double mixed = new PeriodDowntime(new double[] {1 / 500.0 + 1 / 20000.0}, new double[] {(10 / 20000.0 + 0.1 / 500) / (1 / 500.0 + 1 / 20000.0)})
                .exceedsAfterUp(MONTH, bound);
        assertTrue(mixed > 2 * expected, mixed + " " + expected);
    }

    /** Outages of a pair end with the first of two repairs, whichever began them: one kind of exponential length. */
    @Test
    void outagesOfAPairAreOneKind() {
        Service pair = web("", server("a", "100, 10"), server("b", "300, 2"));
        monthly(pair, "99.5");
        double u = 10 / 110.0 * 2 / 302;
        double mean = 1 / (1 / 10.0 + 1 / 2.0);
        PeriodDowntime exact = new PeriodDowntime(new double[] {u / mean / (1 - u)}, new double[] {mean});
        assertEquals(exact.exceedsAfterUp(MONTH, 0.005 * MONTH), outlook().missed(), 1e-7);
    }

    /** Two servers behind a switch of their own, played through: the mixture of kinds is within the error of 400,000 months. */
    @Test
    void mixturesAreAsPlayedThrough() {
        Switch own = m.networkSwitch("own", "2000, 4");
        m.link("", own, lan);
        Server a = m.server("a", "100, 5");
        Server b = m.server("b", "200, 8");
        m.connect(a, own);
        m.connect(b, own);
        monthly(web("", a, b), "99.5");
        double computed = outlook().missed();
        double[][] figures = {{2000, 4}, {100, 5}, {200, 8}};
        double played = played(figures, down -> down[0] || down[1] && down[2], 0.005 * MONTH, 400_000);
        assertEquals(played, computed, 4 * Math.sqrt(played * (1 - played) / 400_000) + 0.01 * played);
        assertTrue(played > 0.1 && played < 0.9, Double.toString(played));
    }

    /** Share of months with more downtime than a bound; months in which the system is down at the beginning are left out. */
    private static double played(double[][] figures, Predicate<boolean[]> systemDown, double bound, int months) {
        Random random = new Random(7);
        int missed = 0;
        int counted = 0;
        for (int month = 0; month < months; month++) {
            boolean[] down = new boolean[figures.length];
            double[] next = new double[figures.length];
            for (int i = 0; i < figures.length; i++) {
                down[i] = random.nextDouble() < figures[i][1] / (figures[i][0] + figures[i][1]);
                next[i] = length(figures[i][down[i] ? 1 : 0], random);
            }
            if (systemDown.test(down)) {
                continue;
            }
            counted++;
            missed += downtime(figures, systemDown, down, next, random) > bound ? 1 : 0;
        }
        return (double) missed / counted;
    }

    private static double downtime(double[][] figures, Predicate<boolean[]> systemDown, boolean[] down, double[] next, Random random) {
        double now = 0;
        double away = 0;
        while (now < MONTH) {
            int first = 0;
            for (int i = 1; i < next.length; i++) {
                first = next[i] < next[first] ? i : first;
            }
            double until = Math.min(MONTH, next[first]);
            away += systemDown.test(down) ? until - now : 0;
            now = until;
            down[first] = !down[first];
            next[first] += length(figures[first][down[first] ? 1 : 0], random);
        }
        return away;
    }

    private static double length(double mean, Random random) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    /** Of the outages of the grid those count that outlast the battery and meet a generator that does not start: 2 %, for the rest of their time. */
    @Test
    void badLuckDecidesHowOftenAndNotHowLong() {
        UtilityFeed grid = m.feed("grid", "1000, 4");
        Server a = server("a", "");
        m.supplies(a, 1, "", m.transferSwitch("transfer", "", grid, m.generator("diesel", "", "2", "", "")));
        monthly(web("", a), "99.9");
        double u = 0.02 * 4 / 1004;
        PeriodDowntime exact = new PeriodDowntime(new double[] {u / 4 / (1 - u)}, new double[] {4});
        assertEquals(exact.exceedsAfterUp(MONTH, 1e-3 * MONTH), outlook().missed(), 1e-7);
    }

    /** Takeovers of a minute and outages of both members are kinds of their own, as the chain has them. */
    @Test
    void switchOversAreAKindOfTheirOwn() {
        Service pair = web("", server("a", "200, 10"), server("b", "200, 10"));
        Standby standby = m.standby(pair, StandbyKind.HOT, "0");
        standby.setTakeOver(Duration.parse("1 min"));
        monthly(pair, "99.7");
        var level = Checks.analysed(m, pair.getLevels().get(0));
        double u = level.total().unavailability();
        double switched = level.interruptions().get(0).total().unavailability();
        double often = level.interruptions().get(0).total().failuresPerHour();
        PeriodDowntime two = new PeriodDowntime(new double[] {often / (1 - u), (level.total().failuresPerHour() - often) / (1 - u)},
                new double[] {switched / often, (u - switched) / (level.total().failuresPerHour() - often)});
        // outages that grow out of a takeover are of either kind
        double expected = two.exceedsAfterUp(MONTH, 0.003 * MONTH);
        assertEquals(expected, outlook().missed(), 1e-3 * expected);
    }

    /** Four hours of work a year take more than a month of 99.9 % allows: one month in twelve is missed for sure, the others as always. */
    @Test
    void rarePlannedWorkIsInSomePeriodsAsAWhole() {
        Server a = server("a", "17531, 1");
        Service web = web("", a);
        monthly(web, "99.9");
        double without = outlook().missed();
        m.window(Frequency.YEARLY, "01:00", "4", false, List.of(), (Item) a).getSchedule().setDate(LocalDate.of(2027, 5, 1));
        double expected = 1 / 12.0 + 11 / 12.0 * without;
        assertEquals(expected, outlook().missed(), 1e-5);
    }

    /** Work in each month takes its time out of what is allowed, and out of the period. */
    @Test
    void plannedWorkOfEveryPeriodTakesItsTime() {
        Server a = server("a", "2000, 1");
        monthly(web("", a), "99.5");
        m.window(Frequency.MONTHLY, "01:00", "2", false, List.of(), (Item) a);
        double expected = new PeriodDowntime(new double[] {1 / 2000.0}, new double[] {1}).exceedsAfterUp(MONTH - 2, 0.005 * MONTH - 2);
        assertEquals(expected, outlook().missed(), 1e-3 * expected);
    }

    /** What an agreement excludes is no part of its period. */
    @Test
    void excludedWindowsShortenThePeriod() {
        Server a = server("a", "2000, 1");
        ServiceLevelAgreement agreement = monthly(web("", a), "99.5");
        var exclusion = ServiceFactory.eINSTANCE.createExclusion();
        exclusion.setName("maintenance");
        exclusion.getWindows().add(m.window(Frequency.MONTHLY, "01:00", "2", false, List.of(), (Item) a));
        agreement.getExclusions().add(exclusion);
        double hours = MONTH - 2;
        assertEquals(hours, outlook().hours(), 1e-9);
        double expected = new PeriodDowntime(new double[] {1 / 2000.0}, new double[] {1}).exceedsAfterUp(hours, 0.005 * hours);
        assertEquals(expected, outlook().missed(), 1e-6);
    }

    /** Who is served by one line of two sees its outages alone. */
    @Test
    void anAgreementWithOnePopulationIsAboutIts() {
        Switch edge = m.networkSwitch("edge", "500, 2");
        m.link("", edge, lan);
        Service web = web("", server("a", "17531, 1"));
        ClientPopulation branch = m.clients("branch", edge, web);
        ServiceLevelAgreement office = monthly(web, "99.99");
        office.setClients(users);
        assertEquals(0.03799, outlook().missed(), 5e-6);
        office.setClients(branch);
        assertTrue(outlook().missed() > 0.5);
    }
}
