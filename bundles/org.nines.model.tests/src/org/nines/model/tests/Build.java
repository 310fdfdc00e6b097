// SPDX-License-Identifier: EPL-2.0
package org.nines.model.tests;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.NinesFactory;
import org.nines.model.Project;
import org.nines.model.compute.ComputeFactory;
import org.nines.model.compute.Host;
import org.nines.model.compute.Server;
import org.nines.model.compute.VirtualMachine;
import org.nines.model.core.CoreFactory;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Item;
import org.nines.model.core.NamedElement;
import org.nines.model.facility.FacilityFactory;
import org.nines.model.facility.Location;
import org.nines.model.facility.Rack;
import org.nines.model.facility.Room;
import org.nines.model.facility.Site;
import org.nines.model.network.Link;
import org.nines.model.network.Network;
import org.nines.model.network.NetworkFactory;
import org.nines.model.network.NetworkInterface;
import org.nines.model.network.NetworkNode;
import org.nines.model.network.Switch;
import org.nines.model.service.ClientPopulation;
import org.nines.model.service.Pool;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceFactory;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevel;
import org.nines.model.units.Duration;

/** Small models in few words. */
final class Build {

    private Build() {
    }

    static <T extends NamedElement> T named(T element, String name) {
        element.setName(name);
        return element;
    }

    static Project project() {
        Project project = named(NinesFactory.eINSTANCE.createProject(), "Project");
        project.getNetworks().add(named(NetworkFactory.eINSTANCE.createNetwork(), "LAN"));
        return project;
    }

    static Site site(Project project, String name) {
        Site site = named(FacilityFactory.eINSTANCE.createSite(), name);
        project.getSites().add(site);
        return site;
    }

    static Room room(Site site, String name) {
        Room room = named(FacilityFactory.eINSTANCE.createRoom(), name);
        site.getRooms().add(room);
        return room;
    }

    static Rack rack(Room room, String name) {
        Rack rack = named(FacilityFactory.eINSTANCE.createRack(), name);
        room.getRacks().add(rack);
        return rack;
    }

    static Server server(Location place, String name) {
        Server server = named(ComputeFactory.eINSTANCE.createServer(), name);
        server.getInterfaces().add(named(NetworkFactory.eINSTANCE.createNetworkInterface(), "nic"));
        place.getEquipment().add(server);
        return server;
    }

    static NetworkInterface nic(Host host) {
        return host.getInterfaces().get(0);
    }

    static Switch aSwitch(Location place, String name) {
        Switch device = named(NetworkFactory.eINSTANCE.createSwitch(), name);
        place.getEquipment().add(device);
        return device;
    }

    static VirtualMachine machine(Project project, String name, Server... servers) {
        VirtualMachine machine = named(ComputeFactory.eINSTANCE.createVirtualMachine(), name);
        machine.getRunsOn().addAll(List.of(servers));
        project.getVirtualMachines().add(machine);
        return machine;
    }

    static Link link(Project project, NetworkNode a, NetworkNode b) {
        Network network = project.getNetworks().get(0);
        Link link = named(NetworkFactory.eINSTANCE.createLink(), "link " + (network.getLinks().size() + 1));
        link.getEnds().add(a);
        link.getEnds().add(b);
        network.getLinks().add(link);
        return link;
    }

    static Service service(Project project, String name, Host... hosts) {
        Service service = named(ServiceFactory.eINSTANCE.createService(), name);
        for (Host host : hosts) {
            ServiceInstance instance = named(ServiceFactory.eINSTANCE.createServiceInstance(), name + " on " + host.getName());
            instance.setHost(host);
            service.getInstances().add(instance);
        }
        project.getServices().add(service);
        return service;
    }

    static Pool pool(Service service, int required) {
        Pool pool = ServiceFactory.eINSTANCE.createPool();
        pool.setRequired(required);
        service.setRedundancy(pool);
        return pool;
    }

    static ServiceLevel level(Service service, String name) {
        ServiceLevel level = named(ServiceFactory.eINSTANCE.createServiceLevel(), name);
        service.getLevels().add(level);
        return level;
    }

    static ClientPopulation clients(Project project, NetworkNode node, Service... services) {
        ClientPopulation clients = named(ServiceFactory.eINSTANCE.createClientPopulation(), "clients " + (project.getClients().size() + 1));
        clients.setAttachedTo(node);
        clients.getUses().addAll(List.of(services));
        project.getClients().add(clients);
        return clients;
    }

    static FailureMode mode(Item item, String mttf, String repair) {
        FailureMode mode = named(CoreFactory.eINSTANCE.createFailureMode(), "mode " + (item.getFailureModes().size() + 1));
        mode.setMttf(Duration.parse(mttf));
        mode.setRepair(Duration.parse(repair));
        item.getFailureModes().add(mode);
        return mode;
    }

    /** All elements of a kind in the order of the model. */
    static <T> List<T> all(EObject root, Class<T> type) {
        List<T> found = new ArrayList<>();
        root.eAllContents().forEachRemaining(element -> {
            if (type.isInstance(element)) {
                found.add(type.cast(element));
            }
        });
        return found;
    }

    static List<String> names(List<? extends NamedElement> elements) {
        return elements.stream().map(NamedElement::getName).toList();
    }
}
