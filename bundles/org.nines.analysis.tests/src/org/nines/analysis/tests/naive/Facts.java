// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Project;
import org.nines.model.core.CommonCause;
import org.nines.model.core.Item;
import org.nines.model.facility.CoolingUnit;
import org.nines.model.facility.HazardZone;
import org.nines.model.network.Link;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;

/** What does not depend on the state of anything, looked up once. */
final class Facts {

    final Project project;
    final double longestRepair;
    /** Whether virtual machines take time to move. */
    final boolean machinesMove;
    private final Map<Item, List<Item>> takenBy = new IdentityHashMap<>();
    private final Map<EObject, List<CoolingUnit>> coolers = new IdentityHashMap<>();
    private final Map<EObject, List<Link>> links = new IdentityHashMap<>();
    private final Map<List<Object>, List<Standing>> standings = new HashMap<>();

    Facts(Project project) {
        this.project = project;
        longestRepair = Mode.longest(project);
        machinesMove = project.getVirtualMachines().stream().anyMatch(machine -> Mode.hours(machine.getRestart()) > 0);
        for (TreeIterator<EObject> all = project.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element instanceof Item item) {
                for (CommonCause cause : project.getCommonCauses()) {
                    if (cause.getMembers().contains(item)) {
                        add(takenBy, item, cause);
                    }
                }
                for (HazardZone zone : project.getHazardZones()) {
                    if (Evaluation.hits(zone, item)) {
                        add(takenBy, item, zone);
                    }
                }
            }
            if (element instanceof CoolingUnit unit) {
                Cooling.places(unit).forEach(place -> add(coolers, place, unit));
            }
            if (element instanceof Link link) {
                link.getEnds().stream().map(Net::device).distinct().forEach(device -> add(links, device, link));
            }
        }
    }

    private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    /** Zones and causes that take an item down. */
    List<Item> takenBy(Item item) {
        return takenBy.getOrDefault(item, List.of());
    }

    List<CoolingUnit> coolers(EObject place) {
        return coolers.getOrDefault(place, List.of());
    }

    /** Where the failover groups may stand that a level needs. */
    List<Standing> standings(Service service, ServiceLevel level) {
        return standings.computeIfAbsent(List.of(service, level), k -> Standing.of(project, service, level));
    }

    /** Links that end at a device or host. */
    List<Link> links(EObject device) {
        return links.getOrDefault(device, List.of());
    }
}
