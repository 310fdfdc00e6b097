// SPDX-License-Identifier: EPL-2.0
package org.nines.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nines.analysis.result.Dependability;
import org.nines.documents.Figures;

/** How numbers are written. */
class FiguresTest {

    @ParameterizedTest
    @CsvSource({"0, 100 %", "0.0001, 99.99 %", "0.0123, 98.77 %", "2.8812e-4, 99.9711 %", "1e-12, 99.9999999999 %", "0.5, 50 %", "1, 0 %",
            "0.00100000001, 99.899 %"})
    void availabilityIsNeverRoundedUp(double unavailability, String text) {
        // the last case is just worse than 99.9 %
        assertEquals(text, Figures.availability(unavailability));
    }

    @Test
    void availabilityIsBelowTheExactOneAndCloseToIt() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            double unavailability = Math.pow(10, -12 * random.nextDouble());
            BigDecimal missing = BigDecimal.ONE.subtract(new BigDecimal(Figures.availability(unavailability).replace(" %", "")).movePointLeft(2));
            double ratio = missing.doubleValue() / unavailability;
            assertTrue(ratio >= 1 - 1e-12 && ratio <= 1.01 + 1e-12, unavailability + ": " + missing);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0", "1523.4|1,523", "1234567|1,234,567", "999.6|1,000", "99.96|100", "15.25|15.3", "9.996|10.0", "1|1.00",
            "0.0152|0.0152", "0.001|0.00100", "0.0000152|1.52e-5", "9.999e-4|0.00100", "-1523.4|-1,523", "NaN|–", "Infinity|∞"})
    void numbersHaveThreeDigitsOrMore(double value, String text) {
        assertEquals(text, Figures.number(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0", "1|1.00e0", "0.000288|2.88e-4", "9.999e-7|1.00e-6", "NaN|–"})
    void scientificNumbersHaveThreeDigits(double value, String text) {
        assertEquals(text, Figures.scientific(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0 s", "0.01|36 s", "0.0005|1.8 s", "0.6|36 min", "0.075|4.5 min", "5.2|5 h 12 min", "24|24 h", "76.8|3.2 d",
            "8766|365 d", "108698.4|12 years", "NaN|–", "Infinity|–"})
    void durationsHaveTheUnitThatSuitsThem(double hours, String text) {
        assertEquals(text, Figures.duration(hours));
    }

    @Test
    void countsOfAnySizeHaveTheirThousandsApart() {
        assertEquals("12,345,678,901,234,567,890", Figures.count(new BigInteger("12345678901234567890")));
        assertEquals("999", Figures.count(999));
    }

    @Test
    void classAndNinesAgree() {
        Dependability almostFour = new Dependability(1.0000001e-4, 1 - 1.0000001e-4, 1e-5);
        assertEquals("3", Figures.availabilityClass(almostFour));
        assertEquals("3.9", Figures.nines(almostFour));
        Dependability perfect = new Dependability(0, 1, 0);
        assertEquals("∞", Figures.availabilityClass(perfect));
        assertEquals("∞", Figures.nines(perfect));
    }
}
