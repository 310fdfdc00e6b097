// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.nines.samples.tests.SharedPower.Power;

/**
 * Network of the consumer Internet service, conditioned by hand: switches, routers, trunks and circuits decide which switches hear each
 * other, the trays which servers hear the switches.
 */
final class SharedNetwork {

    /**
     * Island to which each switch belongs: 1 for the one of the Internet, larger numbers for others, 0 for a switch that is down or out of
     * reach.
     */
    record Islands(int a1, int b1, int a2, int b2) {

        /** The islands of a room's switches A and B, as a bit set without island 0. */
        int of(int room, boolean a, boolean b) {
            return bit(a, room == 1 ? a1 : a2) | bit(b, room == 1 ? b1 : b2);
        }

        private static int bit(boolean present, int island) {
            return present && island != 0 ? 1 << island : 0;
        }
    }

    /** The switches' islands, and whether the network servers of each room have power (theirs comes from the same strips). */
    record Core(Islands islands, boolean web1, boolean web2) {

        boolean web(int room) {
            return room == 1 ? web1 : web2;
        }
    }

    /** Bit of the Internet's island. */
    static final int INTERNET = 1 << 1;

    /** Ends of the links by their places among switches A1, B1, A2, B2, routers 1, 2, and the Internet. */
    private static final int[][] LINKS = {{4, 0}, {4, 1}, {5, 2}, {5, 3}, {0, 2}, {1, 3}, {4, 6}, {5, 6}};
    private static final int INTERNET_NODE = 6;

    private final Figures figures;
    private final SharedPower power;
    private final Map<Integer, Map<Islands, Dual>> known = new HashMap<>();

    SharedNetwork(Figures figures, SharedPower power) {
        this.figures = figures;
        this.power = power;
    }

    /** Distribution of the core, given power and that the Internet is up. */
    Map<Core, Dual> distribution(Power given) {
        Map<Core, Dual> result = new LinkedHashMap<>();
        Dual[] first = power.strips("11", given.a1(), given.b1());
        Dual[] second = power.strips("21", given.a2(), given.b2());
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; j < second.length; j++) {
                Dual weight = first[i].times(second[j]);
                boolean web1 = SharedPower.a(i);
                boolean web2 = SharedPower.b(j);
                if (!weight.isZero()) {
                    islands(i, j).forEach((islands, p) -> result.merge(new Core(islands, web1, web2), weight.times(p), Dual::plus));
                }
            }
        }
        return result;
    }

    /** Distribution of islands, given what the strips of the two network racks deliver. */
    private Map<Islands, Dual> islands(int strips1, int strips2) {
        return known.computeIfAbsent(strips1 * 4 + strips2, key -> {
            Map<Islands, Dual> result = new LinkedHashMap<>();
            Dual[] up = {
                    device("sw-a1").when(SharedPower.a(strips1)), device("sw-b1").when(SharedPower.b(strips1)),
                    device("sw-a2").when(SharedPower.a(strips2)), device("sw-b2").when(SharedPower.b(strips2)),
                    device("rt-1").when(SharedPower.a(strips1)), device("rt-2").when(SharedPower.b(strips2)),
                    figures.up("rt-1 to sw-a1"), figures.up("rt-1 to sw-b1"), figures.up("rt-2 to sw-a2"), figures.up("rt-2 to sw-b2"),
                    figures.up("sw-a1 to sw-a2", "trunk-a"), figures.up("sw-b1 to sw-b2", "trunk-b"),
                    figures.up("circuit-1", "entry-1", "Provider 1"), figures.up("circuit-2", "entry-2", "Provider 2")};
            Combinations.forEach(up, (s, weight) -> result.merge(islands(s), weight, Dual::plus));
            return result;
        });
    }

    private Dual device(String name) {
        return figures.up(name, name + "/psu");
    }

    /** The islands, given which devices and, after them, which links are up. */
    private static Islands islands(boolean[] up) {
        int[] label = new int[INTERNET_NODE + 1];
        Arrays.setAll(label, i -> i == INTERNET_NODE || up[i] ? i + 1 : 0);
        for (boolean changed = true; changed;) {
            changed = false;
            for (int l = 0; l < LINKS.length; l++) {
                int x = label[LINKS[l][0]];
                int y = label[LINKS[l][1]];
                if (up[INTERNET_NODE + l] && x != 0 && y != 0 && x != y) {
                    Arrays.setAll(label, i -> label[i] == x ? y : label[i]);
                    changed = true;
                }
            }
        }
        int[] island = new int[4];
        int next = 2;
        for (int i = 0; i < island.length; i++) {
            int mine = label[i];
            if (mine == label[INTERNET_NODE]) {
                island[i] = 1;
            } else if (mine != 0) {
                int before = IntStream.range(0, i).filter(j -> label[j] == mine).map(j -> island[j]).findFirst().orElse(0);
                island[i] = before != 0 ? before : next++;
            }
        }
        return new Islands(island[0], island[1], island[2], island[3]);
    }

    /** Distribution of what the servers outside the network racks see, after the trays. */
    Map<Islands, Dual> behindTrays(Islands net) {
        Map<Islands, Dual> result = new LinkedHashMap<>();
        Dual[] trays = List.of("tray-a1", "tray-b1", "tray-a2", "tray-b2").stream().map(figures::up).toArray(Dual[]::new);
        Combinations.forEach(trays, (s, weight) -> result.merge(
                new Islands(s[0] ? net.a1 : 0, s[1] ? net.b1 : 0, s[2] ? net.a2 : 0, s[3] ? net.b2 : 0), weight, Dual::plus));
        return result;
    }

    /**
     * Distribution of the set of islands on which a server appears.
     *
     * @param server its name
     * @param room number of its room
     * @param running probability that the server runs; it appears nowhere else
     * @param net islands as the server sees them
     */
    Map<Integer, Dual> appearing(String server, int room, Dual running, Islands net) {
        Map<Integer, Dual> result = new LinkedHashMap<>();
        Dual[] up = {figures.up(server + "/nic-a", server + " to sw-a" + room), figures.up(server + "/nic-b", server + " to sw-b" + room)};
        Combinations.forEach(up, (s, weight) -> result.merge(net.of(room, s[0], s[1]), weight.times(running), Dual::plus));
        result.merge(0, running.complement(), Dual::plus);
        return result;
    }

    /**
     * The sets of islands with which a network server is of use, as bit sets: it hears the Internet, and the switch of its other interface
     * may be on an island of its own.
     */
    static int[] views(Islands net) {
        return IntStream.of(INTERNET, INTERNET | net.of(1, true, true), INTERNET | net.of(2, true, true)).distinct().toArray();
    }

    /** Bit set of the views that share an island with these. */
    static int sharing(int[] views, int islands) {
        return IntStream.range(0, views.length).filter(v -> (views[v] & islands) != 0).map(v -> 1 << v).sum();
    }
}
