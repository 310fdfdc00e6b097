// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.tree;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.nines.model.Project;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceInstance;
import org.nines.model.service.ServiceLevel;

/**
 * Services with what they rest on: levels, instances, under an instance its host, under a need what is needed. An element may appear several
 * times, and a branch may lead back to where it came from; only what is unfolded is looked at.
 */
final class ServiceOrdering implements Ordering {

    @Override
    public String title() {
        return "Services";
    }

    @Override
    public String image() {
        return "service";
    }

    @Override
    public List<?> roots(Project project) {
        return List.copyOf(project.getServices());
    }

    @Override
    public List<?> children(Object node) {
        EObject element = (EObject) node;
        Set<Object> children = new LinkedHashSet<>(element.eContents());
        if (isOfService(element)) {
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (leadsOn(reference)) {
                    Object value = element.eGet(reference);
                    if (value instanceof List<?> list) {
                        children.addAll(list);
                    } else if (value != null) {
                        children.add(value);
                    }
                }
            }
        }
        return new ArrayList<>(children);
    }

    private static boolean isOfService(EObject element) {
        return element.eClass().getEPackage().getName().equals("service");
    }

    /** Parts of services point to what they need; figures of a component type are no part of the structure. */
    private static boolean leadsOn(EReference reference) {
        return !reference.isContainment() && !reference.isContainer() && !reference.isDerived() && !reference.getName().equals("type");
    }

    @Override
    public List<?> path(EObject element) {
        if (element instanceof Service) {
            return List.of(element);
        }
        if (element instanceof ServiceLevel || element instanceof ServiceInstance) {
            return List.of(element.eContainer(), element);
        }
        if (element.eContainer() != null && !(element.eContainer() instanceof Project) && isOfService(element)) {
            List<Object> path = new ArrayList<>(path(element.eContainer()));
            if (!path.isEmpty()) {
                path.add(element);
            }
            return path;
        }
        return List.of();
    }
}
