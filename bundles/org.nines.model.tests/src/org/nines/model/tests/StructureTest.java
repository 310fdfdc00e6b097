// SPDX-License-Identifier: EPL-2.0
package org.nines.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nines.model.tests.Build.aSwitch;
import static org.nines.model.tests.Build.clients;
import static org.nines.model.tests.Build.level;
import static org.nines.model.tests.Build.link;
import static org.nines.model.tests.Build.mode;
import static org.nines.model.tests.Build.named;
import static org.nines.model.tests.Build.nic;
import static org.nines.model.tests.Build.pool;
import static org.nines.model.tests.Build.project;
import static org.nines.model.tests.Build.rack;
import static org.nines.model.tests.Build.room;
import static org.nines.model.tests.Build.server;
import static org.nines.model.tests.Build.service;
import static org.nines.model.tests.Build.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.nines.model.Elements;
import org.nines.model.Metamodel;
import org.nines.model.NinesPackage;
import org.nines.model.Problem;
import org.nines.model.Problem.Severity;
import org.nines.model.Project;
import org.nines.model.Structure;
import org.nines.model.compute.Cluster;
import org.nines.model.compute.ComputeFactory;
import org.nines.model.compute.Fan;
import org.nines.model.compute.Server;
import org.nines.model.core.CommonCause;
import org.nines.model.core.CoreFactory;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Frequency;
import org.nines.model.facility.FacilityFactory;
import org.nines.model.facility.PowerSupply;
import org.nines.model.facility.Rack;
import org.nines.model.facility.Site;
import org.nines.model.facility.Ups;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.network.Link;
import org.nines.model.network.NetworkFactory;
import org.nines.model.network.Port;
import org.nines.model.operations.BackupPlan;
import org.nines.model.operations.BackupRun;
import org.nines.model.operations.MaintenanceWindow;
import org.nines.model.operations.OperationsFactory;
import org.nines.model.operations.OperationsPlan;
import org.nines.model.service.Alternatives;
import org.nines.model.service.Dependency;
import org.nines.model.service.DependencyKind;
import org.nines.model.service.FailoverGroup;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceFactory;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.ServiceLevelAgreement;
import org.nines.model.storage.Disk;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskController;
import org.nines.model.storage.DiskEnclosure;
import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.Replication;
import org.nines.model.storage.StorageFactory;
import org.nines.model.storage.StorageLink;
import org.nines.model.storage.Volume;
import org.nines.model.units.Duration;
import org.nines.model.units.Percentage;
import org.nines.model.units.Rate;

/** Each kind of structural problem: a sound model is broken, the break is found with its place and a remedy, and mended again. */
class StructureTest {

    private final Project project = project();
    private final Site site = site(project, "Berlin");
    private final Rack rack = rack(room(site, "Room"), "Rack");
    private final Server web = server(rack, "web");
    private final Server db = server(rack, "db");
    private final FailureMode hardware = mode(web, "3 a", "4 h");
    private final Service shop = service(project, "Shop", web);
    private final Service store = service(project, "Store", web, db);
    private final ServiceLevel full = level(shop, "full");

    StructureTest() {
        pool(store, 1);
        link(project, nic(web), aSwitch(rack, "hub"));
        clients(project, nic(db), shop);
    }

    /** Breaks the sound model, expects one problem of that code about that element, mends it and expects none. */
    private Problem problem(String code, EObject element, Runnable broken, Runnable mended) {
        assertEquals(List.of(), Structure.check(project));
        broken.run();
        List<Problem> found = Structure.check(project);
        assertEquals(1, found.size(), found::toString);
        Problem problem = found.get(0);
        assertEquals(code, problem.code());
        assertEquals(Elements.id(element), problem.elementId());
        assertEquals(Elements.kind(element) + " '" + Elements.path(element) + "'", problem.place());
        assertFalse(problem.remedy().isBlank());
        assertEquals(List.of(problem.toString()), diagnosed(project), "EMF's validation finds the same");
        mended.run();
        assertEquals(List.of(), Structure.check(project));
        return problem;
    }

    private <T> void value(String code, EObject element, Consumer<T> setter, T broken, T mended) {
        problem(code, element, () -> setter.accept(broken), () -> setter.accept(mended));
    }

    /** What our invariants report to EMF's validation. */
    private static List<String> diagnosed(EObject root) {
        List<String> messages = new ArrayList<>();
        for (Diagnostic diagnostic : Diagnostician.INSTANCE.validate(root).getChildren()) {
            if (diagnostic.getSource().equals("org.nines.model")) {
                messages.add(diagnostic.getMessage());
            }
        }
        return messages;
    }

    @Test
    void everyElementHasAName() {
        value("STR-001", web, web::setName, null, "web");
        value("STR-001", web, web::setName, "  ", "web");
        value("STR-001", hardware, hardware::setName, "", "hardware");
    }

    @Test
    void namesOfSiblingsAreTheirOwn() {
        assertEquals(Severity.WARNING, problem("STR-002", db, () -> db.setName("web"), () -> db.setName("db")).severity());
    }

    @Test
    void whatMustBeGivenIsMissed() {
        Problem problem = problem("STR-003", shop.getInstances().get(0), () -> shop.getInstances().get(0).setHost(null),
                () -> shop.getInstances().get(0).setHost(web));
        assertEquals("'host' is missing.", problem.message());
        assertEquals("Give a host.", problem.remedy());
        MaintenanceWindow window = named(OperationsFactory.eINSTANCE.createMaintenanceWindow(), "Sunday");
        problem("STR-003", window, () -> plan().getMaintenanceWindows().add(window), () -> window.setSchedule(CoreFactory.eINSTANCE.createRecurrence()));
    }

    private OperationsPlan plan() {
        if (project.getOperations() == null) {
            project.setOperations(named(OperationsFactory.eINSTANCE.createOperationsPlan(), "Plan"));
        }
        return project.getOperations();
    }

    @Test
    void severalThatAreNeededMayBeCopiesOfOne() {
        CommonCause cause = named(CoreFactory.eINSTANCE.createCommonCause(), "software");
        cause.setBeta(Percentage.parse("5 %"));
        cause.getMembers().add(db);
        Problem problem = problem("STR-003", cause, () -> project.getCommonCauses().add(cause), () -> db.setCount(2));
        assertEquals("'members' has 1 of 2.", problem.message());
    }

    @Test
    void numbersStayInTheirRanges() {
        value("STR-004", web, web::setCount, 0, 1);
        Link cable = project.getNetworks().get(0).getLinks().get(0);
        value("STR-004", cable, cable::setCount, 100_001, 100_000);
        value("STR-004", hardware, hardware::setShape, 0.0, 0.5);
        value("STR-004", hardware, hardware::setShape, Double.NaN, 1.0);
        value("STR-004", hardware, hardware::setErrorFactor, 0.9, 3.0);
        value("STR-004", web, web::setCapacity, Double.POSITIVE_INFINITY, 10.0);
        value("STR-004", rack, rack::setUnits, 0, 42);
        assertEquals("Give a number at least 1, at most 100000.", problem("STR-004", web, () -> web.setCount(-1), () -> web.setCount(1)).remedy());
        assertEquals("'MTTF' is zero.", problem("STR-004", hardware, () -> hardware.setMttf(Duration.parse("0 h")),
                () -> hardware.setMttf(Duration.parse("1 h"))).message());
    }

    @Test
    void referencesLeadToElementsOfTheModel() {
        Server gone = server(rack, "gone");
        shop.getInstances().get(0).setHost(gone);
        Problem problem = problem("STR-005", shop.getInstances().get(0), () -> rack.getEquipment().remove(gone), () -> rack.getEquipment().add(gone));
        assertEquals("'host' leads to server 'gone', which is not part of the model.", problem.message());
    }

    @Test
    void figuresOfAModeAreGivenOnce() {
        assertEquals("Both MTTF and failure rate are given.", problem("STR-008", hardware, () -> hardware.setFailureRate(Rate.parse("2 /a")),
                () -> hardware.setFailureRate(null)).message());
        value("STR-008", hardware, hardware::setMttf, null, Duration.parse("3 a"));
        value("STR-008", hardware, hardware::setRepair, null, Duration.parse("1 h"));
        value("STR-008", hardware, hardware::setRepair, Duration.parse("0 h"), Duration.parse("1 h"));
        hardware.setMttf(null);
        hardware.setAvailability(Percentage.parse("99 %"));
        value("STR-008", hardware, hardware::setAvailability, Percentage.parse("100 %"), Percentage.parse("99 %"));
        value("STR-008", hardware, hardware::setAvailability, Percentage.parse("0 %"), Percentage.parse("99 %"));
    }

    @Test
    void aCommonCauseIsGivenInOneWay() {
        CommonCause cause = named(CoreFactory.eINSTANCE.createCommonCause(), "software");
        cause.getMembers().addAll(List.of(web, db));
        problem("STR-008", cause, () -> project.getCommonCauses().add(cause), () -> cause.setBeta(Percentage.parse("5 %")));
        problem("STR-008", cause, () -> mode(cause, "1 a", "1 h"), () -> cause.setBeta(null));
    }

    @Test
    void timesOfARecurrenceFit() {
        MaintenanceWindow window = named(OperationsFactory.eINSTANCE.createMaintenanceWindow(), "Sunday");
        var schedule = CoreFactory.eINSTANCE.createRecurrence();
        window.setSchedule(schedule);
        plan().getMaintenanceWindows().add(window);
        problem("STR-009", schedule, () -> schedule.setFrequency(Frequency.YEARLY), () -> schedule.setDate(LocalDate.of(2024, 3, 31)));
        schedule.setFrequency(Frequency.WEEKLY);
        value("STR-009", schedule, schedule::setWeekOfMonth, 2, 0);
    }

    @Test
    void equipmentFitsIntoItsRack() {
        web.setRackUnit(1);
        web.setHeightUnits(2);
        db.setRackUnit(3);
        value("STR-006", db, db::setRackUnit, 2, 3);
        value("STR-006", db, db::setRackUnit, 43, 42);
        problem("STR-006", db, () -> db.setHeightUnits(2), () -> db.setRackUnit(41));
        value("STR-006", db, db::setCount, 2, 1);
        value("STR-006", db, db::setHeightUnits, Integer.MAX_VALUE, 1);
    }

    @Test
    void notMoreSuppliesAndFansAreRequiredThanThereAre() {
        UtilityFeed feed = named(FacilityFactory.eINSTANCE.createUtilityFeed(), "feed");
        site.getEquipment().add(feed);
        PowerSupply supply = named(FacilityFactory.eINSTANCE.createPowerSupply(), "supply");
        supply.setFedBy(feed);
        web.getPowerSupplies().add(supply);
        assertEquals("It requires 2 of 1 power supplies.", problem("STR-007", web, () -> web.setRequiredSupplies(2), () -> supply.setCount(2)).message());
        Fan fan = named(ComputeFactory.eINSTANCE.createFan(), "fan");
        web.getFans().add(fan);
        problem("STR-007", web, () -> web.setRequiredFans(3), () -> fan.setCount(3));
        web.getProcessors().add(named(ComputeFactory.eINSTANCE.createProcessor(), "cpu"));
        value("STR-007", web, web::setRequiredProcessors, 2, 1);
    }

    @Test
    void aBatteryIsCharged() {
        Ups ups = named(FacilityFactory.eINSTANCE.createUps(), "ups");
        UtilityFeed feed = named(FacilityFactory.eINSTANCE.createUtilityFeed(), "feed");
        site.getEquipment().addAll(List.of(ups, feed));
        problem("STR-003", ups, () -> ups.setBattery(Duration.parse("20 min")), () -> ups.getFedBy().add(feed));
    }

    @Test
    void arraysHaveEnoughDisksAndTheirOwnControllers() {
        DiskArray array = named(StorageFactory.eINSTANCE.createDiskArray(), "array");
        Disk disk = named(StorageFactory.eINSTANCE.createDisk(), "disk");
        array.getDisks().add(disk);
        disk.setCount(2);
        web.getArrays().add(array);
        value("STR-007", array, array::setLevel, RaidLevel.RAID_5, RaidLevel.RAID_1);
        problem("STR-007", array, () -> array.setLevel(RaidLevel.RAID_6), () -> disk.setCount(4));
        array.setLevel(RaidLevel.RAID_10);
        value("STR-007", disk.eContainer(), disk::setCount, 3, 4);
        DiskController own = named(StorageFactory.eINSTANCE.createDiskController(), "controller");
        DiskController foreign = named(StorageFactory.eINSTANCE.createDiskController(), "controller");
        web.getControllers().add(own);
        db.getControllers().add(foreign);
        array.getControllers().add(own);
        problem("STR-006", array, () -> array.getControllers().add(foreign), () -> array.getControllers().remove(foreign));
        DiskEnclosure shelf = named(StorageFactory.eINSTANCE.createDiskEnclosure(), "shelf");
        DiskController outer = named(StorageFactory.eINSTANCE.createDiskController(), "outer");
        shelf.getControllers().add(outer);
        StorageLink link = named(StorageFactory.eINSTANCE.createStorageLink(), "cable");
        link.setHost(own);
        link.setStorage(outer);
        shelf.getLinks().add(link);
        rack.getEquipment().add(shelf);
        value("STR-006", link, link::setHost, outer, own);
        value("STR-006", link, link::setStorage, foreign, outer);
    }

    @Test
    void nothingIsCopiedToItself() {
        DiskArray array = named(StorageFactory.eINSTANCE.createDiskArray(), "array");
        array.setLevel(RaidLevel.RAID_0);
        array.getDisks().add(named(StorageFactory.eINSTANCE.createDisk(), "disk"));
        Volume data = named(StorageFactory.eINSTANCE.createVolume(), "data");
        array.getVolumes().add(data);
        web.getArrays().add(array);
        Replication replication = named(StorageFactory.eINSTANCE.createReplication(), "copy");
        replication.setFrom(data);
        project.getReplications().add(replication);
        problem("STR-011", replication, () -> replication.getTo().add(data), () -> replication.getTo().clear());
    }

    @Test
    void linksConnectDifferentThings() {
        Port port = named(NetworkFactory.eINSTANCE.createPort(), "port");
        nic(db).getPorts().add(port);
        var cable = link(project, port, nic(web));
        problem("STR-011", cable, () -> cable.getEnds().set(1, nic(db)), () -> cable.getEnds().set(1, nic(web)));
    }

    @Test
    void servicesHaveInstancesThatStandInForOneAnother() {
        var only = shop.getInstances().get(0);
        problem("STR-007", shop, () -> shop.getInstances().clear(), () -> shop.getInstances().add(only));
        problem("STR-007", shop, () -> only.setCount(2), () -> pool(shop, 1));
        only.setCount(1);
        problem("STR-007", shop, () -> shop.setRedundancy(ServiceFactory.eINSTANCE.createStandby()), () -> only.setCount(2));
    }

    @Test
    void poolsAndLevelsDoNotAskForMoreThanThereIs() {
        problem("STR-007", store, () -> pool(store, 3), () -> db.setCount(2));
        db.setCount(1);
        pool(store, 2);
        ServiceLevel level = level(store, "all");
        value("STR-007", level, level::setRequired, 3, 2);
        problem("STR-007", store, () -> pool(store, 0), () -> pool(store, 1));
        var demand = ServiceFactory.eINSTANCE.createDemand();
        demand.getPeriods().add(named(ServiceFactory.eINSTANCE.createDemandPeriod(), "day"));
        store.setDemand(demand);
        problem("STR-007", store, () -> pool(store, 0), () -> store.setCapacityPerInstance(10));
    }

    @Test
    void failoverGroupsStandOnTheirCluster() {
        Cluster cluster = named(ComputeFactory.eINSTANCE.createCluster(), "cluster");
        cluster.getNodes().addAll(List.of(web, db));
        project.getClusters().add(cluster);
        FailoverGroup group = ServiceFactory.eINSTANCE.createFailoverGroup();
        group.setCluster(cluster);
        store.setRedundancy(group);
        Server third = server(rack, "third");
        cluster.getNodes().add(third);
        problem("STR-006", store.getInstances().get(1), () -> cluster.getNodes().remove(db), () -> cluster.getNodes().add(db));
    }

    @Test
    void needsNameALevelOfTheirService() {
        ServiceLevel other = level(store, "minimum");
        Dependency need = ServiceFactory.eINSTANCE.createDependency();
        need.setService(store);
        need.setLevel(other);
        shop.getNeeds().add(need);
        value("STR-011", need, need::setLevel, full, other);
        problem("STR-003", need, () -> need.setKind(DependencyKind.CACHED), () -> need.setCachedFor(Duration.parse("1 h")));
        Alternatives alternatives = ServiceFactory.eINSTANCE.createAlternatives();
        for (int i = 0; i < 2; i++) {
            Dependency one = ServiceFactory.eINSTANCE.createDependency();
            one.setService(store);
            alternatives.getNeeds().add(one);
        }
        shop.getNeeds().add(alternatives);
        value("STR-007", alternatives, alternatives::setRequired, 3, 2);
    }

    @Test
    void agreementsEndAfterTheyBegin() {
        ServiceLevelAgreement agreement = named(ServiceFactory.eINSTANCE.createServiceLevelAgreement(), "sla");
        agreement.setLevel(full);
        agreement.setTarget(Percentage.parse("99 %"));
        agreement.setValidFrom(LocalDate.of(2024, 2, 1));
        project.getAgreements().add(agreement);
        value("STR-009", agreement, agreement::setValidUntil, LocalDate.of(2024, 1, 31), LocalDate.of(2024, 2, 1));
    }

    @Test
    void noRunIsRestoredBeforeItself() {
        BackupPlan plan = named(OperationsFactory.eINSTANCE.createBackupPlan(), "backup");
        BackupRun weekly = named(OperationsFactory.eINSTANCE.createBackupRun(), "weekly");
        BackupRun daily = named(OperationsFactory.eINSTANCE.createBackupRun(), "daily");
        BackupRun log = named(OperationsFactory.eINSTANCE.createBackupRun(), "log");
        plan.getRuns().addAll(List.of(weekly, daily, log));
        daily.getRestoreAfter().add(weekly);
        log.getRestoreAfter().addAll(List.of(weekly, daily));
        plan().getBackupPlans().add(plan);
        problem("STR-011", log, () -> log.getRestoreAfter().add(log), () -> log.getRestoreAfter().remove(log));
        assertEquals(List.of(), Structure.check(project));
        weekly.getRestoreAfter().add(daily);
        assertEquals(List.of("weekly", "daily"), Structure.check(project).stream().map(p -> p.place().replaceAll(".* / |'$", "")).toList());
    }

    @Test
    void repetitionsThatCannotBeWrittenOutAreFound() {
        Link cable = link(project, nic(web), nic(db));
        pool(shop, 1);
        web.setCount(2);
        problem("STR-010", cable, () -> db.setCount(2), () -> db.setCount(1));
    }

    @Test
    void agreementsFollowRepeatedClients() {
        ServiceLevelAgreement agreement = named(ServiceFactory.eINSTANCE.createServiceLevelAgreement(), "sla");
        agreement.setLevel(full);
        agreement.setTarget(Percentage.parse("99 %"));
        agreement.setClients(project.getClients().get(0));
        project.getAgreements().add(agreement);
        db.setCount(2);
        assertEquals(List.of(), Structure.check(project));
    }

    /** Of every quantity that its documentation wants greater than zero, zero is refused, and of no other one. */
    @Test
    void quantitiesThatMustNotBeZeroAreThoseThatSaySo() {
        List<EPackage> packages = new ArrayList<>(NinesPackage.eINSTANCE.getESubpackages());
        packages.add(NinesPackage.eINSTANCE);
        for (EPackage part : packages) {
            for (EClassifier classifier : part.getEClassifiers()) {
                if (!(classifier instanceof EClass type) || type.isAbstract()) {
                    continue;
                }
                for (EAttribute attribute : type.getEAllAttributes()) {
                    Class<?> java = attribute.getEAttributeType().getInstanceClass();
                    Object zero = java == Duration.class ? Duration.parse("0 h") : java == Rate.class ? Rate.parse("0 /a") : null;
                    if (zero != null) {
                        EObject element = EcoreUtil.create(type);
                        element.eSet(attribute, zero);
                        assertEquals(Metamodel.documentation(attribute).toLowerCase(Locale.ROOT).contains("greater than zero"),
                                Structure.check(element).stream().anyMatch(p -> p.code().equals("STR-004")), type.getName() + "." + attribute.getName());
                    }
                }
            }
        }
    }

    @Test
    void everyInvariantOfTheMetamodelIsAsked() {
        Set<String> invariants = new HashSet<>();
        List<EPackage> packages = new ArrayList<>(NinesPackage.eINSTANCE.getESubpackages());
        packages.add(NinesPackage.eINSTANCE);
        for (EPackage part : packages) {
            for (EClassifier classifier : part.getEClassifiers()) {
                if (classifier instanceof EClass type) {
                    for (EOperation operation : type.getEOperations()) {
                        assertTrue(EcoreUtil.isInvariant(operation), operation.getName());
                        assertTrue(operation.getName().startsWith("validate"), operation.getName());
                        invariants.add(type.getName() + "." + operation.getName());
                    }
                }
            }
        }
        assertTrue(invariants.size() > 20, invariants::toString);
    }
}
