// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.nines.model.Project;
import org.nines.model.core.CommonCause;
import org.nines.model.core.ComponentType;
import org.nines.model.core.Item;
import org.nines.model.facility.Conduit;
import org.nines.model.facility.CoolingUnit;
import org.nines.model.facility.Equipment;
import org.nines.model.facility.Location;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.Site;
import org.nines.model.network.Link;
import org.nines.model.network.NetworkDevice;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.storage.DiskEnclosure;
import org.nines.model.storage.StorageLink;
import org.nines.model.units.Percentage;

/**
 * Failures that redundant items have in common, as shares of their own failures (beta factor, IEC 61508-6 annex D), and the modes that remain
 * each item's own.
 *
 * <p>A common event is as frequent as beta of the failures of the least unavailable member, mode by mode, and each member's own modes are
 * lessened so that what a member fails in all stays what its figures say. Shares of several causes add up. Who shares:
 * <ul>
 * <li>the members of a common cause that gives a share;</li>
 * <li>the instances of a service, and their hosts, by the share that its redundancy gives;</li>
 * <li>where the redundancy gives none, those among the instances, and among the hosts, that are of one type, by the share of the type;</li>
 * <li>other items of one type by the share of the type: parts of one piece of equipment (power supplies, fans, interfaces, controllers, disks of
 * an array), and power devices, network devices, cooling units and enclosures of one site.</li>
 * </ul>
 * A share of 0 % is one, too: it switches off that of the type.
 */
final class SharedCauses {

    /**
     * Items with a share of their failures in common.
     *
     * @param owner what says so: a common cause, a redundancy, a type
     * @param members the items, at least two with figures
     * @param beta the share
     * @param modes the common event, mode by mode
     */
    record Group(EObject owner, List<Item> members, double beta, List<ModeFigures> modes) {
    }

    private final List<Group> groups = new ArrayList<>();
    private final Map<Item, List<Group>> byMember = new IdentityHashMap<>();
    private final Map<CommonCause, Group> explicit = new IdentityHashMap<>();
    private final Map<Group, Group> byWritten = new IdentityHashMap<>();
    private final UnaryOperator<ModeFigures> drawn;
    /** Figures of items, asked for again and again by every situation of every level: all of their modes, and those that remain their own. */
    private final Map<Item, List<ModeFigures>> all = new ConcurrentHashMap<>();
    private final Map<Item, List<ModeFigures>> own = new ConcurrentHashMap<>();

    /** The shared causes of a project. */
    SharedCauses(Project project) {
        drawn = UnaryOperator.identity();
        for (CommonCause cause : project.getCommonCauses()) {
            if (cause.getBeta() != null) {
                Group group = add(cause, cause.getMembers(), cause.getBeta());
                explicit.put(cause, group);
            }
        }
        Set<Item> settled = new HashSet<>();
        for (Service service : project.getServices()) {
            if (service.getRedundancy() != null && service.getRedundancy().getBeta() != null) {
                add(service.getRedundancy(), service.getInstances(), service.getRedundancy().getBeta());
                List<Item> hosts = hosts(service);
                add(service.getRedundancy(), hosts, service.getRedundancy().getBeta());
                settled.addAll(service.getInstances());
                settled.addAll(hosts);
            }
        }
        ofTypes(project, settled).forEach(members -> add(members.get(0).getType(), members, members.get(0).getType().getBeta()));
    }

    private SharedCauses(SharedCauses written, UnaryOperator<ModeFigures> drawn) {
        this.drawn = drawn;
        written.groups.forEach(group -> byWritten.put(group, add(group.owner, group.members, group.beta)));
        written.explicit.forEach((cause, group) -> explicit.put(cause, sameAs(group)));
    }

    /** The same with other figures of failure modes. */
    SharedCauses with(UnaryOperator<ModeFigures> figures) {
        return new SharedCauses(this, figures);
    }

    private static List<Item> hosts(Service service) {
        return List.copyOf(new LinkedHashSet<>(service.getInstances().stream().map(i -> (Item) i.getHost()).toList()));
    }

    private Group add(EObject owner, List<? extends Item> items, Percentage share) {
        return add(owner, items.stream().filter(item -> !ModeFigures.modesOf(item).isEmpty()).map(Item.class::cast).toList(),
                share.fraction().doubleValue());
    }

    private Group add(EObject owner, List<Item> members, double beta) {
        if (members.size() < 2 || beta == 0) {
            return new Group(owner, members, 0, List.of());
        }
        Item least = members.stream().min(Comparator.comparingDouble(this::unavailability)).orElseThrow();
        Group group = new Group(owner, members, beta, all(least).stream().map(mode -> mode.share(beta)).toList());
        groups.add(group);
        members.forEach(member -> byMember.computeIfAbsent(member, m -> new ArrayList<>()).add(group));
        return group;
    }

    private double unavailability(Item item) {
        return ModeFigures.unavailability(all(item));
    }

    private List<ModeFigures> all(Item item) {
        return all.computeIfAbsent(item, i -> ModeFigures.of(i).stream().map(drawn).toList());
    }

    // Groups by type

    /** Redundant items of one type whose type gives a share; groups of one type that overlap are one. */
    private static List<List<Item>> ofTypes(Project project, Set<Item> settled) {
        Map<Item, Set<Item>> groupOf = new LinkedHashMap<>();
        for (Set<Item> together : together(project)) {
            Map<ComponentType, Set<Item>> byType = new LinkedHashMap<>();
            for (Item item : together) {
                if (item.getType() != null && item.getType().getBeta() != null && !settled.contains(item)) {
                    byType.computeIfAbsent(item.getType(), t -> new LinkedHashSet<>()).add(item);
                }
            }
            byType.values().stream().filter(group -> group.size() > 1).forEach(group -> {
                Set<Item> merged = new LinkedHashSet<>(group);
                group.forEach(item -> merged.addAll(groupOf.getOrDefault(item, Set.of())));
                merged.forEach(item -> groupOf.put(item, merged));
            });
        }
        Set<Set<Item>> distinct = new LinkedHashSet<>(groupOf.values());
        return distinct.stream().map(List::copyOf).toList();
    }

    private static List<Set<Item>> together(Project project) {
        List<Set<Item>> sets = new ArrayList<>();
        for (Service service : project.getServices()) {
            sets.add(new LinkedHashSet<>(service.getInstances()));
            sets.add(new LinkedHashSet<>(hosts(service)));
        }
        project.eAllContents().forEachRemaining(element -> {
            if (element instanceof Site site) {
                Set<Item> devices = new LinkedHashSet<>();
                site.eAllContents().forEachRemaining(item -> {
                    if (standsInFor(item)) {
                        devices.add((Item) item);
                    }
                });
                sets.add(devices);
            } else if (!(element instanceof Service)) {
                for (EReference reference : element.eClass().getEAllContainments()) {
                    if (reference.isMany() && element.eGet(reference) instanceof List<?> parts && parts.size() > 1 && isPart(parts.get(0))) {
                        sets.add(new LinkedHashSet<>(parts.stream().map(Item.class::cast).toList()));
                    }
                }
            }
        });
        return sets;
    }

    /** Equipment of a site that stands in for others of its type. */
    private static boolean standsInFor(EObject item) {
        return item instanceof PowerDevice || item instanceof NetworkDevice || item instanceof CoolingUnit || item instanceof DiskEnclosure;
    }

    /** Parts of equipment: items that are neither places nor equipment nor links. */
    private static boolean isPart(Object part) {
        return part instanceof Item item && !(item.eContainer() instanceof Project) && !(item instanceof Location)
                && !(item instanceof Equipment) && !(item instanceof Link)
                && !(item instanceof Conduit) && !(item instanceof StorageLink)
                && !(item instanceof ServiceInstance);
    }

    // Answers

    /**
     * Modes of an item that are its own alone; of a common cause that gives a share, the common event. Empty when the model has no figures for
     * it.
     */
    List<ModeFigures> modes(Item item) {
        if (item instanceof CommonCause cause && explicit.containsKey(cause)) {
            return explicit.get(cause).modes;
        }
        return own.computeIfAbsent(item, i -> {
            double share = 1 - common(i);
            return all(i).stream().map(mode -> mode.share(share)).filter(mode -> mode.q() > 0).toList();
        });
    }

    /** All modes of an item, those that it has in common with others included; of a common cause that gives a share, the common event. */
    List<ModeFigures> figures(Item item) {
        return item instanceof CommonCause cause && explicit.containsKey(cause) ? explicit.get(cause).modes : all(item);
    }

    /** Share of an item's failures that it has in common with others. */
    double common(Item item) {
        double common = 0;
        for (Group group : byMember.getOrDefault(item, List.of())) {
            common += ModeFigures.unavailability(group.modes) / unavailability(item);
        }
        return Math.min(1, common);
    }

    /** Groups with an item among their members whose common event is no element of the model. */
    List<Group> implicit(Item item) {
        return byMember.getOrDefault(item, List.of()).stream().filter(group -> !(group.owner instanceof CommonCause)).toList();
    }

    /** The group with the figures that hold here, for one with those that were written. */
    Group sameAs(Group written) {
        return byWritten.getOrDefault(written, written);
    }

    /** Whether an item has failures in common with others by a share, or goes with an explicit common cause. */
    boolean has(Item item) {
        return byMember.containsKey(item);
    }

    /** All groups. */
    Stream<Group> groups() {
        return groups.stream();
    }
}
