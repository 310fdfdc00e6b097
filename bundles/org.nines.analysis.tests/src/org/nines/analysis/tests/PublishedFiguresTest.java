// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nines.analysis.tests.Checks.assertPrinted;
import static org.nines.analysis.tests.Checks.assertUnavailability;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.LevelResult.Interruption;
import org.nines.analysis.result.LevelResult.Trigger;
import org.nines.analysis.result.Verdict;
import org.nines.model.compute.Server;
import org.nines.model.core.Frequency;
import org.nines.model.core.Item;
import org.nines.model.facility.TransferSwitch;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.network.Switch;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.Standby;
import org.nines.model.service.StandbyKind;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.VolumePurpose;
import org.nines.model.units.Duration;

/** Cases whose figures were worked out elsewhere, through models: the printed digits must come out. */
class PublishedFiguresTest extends OneNetwork {

    private Service pair(String figures) {
        Service pair = m.service("pair", "", server("a", figures), server("b", figures));
        m.clients("users", lan, pair);
        return pair;
    }

    /** Two equal units: textbook Markov chains, as in Trivedi, Probability and Statistics, chapter 8. */
    @ParameterizedTest
    @CsvSource({"HOT, 2, 9.80296e-5", "HOT, 1, 1.96040e-4", "COLD, 1, 9.90001e-5", "COLD, 2, 4.95025e-5"})
    void standbyPairByKindAndRepairCrews(StandbyKind kind, int crews, String unavailability) {
        m.standby(pair("1000, 10"), kind, "0").setRepairCrews(crews);
        assertPrinted(unavailability, m);
    }

    @Test
    void activePassivePairWithImperfectSwitchOver() {
        Standby standby = m.standby(pair("1000, 10"), StandbyKind.HOT, "0");
        standby.setTakeOver(Duration.parse("2 min"));
        standby.setCoverage(ModelBuilder.percent("95"));
        standby.setFallback(ModelBuilder.hours("1"));
        assertPrinted("1.734866e-4", "9.998265e-4", m);
    }

    /**
     * A takeover of 12 minutes, or until the rack is back, for every failure of the rack of the first, active member while the other can take over. The
     * term is approximate: its error is of the order of the unavailability of the racks.
     */
    @Test
    void failedRackOfTheActiveMemberInterrupts() {
        m.room("room", "");
        m.rack("rack1", "990, 10");
        Server a = server("a", "");
        m.rack("rack2", "980, 20");
        Service pair = m.service("pair", "", a, server("b", ""));
        m.standby(pair, StandbyKind.HOT, "0.2");
        m.clients("users", lan, pair);
        LevelResult level = Checks.analysed(m, Checks.onlyLevel(m));
        double switches = 0.001 * 0.98;
        assertEquals(List.of(Trigger.SUPPORT), level.interruptions().stream().map(Interruption::trigger).toList());
        double computed = level.interruptions().get(0).total().failuresPerHour();
        assertEquals(switches, computed, switches * 0.02);
        double repair = 0.01 * 0.98 / (0.001 - 0.001 * 0.02 - 0.001 * 0.01);
        double takeover = 0.2 * repair / (0.2 + repair);
        assertEquals(computed * takeover, level.interruptions().get(0).total().unavailability(), 1e-15);
        assertEquals(0.01 * 0.02, level.outages().unavailability(), 1e-15);
        assertEquals(0.01 * 0.02 + computed * takeover, level.total().unavailability(), 1e-15);
    }

    @Test
    void twoUpsOnOneGridSeeTheSameOutage() {
        UtilityFeed grid = m.feed("grid", "3798.6, 1");
        Server a = server("a", "");
        String twentyMinutes = "0.33333333333333333333";
        m.supplies(a, 1, "", m.ups("ups1", "", twentyMinutes, grid), m.ups("ups2", "", twentyMinutes, grid));
        m.clients("users", lan, m.service("web", "", a));
        assertPrinted("1.88581e-4", m);
    }

    /** A start failure of 2 % leaves that share of the outages which outlast the batteries. */
    @Test
    void generatorThatStartsInTimeLeavesItsStartFailures() {
        UtilityFeed grid = m.feed("grid", "3798.6, 1");
        Server a = server("a", "");
        String twentyMinutes = "0.33333333333333333333";
        TransferSwitch line = m.transferSwitch("line", "", grid, m.generator("diesel", "", "2", "0.01", ""));
        m.supplies(a, 1, "", m.ups("ups1", "", twentyMinutes, line), m.ups("ups2", "", twentyMinutes, line));
        m.clients("users", lan, m.service("web", "", a));
        assertPrinted("3.7716e-6", m);
    }

    /** Four hours a month for each of the two, one at a time. */
    @Test
    void maintainedPairIsASingleUnitForSomeHours() {
        Service pair = pair("999, 1");
        m.window(Frequency.MONTHLY, "01:00", "8", true, List.of(),
                pair.getInstances().stream().map(ServiceInstance::getHost).toArray(Item[]::new));
        LevelResult level = Checks.analysed(m, Checks.onlyLevel(m));
        assertEquals(1.19405e-5, level.total().unavailability(), 0.5e-10);
    }

    @Test
    void pairWithCommonFailures() {
        pair("999, 1").getRedundancy().setBeta(ModelBuilder.percent("5"));
        assertPrinted("5.09025e-5", m);
    }

    /** Whatever the design, here a standby behind a battery with a shared rack. */
    @Test
    void sharesAddUpToTheDowntime() {
        m.room("room", "9990, 10");
        m.rack("rack", "4990, 10");
        Server a = server("a", "1000, 10");
        Server b = server("b", "500, 10; 5000, 1");
        m.supplies(a, 1, "20000, 5", m.ups("ups", "80000, 4", "0.5", m.feed("grid", "3000, 1")));
        Service pair = m.service("pair", "300, 0.1", a, b);
        Standby standby = m.standby(pair, StandbyKind.WARM, "0.1");
        standby.setDormancy(ModelBuilder.percent("30"));
        m.clients("users", lan, pair);
        LevelResult level = Checks.withBudget(m, Checks.onlyLevel(m));
        assertEquals(level.total().unavailability(), level.budget().unavailability(), 1e-12 * level.total().unavailability());
        assertTrue(level.budget().shares().size() > 6);
    }

    /** With spares in plenty, rebuild begins at once. */
    @Test
    void raid5LosesDataToASecondFailureDuringRebuild() {
        Server a = server("a", "");
        DiskArray array = m.array(a, RaidLevel.RAID_5, 5, "30000, 1", "1", "8");
        array.setHotSpares(4);
        m.volume(array, VolumePurpose.OPERATING_SYSTEM);
        m.clients("users", lan, m.service("web", "", a));
        assertPrinted("1.7772e-7", m);
    }

    @Test
    void clientThatReachesOneWebServerIsNotHelpedByTheDatabaseOfTheOther() {
        Switch back = m.networkSwitch("back", "");
        Server web2 = m.server("web2", "");
        Server database = m.server("database", "");
        m.connect(web2, back);
        m.connect(database, back);
        Service web = m.service("web", "", server("web1", ""), web2);
        m.needs(web, m.service("db", "", database));
        m.clients("users", lan, web);
        assertPrinted("1", m);
    }

    @Test
    void twelveNinesStayTwelveNines() {
        pair("999999, 1");
        assertUnavailability(1e-12, m);
        assertEquals(1 - 1e-12, Checks.analysed(m, Checks.onlyLevel(m)).total().availability(), 1e-16);
    }

    /** Half an outage a year of one hour each leaves 99.99 % as a long-run mean, and 99.999 % not. */
    @Test
    void halfAnOutageAYearKeepsFourNines() {
        Service web = m.service("web", "", server("a", "17531, 1"));
        m.clients("users", lan, web);
        m.agreement(web.getLevels().get(0), "99.99", null);
        m.agreement(web.getLevels().get(0), "99.999", null);
        assertPrinted("5.704e-5", m);
        AnalysisResult result = Checks.analysed(m.project(), AnalysisSettings.DEFAULT);
        assertEquals(List.of(true, false), result.verdicts().stream().map(Verdict::met).toList());
        assertEquals(0.5, result.levels().get(0).total().failuresPerYear(), 1e-12);
    }
}
