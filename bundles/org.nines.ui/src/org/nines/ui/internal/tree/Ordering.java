// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.tree;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Project;

/** In which order and under what the elements of a model are shown. Nodes are elements or groups of them. */
interface Ordering {

    /** Name of the ordering for people. */
    String title();

    /** Name of its picture. */
    String image();

    /** Nodes at the top. */
    List<?> roots(Project project);

    /** Nodes below a node, in order. */
    List<?> children(Object node);

    /** Nodes from the top down to an element and with it; empty when the element isn't shown in this ordering. */
    List<?> path(EObject element);
}
