// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Project;
import org.nines.model.compute.Host;
import org.nines.model.compute.Server;
import org.nines.model.compute.VirtualMachine;
import org.nines.model.core.Item;
import org.nines.model.facility.Equipment;
import org.nines.model.facility.HazardKind;
import org.nines.model.facility.HazardZone;
import org.nines.model.facility.Location;
import org.nines.model.facility.PoweredEquipment;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.network.ExternalNetwork;
import org.nines.model.network.Link;
import org.nines.model.network.NetworkDevice;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;

/** The rules of what is served, read off for one {@link World}. */
final class Evaluation {

    private record Asked(Item item, Behind behind) {
    }

    final Facts facts;
    final Project project;
    final World world;
    private final Power power = new Power(this);
    private final Cooling cooling = new Cooling(this);
    private final Store store = new Store(this);
    private final Net net = new Net(this);
    private final Map<Standing, Serving> serving = new IdentityHashMap<>();
    private final Map<Asked, Boolean> standing = new HashMap<>();

    Evaluation(Facts facts, World world) {
        this.facts = facts;
        this.project = facts.project;
        this.world = world;
    }

    /** Whether the requests of all populations are served at a level of a service, with one placement of failover groups for all. */
    boolean served(List<ClientPopulation> clients, Service service, ServiceLevel level) {
        return facts.standings(service, level).stream().map(standing -> serving.computeIfAbsent(standing, s -> new Serving(this, s)))
                .anyMatch(placed -> clients.stream().allMatch(population -> net.attached(population.getAttachedTo())
                        && placed.provided(population.getAttachedTo(), service, level, Behind.NOTHING)));
    }

    Store store() {
        return store;
    }

    Net net() {
        return net;
    }

    /** Whether an item works and nothing that it shares with others takes it down. */
    boolean works(Item item, Behind behind) {
        return world.works(item, behind) && spared(item, behind);
    }

    boolean spared(Item item, Behind behind) {
        return facts.takenBy(item).stream().allMatch(cause -> world.works(cause, behind));
    }

    /** Whether a hazard zone can take an item down at all. */
    static boolean hits(HazardZone zone, Item item) {
        boolean named = zone.getAffects().contains(item);
        if (zone.getKind() == HazardKind.POWER_GRID) {
            return item instanceof UtilityFeed && (named || zone.getAffects().stream().anyMatch(place -> within(place, item)));
        }
        if (zone.getKind() == HazardKind.TELECOMMUNICATIONS) {
            return named && (item instanceof Link || item instanceof NetworkDevice || item instanceof ExternalNetwork)
                    || item instanceof Link link && zone.getAffects().stream().anyMatch(place -> place instanceof Location
                            && within(place, link.getEnds().get(0)) != within(place, link.getEnds().get(1)));
        }
        return named;
    }

    private static boolean within(Item place, EObject element) {
        for (EObject around = element; around != null; around = around.eContainer()) {
            if (around == place) {
                return place instanceof Location;
            }
        }
        return false;
    }

    /** Whether equipment, a network node or a host works with all that it needs where it stands. */
    boolean stands(Item item, Behind behind) {
        Asked asked = new Asked(item, behind);
        Boolean known = standing.get(asked);
        if (known == null) {
            known = works(item, behind) && (!(item instanceof Equipment equipment) || placed(equipment, behind))
                    && (!(item instanceof PoweredEquipment powered) || power.supplied(powered, behind) && cooling.enough(powered, behind))
                    && (!(item instanceof Host host) || store.hasSystem(host, behind))
                    && (!(item instanceof Server server) || hasParts(server, behind))
                    && (!(item instanceof VirtualMachine machine) || runs(machine, behind));
            standing.put(asked, known);
        }
        return known;
    }

    boolean placed(Equipment equipment, Behind behind) {
        for (EObject place = equipment.eContainer(); place instanceof Location location; place = place.eContainer()) {
            if (!works(location, behind)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasParts(Server server, Behind behind) {
        return server.getMemory().stream().allMatch(m -> works(m, behind))
                && enough(server.getProcessors(), server.getRequiredProcessors(), behind)
                && enough(server.getFans(), server.getRequiredFans(), behind);
    }

    private boolean enough(List<? extends Item> parts, int required, Behind behind) {
        return parts.isEmpty() || parts.stream().filter(part -> works(part, behind)).count() >= required;
    }

    /** On the first server that is up, provided that each one before it has been away for the restart time. */
    private boolean runs(VirtualMachine machine, Behind behind) {
        double restart = world.takeoversTakeTime() ? Mode.hours(machine.getRestart()) : 0;
        List<Server> before = new ArrayList<>();
        boolean any = false;
        for (Server server : machine.getRunsOn()) {
            if (stands(server, behind)) {
                if (before.stream().noneMatch(b -> stands(b, behind.battery(restart))) || restart == 0) {
                    return true;
                }
                any = true;
            }
            before.add(server);
        }
        return any && restart == 0;
    }
}
