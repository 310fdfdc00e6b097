// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.nines.model.NinesPackage;

/** The classes of the metamodel, in its order. */
public final class Classes {

    private static final List<EPackage> PACKAGES = packages(NinesPackage.eINSTANCE, new ArrayList<>());
    private static final List<EClass> CONCRETE = PACKAGES.stream().flatMap(p -> p.getEClassifiers().stream())
            .filter(EClass.class::isInstance).map(EClass.class::cast).filter(c -> !c.isAbstract() && !c.isInterface()).toList();
    private static final Map<EClass, List<EReference>> CHILDREN = new ConcurrentHashMap<>();

    private Classes() {
    }

    private static List<EPackage> packages(EPackage part, List<EPackage> found) {
        found.add(part);
        part.getESubpackages().forEach(sub -> packages(sub, found));
        return List.copyOf(found);
    }

    /** All packages of the metamodel. */
    public static List<EPackage> packages() {
        return PACKAGES;
    }

    /** All classes of which there can be elements. */
    public static List<EClass> concrete() {
        return CONCRETE;
    }

    /** The classes of which there can be elements that are of a type. */
    public static List<EClass> concrete(EClass type) {
        return CONCRETE.stream().filter(type::isSuperTypeOf).toList();
    }

    /** What is known about a class or, failing that, about its super types, the nearest first and among equals the first named. */
    public static <T> Optional<T> nearest(EClass type, Function<EClass, T> known) {
        Set<EClass> level = new LinkedHashSet<>(List.of(type));
        while (!level.isEmpty()) {
            Set<EClass> next = new LinkedHashSet<>();
            for (EClass candidate : level) {
                T found = known.apply(candidate);
                if (found != null) {
                    return Optional.of(found);
                }
                next.addAll(candidate.getESuperTypes());
            }
            level = next;
        }
        return Optional.empty();
    }

    /**
     * Features that hold the children of an element, in the order in which they are shown: first what the class itself brings, then what it
     * inherits, so that a server shows its parts before its failure modes.
     */
    public static List<EReference> children(EClass type) {
        return CHILDREN.computeIfAbsent(type, t -> {
            Set<EReference> features = new LinkedHashSet<>();
            collect(t, features);
            return List.copyOf(features);
        });
    }

    private static void collect(EClass type, Set<EReference> features) {
        type.getEReferences().stream().filter(EReference::isContainment).forEach(features::add);
        type.getESuperTypes().forEach(s -> collect(s, features));
    }
}
