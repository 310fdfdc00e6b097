// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nines.analysis.Analysis;
import org.nines.analysis.AnalysisSettings;
import org.nines.analysis.Snapshot;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.LevelResult;
import org.nines.analysis.result.LevelResult.Trigger;
import org.nines.model.Project;
import org.nines.samples.tests.Figures.Mode;

/**
 * The figures of the stock trading sample, worked out by hand. Everything is there at two locations. Given that what the two halves of a location
 * share works (the site, its source of power, what its UPS and core switches have in common), its transaction building and its web building are
 * independent of each other, and the locations are so of one another.
 */
class StockTradingTest {

    private static final double BATTERY = 0.25;
    private static final double DOES_NOT_START = 0.0135;
    private static final int WEEK = 7 * 24;

    /**
     * What works at a location.
     *
     * @param net the way from the Internet to the core switch
     * @param core the core switch
     * @param members systems or servers that serve once they are reached
     */
    private record State(boolean net, boolean core, int members) {
    }

    private static Figures figures;
    private static AnalysisResult analysis;

    @BeforeAll
    static void compute(@TempDir Path folder) throws IOException {
        Project project = SampleFiles.load("stock-trading", folder).project();
        figures = new Figures(project);
        analysis = Analysis.run(Snapshot.of(project), AnalysisSettings.DEFAULT);
    }

    /** One of the two systems is up and reached, by its own way or by that of the other location. Each is out for maintenance 2 h a week. */
    @Test
    void tradingIsOutForAsLongAsWorkedOutByHand() {
        double out = 2.0 / WEEK;
        double expected = (1 - 2 * out) * trading(true, true) + out * (trading(false, true) + trading(true, false));
        assertOut(expected, "orders are taken");
    }

    private static double trading(boolean eastIn, boolean westIn) {
        Dual common = figures.common("transaction rack east/transaction-east").times(figures.common("Trading/transaction-east"));
        return out(front("east", eastIn), front("west", westIn), 1, common);
    }

    /** Two of five servers with a component, three of them in the east. Each server is out for maintenance 12 min a week. */
    @Test
    void webComponentIsOutForAsLongAsWorkedOutByHand() {
        double out = 0.2 / WEEK;
        double expected = (1 - 5 * out) * quotes(3, 2) + 3 * out * quotes(2, 2) + 2 * out * quotes(3, 1);
        assertOut(expected, "quotes are shown");
    }

    private static double quotes(int east, int west) {
        Dual common = figures.common("web rack east/quotes-east").times(figures.common("Quotes/quotes-east"));
        return out(withWebServers("east", east), withWebServers("west", west), 2, common);
    }

    private static double out(Map<State, Dual> east, Map<State, Dual> west, int required, Dual common) {
        Dual[] served = {Dual.ZERO};
        Dual circuit = figures.up("transaction circuit");
        east.forEach((e, inEast) -> west.forEach((w, inWest) -> {
            Dual both = inEast.times(inWest);
            served[0] = served[0].plus(both.times(circuit).when(members(e, w, true) >= required))
                    .plus(both.times(circuit.complement()).when(members(e, w, false) >= required));
        }));
        return served[0].times(common).times(figures.up("Internet")).complement().value();
    }

    private static int members(State east, State west, boolean circuit) {
        boolean joined = circuit && east.core && west.core;
        return (east.core && (east.net || joined && west.net) ? east.members : 0) + (west.core && (west.net || joined && east.net) ? west.members : 0);
    }

    /** The transaction building of a location with its system as the only member. */
    private static Map<State, Dual> front(String where, boolean systemIn) {
        Map<State, Dual> result = new HashMap<>();
        Dual place = shared(where).times(building("Transaction", "transaction", where));
        result.put(new State(false, false, 0), place.complement());
        feeds("transaction", where, (a, b, weight) -> {
            Dual[] parts = {net(where, a, b), figures.device("transaction switch " + where, a, b), system(where, a, b).when(systemIn)};
            Combinations.forEach(parts, (up, p) -> result.merge(new State(up[0], up[1], up[2] ? 1 : 0), place.times(weight).times(p), Dual::plus));
        });
        return result;
    }

    /** A location with web servers as its members; the two buildings are independent of one another, given what they share. */
    private static Map<State, Dual> withWebServers(String where, int servers) {
        Map<State, Dual> result = new HashMap<>();
        Dual place = shared(where);
        result.put(new State(false, false, 0), place.complement());
        Dual transaction = building("Transaction", "transaction", where);
        Dual[] web = webServers(where, servers);
        Map<State, Dual> front = new HashMap<>();
        front.put(new State(false, false, 0), transaction.complement());
        feeds("transaction", where, (a, b, weight) -> Combinations.forEach(
                new Dual[] {net(where, a, b), figures.device("transaction switch " + where, a, b)},
                (up, p) -> front.merge(new State(up[0], up[1], 0), transaction.times(weight).times(p), Dual::plus)));
        front.forEach((state, p) -> {
            for (int n = 0; n < web.length; n++) {
                result.merge(new State(state.net, state.core, n), place.times(p).times(web[n]), Dual::plus);
            }
        });
        return result;
    }

    /** Distribution of the number of web servers with quotes that are reached from the core switch. */
    private static Dual[] webServers(String where, int servers) {
        Dual[] result = Combinations.zeros(servers + 1);
        Dual place = building("Web", "web", where).times(figures.up("Web network " + capital(where) + "/transaction building to web building",
                "Web network " + capital(where) + "/load balancer to switch"));
        feeds("web", where, (a, b, weight) -> {
            Dual way = place.times(figures.up("load balancer " + where)).times(figures.supplied("load balancer " + where, a, b))
                    .times(figures.device("web switch " + where, a, b));
            Dual server = server("quotes-" + where, "web rack " + where, "Quotes", a, b)
                    .times(figures.up("quotes-" + where + " to switch", "quotes-" + where + "/nic"));
            Dual[] up = new Dual[servers];
            Arrays.fill(up, server);
            for (int n = 1; n <= servers; n++) {
                Dual exactly = Combinations.atLeast(n, up).plus(Combinations.atLeast(n + 1, up).times(new Dual(-1, 0)));
                result[n] = result[n].plus(weight.times(way).times(exactly));
            }
        });
        result[0] = Arrays.stream(result).skip(1).reduce(Dual.ZERO, Dual::plus).complement();
        return result;
    }

    // Parts of a location

    /** Site, hazard, and power up to the transfer switch; what the four UPS and the two core switches fail of together. */
    private static Dual shared(String where) {
        Dual generator = figures.late(BATTERY, "generator " + where).times(new Dual(1 - DOES_NOT_START, 0));
        return figures.up("Location " + capital(where), where.equals("east") ? "Storm in the east" : "Earthquake in the west")
                .times(figures.late(BATTERY, "utility " + where).or(generator)).times(figures.late(BATTERY, "transfer " + where))
                .times(figures.common("web ups A " + where)).times(figures.common("web switch " + where));
    }

    private static Dual building(String name, String small, String where) {
        return figures.up(name + " building " + capital(where), name + " room " + where, small + " rack " + where);
    }

    /** What happens given which feeds of a building deliver. */
    private interface Feeds {
        void given(boolean a, boolean b, Dual weight);
    }

    private static void feeds(String small, String where, Feeds feeds) {
        Dual[] ups = {figures.own(small + " ups A " + where), figures.own(small + " ups B " + where)};
        Combinations.forEach(ups, (up, weight) -> feeds.given(up[0], up[1], weight));
    }

    private static Dual net(String where, boolean a, boolean b) {
        String network = "Transaction network " + capital(where);
        return figures.up("Provider " + where, "Internet access " + where, "router " + where, "firewall " + where, network + "/router to firewall",
                network + "/firewall to switch").times(figures.supplied("router " + where, a, b)).times(figures.supplied("firewall " + where, a, b));
    }

    private static Dual system(String where, boolean a, boolean b) {
        String name = "transaction-" + where;
        Dual first = figures.own(name + "/nic-a").times(figures.up(name + " nic-a"));
        Dual second = figures.own(name + "/nic-b").times(figures.up(name + " nic-b"));
        Dual controller = figures.own(name + "/ctl-1");
        Dual fan = figures.own(name + "/fan").complement();
        return figures.own("transaction rack " + where + "/" + name, "Trading/" + name).times(figures.supplied(name, a, b))
                .times(figures.up(name + "/cpu", name + "/memory")).times(figures.eitherOf(first, second, name + "/nic-a"))
                .times(figures.eitherOf(controller, controller, name + "/ctl-1"))
                .times(fan.times(fan).times(fan).times(fan).complement()).times(figures.common(name + "/fan"))
                .times(figures.disks(name + "/system")).times(figures.disks(name + "/orders"));
    }

    private static Dual server(String name, String rack, String service, boolean a, boolean b) {
        return figures.own(rack + "/" + name, service + "/" + name).times(figures.up(name + "/ctl", name + "/cpu", name + "/memory"))
                .times(figures.eitherOf(figures.own(name + "/fan"), figures.own(name + "/fan"), name + "/fan"))
                .times(figures.supplied(name, a, b)).times(figures.disks(name + "/system"));
    }

    private static String capital(String where) {
        return where.equals("east") ? "East" : "West";
    }

    /** Takeovers because a system fails: the chain of the pair, half a minute or ten; the rest works in all but 0.01 % of the time. */
    @Test
    void takeoversAreThoseOfAPair() {
        List<Mode> modes = Stream.of("Trading/transaction-east", "transaction rack east/transaction-east")
                .flatMap(name -> figures.ownModes(name).stream()).toList();
        double expected = SmallSystems.hotPair(modes, 0.5 / 60, 0.99, 10 / 60.0).probability(pair -> pair.phase().interrupted());
        double computed = level("orders are taken").interruptions().stream().filter(i -> i.trigger() == Trigger.MEMBER).findFirst().orElseThrow()
                .total().unavailability();
        // while a system is out for maintenance, 2.4 % of the time, the other one has nobody to take over
        assertEquals(expected, computed, expected * 0.03);
        assertTrue(computed < expected);
    }

    private static void assertOut(double expected, String level) {
        assertEquals(expected, level(level).outages().unavailability(), expected * 1e-6, level);
    }

    private static LevelResult level(String name) {
        return analysis.levels().stream().filter(level -> level.level().name().equals(name)).findFirst().orElseThrow();
    }
}
