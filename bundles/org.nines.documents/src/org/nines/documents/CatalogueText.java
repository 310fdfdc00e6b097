// SPDX-License-Identifier: EPL-2.0
package org.nines.documents;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nines.model.core.ComponentType;
import org.nines.model.core.CorePackage;
import org.nines.model.core.FailureMode;
import org.nines.model.edit.Features;
import org.nines.model.units.Duration;

/** What a component type says about failures, and who says so. */
public final class CatalogueText {

    private static final int SHORT = 48;

    private CatalogueText() {
    }

    /** "hardware: MTTF 3 a, MTTR 4 h – source (1996)", one line for each failure mode. */
    public static String of(ComponentType type) {
        return type.getFailureModes().isEmpty() ? "no failure figures" : type.getFailureModes().stream().map(CatalogueText::of).collect(Collectors.joining("\n"));
    }

    /** The same with sources cut short. */
    public static String brief(ComponentType type) {
        return type.getFailureModes().isEmpty() ? "no failure figures"
                : type.getFailureModes().stream().map(m -> line(m, SHORT)).collect(Collectors.joining("\n"));
    }

    private static String of(FailureMode mode) {
        return line(mode, Integer.MAX_VALUE);
    }

    private static String line(FailureMode mode, int longest) {
        String source = source(mode);
        String told = source.length() > longest ? source.substring(0, longest).stripTrailing() + "…" : source;
        String name = mode.getName() == null || mode.getName().isBlank() ? "" : mode.getName() + ": ";
        return name + figures(mode) + (told.isEmpty() ? "" : " – " + told);
    }

    /** "MTTF 3 a, MTTR 4 h"; empty without figures. */
    public static String figures(FailureMode mode) {
        StringJoiner figures = new StringJoiner(", ");
        for (EAttribute attribute : List.of(CorePackage.Literals.FAILURE_MODE__MTTF, CorePackage.Literals.FAILURE_MODE__FAILURE_RATE,
                CorePackage.Literals.FAILURE_MODE__AVAILABILITY)) {
            if (mode.eGet(attribute) != null) {
                figures.add(abbreviation(attribute) + " " + Features.format(attribute, mode.eGet(attribute)));
            }
        }
        double hours = Stream.of(mode.getDetect(), mode.getRespond(), mode.getRepair(), mode.getVerify()).filter(Objects::nonNull).mapToDouble(Duration::hours).sum();
        if (hours > 0) {
            figures.add("MTTR " + Figures.duration(hours));
        }
        return figures.toString();
    }

    private static String abbreviation(EStructuralFeature feature) {
        return switch (feature.getName()) {
            case "mttf" -> "MTTF";
            default -> Features.label(feature).toLowerCase(Locale.ROOT);
        };
    }

    /** Who says so, and when. */
    public static String source(FailureMode mode) {
        String source = mode.getSource() == null ? "" : mode.getSource();
        String year = mode.getYear() > 0 ? " (" + mode.getYear() + ")" : "";
        return (source + year).strip() + (mode.isAssumption() ? (source.isEmpty() ? "assumed" : ", assumed") : "");
    }
}
