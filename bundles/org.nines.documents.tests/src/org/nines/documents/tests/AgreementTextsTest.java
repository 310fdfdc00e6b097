// SPDX-License-Identifier: EPL-2.0
package org.nines.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nines.analysis.result.Accuracy;
import org.nines.analysis.result.Dependability;
import org.nines.analysis.result.Guarantee;
import org.nines.analysis.result.Guarantee.Link;
import org.nines.analysis.result.PeriodOutlook;
import org.nines.analysis.result.Verdict;
import org.nines.documents.AgreementTexts;
import org.nines.model.service.MeasurementPeriod;
import org.nines.model.units.Money;
import org.nines.model.units.Percentage;

/** Agreements in words: a customer must see that a mean inside the target is no promise for each month. */
class AgreementTextsTest {

    private static PeriodOutlook month(double missed) {
        return new PeriodOutlook(MeasurementPeriod.MONTH, 730.5, 4.383, 2.5, missed, Optional.empty());
    }

    private static Verdict verdict(double unavailability, PeriodOutlook outlook) {
        return new Verdict(ShopResult.ref("a", "a", "service level agreement", "a"), "", "", ShopResult.SHOP, ShopResult.FULL,
                Percentage.parse("99.99 %"), new Dependability(unavailability, 1 - unavailability, 1e-4), List.of(), outlook);
    }

    @Test
    void aPeriodIsSaidWithItsMinutesAndItsChance() {
        assertEquals("in a month 2.50 minutes down, 4.38 allowed: 1.88 to spare; chance to miss the target in a month: 3.80 % (approximate)",
                AgreementTexts.period(month(0.03799)));
        PeriodOutlook missed = new PeriodOutlook(MeasurementPeriod.WEEK, 168, 1, 2.5, 0.6, Optional.empty());
        assertEquals("in a week 2.50 minutes down, 1.00 allowed: 1.50 too many; chance to miss the target in a week: 60.0 % (approximate)",
                AgreementTexts.period(missed));
    }

    @Test
    void minutesOfAYearAreNotSaidTwice() {
        PeriodOutlook year = new PeriodOutlook(MeasurementPeriod.YEAR, 8766, 52.6, 30, 0.3, Optional.empty());
        assertEquals("chance to miss the target in a year: 30.0 % (approximate)", AgreementTexts.period(year));
        PeriodOutlook partOfAYear = new PeriodOutlook(MeasurementPeriod.YEAR, 8760, 52.6, 30, 0.3, Optional.empty());
        assertEquals("in a year 30.0 minutes down", AgreementTexts.period(partOfAYear).substring(0, 27));
    }

    @Test
    void chancesAreNeverFinerThanTheyAreKnown() {
        assertEquals("0 %", AgreementTexts.chance(month(0)));
        assertEquals("under 0.0001 %", AgreementTexts.chance(month(9e-7)));
        assertEquals("100 %", AgreementTexts.chance(month(1)));
    }

    @Test
    void aTargetThatIsKeptInTheMeanAloneIsSaidSo() {
        assertEquals("Kept in the long run, but about 1 month in 26 misses the target all the same.",
                AgreementTexts.remark(verdict(5.7e-5, month(0.03799))));
        assertEquals("", AgreementTexts.remark(verdict(5.7e-5, month(0.00999))));
        assertEquals("", AgreementTexts.remark(verdict(5.7e-4, month(0.5))));
    }

    @Test
    void penaltiesAreThoseOfTheMissesOfAYear() {
        PeriodOutlook outlook = new PeriodOutlook(MeasurementPeriod.MONTH, 730.5, 4.383, 2.5, 0.5, Optional.of(Money.parse("100 EUR")));
        assertEquals("Penalties to be expected: 600 EUR a year.", AgreementTexts.remark(verdict(5.7e-4, outlook)));
    }

    private static Verdict resting(String target, Guarantee guarantee) {
        Dependability none = new Dependability(0, 1, 0);
        return new Verdict(ShopResult.ref("a", "a", "service level agreement", "a"), "", "", ShopResult.SHOP, ShopResult.FULL,
                Percentage.parse(target), none, List.of(), Accuracy.exact(0), month(0), Optional.of(guarantee));
    }

    private static Link link(String name, String provider, double weight) {
        return new Link(ShopResult.ref(name, name, "promise", name), ShopResult.ref(name, name, "wan circuit", name), provider,
                Percentage.parse("99.9 %"), 0.001, weight);
    }

    @Test
    void whatOthersGuaranteeIsSaidWithThePromisesThatBoundIt() {
        Guarantee guarantee = new Guarantee(List.of(link("payments", "Bank", 1), link("circuits", "", 1), link("spare", "Telco", 0)), 0.002, 0.0019,
                List.of(ShopResult.ref("i", "Internet", "external network", "Internet")));
        Verdict verdict = resting("99.8 %", guarantee);
        assertEquals("Promises of others allow 99.8 % at most: payments of Bank 99.9 %, circuits 99.9 %. If their outages were independent of one another "
                + "they would leave 99.81 %, but nobody promises that. Nobody promises: Internet.", AgreementTexts.guarantee(verdict));
        assertFalse(AgreementTexts.promisesTooMuch(verdict));
        assertTrue(AgreementTexts.promisesTooMuch(resting("99.81 %", guarantee)));
    }

    @Test
    void promisesOfLongerPeriodsSayWhatTheyAreWorth() {
        Link yearly = new Link(ShopResult.ref("p", "payments", "promise", "p"), ShopResult.ref("p", "p", "service level", "p"), "Bank",
                Percentage.parse("99.9 %"), 0.012, 1);
        assertEquals("Promises of others allow 98.8 % at most: payments of Bank 99.9 % of a longer period, here 98.8 %. If their outages were independent "
                + "of one another they would leave 99.9 %, but nobody promises that.",
                AgreementTexts.guarantee(resting("99 %", new Guarantee(List.of(yearly), 0.012, 0.001, List.of()))));
    }

    @Test
    void nothingIsSaidWithoutPromises() {
        assertEquals("", AgreementTexts.guarantee(verdict(1e-4, month(0))));
        assertFalse(AgreementTexts.promisesTooMuch(verdict(1e-4, month(0))));
        assertEquals("Promises of others set no limit.", AgreementTexts.guarantee(resting("99 %",
                new Guarantee(List.of(link("spare", "Telco", 0)), 0, 0, List.of()))));
    }
}
