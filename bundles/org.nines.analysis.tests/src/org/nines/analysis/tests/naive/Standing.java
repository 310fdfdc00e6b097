// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nines.model.Project;
import org.nines.model.compute.Cluster;
import org.nines.model.compute.Host;
import org.nines.model.service.Alternatives;
import org.nines.model.service.Dependency;
import org.nines.model.service.FailoverGroup;
import org.nines.model.service.Need;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevel;

/**
 * One placement of all failover groups that something needs, each on one node.
 *
 * @param used nodes that are used, for groups that nobody asks for too; they must be up
 * @param on where each group stands; a group that is away is not in it
 */
record Standing(Set<Host> used, Map<Service, Host> on) {

    /**
     * Every placement that the rules allow for what a level needs. A node need not be used. Groups are served in the order of importance: one that
     * is needed stands on any of its nodes where it fits, one that is not takes what room is left and moves about with others of its kind,
     * but never loses its room to a less important one.
     */
    static List<Standing> of(Project project, Service service, ServiceLevel level) {
        Set<Service> needed = new HashSet<>();
        collect(service, level == null ? 0 : service.getLevels().indexOf(level), needed, new HashSet<>());
        List<Standing> all = List.of(new Standing(Set.of(), Map.of()));
        for (Cluster cluster : project.getClusters()) {
            List<Service> groups = project.getServices().stream()
                    .filter(s -> s.getRedundancy() instanceof FailoverGroup g && g.getCluster() == cluster)
                    .sorted(Comparator.comparingInt((Service s) -> s.getImportance() > 0 ? s.getImportance() : 1_000_000)).toList();
            List<Standing> here = inCluster(groups, needed);
            List<Standing> product = new ArrayList<>();
            for (Standing a : all) {
                for (Standing b : here) {
                    Set<Host> used = new HashSet<>(a.used);
                    used.addAll(b.used);
                    Map<Service, Host> on = new HashMap<>(a.on);
                    on.putAll(b.on);
                    product.add(new Standing(used, on));
                }
            }
            all = product;
        }
        return all;
    }

    private static void collect(Service service, int level, Set<Service> needed, Set<List<Object>> seen) {
        if (!seen.add(List.of(service, level))) {
            return;
        }
        if (service.getRedundancy() instanceof FailoverGroup && (service.getLevels().isEmpty() || !service.getLevels().get(level).isReadOnly())) {
            needed.add(service);
        }
        List<Need> needs = new ArrayList<>(service.getNeeds());
        service.getLevels().subList(0, Math.min(level + 1, service.getLevels().size())).forEach(l -> needs.addAll(l.getNeeds()));
        while (!needs.isEmpty()) {
            Need need = needs.remove(0);
            if (need instanceof Alternatives alternatives) {
                needs.addAll(alternatives.getNeeds());
            } else if (need instanceof Dependency d) {
                collect(d.getService(), d.getLevel() == null ? 0 : d.getService().getLevels().indexOf(d.getLevel()), needed, seen);
            }
        }
    }

    private static List<Standing> inCluster(List<Service> groups, Set<Service> needed) {
        List<Host> nodes = groups.stream().flatMap(g -> g.getInstances().stream()).map(ServiceInstance::getHost).distinct().toList();
        List<Standing> found = new ArrayList<>();
        for (int size = 0; size <= nodes.size(); size++) {
            for (int bits = 0; bits < 1 << nodes.size(); bits++) {
                if (Integer.bitCount(bits) == size) {
                    Set<Host> used = new LinkedHashSet<>();
                    for (int n = 0; n < nodes.size(); n++) {
                        if ((bits >> n & 1) != 0) {
                            used.add(nodes.get(n));
                        }
                    }
                    List<Standing> more = new ArrayList<>();
                    place(groups, 0, needed, used, new HashMap<>(), List.of(), more);
                    // the same with fewer nodes is there already
                    more.removeIf(m -> found.stream().anyMatch(f -> f.on.equals(m.on) && m.used.containsAll(f.used)));
                    found.addAll(more);
                }
            }
        }
        return found;
    }

    private static void place(List<Service> groups, int next, Set<Service> needed, Set<Host> used, Map<Service, Host> on, List<Service> others,
            List<Standing> found) {
        if (next == groups.size()) {
            found.add(new Standing(Set.copyOf(used), Map.copyOf(on)));
            return;
        }
        Service group = groups.get(next);
        if (needed.contains(group)) {
            for (ServiceInstance owner : group.getInstances()) {
                if (used.contains(owner.getHost())) {
                    Map<Service, Host> with = new HashMap<>(on);
                    with.put(group, owner.getHost());
                    if (assignable(others, used, with)) {
                        place(groups, next + 1, needed, used, with, others, found);
                    }
                }
            }
        }
        // away, or as one that nobody asks for
        List<Service> more = new ArrayList<>(others);
        more.add(group);
        place(groups, next + 1, needed, used, on, assignable(more, used, on) ? more : others, found);
    }

    /** Tries every assignment of the others to nodes, one after the other. */
    private static boolean assignable(List<Service> others, Set<Host> nodes, Map<Service, Host> on) {
        if (others.isEmpty()) {
            return nodes.stream().allMatch(node -> node.getCapacity() == 0 || on.entrySet().stream().filter(e -> e.getValue() == node)
                    .mapToDouble(e -> ((FailoverGroup) e.getKey().getRedundancy()).getLoad()).sum() <= node.getCapacity() * (1 + 1e-9));
        }
        for (ServiceInstance owner : others.get(0).getInstances()) {
            if (nodes.contains(owner.getHost())) {
                Map<Service, Host> with = new HashMap<>(on);
                with.put(others.get(0), owner.getHost());
                if (assignable(others.subList(1, others.size()), nodes, with)) {
                    return true;
                }
            }
        }
        return false;
    }
}
