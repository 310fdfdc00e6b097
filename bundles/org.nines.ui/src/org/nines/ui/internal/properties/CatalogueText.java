// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.properties;

import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nines.model.core.ComponentType;
import org.nines.model.core.FailureMode;
import org.nines.model.edit.Features;

/** What a component type says about failures, and who says so. */
final class CatalogueText {

    private CatalogueText() {
    }

    /** "hardware: MTTF 3 a, MTTR 4 h – source (1996)", one line for each failure mode. */
    static String of(ComponentType type) {
        return type.getFailureModes().isEmpty() ? "no failure figures" : type.getFailureModes().stream().map(CatalogueText::of).collect(Collectors.joining("\n"));
    }

    private static String of(FailureMode mode) {
        String figures = figures(mode);
        String source = source(mode);
        return (mode.getName() == null || mode.getName().isBlank() ? "" : mode.getName() + ": ") + figures + (source.isEmpty() ? "" : " – " + source);
    }

    private static String figures(FailureMode mode) {
        return mode.eClass().getEAllAttributes().stream()
                .filter(a -> mode.eIsSet(a) && a.getEAttributeType().getInstanceClass().getPackageName().equals("org.nines.model.units"))
                .map(a -> abbreviation(a) + " " + Features.format(a, mode.eGet(a))).collect(Collectors.joining(", "));
    }

    private static String abbreviation(EStructuralFeature feature) {
        return switch (feature.getName()) {
            case "mttf" -> "MTTF";
            case "mttr" -> "MTTR";
            case "failureRate" -> "rate";
            case "afr", "annualFailureRate" -> "AFR";
            default -> Features.label(feature).toLowerCase(java.util.Locale.ROOT);
        };
    }

    /** Who says so, and when. */
    static String source(FailureMode mode) {
        String source = mode.getSource() == null ? "" : mode.getSource();
        String year = mode.getYear() > 0 ? " (" + mode.getYear() + ")" : "";
        return (source + year).strip() + (mode.isAssumption() ? (source.isEmpty() ? "assumed" : ", assumed") : "");
    }
}
