// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.nines.model.core.ComponentType;
import org.nines.model.core.Item;

/** Which component types belong to which kinds of elements. */
final class Types {

    private Types() {
    }

    /**
     * The type that a new element takes: the one that all elements of its kind in the model have.
     *
     * @return null when there is none or it is not the only one
     */
    static ComponentType usual(EObject context, EClass kind) {
        Set<ComponentType> used = used(context, kind);
        return used.size() == 1 ? used.iterator().next() : null;
    }

    /** The types that elements of a kind have in the model of an element. */
    static Set<ComponentType> used(EObject context, EClass kind) {
        Set<ComponentType> used = new LinkedHashSet<>();
        Tree.all(Tree.root(context)).filter(e -> e.eClass() == kind && e instanceof Item item && item.getType() != null)
                .forEach(e -> used.add(((Item) e).getType()));
        return used;
    }
}
