// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Looking around in the tree of a model. */
public final class Tree {

    private Tree() {
    }

    /** The root of the model of an element, over all files. */
    public static EObject root(EObject element) {
        return EcoreUtil.getRootContainer(element);
    }

    /** An element and everything in it, in the order of the model. */
    public static Stream<EObject> all(EObject top) {
        Iterable<EObject> contents = top::eAllContents;
        return Stream.concat(Stream.of(top), StreamSupport.stream(contents.spliterator(), false));
    }

    /** The elements of a type in the model of an element, in the order of the model. */
    public static List<EObject> ofType(EObject context, EClass type) {
        return all(root(context)).filter(type::isInstance).toList();
    }

    /** Whether an element is another one or stands in it. */
    public static boolean isIn(EObject element, EObject ancestor) {
        return EcoreUtil.isAncestor(ancestor, element);
    }

    /** The elements without those that stand in another one of them, each once, in their order. */
    public static List<EObject> topmost(Collection<? extends EObject> elements) {
        Set<EObject> set = new LinkedHashSet<>(elements);
        return set.stream().filter(e -> {
            for (EObject parent = e.eContainer(); parent != null; parent = parent.eContainer()) {
                if (set.contains(parent)) {
                    return false;
                }
            }
            return true;
        }).toList();
    }

    /** The elements and everything in them. */
    public static Set<EObject> closure(Collection<? extends EObject> elements) {
        Set<EObject> closure = new LinkedHashSet<>();
        elements.forEach(e -> all(e).forEach(closure::add));
        return closure;
    }

    /** The nearest element of a type that an element stands in, null when there is none. */
    public static <T> T ancestor(EObject element, Class<T> type) {
        for (EObject parent = element.eContainer(); parent != null; parent = parent.eContainer()) {
            if (type.isInstance(parent)) {
                return type.cast(parent);
            }
        }
        return null;
    }

    /** What a feature holds, as a list of its own. */
    public static List<EObject> values(EObject element, EReference feature) {
        Object value = element.eGet(feature);
        if (value instanceof Collection<?> many) {
            List<EObject> values = new ArrayList<>(many.size());
            many.forEach(v -> values.add((EObject) v));
            return values;
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    /** Puts a value into a feature, at the end where it takes several. */
    @SuppressWarnings("unchecked")
    public static void put(EObject element, EReference feature, EObject value) {
        if (feature.isMany()) {
            ((List<EObject>) element.eGet(feature)).add(value);
        } else {
            element.eSet(feature, value);
        }
    }

    /**
     * Whether something leads back to where it came from: from a target along a feature, over any number of steps, to an element.
     */
    public static boolean leadsTo(EObject from, EReference feature, EObject to) {
        Set<EObject> seen = new HashSet<>();
        List<EObject> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            EObject next = open.removeLast();
            if (next == to) {
                return true;
            }
            if (seen.add(next) && feature.getEContainingClass().isInstance(next)) {
                open.addAll(values(next, feature));
            }
        }
        return false;
    }
}
