// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.compute.Cluster;
import org.nines.model.compute.Fan;
import org.nines.model.compute.Memory;
import org.nines.model.compute.Platform;
import org.nines.model.compute.Processor;
import org.nines.model.compute.Server;
import org.nines.model.compute.ServerKind;
import org.nines.model.compute.ServerRole;
import org.nines.model.compute.SoftwareFix;
import org.nines.model.compute.VirtualMachine;
import org.nines.model.core.AcceptedRisk;
import org.nines.model.core.Assumption;
import org.nines.model.core.Catalogue;
import org.nines.model.core.CommonCause;
import org.nines.model.core.ComponentType;
import org.nines.model.core.Decision;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Frequency;
import org.nines.model.core.Item;
import org.nines.model.core.NamedElement;
import org.nines.model.core.Recurrence;
import org.nines.model.core.Requirement;
import org.nines.model.core.Weekday;
import org.nines.model.edit.Labels;
import org.nines.model.facility.Building;
import org.nines.model.facility.Circuit;
import org.nines.model.facility.Conduit;
import org.nines.model.facility.CoolingUnit;
import org.nines.model.facility.FacilityCheck;
import org.nines.model.facility.Generator;
import org.nines.model.facility.HazardZone;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PowerDistributionUnit;
import org.nines.model.facility.PowerSupply;
import org.nines.model.facility.Rack;
import org.nines.model.facility.Room;
import org.nines.model.facility.Site;
import org.nines.model.facility.SiteRole;
import org.nines.model.facility.TransferSwitch;
import org.nines.model.facility.Ups;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.network.ExternalNetwork;
import org.nines.model.network.Firewall;
import org.nines.model.network.InternetAccess;
import org.nines.model.network.LineCard;
import org.nines.model.network.Link;
import org.nines.model.network.LoadBalancer;
import org.nines.model.network.Medium;
import org.nines.model.network.ModemBank;
import org.nines.model.network.Network;
import org.nines.model.network.NetworkInterface;
import org.nines.model.network.Port;
import org.nines.model.network.Provider;
import org.nines.model.network.Router;
import org.nines.model.network.Switch;
import org.nines.model.network.WanCircuit;
import org.nines.model.operations.BackupPlan;
import org.nines.model.operations.BackupRun;
import org.nines.model.operations.ChangeRecord;
import org.nines.model.operations.Checklist;
import org.nines.model.operations.ChecklistEntry;
import org.nines.model.operations.Escalation;
import org.nines.model.operations.EscalationStep;
import org.nines.model.operations.FailoverProcedure;
import org.nines.model.operations.Indicator;
import org.nines.model.operations.KnownEvent;
import org.nines.model.operations.MaintenanceWindow;
import org.nines.model.operations.ManagementFunction;
import org.nines.model.operations.OperationsPlan;
import org.nines.model.operations.Person;
import org.nines.model.operations.Probe;
import org.nines.model.operations.Procedure;
import org.nines.model.operations.ProcedureKind;
import org.nines.model.operations.RecoveryManual;
import org.nines.model.operations.Review;
import org.nines.model.operations.Role;
import org.nines.model.operations.ScheduledJob;
import org.nines.model.operations.SpareStock;
import org.nines.model.operations.Step;
import org.nines.model.operations.SupportContract;
import org.nines.model.operations.Task;
import org.nines.model.service.Alternatives;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.ContinuityRole;
import org.nines.model.service.Demand;
import org.nines.model.service.DemandPeriod;
import org.nines.model.service.Dependency;
import org.nines.model.service.DependencyKind;
import org.nines.model.service.Exclusion;
import org.nines.model.service.FailoverGroup;
import org.nines.model.service.LevelKind;
import org.nines.model.service.Pool;
import org.nines.model.service.Promise;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceKind;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.ServiceLevelAgreement;
import org.nines.model.service.Standby;
import org.nines.model.service.Tier;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskController;
import org.nines.model.storage.DiskEnclosure;
import org.nines.model.storage.Replication;
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
            String text = fact instanceof Enumerator literal ? literal.getLiteral() : fact == null ? "" : fact.toString();
            if (!text.isBlank()) {
                facts.add(text);
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

    /** More names than these are counted. */
    private static final int SHOWN = 3;
    private static final Map<Class<?>, Facts<EObject>> FACTS = new HashMap<>();
    private static final Map<Class<?>, Function<EObject, String>> NAMES = new HashMap<>();

    static {
        row(Project.class, (p, f) -> {
        });
        row(Site.class, (s, f) -> f.add(s.getRole() == SiteRole.MAIN ? null : s.getRole()).count(s.getBuildings(), "building")
                .count(s.getRooms(), "room"));
        row(Building.class, (b, f) -> f.count(b.getRooms(), "room"));
        row(Room.class, (r, f) -> f.count(r.getRacks(), "rack"));
        row(Rack.class, (r, f) -> f.count(r.getEquipment(), "device"));
        row(Conduit.class, (c, f) -> f.add(unlessSaid(c, "conduit")));
        unnamed(FacilityCheck.class, c -> c.getKind().getLiteral());
        row(FacilityCheck.class, (c, f) -> f.add(c.isPresent() ? "present" : "missing").value("checked ", c.getChecked(), ""));
        row(HazardZone.class, (z, f) -> f.add(z.getKind()).count(z.getAffects(), "element"));
        row(PowerSupply.class, (s, f) -> f.value("fed by ", name(s.getFedBy()), ""));
        row(UtilityFeed.class, (u, f) -> f.add(unlessSaid(u, "utility feed")).add(feed(u)));
        row(Ups.class, (u, f) -> f.add(unlessSaid(u, "UPS")).add(feed(u)).value("", u.getBattery(), " battery").add(u.getCapacity()));
        row(Generator.class, (g, f) -> f.add(unlessSaid(g, "generator")).value("starts in ", g.getStartTime(), "")
                .value("fuel for ", g.getFuel(), "").add(g.getCapacity()));
        row(TransferSwitch.class, (t, f) -> f.add(unlessSaid(t, "transfer switch")).value("fed by ", names(t.getFedBy()), ""));
        row(PowerDistributionUnit.class, (u, f) -> f.add(unlessSaid(u, "distribution")).add(feed(u)).value("fed by ", names(u.getFedBy()), ""));
        row(Circuit.class, (c, f) -> f.add(unlessSaid(c, "circuit")).add(feed(c)).value("fed by ", names(c.getFedBy()), ""));
        row(CoolingUnit.class, (c, f) -> f.add(unlessSaid(c, "cooling")).add(c.getCapacity()).value("cools ", names(c.getCools()), ""));

        row(Server.class, (s, f) -> f.add(s.getRole() == ServerRole.NONE ? s.getKind() == ServerKind.SERVER ? null : s.getKind()
                : s.getRole().getLiteral() + " " + s.getKind().getLiteral()).count(s.getPowerSupplies(), "power supply")
                .count(s.getInterfaces(), "NIC").count(s.getArrays(), "disk array"));
        row(VirtualMachine.class, (v, f) -> f.value("on ", names(v.getRunsOn()), "").value("restarts in ", v.getRestart(), ""));
        row(Processor.class, (p, f) -> f.add(p.getCores() == 1 ? null : p.getCores() + " cores"));
        row(Memory.class, (m, f) -> f.add(m.getSize()).add(m.isEcc() ? "ECC" : "no ECC"));
        row(Fan.class, (x, f) -> f.add(unlessSaid(x, "fan")));
        row(Cluster.class, (c, f) -> f.count(c.getNodes(), "node"));
        row(Platform.class, (p, f) -> f.add(p.getOperatingSystem()).add(p.getBuild()).add(p.getCategory()));
        row(SoftwareFix.class, (x, f) -> f.add(x.getRank()).add(x.getStage()));

        row(Disk.class, (d, f) -> f.add(d.getSize()).value("", name(d.getType()), ""));
        row(DiskController.class, (c, f) -> f.add(unlessSaid(c, "controller")));
        row(DiskArray.class, (a, f) -> f.add(a.getLevel()).add(Raid.disks(a)).add(Raid.usable(a)));
        row(DiskEnclosure.class, (e, f) -> f.count(e.getArrays(), "disk array").count(e.getControllers(), "controller"));
        row(StorageLink.class, (l, f) -> f.add(ends(l.getHost(), l.getStorage())));
        row(Volume.class, (v, f) -> f.add(v.getDriveLetter()).add(v.getPurpose()).add(v.getSize()));
        row(Replication.class, (r, f) -> f.add(r.getMode()).value("every ", r.getInterval(), "").add(r.getFrom() == null && r.getTo().isEmpty()
                ? null : (r.getFrom() == null ? "?" : part(r.getFrom())) + " → "
                + (r.getTo().isEmpty() ? "?" : String.join(", ", r.getTo().stream().map(LabelTable::part).toList()))));

        row(NetworkInterface.class, (n, f) -> f.count(n.getPorts(), "port").value("", name(n.getType()), ""));
        row(Port.class, (p, f) -> f.add(unlessSaid(p, "port")));
        row(LineCard.class, (c, f) -> f.count(c.getPorts(), "port"));
        row(Switch.class, (d, f) -> f.add(unlessSaid(d, "switch")).count(d.getCards(), "line card"));
        row(Router.class, (d, f) -> f.add(unlessSaid(d, "router")).count(d.getCards(), "line card"));
        row(Firewall.class, (d, f) -> f.add(unlessSaid(d, "firewall")));
        row(LoadBalancer.class, (d, f) -> f.add(unlessSaid(d, "load balancer")));
        row(ModemBank.class, (d, f) -> f.add(unlessSaid(d, "modem bank")));
        row(ExternalNetwork.class, (n, f) -> f.add(unlessSaid(n, "external network")));
        row(Network.class, (n, f) -> f.count(n.getLinks(), "link").value("redundant with ", name(n.getRedundantWith()), ""));
        row(Link.class, (l, f) -> f.add(ends(l)).add(l.getBandwidth()).add(l.getMedium() == Medium.COPPER ? null : l.getMedium()));
        row(InternetAccess.class, (l, f) -> f.add(ends(l)).add(l.getBandwidth()).value("by ", name(l.getProvider()), ""));
        row(WanCircuit.class, (l, f) -> f.add(ends(l)).add(l.getBandwidth()).value("by ", name(l.getProvider()), ""));
        row(Provider.class, (p, f) -> f.count(p.getPromises(), "promise"));

        row(Tier.class, (t, f) -> f.count(t.getServices(), "service"));
        row(Service.class, (s, f) -> f.add(s.getKind() == ServiceKind.APPLICATION ? null : s.getKind())
                .add(redundancy(s)));
        row(ServiceInstance.class, (i, f) -> f.value("on ", name(i.getHost()), "")
                .add(i.getContinuityRole() == ContinuityRole.NONE ? null : i.getContinuityRole()));
        unnamed(Pool.class, p -> "pool: " + required(p));
        row(Pool.class, (p, f) -> f.value("beta ", p.getBeta(), ""));
        unnamed(Standby.class, s -> s.getKind().getLiteral() + " standby");
        row(Standby.class, (s, f) -> f.add(s.getSwitchOver()).value("detected in ", s.getDetect(), "")
                .value("taken over in ", s.getTakeOver(), ""));
        unnamed(FailoverGroup.class, g -> "failover group" + (g.getCluster() == null ? "" : " in " + name(g.getCluster())));
        row(FailoverGroup.class, (s, f) -> f.add(s.getSwitchOver()).value("detected in ", s.getDetect(), "")
                .value("taken over in ", s.getTakeOver(), ""));
        unnamed(Dependency.class, d -> "needs " + (d.getService() == null ? "a service" : name(d.getService())));
        row(Dependency.class, (d, f) -> f.value("level ", name(d.getLevel()), "")
                .add(d.getKind() == DependencyKind.START ? "to start" : null).value("cached for ", d.getCachedFor(), "")
                .value("buffer ", d.getBuffer(), ""));
        unnamed(Alternatives.class, a -> "needs " + a.getRequired() + " of " + a.getNeeds().size());
        row(Alternatives.class, (a, f) -> f.add(a.getNeeds().stream().filter(Dependency.class::isInstance)
                .map(d -> name(((Dependency) d).getService())).filter(Objects::nonNull).collect(Collectors.joining(" or "))));
        unnamed(Demand.class, d -> "demand" + (d.getUnit() == null ? "" : " in " + d.getUnit()));
        row(Demand.class, (d, f) -> f.value("peak ", d.getPeriods().stream().mapToDouble(DemandPeriod::getLoad).max().stream()
                .mapToObj(LabelTable::number).findFirst().orElse(null), "").value("growing ", d.getGrowth(), " a year"));
        row(DemandPeriod.class, (p, f) -> f.add(p.getKind()).add(times(p.getDays(), p.getStart(), p.getEnd())).add(number(p.getLoad())));
        row(ServiceLevel.class, (l, f) -> f.add(l.getKind() == LevelKind.OTHER || says(l.getName(), l.getKind().getLiteral()) ? null : l.getKind())
                .add(l.getRequired() == 0 ? null : "needs " + l.getRequired() + " members").add(l.isReadOnly() ? "reading" : null)
                .value("RTO ", l.getRecoveryTimeObjective(), "").value("RPO ", l.getRecoveryPointObjective(), ""));
        row(ClientPopulation.class, (c, f) -> f.add(c.getSize() == 1 ? null : "size " + c.getSize())
                .value("at ", name(c.getAttachedTo()), ""));
        row(ServiceLevelAgreement.class, (a, f) -> f.value("", a.getTarget(), " a " + a.getPeriod().getLiteral()).add(level(a.getLevel())));
        row(Exclusion.class, (x, f) -> f.value("", names(x.getWindows()), ""));
        row(Promise.class, (p, f) -> f.add(p.getTarget()).value("restored in ", p.getRestore(), "").value("for ", names(p.getCovers()), ""));

        row(Catalogue.class, (c, f) -> f.count(c.getTypes(), "type").value("edition ", c.getVersion(), ""));
        row(ComponentType.class, (t, f) -> f.add(t.getManufacturer()).value("beta ", t.getBeta(), ""));
        row(FailureMode.class, (m, f) -> f.value("MTTF ", m.getMttf(), "").add(m.getFailureRate())
                .value("", m.getAvailability(), " available").value("MTTR ", Mttr.of(m), ""));
        row(CommonCause.class, (c, f) -> f.add(c.getKind()).value("beta ", c.getBeta(), "").count(c.getMembers(), "member"));
        row(Assumption.class, (a, f) -> f.count(a.getAbout(), "element"));
        row(Requirement.class, (r, f) -> f.add(r.getStatus()));
        row(Decision.class, (d, f) -> f.add(d.getStatus()).add(d.getDate()));
        row(AcceptedRisk.class, (r, f) -> f.value("until ", r.getUntil(), "").value("accepted by ", name(r.getAcceptedBy()), ""));
        unnamed(Recurrence.class, r -> r.getFrequency() == Frequency.ONCE ? "once" + (r.getDate() == null ? "" : " on " + r.getDate())
                : r.getFrequency().getLiteral());
        row(Recurrence.class, (r, f) -> f.add(r.getWeekOfMonth() == 0 ? null : "week " + r.getWeekOfMonth()).add(times(r.getDays(), r.getStart(), null))
                .value("for ", r.getDuration(), ""));

        row(OperationsPlan.class, (p, f) -> f.value("for ", names(p.getServices()), ""));
        row(ManagementFunction.class, (x, f) -> f.add(x.getQuadrant()).value("owner ", name(x.getOwner()), ""));
        row(Task.class, (t, f) -> f.value("", name(t.getRole()), "").value("", name(t.getRecurrence()), ""));
        row(Review.class, (r, f) -> f.add(says(r.getName(), r.getKind().getLiteral()) ? null : r.getKind()).value("last held ", r.getLastHeld(), ""));
        row(Role.class, (r, f) -> f.add(r.getCluster()).value("held by ", names(r.getHolders()), ""));
        row(Person.class, (p, f) -> f.value("", names(p.getRoles()), ""));
        row(MaintenanceWindow.class, (w, f) -> f.value("", label(w.getSchedule()), "").value("", names(w.getOut()), " out"));
        row(ScheduledJob.class, (j, f) -> f.value("", label(j.getSchedule()), "").value("on ", name(j.getRunsOn()), ""));
        row(BackupPlan.class, (p, f) -> f.count(p.getRuns(), "run").value("of ", names(p.getCovers()), ""));
        row(BackupRun.class, (r, f) -> f.add(says(r.getName(), r.getKind().getLiteral()) ? null : r.getKind()).value("", label(r.getSchedule()), "")
                .value("takes ", r.getDuration(), ""));
        row(Procedure.class, (p, f) -> f.add(p.getKind() == ProcedureKind.OTHER ? null : p.getKind()).count(p.getSteps(), "step"));
        row(FailoverProcedure.class, (p, f) -> f.add(p.getSwitchOver()).value("of ", names(p.getService()), "").count(p.getSteps(), "step"));
        row(Step.class, (s, f) -> f.add(s.getDuration()).add(s.isAutomatic() ? "automatic" : null).value("", name(s.getRole()), ""));
        row(Probe.class, (p, f) -> f.add(p.getKind()).value("every ", p.getInterval(), "").count(p.getTargets(), "target"));
        row(SpareStock.class, (s, f) -> f.value(s.getQuantity() + " × ", name(s.getType()), "").value("at ", name(s.getSite()), ""));
        row(Checklist.class, (c, f) -> f.add(c.getEntries().isEmpty() ? null : c.getEntries().stream().filter(ChecklistEntry::isDone).count() + " of "
                + c.getEntries().size() + " done"));
        row(ChecklistEntry.class, (e, f) -> f.add(e.isDone() ? "done" : "open").add(e.getInitials()).add(e.getDate()));
        row(RecoveryManual.class, (m, f) -> f.value("updated ", m.getUpdated(), "").value("", m.getPlace(), ""));
        row(ChangeRecord.class, (c, f) -> f.add(c.getDate()).add(c.isEmergency() ? "emergency" : null));
        row(Escalation.class, (e, f) -> f.value("of ", names(e.getServices()), "").count(e.getSteps(), "step"));
        row(EscalationStep.class, (s, f) -> f.add("level " + s.getLevel()).value("after ", s.getAfter(), "").value("to ", name(s.getTo()), ""));
        row(SupportContract.class, (c, f) -> f.value("by ", name(c.getProvider()), "").value("responds in ", c.getResponse(), "")
                .value("restores in ", c.getRestore(), ""));
        row(KnownEvent.class, (e, f) -> f.add(e.getCount() == 1 ? null : e.getCount() + " messages").value("after ", e.getAfter(), "")
                .value("to ", name(e.getTo()), ""));
        row(Indicator.class, (i, f) -> f.value("target ", i.getTarget(), "").value("now ", i.getValue(), ""));
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
        return element instanceof Item item ? item.getCount() : 1;
    }

    private static String label(EObject element) {
        return element == null ? null : Labels.label(element);
    }

    private static String unlessSaid(NamedElement element, String kind) {
        return element.getName() != null && element.getName().toLowerCase(Locale.ROOT).contains(kind.toLowerCase(Locale.ROOT)) ? null : kind;
    }

    private static String feed(PowerDevice device) {
        return device.getFeed() == null || device.getFeed().isBlank() ? null : "feed " + device.getFeed();
    }

    /** "Mon, Wed 22:00–23:30", null when nothing of it is given. */
    private static String times(List<Weekday> days, LocalTime start, LocalTime end) {
        String on = days.stream().map(d -> d.getLiteral().substring(0, 3)).collect(Collectors.joining(", "));
        String at = start == null ? "" : start + (end == null ? "" : "–" + end);
        String text = (on + " " + at).strip();
        return text.isEmpty() ? null : text;
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? String.valueOf((long) value) : String.valueOf(value);
    }

    /** A volume with what it is in. */
    private static String part(EObject part) {
        EObject owner = part.eContainer() == null ? null : part.eContainer().eContainer();
        return owner == null ? Labels.name(part) : Labels.name(owner) + " " + Labels.name(part);
    }

    private static boolean says(String name, String kind) {
        return name != null && name.regionMatches(true, 0, kind, 0, kind.length());
    }

    private static String names(List<? extends EObject> elements) {
        if (elements.isEmpty()) {
            return null;
        }
        String first = elements.stream().limit(SHOWN).map(Labels::name).collect(Collectors.joining(", "));
        return elements.size() <= SHOWN ? first : first + " and " + (elements.size() - SHOWN) + " more";
    }

    private static String level(ServiceLevel level) {
        return level == null ? null : (level.eContainer() == null ? "" : Labels.name(level.eContainer()) + " ") + Labels.name(level);
    }

    private static String required(Pool pool) {
        int instances = pool.eContainer() instanceof Service service ? instances(service) : 0;
        return (pool.getRequired() == 0 ? "by demand" : String.valueOf(pool.getRequired())) + " of " + instances;
    }

    private static int instances(Service service) {
        return service.getInstances().stream().mapToInt(ServiceInstance::getCount).sum();
    }

    private static String redundancy(Service service) {
        int instances = instances(service);
        if (service.getRedundancy() == null) {
            return instances == 0 ? null : instances + (instances == 1 ? " instance" : " instances");
        }
        return service.getRedundancy() instanceof Pool ? Labels.name(service.getRedundancy())
                : Labels.name(service.getRedundancy()) + ", " + instances + " instances";
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
        boolean part = end instanceof DiskController || end instanceof NetworkInterface || end instanceof Port;
        return part && end.eContainer() != null ? Labels.name(end.eContainer()) + " " + Labels.name(end) : Labels.name(end);
    }
}
