// SPDX-License-Identifier: EPL-2.0
package org.nines.samples.tests;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nines.model.compute.Server;
import org.nines.model.core.NamedElement;
import org.nines.model.service.Pool;
import org.nines.model.service.Service;
import org.nines.samples.tests.SharedNetwork.Core;
import org.nines.samples.tests.SharedNetwork.Islands;
import org.nines.samples.tests.SharedPower.Power;

/** The servers of the consumer Internet service, tier by tier, given power and network. Sets of islands and of views are bit sets. */
final class Tiers {

    /** How the data servers' own failure modes are: probability that none is present. */
    record DataServers(Dual first, Dual second) {
    }

    private static final List<String> LINES_OF_BUSINESS = List.of("Content", "Accounts", "Billing");

    private final Figures figures;
    private final SharedPower power;
    private final SharedNetwork network;
    private final Map<List<Object>, Map<Integer, Dual>> stores = new HashMap<>();
    private final Map<List<Object>, Map<Integer, Dual>> replicas = new HashMap<>();
    private final Map<List<Object>, Dual[]> applications = new HashMap<>();

    Tiers(Figures figures, SharedPower power, SharedNetwork network) {
        this.figures = figures;
        this.power = power;
        this.network = network;
    }

    /** Probability that enough network servers hear the Internet and have one of the good views. */
    Dual webFront(Core core, int[] views, int good) {
        Dual[] members = new Dual[4];
        for (int i = 0; i < members.length; i++) {
            String name = "web-" + (i + 1);
            int room = room(name);
            Dual running = figures.up(name, name + "/psu", name + "/ctl", "web front on " + name).times(figures.disks(name + "/system"))
                    .when(core.web(room));
            members[i] = network.appearing(name, room, running, core.islands()).entrySet().stream()
                    .filter(e -> IntStream.range(0, views.length).anyMatch(v -> views[v] == e.getKey() && (good >> v & 1) != 0))
                    .map(Map.Entry::getValue).reduce(Dual.ZERO, Dual::plus);
        }
        return Combinations.atLeast(required("Web front"), members);
    }

    /**
     * Distribution of the set of islands on which a data server appears that can serve, without the empty set. A request is served where it
     * shares an island with one of them, so their union is all that matters.
     */
    Map<Integer, Dual> store(DataServers own, Power given, Islands net) {
        return stores.computeIfAbsent(List.of(own, given.a1(), given.b1(), net.a1(), net.b1()), key -> {
            Map<Integer, Dual> result = new LinkedHashMap<>();
            Dual[] rack13 = power.strips("13", given.a1(), given.b1());
            Dual[] rack14 = power.strips("14", given.a1(), given.b1());
            Dual device = figures.up("raid-1").times(figures.disks("raid-1/data")).times(figures.disks("raid-1/log"));
            Dual[] controllers = {figures.up("raid-1/ctl-a"), figures.up("raid-1/ctl-b")};
            for (int i = 0; i < rack13.length; i++) {
                for (int j = 0; j < rack14.length; j++) {
                    int strips13 = i;
                    int strips14 = j;
                    Dual shared = rack13[i].times(rack14[j]).times(device).times(power.supplies("raid-1", strips13));
                    Combinations.forEach(controllers, (s, weight) -> union(result, shared.times(weight),
                            dataServer("db-1", own.first, strips13, s, net), dataServer("db-2", own.second, strips14, s, net)));
                }
            }
            result.remove(0);
            return result;
        });
    }

    private Map<Integer, Dual> dataServer(String name, Dual own, int strips, boolean[] controllers, Islands net) {
        Dual path = figures.up(name + "/hba-a", name + " to ctl-a").when(controllers[0])
                .or(figures.up(name + "/hba-b", name + " to ctl-b").when(controllers[1]));
        return network.appearing(name, 1, own.times(path).times(doubledInside(name, strips)), net);
    }

    /** Distribution of the set of islands on which a replica appears that can serve, without the empty set. */
    Map<Integer, Dual> replica(Power given, Islands net) {
        return replicas.computeIfAbsent(List.of(given.a2(), given.b2(), net.a2(), net.b2()), key -> {
            if (required("Replica") != 1) {
                throw new IllegalStateException("written down for one replica of two");
            }
            Map<Integer, Dual> result = new LinkedHashMap<>();
            Dual[] rack = power.strips("23", given.a2(), given.b2());
            for (int i = 0; i < rack.length; i++) {
                int strips = i;
                List<Map<Integer, Dual>> members = Stream.of("rep-1", "rep-2").map(name -> network.appearing(name, 2,
                        figures.up(name, "replica on " + name).times(figures.disks(name + "/data")).times(doubledInside(name, strips)),
                        net)).toList();
                union(result, rack[i], members.get(0), members.get(1));
            }
            result.remove(0);
            return result;
        });
    }

    /** What is doubled inside a server of the data tier: power supplies, disk controllers, system disks. */
    private Dual doubledInside(String name, int strips) {
        return figures.up(name + "/ctl-1").or(figures.up(name + "/ctl-2")).times(figures.disks(name + "/system"))
                .times(power.supplies(name, strips));
    }

    /** Adds the distribution of the union of two independent random sets, weighted. */
    private static void union(Map<Integer, Dual> result, Dual weight, Map<Integer, Dual> x, Map<Integer, Dual> y) {
        x.forEach((i, p) -> y.forEach((j, r) -> result.merge(i | j, weight.times(p).times(r), Dual::plus)));
    }

    /**
     * Distribution of the set of views from which every line of business is served.
     *
     * @param net islands as the servers see them
     * @param store islands on which the data store appears
     * @param copy islands on which a replica appears
     */
    Dual[] applications(Power given, Islands net, int[] views, int store, int copy) {
        List<Integer> seenFrom = IntStream.of(views).boxed().toList();
        return applications.computeIfAbsent(List.of(given, net, seenFrom, store, copy), key -> {
            Dual[] result = Combinations.zeros(1 << views.length);
            Dual[] rack12 = power.strips("12", given.a1(), given.b1());
            Dual[] rack22 = power.strips("22", given.a2(), given.b2());
            for (int i = 0; i < rack12.length; i++) {
                for (int j = 0; j < rack22.length; j++) {
                    int strips1 = i;
                    int strips2 = j;
                    Dual[] all = Combinations.zeros(result.length);
                    all[result.length - 1] = rack12[i].times(rack22[j]);
                    if (all[result.length - 1].isZero()) {
                        continue;
                    }
                    for (String line : LINES_OF_BUSINESS) {
                        int needed = line.equals("Billing") ? copy : store;
                        all = Combinations.intersection(all, pool(line, views.length,
                                name -> applicationServer(name, room(name) == 1 ? strips1 : strips2, net, needed, views)));
                    }
                    for (int v = 0; v < result.length; v++) {
                        result[v] = result[v].plus(all[v]);
                    }
                }
            }
            return result;
        });
    }

    /** Distribution of the set of views from which one application server is served; it must reach one of the needed islands. */
    private Dual[] applicationServer(String name, int strips, Islands net, int needed, int[] views) {
        String instance = name.replaceAll("app-|-\\d", "") + " on " + name;
        Dual running = figures.up(name, name + "/ctl", instance).times(figures.disks(name + "/system")).times(power.supplies(name, strips));
        Dual[] result = Combinations.zeros(1 << views.length);
        network.appearing(name, room(name), running, net).forEach((islands, p) -> {
            int served = (islands & needed) == 0 ? 0 : SharedNetwork.sharing(views, islands);
            result[served] = result[served].plus(p);
        });
        return result;
    }

    /** Distribution of the set of views from which enough members of a pool are served; the members are independent. */
    private Dual[] pool(String service, int views, Function<String, Dual[]> member) {
        Map<List<Integer>, Dual> counts = Map.of(IntStream.range(0, views).mapToObj(v -> 0).toList(), Dual.ONE);
        int size = figures.find(Service.class, service).getInstances().size();
        for (int i = 1; i <= size; i++) {
            Dual[] seen = member.apply("app-" + service.toLowerCase(Locale.ROOT) + "-" + i);
            Map<List<Integer>, Dual> next = new LinkedHashMap<>();
            counts.forEach((count, p) -> IntStream.range(0, seen.length).filter(s -> !seen[s].isZero()).forEach(s ->
                    next.merge(IntStream.range(0, views).mapToObj(v -> count.get(v) + (s >> v & 1)).toList(), p.times(seen[s]),
                            Dual::plus)));
            counts = next;
        }
        int k = required(service);
        Dual[] result = Combinations.zeros(1 << views);
        counts.forEach((count, p) -> {
            int enough = IntStream.range(0, views).filter(v -> count.get(v) >= k).map(v -> 1 << v).sum();
            result[enough] = result[enough].plus(p);
        });
        return result;
    }

    private int room(String server) {
        NamedElement room = (NamedElement) figures.find(Server.class, server).eContainer().eContainer();
        return room.getName().equals("Room 1") ? 1 : 2;
    }

    private int required(String service) {
        return ((Pool) figures.find(Service.class, service).getRedundancy()).getRequired();
    }
}
