// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
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
import org.nines.kernel.Truth;
import org.nines.model.compute.Host;
import org.nines.model.core.Item;
import org.nines.model.facility.Equipment;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Dependency;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.Standby;
import org.nines.model.storage.Disk;

/** The structural question about a whole design: every element is up, or down until it is repaired. All levels share one graph. */
final class DesignStructure {

    /** What a condition says: the element works, or, with a level, the instance serves at that level. */
    record Named(Item item, ServiceLevel level) {
    }

    private record Served(ServiceInstance instance, ServiceLevel level) {
    }

    /** A member of a standby group, by its index. */
    record Member(Service group, int index) {
    }

    private final Snapshot snapshot;
    private final Groups solved;
    private final List<ServiceLevel> levels;
    private final StructureGraph.Builder builder = StructureGraph.builder();
    private final StructuralVariables variables;
    private final Infrastructure infrastructure;
    private final Services everybody;
    private final Map<ServiceLevel, Integer> down = new LinkedHashMap<>();
    private final Map<ServiceLevel, Map<Member, Integer>> downOnMember = new HashMap<>();
    private final Map<ServiceLevel, Map<Service, Integer>> downMeanwhile = new HashMap<>();
    private final Map<Service, Set<Service>> reached = new HashMap<>();
    private final List<Item> participants;
    private final Map<Integer, Named> named = new HashMap<>();
    private final Map<Item, Integer> works = new LinkedHashMap<>();
    private final Map<Served, Integer> serves = new LinkedHashMap<>();
    private final List<RedundantGroup> groups;
    private final StructureGraph graph;
    private final Truth atRest;
    private final Map<Item, Integer> elements = new HashMap<>();

    /**
     * @param levels the service levels that are asked for
     * @param solved the groups whose members depend on one another
     */
    DesignStructure(Snapshot snapshot, List<ServiceLevel> levels, Groups solved) {
        this.snapshot = snapshot;
        this.levels = levels;
        this.solved = solved;
        variables = new StructuralVariables(snapshot, builder);
        infrastructure = new Infrastructure(builder, variables, snapshot.project());
        everybody = new Services(builder, variables, infrastructure, Services::everybody);
        levels.forEach(level -> down.put(level, everybody.down(level, clients(level))));
        downOnMembers();
        participants = List.copyOf(variables.items());
        variables.settle();
        downMeanwhile();
        groups = redundantGroups();
        name();
        graph = builder.build();
        atRest = failed();
        for (int e = 0; e < variables.items().size(); e++) {
            elements.put(variables.item(e), e);
        }
    }

    /** Down when nobody but one member of a standby group takes part, for each of its members and every level that leads to the group. */
    private void downOnMembers() {
        Map<Member, Services> alone = new HashMap<>();
        for (ServiceLevel level : levels) {
            Map<Member, Integer> functions = new LinkedHashMap<>();
            for (Service group : reached((Service) level.eContainer())) {
                if (group.getRedundancy() instanceof Standby) {
                    IntStream.range(0, group.getInstances().size()).mapToObj(i -> new Member(group, i))
                            .forEach(member -> functions.put(member, alone.computeIfAbsent(member, m -> new Services(builder, variables,
                                    infrastructure, Services.onlyMember(m.group, m.index))).down(level, clients(level))));
                }
            }
            downOnMember.put(level, functions);
        }
    }

    /** Down until a standby group has taken over, for every level that leads to the group. */
    private void downMeanwhile() {
        Map<Service, Services> before = new HashMap<>();
        for (ServiceLevel level : levels) {
            Map<Service, Integer> functions = new LinkedHashMap<>();
            for (Service group : reached((Service) level.eContainer())) {
                if (group.getRedundancy() instanceof Standby standby) {
                    double hours = FailoverPlan.of(snapshot, group, standby).hours();
                    boolean buffered = variables.felts(group).stream().anyMatch(felt -> felt.bridges(hours));
                    functions.put(group, !buffered ? downOnMember.get(level).get(new Member(group, 0)) : before.computeIfAbsent(group,
                            g -> new Services(builder, variables, infrastructure, Services.notYetTakenOver(g, hours))).down(level, clients(level)));
                }
            }
            downMeanwhile.put(level, functions);
        }
    }

    /** Services with several instances and equipment with several supplies that the levels use. */
    private List<RedundantGroup> redundantGroups() {
        List<RedundantGroup> found = new ArrayList<>();
        Set<Service> used = new LinkedHashSet<>();
        levels.forEach(level -> used.addAll(reached((Service) level.eContainer())));
        snapshot.project().getServices().stream().filter(used::contains).filter(s -> s.getInstances().size() > 1).forEach(s -> found.add(group(s)));
        for (Item item : List.copyOf(variables.items())) {
            if (item instanceof PoweredEquipment equipment && equipment.getPowerSupplies().size() > Math.max(1, equipment.getRequiredSupplies())) {
                found.add(new RedundantGroup(equipment, List.copyOf(equipment.getPowerSupplies()), equipment.getRequiredSupplies(),
                        StructureGraph.Builder.not(infrastructure.powered(equipment))));
            }
        }
        return found.stream().filter(group -> group.required() < group.members().size()).toList();
    }

    /** Lost when its first level is; without clients when too few instances serve whoever would reach them. */
    private RedundantGroup group(Service service) {
        ServiceLevel first = service.getLevels().stream().findFirst().orElse(null);
        int required = Math.max(1, Services.required(service, first));
        int lost = first != null && !service.getClients().isEmpty() ? everybody.down(first, service.getClients())
                : StructureGraph.Builder.not(builder.atLeast(required,
                        service.getInstances().stream().mapToInt(instance -> everybody.served(instance, first)).toArray()));
        return new RedundantGroup(service, List.copyOf(service.getInstances()), required, lost);
    }

    /** Names the conditions of equipment and of instances at levels, by which reasons can be told. */
    private void name() {
        for (Item item : List.copyOf(variables.items())) {
            if (item instanceof Equipment || item instanceof Host) {
                int condition = infrastructure.works(item);
                works.put(item, item instanceof PowerDevice device ? infrastructure.delivers(device) : condition);
                named.putIfAbsent(condition, new Named(item, null));
            }
        }
        Set<Service> used = new LinkedHashSet<>();
        levels.forEach(level -> used.addAll(reached((Service) level.eContainer())));
        for (Service service : used) {
            for (ServiceInstance instance : service.getInstances()) {
                // a service without levels has one that nobody named
                for (ServiceLevel level : service.getLevels().isEmpty() ? Collections.<ServiceLevel>singletonList(null) : service.getLevels()) {
                    int served = everybody.served(instance, level);
                    named.putIfAbsent(served, new Named(instance, level));
                    serves.put(new Served(instance, level), served);
                }
            }
        }
    }

    /** What is redundant in the design, services first, each in the order of the model. */
    List<RedundantGroup> groups() {
        return groups;
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
        return solved.chains();
    }

    /** The groups whose members depend on one another, and what items have in common. */
    Groups solved() {
        return solved;
    }

    List<ServiceLevel> levels() {
        return levels;
    }

    StructuralVariables variables() {
        return variables;
    }

    /** Items that the levels ask for. */
    List<Item> participants() {
        return participants;
    }

    StructureGraph graph() {
        return graph;
    }

    /** The level is not served to everybody who uses it. */
    int down(ServiceLevel level) {
        return down.get(level);
    }

    /** The same when nobody but one member of a standby group takes part, for each member of a group that the level leads to. */
    Map<Member, Integer> downOnMember(ServiceLevel level) {
        return downOnMember.get(level);
    }

    /**
     * The same when nobody but the first member of a standby group takes part for those who have no buffer that lasts until another has taken
     * over, for each group that the level leads to.
     */
    Map<Service, Integer> downMeanwhile(ServiceLevel level) {
        return downMeanwhile.get(level);
    }

    /** Element of the graph that stands for an item; -1 for one that no condition asks for. */
    int element(Item item) {
        return elements.getOrDefault(item, -1);
    }

    /** Whether a function holds while nothing has failed. */
    boolean holdsAtRest(int function) {
        return atRest.holds(function);
    }

    /** What a reference of the graph, or its complement, says; null when it has no name. */
    Named named(int ref) {
        Named found = named.get(ref);
        return found != null ? found : named.get(StructureGraph.Builder.not(ref));
    }

    /**
     * The conditions under which equipment and hosts work that the levels lead to, in the order in which they were met; of power devices those under which
     * they deliver.
     */
    Map<Item, Integer> works() {
        return works;
    }

    /** Instances of services that the levels lead to, each once, with the condition that it serves its first level. */
    Map<ServiceInstance, Integer> serving() {
        Map<ServiceInstance, Integer> first = new LinkedHashMap<>();
        serves.forEach((served, condition) -> first.putIfAbsent(served.instance(), condition));
        return first;
    }

    /** An instance serves at a level whoever reaches it. */
    int serves(ServiceInstance instance, ServiceLevel level) {
        return serves.get(new Served(instance, level));
    }

    /** The instance serves its first level while nothing more has failed; true for one that no level leads to. */
    boolean canServe(ServiceInstance instance) {
        ServiceLevel first = ((Service) instance.eContainer()).getLevels().stream().findFirst().orElse(null);
        Integer served = serves.get(new Served(instance, first));
        return served == null || atRest.holds(served);
    }

    /** Whether the probability of an item's being down is not its own alone: a disk of an array, a member of a group, its host. */
    boolean dependent(Item item) {
        return item instanceof Disk || solved.causes().has(item) || solved.chains().values().stream().anyMatch(chain -> IntStream.range(0, chain.members().size())
                .anyMatch(m -> chain.members().get(m) == item || chain.ownsHost(m) && chain.members().get(m).getHost() == item));
    }

    /** All functions when some elements of the graph have failed and nothing else. */
    Truth failed(int... failedElements) {
        int[] assignment = new int[graph.elementCount()];
        for (int element : failedElements) {
            assignment[element] = 1;
        }
        return graph.truth(assignment);
    }

    /** Whether services need each other in a circle. */
    boolean circular() {
        return everybody.circular();
    }
}
