// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests.naive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nines.model.Project;
import org.nines.model.core.CommonCause;
import org.nines.model.core.Item;
import org.nines.model.facility.CoolingUnit;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.Site;
import org.nines.model.network.NetworkDevice;
import org.nines.model.service.Redundancy;
import org.nines.model.service.Service;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskEnclosure;
import org.nines.model.units.Percentage;

/** What items fail in together by a share of their failures, and what is left to each. */
final class Common {

    /** @param cause the element that says so where it is one that can be down itself, else null */
    record Group(EObject owner, CommonCause cause, List<Item> members, double beta) {

        Item best() {
            return members.stream().min(Comparator.comparingDouble(Mode::unavailability)).orElseThrow();
        }

        List<Mode> event() {
            return Mode.of(best()).stream().map(mode -> mode.part(beta)).toList();
        }
    }

    private final List<Group> groups = new ArrayList<>();

    Common(Project project) {
        project.getCommonCauses().forEach(cause -> add(cause, cause, cause.getMembers(), cause.getBeta()));
        Set<Item> decided = new HashSet<>();
        for (Service service : project.getServices()) {
            Redundancy redundancy = service.getRedundancy();
            if (redundancy != null && redundancy.getBeta() != null) {
                for (Set<Item> members : List.of(instances(service), hosts(service))) {
                    add(redundancy, null, List.copyOf(members), redundancy.getBeta());
                    decided.addAll(members);
                }
            }
        }
        for (Set<Item> group : byType(project, decided)) {
            Item any = group.iterator().next();
            add(any.getType(), null, List.copyOf(group), any.getType().getBeta());
        }
    }

    private void add(EObject owner, CommonCause cause, List<? extends Item> items, Percentage beta) {
        List<Item> failing = new ArrayList<>();
        items.stream().filter(item -> !Mode.of(item).isEmpty()).forEach(failing::add);
        if (beta != null && beta.fraction().signum() > 0 && failing.size() > 1) {
            groups.add(new Group(owner, cause, failing, beta.fraction().doubleValue()));
        }
    }

    private static Set<Item> instances(Service service) {
        return new LinkedHashSet<>(service.getInstances());
    }

    private static Set<Item> hosts(Service service) {
        Set<Item> hosts = new LinkedHashSet<>();
        service.getInstances().forEach(instance -> hosts.add(instance.getHost()));
        return hosts;
    }

    private static List<Set<Item>> byType(Project project, Set<Item> decided) {
        List<Set<Item>> peers = new ArrayList<>();
        for (Service service : project.getServices()) {
            peers.add(instances(service));
            peers.add(hosts(service));
        }
        for (TreeIterator<EObject> all = project.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element instanceof Site site) {
                Set<Item> devices = new LinkedHashSet<>();
                for (TreeIterator<EObject> inside = site.eAllContents(); inside.hasNext();) {
                    EObject each = inside.next();
                    if (each instanceof PowerDevice || each instanceof NetworkDevice || each instanceof CoolingUnit
                            || each instanceof DiskEnclosure) {
                        devices.add((Item) each);
                    }
                }
                peers.add(devices);
            }
            if (element instanceof Item || element instanceof DiskArray) {
                for (String parts : List.of("powerSupplies", "fans", "processors", "memory", "interfaces", "controllers", "disks", "ports",
                        "cards")) {
                    EStructuralFeature feature = element.eClass().getEStructuralFeature(parts);
                    if (feature instanceof EReference reference && reference.isContainment()) {
                        Set<Item> items = new LinkedHashSet<>();
                        ((List<?>) element.eGet(feature)).forEach(part -> items.add((Item) part));
                        peers.add(items);
                    }
                }
            }
        }
        List<Set<Item>> groups = new ArrayList<>();
        for (Set<Item> some : peers) {
            for (Item item : some) {
                if (item.getType() != null && item.getType().getBeta() != null && !decided.contains(item)) {
                    Set<Item> group = new LinkedHashSet<>();
                    some.stream().filter(other -> other.getType() == item.getType() && !decided.contains(other)).forEach(group::add);
                    merge(groups, group);
                }
            }
        }
        return groups;
    }

    private static void merge(List<Set<Item>> groups, Set<Item> group) {
        if (group.size() < 2) {
            return;
        }
        Set<Item> merged = new LinkedHashSet<>(group);
        groups.removeIf(other -> {
            boolean overlap = other.stream().anyMatch(group::contains);
            if (overlap) {
                merged.addAll(other);
            }
            return overlap;
        });
        groups.add(merged);
    }

    List<Group> groups() {
        return groups;
    }

    boolean shares(Item item) {
        return groups.stream().anyMatch(group -> group.members.contains(item));
    }

    /** All modes of an item; of a cause with a share those of its event. */
    List<Mode> figures(Item item) {
        return groups.stream().filter(group -> group.cause == item).findFirst().map(Group::event).orElseGet(() -> Mode.of(item));
    }

    /** What is left of an item's own modes. */
    List<Mode> own(Item item) {
        for (Group group : groups) {
            if (group.cause == item) {
                return group.event();
            }
        }
        double common = 0;
        for (Group group : groups) {
            if (group.members.contains(item)) {
                common += Mode.unavailability(group.event()) / Mode.unavailability(item);
            }
        }
        double left = Math.max(0, 1 - common);
        return Mode.of(item).stream().filter(mode -> left > 0).map(mode -> mode.part(left)).toList();
    }

    /** Failures per hour that a disk has in common with others without an element for them. */
    double ratePerHour(Item disk) {
        double rate = 0;
        for (Group group : groups) {
            if (group.cause == null && group.members.contains(disk)) {
                rate += group.event().stream().mapToDouble(mode -> 1 / mode.mttf()).sum();
            }
        }
        return rate;
    }
}
