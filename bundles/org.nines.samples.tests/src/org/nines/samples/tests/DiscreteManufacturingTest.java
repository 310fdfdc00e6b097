// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.LevelResult;
import org.nines.model.Project;

/**
 * The figures of a line of the discrete manufacturing sample, worked out by hand: eight stations, what they share, and what is felt only once it
 * has been away for longer than the queues hold: four hours for the plant servers, eight for the mainframe.
 *
 * <p>Of what is doubled behind the queues only the share counts of which both fail together. That both fail apart and both outlast a queue is less
 * than one part in ten thousand of the line's downtime.
 */
class DiscreteManufacturingTest {

    private static final double QUEUE = 4;
    private static final double BOTH_QUEUES = 8;
    private static final double BATTERY_OF_A_LINE = 1 / 3.0;
    private static final double BATTERY_OF_THE_DATA_CENTRE = 0.25;
    private static final double LEFT_OUT = 1e-4;

    private static Figures figures;
    private static AnalysisResult analysis;

    @BeforeAll
    static void compute(@TempDir Path folder) throws IOException {
        Project project = SampleFiles.load("discrete-manufacturing", folder).project();
        figures = new Figures(project);
        analysis = Analysis.run(Snapshot.of(project), AnalysisSettings.DEFAULT);
    }

    @Test
    void sevenOfEightStationsWorkForAsLongAsWorkedOutByHand() {
        Dual seven = Combinations.atLeast(7, Collections.nCopies(8, station()).toArray(Dual[]::new));
        assertAgrees(seven, level("Engine line", "seven of eight stations work"));
    }

    @Test
    void allStationsWorkForAsLongAsWorkedOutByHand() {
        assertAgrees(Stream.generate(DiscreteManufacturingTest::station).limit(8).reduce(Dual.ONE, Dual::times),
                level("Engine line", "all stations work"));
    }

    /** The lines are built alike. */
    @Test
    void linesAreEquallyAvailable() {
        double expected = level("Engine line", "seven of eight stations work").total().unavailability();
        for (String line : new String[] {"Cylinder head line", "Crankshaft line", "Chassis line", "Final line"}) {
            assertEquals(expected, level(line, "seven of eight stations work").total().unavailability(), expected * 1e-9, line);
        }
    }

    /** What the queues are worth: the line is away for less time than the mainframe's schedule that it works by. */
    @Test
    void lineIsAwayForLessTimeThanItsSchedule() {
        assertTrue(level("Engine line", "seven of eight stations work").total().unavailability() < level("Production schedule", "schedules are sent")
                .total().unavailability());
    }

    private static void assertAgrees(Dual stations, LevelResult level) {
        Dual down = stations.times(line()).times(plantServers()).times(mainframe()).complement();
        assertEquals(down.value(), level.total().unavailability(), down.value() * LEFT_OUT, "unavailability");
        assertEquals(down.slope(), level.total().failuresPerHour(), down.slope() * LEFT_OUT, "failures per hour");
    }

    /** A station by itself: machine, application, supply, tool bus; and its way to the plant, which the queue hides. */
    private static Dual station() {
        String name = "engine-station";
        return figures.own("Assembly hall/" + name, "Engine line/" + name, name + "/nic-b").times(figures.common(name + "/nic-b"))
                .times(figures.up(name + "/psu", "engine station to bus"))
                .times(figures.late(QUEUE, 1 - figures.beta(name + "/nic-a"), name + "/nic-a"))
                .times(figures.late(QUEUE, "Engine line network/station to switch"));
    }

    /** What all stations of the line share, felt at once. */
    private static Dual line() {
        return figures.up("Assembly plant", "Assembly hall", "engine tool bus").times(figures.own("engine ups")).times(figures.common("engine ups"))
                .times(figures.late(BATTERY_OF_A_LINE, "plant utility")).times(figures.common("Assembly hall/engine-station"))
                .times(figures.common("Engine line/engine-station"));
    }

    /** The way to the plant servers, and what pairs of them fail of together, behind one queue. */
    private static Dual plantServers() {
        return figures.late(QUEUE, "engine switch").times(figures.late(QUEUE, "engine switch/psu")).times(figures.late(QUEUE, "Server room"))
                .times(common("plant switch A", QUEUE)).times(common("rack 1/engine-server-1", QUEUE))
                .times(common("Dispatch, engine line/engine-server-1", QUEUE)).times(common("rack 1/build-1", QUEUE))
                .times(common("Schedule and builds/build-1", QUEUE));
    }

    /** The mainframe and the way to it, behind both queues. */
    private static Dual mainframe() {
        Dual all = Stream.of("rack 1", "plant router", "plant circuit", "Company backbone", "data centre circuit", "data centre router",
                "mainframe to router", "mainframe rack/mainframe", "Production schedule/mainframe", "mainframe/cpu", "mainframe/memory",
                "mainframe/nic", "Data centre", "Mainframe room", "mainframe rack").map(name -> figures.late(BOTH_QUEUES, name))
                .reduce(Dual.ONE, Dual::times);
        return all.times(figures.late(BOTH_QUEUES + BATTERY_OF_THE_DATA_CENTRE, "data centre transfer"))
                .times(common("data centre ups A", BOTH_QUEUES)).times(common("mainframe/ctl-1", BOTH_QUEUES));
    }

    private static Dual common(String name, double hours) {
        return figures.late(hours, figures.beta(name), name);
    }

    private static LevelResult level(String service, String name) {
        return analysis.levels().stream().filter(l -> l.service().name().equals(service) && l.level().name().equals(name)).findFirst().orElseThrow();
    }
}
