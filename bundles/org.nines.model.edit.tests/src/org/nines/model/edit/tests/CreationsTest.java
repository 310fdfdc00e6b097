// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.nines.model.Elements;
import org.nines.model.NinesFactory;
import org.nines.model.NinesPackage;
import org.nines.model.Project;
import org.nines.model.compute.ComputePackage;
import org.nines.model.compute.Server;
import org.nines.model.core.ComponentType;
import org.nines.model.core.CoreFactory;
import org.nines.model.core.NamedElement;
import org.nines.model.edit.Assemblies;
import org.nines.model.edit.Clipboard;
import org.nines.model.edit.Creation;
import org.nines.model.edit.Creations;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Edits;
import org.nines.model.edit.Feature;
import org.nines.model.edit.Features;
import org.nines.model.edit.Labels;
import org.nines.model.edit.NinesAdapterFactory;
import org.nines.model.edit.Topic;
import org.nines.model.edit.internal.Classes;
import org.nines.model.edit.internal.Tree;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.Location;
import org.nines.model.facility.Site;
import org.nines.model.io.ModelSession;
import org.nines.model.io.ModelSessions;
import org.nines.model.operations.MaintenanceWindow;
import org.nines.model.operations.OperationsPackage;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServicePackage;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.StoragePackage;

/** What can be created where; and every edit on a model that has an element of every kind: done, undone and done again. */
class CreationsTest {

    /** A model with an element of every class, grown by creations alone; each is tried with undo and redo for each class of parents. */
    private final ModelSession session;
    private final Map<EClass, EObject> one = new HashMap<>();

    CreationsTest() {
        Project project = NinesFactory.eINSTANCE.createProject();
        project.setName("Everything");
        session = new ModelSessions().create(project, NinesAdapterFactory::composed);
    }

    private List<EObject> execute(Edit edit) {
        Project project = session.project();
        String title = edit.title();
        assertFalse(title.isBlank() || title.contains("null"), title);
        String before = Models.describe(project);
        List<EObject> selection = session.execute(edit);
        String after = Models.describe(project);
        assertNotEquals(before, after, title);
        session.commandStack().undo();
        assertEquals(before, Models.describe(project), title);
        session.commandStack().redo();
        assertEquals(after, Models.describe(project), title);
        selection.forEach(e -> assertSame(project, Tree.root(e), title));
        return selection;
    }

    private void grow() {
        Deque<EObject> open = new ArrayDeque<>(List.of(session.project()));
        one.put(NinesPackage.Literals.PROJECT, session.project());
        while (!open.isEmpty()) {
            EObject parent = open.remove();
            for (Creations.Group group : Creations.of(parent)) {
                for (Creation creation : group.creations()) {
                    if (Assemblies.find(creation.id()).isPresent()) {
                        continue;
                    }
                    EObject holder = parent;
                    if (!creation.applies()) {
                        assertThrows(IllegalStateException.class, creation::apply);
                        if (one.containsKey(creation.kind())) {
                            continue;
                        }
                        // there is another one in its place: it goes into a second parent
                        holder = execute(Creations.of(parent.eContainer(), parent.eClass()).orElseThrow()).getFirst();
                    }
                    EObject child = execute(Creations.of(holder, creation.kind()).orElseThrow()).getFirst();
                    assertSame(holder, child.eContainer());
                    assertEquals(creation.kind(), child.eClass());
                    if (child instanceof NamedElement named) {
                        assertFalse(named.getName().isBlank());
                    }
                    boolean fresh = false;
                    for (EObject e : Tree.all(child).toList()) {
                        if (one.putIfAbsent(e.eClass(), e) == null) {
                            open.add(e);
                            fresh = true;
                        }
                    }
                    if (!fresh) {
                        session.commandStack().undo();
                    }
                }
            }
        }
    }

    @Test
    void everyKindCanBeCreatedByEdits() {
        grow();
        assertEquals(Classes.concrete().stream().map(EClass::getName).sorted().toList(), one.keySet().stream().map(EClass::getName).sorted().toList());
    }

    @Test
    void everyEditOnEveryKind() {
        grow();
        for (EClass kind : Classes.concrete()) {
            EObject element = one.get(kind);
            if (element == session.project()) {
                continue;
            }
            if (element instanceof NamedElement) {
                execute(Edits.rename(element, "another " + kind.getName()));
                session.commandStack().undo();
            }
            Edit duplicate = Edits.duplicate(List.of(element));
            if (duplicate.applies()) {
                EObject copy = execute(duplicate).getFirst();
                assertNotEquals(Elements.id(element), Elements.id(copy));
                execute(Edits.reorder(copy, 0));
                session.commandStack().undo();
                session.commandStack().undo();
            }
            String text = Clipboard.cut(List.of(element));
            EObject parent = element.eContainer();
            String id = Elements.id(element);
            execute(Edits.delete(List.of(element)));
            EObject back = execute(Clipboard.paste(text, parent)).getFirst();
            assertEquals(id, Elements.id(back));
            session.commandStack().undo();
            session.commandStack().undo();
            assertSame(parent, element.eContainer());
        }
    }

    @Test
    void everyValueOfEveryKind() {
        grow();
        for (EClass kind : Classes.concrete()) {
            EObject element = one.get(kind);
            for (Feature feature : Features.of(kind)) {
                Object value = other(element, feature);
                if (value != null && !value.equals(element.eGet(feature.feature()))) {
                    execute(Edits.set(List.of(element), feature.feature(), value));
                    session.commandStack().undo();
                }
            }
        }
    }

    /** Some other value that makes sense, null when there is none. */
    private static Object other(EObject element, Feature feature) {
        return switch (feature.editor()) {
            case TEXT -> "text";
            case MULTI_LINE -> "one\ntwo";
            case NUMBER -> feature.feature().getEType().getInstanceClass() == int.class ? (Object) 3 : (Object) 3.0;
            case BOOLEAN -> !(boolean) element.eGet(feature.feature());
            case ENUMERATION -> Features.choices(feature.feature()).getLast();
            case ENUMERATION_LIST -> List.of(Features.choices(feature.feature()).getLast());
            case STRING_LIST -> List.of("a", "b");
            case UNIT_VALUE -> List.of("3 h", "3 %", "3 /a", "3 GB", "3 Mbit/s", "3 kW", "3 EUR").stream().map(t -> Features.parse(feature.feature(), t))
                    .filter(Features.Parsed::ok).findFirst().orElseThrow().value();
            case DATE -> Features.parse(feature.feature(), "2026-03-31").value();
            case TIME -> Features.parse(feature.feature(), "23:30").value();
            case REFERENCE, CATALOGUE_TYPE -> Features.candidates(element, (org.eclipse.emf.ecore.EReference) feature.feature()).stream().findFirst()
                    .orElse(null);
            case REFERENCE_LIST -> {
                List<EObject> candidates = Features.candidates(element, (org.eclipse.emf.ecore.EReference) feature.feature());
                yield candidates.size() < feature.feature().getLowerBound() || candidates.isEmpty() ? null
                        : candidates.subList(0, Math.max(1, feature.feature().getLowerBound()));
            }
        };
    }

    @Test
    void groupsAreInTheOrderOfTopics() {
        grow();
        for (EClass kind : Classes.concrete()) {
            List<Creations.Group> groups = Creations.of(one.get(kind));
            List<Topic> topics = groups.stream().map(Creations.Group::topic).toList();
            assertEquals(topics.stream().sorted().distinct().toList(), topics);
            groups.forEach(g -> {
                assertFalse(g.creations().isEmpty());
                Set<String> labels = new HashSet<>();
                g.creations().forEach(c -> {
                    assertEquals(g.topic(), c.topic());
                    assertTrue(labels.add(c.label()), c.label() + " twice in " + kind.getName());
                    assertFalse(c.description().isBlank(), c.label());
                });
            });
        }
    }

    private Creation creation(EObject parent, EClass kind) {
        return Creations.of(parent, kind).orElseThrow();
    }

    @Test
    void namesAreUniqueAndTypesUsual() {
        Project project = session.project();
        ComponentType box = CoreFactory.eINSTANCE.createComponentType();
        box.setName("box");
        box.setAppliesTo("Server");
        project.setCatalogue(CoreFactory.eINSTANCE.createCatalogue());
        project.getCatalogue().setName("types");
        project.getCatalogue().getTypes().add(box);
        Site one = (Site) execute(creation(project, FacilityPackage.Literals.SITE)).getFirst();
        Site two = (Site) execute(creation(project, FacilityPackage.Literals.SITE)).getFirst();
        assertEquals(List.of("Site 1", "Site 2"), List.of(one.getName(), two.getName()));
        Server first = (Server) execute(creation(one, ComputePackage.Literals.SERVER)).getFirst();
        Server second = (Server) execute(creation(two, ComputePackage.Literals.SERVER)).getFirst();
        assertEquals(List.of("Server 1", "Server 2"), List.of(first.getName(), second.getName()), "in the whole model");
        assertSame(box, first.getType(), "the one that is meant for servers");
        ComponentType other = CoreFactory.eINSTANCE.createComponentType();
        other.setName("other");
        project.getCatalogue().getTypes().add(other);
        first.setType(other);
        second.setType(other);
        assertSame(other, ((Server) execute(creation(one, ComputePackage.Literals.SERVER)).getFirst()).getType(), "the one that all have");
        first.setType(box);
        assertEquals(null, ((Server) execute(creation(one, ComputePackage.Literals.SERVER)).getFirst()).getType(), "not clear");
    }

    @Test
    void whatIsNeededIsMade() {
        Project project = session.project();
        Location site = (Location) execute(creation(project, FacilityPackage.Literals.SITE)).getFirst();
        Server server = (Server) execute(creation(site, ComputePackage.Literals.SERVER)).getFirst();
        assertEquals(2, ((DiskArray) execute(creation(server, StoragePackage.Literals.DISK_ARRAY)).getFirst()).getDisks().size());
        Service service = (Service) execute(creation(project, ServicePackage.Literals.SERVICE)).getFirst();
        assertSame(server, ((ServiceInstance) execute(creation(service, ServicePackage.Literals.SERVICE_INSTANCE)).getFirst()).getHost());
        EObject plan = execute(creation(project, OperationsPackage.Literals.OPERATIONS_PLAN)).getFirst();
        assertEquals("Project 'Everything' has one already: operations plan 'Operations plan 1'.",
                creation(project, OperationsPackage.Literals.OPERATIONS_PLAN).refusal().orElseThrow());
        MaintenanceWindow window = (MaintenanceWindow) execute(creation(plan, OperationsPackage.Literals.MAINTENANCE_WINDOW)).getFirst();
        assertEquals("weekly", Labels.label(window.getSchedule()));
    }

    @Test
    void aRepetitionIsWrittenOut() {
        Project project = session.project();
        Location site = (Location) execute(creation(project, FacilityPackage.Literals.SITE)).getFirst();
        Server server = (Server) execute(creation(site, ComputePackage.Literals.SERVER)).getFirst();
        Service service = (Service) execute(creation(project, ServicePackage.Literals.SERVICE)).getFirst();
        execute(creation(service, ServicePackage.Literals.SERVICE_INSTANCE));
        assertEquals("Server 'Server 1' stands for itself only.", Edits.writeOut(server).refusal().orElseThrow());
        assertTrue(Edits.writeOut(service).refusal().isPresent());
        server.setCount(3);
        assertEquals("Write out 3 × server 'Server 1'", Edits.writeOut(server).title());
        List<EObject> copies = execute(Edits.writeOut(server));
        assertEquals(3, copies.size());
        assertEquals(site.getEquipment(), copies);
        assertEquals(copies, service.getInstances().stream().map(ServiceInstance::getHost).toList(), "the instances follow");
        assertEquals(3, Tree.all(project).filter(Server.class::isInstance).map(Elements::id).distinct().count());
    }
}
