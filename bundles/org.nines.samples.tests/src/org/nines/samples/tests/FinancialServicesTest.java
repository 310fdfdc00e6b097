// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.LevelResult;
import org.nines.model.Project;
import org.nines.model.Repetition;
import org.nines.model.compute.Server;
import org.nines.model.facility.Generator;
import org.nines.model.service.Pool;
import org.nines.model.service.Service;

/** The financial house against what its description says and against a calculation by hand. */
class FinancialServicesTest {

    private static final int RACKS = 17;
    /** Second Saturdays an hour: twelve in a year of 365.25 days. */
    private static final double SATURDAYS = 12 / 8766.0;

    private static Project project;
    private static AnalysisResult analysis;
    private static Figures figures;

    @BeforeAll
    static void compute(@TempDir Path folder) throws IOException {
        project = SampleFiles.load("financial-services", folder).project();
        figures = new Figures(project);
        analysis = Analysis.run(Snapshot.of(project), AnalysisSettings.DEFAULT.withBudgets(false).withCutSets(0));
    }

    /** 700 servers stand behind far fewer elements. */
    @Test
    void serversAreRepeated() {
        long written = 0;
        long meant = 0;
        for (var all = project.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element instanceof Server) {
                written++;
                meant += Repetition.copies(element);
            }
        }
        assertEquals(700, meant);
        assertTrue(written < 50, written + " elements");
    }

    @Test
    void fortyToFiftyPercentRunAroundTheClock() {
        Map<String, Long> agreements = project.getAgreements().stream()
                .collect(Collectors.groupingBy(a -> a.getTarget().toString(), Collectors.counting()));
        assertEquals(Map.of("99.9 %", 9L, "99.5 %", 11L), agreements);
    }

    /** Twelve hours on the second Saturday of each month; Sunday is a reserve. */
    @Test
    void officeApplicationsAreAwayForTwelveHoursAMonth() {
        double share = SATURDAYS * 12;
        LevelResult risk = level("Risk");
        assertEquals(share, risk.operation().planned().unavailability(), share * 1e-9);
        double unplanned = down("Risk", "Office hours", "office", RACKS, RACKS).value();
        assertEquals(share + (1 - share) * unplanned, risk.total().unavailability(), unplanned * 1e-6);
    }

    /**
     * On that Saturday one rack after the other is out for half an hour. Taking the next rack out starts an outage when what is left before was
     * enough and what is left after is not, which is at most as likely as to be down with one rack out but not with all.
     */
    @Test
    void applicationsAroundTheClockStayInServiceMeanwhile() {
        double share = SATURDAYS * RACKS;
        Dual all = down("Market data", "Around the clock", "clock", RACKS, RACKS);
        Dual first = down("Market data", "Around the clock", "clock", RACKS - 1, RACKS);
        Dual second = down("Market data", "Around the clock", "clock", RACKS, RACKS - 1);

        LevelResult market = level("Market data");
        assertEquals(0, market.operation().planned().unavailability());
        double expected = (1 - share) * all.value() + share / 2 * (first.value() + second.value());
        assertEquals(expected, market.total().unavailability(), expected * 1e-6);
        double failures = (1 - share) * all.slope() + share / 2 * (first.slope() + second.slope());
        double started = SATURDAYS * (2 * RACKS + 1) * (Math.max(first.value(), second.value()) - all.value());
        assertTrue(started < failures / 100, "the bound is tight");
        assertTrue(market.total().failuresPerHour() > failures * (1 - 1e-6), "at least " + failures);
        assertTrue(market.total().failuresPerHour() < (failures + started) * (1 + 1e-6), "at most " + (failures + started));
    }

    // By hand: supplies, rooms and the core of the network are conditioned on; the racks of a room are then independent and alike

    /** Down with so many racks in each room. */
    private static Dual down(String application, String kind, String access, int first, int second) {
        Service service = project.getServices().stream().filter(s -> s.getName().equals(application)).findFirst().orElseThrow();
        int required = ((Pool) service.getRedundancy()).getRequired();
        Dual[] up = {Dual.ZERO};
        Dual[] shared = {input(), figures.own("ups-a"), figures.own("ups-b"), figures.up("Room 1"), figures.up("Room 2")};
        Combinations.forEach(shared, (s, p) -> {
            boolean a = s[0] && s[1] && s[3];
            boolean b = s[0] && s[2] && s[4];
            Dual[] reached = reached(a, b, s[3], s[4]);
            for (int core = 0; core < reached.length; core++) {
                Dual one = member(application, kind, access, 1, a && (core & 1) != 0, b && (core & 2) != 0, a, b).when(s[3]);
                Dual two = member(application, kind, access, 2, a && (core & 4) != 0, b && (core & 8) != 0, a, b).when(s[4]);
                Dual[] members = new Dual[first + second];
                Arrays.fill(members, 0, first, one);
                Arrays.fill(members, first, members.length, two);
                up[0] = up[0].plus(p.times(reached[core]).times(Combinations.atLeast(required, members)));
            }
        });
        String name = server(application, 1);
        return up[0].times(figures.up("Computer centre", "Office network")).times(figures.common("ups-a")).times(figures.common("switch-a1"))
                .times(figures.common(access + "-a1")).times(figures.common(kind + " 1/" + name))
                .times(figures.common(application + "/" + name)).complement();
    }

    /**
     * Distribution of which core switches are reached: bits for a1, b1, a2 and b2, each over its own line from the office network or over that of
     * its partner in the other room. A way over a load balancer would need two more failures elsewhere, and is left out.
     */
    private static Dual[] reached(boolean a, boolean b, boolean room1, boolean room2) {
        Dual[] result = Combinations.zeros(16);
        Dual[] parts = {core("a1", a, b).when(room1), core("b1", a, b).when(room1), core("a2", a, b).when(room2), core("b2", a, b).when(room2),
                line("a1"), line("b1"), line("a2"), line("b2"), figures.up("switch-a1 to switch-a2"), figures.up("switch-b1 to switch-b2")};
        Combinations.forEach(parts, (n, p) -> {
            int bits = 0;
            for (int i = 0; i < 4; i++) {
                int partner = i ^ 2;
                if (n[i] && (n[4 + i] || n[partner] && n[4 + partner] && n[8 + i % 2])) {
                    bits |= 1 << i;
                }
            }
            result[bits] = result[bits].plus(p);
        });
        return result;
    }

    private static Dual core(String side, boolean a, boolean b) {
        return figures.up("Network rack " + side.toUpperCase(Locale.ROOT)).times(figures.device("switch-" + side, a, b));
    }

    private static Dual line(String side) {
        return figures.up("switch-" + side + " to office network");
    }

    /** The server of an application in a rack, given which core switches are reached and which feeds deliver. */
    private static Dual member(String application, String kind, String access, int room, boolean sideA, boolean sideB, boolean a, boolean b) {
        String name = server(application, room);
        String rack = kind + " " + room;
        Dual fan = figures.own(name + "/fan");
        Dual network = figures.eitherOf(end(name, access, "a" + room).when(sideA), end(name, access, "b" + room).when(sideB), name + "/nic-a");
        return figures.up(rack).times(figures.own(rack + "/" + name, application + "/" + name)).times(figures.up(name + "/memory"))
                .times(figures.eitherOf(figures.own(name + "/ctl-1"), figures.own(name + "/ctl-2"), name + "/ctl-1"))
                .times(figures.disks(name + "/system")).times(figures.eitherOf(fan, fan, name + "/fan")).times(figures.supplied(name, a, b))
                .times(network);
    }

    /** Its interface, cable, access switch with its only supply, and the line to the core. */
    private static Dual end(String server, String access, String side) {
        String name = access + "-" + side;
        return figures.own(server + "/nic-" + side.charAt(0), name).times(figures.up(server + " to " + name, name + "/psu-" + side.charAt(0),
                name + " to switch-" + side));
    }

    private static String server(String application, int room) {
        return application.toLowerCase(Locale.ROOT).replace(' ', '-') + " " + room;
    }

    /** The utility, or the generator that has to start; each failure counts once it has outlasted the batteries. */
    private static Dual input() {
        double battery = 20 / 60.0;
        double starts = figures.find(Generator.class, "generator").getStartFailure().complement().doubleValue();
        return figures.late(battery, "utility").or(figures.late(battery, "generator").times(new Dual(starts, 0)))
                .times(figures.late(battery, "transfer switch"));
    }

    private static LevelResult level(String service) {
        return analysis.levels().stream().filter(l -> l.service().name().equals(service)).findFirst().orElseThrow();
    }
}
