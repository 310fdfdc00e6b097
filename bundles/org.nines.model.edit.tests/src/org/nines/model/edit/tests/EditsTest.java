// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nines.model.Elements;
import org.nines.model.NinesPackage;
import org.nines.model.Project;
import org.nines.model.compute.Server;
import org.nines.model.core.CorePackage;
import org.nines.model.edit.Creations;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Edits;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.PowerDevice;
import org.nines.model.facility.PowerSupply;
import org.nines.model.facility.Rack;
import org.nines.model.facility.Room;
import org.nines.model.facility.Ups;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.io.ModelSession;
import org.nines.model.network.Link;
import org.nines.model.network.NetworkPackage;
import org.nines.model.network.Switch;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServicePackage;

/** What each edit does and refuses, on the sample model. */
class EditsTest {

    private ModelSession session;
    private Project project;

    @BeforeEach
    void open() {
        session = Models.sample();
        project = session.project();
    }

    private <T extends EObject> T find(Class<T> type, String name) {
        return Models.find(project, type, name);
    }

    /** Executes, undoes, redoes, undoes and redoes again; each state must be the one before to the letter. */
    private List<EObject> execute(Edit edit) {
        String title = edit.title();
        String before = Models.describe(project);
        List<EObject> selection = session.execute(edit);
        String after = Models.describe(project);
        assertNotEquals(before, after, title);
        assertEquals(title, session.commandStack().getUndoCommand().getLabel());
        for (int i = 0; i < 2; i++) {
            session.commandStack().undo();
            assertEquals(before, Models.describe(project), title);
            session.commandStack().redo();
            assertEquals(after, Models.describe(project), title);
        }
        return selection;
    }

    private void refused(String reason, Edit edit) {
        String before = Models.describe(project);
        assertEquals(reason, edit.refusal().orElse(null));
        assertFalse(edit.applies());
        assertThrows(IllegalStateException.class, edit::apply);
        assertThrows(IllegalStateException.class, () -> session.execute(edit));
        assertEquals(before, Models.describe(project));
        assertFalse(session.commandStack().canUndo());
    }

    @Test
    void deletingTakesConnectionsAndReferencesAlong() {
        Switch gone = find(Switch.class, "sw-a1");
        List<Link> links = Models.all(project, Link.class).filter(l -> l.getEnds().contains(gone)).toList();
        assertTrue(links.size() > 1);
        Edit delete = Edits.delete(List.of(gone));
        assertTrue(delete.title().startsWith("Delete switch 'sw-a1' with " + links.size() + " links"), delete.title());
        assertEquals(List.of(find(Rack.class, "rack-11")), execute(delete));
        assertTrue(links.stream().allMatch(l -> l.eResource() == null));
        Models.all(project, EObject.class).forEach(e -> e.eCrossReferences().forEach(t -> assertNotNull(t.eResource(), e::toString)));
    }

    @Test
    void deletingSaysHowManyReferencesGo() {
        UtilityFeed feed = find(UtilityFeed.class, "utility-a");
        long users = Models.all(project, PowerDevice.class).filter(d -> d.getFedBy().contains(feed)).count();
        long other = Models.all(project, EObject.class).filter(e -> e.eCrossReferences().contains(feed)).count();
        assertEquals(users, Models.all(project, PowerDevice.class).filter(d -> d.getFedBy().contains(feed)).count());
        assertEquals("Delete utility feed 'utility-a' and " + other + (other == 1 ? " reference" : " references") + " to it",
                Edits.delete(List.of(feed)).title());
        refused("The project itself can't be deleted.", Edits.delete(List.of(project)));
        refused("Nothing is selected.", Edits.delete(List.of()));
    }

    @Test
    void deletingAServerDeletesItsInstances() {
        Server server = find(Server.class, "web-1");
        ServiceInstance instance = Models.all(project, ServiceInstance.class).filter(i -> i.getHost() == server).findFirst().orElseThrow();
        execute(Edits.delete(List.of(server, server.getInterfaces().get(0))));
        assertEquals(null, instance.eResource());
    }

    @Test
    void renaming() {
        Server server = find(Server.class, "web-1");
        assertEquals("Rename server 'web-1' to 'front-1'", Edits.rename(server, " front-1 ").title());
        execute(Edits.rename(server, "front-1"));
        assertEquals("front-1", server.getName());
    }

    @Test
    void namesAreNotTakenTwice() {
        refused("There is a server of that name beside it already.", Edits.rename(find(Server.class, "web-1"), "web-2"));
        refused("Server needs a name.", Edits.rename(find(Server.class, "web-1"), " "));
        Service service = project.getServices().stream().filter(s -> !s.getNeeds().isEmpty()).findFirst().orElseThrow();
        refused("A dependency has no name.", Edits.rename(service.getNeeds().get(0), "x"));
    }

    @Test
    void movingKeepsIdentifierAndReferences() {
        Server server = find(Server.class, "web-1");
        Rack target = Models.all(project, Rack.class).filter(r -> r != server.eContainer()).findFirst().orElseThrow();
        String id = Elements.id(server);
        assertEquals(List.of(server), execute(Edits.move(List.of(server, server.getArrays().get(0)), target)));
        assertSame(target, server.eContainer());
        assertEquals(id, Elements.id(server));
        execute(Edits.move(List.of(server), target, 0));
        assertSame(server, target.getEquipment().get(0));
    }

    @Test
    void movesThatMakeNoSense() {
        Server server = find(Server.class, "web-1");
        refused("A network can't hold a server.", Edits.move(List.of(server), project.getNetworks().get(0)));
        refused("It is there already.", Edits.move(List.of(server), server.eContainer()));
        refused("The project itself can't be moved.", Edits.move(List.of(project), project.getSites().get(0)));
        Room room = find(Room.class, "Room 1");
        refused("Room 'Room 1' can't be put into itself.", Edits.move(List.of(room), room.getRacks().get(0)));
    }

    @Test
    void reordering() {
        Service service = project.getServices().stream().filter(s -> s.getInstances().size() > 2).findFirst().orElseThrow();
        ServiceInstance last = service.getInstances().getLast();
        execute(Edits.reorder(last, 0));
        assertSame(last, service.getInstances().getFirst());
    }

    @Test
    void duplicatesHaveNewIdentifiersAndStayConnected() {
        Service service = project.getServices().stream().filter(s -> s.getTier() != null && !s.getClients().isEmpty()).findFirst()
                .orElseThrow();
        Server server = find(Server.class, "web-1");
        List<EObject> copies = execute(Edits.duplicate(List.of(server, service)));
        Server copy = (Server) copies.get(0);
        assertNotEquals(Elements.id(server), Elements.id(copy));
        assertNotEquals("web-1", copy.getName());
        assertTrue(copy.getName().startsWith("web-"));
        assertSame(copy.getControllers().get(0), copy.getArrays().get(0).getControllers().get(0));
        assertSame(server.getPowerSupplies().get(0).getFedBy(), copy.getPowerSupplies().get(0).getFedBy());
        Service second = (Service) copies.get(1);
        assertSame(service.getTier(), second.getTier());
        assertEquals(service.getClients(), second.getClients());
        assertTrue(service.getClients().get(0).getUses().contains(second));
    }

    @Test
    void settingValuesAndReferences() {
        Server one = find(Server.class, "web-1");
        Server two = find(Server.class, "web-2");
        assertEquals("Set component type of 2 servers", Edits.set(List.of(one, two), CorePackage.Literals.ITEM__TYPE, null).title());
        execute(Edits.set(List.of(one, two), CorePackage.Literals.ITEM__TYPE, null));
        assertEquals(null, two.getType());
        execute(Edits.set(List.of(one), CorePackage.Literals.ELEMENT__TAGS, List.of("a", "b")));
        assertEquals(List.of("a", "b"), one.getTags());
        PowerSupply supply = one.getPowerSupplies().get(0);
        PowerDevice other = Models.all(project, PowerDevice.class).filter(d -> d != supply.getFedBy()).findFirst().orElseThrow();
        execute(Edits.set(List.of(supply), FacilityPackage.Literals.POWER_SUPPLY__FED_BY, other));
        assertSame(other, supply.getFedBy());
    }

    @Test
    void valuesThatMakeNoSense() {
        Server server = find(Server.class, "web-1");
        refused("It is at least 1.", Edits.set(List.of(server), FacilityPackage.Literals.POWERED_EQUIPMENT__REQUIRED_SUPPLIES, 0));
        refused("Server has no value 'RAID level'.",
                Edits.set(List.of(server), org.nines.model.storage.StoragePackage.Literals.DISK_ARRAY__LEVEL, null));
        refused("'Required power supplies' does not take this kind of value.",
                Edits.set(List.of(server), FacilityPackage.Literals.POWERED_EQUIPMENT__REQUIRED_SUPPLIES, "one"));
        Link link = Models.all(project, Link.class).findFirst().orElseThrow();
        refused("Link '" + link.getName() + "' needs at least 2 for 'Ends'.",
                Edits.set(List.of(link), NetworkPackage.Literals.LINK__ENDS, List.of(link.getEnds().get(0))));
        refused("The same is named twice.", Edits.set(List.of(link), NetworkPackage.Literals.LINK__ENDS,
                List.of(link.getEnds().get(0), link.getEnds().get(0))));
    }

    @Test
    void powerDoesNotRunInCircles() {
        Ups ups = find(Ups.class, "ups-a");
        PowerDevice panel = find(PowerDevice.class, "strip-11a");
        refused("Power distribution unit 'strip-11a' depends on UPS 'ups-a' itself.",
                Edits.add(ups, FacilityPackage.Literals.POWER_DEVICE__FED_BY, panel));
        UtilityFeed feed = find(UtilityFeed.class, "utility-b");
        execute(Edits.add(ups, FacilityPackage.Literals.POWER_DEVICE__FED_BY, feed));
        assertTrue(ups.getFedBy().contains(feed));
        execute(Edits.remove(ups, FacilityPackage.Literals.POWER_DEVICE__FED_BY, feed));
        assertFalse(ups.getFedBy().contains(feed));
    }

    @Test
    void aFailingEditLeavesNothingBehind() {
        String before = Models.describe(project);
        Edit failing = Edits.of(() -> "Fail", () -> null, () -> {
            project.setName("changed");
            project.getSites().clear();
            throw new IllegalArgumentException("broken");
        });
        assertEquals("broken", assertThrows(IllegalArgumentException.class, () -> session.execute(failing)).getMessage());
        assertEquals(before, Models.describe(project));
        assertFalse(session.commandStack().canUndo());
        assertFalse(session.commandStack().canRedo());
    }

    @Test
    void creatingWithDefaults() {
        Rack rack = find(Rack.class, "rack-11");
        Edit create = Creations.of(rack, org.nines.model.compute.ComputePackage.Literals.SERVER).orElseThrow();
        Server server = (Server) execute(create).get(0);
        assertEquals("Server 1", server.getName());
        assertSame(rack, server.eContainer());
        Edit second = Creations.of(rack, org.nines.model.compute.ComputePackage.Literals.SERVER).orElseThrow();
        assertEquals("Server 2", ((Server) execute(second).get(0)).getName());
        assertTrue(Creations.of(rack, ServicePackage.Literals.SERVICE).isEmpty());
        assertTrue(Creations.of(rack, NinesPackage.Literals.PROJECT).isEmpty());
        // the two strips of the rack: which one the first supply hangs on is for the planner to say, the second takes the other
        PowerSupply first = (PowerSupply) execute(Creations.of(server, FacilityPackage.Literals.POWER_SUPPLY).orElseThrow()).get(0);
        assertEquals(null, first.getFedBy());
        first.setFedBy(find(PowerDevice.class, "strip-11a"));
        PowerSupply other = (PowerSupply) execute(Creations.of(server, FacilityPackage.Literals.POWER_SUPPLY).orElseThrow()).get(0);
        assertEquals("strip-11b", other.getFedBy().getName());
        assertEquals(org.eclipse.emf.common.util.Diagnostic.OK, Diagnostician.INSTANCE.validate(other).getSeverity());
    }
}
