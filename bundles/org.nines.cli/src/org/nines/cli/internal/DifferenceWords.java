// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.util.List;
import java.util.Optional;
import org.nines.analysis.result.ComparisonResult.CauseChange;
import org.nines.analysis.result.ComparisonResult.LevelChange;
import org.nines.analysis.result.ComparisonResult.PointChange;
import org.nines.analysis.result.ComparisonResult.VerdictChange;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.ImpactMatrix.LevelRef;
import org.nines.analysis.result.SharedCause;
import org.nines.documents.ElementGroup;
import org.nines.documents.Figures;
import org.nines.documents.Names;

/** How the parts of a comparison are said, for a terminal and for a page alike. */
final class DifferenceWords {

    /** How many names of like elements are said. */
    private static final int NAMES = 4;

    private DifferenceWords() {
    }

    /** "Orders are taken: met → MISSED, 12.3 min/year to spare → 4.5 too many". */
    static String verdict(VerdictChange change) {
        return state(change.metBefore()) + " → " + state(change.metAfter()) + "; " + margin(change.marginBefore()) + " → " + margin(change.marginAfter());
    }

    private static String state(Optional<Boolean> met) {
        return met.map(m -> m ? "met" : "MISSED").orElse("not there");
    }

    private static String margin(double minutes) {
        if (Double.isNaN(minutes)) {
            return Figures.NONE;
        }
        return Figures.number(Math.abs(minutes)) + " min/year " + (minutes < 0 ? "too many" : "to spare");
    }

    static String availability(Optional<Dependability> figures) {
        return figures.map(Figures::availability).orElse(Figures.NONE);
    }

    static String minutes(Optional<Dependability> figures) {
        return figures.map(f -> Figures.number(f.minutesPerYear())).orElse(Figures.NONE);
    }

    /** "+12.3", "-4.5". */
    static String growth(LevelChange change) {
        double minutes = change.minutesPerYear();
        if (Double.isNaN(minutes)) {
            return change.before().isPresent() ? "gone" : "new";
        }
        return (minutes >= 0 ? "+" : "-") + Figures.number(Math.abs(minutes));
    }

    static String point(PointChange change) {
        return Names.withKind(change.element()) + " for " + String.join("; ", change.levels().stream().map(LevelRef::title).toList()) + place(change);
    }

    private static String place(PointChange change) {
        String place = Names.place(change.element());
        return place.isEmpty() ? "" : " (" + place + ")";
    }

    /** "rack-14: all members of 3 services: Web front, Content, Accounts stand in it". */
    static List<String> causes(List<CauseChange> causes) {
        return ElementGroup.of(causes, CauseChange::group, cause -> List.of(cause.element(), cause.way())).stream()
                .map(group -> cause(group.first().element(), group, group.first().way())).toList();
    }

    /** The groups whose members share an element in some way. */
    static String cause(ElementRef element, ElementGroup<?> groups, SharedCause.Way way) {
        return Names.withKind(element) + ": all members of " + groups.title(NAMES) + " " + way(way);
    }

    /** How members share an element: "stand in it". */
    private static String way(SharedCause.Way way) {
        return switch (way) {
            case PLACE -> "stand in it";
            case POWER -> "are fed by it";
            case CABLE_ROUTE -> "have their cables in it";
            case NETWORK -> "are reached through it";
            case STORAGE -> "keep their data on it";
            case COMMON_CAUSE -> "are hit by it";
            case NEED -> "need it";
        };
    }

    /** Elements by kind and place: "2 servers: web-1, web-2 (Room 1)". */
    static List<String> elements(List<ElementRef> elements) {
        return ElementGroup.of(elements, element -> element, ElementRef::kind).stream()
                .map(group -> group.title(NAMES) + (group.place().isEmpty() ? "" : " (" + group.place() + ")")).toList();
    }
}
