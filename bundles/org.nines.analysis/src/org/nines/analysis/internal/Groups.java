// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.nines.model.Project;
import org.nines.model.core.Item;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;

/** The groups of a project whose members depend on one another: their solved chains, also while members are out for planned work. */
final class Groups {

    private final Map<Item, Integer> instancesOnHosts = new HashMap<>();
    private final SharedCauses causes;
    private final Map<Service, GroupChain> chains = new LinkedHashMap<>();
    private final Map<Service, Map<List<Boolean>, GroupChain>> withAway = new HashMap<>();
    private final Map<Item, Double> longestWork = new HashMap<>();
    private final Set<Set<Item>> outs = new LinkedHashSet<>();

    /** No group is solved yet. */
    Groups(Project project) {
        causes = new SharedCauses(project);
        for (Service service : project.getServices()) {
            service.getInstances().forEach(i -> instancesOnHosts.merge(i.getHost(), 1, Integer::sum));
        }
    }

    /** What items have in common. */
    SharedCauses causes() {
        return causes;
    }

    /**
     * Solves the chain of a service.
     *
     * @throws Exploration.TooManyStatesException when it is too large
     */
    void solve(Service service) {
        GroupChain chain = newChain(service, m -> false);
        chains.put(service, chain);
        withAway.put(service, new HashMap<>(Map.of(away(service, Set.of()), chain)));
        outs.forEach(out -> chain(service, out));
    }

    /**
     * Says which items are out of service together at some times.
     *
     * @param out the items, all out at the same time
     * @param hours how long at most
     */
    void planned(Set<Item> out, double hours) {
        outs.add(out);
        out.forEach(item -> longestWork.merge(item, hours, Math::max));
        chains.keySet().forEach(service -> chain(service, out));
    }

    private GroupChain newChain(Service service, IntPredicate away) {
        GroupChain chain = new GroupChain(service, instancesOnHosts, causes, away);
        chain.solution();
        return chain;
    }

    private static List<Boolean> away(Service service, Collection<Item> out) {
        List<Boolean> away = new ArrayList<>();
        for (ServiceInstance instance : service.getInstances()) {
            away.add(out.contains(instance) || out.contains(instance.getHost()));
        }
        return away;
    }

    /** Solved chains of the services that need one, in the order of the model, with nobody away. */
    Map<Service, GroupChain> chains() {
        return chains;
    }

    /** The chain of a service while items are out of service: members on them, or themselves out, are away. */
    GroupChain chain(Service service, Collection<Item> out) {
        List<Boolean> away = away(service, out);
        return withAway.get(service).computeIfAbsent(away, a -> newChain(service, a::get));
    }

    /** The chains of a service with every set of members away that planned work brings, nobody first. */
    List<GroupChain> allChains(Service service) {
        Set<GroupChain> all = new LinkedHashSet<>();
        all.add(chains.get(service));
        outs.forEach(out -> all.add(chain(service, out)));
        return List.copyOf(all);
    }

    /** The longest planned work that takes an item out, in hours; 0 when none does. */
    double longestWork(Item item) {
        return longestWork.getOrDefault(item, 0.0);
    }
}
