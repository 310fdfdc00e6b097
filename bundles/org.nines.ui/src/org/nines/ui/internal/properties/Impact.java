// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.properties;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.ImpactMatrix;
import org.nines.analysis.result.ImpactMatrix.Effect;
import org.nines.analysis.result.ItemInput;
import org.nines.analysis.result.LevelResult;
import org.nines.documents.Figures;
import org.nines.model.Elements;
import org.nines.model.service.Service;
import org.nines.model.service.ServiceLevel;
import org.nines.ui.internal.findings.Findings;

/**
 * What an element means to the services: for an element, what goes when it goes; for a service or level, how available it is.
 *
 * @param text one or several lines, empty when the analysis says nothing about it
 * @param bad whether it alone takes a level down
 */
record Impact(String text, boolean bad) {

    private static final Impact NONE = new Impact("", false);

    /** @param result the last result, null when there is none */
    static Impact of(AnalysisResult result, EObject element) {
        if (result == null) {
            return NONE;
        }
        String id = Elements.id(element);
        if (element instanceof Service || element instanceof ServiceLevel) {
            return new Impact(String.join("\n", result.levels().stream().filter(l -> l.level().id().equals(id) || l.service().id().equals(id)).map(Impact::level).toList()),
                    false);
        }
        Map<Effect, List<ImpactMatrix.LevelRef>> levels = new EnumMap<>(Effect.class);
        result.impact().ofElement(id).forEach(c -> levels.computeIfAbsent(c.effect(), e -> new ArrayList<>()).add(c.level()));
        List<String> lines = new ArrayList<>();
        add(lines, "If it fails, down: ", levels.get(Effect.DOWN));
        add(lines, "If it fails, interrupted until a standby has taken over: ", levels.get(Effect.INTERRUPTS));
        add(lines, "Others stand in for it: ", levels.get(Effect.TAKES_PART));
        result.inputs().stream().filter(i -> i.item().id().equals(id) && !i.modes().isEmpty()).findFirst().ifPresent(i -> lines.add(own(i)));
        return lines.isEmpty() ? NONE : new Impact(String.join("\n", lines), levels.containsKey(Effect.DOWN));
    }

    private static void add(List<String> lines, String what, List<ImpactMatrix.LevelRef> levels) {
        if (levels != null) {
            lines.add(what + Findings.levels(levels));
        }
    }

    private static String own(ItemInput input) {
        return "Itself away " + Figures.number(input.unavailability() * Dependability.MINUTES_PER_YEAR) + " min a year";
    }

    private static String level(LevelResult level) {
        return level.level().name() + ": " + Figures.availability(level.total()) + ", " + Figures.number(level.total().minutesPerYear()) + " min a year away, "
                + (level.singlePoints().size() == 1 ? "1 single point of failure" : level.singlePoints().size() + " single points of failure");
    }
}
