// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.nines.model.Elements;
import org.nines.model.core.NamedElement;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Kinds;
import org.nines.model.edit.Labels;

/**
 * Pastes what a text holds.
 *
 * @param text the text
 * @param target where the planner wants it
 */
public record ClipboardPaste(String text, EObject target) implements Edit {

    @Override
    public String title() {
        try {
            ClipboardText content = ClipboardText.read(text);
            EObject holder = holder(content);
            return "Paste " + Deletions.named(content.roots()) + (holder == null ? "" : " into " + Labels.withKind(holder));
        } catch (IllegalArgumentException e) {
            return "Paste";
        }
    }

    @Override
    public Optional<String> refusal() {
        try {
            ClipboardText content = ClipboardText.read(text);
            return holder(content) != null ? Optional.empty() : Optional.of(objection(content));
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** The nearest element, from the target outwards, that can hold everything; null when there is none. */
    private EObject holder(ClipboardText content) {
        for (EObject holder = target; holder != null; holder = holder.eContainer()) {
            if (objection(content, holder) == null) {
                return holder;
            }
        }
        return null;
    }

    private String objection(ClipboardText content) {
        String here = objection(content, target);
        return here == null ? "" : here;
    }

    private static String objection(ClipboardText content, EObject holder) {
        Map<EReference, Integer> more = new HashMap<>();
        for (EObject root : content.roots()) {
            List<EReference> features = Legality.holders(holder, root.eClass());
            if (features.isEmpty()) {
                return Kinds.capitalized(Kinds.one(holder.eClass())) + " can't hold " + Kinds.one(root.eClass()) + ", and nothing around it can.";
            }
            String full = Legality.full(holder, features.getFirst());
            if (full != null || more.merge(features.getFirst(), 1, Integer::sum) > 1 && !features.getFirst().isMany()) {
                return full != null ? full : "It can hold one " + Kinds.noun(root.eClass()) + " only.";
            }
        }
        return null;
    }

    @Override
    public List<EObject> apply() {
        refusal().ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        ClipboardText content = ClipboardText.read(text);
        EObject holder = holder(content);
        Map<String, EObject> known = new HashMap<>();
        Tree.all(Tree.root(target)).forEach(e -> known.put(Elements.id(e), e));
        // Pasted once more, or after the cut was undone, it is a copy like any other.
        boolean moved = content.cut() && content.ids().values().stream().noneMatch(known::containsKey);
        Names names = new Names();
        for (EObject root : content.roots()) {
            if (root instanceof NamedElement named && named.getName() != null) {
                named.setName(names.fresh(holder, named, named.getName()));
            }
            Tree.put(holder, Legality.holders(holder, root.eClass()).getFirst(), root);
        }
        Set<EObject> pasted = Tree.closure(content.roots());
        if (moved) {
            content.riders().forEach(r -> insert(r, known, pasted));
            content.ids().forEach((element, id) -> {
                if (pasted.contains(element) && element.eResource() instanceof XMLResource file) {
                    file.setID(element, id);
                }
            });
        }
        Map<String, EObject> byText = content.ids().entrySet().stream().filter(e -> pasted.contains(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (a, b) -> a));
        for (ClipboardText.Link link : content.links()) {
            EObject owner = byText.containsKey(link.owner()) ? byText.get(link.owner()) : moved ? known.get(link.owner()) : null;
            EObject other = byText.containsKey(link.target()) ? byText.get(link.target()) : known.get(link.target());
            if (owner != null && other != null) {
                refer(owner, link, other);
            }
        }
        return content.roots();
    }

    private static void insert(ClipboardText.Rider rider, Map<String, EObject> known, Set<EObject> pasted) {
        EObject parent = known.get(rider.parent());
        EStructuralFeature feature = parent == null ? null : parent.eClass().getEStructuralFeature(rider.feature());
        if (feature instanceof EReference reference && reference.isContainment() && reference.isMany()
                && reference.getEReferenceType().isSuperTypeOf(rider.element().eClass())) {
            place(parent, reference, rider.index(), rider.element());
            pasted.addAll(Tree.closure(new HashSet<>(List.of(rider.element()))));
        }
    }

    private static void refer(EObject owner, ClipboardText.Link link, EObject target) {
        EClass type = owner.eClass();
        if (type.getEStructuralFeature(link.feature()) instanceof EReference reference && Deletions.references(type).contains(reference)
                && reference.getEReferenceType().isInstance(target)) {
            if (reference.isMany()) {
                if (!Tree.values(owner, reference).contains(target)) {
                    place(owner, reference, link.index(), target);
                }
            } else if (owner.eGet(reference) == null) {
                owner.eSet(reference, target);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void place(EObject owner, EReference feature, int index, EObject value) {
        EList<EObject> list = (EList<EObject>) owner.eGet(feature);
        list.add(Math.min(index, list.size()), value);
    }
}
