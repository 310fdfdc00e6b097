// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nines.model.Metamodel;
import org.nines.model.Problem;
import org.nines.model.core.CorePackage;
import org.nines.model.edit.internal.FeatureTable;
import org.nines.model.edit.internal.Legality;
import org.nines.model.edit.internal.Units;

/** What property sheets, forms and tables need to know about the features of a class. */
public final class Features {

    private static final Map<EClass, List<Feature>> ALL = new ConcurrentHashMap<>();

    private Features() {
    }

    /**
     * A value that was read from text.
     *
     * @param value the value; null when the text says that there is none, or when there is a problem
     * @param problem why the text is no value, with what is accepted; null when it is one
     */
    public record Parsed(Object value, Problem problem) {

        /** Whether the text was understood. */
        public boolean ok() {
            return problem == null;
        }
    }

    /** Lines of the property sheet of a class, section by section; what an element contains is not among them. */
    public static List<Feature> of(EClass type) {
        return ALL.computeIfAbsent(type, Features::describe);
    }

    /** The line of a feature in the property sheet of a class. */
    public static Optional<Feature> of(EClass type, EStructuralFeature feature) {
        return of(type).stream().filter(f -> f.feature() == feature).findFirst();
    }

    private static List<Feature> describe(EClass type) {
        List<Feature> features = new ArrayList<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            boolean child = feature instanceof EReference r && (r.isContainment() || r.isContainer());
            if (!child && !feature.isDerived() && feature.isChangeable()) {
                features.add(new Feature(feature, label(feature), Metamodel.topic(feature), Metamodel.documentation(feature), editor(feature),
                        feature.isRequired()));
            }
        }
        features.sort(Comparator.comparingInt(f -> rank(f)));
        return List.copyOf(features);
    }

    /** The name first, prose last, in between by section. */
    private static int rank(Feature feature) {
        if (feature.feature() == CorePackage.Literals.NAMED_ELEMENT__NAME) {
            return -1;
        }
        int topic = Metamodel.TOPICS.indexOf(feature.topic());
        return topic < 0 ? Metamodel.TOPICS.size() : topic;
    }

    /** Name of a feature for people: "Mean time to failure"; from the name in the metamodel unless that says too little. */
    public static String label(EStructuralFeature feature) {
        String given = FeatureTable.label(feature);
        if (given != null) {
            return given;
        }
        return Kinds.capitalized(feature.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
    }

    private static Feature.Editor editor(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            if (reference.getEReferenceType() == CorePackage.Literals.COMPONENT_TYPE && !reference.isMany()) {
                return Feature.Editor.CATALOGUE_TYPE;
            }
            return reference.isMany() ? Feature.Editor.REFERENCE_LIST : Feature.Editor.REFERENCE;
        }
        EDataType type = ((EAttribute) feature).getEAttributeType();
        Class<?> java = type.getInstanceClass();
        if (type instanceof EEnum) {
            return feature.isMany() ? Feature.Editor.ENUMERATION_LIST : Feature.Editor.ENUMERATION;
        } else if (feature.isMany()) {
            return Feature.Editor.STRING_LIST;
        } else if (java == boolean.class) {
            return Feature.Editor.BOOLEAN;
        } else if (java == int.class || java == double.class) {
            return Feature.Editor.NUMBER;
        } else if (java == LocalDate.class) {
            return Feature.Editor.DATE;
        } else if (java == LocalTime.class) {
            return Feature.Editor.TIME;
        } else if (java == String.class) {
            return FeatureTable.isProse(feature) ? Feature.Editor.MULTI_LINE : Feature.Editor.TEXT;
        }
        return Feature.Editor.UNIT_VALUE;
    }

    /**
     * What a reference of an element may lead to, without what it would lead to in a circle where circles make no sense; those that it leads to
     * already are among them. Sorted as people look for it: the nearest first, then by name.
     */
    public static List<EObject> candidates(EObject element, EReference reference) {
        return Legality.candidates(element, reference);
    }

    /**
     * Reads a value from text. Lists are read one value a line; no text means no value.
     *
     * @return the value, or a problem that says what is accepted; references can't be read from text
     */
    public static Parsed parse(EStructuralFeature feature, String text) {
        if (!(feature instanceof EAttribute attribute)) {
            throw new IllegalArgumentException("a reference has no text: " + feature.getName());
        }
        if (feature.isMany()) {
            List<Object> values = new ArrayList<>();
            for (String line : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
                Parsed one = parseOne(attribute, line);
                if (!one.ok()) {
                    return one;
                }
                if (!values.contains(one.value())) {
                    values.add(one.value());
                }
            }
            return new Parsed(values, null);
        }
        return parseOne(attribute, text);
    }

    private static Parsed parseOne(EAttribute attribute, String text) {
        EDataType type = attribute.getEAttributeType();
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            Object none = attribute.getDefaultValue();
            return attribute.isRequired() && none == null ? problem(attribute, "It needs a value.", accepted(type)) : new Parsed(none, null);
        }
        if (type.getInstanceClass() == String.class) {
            return new Parsed(FeatureTable.isProse(attribute) ? text : stripped, null);
        }
        try {
            Object value = type instanceof EEnum choices ? literal(choices, stripped) : EcoreUtil.createFromString(type, stripped);
            String objection = FeatureTable.objection(attribute, value);
            return objection == null ? new Parsed(value, null) : problem(attribute, objection, "");
        } catch (IllegalArgumentException e) {
            // Our own types say what they accept; numbers, switches and choices are told here.
            String expected = accepted(type);
            return expected.isEmpty() ? problem(attribute, sentence(e.getMessage()), "") : problem(attribute, "'" + stripped + "' is no "
                    + noun(type) + ".", expected);
        }
    }

    private static Object literal(EEnum choices, String text) {
        for (EEnumLiteral literal : choices.getELiterals()) {
            if (literal.getLiteral().equalsIgnoreCase(text) || literal.getName().equalsIgnoreCase(text)) {
                return literal.getInstance();
            }
        }
        throw new IllegalArgumentException(text);
    }

    private static String noun(EDataType type) {
        Class<?> java = type.getInstanceClass();
        if (type instanceof EEnum) {
            return "choice";
        }
        return java == boolean.class ? "yes or no" : java == int.class ? "whole number" : java == double.class ? "number" : "value";
    }

    private static String accepted(EDataType type) {
        Class<?> java = type.getInstanceClass();
        if (type instanceof EEnum choices) {
            return "Choose " + choices.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", ")) + ".";
        } else if (java == boolean.class) {
            return "Write true or false.";
        } else if (java == int.class) {
            return "Write a whole number such as 2.";
        } else if (java == double.class) {
            return "Write a number such as 2.5.";
        }
        return "";
    }

    private static String sentence(String message) {
        String text = message == null ? "It can't be read" : message;
        return Kinds.capitalized(text) + (text.endsWith(".") ? "" : ".");
    }

    private static Parsed problem(EAttribute attribute, String message, String remedy) {
        return new Parsed(null, new Problem(Problem.Severity.ERROR, "EDT-001", label(attribute), "", message, remedy));
    }

    /** A value as {@link #parse} reads it and people write it; names for elements, one a line for lists, empty for none. */
    public static String format(EStructuralFeature feature, Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(v -> formatOne(feature, v)).collect(Collectors.joining(feature instanceof EReference ? ", " : "\n"));
        }
        return value == null ? "" : formatOne(feature, value);
    }

    private static String formatOne(EStructuralFeature feature, Object value) {
        if (value instanceof EObject element) {
            return Labels.name(element);
        }
        return EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
    }

    /** A value with a unit in the unit that is computed with: "504 h" for "3 wk"; other values as {@link #format}s them. */
    public static String canonical(EStructuralFeature feature, Object value) {
        String canonical = value == null ? null : Units.canonical(value);
        return canonical == null ? format(feature, value) : canonical;
    }

    /** Why a value does not fit a feature of an element, empty when it does; for references, whether it is a candidate. */
    public static Optional<String> objection(EObject element, EStructuralFeature feature, Object value) {
        return Optional.ofNullable(Legality.objection(element, feature, value));
    }

    /** Literals of a choice, in their order. */
    public static List<Object> choices(EStructuralFeature feature) {
        if (feature.getEType() instanceof EEnum choices) {
            return choices.getELiterals().stream().<Object>map(EEnumLiteral::getInstance).toList();
        }
        return feature.getEType().getInstanceClass() == boolean.class ? Arrays.asList(false, true) : List.of();
    }
}
