// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.model.core.NamedElement;
import org.nines.model.edit.Edit;

/** Copies of parts of a model. */
public final class Copies {

    private Copies() {
    }

    /** As {@link org.nines.model.edit.Edits#duplicate}. */
    public static Edit duplicate(Collection<? extends EObject> elements) {
        List<EObject> originals = Tree.topmost(elements);
        return new PlainEdit(() -> "Duplicate " + Deletions.named(originals), () -> refusal(originals), () -> apply(originals));
    }

    private static String refusal(List<EObject> originals) {
        if (originals.isEmpty()) {
            return "Nothing is selected.";
        }
        if (originals.stream().anyMatch(e -> e.eContainer() == null)) {
            return "The project itself can't be duplicated.";
        }
        return originals.stream().map(e -> Legality.full(e.eContainer(), e.eContainmentFeature())).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> apply(List<EObject> originals) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        List<EObject> copies = new ArrayList<>(copier.copyAll(originals));
        Names names = new Names();
        for (int i = 0; i < copies.size(); i++) {
            EObject parent = originals.get(i).eContainer();
            EList<EObject> siblings = (EList<EObject>) parent.eGet(originals.get(i).eContainmentFeature());
            if (copies.get(i) instanceof NamedElement named && named.getName() != null) {
                named.setName(names.fresh(parent, named, named.getName()));
            }
            siblings.add(siblings.indexOf(originals.get(i)) + 1, copies.get(i));
        }
        // only now, so that what is told to both ends of a reference is told to elements of the model
        copier.copyReferences();
        refer(copier);
        return copies;
    }

    /** What EMF leaves out: references with an opposite to what was not copied. A copy is there for everybody for whom the original is. */
    private static void refer(Map<EObject, EObject> copier) {
        copier.forEach((original, copy) -> {
            for (EReference reference : Deletions.references(original.eClass())) {
                if (reference.getEOpposite() != null && reference.getEOpposite().isMany()) {
                    for (EObject target : Tree.values(original, reference)) {
                        if (!copier.containsKey(target) && !Tree.values(copy, reference).contains(target)) {
                            Tree.put(copy, reference, target);
                        }
                    }
                }
            }
        });
    }
}
