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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.nines.model.Project;
import org.nines.model.core.Item;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;

/**
 * What holds for a whole project: the solved chains of groups whose members depend on one another, also while members are out for planned work,
 * what items have in common, and what the calendar brings about.
 */
final class Groups {

    private final Map<Item, Integer> instancesOnHosts;
    private final SharedCauses causes;
    private final Map<Service, GroupChain> chains = new LinkedHashMap<>();
    private final Map<Service, Map<List<Boolean>, GroupChain>> withAway = new HashMap<>();
    private final Map<GroupRules, GroupRules.Solved> solved = new ConcurrentHashMap<>();
    private final OperatingStates operation;

    /** No group is solved yet. */
    Groups(Project project) {
        instancesOnHosts = new HashMap<>();
        causes = new SharedCauses(project);
        operation = new OperatingStates(project);
        for (Service service : project.getServices()) {
            service.getInstances().forEach(i -> instancesOnHosts.merge(i.getHost(), 1, Integer::sum));
        }
    }

    private Groups(Groups written, UnaryOperator<ModeFigures> drawn) {
        instancesOnHosts = written.instancesOnHosts;
        causes = written.causes.with(drawn);
        operation = written.operation;
        solved.putAll(written.solved);
        written.chains.keySet().forEach(this::solve);
    }

    /** The same with other figures of failure modes; chains are solved anew where theirs are others. */
    Groups with(UnaryOperator<ModeFigures> figures) {
        return new Groups(this, figures);
    }

    /** What the calendar brings about. */
    OperatingStates operation() {
        return operation;
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
        List<Boolean> nobody = away(service, Set.of());
        GroupChain chain = newChain(service, nobody);
        chains.put(service, chain);
        withAway.put(service, new ConcurrentHashMap<>(Map.of(nobody, chain)));
        operation.states().forEach(state -> chain(service, state.out()));
    }

    private GroupChain newChain(Service service, List<Boolean> away) {
        return new GroupChain(service, instancesOnHosts, causes, away, rules -> solved.computeIfAbsent(rules, GroupRules::solve));
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
        return withAway.get(service).computeIfAbsent(away, a -> newChain(service, a));
    }

    /** The chains of a service with every set of members away that planned work brings, nobody first. */
    List<GroupChain> allChains(Service service) {
        Set<GroupChain> all = new LinkedHashSet<>();
        all.add(chains.get(service));
        operation.states().forEach(state -> all.add(chain(service, state.out())));
        return List.copyOf(all);
    }

    /** The longest planned work that takes an item out, in hours; 0 when none does. */
    double longestWork(Item item) {
        return operation.longestWork(item);
    }
}
