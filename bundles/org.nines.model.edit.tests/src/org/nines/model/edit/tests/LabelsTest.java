// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.nines.model.NinesFactory;
import org.nines.model.Project;
import org.nines.model.compute.ComputeFactory;
import org.nines.model.compute.ComputePackage;
import org.nines.model.compute.Server;
import org.nines.model.compute.ServerRole;
import org.nines.model.core.CoreFactory;
import org.nines.model.core.CorePackage;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Frequency;
import org.nines.model.core.NamedElement;
import org.nines.model.core.Recurrence;
import org.nines.model.core.Weekday;
import org.nines.model.edit.Kinds;
import org.nines.model.edit.Labels;
import org.nines.model.edit.Topic;
import org.nines.model.edit.internal.Classes;
import org.nines.model.edit.internal.LabelTable;
import org.nines.model.facility.FacilityFactory;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.Ups;
import org.nines.model.network.Link;
import org.nines.model.network.NetworkPackage;
import org.nines.model.operations.OperationsPackage;
import org.nines.model.service.Dependency;
import org.nines.model.service.Pool;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceFactory;
import org.nines.model.service.ServiceLevel;
import org.nines.model.service.ServiceLevelAgreement;
import org.nines.model.service.ServicePackage;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.StorageFactory;
import org.nines.model.units.DataSize;
import org.nines.model.units.Duration;
import org.nines.model.units.Percentage;

/** What elements are called. */
class LabelsTest {

    @Test
    void everyClassHasARow() {
        List<String> without = new ArrayList<>();
        for (EClass type : Classes.concrete()) {
            if (!LabelTable.knows(type.getInstanceClass())) {
                without.add(type.getName());
            }
        }
        assertEquals(List.of(), without);
    }

    @Test
    void elementsWithoutAnythingHaveALabelToo() {
        for (EClass type : Classes.concrete()) {
            EObject element = type.getEPackage().getEFactoryInstance().create(type);
            String label = Labels.label(element);
            assertFalse(label.isBlank(), type.getName());
            assertFalse(label.contains("null"), label);
            assertEquals(1, label.lines().count());
        }
    }

    @Test
    void everyElementOfTheSampleHasALabel() {
        Models.all(Models.sampleProject(), EObject.class).forEach(e -> {
            String label = Labels.label(e);
            assertTrue(!label.isBlank() && !label.contains("null") && label.length() < 150, label);
            if (e instanceof NamedElement named) {
                assertTrue(label.startsWith(named.getName()), label);
            }
        });
    }

    private static DiskArray array(RaidLevel level, int disks) {
        DiskArray array = StorageFactory.eINSTANCE.createDiskArray();
        array.setName("db-1");
        array.setLevel(level);
        for (int i = 0; i < disks; i++) {
            array.getDisks().add(StorageFactory.eINSTANCE.createDisk());
        }
        return array;
    }

    @Test
    void arrays() {
        DiskArray array = array(RaidLevel.RAID_5, 5);
        assertEquals("db-1 · RAID 5 · 4+1 disks", Labels.label(array));
        array.getDisks().forEach(d -> d.setSize(DataSize.parse("600 GB")));
        array.getDisks().get(2).setSize(DataSize.parse("500 GB"));
        array.setHotSpares(1);
        assertEquals("db-1 · RAID 5 · 4+1 disks and 1 spare · 2000 GB", Labels.label(array));
        assertEquals("db-1 · RAID 1 · 1+1 disks", Labels.label(array(RaidLevel.RAID_1, 2)));
        assertEquals("db-1 · RAID 1+0 · 3+3 disks", Labels.label(array(RaidLevel.RAID_10, 6)));
        assertEquals("db-1 · RAID 6 · 4+2 disks", Labels.label(array(RaidLevel.RAID_6, 6)));
        assertEquals("db-1 · RAID 0 · 2 disks", Labels.label(array(RaidLevel.RAID_0, 2)));
        assertEquals("db-1 · RAID 5 · 2 disks", Labels.label(array(RaidLevel.RAID_5, 2)), "too few to speak of parity");
    }

    @Test
    void serversAndPower() {
        Server server = ComputeFactory.eINSTANCE.createServer();
        server.setName("web-1");
        server.setRole(ServerRole.WEB);
        server.getPowerSupplies().add(FacilityFactory.eINSTANCE.createPowerSupply());
        server.getPowerSupplies().add(FacilityFactory.eINSTANCE.createPowerSupply());
        server.setCount(200);
        assertEquals("web-1 · web server · 2 power supplies · × 200", Labels.label(server));
        Ups ups = FacilityFactory.eINSTANCE.createUps();
        ups.setName("UPS A");
        ups.setBattery(Duration.parse("20 min"));
        assertEquals("UPS A · 20 min battery", Labels.label(ups));
        ups.setName("north");
        assertEquals("north · UPS · 20 min battery", Labels.label(ups));
    }

    @Test
    void links() {
        Project project = Models.sampleProject();
        Link link = Models.find(project, Link.class, "rt-1 to sw-a1");
        assertEquals("rt-1 to sw-a1 · rt-1 – sw-a1", Labels.label(link));
        Link server = Models.all(project, Link.class).filter(l -> l.getEnds().stream().anyMatch(e -> e.eContainer() instanceof Server)).findFirst()
                .orElseThrow();
        assertTrue(Labels.label(server).contains("web-1 nic-a"), Labels.label(server));
    }

    @Test
    void servicesAndPromises() {
        Service web = ServiceFactory.eINSTANCE.createService();
        web.setName("web");
        for (int i = 0; i < 3; i++) {
            web.getInstances().add(ServiceFactory.eINSTANCE.createServiceInstance());
        }
        Pool pool = ServiceFactory.eINSTANCE.createPool();
        pool.setRequired(2);
        web.setRedundancy(pool);
        assertEquals("pool: 2 of 3", Labels.label(pool));
        assertEquals("web · pool: 2 of 3", Labels.label(web));
        ServiceLevel full = ServiceFactory.eINSTANCE.createServiceLevel();
        full.setName("full");
        web.getLevels().add(full);
        Dependency need = ServiceFactory.eINSTANCE.createDependency();
        assertEquals("needs a service", Labels.label(need));
        need.setService(web);
        need.setLevel(full);
        need.setBuffer(Duration.parse("4 h"));
        assertEquals("needs web · level full · buffer 4 h", Labels.label(need));
        ServiceLevelAgreement sla = ServiceFactory.eINSTANCE.createServiceLevelAgreement();
        sla.setName("gold");
        sla.setTarget(Percentage.parse("99.95 %"));
        sla.setLevel(full);
        assertEquals("gold · 99.95 % a year · web full", Labels.label(sla));
    }

    @Test
    void figuresAndTimes() {
        FailureMode mode = CoreFactory.eINSTANCE.createFailureMode();
        mode.setName("software");
        mode.setMttf(Duration.parse("3 wk"));
        mode.setDetect(Duration.parse("5 min"));
        mode.setRepair(Duration.parse("20 min"));
        assertEquals("software · MTTF 3 wk · MTTR 25 min", Labels.label(mode));
        mode.setRespond(Duration.parse("4 h"));
        assertEquals("software · MTTF 3 wk · MTTR 4.42 h", Labels.label(mode));
        Recurrence recurrence = CoreFactory.eINSTANCE.createRecurrence();
        recurrence.setFrequency(Frequency.WEEKLY);
        recurrence.getDays().addAll(List.of(Weekday.SATURDAY, Weekday.SUNDAY));
        recurrence.setStart(LocalTime.of(22, 0));
        recurrence.setDuration(Duration.parse("4 h"));
        assertEquals("weekly · Sat, Sun 22:00 · for 4 h", Labels.label(recurrence));
    }

    @Test
    void kinds() {
        assertEquals("Network interface", Kinds.label(NetworkPackage.Literals.NETWORK_INTERFACE));
        assertEquals("WAN circuits", Kinds.pluralLabel(NetworkPackage.Literals.WAN_CIRCUIT));
        assertEquals("memory modules", Kinds.plural(ComputePackage.Literals.MEMORY));
        assertEquals("a UPS", Kinds.one(FacilityPackage.Literals.UPS));
        assertEquals("a utility feed", Kinds.one(FacilityPackage.Literals.UTILITY_FEED));
        assertEquals("an assumption", Kinds.one(CorePackage.Literals.ASSUMPTION));
        assertEquals("an Internet access", Kinds.one(NetworkPackage.Literals.INTERNET_ACCESS));
        assertEquals("alternatives", Kinds.plural(ServicePackage.Literals.ALTERNATIVES));
        assertEquals("2 software fixes", Kinds.counted(2, ComputePackage.Literals.SOFTWARE_FIX));
        Set<String> labels = new HashSet<>();
        Classes.concrete().forEach(c -> assertTrue(labels.add(Kinds.label(c)), c.getName()));
    }

    @Test
    void topics() {
        assertEquals(Topic.POWER, Topic.of(FacilityPackage.Literals.GENERATOR));
        assertEquals(Topic.NETWORK, Topic.of(NetworkPackage.Literals.SWITCH), "a device of the network, although it is equipment");
        assertEquals(Topic.SERVERS, Topic.of(ComputePackage.Literals.SERVER));
        assertEquals(Topic.PLACES, Topic.of(FacilityPackage.Literals.RACK));
        assertEquals(Topic.OPERATIONS, Topic.of(OperationsPackage.Literals.BACKUP_PLAN));
    }

    @Test
    void namesWithKind() {
        Project project = NinesFactory.eINSTANCE.createProject();
        assertEquals("project", Labels.withKind(project));
        project.setName("Shop");
        assertEquals("project 'Shop'", Labels.withKind(project));
        assertEquals("needs a service", Labels.withKind(ServiceFactory.eINSTANCE.createDependency()).replaceAll(".*'(.*)'", "$1"));
    }
}
