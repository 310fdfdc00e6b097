// SPDX-License-Identifier: EPL-2.0
package org.nines.sirius;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.nines.analysis.result.Verdict;
import org.nines.documents.AgreementTexts;
import org.nines.documents.Figures;
import org.nines.model.Elements;
import org.nines.sirius.internal.Findings;
import org.nines.sirius.internal.Kept;

/** The table 'SLA and verdict': every agreement with what was promised, what the design gives, and whether that is enough. */
public final class AgreementTableServices {

    /** The agreements, in the order of the model. */
    public List<EObject> agreementLines(EObject project) {
        return List.copyOf(Kept.project(project).getAgreements());
    }

    private static Optional<Verdict> verdict(EObject agreement) {
        return Findings.of(agreement).result().verdicts().stream().filter(v -> v.agreement().id().equals(Elements.id(agreement))).findFirst();
    }

    private static String told(EObject agreement, Function<Verdict, String> what) {
        return verdict(agreement).map(what).orElse(Figures.NONE);
    }

    /** What the agreement is called. */
    public String agreementName(EObject agreement) {
        return Elements.name(agreement);
    }

    /** The promised level: "Shop, full". */
    public String agreementLevel(EObject agreement) {
        return told(agreement, v -> v.service().name() + ", " + v.level().name());
    }

    /** Availability that the design gives; never rounded up. */
    public String agreementAvailability(EObject agreement) {
        return told(agreement, v -> Figures.availability(v.computed()));
    }

    /** Computed minutes of downtime in a year of 365.25 days. */
    public String agreementMinutes(EObject agreement) {
        return told(agreement, v -> Figures.number(v.computed().minutesPerYear()));
    }

    /** Minutes a year that the target allows. */
    public String agreementAllowed(EObject agreement) {
        return told(agreement, v -> Figures.number(v.allowedMinutesPerYear()));
    }

    /** Minutes a year between what is allowed and what is computed; negative when the target is missed. */
    public String agreementMargin(EObject agreement) {
        return told(agreement, v -> Figures.number(v.marginMinutesPerYear()));
    }

    /** Chance that a single measurement period misses the target, about: "3.80 % in a month". */
    public String agreementChance(EObject agreement) {
        return told(agreement, v -> AgreementTexts.chance(v.outlook()) + " in a " + v.outlook().period().getLiteral());
    }

    /** "met" or "MISSED"; a dash where the model can't be analysed, a word where the analysis is still under way. */
    public String agreementVerdict(EObject agreement) {
        return Findings.of(agreement).isPending() ? "being computed" : told(agreement, v -> v.met() ? "met" : "MISSED");
    }

    /** Whether the agreement is missed. */
    public boolean isMissed(EObject agreement) {
        return verdict(agreement).map(v -> !v.met()).orElse(false);
    }

    /** What to say about a missed agreement. */
    public String missedNote(EObject agreement) {
        return "The agreement '" + Elements.name(agreement) + "' is missed by " + told(agreement, v -> Figures.number(-v.marginMinutesPerYear())) + " minutes a year.";
    }
}
