// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Kinds;
import org.nines.model.edit.Labels;

/** Edits that put elements elsewhere in the tree. */
public final class Moves {

    private Moves() {
    }

    /** As {@link org.nines.model.edit.Edits#move(Collection, EObject, int)}. */
    public static Edit move(Collection<? extends EObject> elements, EObject target, int index) {
        List<EObject> moved = Tree.topmost(elements);
        return new PlainEdit(() -> "Move " + Deletions.named(moved) + " to " + Labels.withKind(target),
                () -> refusal(moved, target, index), () -> {
                    int at = index;
                    for (EObject element : moved) {
                        put(element, target, Legality.holder(target, element), at);
                        at = at < 0 ? at : at + 1;
                    }
                    return moved;
                });
    }

    private static String refusal(List<EObject> moved, EObject target, int index) {
        if (moved.isEmpty()) {
            return "Nothing is selected.";
        }
        if (index < 0 && moved.stream().allMatch(e -> e.eContainer() == target)) {
            return moved.size() == 1 ? "It is there already." : "They are there already.";
        }
        return moved.stream().map(e -> refusal(e, target, moved.size())).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static String refusal(EObject element, EObject target, int count) {
        if (element.eContainer() == null) {
            return "The project itself can't be moved.";
        }
        if (Tree.isIn(target, element)) {
            return Kinds.capitalized(Labels.withKind(element)) + " can't be put into itself.";
        }
        EReference holder = Legality.holder(target, element);
        if (holder == null) {
            return Kinds.capitalized(Kinds.one(target.eClass())) + " can't hold " + Kinds.one(element.eClass()) + ".";
        }
        if (element.eContainer() == target) {
            return null;
        }
        if (!holder.isMany() && count > 1) {
            return Kinds.capitalized(Kinds.one(target.eClass())) + " can hold one " + Kinds.noun(element.eClass()) + " only.";
        }
        return Legality.full(target, holder);
    }

    @SuppressWarnings("unchecked")
    private static void put(EObject element, EObject target, EReference holder, int index) {
        if (!holder.isMany()) {
            target.eSet(holder, element);
            return;
        }
        EList<EObject> list = (EList<EObject>) target.eGet(holder);
        boolean here = list.contains(element);
        int last = here ? list.size() - 1 : list.size();
        int at = index < 0 ? last : Math.min(index, last);
        if (here) {
            list.move(at, element);
        } else {
            list.add(at, element);
        }
    }

    /** As {@link org.nines.model.edit.Edits#reorder}. */
    public static Edit reorder(EObject element, int index) {
        return new PlainEdit(() -> "Reorder " + Labels.withKind(element), () -> {
            if (element.eContainer() == null || !element.eContainmentFeature().isMany()) {
                return Kinds.capitalized(Labels.withKind(element)) + " has no siblings.";
            }
            int size = Tree.values(element.eContainer(), element.eContainmentFeature()).size();
            return index < 0 || index >= size ? "There are places 1 to " + size + " only."
                    : Tree.values(element.eContainer(), element.eContainmentFeature()).get(index) == element ? "It is there already." : null;
        }, () -> {
            put(element, element.eContainer(), element.eContainmentFeature(), index);
            return List.of(element);
        });
    }
}
