// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.result.ImpactMatrix.Cell;
import org.nines.model.Elements;
import org.nines.sirius.internal.Findings;

/** The table 'Elements x service levels': what the failure of each element does to each level. */
public final class ImpactTableServices {

    /** Elements that take part in some level, in the order of the model. */
    public List<EObject> impactElements(EObject project) {
        Findings findings = Findings.of(project);
        return findings.result().impact().elements().stream().filter(e -> !findings.result().impact().ofElement(e.id()).isEmpty()).map(e -> findings.element(e.id()))
                .flatMap(Optional::stream).toList();
    }

    /** Levels, in the order of the model. */
    public List<EObject> impactLevels(EObject project) {
        Findings findings = Findings.of(project);
        return findings.result().impact().levels().stream().map(l -> findings.element(l.level().id())).flatMap(Optional::stream).toList();
    }

    /** Levels that an element takes part in. */
    public List<EObject> impactLevelsOf(EObject element) {
        Findings findings = Findings.of(element);
        return findings.result().impact().ofElement(Elements.id(element)).stream().map(c -> findings.element(c.level().level().id())).flatMap(Optional::stream).toList();
    }

    /** An element by its place: "Data centre / Room A / web-1". */
    public String impactElementName(EObject element) {
        return Elements.path(element);
    }

    /** A level with its service: "Shop, full". */
    public String impactLevelName(EObject level) {
        return Elements.name(level.eContainer()) + ", " + Elements.name(level);
    }

    /** What the failure of an element does to a level, in a word or two. */
    public String impactEffect(EObject element, EObject level) {
        Optional<Cell> cell = Findings.of(element).result().impact().ofElement(Elements.id(element)).stream()
                .filter(c -> c.level().level().id().equals(Elements.id(level))).findFirst();
        return cell.map(c -> switch (c.effect()) {
            case DOWN -> "down";
            case INTERRUPTS -> "interrupted";
            case TAKES_PART -> "carried on";
            case NONE -> "";
        }).orElse("");
    }
}
