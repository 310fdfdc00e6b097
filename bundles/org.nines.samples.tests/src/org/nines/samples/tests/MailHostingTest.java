// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.LevelResult.Trigger;
import org.nines.model.Project;
import org.nines.samples.tests.Figures.Mode;

/**
 * The figures of the mail hosting sample, worked out by hand: conditioned on which of the two feeds deliver, everything else is independent. The
 * structure is written down here, only figures come from the model.
 *
 * <p>Two core switches are joined by nine other devices. That one of these joins them is taken as certain: two cables would have to fail at the
 * same time for it to matter, and then all nine.
 */
class MailHostingTest {

    private static final double EXACT = 1e-6;
    private static final double BATTERY = 0.5;
    /** Share of time in which one of the five servers is restarted: 10 minutes a week. */
    private static final double RESTART = 10 / (7 * 24 * 60.0);

    private static Figures figures;
    private static AnalysisResult analysis;

    @BeforeAll
    static void compute(@TempDir Path folder) throws IOException {
        Project project = SampleFiles.load("mail-hosting", folder).project();
        figures = new Figures(project);
        analysis = Analysis.run(Snapshot.of(project), AnalysisSettings.DEFAULT);
    }

    /** The bank has one server, on one segment, behind one line, and is not restarted: a series but for feeds and core switches. */
    @Test
    void oneServerThatIsNeverRestarted() {
        Dual up = figures.up("Hosting centre", "Computer room", "rack 1", "rack 2", "Bank's network", "Telephone company", "bank's leased line",
                "notes-bank to segment").times(given(MailHostingTest::bank));
        assertAgrees(up.complement(), level("bank").total(), EXACT);
    }

    private static Dual bank(boolean a, boolean b) {
        Dual[] way = {figures.device("core switch A", a, b), figures.device("core switch B", a, b), figures.up("leased line router to core A"),
            figures.up("leased line router to core B"), figures.up("segment 3 to core A"), figures.up("segment 3 to core B")};
        Dual joined = joined(way);
        return joined.times(figures.common("core switch A")).times(figures.device("leased line router", a, b)).times(figures.device("segment switch 3", a, b))
                .times(figures.common("leased line router")).times(figures.common("segment switch 3")).times(server("bank", a, b))
                .times(figures.up("rack 1/notes-bank", "Mail of the bank/notes-bank"));
    }

    /** A router reaches a segment: over one core switch, or over both when both work. */
    private static Dual joined(Dual[] way) {
        Dual[] sum = {Dual.ZERO};
        Combinations.forEach(way, (up, weight) -> {
            boolean over = up[0] && up[2] && up[4] || up[1] && up[3] && up[5] || up[0] && up[1] && (up[2] || up[3]) && (up[4] || up[5]);
            sum[0] = sum[0].plus(weight.when(over));
        });
        return sum[0];
    }

    /**
     * The insurer has two servers on two segments, behind two lines and two routers, in two racks. In the weekly restart of one of them the
     * other serves alone. What takes over is up to the time of the takeover, which is no outage.
     */
    @Test
    void twoServersInACluster() {
        double u = (1 - 2 * RESTART) * insurer(false, false).value() + RESTART * (insurer(true, false).value() + insurer(false, true).value());
        assertEquals(u, level("insurer").outages().unavailability(), u * EXACT);
    }

    private static Dual insurer(boolean firstOut, boolean secondOut) {
        Dual series = figures.up("Hosting centre", "Computer room", "X.25 network", "Packet carrier").times(commonOfTheCluster());
        return series.times(given((a, b) -> cluster(a, b, firstOut, secondOut))).complement();
    }

    private static Dual commonOfTheCluster() {
        return figures.common("core switch A").times(figures.common("X.25 router 1")).times(figures.common("segment switch 5"))
                .times(figures.common("rack 1/notes-insurer-1")).times(figures.common("Mail of the insurer/notes-insurer-1"));
    }

    private static Dual cluster(boolean a, boolean b, boolean firstOut, boolean secondOut) {
        Dual[] parts = {figures.up("rack 1"), figures.up("rack 2"),
            figures.device("core switch A", a, b), figures.device("core switch B", a, b),
            figures.device("X.25 router 1", a, b).times(figures.up("X.25 line 1")), figures.device("X.25 router 2", a, b).times(figures.up("X.25 line 2")),
            figures.up("X.25 router 1 to core A"), figures.up("X.25 router 1 to core B"),
            figures.up("X.25 router 2 to core A"), figures.up("X.25 router 2 to core B"),
            member("1", "5", a, b).when(!firstOut), member("2", "6", a, b).when(!secondOut),
            figures.up("segment 5 to core A"), figures.up("segment 5 to core B"), figures.up("segment 6 to core A"), figures.up("segment 6 to core B")};
        Dual[] sum = {Dual.ZERO};
        Combinations.forEach(parts, (up, weight) -> sum[0] = sum[0].plus(weight.when(clusterServes(up))));
        return sum[0];
    }

    private static boolean clusterServes(boolean[] up) {
        boolean coreA = up[0] && up[2];
        boolean coreB = up[1] && up[3];
        boolean first = up[0] && up[4];
        boolean second = up[1] && up[5];
        boolean inA = coreA && (first && up[6] || second && up[8]);
        boolean inB = coreB && (first && up[7] || second && up[9]);
        boolean both = coreA && coreB && (inA || inB);
        return Stream.of(10, 11).anyMatch(i -> up[i] && up[i - 10]
                && ((inA || both) && up[2 * i - 8] || (inB || both) && up[2 * i - 7]));
    }

    private static Dual member(String number, String segment, boolean a, boolean b) {
        String server = "notes-insurer-" + number;
        return figures.device("segment switch " + segment, a, b).times(figures.up(server + " to segment")).times(server("insurer-" + number, a, b))
                .times(figures.own("rack " + number + "/" + server))
                .times(figures.own("Mail of the insurer/" + server));
    }

    /**
     * Takeovers because a member of the cluster fails: the chain of the pair, while what both need works. What is left out is that, while one
     * member is restarted, nobody can take over (0.2 % of the time), and that the way to one of them alone is away (0.02 %).
     */
    @Test
    void takeoversInTheCluster() {
        List<Mode> modes = Stream.of("Mail of the insurer/notes-insurer-1", "rack 1/notes-insurer-1").flatMap(name -> figures.ownModes(name).stream())
                .toList();
        double expected = SmallSystems.hotPair(modes, 1 / 60.0, 0.98, 10 / 60.0).probability(pair -> pair.phase().interrupted());
        Dependability computed = level("insurer").interruptions().stream().filter(i -> i.trigger() == Trigger.MEMBER).findFirst().orElseThrow().total();
        assertEquals(expected, computed.unavailability(), expected * 3e-3);
    }

    /** Series and parallel within one machine, given which feeds deliver. */
    private static Dual server(String customer, boolean a, boolean b) {
        String server = "notes-" + customer;
        return figures.supplied(server, a, b).times(figures.up(server + "/ctl", server + "/cpu", server + "/memory", server + "/nic"))
                .times(figures.eitherOf(figures.own(server + "/fan"), figures.own(server + "/fan"), server + "/fan"))
                .times(figures.disks(server + "/system")).times(figures.disks(server + "/mail"));
    }

    /** What is served given which feeds deliver. */
    private interface Served {
        Dual given(boolean a, boolean b);
    }

    /** Each feed is away while its UPS is, or once its utility or grid has been away for longer than the battery lasts. */
    private static Dual given(Served served) {
        Dual a = figures.own("ups A").times(figures.late(BATTERY, "utility A")).times(figures.late(BATTERY, "Grid A"));
        Dual b = figures.own("ups B").times(figures.late(BATTERY, "utility B")).times(figures.late(BATTERY, "Grid B"));
        Dual[] sum = {Dual.ZERO};
        Combinations.forEach(new Dual[] {a, b}, (up, weight) -> {
            if (up[0] || up[1]) {
                sum[0] = sum[0].plus(weight.times(served.given(up[0], up[1])));
            }
        });
        return sum[0].times(figures.common("ups A"));
    }

    private static LevelResult level(String customer) {
        return analysis.levels().stream().filter(level -> level.service().name().equals("Mail of the " + customer)).findFirst().orElseThrow();
    }

    private static void assertAgrees(Dual expected, Dependability computed, double tolerance) {
        assertEquals(expected.value(), computed.unavailability(), expected.value() * tolerance, "unavailability");
        assertEquals(expected.slope(), computed.failuresPerHour(), expected.slope() * tolerance, "failures per hour");
    }
}
