// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.nines.model.NinesPackage;
import org.nines.model.Project;
import org.nines.model.edit.Creation;
import org.nines.model.edit.Creations;
import org.nines.model.edit.Edit;
import org.nines.model.edit.Edits;
import org.nines.model.facility.FacilityPackage;
import org.nines.model.facility.Location;
import org.nines.scene.notation.Facts;
import org.nines.scene.notation.NodeRow;
import org.nines.scene.notation.Notation;

/** Making and placing elements where somebody clicks on a drawing: which edit that is. */
public final class Making {

    private static final Map<String, EClass> KINDS = NinesPackage.eINSTANCE.getESubpackages().stream().map(EPackage::getEClassifiers).flatMap(Collection::stream)
            .filter(EClass.class::isInstance).map(EClass.class::cast).collect(Collectors.toMap(EClassifier::getName, Function.identity(), (a, b) -> a, TreeMap::new));

    private Making() {
    }

    /**
     * A kind by the name of its class.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static EClass kind(String name) {
        EClass kind = KINDS.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("There is no kind of element " + name);
        }
        return kind;
    }

    /**
     * The edit that makes an element of a kind where somebody clicked: in what was clicked, or in the nearest around it that can hold it. On the
     * paper, equipment goes to the place where most of its like stand.
     */
    public static Optional<Creation> creation(EObject clicked, EClass kind) {
        for (EObject e = clicked; e != null; e = e.eContainer()) {
            Optional<Creation> creation = Creations.of(e, kind).filter(Edit::applies);
            if (creation.isPresent()) {
                return creation;
            }
        }
        return clicked instanceof Project project && FacilityPackage.Literals.EQUIPMENT.isSuperTypeOf(kind) ? place(project, kind).flatMap(p -> Creations.of(p, kind)) : Optional.empty();
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

    /** Makes an element where somebody clicked, and attaches it to what it is drawn in when that is not what contains it. */
    public static EObject create(Canvas canvas, EObject clicked, EClass kind) {
        EObject made = creation(clicked, kind).orElseThrow(() -> new IllegalStateException("This has no place here.")).apply().getFirst();
        attachment(canvas.kind().notation(), clicked, made).filter(Edit::applies).ifPresent(Edit::apply);
        return made;
    }

    /** The edit that has an element drawn in another shape: moves it there, or sets the reference that decides it. */
    public static Edit put(Canvas canvas, EObject container, EObject element) {
        return attachment(canvas.kind().notation(), container, element).orElseGet(() -> Edits.move(List.of(element), container));
    }

    /** The edit that sets the reference by which an element is drawn in a shape; empty when that goes by containment. */
    private static Optional<Edit> attachment(Notation notation, EObject container, EObject element) {
        EReference reference = row(notation, element).filter(r -> r.parent().steps().size() == 1).map(r -> r.parent().steps().getFirst().reference()).orElse(null);
        if (reference == null || !reference.getEContainingClass().isInstance(element)) {
            return Optional.empty();
        }
        EObject target = container;
        while (target != null && !reference.getEReferenceType().isInstance(target)) {
            target = target.eContainer();
        }
        if (target == null) {
            return container instanceof Project && !reference.isRequired() ? Optional.of(Edits.set(List.of(element), reference, null)) : Optional.empty();
        }
        if (!reference.isMany()) {
            return Optional.of(Edits.set(List.of(element), reference, target));
        }
        // the first of several decides where it is drawn
        EObject first = target;
        List<EObject> targets = new ArrayList<>(List.of(first));
        ((List<?>) element.eGet(reference)).stream().filter(t -> t != first).forEach(t -> targets.add((EObject) t));
        return Optional.of(Edits.set(List.of(element), reference, targets));
    }

    private static Optional<NodeRow<?>> row(Notation notation, EObject element) {
        Optional<NodeRow<?>> row = notation.node(element, new Facts(Kept.project(element)));
        // what is not shown yet, because it hangs on nothing, goes where its like are shown
        return row.isPresent() ? row : notation.nodes().stream().filter(r -> r.type().isInstance(element)).findFirst();
    }
}
