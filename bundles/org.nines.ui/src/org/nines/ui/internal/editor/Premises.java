// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.editor;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nines.analysis.result.Premise;

/** What the figures rest on, under titles; what flatters the figures comes first. */
public final class Premises {

    private static final Map<Premise.Kind, String> TITLES = new EnumMap<>(Map.of(
            Premise.Kind.OPTIMISTIC, "Makes the figures look better than they are",
            Premise.Kind.NO_FIGURES, "Taken as never failing, because there are no figures",
            Premise.Kind.ASSUMED_FIGURES, "Assumed figures",
            Premise.Kind.PLANNER, "Assumptions of the planner",
            Premise.Kind.METHOD, "Assumptions of the method"));
    private static final List<Premise.Kind> ORDER = List.of(Premise.Kind.OPTIMISTIC, Premise.Kind.NO_FIGURES, Premise.Kind.ASSUMED_FIGURES,
            Premise.Kind.PLANNER, Premise.Kind.METHOD);

    private Premises() {
    }

    /** Title of a kind of premise. */
    public static String title(Premise.Kind kind) {
        return TITLES.getOrDefault(kind, kind.name());
    }

    /** Premises by title, without empty titles. */
    public static Map<String, List<Premise>> grouped(List<Premise> premises) {
        Map<Premise.Kind, List<Premise>> byKind = premises.stream().collect(Collectors.groupingBy(Premise::kind));
        Map<String, List<Premise>> groups = new LinkedHashMap<>();
        ORDER.forEach(kind -> {
            if (byKind.containsKey(kind)) {
                groups.put(title(kind), byKind.remove(kind));
            }
        });
        byKind.forEach((kind, list) -> groups.put(title(kind), list));
        return groups;
    }
}
