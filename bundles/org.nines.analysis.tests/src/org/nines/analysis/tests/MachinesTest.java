// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nines.analysis.tests.Checks.assertFigures;
import static org.nines.analysis.tests.Checks.assertUnavailability;

import org.junit.jupiter.api.Test;
import org.nines.analysis.result.LevelResult;
import org.nines.model.compute.ComputeFactory;
import org.nines.model.compute.Host;
import org.nines.model.compute.Server;
import org.nines.model.compute.VirtualMachine;
import org.nines.model.core.Item;
import org.nines.model.facility.Conduit;
import org.nines.model.network.LineCard;
import org.nines.model.network.NetworkFactory;
import org.nines.model.network.NetworkInterface;
import org.nines.model.network.Port;
import org.nines.model.network.Switch;
import org.nines.model.service.Service;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.DiskController;
import org.nines.model.storage.DiskEnclosure;
import org.nines.model.storage.RaidLevel;
import org.nines.model.storage.StorageLink;
import org.nines.model.storage.VolumePurpose;

/** Parts, virtual machines, ports and storage, each on the smallest model that shows it, against the closed form. */
class MachinesTest extends OneNetwork {

    private static final String A = "990, 10";
    private static final String B = "980, 20";
    private static final String C = "950, 50";
    private static final double QA = 0.01;
    private static final double QB = 0.02;
    private static final double QC = 0.05;
    private static final double W = 0.001;

    private Service run(String figures, Host... hosts) {
        Service web = m.service("web", figures, hosts);
        m.clients("users", lan, web);
        return web;
    }

    private static <T extends Item> T part(T part, String name, String figures) {
        return ModelBuilder.item(part, name, figures);
    }

    // Parts

    @Test
    void serverNeedsAllMemoryAndSomeFansAndProcessors() {
        Server a = server("a", "");
        a.getMemory().add(part(ComputeFactory.eINSTANCE.createMemory(), "m1", A));
        a.getMemory().add(part(ComputeFactory.eINSTANCE.createMemory(), "m2", B));
        for (int i = 1; i <= 3; i++) {
            a.getFans().add(part(ComputeFactory.eINSTANCE.createFan(), "fan" + i, A));
        }
        a.setRequiredFans(2);
        a.getProcessors().add(part(ComputeFactory.eINSTANCE.createProcessor(), "p1", C));
        a.getProcessors().add(part(ComputeFactory.eINSTANCE.createProcessor(), "p2", C));
        run("", a);
        double fans = 3 * QA * QA - 2 * QA * QA * QA;
        assertUnavailability(1 - (1 - QA) * (1 - QB) * (1 - fans) * (1 - QC * QC), m);
        a.setRequiredProcessors(2);
        assertUnavailability(1 - (1 - QA) * (1 - QB) * (1 - fans) * (1 - QC) * (1 - QC), m);
    }

    // Virtual machines

    @Test
    void virtualMachineRunsOnAnyOfItsServers() {
        run("", m.machine("vm", C, "", server("a", A), server("b", B)));
        assertUnavailability(1 - (1 - QC) * (1 - QA * QB), m);
    }

    /** It is away for the restart time whenever the first server is lost while the second is up. */
    @Test
    void virtualMachineTakesTimeToRestartElsewhere() {
        run("", m.machine("vm", "", "5", server("a", A), server("b", B)));
        double moving = QA * (1 - Math.exp(-0.5)) * (1 - QB);
        assertUnavailability(QA * QB + moving, m);
        LevelResult level = Checks.analysed(m, Checks.onlyLevel(m));
        assertEquals(QA * QB, level.outages().unavailability(), 1e-15);
    }

    @Test
    void virtualMachineIsReachedThroughTheServerItRunsOn() {
        Switch other = m.networkSwitch("other", B);
        m.link("", other, lan);
        Server a = server("a", A);
        Server b = m.server("b", "");
        m.connect(b, other);
        run("", m.machine("vm", "", "", a, b));
        assertUnavailability(QA * QB, m);
    }

    @Test
    void virtualMachineWithInterfacesIsReachedThroughThem() {
        Switch other = m.networkSwitch("other", B);
        m.link("", other, lan);
        VirtualMachine vm = m.machine("vm", "", "", m.server("a", A));
        m.connect(vm, other);
        run("", vm);
        assertUnavailability(1 - (1 - QA) * (1 - QB), m);
    }

    @Test
    void instancesOnMachinesOfOneServerNeedNoNetwork() {
        Server a = server("a", A);
        Service web = run("", m.machine("front", "", "", a));
        m.needs(web, m.service("db", B, m.machine("back", "", "", a)));
        assertUnavailability(1 - (1 - QA) * (1 - QB), m);
    }

    @Test
    void volumeOfAVirtualMachineIsUsedFromTheServerItRunsOn() {
        Server a = server("a", A);
        Server b = server("b", "");
        DiskEnclosure cabinet = m.enclosure("cabinet", "");
        DiskArray array = m.array(cabinet, RaidLevel.RAID_1, 2, "", "1", "20");
        array.getControllers().add(m.controller(cabinet, ""));
        m.storageLink("", m.controller(a, ""), array.getControllers().get(0));
        m.storageLink(B, m.controller(b, ""), array.getControllers().get(0));
        run("", m.machine("vm", "", "", a, b)).getInstances().get(0).getVolumes().add(m.volume(array, VolumePurpose.DATA));
        assertUnavailability(QA * QB, m);
    }

    // Ports and line cards

    @Test
    void linkNeedsPortsAndCardsAndTheirOwners() {
        Switch access = m.networkSwitch("access", A);
        LineCard card = part(NetworkFactory.eINSTANCE.createLineCard(), "card", B);
        access.getCards().add(card);
        Port port = part(NetworkFactory.eINSTANCE.createPort(), "port", C);
        card.getPorts().add(port);
        Server a = m.server("a", "");
        NetworkInterface nic = m.networkInterface(a, A);
        Port socket = part(NetworkFactory.eINSTANCE.createPort(), "socket", B);
        nic.getPorts().add(socket);
        m.link("", socket, port);
        m.link("", access, lan);
        run("", a);
        assertUnavailability(1 - (1 - QA) * (1 - QB) * (1 - QC) * (1 - QA) * (1 - QB), m);
    }

    @Test
    void twoPortsOfOneCardAreRedundantButTheCardIsNot() {
        Switch access = m.networkSwitch("access", "");
        LineCard card = part(NetworkFactory.eINSTANCE.createLineCard(), "card", A);
        access.getCards().add(card);
        for (int i = 1; i <= 2; i++) {
            card.getPorts().add(part(NetworkFactory.eINSTANCE.createPort(), "port" + i, B));
            m.link("", card.getPorts().get(i - 1), lan);
        }
        Server a = m.server("a", "");
        m.connect(a, access);
        run("", a);
        assertUnavailability(QA + (1 - QA) * QB * QB, m);
    }

    @Test
    void clientsMayBeAttachedToAPort() {
        Port port = part(NetworkFactory.eINSTANCE.createPort(), "port", A);
        lan.getPorts().add(port);
        m.clients("users", port, m.service("web", "", server("a", B)));
        assertUnavailability(1 - (1 - QA) * (1 - QB), m);
    }

    // Storage

    @Test
    void storageLinkFailsWithItsCableRoute() {
        Server a = server("a", "");
        DiskEnclosure cabinet = m.enclosure("cabinet", "");
        DiskArray array = m.array(cabinet, RaidLevel.RAID_1, 2, "", "1", "20");
        array.getControllers().add(m.controller(cabinet, ""));
        Conduit duct = m.conduit("duct", A);
        for (int i = 0; i < 2; i++) {
            StorageLink link = m.storageLink(B, m.controller(a, ""), array.getControllers().get(0));
            link.getConduits().add(duct);
        }
        run("", a).getInstances().get(0).getVolumes().add(m.volume(array, VolumePurpose.DATA));
        assertUnavailability(QA + (1 - QA) * QB * QB, m);
    }

    private DiskArray mirrorInTwoShelves(String disks, String first, String second) {
        Server a = server("a", "");
        DiskEnclosure near = m.enclosure("near", first);
        DiskEnclosure far = m.enclosure("far", second);
        DiskArray array = m.array(near, RaidLevel.RAID_1, 2, disks, "2", "20");
        array.getDisks().get(1).setShelf(far);
        DiskController controller = m.controller(near, "");
        array.getControllers().add(controller);
        m.storageLink("", m.controller(a, ""), controller);
        run("", a).getInstances().get(0).getVolumes().add(m.volume(array, VolumePurpose.DATA));
        return array;
    }

    /** The shelf of the controllers is needed anyway; that of the second disk is not. */
    @Test
    void shelfOfOneDiskIsNoSinglePoint() {
        mirrorInTwoShelves("", A, B);
        assertUnavailability(QA, m);
    }

    /** While the other shelf is away the first disk holds the data alone: unless it is missing or being rebuilt. */
    @Test
    void dataIsAwayWhileTheShelfIsAwayAndTheOtherDiskIsBad() {
        mirrorInTwoShelves("1000, 10", "", B);
        // states of the mirror: whole, one disk waits, one is rebuilt, lost; rates in 1/h
        double fails = 0.001;
        double waits = 2 * fails / (0.1 + fails);
        double rebuilds = 0.1 * waits / (0.5 + fails);
        double lost = (waits + rebuilds) * fails * 20;
        double all = 1 + waits + rebuilds + lost;
        double firstBad = (waits + rebuilds) / 2 / all;
        assertUnavailability(lost / all + firstBad * QB, m);
    }

    @Test
    void dataIsAwayWithBothShelves() {
        DiskArray array = mirrorInTwoShelves("", "", B);
        array.getDisks().get(0).setShelf(m.enclosure("third", A));
        assertUnavailability(QA * QB, m);
    }

    /** A rebuild of a mirror reads all of the other disk. */
    @Test
    void readErrorInTheRebuildLosesData() {
        Server a = server("a", "");
        DiskArray array = m.array(a, RaidLevel.RAID_1, 2, "1000, 10", "2", "20");
        array.setReadErrorProbability(ModelBuilder.percent("5"));
        m.volume(array, VolumePurpose.OPERATING_SYSTEM);
        run("", a);
        double fails = 0.001;
        double waits = 2 * fails / (0.1 + fails);
        double rebuilds = 0.1 * waits / (0.5 + fails);
        double losses = (waits + rebuilds) * fails + rebuilds * 0.5 * 0.05;
        double all = 1 + waits + rebuilds + losses * 20;
        assertFigures(losses * 20 / all, losses / all, m);
    }

    /** With double parity a read error in the rebuild of one disk is corrected. */
    @Test
    void readErrorMattersOnlyWithoutRedundancy() {
        Server a = server("a", "");
        DiskArray array = m.array(a, RaidLevel.RAID_6, 4, "1000, 10", "2", "20");
        array.setReadErrorProbability(ModelBuilder.percent("5"));
        m.volume(array, VolumePurpose.OPERATING_SYSTEM);
        run("", a);
        double single = Checks.enumerated(m, Checks.onlyLevel(m)).unavailability();
        assertUnavailability(single, m);
        array.setReadErrorProbability(ModelBuilder.percent("100"));
        double certain = Checks.enumerated(m, Checks.onlyLevel(m)).unavailability();
        // lost with every rebuild of a second bad disk, far less often than with every rebuild
        assertEquals(true, certain > single && certain < 0.05);
        assertUnavailability(certain, m);
    }
}
