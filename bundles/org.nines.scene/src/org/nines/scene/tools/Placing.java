// SPDX-License-Identifier: EPL-2.0
package org.nines.scene.tools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.nines.model.Project;
import org.nines.model.edit.Assemblies;
import org.nines.model.edit.Assembly;
import org.nines.model.edit.Creation;
import org.nines.model.edit.Creations;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Edits;
import org.nines.model.edit.Kinds;
import org.nines.model.edit.Labels;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.Location;
import org.nines.scene.notation.Facts;
import org.nines.scene.notation.NodeRow;
import org.nines.scene.notation.Notation;

/** Making elements where somebody clicks on a drawing, and dropping them elsewhere: which edit that is. */
final class Placing {

    private final Notation notation;
    private final Facts facts;

    Placing(Notation notation, Facts facts) {
        this.notation = notation;
        this.facts = facts;
    }

    /**
     * Makes an element in what was clicked, or in the nearest around it that can hold it, and attaches it to what it is drawn in when that is not what
     * contains it. On the paper, equipment goes to the place where most of its like stand.
     */
    Edit create(EObject clicked, EClass kind) {
        for (EObject e = clicked; e != null; e = e.eContainer()) {
            Optional<Creation> creation = creation(e, clicked, kind);
            if (creation.isPresent()) {
                return creation.get();
            }
        }
        if (clicked instanceof Project project && FacilityPackage.Literals.EQUIPMENT.isSuperTypeOf(kind)) {
            Optional<Creation> creation = place(project, kind).flatMap(p -> creation(p, clicked, kind));
            if (creation.isPresent()) {
                return creation.get();
            }
        }
        return refused("Create " + Kinds.noun(kind), Kinds.capitalized(Kinds.one(kind)) + " has no place here.");
    }

    private Optional<Creation> creation(EObject parent, EObject clicked, EClass kind) {
        Optional<Creation> attached = attachment(kind, clicked).flatMap(a -> Creations.of(parent, kind, a)).filter(Edit::applies);
        return attached.isPresent() ? attached : Creations.of(parent, kind).filter(Edit::applies);
    }

    private static Optional<Location> place(Project project, EClass kind) {
        List<Location> places = new ArrayList<>();
        for (TreeIterator<EObject> all = project.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Location place) {
                places.add(place);
            }
        }
        // of equals the first in the model
        return places.stream().max(Comparator.comparingLong((Location p) -> p.getEquipment().stream().filter(kind::isInstance).count())
                .thenComparing(p -> p.getEquipment().isEmpty() ? 0 : 1).thenComparing(p -> -places.indexOf(p)));
    }

    /** Makes an assembly in the nearest around what was clicked that it fits. */
    static Edit create(EObject clicked, Assembly<?> assembly) {
        return place(clicked, assembly).<Edit>map(e -> Assemblies.creation(assembly, e))
                .orElseGet(() -> refused("Create '" + assembly.title() + "'", "'" + assembly.title() + "' has no place here."));
    }

    /** The nearest around what was clicked that an assembly fits. */
    static Optional<EObject> place(EObject clicked, Assembly<?> assembly) {
        for (EObject e = clicked; e != null; e = e.eContainer()) {
            if (assembly.fits(e)) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }

    /** Has an element drawn in another shape by setting the reference that decides it; empty when it must be moved there instead. */
    Optional<Edit> hang(EObject element, EObject container) {
        Optional<NodeRow<?>> row = notation.node(element, facts).or(() -> row(element.eClass())); // what hangs on nothing is not shown, but can be hung up
        EReference reference = row.map(Placing::hanger).orElse(null);
        if (reference == null || !reference.getEContainingClass().isInstance(element)) {
            return Optional.empty();
        }
        EObject target = around(container, reference);
        if (target == null && (!(container instanceof Project) || reference.isRequired())) {
            return Optional.empty();
        }
        Object now = element.eGet(reference);
        Object then = target != null && reference.isMany() ? first(target, (List<?>) now) : target;
        return Optional.of(Objects.equals(now, then) ? refused("Move " + Labels.withKind(element), "It is there already.") : Edits.set(List.of(element), reference, then));
    }

    /** The first of several targets decides where an element is drawn. */
    private static List<EObject> first(EObject target, List<?> others) {
        List<EObject> targets = new ArrayList<>(List.of(target));
        others.stream().filter(t -> t != target).forEach(t -> targets.add((EObject) t));
        return targets;
    }

    /** The reference, with its target, by which a new element is drawn in what was clicked; empty when that goes by containment. */
    private Optional<Map<EReference, List<EObject>>> attachment(EClass kind, EObject clicked) {
        EReference reference = row(kind).map(Placing::hanger).filter(r -> r.getEContainingClass().isSuperTypeOf(kind)).orElse(null);
        EObject target = reference == null ? null : around(clicked, reference);
        return target == null ? Optional.empty() : Optional.of(Map.of(reference, List.of(target)));
    }

    /** The reference that decides in what the shapes of a row are drawn; null when that goes by containment. */
    private static EReference hanger(NodeRow<?> row) {
        return row.parent().steps().size() == 1 ? row.parent().steps().getFirst().reference() : null;
    }

    private static EObject around(EObject clicked, EReference reference) {
        EObject target = clicked;
        while (target != null && !reference.getEReferenceType().isInstance(target)) {
            target = target.eContainer();
        }
        return target;
    }

    private Optional<NodeRow<?>> row(EClass kind) {
        return notation.nodes().stream().filter(r -> r.type().isAssignableFrom(kind.getInstanceClass())).findFirst();
    }

    /** An edit that can't be done. */
    static Edit refused(String title, String reason) {
        return Edits.of(() -> title, () -> reason, List::of);
    }
}
