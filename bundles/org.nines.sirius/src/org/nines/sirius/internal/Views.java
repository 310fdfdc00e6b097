// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a view of Sirius stands for, read by name, so that no class of Sirius is needed. */
public final class Views {

    private Views() {
    }

    /** The element where the line of an edge view begins. */
    public static EObject source(EObject edge) {
        return get(get(edge, "sourceNode"), "target");
    }

    /** The element where the line of an edge view ends. */
    public static EObject target(EObject edge) {
        return get(get(edge, "targetNode"), "target");
    }

    /** The element that a view stands for; what is in a project stands for itself. */
    public static EObject element(EObject elementOrView) {
        return !Kept.isInProject(elementOrView) && elementOrView.eClass().getEStructuralFeature("target") != null ? get(elementOrView, "target") : elementOrView;
    }

    private static EObject get(EObject view, String name) {
        EStructuralFeature feature = view.eClass().getEStructuralFeature(name);
        if (feature != null && view.eGet(feature) instanceof EObject value) {
            return value;
        }
        throw new IllegalArgumentException("This view has no " + name + ": " + view);
    }
}
