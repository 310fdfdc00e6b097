// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.model.Problem;
import org.nines.model.Repetition;
import org.nines.model.core.CorePackage;
import org.nines.model.core.Item;
import org.nines.model.core.NamedElement;
import org.nines.model.edit.internal.Copies;
import org.nines.model.edit.internal.Deletions;
import org.nines.model.edit.internal.Legality;
import org.nines.model.edit.internal.Moves;
import org.nines.model.edit.internal.PlainEdit;
import org.nines.model.edit.internal.Tree;

/** What can be done to elements that exist, of whatever kind. */
public final class Edits {

    private Edits() {
    }

    /** Edit out of its answers; for those who contribute edits of their own. The refusal is null when there is none. */
    public static Edit of(Supplier<String> title, Supplier<String> refusal, Supplier<List<EObject>> body) {
        return new PlainEdit(title, refusal, body);
    }

    /**
     * Several edits as one, in their order. Refused when one of them is; none of them may depend on what another one does.
     *
     * @param title what it does as a whole
     */
    public static Edit together(String title, List<? extends Edit> edits) {
        List<Edit> all = List.copyOf(edits);
        return of(() -> title, () -> all.isEmpty() ? "Nothing is selected." : all.stream().flatMap(e -> e.refusal().stream()).findFirst().orElse(null),
                () -> all.stream().flatMap(e -> e.apply().stream()).distinct().toList());
    }

    /**
     * An edit, and then what goes with it: where the shape of a new element stands. Called as the first is, refused when that is.
     *
     * @param then given what the first says should be selected; must not fail
     */
    public static Edit followed(Edit edit, Consumer<List<EObject>> then) {
        return of(edit::title, () -> edit.refusal().orElse(null), () -> {
            List<EObject> selection = edit.apply();
            then.accept(selection);
            return selection;
        });
    }

    /**
     * Deletes elements with all that they contain, with the connections that would lead nowhere (links, storage links, needs, instances on a
     * host), and with all references to any of these. Selects where the first of them was.
     */
    public static Edit delete(Collection<? extends EObject> elements) {
        return Deletions.of(elements);
    }

    /** Gives an element another name. Refused when it has none by its nature, or something beside it has that name. */
    public static Edit rename(EObject element, String name) {
        String wanted = name.strip();
        return of(() -> "Rename " + Labels.withKind(element) + " to '" + wanted + "'",
                () -> element instanceof NamedElement ? Legality.objection(element, CorePackage.Literals.NAMED_ELEMENT__NAME, wanted)
                        : Kinds.capitalized(Kinds.one(element.eClass())) + " has no name.",
                () -> {
                    ((NamedElement) element).setName(wanted);
                    return List.of(element);
                });
    }

    /**
     * Sets a feature of elements to the same value, to a list of values where it takes several, or to none.
     *
     * @param value the value, a list of values, or null to go back to the default
     */
    public static Edit set(Collection<? extends EObject> elements, EStructuralFeature feature, Object value) {
        List<EObject> owners = List.copyOf(elements);
        return of(() -> "Set " + word(feature) + " of " + Deletions.named(owners),
                () -> owners.isEmpty() ? "Nothing is selected."
                        : owners.stream().map(e -> objection(e, feature, value)).filter(Objects::nonNull).findFirst().orElse(null),
                () -> {
                    owners.forEach(e -> {
                        if (value == null) {
                            e.eUnset(feature);
                        } else {
                            e.eSet(feature, value);
                        }
                    });
                    return owners;
                });
    }

    private static String objection(EObject element, EStructuralFeature feature, Object value) {
        return Legality.objection(element, feature, value == null ? feature.isMany() ? List.of() : feature.getDefaultValue() : value);
    }

    private static String word(EStructuralFeature feature) {
        String label = Features.label(feature);
        // "SLA target" keeps its capitals
        return label.length() > 1 && Character.isUpperCase(label.charAt(1)) ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /** Adds a target to a reference that takes several, at the end. */
    public static Edit add(EObject element, EReference reference, EObject target) {
        return of(() -> "Add " + Labels.withKind(target) + " to " + word(reference) + " of " + Labels.withKind(element),
                () -> {
                    if (!reference.isMany()) {
                        return "'" + Features.label(reference) + "' takes one only; set it instead.";
                    }
                    if (values(element, reference) == null) {
                        return Legality.objection(element, reference, List.of(target));
                    }
                    List<EObject> values = new ArrayList<>(values(element, reference));
                    if (values.contains(target)) {
                        return Kinds.capitalized(Labels.withKind(target)) + " is there already.";
                    }
                    values.add(target);
                    return Legality.addition(element, reference, values);
                },
                () -> {
                    values(element, reference).add(target);
                    return List.of(element);
                });
    }

    /** Takes a target out of a reference. */
    public static Edit remove(EObject element, EReference reference, EObject target) {
        return of(() -> "Remove " + Labels.withKind(target) + " from " + word(reference) + " of " + Labels.withKind(element),
                () -> {
                    List<EObject> values = element.eClass().getEAllReferences().contains(reference)
                            ? Tree.values(element, reference) : List.of();
                    if (!values.contains(target) || reference.isContainment()) {
                        return Kinds.capitalized(Labels.withKind(target)) + " is not among them.";
                    }
                    return null;
                },
                () -> {
                    EcoreUtil.remove(element, reference, target);
                    return List.of(element);
                });
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> values(EObject element, EReference reference) {
        return element.eClass().getEAllReferences().contains(reference) && reference.isMany() && !reference.isContainment()
                ? (List<EObject>) element.eGet(reference) : null;
    }

    /** Moves elements, with their identifiers and all references to them, to the end of another parent. */
    public static Edit move(Collection<? extends EObject> elements, EObject target) {
        return move(elements, target, -1);
    }

    /**
     * Moves elements, with their identifiers and all references to them, to a place among the children of a parent.
     *
     * @param index place among those of the target's children that stand in the same feature, counted without the moved ones; -1 for the end
     */
    public static Edit move(Collection<? extends EObject> elements, EObject target, int index) {
        return Moves.move(elements, target, index);
    }

    /** Moves an element among its siblings. @param index its new place, from 0 */
    public static Edit reorder(EObject element, int index) {
        return Moves.reorder(element, index);
    }

    /**
     * Copies elements beside themselves, under new names. References among them lead to the copies, others to where those of the original
     * lead.
     */
    public static Edit duplicate(Collection<? extends EObject> elements) {
        return Copies.duplicate(elements);
    }

    /**
     * Writes out an element that stands for several: makes the copies elements of their own, with what follows them (instances on the copies,
     * links to them).
     */
    public static Edit writeOut(EObject element) {
        return of(() -> element instanceof Item item && item.getCount() > 1 ? "Write out " + item.getCount() + " × " + Labels.withKind(element)
                : "Write out " + Labels.withKind(element), () -> {
                    if (!(element instanceof Item item) || item.getCount() <= 1) {
                        return Kinds.capitalized(Labels.withKind(element)) + " stands for itself only.";
                    }
                    List<Problem> problems = Repetition.problems(item);
                    return problems.isEmpty() ? null : problems.getFirst().message() + " " + problems.getFirst().remedy();
                }, () -> {
                    Item item = (Item) element;
                    EObject parent = item.eContainer();
                    EReference feature = item.eContainmentFeature();
                    Map<EObject, Repetition.Origin> made = Repetition.expand(item);
                    List<EObject> copies = new ArrayList<>(List.of(element));
                    Tree.values(parent, feature).stream().filter(e -> made.containsKey(e) && made.get(e).original() == element)
                            .forEach(copies::add);
                    return copies;
                });
    }
}
