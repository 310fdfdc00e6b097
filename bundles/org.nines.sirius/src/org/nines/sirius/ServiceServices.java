// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nines.sirius.internal.Canvas;

/** The diagram 'Service': who uses which service, what stands in for what, and what needs what. */
public final class ServiceServices {

    private final Canvas canvas = new Canvas("service");

    /** What stands in a shape, or on the paper for the project. @param row class of the elements, as in the notation */
    public List<EObject> serviceContent(EObject container, String row) {
        return canvas.content(container, row);
    }

    /** What is written in a shape. */
    public String serviceLabel(EObject element) {
        return canvas.label(element);
    }

    /** Dependencies, each a line from a service to what it needs. */
    public List<EObject> serviceDependencies(EObject project) {
        return canvas.lines(project, "Dependency");
    }

    /** Where the line of a dependency begins. */
    public List<EObject> dependencySources(EObject element) {
        return canvas.sources(element, "Dependency");
    }

    /** Where it ends. */
    public List<EObject> dependencyTargets(EObject element) {
        return canvas.targets(element, "Dependency");
    }

    /** What is written beside it. */
    public String dependencyLabel(EObject element) {
        return canvas.lineLabel(element, "Dependency");
    }

    /** Whether the line of a dependency has a look. */
    public boolean dependencyLooks(EObject dependency, String look) {
        return canvas.lineLooks(dependency, "Dependency", look);
    }

    /** Where lines end that begin at a shape. @param row reference that they stand for */
    public List<EObject> serviceConnected(EObject source, String row) {
        return canvas.connected(source, row);
    }

    /** Whether an element can be dropped on a shape. */
    public boolean serviceAccepts(EObject container, EObject element) {
        return canvas.tools(container).put(List.of(element), container).applies();
    }
}
