// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.internal.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nines.model.Elements;
import org.nines.model.service.Alternatives;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.ContinuityRole;
import org.nines.model.service.Dependency;
import org.nines.model.service.DependencyKind;
import org.nines.model.service.FailoverGroup;
import org.nines.model.service.Pool;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.ServicePackage;
import org.nines.model.service.Standby;
import org.nines.model.service.SwitchOver;
import org.nines.model.service.Tier;
import org.nines.scene.notation.DiagramKind;
import org.nines.scene.notation.Facts;
import org.nines.scene.notation.Names;
import org.nines.scene.notation.Path;

/** Who uses which service, what stands in for what, and what needs what. */
public final class ServiceKind extends Table {

    public ServiceKind() {
        super("service", "Services", "client populations, tiers, services with their instances and levels, and what they need", DiagramKind.Arrangement.LAYERS_DOWN);

        node(ClientPopulation.class, "client").detail((c, f) -> size(c)).edits(ServicePackage.Literals.CLIENT_POPULATION__SIZE);
        container(Tier.class, "tier").onlyWithContent();
        container(Service.class, "service").in(Path.of(ServicePackage.Literals.SERVICE__TIER)).detail((s, f) -> redundancy(s)).detail(ServiceKind::levels);
        node(ServiceInstance.class, "instance").icon("").name((i, f) -> host(i)).detail((i, f) -> i.getContinuityRole() == ContinuityRole.NONE ? "" : i.getContinuityRole().getLiteral());

        edge(ClientPopulation.class, Path.HERE, Path.of(ServicePackage.Literals.CLIENT_POPULATION__USES)).relation(ServicePackage.Literals.CLIENT_POPULATION__USES).look("line-green-0")
                .legend("uses").arrow().tool("Uses", "Has clients use a service.");
        edge(Dependency.class, Path.CONTAINER, Path.of(ServicePackage.Literals.DEPENDENCY__SERVICE)).look((c, f) -> look(c.element())).legend((c, f) -> legend(c.element()))
                .label((c, f) -> label(c.element())).arrow().edits(ServicePackage.Literals.DEPENDENCY__BUFFER, ServicePackage.Literals.DEPENDENCY__CACHED_FOR);

        makes(ServicePackage.Literals.SERVICE_LEVEL);
        assembles("replicated-database");
    }

    static String size(ClientPopulation clients) {
        return clients.getSize() > 1 ? String.format(java.util.Locale.ROOT, "%,d", clients.getSize()).replace(',', '\u202f') + " users" : "";
    }

    private static String host(ServiceInstance instance) {
        return (instance.getHost() == null ? Elements.name(instance) : Names.name(instance.getHost())) + Names.repetition(instance);
    }

    /** How instances stand in for one another, in a few words. */
    static String redundancy(Service service) {
        int instances = service.getInstances().stream().mapToInt(Names::count).sum();
        return switch (service.getRedundancy()) {
            case Pool pool -> pool.getRequired() == 0 ? "pool of " + instances + ", as many as the demand needs" : "pool: " + pool.getRequired() + " of " + instances + " needed";
            case FailoverGroup group -> "fails over in " + (group.getCluster() == null ? "a cluster" : Elements.name(group.getCluster()));
            case Standby standby -> standby.getKind().getLiteral() + " standby, " + (standby.getSwitchOver() == SwitchOver.MANUAL ? "manual" : "automatic");
            case null, default -> instances == 1 ? "one instance" : "";
        };
    }

    private static String levels(Service service, Facts facts) {
        List<String> levels = new ArrayList<>();
        for (ServiceLevel level : service.getLevels()) {
            String targets = facts.agreements(level).stream().filter(a -> a.getTarget() != null).map(a -> a.getTarget().toString()).distinct().collect(Collectors.joining(", "));
            levels.add(Elements.name(level) + (targets.isEmpty() ? "" : " " + targets));
        }
        return String.join("  ·  ", levels);
    }

    private static String look(Dependency dependency) {
        if (dependency.getBuffer() != null || dependency.getKind() == DependencyKind.CACHED) {
            return "line-purple-1";
        }
        if (dependency.getKind() == DependencyKind.START) {
            return "line-grey-2";
        }
        return dependency.eContainer() instanceof ServiceLevel ? "line-blue-3" : "line-black-0";
    }

    private static String legend(Dependency dependency) {
        return switch (look(dependency)) {
            case "line-purple-1" -> "can do without for a while";
            case "line-grey-2" -> "needs to start";
            case "line-blue-3" -> "needs for a level";
            default -> "needs";
        };
    }

    private static String label(Dependency dependency) {
        List<String> parts = new ArrayList<>();
        if (dependency.eContainer() instanceof ServiceLevel level) {
            parts.add(Elements.name(level));
        }
        if (dependency.eContainer() instanceof Alternatives any) {
            parts.add(any.getRequired() + " of " + any.getNeeds().size());
        }
        if (dependency.getLevel() != null) {
            parts.add("its level " + Elements.name(dependency.getLevel()));
        }
        if (dependency.getBuffer() != null) {
            parts.add("buffer " + dependency.getBuffer());
        }
        if (dependency.getCachedFor() != null) {
            parts.add("cached " + dependency.getCachedFor());
        }
        return String.join(", ", parts);
    }
}
