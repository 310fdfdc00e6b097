// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.compute.Server;
import org.nines.model.core.Assumption;
import org.nines.model.core.Catalogue;
import org.nines.model.core.ComponentType;
import org.nines.model.core.FailureMode;
import org.nines.model.edit.Labels;
import org.nines.model.facility.PowerDistributionUnit;
import org.nines.model.facility.PowerSupply;
import org.nines.model.facility.Rack;
import org.nines.model.facility.Room;
import org.nines.model.facility.Site;
import org.nines.model.facility.Ups;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.network.InternetAccess;
import org.nines.model.network.Link;
import org.nines.model.network.Network;
import org.nines.model.network.NetworkInterface;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Dependency;
import org.nines.model.service.Pool;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.ServiceLevelAgreement;
import org.nines.model.service.Standby;
import org.nines.model.service.SwitchOver;
import org.nines.model.service.Tier;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskController;
import org.nines.model.storage.DiskEnclosure;
import org.nines.model.storage.StorageLink;
import org.nines.model.storage.Volume;

/** Key facts of each class, one row a class; and names of those that have none of their own. */
public final class LabelTable {

    /** Facts of an element in their order; null and empty ones are left out. */
    private interface Facts<T> {
        void collect(T element, Collector facts);
    }

    /** Where facts go. */
    private static final class Collector {
        private final List<String> facts = new ArrayList<>();

        Collector add(Object fact) {
            if (fact != null && !fact.toString().isBlank()) {
                facts.add(fact.toString());
            }
            return this;
        }

        /** "2 power supplies"; nothing for none. */
        Collector count(List<?> elements, String one) {
            return count(elements.size(), one);
        }

        Collector count(int count, String one) {
            return add(count == 0 ? null : count + " " + (count == 1 ? one : Elements.plural(one)));
        }

        Collector value(String before, Object value, String after) {
            return add(value == null ? null : before + value + after);
        }
    }

    private static final Map<Class<?>, Facts<EObject>> FACTS = new HashMap<>();
    private static final Map<Class<?>, Function<EObject, String>> NAMES = new HashMap<>();

    static {
        row(Project.class, (p, f) -> {
        });
        row(Site.class, (s, f) -> f.count(s.getRooms(), "room"));
        row(Room.class, (r, f) -> f.count(r.getRacks(), "rack"));
        row(Rack.class, (r, f) -> f.count(r.getEquipment(), "device"));
        row(PowerSupply.class, (s, f) -> f.value("fed by ", name(s.getFedBy()), ""));
        row(UtilityFeed.class, (u, f) -> f.add("utility feed"));
        row(Ups.class, (u, f) -> f.add(says(u.getName(), "UPS") ? null : "UPS").value("", u.getBattery(), " battery"));
        row(PowerDistributionUnit.class, (u, f) -> f.add("distribution").value("fed by ", names(u.getFedBy()), ""));
        row(Server.class, (s, f) -> f.count(s.getPowerSupplies(), "power supply").count(s.getInterfaces(), "NIC")
                .count(s.getArrays(), "disk array"));
        row(Disk.class, (d, f) -> f.value("", name(d.getType()), ""));
        row(DiskController.class, (c, f) -> f.add("controller"));
        row(DiskArray.class, (a, f) -> f.add(a.getLevel().getLiteral()).add(Raid.disks(a)));
        row(DiskEnclosure.class, (e, f) -> f.count(e.getArrays(), "disk array").count(e.getControllers(), "controller"));
        row(StorageLink.class, (l, f) -> f.add(ends(l.getHost(), l.getStorage())));
        row(Volume.class, (v, f) -> f.add(v.getPurpose().getLiteral()));
        row(NetworkInterface.class, (n, f) -> f.value("", name(n.getType()), ""));
        row(Network.class, (n, f) -> f.count(n.getLinks(), "link"));
        row(Link.class, (l, f) -> f.add(ends(l)));
        row(InternetAccess.class, (l, f) -> f.add(ends(l)).value("by ", name(l.getProvider()), ""));
        row(Tier.class, (t, f) -> f.count(t.getServices(), "service"));
        row(Service.class, (s, f) -> f.count(s.getInstances(), "instance").value("", redundancy(s), ""));
        row(ServiceInstance.class, (i, f) -> f.value("on ", name(i.getHost()), ""));
        row(ServiceLevel.class, (l, f) -> f.add(l.getRequired() == 0 ? null : "needs " + l.getRequired() + " members"));
        row(ClientPopulation.class, (c, f) -> f.add(c.getSize() == 1 ? null : "size " + c.getSize())
                .value("at ", name(c.getAttachedTo()), ""));
        row(ServiceLevelAgreement.class, (a, f) -> f.add(a.getTarget()).add(level(a.getLevel())));
        row(Catalogue.class, (c, f) -> f.count(c.getTypes(), "type"));
        row(ComponentType.class, (t, f) -> f.add(t.getManufacturer()));
        row(FailureMode.class, (m, f) -> f.value("MTTF ", m.getMttf(), "").add(m.getFailureRate())
                .value("", m.getAvailability(), " available").value("MTTR ", Mttr.of(m), ""));
        row(Assumption.class, (a, f) -> f.count(a.getAbout().size(), "element"));

        unnamed(Pool.class, p -> "pool: " + required(p));
        row(Pool.class, (p, f) -> {
        });
        unnamed(Standby.class, s -> s.getKind().getLiteral() + " standby");
        row(Standby.class, (s, f) -> f.add(s.getSwitchOver() == SwitchOver.AUTOMATIC ? "automatic" : "manual")
                .value("detected in ", s.getDetect(), "").value("taken over in ", s.getTakeOver(), ""));
        unnamed(Dependency.class, d -> "needs " + (d.getService() == null ? "a service" : name(d.getService())));
        row(Dependency.class, (d, f) -> f.value("level ", name(d.getLevel()), ""));
    }

    private LabelTable() {
    }

    @SuppressWarnings("unchecked")
    private static <T extends EObject> void row(Class<T> type, Facts<T> facts) {
        if (FACTS.put(type, (Facts<EObject>) facts) != null) {
            throw new IllegalStateException("two rows for " + type);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends EObject> void unnamed(Class<T> type, Function<T, String> name) {
        NAMES.put(type, (Function<EObject, String>) name);
    }

    /** Whether a class has a row. */
    public static boolean knows(Class<?> type) {
        return FACTS.containsKey(type);
    }

    /** The facts of an element, null when its class has no row. */
    public static List<String> facts(EObject element) {
        Facts<EObject> row = FACTS.get(element.eClass().getInstanceClass());
        if (row == null) {
            return null;
        }
        Collector collector = new Collector();
        row.collect(element, collector);
        return collector.facts;
    }

    /** What stands for the name of an element that can't have one, null when its class has no such row. */
    public static String name(EObject element) {
        if (element == null) {
            return null;
        }
        Function<EObject, String> row = NAMES.get(element.eClass().getInstanceClass());
        return row == null ? Elements.name(element) : row.apply(element);
    }

    /** How many copies an element stands for. */
    public static int count(EObject element) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature("count");
        return feature != null && feature.getEType().getInstanceClass() == int.class ? (int) element.eGet(feature) : 1;
    }

    private static boolean says(String name, String kind) {
        return name != null && name.regionMatches(true, 0, kind, 0, kind.length());
    }

    private static String names(List<? extends EObject> elements) {
        return elements.isEmpty() ? null : String.join(", ", elements.stream().map(Labels::name).toList());
    }

    private static String level(ServiceLevel level) {
        return level == null ? null : (level.eContainer() == null ? "" : Labels.name(level.eContainer()) + " ") + Labels.name(level);
    }

    private static String required(Pool pool) {
        int instances = pool.eContainer() instanceof Service service ? service.getInstances().size() : 0;
        return pool.getRequired() + " of " + instances;
    }

    private static String redundancy(Service service) {
        return service.getRedundancy() == null ? null : Labels.name(service.getRedundancy());
    }

    private static String ends(Link link) {
        return switch (link.getEnds().size()) {
            case 0 -> null;
            case 1 -> ends(link.getEnds().get(0), null);
            default -> ends(link.getEnds().get(0), link.getEnds().get(1));
        };
    }

    private static String ends(EObject one, EObject other) {
        return one == null && other == null ? null : end(one) + " – " + end(other);
    }

    /** A part is known by the thing that it is in: "web-1 nic-a". */
    private static String end(EObject end) {
        if (end == null) {
            return "?";
        }
        boolean part = end instanceof DiskController || end instanceof NetworkInterface;
        return part && end.eContainer() != null ? Labels.name(end.eContainer()) + " " + Labels.name(end) : Labels.name(end);
    }
}
