// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.LevelResult;
import org.nines.model.Project;
import org.nines.model.facility.Generator;
import org.nines.model.operations.ManagementFunction;
import org.nines.model.operations.OperationsPlan;
import org.nines.model.operations.Quadrant;
import org.nines.model.operations.Role;
import org.nines.model.operations.RoleCluster;

/** The plan for messaging has what the framework asks for, and the figures of the service agree with a calculation by hand. */
class MessagingOperationsTest {

    /** Servers of a room: directory, access, transport, mailbox; those of Room 2 follow. */
    private static final List<String> KINDS = List.of("directory", "access", "transport", "mailbox");
    private static final Map<String, String> SERVICES = Map.of("directory", "Directory", "access", "Mail", "transport", "Transport", "mailbox",
            "Mailboxes");

    private static OperationsPlan plan;
    private static AnalysisResult analysis;
    private static Figures figures;

    @BeforeAll
    static void compute(@TempDir Path folder) throws IOException {
        Project project = SampleFiles.load("messaging-operations", folder).project();
        plan = project.getOperations();
        figures = new Figures(project);
        analysis = Analysis.run(Snapshot.of(project), AnalysisSettings.DEFAULT.withCutSets(0));
    }

    @Test
    void functionsAreThoseOfTheFramework() {
        Map<Quadrant, Long> count = plan.getFunctions().stream().collect(Collectors.groupingBy(ManagementFunction::getQuadrant, Collectors.counting()));
        assertEquals(Map.of(Quadrant.CHANGING, 3L, Quadrant.OPERATING, 7L, Quadrant.SUPPORTING, 3L, Quadrant.OPTIMIZING, 8L), count);
        assertTrue(plan.getFunctions().stream().noneMatch(f -> f.getTasks().isEmpty()));
        assertTrue(plan.getReviews().stream().allMatch(r -> r.getChair() != null && r.getSchedule() != null && r.getLastHeld() != null));
    }

    @Test
    void rolesServeAllSixGoalsAndEachIsHeld() {
        assertEquals(EnumSet.allOf(RoleCluster.class), plan.getRoles().stream().map(Role::getCluster).collect(Collectors.toSet()));
        assertTrue(plan.getRoles().stream().noneMatch(role -> role.getHolders().isEmpty()));
        assertFalse(plan.getRoles().stream().allMatch(role -> role.getIncompatibleWith().isEmpty()), "some must be kept apart");
    }

    /** Planned work takes the first six servers, mailboxes apart, in turn for half an hour a week; switch-overs are left out on both sides. */
    @Test
    void outagesAgree() {
        double[][] down = new double[2][7];
        Dual[] shared = {input(), figures.own("ups-a"), figures.own("ups-b"), figures.up("Room 1"), figures.up("Room 2"), figures.up("trunk"),
                figures.up("line a"), figures.up("line b"), figures.up("Rack 1"), figures.up("Rack 2")};
        Combinations.forEach(shared, (s, weight) -> add(down, s, weight.value()));
        Dual series = figures.up("Head office", "Office network").times(figures.common("switch-a")).times(figures.common("ups-a"));
        for (String kind : List.of("directory", "access", "mailbox")) {
            series = series.times(common(kind));
        }
        assertAgrees(down[0], series.value(), level("mail can be read"));
        assertAgrees(down[1], series.times(common("transport")).value(), level("mail is delivered"));
    }

    private static void assertAgrees(double[] down, double series, LevelResult computed) {
        double share = 0.5 / 168;
        double mean = (1 - 6 * share) * down[0];
        for (int out = 1; out <= 6; out++) {
            mean += share * down[out];
        }
        double expected = 1 - series + series * mean;
        assertEquals(expected, computed.outages().unavailability(), expected * 1e-8);
    }

    /** Adds the probability that each level is down, without planned work and with each of the six servers away. */
    private static void add(double[][] down, boolean[] s, double weight) {
        boolean a = s[0] && s[1] && s[3];
        boolean b = s[0] && s[2] && s[4];
        boolean[] racks = {s[3] && s[8], s[4] && s[9]};
        Dual[] members = new Dual[10];
        for (int room = 0; room < 2; room++) {
            for (int kind = 0; kind < 4; kind++) {
                members[4 * room + kind] = server(KINDS.get(kind), room + 1, a, b).when(racks[room]);
            }
            String name = "switch-" + "ab".charAt(room);
            members[8 + room] = figures.own(name).times(figures.supplied(name, a, b)).when(racks[room]);
        }
        Combinations.forEach(members, (m, p) -> {
            boolean heard1 = m[8] && (s[6] || s[5] && m[9] && s[7]);
            boolean heard2 = m[9] && (s[7] || s[5] && m[8] && s[6]);
            boolean joined = m[8] && m[9] && (s[5] || s[6] && s[7]);
            for (int out = 0; out <= 6; out++) {
                boolean[] minimum = new boolean[2];
                boolean[] full = new boolean[2];
                for (int room = 0; room < 2; room++) {
                    boolean here = (room == 0 ? heard1 : heard2) && there(m, room, 1, out);
                    minimum[room] = here && any(m, room, 0, out, joined) && any(m, room, 3, out, joined);
                    full[room] = minimum[room] && any(m, room, 2, out, joined);
                }
                down[0][out] += minimum[0] || minimum[1] ? 0 : weight * p.value();
                down[1][out] += full[0] || full[1] ? 0 : weight * p.value();
            }
        });
    }

    /** A server of that kind answers one in that room: the one beside it, or the other one over what joins the rooms. */
    private static boolean any(boolean[] up, int room, int kind, int out, boolean joined) {
        return there(up, room, kind, out) || joined && there(up, 1 - room, kind, out);
    }

    private static boolean there(boolean[] up, int room, int kind, int out) {
        return up[4 * room + kind] && (kind == 3 || out != 3 * room + kind + 1);
    }

    private static Dual server(String kind, int room, boolean a, boolean b) {
        String name = kind + "-" + room;
        Dual fan = figures.own(name + "/fan");
        Dual up = figures.own("Rack " + room + "/" + name, SERVICES.get(kind) + "/" + name)
                .times(figures.up(name + "/nic", name + " to switch", name + "/ctl", name + "/memory")).times(figures.disks(name + "/system"))
                .times(figures.eitherOf(fan, fan, name + "/fan")).times(figures.supplied(name, a, b));
        return kind.equals("mailbox") ? up.times(figures.disks(name + "/mail")).times(figures.disks(name + "/log")) : up;
    }

    /** What both servers of a kind, and both their instances, have in common. */
    private static Dual common(String kind) {
        return figures.common("Rack 1/" + kind + "-1").times(figures.common(SERVICES.get(kind) + "/" + kind + "-1"));
    }

    /** The utility, or the generator that has to start; each failure counts once it has outlasted the batteries. */
    private static Dual input() {
        double battery = 20 / 60.0;
        double starts = figures.find(Generator.class, "generator").getStartFailure().complement().doubleValue();
        return figures.late(battery, "utility").or(figures.late(battery, "generator").times(new Dual(starts, 0)))
                .times(figures.late(battery, "transfer switch"));
    }

    private static LevelResult level(String name) {
        return analysis.levels().stream().filter(l -> l.level().name().equals(name)).findFirst().orElseThrow();
    }
}
