// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.kernel.StructureGraph;
import org.nines.model.Project;
import org.nines.model.core.CommonCause;
import org.nines.model.core.Item;
import org.nines.model.facility.HazardZone;
import org.nines.model.facility.Location;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.network.ExternalNetwork;
import org.nines.model.network.Link;
import org.nines.model.network.NetworkDevice;

/**
 * 'Itself works' of an item: its own behaviour, and no event of a hazard zone or common cause that takes it along.
 *
 * <table>
 * <caption>What an event of a hazard zone takes along</caption>
 * <tr><th>kind</th><th>what goes</th></tr>
 * <tr><td>region, seismic, flood, storm, fire</td><td>the affected items</td></tr>
 * <tr><td>power grid</td><td>affected utility feeds, and utility feeds inside affected places</td></tr>
 * <tr><td>telecommunications</td><td>affected links, network devices and external networks, and links that leave an affected place</td></tr>
 * </table>
 */
final class Itself {

    private final StructureGraph.Builder graph;
    private final Variables variables;
    private final Map<Item, List<Item>> causes;

    Itself(StructureGraph.Builder graph, Variables variables, Project project) {
        this.graph = graph;
        this.variables = variables;
        causes = causes(project);
    }

    /** The item itself works. */
    int works(Item item, Felt felt) {
        int own = variables.works(item, felt);
        List<Item> shared = causes.get(item);
        if (shared == null) {
            return own;
        }
        return graph.and(own, others(item, felt));
    }

    /** No zone and no common cause takes the item along. */
    int others(Item item, Felt felt) {
        return graph.and(causes.getOrDefault(item, List.of()).stream().mapToInt(cause -> variables.works(cause, felt)).toArray());
    }

    /** Whether any zone or common cause takes the item along. */
    boolean hasOthers(Item item) {
        return causes.containsKey(item);
    }

    /** Zones and common causes by the items that go with them. */
    static Map<Item, List<Item>> causes(Project project) {
        Map<Item, List<Item>> causes = new IdentityHashMap<>();
        for (CommonCause cause : project.getCommonCauses()) {
            cause.getMembers().forEach(member -> add(causes, member, cause));
        }
        for (HazardZone zone : project.getHazardZones()) {
            goes(zone, project).distinct().forEach(item -> add(causes, item, zone));
        }
        return causes;
    }

    private static void add(Map<Item, List<Item>> causes, Item item, Item cause) {
        causes.computeIfAbsent(item, i -> new ArrayList<>()).add(cause);
    }

    private static Stream<? extends Item> goes(HazardZone zone, Project project) {
        return switch (zone.getKind()) {
            case POWER_GRID -> Stream.concat(zone.getAffects().stream(), inside(zone)).filter(UtilityFeed.class::isInstance);
            case TELECOMMUNICATIONS -> Stream.concat(
                    zone.getAffects().stream()
                            .filter(i -> i instanceof Link || i instanceof NetworkDevice || i instanceof ExternalNetwork),
                    project.getNetworks().stream().flatMap(n -> n.getLinks().stream()).filter(leaves(zone)));
            default -> zone.getAffects().stream();
        };
    }

    private static Stream<Item> inside(HazardZone zone) {
        List<Item> items = new ArrayList<>();
        for (Item place : zone.getAffects()) {
            if (place instanceof Location) {
                place.eAllContents().forEachRemaining(element -> {
                    if (element instanceof Item item) {
                        items.add(item);
                    }
                });
            }
        }
        return items.stream();
    }

    private static Predicate<Link> leaves(HazardZone zone) {
        return link -> zone.getAffects().stream().filter(Location.class::isInstance)
                .anyMatch(place -> link.getEnds().stream().filter(end -> EcoreUtil.isAncestor(place, (EObject) end)).count() == 1);
    }
}
