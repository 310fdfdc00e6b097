// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.nines.model.core.Item;
import org.nines.model.core.NamedElement;
import org.nines.model.service.ServiceLevelAgreement;
import org.nines.model.storage.DiskArray;
import org.nines.model.storage.StoragePackage;
import org.nines.model.units.Percentage;

/** What a new element is born with, so that it makes sense where it was put. */
public final class Defaults {

    /** What a kind needs beyond what the metamodel says, applied when it stands in its parent. */
    private static final Map<Class<?>, Consumer<EObject>> BY_CLASS = new HashMap<>();

    static {
        put(DiskArray.class, a -> {
            while (a.getDisks().size() < Raid.fewest(a.getLevel())) {
                create(StoragePackage.Literals.DISK, a, StoragePackage.Literals.DISK_ARRAY__DISKS);
            }
        });
        put(ServiceLevelAgreement.class, a -> a.setTarget(Percentage.parse("99.9 %")));
    }

    private Defaults() {
    }

    @SuppressWarnings("unchecked")
    private static <T extends EObject> void put(Class<T> type, Consumer<T> defaults) {
        BY_CLASS.put(type, (Consumer<EObject>) defaults);
    }

    /** A new element of a class, in no model yet. */
    public static EObject create(EClass type) {
        return type.getEPackage().getEFactoryInstance().create(type);
    }

    /** A new element of a class, put into a feature of a parent and given its defaults. */
    public static EObject create(EClass type, EObject parent, EReference feature) {
        return create(type, parent, feature, Map.of());
    }

    /** The same, with references that lead somewhere already. */
    static EObject create(EClass type, EObject parent, EReference feature, Map<EReference, List<EObject>> references) {
        EObject child = create(type);
        if (child instanceof NamedElement named) {
            named.setName(new Names().fresh(parent, named));
        }
        Tree.put(parent, feature, child);
        references.forEach((r, targets) -> targets.forEach(t -> Tree.put(child, r, t)));
        apply(child);
        return child;
    }

    /** Gives an element that stands in a model what it should be born with; what is set already stays. */
    static void apply(EObject child) {
        type(child);
        Consumer<EObject> own = BY_CLASS.get(child.eClass().getInstanceClass());
        if (own != null) {
            own.accept(child);
        }
        for (EReference reference : child.eClass().getEAllReferences()) {
            if (reference.isRequired() && reference.isChangeable()) {
                if (reference.isContainment()) {
                    contain(child, reference);
                } else if (!reference.isContainer()) {
                    refer(child, reference);
                }
            }
        }
    }

    /** Gives an element the figures of the component type that is usual for its kind. */
    public static void type(EObject child) {
        if (child instanceof Item item && item.getType() == null) {
            item.setType(Types.usual(item, item.eClass()));
        }
    }

    /** Parts without which it is none: as many as the metamodel asks for, where it is clear of which kind. */
    private static void contain(EObject child, EReference reference) {
        List<EClass> kinds = Classes.concrete(reference.getEReferenceType());
        if (!kinds.isEmpty()) {
            while (Tree.values(child, reference).size() < reference.getLowerBound()) {
                create(kinds.getFirst(), child, reference);
            }
        }
    }

    /** A required reference is filled where only as many targets come into question as it needs. */
    private static void refer(EObject child, EReference reference) {
        if (!Tree.values(child, reference).isEmpty()) {
            return;
        }
        List<EObject> candidates = nearest(child, Legality.candidates(child, reference));
        if (candidates.size() > 1 && reference.getLowerBound() == 1) {
            // Two power supplies hang on two strips: what a sibling uses already is not taken again.
            List<EObject> free = new ArrayList<>(candidates);
            Tree.values(child.eContainer(), child.eContainmentFeature()).stream().filter(s -> s != child && s.eClass() == child.eClass())
                    .forEach(s -> free.removeAll(Tree.values(s, reference)));
            candidates = free;
        }
        if (candidates.size() == reference.getLowerBound()) {
            candidates.forEach(c -> Tree.put(child, reference, c));
        }
    }

    /** Those that are in the smallest surroundings of the element in which there are any. */
    private static List<EObject> nearest(EObject child, List<EObject> candidates) {
        for (EObject scope = child.eContainer(); scope != null; scope = scope.eContainer()) {
            EObject around = scope;
            List<EObject> here = candidates.stream().filter(c -> Tree.isIn(c, around)).toList();
            if (!here.isEmpty()) {
                return here;
            }
        }
        return List.of();
    }
}
