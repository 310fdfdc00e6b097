// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.junit.jupiter.api.Test;
import org.nines.model.Project;
import org.nines.model.compute.Server;
import org.nines.model.core.CorePackage;
import org.nines.model.edit.Edits;
import org.nines.model.edit.Features;
import org.nines.model.edit.Labels;
import org.nines.model.edit.NinesAdapterFactory;
import org.nines.model.edit.internal.Classes;
import org.nines.model.edit.internal.Tree;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.io.ModelSession;
import org.nines.model.storage.DiskArray;

/** EMF.Edit's view of a model. */
class NinesAdapterFactoryTest {

    private final ModelSession session = Models.sample();
    private final Project project = session.project();
    private final AdapterFactory factory = session.editingDomain().getAdapterFactory();

    private <T> T adapt(Object element, Class<T> type) {
        return type.cast(factory.adapt(element, type));
    }

    @Test
    void everyClassIsProvidedFor() {
        for (EClass type : Classes.concrete()) {
            EObject element = type.getEPackage().getEFactoryInstance().create(type);
            assertEquals(Labels.label(element), adapt(element, IItemLabelProvider.class).getText(element));
            assertTrue(adapt(element, IItemLabelProvider.class).getImage(element) instanceof URL);
            assertFalse(adapt(element, ITreeItemContentProvider.class).hasChildren(element), type.getName());
            assertEquals(Features.of(type).size(), adapt(element, IItemPropertySource.class).getPropertyDescriptors(element).size());
            assertNotNull(adapt(element, IStructuredItemContentProvider.class));
            assertNotNull(adapt(element, IEditingDomainItemProvider.class));
        }
        assertNotNull(factory.adapt(session.resourceSet(), ITreeItemContentProvider.class));
    }

    @Test
    void childrenAreWhatIsContainedInAnOrder() {
        ITreeItemContentProvider provider = adapt(project, ITreeItemContentProvider.class);
        Tree.all(project).forEach(e -> {
            assertEquals(Set.copyOf(e.eContents()), Set.copyOf(provider.getChildren(e)));
            assertEquals(!e.eContents().isEmpty(), provider.hasChildren(e));
            e.eContents().forEach(c -> assertSame(e, provider.getParent(c)));
        });
        Server server = Models.find(project, Server.class, "web-1");
        List<String> kinds = new ArrayList<>();
        provider.getChildren(server).forEach(c -> kinds.add(((EObject) c).eClass().getName()));
        assertEquals(List.of("PowerSupply", "NetworkInterface", "NetworkInterface", "DiskController", "DiskArray"), kinds);
    }

    @Test
    void propertiesAreDescribed() {
        Server server = Models.find(project, Server.class, "web-1");
        IItemPropertySource source = adapt(server, IItemPropertySource.class);
        IItemPropertyDescriptor type = source.getPropertyDescriptors(server).stream().filter(d -> d.getFeature(server) == CorePackage.Literals.ITEM__TYPE)
                .findFirst().orElseThrow();
        assertEquals("Component type", type.getDisplayName(server));
        assertEquals("Reliability", type.getCategory(server));
        assertEquals(Features.candidates(server, CorePackage.Literals.ITEM__TYPE), List.copyOf(type.getChoiceOfValues(server)));
        type.setPropertyValue(server, null);
        assertEquals(null, server.getType());
        session.commandStack().undo();
        assertNotNull(server.getType());
    }

    /** What is to be shown anew: "C name" for content, "L name" for a label. */
    private Set<String> changes(Runnable change) {
        Tree.all(project).forEach(e -> factory.adapt(e, ITreeItemContentProvider.class));
        Set<String> told = new TreeSet<>();
        ((IChangeNotifier) factory).addListener((Notification n) -> {
            if (n instanceof IViewerNotification v && v.getElement() instanceof EObject e) {
                told.add((v.isContentRefresh() ? "C " : "L ") + Labels.name(e));
            }
        });
        change.run();
        return told;
    }

    @Test
    void aRenamedServerIsTold() {
        Server server = Models.find(project, Server.class, "web-1");
        Set<String> told = changes(() -> session.execute(Edits.rename(server, "front")));
        assertTrue(told.contains("L front"), told::toString);
        // links and instances name the server
        assertTrue(told.stream().anyMatch(t -> t.startsWith("L web-1 to ") || t.contains(" to web-1")) || told.size() > 3, told::toString);
        session.project().getServices().stream().flatMap(s -> s.getInstances().stream()).filter(i -> i.getHost() == server)
                .forEach(i -> assertTrue(told.contains("L " + i.getName()), told::toString));
    }

    @Test
    void newPartsChangeTheLabelOfTheWhole() {
        DiskArray array = Models.find(project, Server.class, "web-1").getArrays().get(0);
        Set<String> told = changes(() -> session.execute(Edits.duplicate(List.of(array.getDisks().get(0)))));
        assertTrue(told.contains("C " + array.getName()), told::toString);
        assertTrue(told.contains("L web-1"), told::toString);
    }

    @Test
    void aChangedValueIsToldForTheElementAndItsParent() {
        Server server = Models.find(project, Server.class, "web-1");
        Set<String> told = changes(() -> session.execute(Edits.set(List.of(server), FacilityPackage.Literals.EQUIPMENT__RACK_UNIT, 3)));
        assertEquals(Set.of("L web-1", "L rack-11"), told);
    }

    @Test
    void oneAdapterForAll() {
        NinesAdapterFactory single = new NinesAdapterFactory();
        Object one = single.adapt((Object) project, ITreeItemContentProvider.class);
        Object other = single.adapt((Object) project.getSites().get(0), IItemLabelProvider.class);
        assertSame(one, other);
        int adapters = project.eAdapters().size();
        single.adapt((Object) project, IItemPropertySource.class);
        assertEquals(adapters, project.eAdapters().size());
    }
}
