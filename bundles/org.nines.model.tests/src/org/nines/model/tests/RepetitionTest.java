// SPDX-License-Identifier: EPL-2.0
package org.nines.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nines.model.tests.Build.aSwitch;
import static org.nines.model.tests.Build.all;
import static org.nines.model.tests.Build.clients;
import static org.nines.model.tests.Build.link;
import static org.nines.model.tests.Build.machine;
import static org.nines.model.tests.Build.mode;
import static org.nines.model.tests.Build.named;
import static org.nines.model.tests.Build.names;
import static org.nines.model.tests.Build.nic;
import static org.nines.model.tests.Build.pool;
import static org.nines.model.tests.Build.project;
import static org.nines.model.tests.Build.rack;
import static org.nines.model.tests.Build.room;
import static org.nines.model.tests.Build.server;
import static org.nines.model.tests.Build.service;
import static org.nines.model.tests.Build.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.nines.model.Elements;
import org.nines.model.Problem;
import org.nines.model.Project;
import org.nines.model.Repetition;
import org.nines.model.Repetition.Origin;
import org.nines.model.compute.ComputeFactory;
import org.nines.model.compute.Server;
import org.nines.model.compute.VirtualMachine;
import org.nines.model.core.Assumption;
import org.nines.model.core.CoreFactory;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Item;
import org.nines.model.facility.FacilityFactory;
import org.nines.model.facility.PowerDistributionUnit;
import org.nines.model.facility.PowerSupply;
import org.nines.model.facility.Rack;
import org.nines.model.facility.Room;
import org.nines.model.facility.Site;
import org.nines.model.network.Link;
import org.nines.model.network.NetworkNode;
import org.nines.model.network.Switch;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceFactory;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevelAgreement;

class RepetitionTest {

    private final Project project = project();
    private final Site site = site(project, "Berlin");

    @Test
    void withoutCountsNothingChanges() {
        server(site, "web");
        EObject before = EcoreUtil.copy(project);
        assertFalse(Repetition.isRepeated(project));
        assertEquals(Map.of(), Repetition.expand(project));
        assertTrue(EcoreUtil.equals(before, project));
    }

    @Test
    void aServerIsThereSeveralTimesWithItsPartsLinksAndInstances() {
        Server web = server(site, "web");
        mode(web, "1000 h", "1 h");
        web.setCount(3);
        Server other = server(site, "other");
        Switch hub = aSwitch(site, "hub");
        Link link = link(project, nic(web), hub);
        Service shop = service(project, "shop", web, other);
        pool(shop, 2);
        Map<EObject, Origin> origins = Repetition.expand(project);

        assertEquals(List.of("web", "web #2", "web #3", "other"), names(all(project, Server.class)));
        assertSame(web, all(project, Server.class).get(0));
        assertTrue(all(project, Item.class).stream().allMatch(item -> item.getCount() == 1));
        assertEquals(List.of("mode 1", "mode 1", "mode 1"), names(all(project, FailureMode.class)));
        assertEquals(List.of("link 1", "link 1 #2", "link 1 #3"), names(all(project, Link.class)));
        assertEquals(List.of("shop on web", "shop on web #2", "shop on web #3", "shop on other"), names(shop.getInstances()));
        for (int i = 0; i < 3; i++) {
            Server copy = all(project, Server.class).get(i);
            assertEquals(List.of(nic(copy), hub), all(project, Link.class).get(i).getEnds());
            assertSame(copy, shop.getInstances().get(i).getHost());
        }
        assertSame(link, all(project, Link.class).get(0));
        assertEquals("~3", origins.get(all(project, Server.class).get(2)).suffix());
        assertSame(web, origins.get(all(project, Server.class).get(2)).original());
        // Server, network interface, failure mode, link and instance, twice each.
        assertEquals(10, origins.size());
    }

    @Test
    void repetitionsInsideOfRepetitionsMultiplyAndEachCopyIsKnownByItsNumbers() {
        Room room = room(site, "Room");
        Rack rack = rack(room, "Rack");
        rack.setCount(2);
        Server web = server(rack, "web");
        web.setCount(2);
        Switch top = aSwitch(rack, "top");
        link(project, nic(web), top);
        assertEquals(4, Repetition.copies(nic(web)));
        assertEquals(2, Repetition.copies(top));
        assertEquals(4, Repetition.copies(all(project, Link.class).get(0)));
        Map<EObject, Origin> origins = Repetition.expand(project);
        assertEquals(List.of("Rack", "Rack #2"), names(room.getRacks()));
        assertEquals(List.of("web", "web #1 #2", "web #2 #1", "web #2 #2"), names(all(project, Server.class)));
        assertEquals(List.of("", "~1~2", "~2~1", "~2~2"),
                all(project, Server.class).stream().map(s -> origins.containsKey(s) ? origins.get(s).suffix() : "").toList());
        assertEquals(4, all(project, Link.class).size());
        for (Link link : all(project, Link.class)) {
            assertSame(link.getEnds().get(0).eContainer().eContainer(), link.getEnds().get(1).eContainer(), "a link stays in its rack");
        }
    }

    @Test
    void clientsAgreementsAndVirtualMachinesFollowAndServicesKnowThem() {
        site.setCount(3);
        Server host = server(site, "host");
        VirtualMachine machine = machine(project, "vm", host);
        Service shop = service(project, "shop", machine);
        pool(shop, 1);
        Switch hub = aSwitch(site, "hub");
        ClientPopulation clients = clients(project, hub, service(project, "first", host), shop);
        ServiceLevelAgreement agreement = named(ServiceFactory.eINSTANCE.createServiceLevelAgreement(), "promise");
        agreement.setClients(clients);
        project.getAgreements().add(agreement);
        Repetition.expand(project);
        assertEquals(project.getClients(), project.getAgreements().stream().map(ServiceLevelAgreement::getClients).toList());
        assertEquals(List.of("vm", "vm #2", "vm #3"), names(project.getVirtualMachines()));
        assertEquals(project.getClients(), shop.getClients());
        assertEquals(3, project.getClients().size());
        for (int i = 0; i < 3; i++) {
            assertEquals(List.of(all(project, Server.class).get(i)), project.getVirtualMachines().get(i).getRunsOn());
            assertSame(project.getVirtualMachines().get(i), shop.getInstances().get(i).getHost());
            assertSame(all(project, Switch.class).get(i), project.getClients().get(i).getAttachedTo());
            assertEquals(names(clients.getUses()), names(project.getClients().get(i).getUses()));
        }
    }

    @Test
    void aVirtualMachineThatRunsAlsoElsewhereIsThereOnce() {
        Server web = server(site, "web");
        web.setCount(2);
        VirtualMachine machine = machine(project, "vm", web, server(site, "spare"));
        Repetition.expand(project);
        assertEquals(List.of("web", "web #2", "spare"), names(machine.getRunsOn()));
        assertEquals(1, project.getVirtualMachines().size());
    }

    @Test
    void otherReferencesFromOutsideLeadToAllCopies() {
        Server web = server(site, "web");
        web.setCount(2);
        Server other = server(site, "other");
        Assumption assumption = named(CoreFactory.eINSTANCE.createAssumption(), "a");
        assumption.getAbout().addAll(List.of(other, web, site));
        project.getAssumptions().add(assumption);
        Repetition.expand(project);
        assertEquals(List.of("other", "web", "web #2", "Berlin"), assumption.getAbout().stream().map(Elements::name).toList());
    }

    @Test
    void referencesThatLeadOutOfTheTreeAreShared() {
        PowerDistributionUnit pdu = named(FacilityFactory.eINSTANCE.createPowerDistributionUnit(), "pdu");
        site.getEquipment().add(pdu);
        Server web = server(site, "web");
        PowerSupply supply = named(FacilityFactory.eINSTANCE.createPowerSupply(), "supply");
        supply.setFedBy(pdu);
        supply.setCount(2);
        web.getPowerSupplies().add(supply);
        web.setCount(2);
        Repetition.expand(project);
        assertEquals(4, all(project, PowerSupply.class).size());
        assertTrue(all(project, PowerSupply.class).stream().allMatch(s -> s.getFedBy() == pdu));
        assertEquals(List.of("supply", "supply #1 #2"), names(web.getPowerSupplies()));
    }

    @Test
    void aSingleReferenceIntoARepetitionIsAnErrorWithARemedy() {
        PowerDistributionUnit pdu = named(FacilityFactory.eINSTANCE.createPowerDistributionUnit(), "pdu");
        pdu.setCount(2);
        site.getEquipment().add(pdu);
        PowerSupply supply = named(FacilityFactory.eINSTANCE.createPowerSupply(), "supply");
        supply.setFedBy(pdu);
        server(site, "web").getPowerSupplies().add(supply);
        Problem problem = only(Repetition.problems(project));
        assertEquals("STR-010", problem.code());
        assertEquals("'fed by' leads to power distribution unit 'pdu', which stands for 2, but takes one element only.", problem.message());
        assertTrue(problem.remedy().contains("Write it out"), problem::remedy);
        assertEquals(problem.toString(), assertThrows(IllegalStateException.class, () -> Repetition.expand(project)).getMessage());
    }

    @Test
    void twoRepetitionsAreNotPairedByGuessing() {
        Server web = server(site, "web");
        web.setCount(2);
        Switch hub = aSwitch(site, "hub");
        hub.setCount(2);
        Link link = link(project, nic(web), hub);
        Problem problem = only(Repetition.problems(project));
        assertTrue(problem.message().contains("server 'web', which stands for 2") && problem.message().contains("switch 'hub'"), problem::message);
        // Written out one after the other, nothing is left to guess: each server is linked to each switch.
        assertEquals(List.of(), Repetition.problems(hub));
        Repetition.expand(hub);
        assertEquals(2, all(project, Link.class).size());
        assertEquals(List.of(), Repetition.problems(project));
        Repetition.expand(web);
        assertEquals(4, all(project, Link.class).size());
        Set<List<NetworkNode>> pairs = new HashSet<>();
        all(project, Link.class).forEach(l -> pairs.add(List.copyOf(l.getEnds())));
        assertEquals(4, pairs.size());
        assertSame(link, all(project, Link.class).get(0));
    }

    @Test
    void whatWouldBecomeTooLargeIsRefused() {
        Server web = server(rack(room(site, "Room"), "Rack"), "web");
        for (EObject e = web; e instanceof Item item; e = e.eContainer()) {
            item.setCount(100_000);
        }
        assertEquals(Long.MAX_VALUE, Repetition.copies(nic(web)));
        assertTrue(only(Repetition.problems(project)).message().contains("more than 1000000 elements"));
        assertThrows(IllegalStateException.class, () -> Repetition.expand(project));
    }

    @Test
    void anItemOfItsOwnIsNotRepeated() {
        Server alone = named(ComputeFactory.eINSTANCE.createServer(), "alone");
        alone.setCount(5);
        assertEquals(1, Repetition.copies(alone));
        assertFalse(Repetition.isRepeated(alone));
    }

    @Test
    void writingOutOneItemLeavesTheOthersRepeated() {
        site.setCount(4);
        Server web = server(site, "web");
        web.setCount(3);
        link(project, nic(web), aSwitch(site, "hub"));
        Repetition.expand(web);
        assertEquals(List.of("web", "web #2", "web #3"), names(all(site, Server.class)));
        assertEquals(4, site.getCount());
        assertEquals(3, all(project, Link.class).size());
        assertEquals(12, all(project, Link.class).stream().mapToLong(Repetition::copies).sum());
    }

    /** Writing out everything at once is the same as writing out one item after the other by hand, from the outermost on. */
    @Test
    void atOnceOrOneAfterTheOtherIsTheSame() {
        for (int seed = 0; seed < 300; seed++) {
            Project atOnce = random(seed);
            Project stepwise = random(seed);
            if (!Repetition.problems(atOnce).isEmpty()) {
                continue;
            }
            long elements = 1;
            for (EObject e : all(atOnce, EObject.class)) {
                elements += Repetition.copies(e);
            }
            Repetition.expand(atOnce);
            assertEquals(elements, 1 + all(atOnce, EObject.class).size(), "seed " + seed);
            for (Item next = next(stepwise); next != null; next = next(stepwise)) {
                Repetition.expand(next);
            }
            assertEquals(shape(stepwise), shape(atOnce), "seed " + seed);
        }
    }

    private static Item next(Project project) {
        return all(project, Item.class).stream().filter(item -> item.getCount() > 1).findFirst().orElse(null);
    }

    /** Structure and references without names and order of lists, which differ when copies are made in another order. */
    private static Set<String> shape(Project project) {
        Set<String> shape = new HashSet<>();
        Map<String, Integer> seen = new TreeMap<>();
        for (EObject element : all(project, EObject.class)) {
            List<String> references = new ArrayList<>();
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (!reference.isContainment() && element.eIsSet(reference)) {
                    references.add(reference.getName() + (reference.isMany() ? ((List<?>) element.eGet(reference)).stream()
                            .map(t -> path((EObject) t)).sorted().toList() : path((EObject) element.eGet(reference))));
                }
            }
            seen.merge(path(element) + " " + references, 1, Integer::sum);
        }
        seen.forEach((text, number) -> shape.add(number + " x " + text));
        return shape;
    }

    /** Names without numbers of copies, and how many children each on the way has. */
    private static String path(EObject element) {
        return element == null ? "" : path(element.eContainer()) + "/" + Elements.name(element).replaceAll(" #.*", "") + element.eContents().size();
    }

    private static Project random(int seed) {
        Random random = new Random(seed);
        Project project = project();
        List<NetworkNode> nodes = new ArrayList<>();
        List<Server> servers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Site site = site(project, "site" + i);
            repeat(site, random);
            Rack rack = rack(room(site, "room"), "rack");
            repeat(rack, random);
            for (int j = 0; j < 2; j++) {
                Server server = server(random.nextBoolean() ? rack : site, "server" + i + j);
                repeat(server, random);
                servers.add(server);
                nodes.add(nic(server));
            }
            nodes.add(aSwitch(random.nextBoolean() ? rack : site, "switch" + i));
        }
        VirtualMachine machine = machine(project, "vm", servers.get(random.nextInt(4)));
        Service shop = service(project, "shop", servers.get(random.nextInt(4)), machine);
        for (int i = 0; i < 3; i++) {
            link(project, nodes.get(random.nextInt(nodes.size())), nodes.get(random.nextInt(nodes.size())));
        }
        clients(project, nodes.get(random.nextInt(nodes.size())), shop);
        return project;
    }

    private static void repeat(Item item, Random random) {
        item.setCount(random.nextInt(3) == 0 ? 2 + random.nextInt(2) : 1);
    }

    private static Problem only(List<Problem> problems) {
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0);
    }

    @Test
    void originalsOfCopies() {
        assertEquals("x", Repetition.original("x"));
        assertEquals("x", Repetition.original("x~2"));
        assertEquals("x", Repetition.original("x~1~12"));
    }

    /** An identifier that somebody else gave may hold any character. */
    @Test
    void identifiersThatOnlyLookLikeThoseOfCopies() {
        assertEquals("a~b", Repetition.original("a~b"));
        assertEquals("a~1b", Repetition.original("a~1b"));
        assertEquals("a~b", Repetition.original("a~b~3"));
    }

    @Test
    void instancesKeepTheOrderOfFailover() {
        Server a = server(site, "a");
        Server b = server(site, "b");
        b.setCount(2);
        Service shop = service(project, "shop", b, a);
        ServiceInstance first = shop.getInstances().get(0);
        Repetition.expand(project);
        assertEquals(List.of("shop on b", "shop on b #2", "shop on a"), names(shop.getInstances()));
        assertSame(first, shop.getInstances().get(0));
        assertNotSame(shop.getInstances().get(0).getHost(), shop.getInstances().get(1).getHost());
    }
}
