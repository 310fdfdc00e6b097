// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.nines.model.Project;
import org.nines.model.compute.Cluster;
import org.nines.model.compute.Host;
import org.nines.model.service.FailoverGroup;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;

/**
 * In which ways the failover groups of one cluster find room on its nodes: each stands on one of the nodes that may own it, and nodes carry
 * groups up to their capacity.
 *
 * <p>Groups come in the order of importance (not said comes last), then in that of the model. A group that is asked for stands where that serves; one
 * that is not takes the room that more important ones leave and moves where that makes room for others; it stays away when there is none
 * though all before it are placed as well as possible. Nodes need not be used, so that one more node never takes a group away.
 */
final class ClusterRoom {

    /** Most ways that are told; with more of them conditions would become too large. */
    static final int MOST_WAYS = 1_000;
    private static final int MOST_FOUND = 20_000;
    private static final int MOST_STEPS = 1_000_000;

    /**
     * Which groups are asked for.
     *
     * @param must those that must stand somewhere
     * @param may those that may stand somewhere or be away
     */
    record Asked(Set<Service> must, Set<Service> may) {
    }

    private static final class TooManyException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final List<Service> groups;
    private final List<Host> nodes;
    private final double[] load;
    private final double[] capacity;
    /** For each group the nodes that may own it, as bits. */
    private final long[] owners;
    private final Map<Asked, Optional<List<Placement>>> known = new HashMap<>();
    private int steps;

    ClusterRoom(Project project, Cluster cluster) {
        List<Service> all = project.getServices().stream()
                .filter(s -> s.getRedundancy() instanceof FailoverGroup group && group.getCluster() == cluster)
                .sorted(Comparator.comparingInt(s -> s.getImportance() == 0 ? Integer.MAX_VALUE : s.getImportance())).toList();
        Map<Host, Double> loads = new LinkedHashMap<>();
        for (Service service : all) {
            service.getInstances().stream().map(ServiceInstance::getHost).distinct().forEach(host -> loads.merge(host, load(service), Double::sum));
        }
        groups = all.stream().filter(service -> service.getInstances().stream().map(ServiceInstance::getHost)
                .anyMatch(host -> host.getCapacity() > 0 && !fits(loads.get(host), host.getCapacity()))).toList();
        Set<Host> hosts = new LinkedHashSet<>();
        groups.forEach(service -> service.getInstances().forEach(i -> hosts.add(i.getHost())));
        nodes = List.copyOf(hosts);
        load = groups.stream().mapToDouble(ClusterRoom::load).toArray();
        capacity = nodes.stream().mapToDouble(n -> n.getCapacity() > 0 ? n.getCapacity() : Double.POSITIVE_INFINITY).toArray();
        owners = groups.stream().mapToLong(service -> service.getInstances().stream()
                .mapToLong(i -> 1L << nodes.indexOf(i.getHost())).reduce(0, (a, b) -> a | b)).toArray();
    }

    private static double load(Service service) {
        return ((FailoverGroup) service.getRedundancy()).getLoad();
    }

    private static boolean fits(double load, double free) {
        return load <= free + 1e-9 * load;
    }

    /** Groups for which some node may have no room, in the order in which they are placed. */
    List<Service> groups() {
        return groups;
    }

    /** All ways in which there is room for what is asked for, none of which another one includes; empty when they are too many. */
    Optional<List<Placement>> ways(Asked asked) {
        return known.computeIfAbsent(asked, this::find);
    }

    private Optional<List<Placement>> find(Asked asked) {
        if (nodes.size() >= Long.SIZE) {
            return Optional.empty();
        }
        steps = 0;
        try {
            return Optional.of(new Search(asked).ways());
        } catch (TooManyException e) {
            return Optional.empty();
        }
    }

    private void step() {
        if (++steps > MOST_STEPS) {
            throw new TooManyException();
        }
    }

    /** What must work, and for each group that is asked for the nodes on any of which it stands, both as bits. */
    private record Way(long up, List<Long> on) {

        boolean includes(Way other) {
            return (up & ~other.up) == 0 && IntStream.range(0, on.size()).allMatch(i -> (other.on.get(i) & ~on.get(i)) == 0);
        }
    }

    private final class Search {

        private final int[] wanted;
        private final boolean[] isWanted;
        private final boolean[] must;
        /** Nodes that groups may use which are not asked for. */
        private final long shared;
        private final double[] free = capacity.clone();
        private final List<Integer> others = new ArrayList<>();
        private final long[] on;
        private final List<List<Long>> found = new ArrayList<>();

        Search(Asked asked) {
            isWanted = new boolean[groups.size()];
            must = new boolean[groups.size()];
            for (int g = 0; g < groups.size(); g++) {
                must[g] = asked.must.contains(groups.get(g));
                isWanted[g] = must[g] || asked.may.contains(groups.get(g));
            }
            wanted = IntStream.range(0, groups.size()).filter(g -> isWanted[g]).toArray();
            int last = wanted[wanted.length - 1];
            shared = IntStream.range(0, last).filter(g -> !must[g]).mapToLong(g -> owners[g]).reduce(0, (a, b) -> a | b);
            on = new long[last + 1];
        }

        List<Placement> ways() {
            List<Way> ways = new ArrayList<>();
            for (long up : subsets(shared)) {
                found.clear();
                place(0, up);
                for (List<Long> each : merged()) {
                    Way way = new Way(up, each);
                    if (ways.stream().noneMatch(other -> other.includes(way))) {
                        ways.removeIf(way::includes);
                        ways.add(way);
                    }
                }
                if (ways.size() > MOST_WAYS) {
                    throw new TooManyException();
                }
            }
            return ways.stream().map(this::placement).toList();
        }

        /** Places one group after the other. */
        private void place(int group, long up) {
            step();
            if (group == on.length) {
                if (found.size() > MOST_FOUND) {
                    throw new TooManyException();
                }
                found.add(IntStream.of(wanted).mapToObj(g -> on[g]).toList());
                return;
            }
            if (isWanted[group]) {
                long allowed = owners[group] & (up | ~shared);
                for (int node = 0; node < nodes.size(); node++) {
                    if ((allowed >> node & 1) != 0 && fits(load[group], free[node])) {
                        free[node] -= load[group];
                        on[group] = 1L << node;
                        if (arranged(0, up)) {
                            place(group + 1, up);
                        }
                        free[node] += load[group];
                    }
                }
                on[group] = 0;
            }
            if (!must[group]) {
                others.add(group);
                boolean room = arranged(0, up);
                if (!room) {
                    others.remove(others.size() - 1);
                }
                place(group + 1, up);
                if (room) {
                    others.remove(others.size() - 1);
                }
            }
        }

        /** Whether there is room for those that are placed and not asked for, from one on; the free capacities are as before afterwards. */
        private boolean arranged(int from, long up) {
            step();
            if (from == others.size()) {
                return true;
            }
            int group = others.get(from);
            for (int node = 0; node < nodes.size(); node++) {
                if ((owners[group] & up & 1L << node) != 0 && fits(load[group], free[node])) {
                    free[node] -= load[group];
                    boolean done = arranged(from + 1, up);
                    free[node] += load[group];
                    if (done) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** What was found, with those that differ in one group only taken together. */
        private List<List<Long>> merged() {
            List<List<Long>> ways = List.copyOf(found);
            for (int i = 0; i < wanted.length; i++) {
                Map<List<Long>, Long> together = new LinkedHashMap<>();
                for (List<Long> way : ways) {
                    List<Long> rest = new ArrayList<>(way);
                    rest.set(i, 0L);
                    together.merge(rest, way.get(i), (a, b) -> a | b);
                }
                List<List<Long>> larger = new ArrayList<>();
                int group = i;
                together.forEach((rest, nodes) -> {
                    rest.set(group, nodes);
                    larger.add(rest);
                });
                ways = larger;
            }
            return ways;
        }

        private Placement placement(Way way) {
            Map<Service, Placement.Stand> stands = new HashMap<>();
            List<Host> up = hosts(way.up);
            for (int i = 0; i < wanted.length; i++) {
                stands.put(groups.get(wanted[i]), new Placement.Stand(up, hosts(way.on.get(i))));
            }
            return new Placement(stands);
        }

        private List<Host> hosts(long bits) {
            return IntStream.range(0, nodes.size()).filter(n -> (bits >> n & 1) != 0).mapToObj(nodes::get).toList();
        }
    }

    /** All subsets of some bits, smaller ones first. */
    private long[] subsets(long bits) {
        if (Long.bitCount(bits) > 20) {
            throw new TooManyException();
        }
        return LongStream.iterate(0, s -> s >= 0, s -> s == bits ? -1 : (s - bits) & bits).boxed()
                .sorted(Comparator.comparingInt(Long::bitCount)).mapToLong(Long::longValue).toArray();
    }
}
