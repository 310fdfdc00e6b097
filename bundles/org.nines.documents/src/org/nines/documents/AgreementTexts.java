// SPDX-License-Identifier: EPL-2.0
package org.nines.documents;

import java.util.stream.Collectors;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.Guarantee;
import org.nines.analysis.result.PeriodOutlook;
import org.nines.analysis.result.Verdict;

/** What is said of an agreement and its single periods, in the same words everywhere. */
public final class AgreementTexts {

    /** From this chance on to miss a period although the mean keeps the target, readers are told. */
    private static final double WORTH_SAYING = 0.01;
    /** Chances below are as good as none: the computation is not finer. */
    private static final double SMALLEST = 1e-6;

    private AgreementTexts() {
    }

    /**
     * What is to be expected of one period: "in a month 2.50 minutes down, 4.38 allowed: 1.88 to spare; chance to miss the target in a month: 3.80 %
     * (approximate)"; the minutes are left out where they are those of a year.
     */
    public static String period(PeriodOutlook outlook) {
        String period = outlook.period().getLiteral();
        String minutes = isYear(outlook) ? "" : "in a " + period + " " + Figures.number(outlook.computedMinutes()) + " minutes down, "
                + Figures.number(outlook.allowedMinutes()) + " allowed: " + Figures.number(Math.abs(outlook.marginMinutes()))
                + (outlook.marginMinutes() >= 0 ? " to spare; " : " too many; ");
        return minutes + "chance to miss the target in a " + period + ": " + chance(outlook) + " (approximate)";
    }

    /** Whether a period is a whole year, so that its minutes are those of a year. */
    public static boolean isYear(PeriodOutlook outlook) {
        return outlook.hours() == Dependability.HOURS_PER_YEAR;
    }

    /** The chance alone: "3.80 %", "under 0.0001 %"; "0 %" and "100 %" where it is certain. */
    public static String chance(PeriodOutlook outlook) {
        double missed = outlook.missed();
        return missed > 0 && missed < SMALLEST ? "under 0.0001 %" : Figures.number(100 * missed) + " %";
    }

    /**
     * What a mean inside the target does not say, and what misses cost: "Kept in the long run, but about 1 month in 26 misses the target all the
     * same."; empty when there is nothing to add.
     */
    public static String remark(Verdict verdict) {
        PeriodOutlook outlook = verdict.outlook();
        StringBuilder text = new StringBuilder();
        if (verdict.met() && outlook.missed() >= WORTH_SAYING) {
            text.append("Kept in the long run, but about ").append(oneIn(outlook)).append(" all the same.");
        }
        if (outlook.penaltyPerYear() > 0) {
            text.append(text.isEmpty() ? "" : " ").append("Penalties to be expected: ").append(Figures.number(outlook.penaltyPerYear())).append(' ')
                    .append(outlook.penalty().orElseThrow().currency().getCurrencyCode()).append(" a year.");
        }
        return text.toString();
    }

    /**
     * What others' promises guarantee, in sentences: "Promises of others allow 99.8 % at most: payments of Bank 99.9 %, circuits of Telco 99.9 %. Independent
     * of one another their outages would leave 99.81 %, which nobody promises."; empty when the agreement rests on none.
     */
    public static String guarantee(Verdict verdict) {
        return verdict.guarantee().map(AgreementTexts::guarantee).orElse("");
    }

    private static String guarantee(Guarantee guarantee) {
        StringBuilder text = new StringBuilder();
        if (guarantee.bounds().isEmpty()) {
            text.append("Promises of others set no limit.");
        } else {
            text.append("Promises of others allow ").append(Figures.availability(guarantee.unavailability())).append(" at most: ")
                    .append(guarantee.bounds().stream().map(AgreementTexts::link).collect(Collectors.joining(", "))).append('.');
        }
        if (guarantee.independent() < guarantee.unavailability()) {
            text.append(" If their outages were independent of one another they would leave ").append(Figures.availability(guarantee.independent()))
                    .append(", but nobody promises that.");
        }
        if (!guarantee.unpromised().isEmpty()) {
            text.append(" Nobody promises: ").append(String.join(", ", Names.distinct(guarantee.unpromised()))).append('.');
        }
        return text.toString();
    }

    private static String link(Guarantee.Link link) {
        boolean longer = link.unavailability() > link.target().complement().doubleValue();
        return link.promise().name() + (link.provider().isEmpty() ? "" : " of " + link.provider()) + " " + link.target()
                + (longer ? " of a longer period, here " + Figures.availability(link.unavailability()) : "");
    }

    /** Whether an agreement promises more than the promises of others allow that it rests on. */
    public static boolean promisesTooMuch(Verdict verdict) {
        return verdict.guarantee().isPresent() && !verdict.guarantee().get().allows(verdict.target());
    }

    private static String oneIn(PeriodOutlook outlook) {
        String period = outlook.period().getLiteral();
        long in = Math.round(1 / outlook.missed());
        return in >= 2 ? "1 " + period + " in " + Figures.count(in) + " misses the target" : "every " + period + " misses the target";
    }
}
