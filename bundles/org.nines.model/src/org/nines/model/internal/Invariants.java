// SPDX-License-Identifier: EPL-2.0
package org.nines.model.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.model.Elements;
import org.nines.model.Project;
import org.nines.model.Range;
import org.nines.model.core.Element;
import org.nines.model.core.NamedElement;
import org.nines.model.internal.Finding.Kind;
import org.nines.model.units.Duration;
import org.nines.model.units.Rate;

/** Invariants that hold for elements of every kind. Each is an operation of the metamodel; it reports what is wrong and returns whether all is well. */
public final class Invariants {

    private Invariants() {
    }

    /** Operations of a class that check an element. */
    public static List<EOperation> of(EClass type) {
        return Plan.of(type).invariants();
    }

    /** The element has a name. */
    public static boolean name(NamedElement element, DiagnosticChain diagnostics) {
        return element.getName() != null && !element.getName().isBlank()
                || Finding.error(diagnostics, Kind.NAME, element, "The " + Elements.kind(element) + " has no name.", "Give it one.");
    }

    /** Elements in one list have names of their own. */
    public static boolean siblings(Element element, DiagnosticChain diagnostics) {
        boolean valid = true;
        for (EReference list : Plan.of(element.eClass()).lists()) {
            if (element.eIsSet(list)) {
                valid &= distinct((List<?>) element.eGet(list), diagnostics);
            }
        }
        return valid;
    }

    private static boolean distinct(List<?> elements, DiagnosticChain diagnostics) {
        boolean valid = true;
        Set<String> names = new HashSet<>(elements.size() * 2);
        for (Object element : elements) {
            NamedElement named = (NamedElement) element;
            if (named.getName() != null && !named.getName().isBlank() && !names.add(named.getName())) {
                valid = Finding.warning(diagnostics, Kind.SIBLINGS, named, "Another " + Elements.kind(named) + " beside it has the same name.",
                        "Give each a name of its own.");
            }
        }
        return valid;
    }

    /** What must be given is given, and references lead to elements of the model. */
    public static boolean references(Element element, DiagnosticChain diagnostics, Map<Object, Object> context) {
        boolean valid = true;
        Plan plan = Plan.of(element.eClass());
        for (EStructuralFeature feature : plan.required()) {
            valid &= given(element, feature, diagnostics, context);
        }
        for (EReference feature : plan.references()) {
            if (!element.eIsSet(feature)) {
                continue;
            }
            if (feature.isMany()) {
                for (Object target : (List<?>) element.eGet(feature)) {
                    valid &= leadsSomewhere(element, feature, (EObject) target, diagnostics);
                }
            } else {
                valid &= leadsSomewhere(element, feature, (EObject) element.eGet(feature), diagnostics);
            }
        }
        return valid;
    }

    private static boolean given(Element element, EStructuralFeature feature, DiagnosticChain diagnostics, Map<Object, Object> context) {
        Object value = element.eGet(feature);
        long number = value == null || value instanceof String text && text.isBlank() ? 0 : 1;
        if (value instanceof List<?> list) {
            number = list.size();
            if (number > 0 && number < feature.getLowerBound() && feature instanceof EReference) {
                number = Copies.in(context, element).number(list.stream().map(EObject.class::cast).toList(), element);
            }
        }
        if (number >= feature.getLowerBound()) {
            return true;
        }
        String kind = feature instanceof EReference reference ? Elements.kind(reference.getEReferenceType()) : "value";
        String wanted = feature.getLowerBound() > 1 ? "Give " + feature.getLowerBound() + " of kind " + kind + "."
                : "Give " + ("aeiou".indexOf(kind.charAt(0)) < 0 ? "a " : "an ") + kind + ".";
        return Finding.error(diagnostics, Kind.MISSING, element,
                number == 0 ? "'" + Words.of(feature) + "' is missing." : "'" + Words.of(feature) + "' has " + number + " of " + feature.getLowerBound() + ".",
                wanted);
    }

    private static boolean leadsSomewhere(EObject element, EReference feature, EObject target, DiagnosticChain diagnostics) {
        if (!target.eIsProxy() && (target.eResource() != null || EcoreUtil.getRootContainer(target) == EcoreUtil.getRootContainer(element))) {
            return true;
        }
        return Finding.error(diagnostics, Kind.DANGLING, element,
                "'" + Words.of(feature) + "' leads to " + (target.eIsProxy() ? "something that is not there."
                        : Elements.kind(target) + " '" + Elements.name(target) + "', which is not part of the model."),
                "Choose an element of the model, or leave it out.");
    }

    /** Numbers are in their ranges. */
    public static boolean ranges(Element element, DiagnosticChain diagnostics) {
        boolean valid = true;
        Plan plan = Plan.of(element.eClass());
        for (EAttribute attribute : plan.numbers()) {
            double value = ((Number) element.eGet(attribute)).doubleValue();
            Range range = Range.of(attribute);
            if (!range.contains(value)) {
                valid = Finding.error(diagnostics, Kind.RANGE, element,
                        "'" + Words.of(attribute) + "' is " + element.eGet(attribute) + ".", "Give a number " + range + ".");
            }
        }
        for (EAttribute attribute : plan.positive()) {
            Object value = element.eGet(attribute);
            if (value instanceof Duration duration && duration.amount().signum() == 0 || value instanceof Rate rate && rate.amount().signum() == 0) {
                valid = Finding.error(diagnostics, Kind.RANGE, element, "'" + Words.of(attribute) + "' is zero.",
                        "Give a value above zero, or leave it out.");
            }
        }
        return valid;
    }

    /** It is clear which copies of repeated items the element belongs to and refers to. */
    public static boolean repetition(Element element, DiagnosticChain diagnostics, Map<Object, Object> context) {
        return RepetitionCheck.element(element, Copies.in(context, element), diagnostics);
    }

    /** Written out, the project does not become too large. */
    public static boolean size(Project project, DiagnosticChain diagnostics, Map<Object, Object> context) {
        return RepetitionCheck.size(project, Copies.in(context, project), diagnostics);
    }
}
