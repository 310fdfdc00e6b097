// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.nines.documents.Names;
import org.nines.model.Elements;
import org.nines.model.Project;

/** All elements of a kind together, in alphabetical order. */
final class KindOrdering implements Ordering {

    @Override
    public String title() {
        return "Kinds";
    }

    @Override
    public String image() {
        return "kind";
    }

    @Override
    public List<?> roots(Project project) {
        Map<String, Group> groups = new TreeMap<>();
        for (var all = project.eAllContents(); all.hasNext();) {
            EClass type = all.next().eClass();
            groups.computeIfAbsent(Names.plural(Elements.kind(type)), title -> new Group(project, type, Character.toUpperCase(title.charAt(0)) + title.substring(1)));
        }
        return List.copyOf(groups.values());
    }

    @Override
    public List<?> children(Object node) {
        if (!(node instanceof Group group)) {
            return List.of();
        }
        List<EObject> elements = new ArrayList<>();
        for (var all = group.owner().eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element.eClass() == group.key()) {
                elements.add(element);
            }
        }
        Map<EObject, String> names = new java.util.IdentityHashMap<>();
        elements.forEach(e -> names.put(e, Elements.name(e)));
        elements.sort(Comparator.comparing(names::get, NaturalOrder.INSTANCE));
        return elements;
    }

    @Override
    public List<?> path(EObject element) {
        if (element instanceof Project || element.eContainer() == null) {
            return List.of();
        }
        EObject root = element;
        while (root.eContainer() != null) {
            root = root.eContainer();
        }
        return List.of(new Group(root, element.eClass(), ""), element);
    }
}
