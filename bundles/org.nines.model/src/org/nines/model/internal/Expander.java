// SPDX-License-Identifier: EPL-2.0
package org.nines.model.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.nines.model.Repetition.Origin;
import org.nines.model.core.CorePackage;
import org.nines.model.core.FailureMode;
import org.nines.model.core.Item;

/**
 * Writes out repeated items. Each element with a chain of repeated items gets one copy for each choice of copies in that chain, numbered with the
 * outermost as the most significant digit; copy 0 is the element itself. As chains begin with one another, the copies that belong to one copy
 * of something else are always consecutive.
 */
public final class Expander {

    /** What a reference pointed to before anything was changed. */
    private record Reference(EObject source, EReference feature, List<EObject> targets) {
    }

    private final EObject root;
    private final Copies copies;
    private final Map<EObject, EObject[]> made = new IdentityHashMap<>();
    private final Map<EObject, Origin> origins = new IdentityHashMap<>();

    /**
     * @param root of the tree
     * @param copies which have been checked: chains fit and there are not too many
     */
    public Expander(EObject root, Copies copies) {
        this.root = root;
        this.copies = copies;
    }

    /** Changes the tree; returns where the new elements come from. */
    public Map<EObject, Origin> run() {
        List<EObject> all = new ArrayList<>();
        all.add(root);
        root.eAllContents().forEachRemaining(all::add);
        all.forEach(this::copy);
        List<Reference> references = references(all);
        all.forEach(this::contain);
        references.forEach(this::refer);
        all.stream().filter(copies::isRepeated).forEach(item -> ((Item) item).setCount(1));
        return origins;
    }

    private void copy(EObject element) {
        List<Item> chain = copies.chain(element);
        if (chain.isEmpty()) {
            return;
        }
        EObject[] all = new EObject[(int) Copies.number(chain)];
        all[0] = element;
        for (int i = 1; i < all.length; i++) {
            all[i] = EcoreUtil.create(element.eClass());
            attributes(element, all[i], digits(chain, i));
            origins.put(all[i], new Origin(element, "~" + String.join("~", digits(chain, i))));
        }
        made.put(element, all);
    }

    @SuppressWarnings("unchecked")
    private void attributes(EObject element, EObject copy, List<String> digits) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (!element.eIsSet(attribute) || !attribute.isChangeable() || attribute.isDerived()
                    || attribute == CorePackage.Literals.ITEM__COUNT && copies.isRepeated(element)) {
                continue;
            }
            if (attribute == CorePackage.Literals.NAMED_ELEMENT__NAME && !(element instanceof FailureMode)) {
                copy.eSet(attribute, element.eGet(attribute) + " #" + String.join(" #", digits));
            } else if (attribute.isMany()) {
                ((EList<Object>) copy.eGet(attribute)).addAll((EList<Object>) element.eGet(attribute));
            } else {
                copy.eSet(attribute, element.eGet(attribute));
            }
        }
    }

    /** Which copy of each item of the chain, from 1; only the first copy of all has none of these. */
    private static List<String> digits(List<Item> chain, int index) {
        List<String> digits = new ArrayList<>();
        int rest = index;
        for (Item item : chain.reversed()) {
            digits.addFirst(Integer.toString(rest % item.getCount() + 1));
            rest /= item.getCount();
        }
        return digits;
    }

    private List<Reference> references(List<EObject> all) {
        List<Reference> references = new ArrayList<>();
        for (EObject source : all) {
            for (EReference feature : source.eClass().getEAllReferences()) {
                if (feature.isContainment() || feature.isContainer() || feature.isDerived() || !feature.isChangeable()
                        || !source.eIsSet(feature)) {
                    continue;
                }
                List<EObject> targets = values(source, feature);
                if (made.containsKey(source) || targets.stream().anyMatch(made::containsKey)) {
                    references.add(new Reference(source, feature, targets));
                }
            }
        }
        return references;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> values(EObject source, EReference feature) {
        Object value = source.eGet(feature);
        return feature.isMany() ? List.copyOf((List<EObject>) value) : List.of((EObject) value);
    }

    @SuppressWarnings("unchecked")
    private void contain(EObject parent) {
        for (EReference feature : parent.eClass().getEAllContainments()) {
            if (!parent.eIsSet(feature)) {
                continue;
            }
            List<EObject> children = values(parent, feature);
            if (children.stream().noneMatch(made::containsKey)) {
                continue;
            }
            EObject[] parents = made.getOrDefault(parent, new EObject[] {parent});
            for (int i = 1; i < parents.length; i++) {
                List<EObject> own = inCopy(parent, i, children);
                if (feature.isMany()) {
                    ((InternalEList<EObject>) parents[i].eGet(feature)).addAllUnique(own);
                } else {
                    parents[i].eSet(feature, own.get(0));
                }
            }
            if (feature.isMany()) {
                insert((InternalEList<EObject>) parent.eGet(feature), parent, children);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void refer(Reference reference) {
        EReference feature = reference.feature;
        EObject[] sources = made.getOrDefault(reference.source, new EObject[] {reference.source});
        for (int i = 0; i < sources.length; i++) {
            List<EObject> targets = inCopy(reference.source, i, reference.targets);
            if (!feature.isMany()) {
                if (i > 0) {
                    sources[i].eSet(feature, targets.get(0));
                }
            } else if (feature.getEOpposite() != null) {
                // The other side may have put some of them in already, in its order.
                ECollections.setEList((EList<EObject>) sources[i].eGet(feature), targets);
            } else if (i > 0) {
                ((InternalEList<EObject>) sources[i].eGet(feature)).addAllUnique(targets);
            } else {
                insert((InternalEList<EObject>) sources[i].eGet(feature), reference.source, reference.targets);
            }
        }
    }

    /** Puts the other copies right behind the first ones, so that whoever watches the list sees additions only. */
    private void insert(InternalEList<EObject> list, EObject source, List<EObject> values) {
        for (int i = values.size() - 1; i >= 0; i--) {
            List<EObject> copies = inCopy(source, 0, List.of(values.get(i)));
            if (copies.size() > 1) {
                list.addAllUnique(i + 1, copies.subList(1, copies.size()));
            }
        }
    }

    /** The copies of elements that one copy of another element contains or refers to. */
    private List<EObject> inCopy(EObject source, int index, List<EObject> elements) {
        List<EObject> found = new ArrayList<>(elements.size());
        List<Item> chain = copies.chain(source);
        for (EObject element : elements) {
            EObject[] all = made.get(element);
            if (all == null) {
                found.add(element);
                continue;
            }
            long shared = Copies.number(Copies.common(chain, copies.chain(element)));
            int number = (int) (all.length / shared);
            int first = (int) (index / (Copies.number(chain) / shared)) * number;
            for (int i = first; i < first + number; i++) {
                found.add(all[i]);
            }
        }
        return found;
    }
}
