// SPDX-License-Identifier: EPL-2.0
package org.nines.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Copies a project as {@link ModelCopy} does, in pieces: for a thread that must not be kept long. The project must stay as it is until the copy is complete;
 * when it changes before, begin again.
 */
public final class ModelCopier {

    /** So many elements are copied between two looks at the clock. */
    private static final int PIECE = 64;

    private final Project project;
    private final Shallow shallow = new Shallow();
    private final Map<EClass, Features> features = new HashMap<>();
    private final Set<EObject> roots = new LinkedHashSet<>();
    /** Roots whose elements are still to be copied. */
    private final Deque<EObject> open = new ArrayDeque<>();
    private final Map<EObject, String> ids = new IdentityHashMap<>();
    /** Originals in the order in which they were met. */
    private final List<EObject> order = new ArrayList<>();
    private Iterator<EObject> walk = List.<EObject>of().iterator();
    private int contained;
    private int linked;
    private ModelCopy done;

    /** The features of a class that are to be copied. */
    private record Features(List<EAttribute> attributes, List<EReference> containments, List<EReference> others) {

        static Features of(EClass type) {
            List<EReference> containments = new ArrayList<>();
            List<EReference> others = new ArrayList<>();
            for (EReference reference : type.getEAllReferences()) {
                if (reference.isChangeable() && !reference.isDerived() && !reference.isContainer()) {
                    (reference.isContainment() ? containments : others).add(reference);
                }
            }
            return new Features(type.getEAllAttributes().stream().filter(a -> a.isChangeable() && !a.isDerived()).toList(), containments, others);
        }
    }

    /** EMF's own way to copy one element. */
    private static final class Shallow extends EcoreUtil.Copier {

        private static final long serialVersionUID = 1L;

        EObject element(EObject original, List<EAttribute> attributes) {
            EObject copy = createCopy(original);
            put(original, copy);
            attributes.forEach(a -> copyAttribute(a, original, copy));
            return copy;
        }

        void references(EObject original, List<EReference> references) {
            references.forEach(r -> copyReference(r, original, get(original)));
        }
    }

    /** Begins to copy a project. */
    public ModelCopier(Project project) {
        this.project = project;
        add(EcoreUtil.getRootContainer(project));
    }

    private void add(EObject root) {
        if (roots.add(root)) {
            open.add(root);
        }
    }

    /**
     * Goes on copying for a while.
     *
     * @param nanoseconds about how long; at least one piece is copied
     * @return whether the copy is complete
     */
    public boolean work(long nanoseconds) {
        long end = System.nanoTime() + nanoseconds;
        while (done == null) {
            for (int i = 0; i < PIECE && done == null; i++) {
                step();
            }
            if (System.nanoTime() - end >= 0) {
                break;
            }
        }
        return done != null;
    }

    /** Copies all that is left. */
    ModelCopy complete() {
        while (done == null) {
            step();
        }
        return done;
    }

    /** The copy. @throws IllegalStateException while it is not complete */
    public ModelCopy copy() {
        if (done == null) {
            throw new IllegalStateException("The copy is not complete");
        }
        return done;
    }

    /** Elements with their attributes first, then what they contain, then what they refer to: the order that references need. */
    private void step() {
        if (walk.hasNext()) {
            copy(walk.next());
        } else if (!open.isEmpty()) {
            EObject root = open.remove();
            walk = root.eAllContents();
            copy(root);
        } else if (contained < order.size()) {
            contain(order.get(contained++));
        } else if (linked < order.size()) {
            EObject original = order.get(linked++);
            shallow.references(original, features(original).others);
        } else {
            finish();
        }
    }

    private Features features(EObject element) {
        return features.computeIfAbsent(element.eClass(), Features::of);
    }

    private void copy(EObject original) {
        Features of = features(original);
        EObject copy = shallow.element(original, of.attributes);
        ids.put(copy, Elements.id(original));
        order.add(original);
        for (EReference reference : of.others) {
            if (original.eIsSet(reference)) {
                if (reference.isMany()) {
                    ((List<?>) original.eGet(reference)).forEach(referenced -> add(EcoreUtil.getRootContainer((EObject) referenced)));
                } else {
                    add(EcoreUtil.getRootContainer((EObject) original.eGet(reference)));
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void contain(EObject original) {
        EObject copy = shallow.get(original);
        for (EReference reference : features(original).containments) {
            if (original.eIsSet(reference)) {
                if (reference.isMany()) {
                    List<EObject> copies = ((EList<EObject>) original.eGet(reference)).stream().map(shallow::get).toList();
                    ((InternalEList<EObject>) copy.eGet(reference)).addAllUnique(copies);
                } else {
                    copy.eSet(reference, shallow.get(original.eGet(reference)));
                }
            }
        }
    }

    private void finish() {
        roots.stream().filter(root -> root.eResource() != null).forEach(root -> ModelCopy.mirror(root.eResource().getURI(), ids, shallow.get(root)));
        done = new ModelCopy((Project) shallow.get(project), ids);
    }
}
