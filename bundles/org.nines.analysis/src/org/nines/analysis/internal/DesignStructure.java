// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.nines.analysis.Snapshot;
import org.nines.kernel.StructureGraph;
import org.nines.model.core.Item;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Dependency;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;

/** The structural question about a whole design: every element is up, or down until it is repaired. All levels share one graph. */
final class DesignStructure {

    private record Member(Service group, int index) {
    }

    private final Snapshot snapshot;
    private final Map<Service, GroupChain> chains;
    private final List<ServiceLevel> levels;
    private final StructureGraph.Builder builder = StructureGraph.builder();
    private final StructuralVariables variables;
    private final Infrastructure infrastructure;
    private final Services everybody;
    private final Map<ServiceLevel, Integer> down = new LinkedHashMap<>();
    private final Map<ServiceLevel, List<Integer>> downOnMember = new HashMap<>();
    private final Map<Service, Set<Service>> reached = new HashMap<>();
    private final StructureGraph graph;
    private final Map<Item, Integer> elements = new HashMap<>();

    /**
     * @param levels the service levels that are asked for
     * @param chains chains of the groups that need one
     */
    DesignStructure(Snapshot snapshot, List<ServiceLevel> levels, Map<Service, GroupChain> chains) {
        this.snapshot = snapshot;
        this.levels = levels;
        this.chains = chains;
        variables = new StructuralVariables(snapshot, builder);
        infrastructure = new Infrastructure(builder, variables, snapshot.project());
        everybody = new Services(builder, variables, infrastructure, Services::everybody);
        levels.forEach(level -> down.put(level, everybody.down(level, clients(level))));
        downOnMembers();
        graph = builder.build();
        for (int e = 0; e < variables.items().size(); e++) {
            elements.put(variables.item(e), e);
        }
    }

    /** Down when nobody but one member of a standby group takes part, for each of its members and every level that leads to the group. */
    private void downOnMembers() {
        Map<Member, Services> alone = new HashMap<>();
        for (ServiceLevel level : levels) {
            List<Integer> functions = new ArrayList<>();
            for (Service group : reached((Service) level.eContainer())) {
                GroupChain chain = chains.get(group);
                if (chain != null && chain.meanInterruption() > 0) {
                    IntStream.range(0, group.getInstances().size()).forEach(member -> functions.add(alone.computeIfAbsent(new Member(group, member),
                            m -> new Services(builder, variables, infrastructure, Services.onlyMember(group, member))).down(level, clients(level))));
                }
            }
            downOnMember.put(level, functions);
        }
    }

    static List<ClientPopulation> clients(ServiceLevel level) {
        return ((Service) level.eContainer()).getClients();
    }

    /** A service and all that it needs, directly or not, at any level. */
    Set<Service> reached(Service service) {
        return reached.computeIfAbsent(service, DesignStructure::closure);
    }

    private static Set<Service> closure(Service service) {
        Set<Service> found = new LinkedHashSet<>();
        Deque<Service> open = new ArrayDeque<>(List.of(service));
        while (!open.isEmpty()) {
            Service next = open.remove();
            if (found.add(next)) {
                next.eAllContents().forEachRemaining(element -> {
                    if (element instanceof Dependency dependency && dependency.getService() != null) {
                        open.add(dependency.getService());
                    }
                });
            }
        }
        return found;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Map<Service, GroupChain> chains() {
        return chains;
    }

    List<ServiceLevel> levels() {
        return levels;
    }

    StructuralVariables variables() {
        return variables;
    }

    StructureGraph graph() {
        return graph;
    }

    /** The level is not served to everybody who uses it. */
    int down(ServiceLevel level) {
        return down.get(level);
    }

    /** The same when nobody but one member of a standby group takes part, for each member of a group that the level leads to. */
    List<Integer> downOnMember(ServiceLevel level) {
        return downOnMember.get(level);
    }

    /** Element of the graph that stands for an item; -1 for one that no condition asks for. */
    int element(Item item) {
        return elements.getOrDefault(item, -1);
    }

    /** Whether a function holds while nothing has failed. */
    boolean holdsAtRest(int function) {
        return graph.evaluate(function, new int[graph.elementCount()]);
    }

    /** Whether services need each other in a circle. */
    boolean circular() {
        return everybody.circular();
    }
}
