// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.tree;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.nines.model.Project;

/** As things are contained in one another: what stands in what. */
final class StructureOrdering implements Ordering {

    @Override
    public String title() {
        return "Structure";
    }

    @Override
    public String image() {
        return "structure";
    }

    @Override
    public List<?> roots(Project project) {
        return List.of(project);
    }

    @Override
    public List<?> children(Object node) {
        if (node instanceof Project project) {
            List<Object> children = new ArrayList<>();
            for (EReference feature : project.eClass().getEAllContainments()) {
                if (!feature.isMany()) {
                    if (project.eGet(feature) != null) {
                        children.add(project.eGet(feature));
                    }
                } else if (!((List<?>) project.eGet(feature)).isEmpty()) {
                    children.add(new Group(project, feature));
                }
            }
            return children;
        }
        if (node instanceof Group group) {
            return (List<?>) group.owner().eGet(group.feature());
        }
        return ((EObject) node).eContents();
    }

    @Override
    public List<?> path(EObject element) {
        LinkedList<Object> path = new LinkedList<>();
        for (EObject e = element; e != null; e = e.eContainer()) {
            path.addFirst(e);
            if (e.eContainer() instanceof Project project && e.eContainmentFeature().isMany()) {
                path.addFirst(new Group(project, e.eContainmentFeature()));
            }
        }
        return path;
    }
}
