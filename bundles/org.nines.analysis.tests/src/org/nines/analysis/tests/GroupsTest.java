// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nines.analysis.tests.Checks.assertFigures;
import static org.nines.analysis.tests.Checks.assertUnavailability;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nines.analysis.AnalysisSettings;
import org.nines.model.Problem;
import org.nines.model.compute.Cluster;
import org.nines.model.compute.Host;
import org.nines.model.compute.Server;
import org.nines.model.service.FailoverGroup;
import org.nines.model.service.Service;
import org.nines.model.service.Standby;
import org.nines.model.service.StandbyKind;

/** Standby groups and clusters on small models, against closed forms. */
class GroupsTest extends OneNetwork {

    private static final String A = "990, 10";
    private static final String B = "980, 20";
    private static final String C = "950, 50";
    private static final double QA = 0.01;
    private static final double QB = 0.02;
    private static final double QC = 0.05;
    private static final double W = 0.001;

    /** Modes are independent in a group as everywhere, so that a hot group with takeovers of no length is a pool. */
    @Test
    void hotGroupOfMembersWithSeveralModesIsAPool() {
        Service group = use(m.service("group", C, server("a", A + ";" + B), server("b", B)));
        m.standby(group, StandbyKind.HOT, "0");
        double a = 1 - (1 - QC) * (1 - QA) * (1 - QB);
        double b = 1 - (1 - QC) * (1 - QB);
        assertUnavailability(a * b, m);
    }

    /** Takeover, start and time to live of the name: the cycle of the first member alone decides while the second one never fails. */
    @Test
    void nameTimeToLiveIsPartOfTheInterruption() {
        Standby standby = m.standby(use(m.service("group", "", server("a", "1000, 10"), server("b", ""))), StandbyKind.HOT, "0.2");
        standby.setDetect(ModelBuilder.hours("0.1"));
        standby.setNameTimeToLive(ModelBuilder.hours("0.5"));
        standby.setFailBack(true);
        // up on a; down for 0.8 h or until the repair after 10 h on average; up on b until the repair; back in 0.7 h
        double down = 1 / (1 / 0.8 + 0.1);
        double onB = (1 / 0.8) * down * 10;
        double back = (1 / 0.8) * down * 0.7;
        // a repaired member may fail while the work goes back, and is then repaired in the normal course: second order, so compare roughly
        double cycle = 1000 + down + onB + back;
        double figures = Checks.enumerated(m, Checks.onlyLevel(m)).unavailability();
        assertEquals((down + back) / cycle, figures, 2e-3 * figures);
        assertUnavailability(figures, m);
    }

    /** Without fail-back the member that never fails stays active after the first takeover, for ever. */
    @Test
    void failBackBringsInterruptionsThatStayingDoesNot() {
        Standby standby = m.standby(use(m.service("group", "", server("a", "1000, 10"), server("b", ""))), StandbyKind.HOT, "0.2");
        assertFigures(0, 0, m);
        standby.setFailBack(true);
        double figures = Checks.enumerated(m, Checks.onlyLevel(m)).unavailability();
        assertEquals(true, figures > 3e-4);
        assertUnavailability(figures, m);
    }

    /** A start that fails is made good by the repair of the failed member, or by the fallback where there is one. */
    @Test
    void coldStandbyMayNotStart() {
        Service group = use(m.service("group", "", server("a", "1000, 10"), server("b", "1000, 10")));
        Standby standby = m.standby(group, StandbyKind.COLD, "0");
        standby.setStartFailure(ModelBuilder.percent("2"));
        // 1 up and 1 good; not started; active alone; both down (two crews)
        double l = 0.001;
        double r = 0.1;
        assertUnavailability(startFails(l, r, 0), m);
        standby.setFallback(ModelBuilder.hours("1"));
        assertUnavailability(startFails(l, r, 1), m);
    }

    /** Balance of good (1), not started (n), alone (s), both down (d): n (r + f) = 0.02 l; d 2 r = l s; l = r s + r n. */
    private static double startFails(double l, double r, double f) {
        double n = 0.02 * l / (r + f);
        double s = (l - r * n) / r;
        double d = l * s / (2 * r);
        return (n + d) / (1 + n + s + d);
    }

    @Test
    void hotStandbyIsStartedAlready() {
        Standby standby = m.standby(use(m.service("group", "", server("a", A), server("b", A))), StandbyKind.HOT, "0");
        standby.setStartFailure(ModelBuilder.percent("50"));
        assertUnavailability(QA * QA, m);
    }

    // Clusters

    private FailoverGroup inCluster(Service service, Cluster cluster, double load) {
        return m.failoverGroup(service, cluster, load);
    }

    /** Two groups on two nodes that carry one each: the less important one goes. */
    @Test
    void lessImportantGroupMakesRoom() {
        Server a = server("a", A);
        Server b = server("b", B);
        a.setCapacity(1);
        b.setCapacity(1);
        Cluster cluster = m.cluster("cluster", a, b);
        Service orders = m.service("orders", "", a, b);
        Service reports = m.service("reports", "", b, a);
        inCluster(orders, cluster, 1);
        inCluster(reports, cluster, 1);
        orders.setImportance(1);
        m.clients("users", lan, orders, reports);
        assertUnavailability(QA * QB, m, orders.getLevels().get(0));
        assertUnavailability(1 - (1 - QA) * (1 - QB), m, reports.getLevels().get(0));
    }

    @Test
    void nodesWithRoomCarryBoth() {
        Server a = server("a", A);
        Server b = server("b", B);
        a.setCapacity(2);
        Cluster cluster = m.cluster("cluster", a, b);
        b.setCapacity(1);
        Service orders = m.service("orders", "", a, b);
        Service reports = m.service("reports", "", b, a);
        inCluster(orders, cluster, 1);
        inCluster(reports, cluster, 1);
        m.clients("users", lan, orders, reports);
        assertUnavailability(QA * QB, m, orders.getLevels().get(0));
        // alone, b carries orders; a carries both
        assertUnavailability(QA, m, reports.getLevels().get(0));
    }

    /** A matching, not '1 of n': the first group moves to the node that only it may own. */
    @Test
    void groupsMoveToMakeRoom() {
        Server a = server("a", A);
        Server b = server("b", B);
        Server c = server("c", C);
        for (Host node : new Host[] { a, b, c }) {
            node.setCapacity(1);
        }
        Cluster cluster = m.cluster("cluster", a, b, c);
        Service first = m.service("first", "", a, b, c);
        Service second = m.service("second", "", a, b);
        inCluster(first, cluster, 1);
        inCluster(second, cluster, 1);
        m.clients("users", lan, first, second);
        assertUnavailability(QA * QB * QC, m, first.getLevels().get(0));
        // on a or b; with only one of them up, the first group must have c
        double one = QA * (1 - QB) + (1 - QA) * QB;
        assertUnavailability(QA * QB + one * QC, m, second.getLevels().get(0));
    }

    /** Active/active/active/passive: three groups on four nodes stand two failures only if nodes carry two groups. */
    @Test
    void fourNodesForThreeGroups() {
        Server[] nodes = new Server[4];
        for (int i = 0; i < 4; i++) {
            nodes[i] = server("n" + i, A);
            nodes[i].setCapacity(1);
        }
        Cluster cluster = m.cluster("cluster", nodes);
        for (int g = 0; g < 3; g++) {
            inCluster(m.service("group" + g, "", nodes[g], nodes[(g + 1) % 4], nodes[(g + 2) % 4], nodes[(g + 3) % 4]), cluster, 1);
        }
        m.clients("users", lan, m.project().getServices().toArray(Service[]::new));
        double p = 1 - QA;
        double two = 6 * QA * QA * p * p;
        double three = 4 * QA * QA * QA * p;
        double four = QA * QA * QA * QA;
        assertUnavailability(four, m, m.project().getServices().get(0).getLevels().get(0));
        assertUnavailability(four + three, m, m.project().getServices().get(1).getLevels().get(0));
        assertUnavailability(four + three + two, m, m.project().getServices().get(2).getLevels().get(0));
    }

    /** Both nodes are needed, and the program must work on one of them, to which the other group makes room. */
    @Test
    void ownInstanceMustWorkOnTheNodeWithRoom() {
        Server a = server("a", A);
        Server b = server("b", B);
        a.setCapacity(1);
        b.setCapacity(1);
        Cluster cluster = m.cluster("cluster", a, b);
        Service orders = m.service("orders", "", a, b);
        Service reports = m.service("reports", C, a, b);
        inCluster(orders, cluster, 1);
        inCluster(reports, cluster, 1);
        m.clients("users", lan, orders, reports);
        assertUnavailability(1 - (1 - QA) * (1 - QB) * (1 - QC * QC), m, reports.getLevels().get(0));
    }

    /** Programs of both groups fail; on the node that is left for them there is room for one. */
    @Test
    void groupsThatAreNeededTogetherFindRoomTogether() {
        Server a = server("a", "");
        Server b = server("b", "");
        a.setCapacity(1);
        b.setCapacity(1);
        Cluster cluster = m.cluster("cluster", a, b);
        Service orders = m.service("orders", C, a, b);
        Service reports = m.service("reports", C, a, b);
        inCluster(orders, cluster, 1);
        inCluster(reports, cluster, 1);
        Service shop = use(m.service("shop", "", server("web", "")));
        m.needs(shop, orders, reports);
        // one on a and the other on b, or the other way round
        double both = (1 - QC) * (1 - QC);
        assertUnavailability((1 - both) * (1 - both), m, shop.getLevels().get(0));
    }

    @Test
    void tooManyWaysToFindRoomAreSaid() {
        Server[] nodes = new Server[8];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = server("n" + i, A);
            nodes[i].setCapacity(1);
        }
        Cluster cluster = m.cluster("cluster", nodes);
        Service shop = use(m.service("shop", "", server("web", "")));
        for (int g = 0; g < nodes.length; g++) {
            Service group = m.service("group" + g, "", nodes);
            inCluster(group, cluster, 1);
            m.needs(shop, group);
        }
        List<Problem> problems = Checks.analysed(m.project(), AnalysisSettings.DEFAULT.withCutSets(0)).problems();
        assertEquals(List.of("ANA-022"), problems.stream().map(Problem::code).toList());
    }

    /** One with more room takes both only as long as it is there. */
    @Test
    void unequalLoadsArePacked() {
        Server a = server("a", A);
        Server b = server("b", B);
        a.setCapacity(10);
        b.setCapacity(5);
        Cluster cluster = m.cluster("cluster", a, b);
        Service large = m.service("large", "", a, b);
        Service small = m.service("small", "", a, b);
        inCluster(large, cluster, 6);
        inCluster(small, cluster, 5);
        m.clients("users", lan, large, small);
        assertUnavailability(QA, m, large.getLevels().get(0));
        assertFigures(QB + QA * 0, W, m, small.getLevels().get(0));
    }
}
