// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import java.util.ArrayList;
import java.util.List;
import org.nines.model.Project;
import org.nines.model.facility.Generator;
import org.nines.samples.tests.Figures.Mode;
import org.nines.samples.tests.SmallSystems.Pair;

/**
 * The figures of the corporate computer centre, worked out by hand: what is shared is conditioned on, what remains is independent.
 *
 * <p>Shared are the two supplies, rooms and racks, both core switches, what joins them, and the ways out. A type's share of failures that hit
 * all redundant items of the type at once is an event of its own: for the servers of a service, their instances, the core switches, the
 * routers and the supplies it takes everything down and so is in series.
 */
final class CorporateItByHand {

    /** Long-run share of time down (value), and failures per hour (slope). */
    record Level(Dual unplanned, Dual total) {
    }

    /** What is shared: supplies, racks 1 to 4 with their rooms, cores, the trunk, ways out behind core A and B. */
    private record Shared(boolean a, boolean b, boolean[] racks, boolean coreA, boolean coreB, boolean trunk, boolean outA, boolean outB) {

        boolean joined() {
            return coreA && coreB && trunk;
        }

        /** Core A hears the outside. */
        boolean hearsA() {
            return coreA && (outA || joined() && outB);
        }

        boolean hearsB() {
            return coreB && (outB || joined() && outA);
        }
    }

    private interface Each {
        void accept(Shared shared, Dual weight);
    }

    /** Hours of a week: windows of maintenance are weekly. */
    private static final double WEEK = 168;

    private final Figures figures;

    CorporateItByHand(Project project) {
        figures = new Figures(project);
    }

    /**
     * A web site: two of its four servers, two of which stand in each room; each is away for an eighth of three hours a week. Whenever one goes,
     * the one before it has come back, and an outage begins if the others are too few without it.
     */
    Level web(String prefix, String service) {
        List<Dual> up = zeros(5);
        String[] servers = {prefix + "-1", prefix + "-2", prefix + "-3", prefix + "-4"};
        each(false, (shared, weight) -> {
            Dual[] members = new Dual[4];
            for (int i = 0; i < 4; i++) {
                Dual running = server(servers[i], shared, i < 2 ? 0 : 2).times(figures.own(service + "/" + servers[i]));
                members[i] = running.times(reached(servers[i], shared.hearsA(), shared.hearsB()));
            }
            Combinations.forEach(members, (s, p) -> {
                for (int out = 0; out <= 4; out++) {
                    if (enough(s, out)) {
                        up.set(out, up.get(out).plus(weight.times(p)));
                    }
                }
            });
        });
        Dual series = shared("Internet").times(figures.common("router-1")).times(figures.common("Rack 1/" + servers[0]))
                .times(figures.common(service + "/" + servers[0]));
        double share = 3.0 / 8 / WEEK;
        Dual total = Dual.ZERO;
        for (int out = 0; out <= 4; out++) {
            double time = out == 0 ? 1 - 4 * share : share;
            Dual down = up.get(out).times(series).complement();
            double begun = (up.get(0).value() - up.get(out).value()) * series.value();
            total = total.plus(new Dual(time * down.value(), time * down.slope() + begun / WEEK));
        }
        return new Level(up.get(0).times(series).complement(), total);
    }

    /** Two servers are up besides the one, counted from 1, that is away for maintenance; 0: none is away. */
    private static boolean enough(boolean[] up, int out) {
        int count = 0;
        for (int i = 0; i < up.length; i++) {
            count += up[i] && i != out - 1 ? 1 : 0;
        }
        return count >= 2;
    }

    /**
     * ERP: one of two application servers that reaches the database; each of the three is away for ten minutes a week. Of names, which answers
     * hide for an hour, only what their servers have in common counts: else three would have to fail, one of them at the other site.
     */
    Level erp() {
        List<Dual> up = zeros(3);
        each(true, (shared, weight) -> {
            Dual database = server("erp-db", shared, 1).times(figures.up("ERP database/erp-db")).times(figures.disks("erp-db/data"))
                    .times(figures.disks("erp-db/log"));
            Dual[] ends = ends("erp-db");
            Combinations.forEach(ends, (db, p) -> {
                Dual one = application("erp-application-1", 1, shared, db);
                Dual two = application("erp-application-2", 3, shared, db);
                for (int out = 0; out < 3; out++) {
                    Dual any = one.when(out != 1).or(two.when(out != 2));
                    up.set(out, up.get(out).plus(weight.times(database).times(p).times(nics("erp-db")).times(any)));
                }
            });
        });
        Dual series = shared("Corporate network").times(figures.common("Rack 2/erp-application-1")).times(figures.common("ERP/erp-application-1"))
                .times(names());
        double share = 1 / 6.0 / WEEK;
        List<Dual> down = up.stream().map(u -> u.times(series).complement()).toList();
        double total = share + share * (down.get(1).value() + down.get(2).value()) + (1 - 3 * share) * down.get(0).value();
        return new Level(down.get(0), new Dual(total, Double.NaN));
    }

    /**
     * Time in which the file shares are away only because the active copy itself has failed and the other one is not reached by its name yet. The
     * work stays where it is after a takeover, so that each copy is the active one about half of the time.
     */
    double interruptionsOfFileShares() {
        List<Mode> modes = List.of(ownMode("File shares/files-1", 0), ownMode("Rack 4/files-1", 0), ownMode("Rack 4/files-1", 1));
        Chain<Pair> pair = SmallSystems.hotPair(modes, 6.5 / 60, 0.98, 0.5);
        return (pair.probability(s -> s.phase().interrupted() && s.second().isEmpty()) * secondCopy().value()
                + pair.probability(s -> s.phase().interrupted() && s.first().isEmpty()) * firstCopy().value())
                * figures.common("File shares/files-1").times(figures.common("Rack 4/files-1")).times(names()).value();
    }

    private Mode ownMode(String name, int index) {
        Mode mode = figures.modes(name).get(index);
        double own = 1 - figures.beta(name);
        return new Mode((mode.mttf() + mode.mttr()) / own - mode.mttr(), mode.mttr());
    }

    /** What the first copy needs besides its server and its application. */
    private Dual firstCopy() {
        Dual[] up = {Dual.ZERO};
        each(true, (shared, weight) -> up[0] = up[0].plus(weight.times(parts("files-1", shared)).times(figures.disks("files-1/shares"))
                .times(reached("files-1", shared.hearsA(), shared.hearsB())).when(shared.racks[3])));
        return up[0].times(shared("Corporate network"));
    }

    /** What the copy at the second site needs besides its server and its application, all in series. */
    private Dual secondCopy() {
        Dual lines = figures.up("second site line 1", "Provider North").or(figures.up("second site line 2", "Provider South"));
        Dual fan = figures.own("files-2/fan");
        Dual psu = figures.own("files-2/psu-a");
        Dual switchPsu = figures.own("switch second site/psu-a");
        return figures.up("Second site", "Server room", "Rack 5", "ups second site", "switch second site", "Corporate network",
                "files-2 to switch", "files-2/nic", "files-2/ctl", "files-2/memory").times(lines).times(figures.late(1, "utility second site"))
                .times(figures.eitherOf(fan, fan, "files-2/fan")).times(figures.eitherOf(psu, psu, "files-2/psu-a"))
                .times(figures.eitherOf(switchPsu, switchPsu, "switch second site/psu-a")).times(figures.disks("files-2/system"))
                .times(figures.disks("files-2/shares"));
    }

    /** What the servers for names have in common, as felt behind answers that are good for an hour. */
    private Dual names() {
        return figures.cachedCommon("Names/names-1", 1).times(figures.cachedCommon("Rack 1/names-1", 1));
    }

    private Dual application(String name, int rack, Shared shared, boolean[] db) {
        Dual[] reached = {Dual.ZERO};
        Combinations.forEach(ends(name), (app, p) -> {
            boolean heard = app[0] && shared.hearsA() || app[1] && shared.hearsB();
            boolean a = app[0] && shared.coreA;
            boolean b = app[1] && shared.coreB;
            boolean joined = shared.joined() || shared.coreA && shared.coreB && shared.outA && shared.outB;
            boolean reaches = db[0] && shared.coreA && (a || b && joined) || db[1] && shared.coreB && (b || a && joined);
            reached[0] = reached[0].plus(p.when(heard && reaches));
        });
        return reached[0].times(nics(name)).times(server(name, shared, rack)).times(figures.own("ERP/" + name));
    }

    /** Both ends of a server: its interface and the cable to the switch, as far as they fail for themselves. */
    private Dual[] ends(String server) {
        return new Dual[] {figures.own(server + "/nic-a").times(figures.up(server + " to core-a")),
                figures.own(server + "/nic-b").times(figures.up(server + " to core-b"))};
    }

    private Dual nics(String server) {
        return figures.common(server + "/nic-a");
    }

    private Dual reached(String server, boolean a, boolean b) {
        Dual[] ends = ends(server);
        return ends[0].when(a).or(ends[1].when(b)).times(nics(server));
    }

    /** A server without its interfaces, given supplies and racks. */
    private Dual server(String name, Shared shared, int rack) {
        String key = "Rack " + (rack + 1) + "/" + name;
        return (name.equals("erp-db") ? figures.up(key) : figures.own(key)).times(parts(name, shared)).when(shared.racks[rack]);
    }

    private Dual parts(String name, Shared shared) {
        Dual controllers = name.equals("erp-db") ? figures.eitherOf(figures.own(name + "/ctl-1"), figures.own(name + "/ctl-2"), name + "/ctl-1")
                : figures.up(name + "/ctl");
        Dual fan = figures.own(name + "/fan");
        return controllers.times(figures.disks(name + "/system")).times(figures.up(name + "/memory"))
                .times(figures.eitherOf(fan, fan, name + "/fan")).times(figures.supplied(name, shared.a, shared.b));
    }

    /** In series with everything: the site, the network from which requests come, input power, and what pairs have in common. */
    private Dual shared(String network) {
        return figures.up("Data centre", network).times(figures.common("core-a")).times(figures.common("ups-a"));
    }

    /** The utility, or the generator that has to start; each failure counts once it has outlasted the batteries. */
    private Dual input() {
        double battery = 20 / 60.0;
        double starts = figures.find(Generator.class, "generator").getStartFailure().complement().doubleValue();
        return figures.late(battery, "utility").or(figures.late(battery, "generator").times(new Dual(starts, 0)))
                .times(figures.late(battery, "transfer switch"));
    }

    /** @param staff whether requests come from the corporate network, else from the Internet */
    private void each(boolean staff, Each each) {
        Dual[] places = {input(), figures.own("ups-a"), figures.own("ups-b"), figures.up("Room 1"), figures.up("Room 2"), figures.up("Rack 1"),
                figures.up("Rack 2"), figures.up("Rack 3"), figures.up("Rack 4")};
        Combinations.forEach(places, (p, weight) -> {
            boolean a = p[0] && p[1] && p[3];
            boolean b = p[0] && p[2] && p[4];
            boolean[] racks = {p[3] && p[5], p[3] && p[6], p[4] && p[7], p[4] && p[8]};
            Dual[] network = {figures.device("core-a", a, b).when(racks[0]), figures.device("core-b", a, b).when(racks[2]), figures.up("trunk"),
                    staff ? figures.up("corporate line a") : access("1", "North", "a", a, b).when(racks[0]),
                    staff ? figures.up("corporate line b") : access("2", "South", "b", a, b).when(racks[2])};
            if (!staff) {
                // the corporate network joins the switches, too
                network[2] = network[2].or(figures.up("corporate line a", "Corporate network", "corporate line b"));
            }
            Combinations.forEach(network, (n, q) -> each.accept(new Shared(a, b, racks, n[0], n[1], n[2], n[3], n[4]), weight.times(q)));
        });
    }

    private Dual access(String number, String provider, String core, boolean a, boolean b) {
        return figures.device("router-" + number, a, b)
                .times(figures.up("router-" + number + " to core-" + core, "access " + number, "Provider " + provider));
    }

    private static List<Dual> zeros(int size) {
        List<Dual> zeros = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            zeros.add(Dual.ZERO);
        }
        return zeros;
    }
}
