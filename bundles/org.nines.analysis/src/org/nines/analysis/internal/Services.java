// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nines.kernel.StructureGraph;
import org.nines.model.compute.Host;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Dependency;
import org.nines.model.service.Pool;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevel;

/**
 * When services are served.
 *
 * <table>
 * <caption>Success conditions</caption>
 * <tr><th>element</th><th>served when</th></tr>
 * <tr><td>instance, at a level</td><td>itself and its host work, each of its volumes can be used from there, and each need of the service, of
 * the level and of the levels below it is served from its host</td></tr>
 * <tr><td>need for a service at a level, from a host or from where clients are</td><td>as many of its instances as the level or the pool
 * requires (else one) are served and can be reached</td></tr>
 * <tr><td>service level, for a client population</td><td>as a need from the node that the population is attached to, which itself works</td>
 * </tr>
 * </table>
 *
 * A group that switches over serves nobody; without that condition takeovers are instantaneous.
 *
 * <p>Paths run from the one who asks: not 'any to any' between layers and not 'all pairs' (SEMANTICS 4). Services that keep each other running
 * do so as long as each runs: the greatest solution.
 */
final class Services {

    private record Served(ServiceInstance instance, ServiceLevel level) {
    }

    private final StructureGraph.Builder graph;
    private final Variables variables;
    private final Infrastructure infrastructure;
    private final BiPredicate<Service, Integer> takesPart;
    private final ToIntFunction<Service> serving;
    private final Fixpoint instances = new Fixpoint(StructureGraph.TRUE);

    /**
     * @param takesPart which member (by index) of a service may serve; the others are taken as down
     * @param serving when the instances of a service may serve at all: while they don't switch over
     */
    Services(StructureGraph.Builder graph, Variables variables, Infrastructure infrastructure, BiPredicate<Service, Integer> takesPart,
            ToIntFunction<Service> serving) {
        this.graph = graph;
        this.variables = variables;
        this.infrastructure = infrastructure;
        this.takesPart = takesPart;
        this.serving = serving;
    }

    /** Takeovers are instantaneous. */
    Services(StructureGraph.Builder graph, Variables variables, Infrastructure infrastructure, BiPredicate<Service, Integer> takesPart) {
        this(graph, variables, infrastructure, takesPart, service -> StructureGraph.TRUE);
    }

    /** The level is not served for every one of the populations. */
    int down(ServiceLevel level, List<ClientPopulation> populations) {
        Service service = (Service) level.eContainer();
        return StructureGraph.Builder.not(graph.and(populations.stream().mapToInt(p -> served(service, level, p.getAttachedTo())).toArray()));
    }

    private int served(Service service, ServiceLevel level, EObject from) {
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < service.getInstances().size(); i++) {
            if (takesPart.test(service, i)) {
                ServiceInstance instance = service.getInstances().get(i);
                members.add(graph.and(infrastructure.path(from, instance.getHost()), served(instance, level)));
            }
        }
        int enough = graph.atLeast(required(service, level), members.stream().mapToInt(Integer::intValue).toArray());
        return graph.and(enough, serving.applyAsInt(service));
    }

    /** An instance serves whoever reaches it. */
    int served(ServiceInstance instance, ServiceLevel level) {
        Served question = new Served(instance, level);
        return instances.solve(question, question, () -> {
            Host host = instance.getHost();
            List<Integer> conditions = new ArrayList<>();
            conditions.add(variables.works(instance, 0));
            conditions.add(infrastructure.works(host));
            instance.getVolumes().forEach(volume -> conditions.add(infrastructure.volume(volume, host)));
            for (Dependency need : needs((Service) instance.eContainer(), level)) {
                conditions.add(served(need.getService(), neededLevel(need), host));
            }
            return graph.and(conditions.stream().mapToInt(Integer::intValue).toArray());
        });
    }

    /** Levels from the least demanding one up to the given one; none for null. */
    static List<ServiceLevel> upTo(Service service, ServiceLevel level) {
        return service.getLevels().subList(0, service.getLevels().indexOf(level) + 1);
    }

    /** What an instance needs at a level. */
    static List<Dependency> needs(Service service, ServiceLevel level) {
        return Stream.concat(service.getNeeds().stream(), upTo(service, level).stream().flatMap(l -> l.getNeeds().stream()))
                .filter(Dependency.class::isInstance).map(Dependency.class::cast).toList();
    }

    /** The level that a dependency needs; null when the service has no levels. */
    static ServiceLevel neededLevel(Dependency need) {
        if (need.getLevel() != null) {
            return need.getLevel();
        }
        return need.getService().getLevels().stream().findFirst().orElse(null);
    }

    /** How many instances must be served at a level: what the levels up to it ask for at most, else what the pool requires, else one. */
    static int required(Service service, ServiceLevel level) {
        int asked = upTo(service, level).stream().mapToInt(ServiceLevel::getRequired).max().orElse(0);
        if (asked > 0) {
            return asked;
        }
        return service.getRedundancy() instanceof Pool pool ? pool.getRequired() : 1;
    }

    /** Whether services need each other in a circle. */
    boolean circular() {
        return instances.circular();
    }

    /** Every member takes part. */
    static boolean everybody(Service service, int member) {
        return true;
    }

    /** Only one member of one service takes part, and every member of the others. */
    static BiPredicate<Service, Integer> onlyMember(Service service, int member) {
        return (s, i) -> s != service || i == member;
    }

    /** Indices of the members of a service. */
    static IntStream members(Service service) {
        return IntStream.range(0, service.getInstances().size());
    }
}
