// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.Project;
import org.nines.model.core.ComponentType;
import org.nines.model.core.Item;

/** Which component types belong to which kinds of elements. */
public final class Types {

    private Types() {
    }

    /**
     * The type that a new element takes: the one that all elements of its kind in the model have; where there are none yet, the one that is
     * meant for the kind.
     *
     * @return null when there is none or it is not the only one
     */
    public static ComponentType usual(EObject context, EClass kind) {
        Set<ComponentType> used = used(context, kind);
        Set<ComponentType> types = used.isEmpty() ? meant(context, kind) : used;
        return types.size() == 1 ? types.iterator().next() : null;
    }

    /** The types that are meant for a kind, or that elements of it have, in the model of an element. */
    static Set<ComponentType> fitting(EObject context, EClass kind) {
        Set<ComponentType> fitting = meant(context, kind);
        fitting.addAll(used(context, kind));
        return fitting;
    }

    private static Set<ComponentType> meant(EObject context, EClass kind) {
        Set<ComponentType> meant = new LinkedHashSet<>();
        if (Tree.root(context) instanceof Project project && project.getCatalogue() != null) {
            project.getCatalogue().getTypes().stream().filter(t -> kind.getName().equals(t.getAppliesTo())).forEach(meant::add);
        }
        return meant;
    }

    private static Set<ComponentType> used(EObject context, EClass kind) {
        Set<ComponentType> used = new LinkedHashSet<>();
        Tree.all(Tree.root(context)).filter(e -> e.eClass() == kind && e instanceof Item item && item.getType() != null)
                .forEach(e -> used.add(((Item) e).getType()));
        return used;
    }
}
