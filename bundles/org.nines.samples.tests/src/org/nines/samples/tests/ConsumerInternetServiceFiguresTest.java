// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
import org.nines.analysis.result.Verdict;
import org.nines.model.Project;
import org.nines.samples.tests.ConsumerInternetServiceByHand.Levels;

/** The analysis of the consumer Internet service against the calculation by hand. */
class ConsumerInternetServiceFiguresTest {

    /**
     * Both methods are exact, so only rounding remains. The calculation by hand takes an unavailability of 2e-4 as 1 - A, where A is a sum
     * of some ten thousand products; its absolute error stays below 1e-14, which is 5e-11 of the result.
     */
    private static final double EXACT = 1e-9;

    /**
     * Interruptions by the loss of a support are an approximation in both methods: the one here leaves out that a member may be down itself
     * when its support fails, which is a matter of its unavailability, 1e-4, and of overlapping failures of the same size.
     */
    private static final double APPROXIMATE = 1e-3;

    private static Levels outages;
    private static Levels memberInterruptions;
    private static Levels supportInterruptions;
    private static AnalysisResult analysis;

    @BeforeAll
    static void compute(@TempDir Path folder) throws IOException {
        Project project = SampleFiles.load("consumer-internet-service", folder).project();
        ConsumerInternetServiceByHand byHand = new ConsumerInternetServiceByHand(project);
        outages = byHand.outages();
        memberInterruptions = byHand.memberInterruptions();
        supportInterruptions = byHand.supportInterruptions();
        analysis = Analysis.run(Snapshot.of(project), AnalysisSettings.DEFAULT.withCutSets(0));
    }

    @Test
    void modelIsAnalysedWithoutComplaint() {
        assertEquals(List.of(), analysis.problems());
        assertEquals(List.of("minimum", "full"), analysis.levels().stream().map(level -> level.level().name()).toList());
    }

    @Test
    void outagesAgree() {
        assertAgrees(outages.minimum(), level("minimum").outages(), EXACT);
        assertAgrees(outages.full(), level("full").outages(), EXACT);
    }

    @Test
    void interruptionsByFailuresOfTheDataServersAgree() {
        assertAgrees(memberInterruptions.minimum(), interruption("minimum", Trigger.MEMBER), EXACT);
        assertAgrees(memberInterruptions.full(), interruption("full", Trigger.MEMBER), EXACT);
    }

    @Test
    void interruptionsByTheLossOfSupportsAgreeRoughly() {
        assertAgrees(supportInterruptions.minimum(), interruption("minimum", Trigger.SUPPORT), APPROXIMATE);
        assertAgrees(supportInterruptions.full(), interruption("full", Trigger.SUPPORT), APPROXIMATE);
    }

    @Test
    void totalIsOutagesAndInterruptions() {
        for (LevelResult level : analysis.levels()) {
            double sum = level.outages().unavailability()
                    + level.interruptions().stream().mapToDouble(i -> i.total().unavailability()).sum();
            assertEquals(sum, level.total().unavailability(), sum * EXACT, level.level().name());
        }
    }

    /** The only site, the room of the shared device with its rack and cabinet, the rack of the switches there, and the Internet. */
    @Test
    void minimumHasTheSinglePointsOfFailureThatItsDescriptionAdmits() {
        assertEquals(List.of("Data centre", "Internet", "Room 1", "rack-11", "rack-13", "raid-1"), singlePoints("minimum"));
    }

    /** Pools that can spare one server lose two with a room or with its rack of application servers. */
    @Test
    void fullHasTheSecondRoomAndTheOtherRacksBesides() {
        List<String> expected = List.of("Data centre", "Internet", "Room 1", "Room 2", "rack-11", "rack-12", "rack-13", "rack-21",
                "rack-22", "rack-23", "raid-1");
        assertEquals(expected, singlePoints("full"));
    }

    @Test
    void bothPromisesAreKept() {
        assertEquals(2, analysis.verdicts().size());
        Levels total = outages.plus(memberInterruptions).plus(supportInterruptions);
        for (Verdict verdict : analysis.verdicts()) {
            double expected = (verdict.level().name().equals("minimum") ? total.minimum() : total.full()).value();
            assertEquals(expected, verdict.computed().unavailability(), expected * 1e-6);
            assertTrue(verdict.met(), verdict.agreement().name());
            assertTrue(verdict.target().complement().doubleValue() > expected, verdict.agreement().name());
        }
    }

    private static void assertAgrees(Dual expected, Dependability computed, double tolerance) {
        assertEquals(expected.value(), computed.unavailability(), expected.value() * tolerance, "unavailability");
        assertEquals(expected.slope(), computed.failuresPerHour(), expected.slope() * tolerance, "failures per hour");
    }

    private static LevelResult level(String name) {
        return analysis.levels().stream().filter(level -> level.level().name().equals(name)).findFirst().orElseThrow();
    }

    private static Dependability interruption(String level, Trigger trigger) {
        return level(level).interruptions().stream().filter(i -> i.trigger() == trigger).findFirst().orElseThrow().total();
    }

    private static List<String> singlePoints(String level) {
        return level(level).singlePoints().stream().map(point -> point.element().name()).sorted().toList();
    }
}
