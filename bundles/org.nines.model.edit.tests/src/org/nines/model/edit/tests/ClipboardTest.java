// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nines.model.Elements;
import org.nines.model.NinesFactory;
import org.nines.model.Project;
import org.nines.model.compute.Server;
import org.nines.model.edit.Clipboard;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Edits;
import org.nines.model.edit.NinesAdapterFactory;
import org.nines.model.edit.internal.Tree;
import org.nines.model.facility.FacilityFactory;
import org.nines.model.facility.Rack;
import org.nines.model.facility.Site;
import org.nines.model.io.ModelSession;
import org.nines.model.io.ModelSessions;
import org.nines.model.network.Link;
import org.nines.model.service.Service;

/** Copying, cutting and pasting through text. */
class ClipboardTest {

    private ModelSession session;
    private Project project;
    private Server server;

    @BeforeEach
    void open() {
        session = Models.sample();
        project = session.project();
        server = Models.find(project, Server.class, "web-1");
    }

    /** The content without order of lists of elements and without the place of a tree: what cutting and pasting elsewhere must keep. */
    private static Set<String> facts(Project project) {
        Set<String> facts = new TreeSet<>();
        Tree.all(project).forEach(e -> e.eClass().getEAllStructuralFeatures().forEach(f -> {
            if (e.eIsSet(f) && !(f instanceof org.eclipse.emf.ecore.EReference r && r.isContainment())) {
                Object value = e.eGet(f);
                facts.add(Elements.id(e) + " " + f.getName() + " " + (value instanceof List<?> list
                        ? list.stream().map(ClipboardTest::text).toList() : text(value)));
            }
        }));
        return facts;
    }

    private static String text(Object value) {
        return value instanceof EObject e ? Elements.id(e) : String.valueOf(value);
    }

    private List<EObject> paste(String text, EObject target) {
        String before = Models.describe(session.project());
        Edit paste = Clipboard.paste(text, target);
        List<EObject> pasted = session.execute(paste);
        String after = Models.describe(session.project());
        session.commandStack().undo();
        assertEquals(before, Models.describe(session.project()));
        session.commandStack().redo();
        assertEquals(after, Models.describe(session.project()));
        return pasted;
    }

    @Test
    void copiesAreNewAndKeepTheirReferences() {
        String text = Clipboard.copy(List.of(server, server.getInterfaces().get(0)));
        assertTrue(Clipboard.isContent(text));
        Rack rack = (Rack) server.eContainer();
        assertEquals("Paste server 'web-1' into rack 'rack-11'", Clipboard.paste(text, server).title(), "beside the selected server");
        Server copy = (Server) paste(text, rack).get(0);
        assertNotEquals(server.getName(), copy.getName());
        assertEquals(Tree.all(server).count(), Tree.all(copy).count());
        Tree.all(copy).forEach(e -> assertTrue(Tree.all(server).noneMatch(o -> Elements.id(o).equals(Elements.id(e)))));
        assertSame(copy.getControllers().get(0), copy.getArrays().get(0).getControllers().get(0));
        assertSame(server.getPowerSupplies().get(0).getFedBy(), copy.getPowerSupplies().get(0).getFedBy());
        assertSame(server.getType(), copy.getType());
    }

    @Test
    void aCopiedServiceBelongsToTheSameTierAndClients() {
        Service service = project.getServices().stream().filter(s -> s.getTier() != null && !s.getClients().isEmpty()).findFirst().orElseThrow();
        Service copy = (Service) paste(Clipboard.copy(List.of(service)), project).get(0);
        assertSame(service.getTier(), copy.getTier());
        assertEquals(service.getClients(), copy.getClients());
    }

    @Test
    void whatIsCutAndPastedHasMoved() {
        Set<String> before = facts(project);
        String id = Elements.id(server);
        long links = Models.all(project, Link.class).count();
        String text = Clipboard.cut(List.of(server));
        session.execute(Edits.delete(List.of(server)));
        assertTrue(Models.all(project, Link.class).count() < links);
        Rack other = Models.all(project, Rack.class).filter(r -> r.getEquipment().stream().noneMatch(Server.class::isInstance)).findFirst()
                .orElseGet(() -> Models.find(project, Rack.class, "rack-11"));
        Server moved = (Server) paste(text, other).get(0);
        assertEquals(id, Elements.id(moved));
        assertEquals(before, facts(project));
        // once more: a copy
        Server copy = (Server) paste(text, other).get(0);
        assertNotEquals(id, Elements.id(copy));
        assertEquals(links, Models.all(project, Link.class).count());
    }

    @Test
    void afterACutIsUndonePastingMakesACopy() {
        String text = Clipboard.cut(List.of(server));
        session.execute(Edits.delete(List.of(server)));
        session.commandStack().undo();
        Server copy = (Server) paste(text, server.eContainer()).get(0);
        assertNotEquals(Elements.id(server), Elements.id(copy));
    }

    @Test
    void intoAnotherModelOnlyWhatIsThereIsReferredTo() {
        String text = Clipboard.copy(List.of(server));
        Project empty = NinesFactory.eINSTANCE.createProject();
        empty.setName("empty");
        Site site = FacilityFactory.eINSTANCE.createSite();
        site.setName("Berlin");
        empty.getSites().add(site);
        ModelSession other = new ModelSessions().create(empty, NinesAdapterFactory::composed);
        Server copy = (Server) other.execute(Clipboard.paste(text, site)).get(0);
        assertEquals("web-1", copy.getName());
        assertNull(copy.getType());
        assertNull(copy.getPowerSupplies().get(0).getFedBy());
        assertSame(copy.getControllers().get(0), copy.getArrays().get(0).getControllers().get(0));
        assertSame(empty, Tree.root(copy));
    }

    private void refused(String reason, String text, EObject target) {
        Edit paste = Clipboard.paste(text, target);
        String before = Models.describe(project);
        assertEquals(reason, paste.refusal().orElse(null));
        assertThrows(IllegalStateException.class, paste::apply);
        assertFalse(paste.title().isBlank());
        assertEquals(before, Models.describe(project));
    }

    @Test
    void whatCannotBePasted() {
        refused("The clipboard holds no elements of a model.", "hello", project);
        refused("The clipboard holds no elements of a model.", "", project);
        String text = Clipboard.copy(List.of(server.getInterfaces().get(0)));
        refused("A network can't hold a network interface, and nothing around it can.", text, project.getNetworks().get(0));
        refused("The clipboard holds elements that can't be read; they may come from another version.",
                text.replace("http://nines.org/model/2", "http://nines.org/model/9"), server);
        refused("The clipboard holds elements that can't be read; they may come from another version.", text.substring(0, text.length() - 5), server);
        String catalogue = Clipboard.copy(List.of(project.getCatalogue()));
        refused("Project 'Consumer Internet service' has one already: catalogue '" + project.getCatalogue().getName() + "'.", catalogue, project);
        assertEquals("The project itself can't be copied.",
                assertThrows(IllegalStateException.class, () -> Clipboard.copy(List.of(project))).getMessage());
        assertEquals("Nothing is selected.", assertThrows(IllegalStateException.class, () -> Clipboard.cut(List.of())).getMessage());
    }

    @Test
    void hostileTextReachesNothing() {
        String text = Clipboard.copy(List.of(server.getArrays().get(0)));
        String entity = text.replace("<?nines-clipboard", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><?nines-clipboard");
        refused("The clipboard holds elements that can't be read; they may come from another version.", entity, server);
        String href = text.replaceFirst("<disks [^>]*/>", "<disks href=\"file:///etc/passwd#x\"/>");
        assertNotEquals(text, href);
        refused("The clipboard holds elements that refer to files.", href, server);
    }
}
