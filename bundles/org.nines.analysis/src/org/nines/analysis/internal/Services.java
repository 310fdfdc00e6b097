// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nines.kernel.StructureGraph;
import org.nines.model.compute.Host;
import org.nines.model.service.Alternatives;
import org.nines.model.service.BufferView;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Dependency;
import org.nines.model.service.FailoverGroup;
import org.nines.model.service.Need;
import org.nines.model.service.Pool;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.Standby;

/**
 * When services are served; see CONDITIONS.md in this bundle. Whether takeovers take time is said by the {@link Infrastructure}.
 *
 * <p>Paths run from the one who asks: not 'any to any' between layers and not 'all pairs' (SEMANTICS 4). Services that keep each other running
 * do so as long as each runs: the greatest solution.
 */
final class Services {

    /** One that asks again behind more buffers is told the same: where it is served without them it is with them. */
    private record Served(ServiceInstance instance, ServiceLevel level, Host where) {
    }

    private record Question(Served served, Felt felt, Placement placement) {
    }

    /** Which members of services serve. */
    interface TakesPart {

        /**
         * Whether a member may serve.
         *
         * @param member its index
         * @param felt how whoever asks feels failures of the service
         */
        boolean test(Service service, int member, Felt felt);
    }

    private final StructureGraph.Builder graph;
    private final Variables variables;
    private final Infrastructure infrastructure;
    private final TakesPart takesPart;
    private final Loads loads;
    private final Fixpoint instances = new Fixpoint(StructureGraph.TRUE);
    private Placement placement = Placement.NONE;

    /**
     * @param takesPart which member of a service may serve; the others are taken as down
     * @param loads how much services have to carry
     */
    Services(StructureGraph.Builder graph, Variables variables, Infrastructure infrastructure, TakesPart takesPart, Loads loads) {
        this.graph = graph;
        this.variables = variables;
        this.infrastructure = infrastructure;
        this.takesPart = takesPart;
        this.loads = loads;
    }

    /** At the largest load. */
    Services(StructureGraph.Builder graph, Variables variables, Infrastructure infrastructure, TakesPart takesPart) {
        this(graph, variables, infrastructure, takesPart, Loads.LARGEST);
    }

    /** The level is not served for every one of the populations. */
    int down(ServiceLevel level, List<ClientPopulation> populations) {
        Service service = (Service) level.eContainer();
        return StructureGraph.Builder.not(somehow(service, level, () -> graph.and(populations.stream().mapToInt(p -> graph.and(
                infrastructure.attachment(p.getAttachedTo(), Felt.NOW), served(service, level, p.getAttachedTo(), Felt.NOW))).toArray())));
    }

    /** What is true with the groups of clusters that a level needs placed in any of the ways in which all have room. */
    private int somehow(Service service, ServiceLevel level, IntSupplier condition) {
        return graph.or(infrastructure.clusters().placements(service, level).stream().mapToInt(way -> {
            placement = way;
            return condition.getAsInt();
        }).toArray());
    }

    private int served(Service service, ServiceLevel level, EObject from, Felt felt) {
        List<Integer> members = new ArrayList<>();
        List<ServiceInstance> taking = new ArrayList<>();
        for (int i = 0; i < service.getInstances().size(); i++) {
            if (takesPart.test(service, i, felt)) {
                ServiceInstance instance = service.getInstances().get(i);
                taking.add(instance);
                members.add(servedAnywhere(instance, level, from, felt));
            }
        }
        int[] all = members.stream().mapToInt(Integer::intValue).toArray();
        int switching = variables.switchingOver(service, felt);
        if (readOnly(level)) {
            return graph.atLeast(Math.max(1, asked(service, level)), all);
        }
        int enough = service.getRedundancy() instanceof FailoverGroup ? placed(service, taking, all, felt) : enough(service, level, taking, all);
        return infrastructure.takeovers() ? graph.and(enough, StructureGraph.Builder.not(switching)) : enough;
    }

    /** Some instance of a failover group is served on a node on which the group stands. */
    private int placed(Service service, List<ServiceInstance> instances, int[] served, Felt felt) {
        List<Placement> ways = placement.stands().containsKey(service) ? List.of(placement) : infrastructure.clusters().alone(service);
        return graph.or(ways.stream().map(way -> way.stands().get(service)).mapToInt(stand -> stand == null ? graph.or(served) : graph.and(
                graph.and(stand.up().stream().mapToInt(node -> infrastructure.works(node, felt)).toArray()),
                graph.or(IntStream.range(0, served.length).filter(i -> stand.on().contains(instances.get(i).getHost())).map(i -> served[i])
                        .toArray())))
                .toArray());
    }

    private static boolean readOnly(ServiceLevel level) {
        return level != null && level.isReadOnly();
    }

    private int enough(Service service, ServiceLevel level, List<ServiceInstance> instances, int[] served) {
        int asked = asked(service, level);
        if (asked > 0 || !Loads.decide(service)) {
            return graph.atLeast(asked > 0 ? asked : service.getRedundancy() instanceof Pool pool ? pool.getRequired() : 1, served);
        }
        return Threshold.carries(graph, loads.of(service), instances.stream().mapToDouble(Loads::capacity).toArray(), served);
    }

    private int servedAnywhere(ServiceInstance instance, ServiceLevel level, EObject from, Felt felt) {
        List<? extends Host> placements = Infrastructure.placements(instance.getHost());
        return graph.or(placements.stream().mapToInt(where -> graph.and(
                infrastructure.path(from, Infrastructure.networkNode(instance.getHost(), where), felt),
                served(instance, level, where, felt))).toArray());
    }

    /** An instance serves whoever reaches it. */
    int served(ServiceInstance instance, ServiceLevel level) {
        return somehow((Service) instance.eContainer(), level, () -> graph.or(Infrastructure.placements(instance.getHost()).stream()
                .mapToInt(where -> served(instance, level, where, Felt.NOW)).toArray()));
    }

    private int served(ServiceInstance instance, ServiceLevel level, Host where, Felt felt) {
        Served subject = new Served(instance, level, where);
        Placement matters = placement.of(infrastructure.clusters().competing((Service) instance.eContainer(), level));
        return instances.solve(new Question(subject, felt, matters), subject, () -> {
            Host host = instance.getHost();
            List<Integer> conditions = new ArrayList<>();
            conditions.add(infrastructure.itself(instance, felt));
            conditions.add(infrastructure.works(host, felt));
            conditions.add(infrastructure.works(where, felt));
            instance.getVolumes().forEach(volume -> conditions.add(infrastructure.volume(volume, host, where, felt)));
            for (Need need : needs((Service) instance.eContainer(), level)) {
                conditions.add(met(need, subject, felt));
            }
            return graph.and(conditions.stream().mapToInt(Integer::intValue).toArray());
        });
    }

    private int met(Need need, Served who, Felt felt) {
        return switch (need) {
            case Alternatives alternatives -> graph.atLeast(alternatives.getRequired(),
                    alternatives.getNeeds().stream().mapToInt(alternative -> met(alternative, who, felt)).toArray());
            case Dependency dependency -> met(dependency, who, behindBuffer(dependency, felt));
            default -> throw new IllegalStateException("unknown kind of need: " + need.eClass().getName());
        };
    }

    private static Felt behindBuffer(Dependency dependency, Felt felt) {
        double buffer = ModeFigures.hours(dependency.getBuffer());
        double drain = ModeFigures.hours(dependency.getDrain());
        if (buffer == 0) {
            return felt;
        }
        return dependency.getCounts() == BufferView.DELIVERED ? felt.held(drain) : felt.later(buffer, drain);
    }

    private int met(Dependency dependency, Served who, Felt felt) {
        return switch (dependency.getKind()) {
            case RUN -> served(dependency, who, felt);
            case CACHED -> served(dependency, who, cached(dependency, felt));
            case START -> startable(dependency, who, felt);
        };
    }

    private static Felt cached(Dependency dependency, Felt felt) {
        return felt.cached(ModeFigures.hours(dependency.getCachedFor()));
    }

    private int served(Dependency dependency, Served who, Felt felt) {
        EObject from = Infrastructure.networkNode(who.instance.getHost(), who.where);
        Service service = dependency.getService();
        OptionalInt promised = variables.promised(service, neededLevel(dependency));
        return promised.isPresent() ? graph.and(promised.getAsInt(), reached(service, from, felt))
                : served(service, neededLevel(dependency), from, felt);
    }

    /** A path leads to any instance of a service; true for one without instances. */
    private int reached(Service service, EObject from, Felt felt) {
        return service.getInstances().isEmpty() ? StructureGraph.TRUE : graph.or(service.getInstances().stream().flatMap(instance ->
                Infrastructure.placements(instance.getHost()).stream().map(placement -> Infrastructure.networkNode(instance.getHost(), placement)))
                .mapToInt(node -> infrastructure.path(from, node, felt)).toArray());
    }

    /** Served, or the instance does not have to start meanwhile. */
    private int startable(Dependency dependency, Served who, Felt felt) {
        Felt.Start start = start(who.instance);
        if (start == null) {
            return StructureGraph.TRUE;
        }
        int served = served(dependency, who, felt.atStarts(start));
        if (variables.lasting()) {
            return StructureGraph.TRUE;
        }
        Service service = (Service) who.instance.eContainer();
        EObject owner = together(service) ? service : who.instance;
        String what = "start#" + service.getNeeds().indexOf(dependency) + "#" + dependency.getService().getName();
        return graph.or(served, StructureGraph.Builder.not(variables.badLuck(owner, what, start.chance())));
    }

    /** Members of a standby start together. */
    private static boolean together(Service service) {
        return service.getRedundancy() instanceof Standby;
    }

    /** When an instance starts; null when it never does or nothing is ever repaired. */
    private Felt.Start start(ServiceInstance instance) {
        Service service = (Service) instance.eContainer();
        Stream<ServiceInstance> starting = together(service) ? service.getInstances().stream() : Stream.of(instance);
        double rate = starting.mapToDouble(i -> failures(ModeFigures.of(i)) + failures(ModeFigures.of(i.getHost()))).sum();
        double longest = infrastructure.longestRepair();
        return rate == 0 || longest == 0 ? null : new Felt.Start(rate, longest);
    }

    private static double failures(List<ModeFigures> modes) {
        return modes.stream().mapToDouble(ModeFigures::w).sum();
    }

    // Who waits for whom

    private record Asked(Service service, ServiceLevel level) {
    }

    private record Way(Asked asked, Felt felt) {
    }

    /**
     * The services that a level needs, itself among them, and how it feels that one of them switches over, once for each way that leads there;
     * not at all where reading suffices. In a circle of needs ways end where they began: going round only adds buffers.
     */
    Map<Service, Set<Felt>> waits(ServiceLevel level) {
        Map<Service, Set<Felt>> waits = new LinkedHashMap<>();
        walk(new Way(new Asked((Service) level.eContainer(), level), Felt.NOW), new HashSet<>(), new HashSet<>(), waits);
        return waits;
    }

    private void walk(Way way, Set<Asked> open, Set<Way> seen, Map<Service, Set<Felt>> waits) {
        Asked asked = way.asked;
        if (open.contains(asked) || !seen.add(way)) {
            return;
        }
        open.add(asked);
        Set<Felt> felts = waits.computeIfAbsent(asked.service, s -> new LinkedHashSet<>());
        if (!readOnly(asked.level)) {
            felts.add(way.felt);
        }
        needs(asked.service, asked.level).stream().flatMap(Services::dependencies)
                .forEach(dependency -> felts(dependency, asked.service, behindBuffer(dependency, way.felt)).forEach(felt ->
                        walk(new Way(new Asked(dependency.getService(), neededLevel(dependency)), felt), open, seen, waits)));
        open.remove(asked);
    }

    private Stream<Felt> felts(Dependency dependency, Service who, Felt felt) {
        return switch (dependency.getKind()) {
            case RUN -> Stream.of(felt);
            case CACHED -> Stream.of(cached(dependency, felt));
            case START -> who.getInstances().stream().map(this::start).filter(Objects::nonNull).distinct().map(felt::atStarts);
        };
    }

    /** Levels from the least demanding one up to the given one; none for null. */
    static List<ServiceLevel> upTo(Service service, ServiceLevel level) {
        return service.getLevels().subList(0, service.getLevels().indexOf(level) + 1);
    }

    /** What an instance needs at a level. */
    static List<Need> needs(Service service, ServiceLevel level) {
        return Stream.concat(service.getNeeds().stream(), upTo(service, level).stream().flatMap(l -> l.getNeeds().stream())).toList();
    }

    /** The dependencies among needs, alternatives included. */
    static Stream<Dependency> dependencies(Need need) {
        return need instanceof Alternatives alternatives ? alternatives.getNeeds().stream().flatMap(Services::dependencies)
                : Stream.of((Dependency) need);
    }

    /** The level that a dependency needs; null when the service has no levels. */
    static ServiceLevel neededLevel(Dependency need) {
        if (need.getLevel() != null) {
            return need.getLevel();
        }
        return need.getService().getLevels().stream().findFirst().orElse(null);
    }

    /** How many instances the levels up to one ask for at most; 0 when none says. */
    private static int asked(Service service, ServiceLevel level) {
        return upTo(service, level).stream().mapToInt(ServiceLevel::getRequired).max().orElse(0);
    }

    /** How many instances must be served at a level: what the levels up to it ask for at most, else what the pool requires, else one. */
    static int required(Service service, ServiceLevel level) {
        int asked = asked(service, level);
        if (asked > 0) {
            return asked;
        }
        if (Loads.decide(service)) {
            return Threshold.number(Loads.LARGEST.of(service), service.getInstances().stream().mapToDouble(Loads::capacity).toArray());
        }
        return service.getRedundancy() instanceof Pool pool ? pool.getRequired() : 1;
    }

    /** Whether services need each other in a circle. */
    boolean circular() {
        return instances.circular();
    }

    /** Every member takes part. */
    static boolean everybody(Service service, int member, Felt felt) {
        return true;
    }

    /** Only one member of one service takes part, and every member of the others. */
    static TakesPart onlyMember(Service service, int member) {
        return (s, i, felt) -> s != service || i == member;
    }

    /** Only the first member of one service takes part for those who feel that it takes so many hours until another has taken over. */
    static TakesPart notYetTakenOver(Service service, double hours) {
        return (s, i, felt) -> s != service || i == 0 || felt.bridges(hours);
    }

    /** Indices of the members of a service. */
    static IntStream members(Service service) {
        return IntStream.range(0, service.getInstances().size());
    }
}
