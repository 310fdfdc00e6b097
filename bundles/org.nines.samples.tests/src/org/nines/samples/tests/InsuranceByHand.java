// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import java.util.List;
import java.util.Map;
import org.nines.model.Project;
import org.nines.model.facility.Generator;
import org.nines.samples.tests.Figures.Mode;
import org.nines.samples.tests.SmallSystems.Pair;

/**
 * The figures of the insurance system for the agents of the South-west, worked out by hand. The region's centre and the hub share the network of
 * the carriers and the carriers themselves; given these they are independent. In each of them the supplies and the network are conditioned on,
 * and what remains is independent.
 *
 * <p>A type's share of failures that hit all redundant items of the type at once takes everything down and so is in series, except where it hits
 * the parts of one machine.
 */
final class InsuranceByHand {

    private static final Map<String, List<String>> PAIRS = Map.of("policy", List.of("Quotation", "Policy issue", "Client file"), "claims",
            List.of("Claims intake", "Claims settlement", "Loss estimation"), "money", List.of("Billing", "Commissions", "Payments"), "office",
            List.of("Underwriting", "Correspondence", "Agency reports"));

    private final Figures figures;

    InsuranceByHand(Project project) {
        figures = new Figures(project);
    }

    /** Outages: a node of the cluster serves when it is up, whichever is active. */
    Dual outages() {
        Dual own = own("db-1").reduce();
        return level(own, own);
    }

    /** Time in which the level is away only because the database moves after its node itself has failed. */
    double interruptions() {
        List<Mode> modes = own("db-1").modes();
        Chain<Pair> pair = SmallSystems.hotPair(modes, 2.5 / 60, 0.95, 0.5);
        return pair.probability(s -> s.phase().interrupted() && s.first().isEmpty()) * (1 - level(Dual.ONE, Dual.ZERO).value())
                + pair.probability(s -> s.phase().interrupted() && s.second().isEmpty()) * (1 - level(Dual.ZERO, Dual.ONE).value());
    }

    private record Own(List<Mode> modes) {

        Dual reduce() {
            return modes.stream().map(m -> Dual.up(m.unavailability(), m.intensity())).reduce(Dual.ONE, Dual::times);
        }
    }

    /** Modes of a node of the cluster and of its database, as far as they are its own. */
    private Own own(String node) {
        return new Own(List.of(mode("Insurance database/" + node, 0), mode("Hub rack 3/" + node, 0), mode("Hub rack 3/" + node, 1)));
    }

    private Mode mode(String name, int index) {
        Mode mode = figures.modes(name).get(index);
        return new Mode((mode.mttf() + mode.mttr()) / (1 - figures.beta(name)) - mode.mttr(), mode.mttr());
    }

    private Dual level(Dual first, Dual second) {
        Dual[] up = {Dual.ZERO};
        Combinations.forEach(new Dual[] {figures.up("Carrier 1"), figures.up("Carrier 2")},
                (carriers, p) -> up[0] = up[0].plus(p.times(centre(carriers)).times(hub(carriers, first, second))));
        return up[0].times(figures.up("Carrier network")).complement();
    }

    // The centre

    private Dual centre(boolean[] carriers) {
        Dual[] up = {Dual.ZERO};
        Combinations.forEach(new Dual[] {input("sw"), figures.own("ups-a sw"), figures.own("ups-b sw")}, (power, p) -> {
            boolean a = power[0] && power[1];
            boolean b = power[0] && power[2];
            Dual base = parts("web sw", a, b).times(figures.own("Rack South-west/web sw", "Agent desk South-west/web sw"));
            Dual[] network = {figures.device("router-1 sw", a, b), figures.device("router-2 sw", a, b), director("1", "a", a, b), director("2", "b", a, b),
                    figures.device("switch-a sw", a, b), figures.device("switch-b sw", a, b), figures.up("trunk sw"), figures.up("lines to router-1 sw"),
                    figures.up("lines to router-2 sw"), figures.up("circuit 1 sw").when(carriers[0]), figures.up("circuit 2 sw").when(carriers[1])};
            Combinations.forEach(network, (n, q) -> {
                Dual member = base.times(connected(n)).times(figures.common("web sw/nic-a"));
                up[0] = up[0].plus(p.times(q).times(Combinations.atLeast(2, member, member, member, member)));
            });
        });
        Dual series = figures.up("South-west centre", "Room South-west", "Rack South-west", "Agents’ lines South-west");
        for (String pair : List.of("ups-a sw", "router-1 sw", "director-1 sw", "switch-a sw", "Rack South-west/web sw",
                "Agent desk South-west/web sw")) {
            series = series.times(figures.common(pair));
        }
        return up[0].times(series);
    }

    /** A director with its cables to router and switch. */
    private Dual director(String number, String side, boolean a, boolean b) {
        return figures.device("director-" + number + " sw", a, b)
                .times(figures.up("router-" + number + " to director-" + number + " sw", "director-" + number + " to switch-" + side + " sw"));
    }

    /**
     * Probability that a web server, by its interfaces, hears the agents and reaches the carriers' network.
     *
     * @param n routers 1 and 2, directors with their cables, switches A and B, trunk, lines to the routers, circuits
     */
    private Dual connected(boolean[] n) {
        // nodes: agents' lines 0, carriers' network 1, routers 2 and 3, switches 4 and 5
        int[] label = {1, 2, n[0] ? 3 : 0, n[1] ? 4 : 0, n[4] ? 5 : 0, n[5] ? 6 : 0};
        int[][] links = {{0, 2, 7}, {0, 3, 8}, {2, 4, 2}, {3, 5, 3}, {4, 5, 6}, {2, 1, 9}, {3, 1, 10}};
        for (int pass = 0; pass < label.length; pass++) {
            for (int[] link : links) {
                if (n[link[2]] && label[link[0]] != 0 && label[link[1]] != 0) {
                    int least = Math.min(label[link[0]], label[link[1]]);
                    label[link[0]] = least;
                    label[link[1]] = least;
                }
            }
        }
        Dual[] result = {Dual.ZERO};
        Combinations.forEach(new Dual[] {end("web sw", "a", "switch-a"), end("web sw", "b", "switch-b")}, (nic, p) -> {
            boolean heard = nic[0] && label[4] != 0 && label[4] == label[0] || nic[1] && label[5] != 0 && label[5] == label[0];
            boolean reaches = nic[0] && label[4] != 0 && label[4] == label[1] || nic[1] && label[5] != 0 && label[5] == label[1];
            result[0] = result[0].plus(p.when(heard && reaches));
        });
        return result[0];
    }

    // The hub

    private Dual hub(boolean[] carriers, Dual first, Dual second) {
        Dual[] up = {Dual.ZERO};
        Dual[] shared = {input("hub"), figures.own("ups-a hub"), figures.own("ups-b hub"), figures.up("Hub rack 1"), figures.up("Hub rack 2")};
        Combinations.forEach(shared, (s, p) -> {
            boolean a = s[0] && s[1];
            boolean b = s[0] && s[2];
            Dual[] network = {figures.device("hub-switch-a", a, b).when(s[3]), figures.device("hub-switch-b", a, b).when(s[4]), figures.up("hub trunk"),
                    wayOut(1, a, b).when(s[3] && carriers[0]), wayOut(2, a, b).when(s[4] && carriers[1])};
            Dual[] served = {Dual.ZERO, served(true, false, s, a, b, first, second), served(false, true, s, a, b, first, second),
                    served(true, true, s, a, b, first, second)};
            Combinations.forEach(network, (n, q) -> {
                boolean sideA = n[0] && (n[3] || n[2] && n[1] && n[4]);
                boolean sideB = n[1] && (n[4] || n[2] && n[0] && n[3]);
                up[0] = up[0].plus(p.times(q).times(served[(sideA ? 1 : 0) + (sideB ? 2 : 0)]));
            });
        });
        Dual series = figures.up("Central hub", "Machine room", "Hub rack 3").times(common("Hub rack 1/broker-1", "Transaction broker/broker-1"))
                .times(common("ups-a hub", "hub-switch-a", "hub-router-1", "Hub rack 3/db-1", "Insurance database/db-1"));
        for (Map.Entry<String, List<String>> pair : PAIRS.entrySet()) {
            series = series.times(common("Hub rack 1/" + pair.getKey() + "-1"));
            for (String application : pair.getValue()) {
                series = series.times(common(application + "/" + pair.getKey() + "-1"));
            }
        }
        return up[0].times(series);
    }

    private Dual common(String... names) {
        return List.of(names).stream().map(figures::common).reduce(Dual.ONE, Dual::times);
    }

    private Dual wayOut(int number, boolean a, boolean b) {
        return figures.device("hub-router-" + number, a, b).times(figures.up("hub-router-" + number + " to switch", "hub circuit " + number));
    }

    /** Brokers, applications and database work, as far as their switches hear the carriers' network; where both do they hear each other. */
    private Dual served(boolean sideA, boolean sideB, boolean[] s, boolean a, boolean b, Dual first, Dual second) {
        boolean[] sides = {sideA && s[3], sideB && s[4]};
        Dual up = machine("broker", 1, sides, a, b).times(figures.own("Transaction broker/broker-1"))
                .or(machine("broker", 2, sides, a, b).times(figures.own("Transaction broker/broker-2")));
        for (Map.Entry<String, List<String>> pair : PAIRS.entrySet()) {
            Dual[] all = {Dual.ZERO};
            Dual[] hosts = {machine(pair.getKey(), 1, sides, a, b), machine(pair.getKey(), 2, sides, a, b)};
            Combinations.forEach(hosts, (h, p) -> {
                Dual serving = p;
                for (String application : pair.getValue()) {
                    serving = serving.times(figures.own(application + "/" + pair.getKey() + "-1").when(h[0])
                            .or(figures.own(application + "/" + pair.getKey() + "-2").when(h[1])));
                }
                all[0] = all[0].plus(serving);
            });
            up = up.times(all[0]);
        }
        return up.times(database(sideA, sideB, a, b, first, second));
    }

    private Dual machine(String kind, int number, boolean[] sides, boolean a, boolean b) {
        String name = kind + "-" + number;
        return figures.own("Hub rack " + number + "/" + name).times(parts(name, a, b))
                .times(figures.up(name + "/nic", name + " to hub-switch-" + "ab".charAt(number - 1))).when(sides[number - 1]);
    }

    private Dual database(boolean sideA, boolean sideB, boolean a, boolean b, Dual first, Dual second) {
        Dual[] reached = {Dual.ZERO};
        Combinations.forEach(new Dual[] {figures.own("disk cabinet/ctl-a"), figures.own("disk cabinet/ctl-b")},
                (ctl, p) -> reached[0] = reached[0].plus(p.times(node("db-1", first, sideA, sideB, ctl, a, b)
                        .or(node("db-2", second, sideA, sideB, ctl, a, b)))));
        return reached[0].times(figures.common("disk cabinet/ctl-a")).times(figures.up("disk cabinet")).times(figures.supplied("disk cabinet", a, b))
                .times(figures.disks("disk cabinet/log")).times(figures.disks("disk cabinet/data"));
    }

    private Dual node(String name, Dual own, boolean sideA, boolean sideB, boolean[] ctl, boolean a, boolean b) {
        Dual storage = figures.own(name + "/hba-a").times(figures.up(name + " to ctl-a")).when(ctl[0])
                .or(figures.own(name + "/hba-b").times(figures.up(name + " to ctl-b")).when(ctl[1])).times(figures.common(name + "/hba-a"));
        Dual network = end(name, "a", "hub-switch-a").when(sideA).or(end(name, "b", "hub-switch-b").when(sideB)).times(figures.common(name + "/nic-a"));
        return own.times(parts(name, a, b)).times(storage).times(network);
    }

    // Machines

    private Dual end(String server, String side, String device) {
        return figures.own(server + "/nic-" + side).times(figures.up(server + " to " + device));
    }

    private Dual parts(String name, boolean a, boolean b) {
        Dual fan = figures.own(name + "/fan");
        return figures.up(name + "/ctl", name + "/memory").times(figures.disks(name + "/system")).times(figures.eitherOf(fan, fan, name + "/fan"))
                .times(figures.supplied(name, a, b));
    }

    /** The utility, or the generator that has to start; each failure counts once it has outlasted the batteries. */
    private Dual input(String place) {
        double battery = 20 / 60.0;
        double starts = figures.find(Generator.class, "generator " + place).getStartFailure().complement().doubleValue();
        return figures.late(battery, "utility " + place).or(figures.late(battery, "generator " + place).times(new Dual(starts, 0)))
                .times(figures.late(battery, "transfer " + place));
    }
}
