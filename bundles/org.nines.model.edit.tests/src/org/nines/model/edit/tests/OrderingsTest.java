// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.nines.model.Project;
import org.nines.model.compute.Server;
import org.nines.model.edit.Icons;
import org.nines.model.edit.Orderings;
import org.nines.model.edit.TreeNode;
import org.nines.model.edit.internal.Tree;
import org.nines.model.facility.UtilityFeed;
import org.nines.model.service.Dependency;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceFactory;

/** The orders of trees. */
class OrderingsTest {

    private final Project project = Models.sampleProject();

    private static List<TreeNode> all(List<TreeNode> roots) {
        List<TreeNode> all = new ArrayList<>();
        roots.forEach(r -> {
            all.add(r);
            all.addAll(all(r.children()));
        });
        return all;
    }

    private static List<EObject> elements(List<TreeNode> nodes) {
        return nodes.stream().flatMap(n -> n.element().stream()).toList();
    }

    @Test
    void structureShowsEverythingOnce() {
        List<EObject> shown = elements(all(Orderings.STRUCTURE.roots(project)));
        assertEquals(Tree.all(project).count(), shown.size());
        assertEquals(new HashSet<>(Tree.all(project).toList()), new HashSet<>(shown));
    }

    @Test
    void kindShowsEverythingButTheProjectOnce() {
        List<TreeNode> roots = Orderings.KIND.roots(project);
        List<EObject> shown = elements(all(roots));
        assertEquals(Tree.all(project).count() - 1, shown.size());
        assertTrue(roots.stream().anyMatch(r -> r.label().equals("Servers") && r.element().isEmpty()));
        roots.forEach(r -> assertEquals(1, r.children().stream().map(c -> c.element().orElseThrow().eClass()).distinct().count()));
    }

    @Test
    void servicesLeadDownToThePower() {
        List<TreeNode> roots = Orderings.SERVICE.roots(project);
        assertTrue(roots.stream().allMatch(r -> r.element().isPresent()));
        Set<EObject> shown = new HashSet<>(elements(all(roots)));
        assertTrue(shown.containsAll(project.getServices()));
        assertTrue(shown.containsAll(Models.all(project, UtilityFeed.class).toList()));
        assertTrue(Models.all(project, Server.class).anyMatch(shown::contains));
    }

    @Test
    void servicesThatNeedEachOtherEnd() {
        Service one = project.getServices().get(0);
        Service other = project.getServices().get(1);
        for (Service[] pair : new Service[][] {{one, other}, {other, one}}) {
            Dependency need = ServiceFactory.eINSTANCE.createDependency();
            need.setService(pair[1]);
            pair[0].getNeeds().add(need);
        }
        List<TreeNode> nodes = all(Orderings.SERVICE.roots(project));
        assertTrue(nodes.size() < 100_000);
    }

    @Test
    void nodesAreThePlaceNotTheObject() {
        for (Orderings ordering : Orderings.values()) {
            List<TreeNode> nodes = all(ordering.roots(project));
            assertEquals(nodes, all(ordering.roots(project)));
            assertEquals(nodes.size(), new HashSet<>(nodes).size(), ordering.label());
            nodes.forEach(n -> assertFalse(n.label().isBlank()));
            nodes.stream().map(TreeNode::icon).distinct().forEach(Icons::url);
        }
    }
}
