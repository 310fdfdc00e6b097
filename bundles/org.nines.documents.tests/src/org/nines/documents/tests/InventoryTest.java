// SPDX-License-Identifier: EPL-2.0
package org.nines.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nines.documents.DesignDocument;
import org.nines.documents.DocumentSettings;
import org.nines.documents.Inventory;
import org.nines.model.NinesFactory;
import org.nines.model.Project;
import org.nines.model.compute.ComputeFactory;
import org.nines.model.compute.Server;
import org.nines.model.facility.FacilityFactory;
import org.nines.model.facility.Rack;
import org.nines.model.facility.Room;
import org.nines.model.facility.Site;
import org.nines.model.service.Pool;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceFactory;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.Standby;
import org.nines.model.service.StandbyKind;
import org.nines.model.units.Duration;

/** What a system is made of. */
class InventoryTest {

    private final Project project = NinesFactory.eINSTANCE.createProject();

    private Server server(Rack rack, String name) {
        Server server = ComputeFactory.eINSTANCE.createServer();
        server.setName(name);
        rack.getEquipment().add(server);
        return server;
    }

    private Rack rack() {
        Site site = FacilityFactory.eINSTANCE.createSite();
        site.setName("Harbour");
        Room room = FacilityFactory.eINSTANCE.createRoom();
        room.setName("Room 1");
        Rack rack = FacilityFactory.eINSTANCE.createRack();
        rack.setName("Rack A");
        room.getRacks().add(rack);
        site.getRooms().add(room);
        project.getSites().add(site);
        return rack;
    }

    private Service service(Server... hosts) {
        Service service = ServiceFactory.eINSTANCE.createService();
        service.setName("Orders");
        for (Server host : hosts) {
            ServiceInstance instance = ServiceFactory.eINSTANCE.createServiceInstance();
            instance.setHost(host);
            service.getInstances().add(instance);
        }
        project.getServices().add(service);
        return service;
    }

    @Test
    void placesComeBeforeWhatTheyContain() {
        Rack rack = rack();
        server(rack, "web-1");
        server(rack, "web-2");
        List<Inventory.Place> places = Inventory.of(project).places();
        assertEquals(List.of("0 Harbour", "1 Room 1", "2 Rack A"), places.stream().map(p -> p.depth() + " " + p.place().name()).toList());
        assertEquals(List.of("2 servers: web-1, web-2"), places.getLast().equipment().stream().map(g -> g.title(9)).toList());
    }

    @Test
    void redundancyIsSaidInWords() {
        Rack rack = rack();
        Service service = service(server(rack, "a"), server(rack, "b"), server(rack, "c"));
        Pool pool = ServiceFactory.eINSTANCE.createPool();
        pool.setRequired(2);
        service.setRedundancy(pool);
        assertEquals("pool: 2 of 3 carry the load", Inventory.of(project).services().getFirst().redundancy());
        Standby standby = ServiceFactory.eINSTANCE.createStandby();
        standby.setKind(StandbyKind.COLD);
        standby.setTakeOver(Duration.parse("20 min"));
        service.setRedundancy(standby);
        assertEquals("cold standby, automatic switch-over, taken over in 20 min", Inventory.of(project).services().getFirst().redundancy());
        assertEquals(List.of("a", "b", "c"), Inventory.of(project).services().getFirst().instances());
    }

    @Test
    void singleInstanceHasNoRedundancy() {
        service(server(rack(), "a"));
        assertEquals("none", Inventory.of(project).services().getFirst().redundancy());
    }

    @Test
    void documentShowsIt() {
        service(server(rack(), "the-only-server"));
        String html = DesignDocument.html(ShopResult.get(), DesignDocumentTest.design(project), DocumentSettings.DEFAULT);
        String structure = html.substring(html.indexOf("id=\"structure\""), html.indexOf("id=\"inputs\""));
        for (String name : List.of("Harbour", "Room 1", "Rack A", "the-only-server", "Orders")) {
            assertTrue(structure.contains(name), name);
        }
    }
}
