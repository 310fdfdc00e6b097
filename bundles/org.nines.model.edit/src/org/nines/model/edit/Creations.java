// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.nines.model.edit.internal.Classes;
import org.nines.model.edit.internal.KindCreation;

/** What can be created in an element. */
public final class Creations {

    private Creations() {
    }

    /**
     * What belongs together in a palette or menu.
     *
     * @param topic its heading
     * @param creations kinds first, then assemblies; those that can't be applied now (because what they make is there) among them
     */
    public record Group(Topic topic, List<Creation> creations) {

        public Group {
            creations = List.copyOf(creations);
        }
    }

    /** Everything that a parent can be given, by topic in the order of topics, without empty groups. */
    public static List<Group> of(EObject parent) {
        Map<Topic, List<Creation>> groups = new EnumMap<>(Topic.class);
        for (EReference feature : Classes.children(parent.eClass())) {
            for (EClass kind : Classes.concrete(feature.getEReferenceType())) {
                add(groups, new KindCreation(parent, feature, kind));
            }
        }
        Assemblies.of(parent).forEach(assembly -> add(groups, Assemblies.creation(assembly, parent)));
        return groups.entrySet().stream().map(g -> new Group(g.getKey(), g.getValue())).toList();
    }

    private static void add(Map<Topic, List<Creation>> groups, Creation creation) {
        groups.computeIfAbsent(creation.topic(), t -> new ArrayList<>()).add(creation);
    }

    /** The creation of a child of a kind; empty when the parent can't have such children. */
    public static Optional<Creation> of(EObject parent, EClass kind) {
        return holder(parent, kind).map(f -> new KindCreation(parent, f, kind));
    }

    /**
     * The creation of a child of a kind whose references lead somewhere from the beginning: a link between two nodes. Refused where one must not lead
     * there.
     *
     * @param references references of the child with their targets
     * @return empty when the parent can't have such children
     */
    public static Optional<Creation> of(EObject parent, EClass kind, Map<EReference, List<EObject>> references) {
        return holder(parent, kind).map(f -> new KindCreation(parent, f, kind, Map.copyOf(references)));
    }

    private static Optional<EReference> holder(EObject parent, EClass kind) {
        return kind.isAbstract() ? Optional.empty() : Classes.children(parent.eClass()).stream().filter(f -> f.getEReferenceType().isSuperTypeOf(kind)).findFirst();
    }
}
