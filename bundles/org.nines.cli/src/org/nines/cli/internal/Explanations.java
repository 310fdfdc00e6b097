// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.util.ArrayList;
import java.util.List;
import org.nines.analysis.ChangeException;
import org.nines.analysis.Derivations;
import org.nines.analysis.result.AnalysisResult;
import org.nines.analysis.result.Derivation;
import org.nines.analysis.result.ElementRef;
import org.nines.analysis.result.LevelResult;

/** The derivations that belong to an element. */
final class Explanations {

    private Explanations() {
    }

    /**
     * Derivations of the figures of a service (all its levels), a service level, an agreement or an item.
     *
     * @throws ChangeException when the element has no figures
     */
    static List<Derivation> of(AnalysisResult result, ElementRef element) {
        Derivations derivations = Derivations.of(result);
        List<Derivation> found = new ArrayList<>();
        for (LevelResult level : result.levels()) {
            if (List.of(level.level().id(), level.service().id()).contains(element.id())) {
                found.add(derivations.downtime(level));
                found.add(derivations.failuresPerYear(level));
            }
        }
        result.verdicts().stream().filter(verdict -> verdict.agreement().id().equals(element.id())).map(derivations::margin).forEach(found::add);
        derivations.element(element.id()).ifPresent(found::add);
        if (found.isEmpty()) {
            throw new ChangeException("CLI-014", element.kind() + " '" + element.path() + "'", element.id(), "It has no figures that could be explained.",
                    "Name a service that somebody uses, one of its levels, an agreement, or an item with figures of failure.");
        }
        return found;
    }
}
