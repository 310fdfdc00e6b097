// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nines.analysis.tests.Checks.assertFigures;
import static org.nines.analysis.tests.Checks.assertUnavailability;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.LevelResult.Interruption;
import org.nines.analysis.result.LevelResult.Trigger;
import org.nines.model.compute.Server;
import org.nines.model.network.Switch;
import org.nines.model.service.BufferView;
import org.nines.model.service.Dependency;
import org.nines.model.service.DependencyKind;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.Standby;
import org.nines.model.service.StandbyKind;

/** Kinds of needs, buffers, alternatives and levels, each on the smallest model that shows it, against the closed form. */
class NeedsTest extends OneNetwork {

    private static final String A = "990, 10";
    private static final String B = "980, 20";
    private static final String C = "950, 50";
    private static final double QA = 0.01;
    private static final double QB = 0.02;
    private static final double QC = 0.05;
    private static final double W = 0.001;

    private Service web(String figures) {
        Service web = m.service("web", figures, server("w", ""));
        m.clients("users", lan, web);
        return web;
    }

    private Dependency buffered(Service consumer, Service provider, String hours) {
        Dependency need = m.need(consumer, provider, DependencyKind.RUN);
        need.setBuffer(ModelBuilder.hours(hours));
        return need;
    }

    // Buffers

    @Test
    void queueHidesShortOutagesOfTheProviderAndOfTheWayToIt() {
        Service web = web(C);
        Switch back = m.networkSwitch("back", B);
        Server d = m.server("d", "");
        m.connect(d, back);
        m.connect(web.getInstances().get(0).getHost(), back);
        buffered(web, m.service("db", A, d), "4");
        double late = QA * Math.exp(-0.4);
        double cut = QB * Math.exp(-0.2);
        assertFigures(1 - (1 - QC) * (1 - late) * (1 - cut),
                W * (1 - late) * (1 - cut) + W * Math.exp(-0.4) * (1 - QC) * (1 - cut) + W * Math.exp(-0.2) * (1 - QC) * (1 - late), m);
    }

    /** Two failures that follow one another, either of which takes the provider away. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 4, 20, 100})
    void failuresThatFollowOneAnotherStayWithinTheBounds(double queue) {
        Service web = web("");
        Switch back = m.networkSwitch("back", B);
        Server d = m.server("d", "");
        m.connect(d, back);
        m.connect(web.getInstances().get(0).getHost(), back);
        buffered(web, m.service("db", A, d), Double.toString(queue));
        LevelResult level = within(outlasting(new double[] {990, 980}, new double[] {10, 20}, down -> down != 0, queue));
        double[] hidden = {QA * -Math.expm1(-queue / 10), QB * -Math.expm1(-queue / 20)};
        double comes = -Math.expm1(-queue / 990) - Math.expm1(-queue / 980);
        double most = level.total().unavailability() + hidden[0] * hidden[1] * (2 + comes);
        assertTrue(level.accuracy().highest() <= most + 1e-12, () -> level.accuracy().highest() + " > " + most);
        assertTrue(level.accuracy().highest() <= 1 - (1 - QA) * (1 - QB) + 1e-12, () -> level.accuracy().highest() + " is more than without a queue");
    }

    /** Members of a pool of two that hand over to one another, as switches before both do: what needs another failure besides adds next to nothing. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 4, 20, 100})
    void redundantMembersThatFollowOneAnotherStayWithinTheBounds(double queue) {
        Service web = web("");
        Switch back = m.networkSwitch("back", B);
        Server[] servers = {m.server("d1", ""), m.server("d2", "")};
        m.connect(servers[0], back);
        m.connect(servers[1], back);
        m.connect(web.getInstances().get(0).getHost(), back);
        Service db = m.service("db", "", servers);
        db.getInstances().forEach(instance -> ModelBuilder.item(instance, instance.getName(), C));
        buffered(web, db, Double.toString(queue));
        LevelResult level = within(outlasting(new double[] {980, 950, 950}, new double[] {20, 50, 50}, down -> (down & 1) != 0 || down == 6, queue));
        double pairs = QB * 2 * QC * (1 + 1) + 2 * QC * QC;
        double above = level.accuracy().highest() - level.total().unavailability();
        assertTrue(queue > 4 || above < pairs / 4, () -> "no better than all pairs: " + above);
    }

    /** Two members of which one suffices, and what both need, felt until what has piled up is worked off. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 4, 20})
    void heldFailuresOfRedundantMembersStayWithinTheBounds(double drain) {
        Service web = web("");
        Switch back = m.networkSwitch("back", A);
        Server[] servers = {m.server("d1", ""), m.server("d2", "")};
        m.connect(servers[0], back);
        m.connect(servers[1], back);
        m.connect(web.getInstances().get(0).getHost(), back);
        Service db = m.service("db", "", servers);
        db.getInstances().forEach(instance -> ModelBuilder.item(instance, instance.getName(), C));
        Dependency need = buffered(web, db, "1");
        need.setCounts(BufferView.DELIVERED);
        need.setDrain(ModelBuilder.hours(Double.toString(drain)));
        double[] mttf = {990, 950, 950};
        double[] mttr = {10, 50, 50};
        IntPredicate down = failed -> (failed & 1) != 0 || failed == 6;
        LevelResult level = within(1 - outlasting(mttf, mttr, down.negate(), drain));
        assertTrue(level.accuracy().lowest() > outlasting(mttf, mttr, down, 0), "more than without the time to work it off");
    }

    private LevelResult within(double truth) {
        LevelResult level = Checks.analysed(m, Checks.onlyLevel(m));
        assertTrue(level.accuracy().lowest() <= truth * (1 + 1e-4), () -> level.accuracy().lowest() + " > " + truth);
        assertTrue(level.accuracy().highest() >= truth * (1 - 1e-4), () -> level.accuracy().highest() + " < " + truth);
        return level;
    }

    /**
     * Probability that some independent elements have been in some states for longer than a time: those states as a Markov chain that is left for good
     * as soon as another state is entered, in small steps (Runge and Kutta).
     *
     * @param inside of the elements that are down, as bits
     */
    private static double outlasting(double[] mttf, double[] mttr, IntPredicate inside, double hours) {
        int states = 1 << mttf.length;
        double[] p = new double[states];
        for (int s = 0; s < states; s++) {
            p[s] = inside.test(s) ? 1 : 0;
            for (int e = 0; e < mttf.length; e++) {
                p[s] *= ((s >> e & 1) != 0 ? mttr[e] : mttf[e]) / (mttf[e] + mttr[e]);
            }
        }
        int steps = 20_000;
        for (int i = 0; i < steps && hours > 0; i++) {
            double[] half = step(p, p, mttf, mttr, inside, hours / steps / 2);
            p = step(p, half, mttf, mttr, inside, hours / steps);
        }
        return DoubleStream.of(p).sum();
    }

    private static double[] step(double[] from, double[] at, double[] mttf, double[] mttr, IntPredicate inside, double hours) {
        double[] to = from.clone();
        for (int s = 0; s < at.length; s++) {
            for (int e = 0; e < mttf.length; e++) {
                double flow = at[s] * hours / ((s >> e & 1) != 0 ? mttr[e] : mttf[e]);
                to[s] -= flow;
                to[s ^ 1 << e] += inside.test(s ^ 1 << e) ? flow : 0;
            }
        }
        return to;
    }

    @Test
    void queuesInARowAdd() {
        Service web = web("");
        Service middle = m.service("middle", B, server("m", ""));
        buffered(web, middle, "4");
        buffered(middle, m.service("db", A, server("d", "")), "3");
        assertUnavailability(1 - (1 - QA * Math.exp(-0.7)) * (1 - QB * Math.exp(-0.2)), m);
    }

    @Test
    void directAndQueuedNeedsSeeOneOutageAtDifferentTimes() {
        Service db = m.service("db", A, server("d", ""));
        Service web = web("");
        buffered(web, db, "4");
        ServiceLevel degraded = web.getLevels().get(0);
        ServiceLevel full = m.level(web, "full", 0, db);
        assertUnavailability(QA * Math.exp(-0.4), m, degraded);
        assertUnavailability(QA, m, full);
    }

    @Test
    void deliveryIsNotHelpedByAQueueAndWaitsForItToBeEmpty() {
        Service web = web("");
        Dependency need = buffered(web, m.service("db", A, server("d", "")), "4");
        need.setCounts(BufferView.DELIVERED);
        assertFigures(QA, W, m);
        need.setDrain(ModelBuilder.hours("2"));
        double again = W * (1 - Math.exp(-2.0 / 990));
        assertFigures(QA + again * 990, W - again, m);
    }

    /** A queue that takes time to drain is fuller when the next outage comes. */
    @Test
    void drainTimeMakesTheQueueFuller() {
        Service web = web("");
        Dependency need = buffered(web, m.service("db", "90, 10", server("d", "")), "4");
        need.setDrain(ModelBuilder.hours("30"));
        Dependability drained = Checks.analysed(m, Checks.onlyLevel(m)).total();
        Dependability enumerated = new Dependability(Checks.enumerated(m, Checks.onlyLevel(m)).unavailability(), 0, 0);
        // the enumeration takes the queue in many small steps
        assertEquals(enumerated.unavailability(), drained.unavailability(), 1e-3 * drained.unavailability());
        assertTrue(drained.unavailability() > 1.05 * 0.1 * Math.exp(-0.4), "more than with an empty queue");
        assertTrue(drained.unavailability() < 0.1, "less than without a queue");
        assertEquals(drained.unavailability() / 10, drained.failuresPerHour(), 1e-12);
    }

    /** A standby that takes over within two minutes is not missed by anybody with a queue of four hours. */
    @Test
    void queueHidesSwitchOversAndCountsBothMembersLate() {
        Service db = m.service("db", "", server("d1", A), server("d2", B));
        m.standby(db, StandbyKind.HOT, "0.2");
        Service web = web("");
        buffered(web, db, "4");
        double both = QA * Math.exp(-0.4) * QB * Math.exp(-0.2);
        double figures = Checks.analysed(m, Checks.onlyLevel(m)).total().unavailability();
        assertEquals(both, figures, 0.03 * both);
        assertEquals(Checks.enumerated(m, Checks.onlyLevel(m)).unavailability(), figures, 1e-12 * figures);
    }

    /** Members fail once in a thousand hours; a few takeovers outlast the queue, and these then take as long again. */
    @Test
    void switchOverIsFeltWhenItOutlastsTheQueue() {
        Service db = m.service("db", "", server("d1", A), server("d2", A));
        m.standby(db, StandbyKind.HOT, "0.02");
        buffered(web(""), db, "0.04");
        Interruption felt = onlyInterruption(Trigger.MEMBER);
        double often = W * (1 - QA) * Math.exp(-2);
        assertEquals(often, felt.total().failuresPerHour(), 0.01 * often);
        assertEquals(often * 0.02, felt.total().unavailability(), 0.01 * often * 0.02);
    }

    /** The same where not a member is lost but what only one of them needs: that, too, has to outlast the queue. */
    @Test
    void switchOverForWantOfASupportIsFeltWhenBothOutlastTheQueue() {
        Service web = web("");
        Server first = m.server("d1", "");
        Server second = m.server("d2", "");
        for (Server server : List.of(first, second)) {
            Switch own = m.networkSwitch("of " + server.getName(), A);
            m.connect(server, own);
            m.connect(web.getInstances().get(0).getHost(), own);
        }
        Service db = m.service("db", "100000, 1", first, second);
        m.standby(db, StandbyKind.HOT, "0.02");
        buffered(web, db, "0.04");
        Interruption felt = interruptions().stream().filter(i -> i.trigger() == Trigger.SUPPORT).findFirst().orElseThrow();
        // less the losses of the last one
        double often = W * (1 - 2 * QA) * Math.exp(-0.04 / 10) * Math.exp(-2);
        assertEquals(often, felt.total().failuresPerHour(), 0.01 * often);
        assertEquals(often * 0.02, felt.total().unavailability(), 0.01 * often * 0.02);
    }

    /** Interruptions by another group are not those of a group whose takeovers nobody misses, even if both come at the same time. */
    @Test
    void groupThatNobodyMissesInterruptsNothing() {
        Service queued = m.service("queued", "", server("q1", A), server("q2", A));
        m.standby(queued, StandbyKind.HOT, "0.2");
        Service direct = m.service("direct", "", server("d1", A), server("d2", A));
        m.standby(direct, StandbyKind.HOT, "0.1");
        Service web = web("");
        buffered(web, queued, "10");
        m.needs(web, direct);
        Interruption only = onlyInterruption(Trigger.MEMBER);
        assertEquals("direct", only.service().name());
        assertEquals(W * (1 - QA) * 0.1, only.total().unavailability(), 0.02 * W * 0.1);
        LevelResult level = Checks.analysed(m, Checks.onlyLevel(m));
        double time = level.total().unavailability() - level.outages().unavailability();
        assertEquals(time, only.total().unavailability(), 1e-9 * time);
    }

    private List<Interruption> interruptions() {
        return Checks.analysed(m, Checks.onlyLevel(m)).interruptions();
    }

    private Interruption onlyInterruption(Trigger trigger) {
        assertEquals(List.of(trigger), interruptions().stream().map(Interruption::trigger).toList());
        return interruptions().get(0);
    }

    // Caches and starts

    @Test
    void cachedAnswerHidesTheProviderForARandomRestOfItsLife() {
        Service web = web("");
        Dependency need = m.need(web, m.service("names", A, server("n", "")), DependencyKind.CACHED);
        need.setCachedFor(ModelBuilder.hours("5"));
        double felt = 10 / 5.0 * (1 - Math.exp(-5 / 10.0));
        assertFigures(QA * felt, W * felt, m);
    }

    /** After a failure of its own the server waits for the directory: for all of the rest of an outage, which is as long as a whole one. */
    @Test
    void needAtTheStartExtendsOwnOutages() {
        Service web = web(B);
        m.need(web, m.service("directory", A, server("d", "")), DependencyKind.START);
        double race = W / (W + 1 / 10.0);
        assertUnavailability(1 - (1 - QB) * (1 - QA * race), m);
        assertEquals(W * QA * 10, QA * race, 0.011 * W * QA * 10);
    }

    @Test
    void whatNeverStartsNeedsNothingAtTheStart() {
        Service web = web("");
        m.need(web, m.service("directory", A, server("d", "")), DependencyKind.START);
        assertFigures(0, 0, m);
    }

    /** Members of a pool start each for itself: two seldom wait in the same outage of the directory. */
    @Test
    void poolStartsOneByOne() {
        Service web = m.service("web", B, server("a", ""), server("b", ""));
        m.clients("users", lan, web);
        m.need(web, m.service("directory", A, server("d", "")), DependencyKind.START);
        double longest = W / (W + 1 / 20.0);
        double race = W / (W + 1 / 10.0);
        double felt = QA * race / longest;
        double both = longest * longest + 2 * longest * (1 - longest) * QB + (1 - longest) * (1 - longest) * QB * QB;
        assertUnavailability(felt * both + (1 - felt) * QB * QB, m);
    }

    /** Members of a standby group can't take over while the directory is away. */
    @Test
    void standbyGroupNeedsTheDirectoryAtEveryTakeover() {
        Service web = m.service("web", "", server("a", A), server("b", A));
        m.standby(web, StandbyKind.HOT, "0");
        m.clients("users", lan, web);
        m.need(web, m.service("directory", A, server("d", "")), DependencyKind.START);
        double waits = QA * 2 * W / (2 * W + 1 / 10.0);
        assertUnavailability(1 - (1 - waits) * (1 - QA * QA), m);
    }

    // Alternatives

    @Test
    void anyOfTheAlternativesSuffices() {
        Service web = web("");
        m.alternatives(web, 1, m.service("a", A, server("s1", "")), m.service("b", B, server("s2", "")));
        assertUnavailability(QA * QB, m);
    }

    @Test
    void soManyOfTheAlternatives() {
        Service web = web("");
        m.alternatives(web, 2, m.service("a", A, server("s1", "")), m.service("b", A, server("s2", "")), m.service("c", A, server("s3", "")));
        assertUnavailability(3 * QA * QA - 2 * QA * QA * QA, m);
    }

    @Test
    void alternativesMayBeBufferedEachForItself() {
        Service web = web("");
        Dependency a = (Dependency) m.alternatives(web, 1, m.service("a", A, server("s1", "")), m.service("b", B, server("s2", "")))
                .getNeeds().get(0);
        a.setBuffer(ModelBuilder.hours("4"));
        assertUnavailability(QA * Math.exp(-0.4) * QB, m);
    }

    // Circles

    @Test
    void servicesInACircleWithAQueueKeepEachOtherRunning() {
        Service one = web(A);
        Service two = m.service("two", B, server("t", ""));
        m.needs(two, one);
        buffered(one, two, "4");
        assertUnavailability(1 - (1 - QA) * (1 - QB * Math.exp(-0.2)), m);
    }

    // Levels

    /** Reading is possible on any member at any time; writing only on the active one. */
    @Test
    void readingNeedsNoActiveMember() {
        Service db = m.service("db", "", server("d1", A), server("d2", A));
        Standby standby = m.standby(db, StandbyKind.HOT, "0.2");
        standby.setCoverage(ModelBuilder.percent("100"));
        ServiceLevel reading = m.level(db, "reading", 0);
        reading.setReadOnly(true);
        ServiceLevel writing = m.level(db, "writing", 0);
        m.clients("users", lan, db);
        assertUnavailability(QA * QA, m, reading);
        double interrupted = Checks.enumerated(m, writing).unavailability();
        assertTrue(interrupted > QA * QA + 0.9 * W * 0.2, "switch-overs count for writing");
        assertUnavailability(interrupted, m, writing);
    }

    @Test
    void readingFromAPoolNeedsOneMember() {
        Service db = m.service("db", "", server("d1", A), server("d2", A), server("d3", A));
        m.pool(db, 2);
        m.level(db, "reading", 0).setReadOnly(true);
        m.level(db, "all", 0);
        m.clients("users", lan, db);
        assertUnavailability(QA * QA * QA, m, db.getLevels().get(0));
        assertUnavailability(3 * QA * QA - 2 * QA * QA * QA, m, db.getLevels().get(1));
    }

    // Demand

    @Test
    void demandSaysHowManyMembersCarryIt() {
        Service web = m.service("web", "", server("a", A), server("b", A), server("c", A));
        m.pool(web, 0);
        web.setCapacityPerInstance(0.1);
        m.demand(web, 0.2);
        m.clients("users", lan, web);
        assertUnavailability(3 * QA * QA - 2 * QA * QA * QA, m);
        web.getDemand().getPeriods().get(0).setLoad(0.3);
        assertUnavailability(1 - Math.pow(1 - QA, 3), m);
    }

    /** Two small machines carry what the large one does. */
    @Test
    void unlikeMembersCarryWhatTheirHostsCan() {
        Service web = m.service("web", "", server("large", A), server("small1", B), server("small2", C));
        m.pool(web, 0);
        double[] capacity = { 100, 60, 50 };
        for (int i = 0; i < 3; i++) {
            web.getInstances().get(i).getHost().setCapacity(capacity[i]);
        }
        m.demand(web, 100);
        m.clients("users", lan, web);
        assertUnavailability(QA * (1 - (1 - QB) * (1 - QC)), m);
    }
}
