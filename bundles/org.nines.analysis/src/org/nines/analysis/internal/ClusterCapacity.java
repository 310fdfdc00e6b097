// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.kernel.StructureGraph;
import org.nines.model.Project;
import org.nines.model.compute.Host;
import org.nines.model.service.FailoverGroup;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;

/**
 * Whether a failover group fits on the nodes of its cluster that are left: each group stands on one of the nodes that may own it, and nodes
 * carry groups up to their capacity.
 *
 * <p>Groups are placed in the order of importance (not said comes last), then in that of the model, and move to make room for others where
 * that helps; a group that finds no room though all before it are placed as well as possible stays away. Nodes need not be used, so that one
 * more node never takes a group away. The nodes that other groups may use are those whose host works.
 */
final class ClusterCapacity {

    /** Largest number of nodes; the ways in which they can be up or down are looked at one by one. */
    static final int MOST_NODES = 12;

    private final StructureGraph.Builder graph;
    private final FailoverGroup group;
    private final List<Host> nodes;
    private final List<Service> before = new ArrayList<>();

    ClusterCapacity(StructureGraph.Builder graph, FailoverGroup group) {
        this.graph = graph;
        this.group = group;
        Set<Host> all = new LinkedHashSet<>();
        List<Service> groups = groups(group);
        groups.forEach(service -> service.getInstances().forEach(i -> all.add(i.getHost())));
        nodes = List.copyOf(all);
        before.addAll(groups.subList(0, groups.indexOf((Service) group.eContainer())));
    }

    /** The groups of the same cluster in the order in which they are placed. */
    static List<Service> groups(FailoverGroup group) {
        Project project = (Project) EcoreUtil.getRootContainer(group);
        return project.getServices().stream()
                .filter(s -> s.getRedundancy() instanceof FailoverGroup other && other.getCluster() == group.getCluster())
                .sorted(Comparator.comparingInt(s -> s.getImportance() == 0 ? Integer.MAX_VALUE : s.getImportance())).toList();
    }

    /**
     * Some instance of the group is served, and there is room for the group on its node.
     *
     * @param instances instances of the group that take part
     * @param served when each of them is served
     * @param works when a node works
     */
    int fits(List<ServiceInstance> instances, int[] served, ToIntFunction<Host> works) {
        boolean limited = nodes.stream().anyMatch(node -> node.getCapacity() > 0);
        if (before.isEmpty() && instances.stream().allMatch(i -> room(i.getHost(), group.getLoad()))
                || !limited || nodes.size() > MOST_NODES) {
            return graph.or(served);
        }
        int[] up = nodes.stream().mapToInt(works).toArray();
        List<Integer> ways = new ArrayList<>();
        for (int m = 0; m < served.length; m++) {
            int node = nodes.indexOf(instances.get(m).getHost());
            for (int alive : smallest(node)) {
                int[] conditions = IntStream.range(0, nodes.size()).filter(n -> (alive >> n & 1) != 0).map(n -> up[n]).toArray();
                ways.add(graph.and(served[m], graph.and(conditions)));
            }
        }
        return graph.or(ways.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Minimal sets of nodes, as bits, with which there is room for the group on a node. */
    private List<Integer> smallest(int node) {
        List<Integer> found = new ArrayList<>();
        List<Integer> sets = IntStream.range(0, 1 << nodes.size()).filter(set -> (set >> node & 1) != 0).boxed()
                .sorted(Comparator.comparingInt(Integer::bitCount)).toList();
        for (int set : sets) {
            if (found.stream().noneMatch(smaller -> (smaller & set) == smaller) && roomOn(node, set)) {
                found.add(set);
            }
        }
        return found;
    }

    private boolean roomOn(int node, int alive) {
        double[] free = nodes.stream().mapToDouble(n -> n.getCapacity() > 0 ? n.getCapacity() : Double.POSITIVE_INFINITY).toArray();
        List<Service> placed = new ArrayList<>();
        for (Service other : before) {
            placed.add(other);
            if (!place(placed, 0, alive, free)) {
                placed.remove(placed.size() - 1);
            }
        }
        if (!(fits(group.getLoad(), free[node]))) {
            return false;
        }
        free[node] -= group.getLoad();
        return place(placed, 0, alive, free);
    }

    /** Whether there is room for all groups from one on; the free capacities are as before afterwards. */
    private boolean place(List<Service> groups, int from, int alive, double[] free) {
        if (from == groups.size()) {
            return true;
        }
        Service service = groups.get(from);
        double load = ((FailoverGroup) service.getRedundancy()).getLoad();
        for (ServiceInstance instance : service.getInstances()) {
            int node = nodes.indexOf(instance.getHost());
            if ((alive >> node & 1) != 0 && fits(load, free[node])) {
                free[node] -= load;
                boolean done = place(groups, from + 1, alive, free);
                free[node] += load;
                if (done) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean room(Host node, double load) {
        return node.getCapacity() == 0 || fits(load, node.getCapacity());
    }

    private static boolean fits(double load, double free) {
        return load <= free + 1e-9 * load;
    }
}
