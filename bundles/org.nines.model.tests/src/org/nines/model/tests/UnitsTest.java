// SPDX-License-Identifier: EPL-2.0
package org.nines.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.model.units.Duration;
import org.nines.model.units.Percentage;
import org.nines.model.units.Rate;
import org.nines.model.units.TimeUnit;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({ "20 min, 0.333333333333333333", "3 weeks, 504", "5.2 months, 3798.6", "1 a, 8766", "10 years, 87660", "500ms, 1.3888888888888889e-4",
            "1.5 h, 1.5", "2 d, 48", "0 s, 0", "1e3 h, 1000", "1 hour, 1" })
    void durationsAreReadInHours(String text, double hours) {
        assertEquals(hours, Duration.parse(text).hours(), 1e-15 * Math.max(1, hours));
    }

    @ParameterizedTest
    @CsvSource({ "3 weeks, 3 wk", "20 minutes, 20 min", "5.20 months, 5.2 mo", "1 year, 1 a", "1e2 h, 100 h", "0.0 s, 0 s",
            "1 h 30 min, 90 min", "1h30min, 90 min", "2 days and 3 hours, 51 h", "1 a 6 mo, 18 mo", "1 a 2 wk, 379.25 d", "1 mo 1 wk, 37.4375 d" })
    void durationsArePrintedCanonically(String text, String canonical) {
        assertEquals(canonical, Duration.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "20", "min", "-3 h", "3 parsecs", "1,5 h", "1e999 h", "NaN h", "3 /a", "20 min 1 h", "1 h 1 h", "1 h 20", "1 h x", "1 h, " })
    void whatIsNoDurationIsRefusedWithExamples(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> Duration.parse(text)).getMessage();
        assertTrue(message.startsWith("'" + text + "' is not a duration"), message);
        assertTrue(message.contains("20 min"), message);
    }

    @Test
    void equalDurationsAreThoseOfEqualAmountAndUnit() {
        assertEquals(Duration.parse("1.50 h"), Duration.parse("1.5 hours"));
        assertEquals(Duration.parse("1.50 h").hashCode(), Duration.parse("1.5 hours").hashCode());
        assertNotEquals(Duration.parse("60 min"), Duration.parse("1 h"));
        assertEquals(Duration.ofHours(0.25), Duration.parse("0.25 h"));
        assertThrows(IllegalArgumentException.class, () -> new Duration(BigDecimal.valueOf(-1), TimeUnit.HOUR));
    }

    @ParameterizedTest
    @CsvSource({ "99.9 %, 0.999", "99.95%, 0.9995", "5 percent, 0.05", "0.9995, 0.9995", "1, 1", "0 %, 0", "100 %, 1" })
    void percentagesAreExact(String text, BigDecimal fraction) {
        assertEquals(0, fraction.compareTo(Percentage.parse(text).fraction()), () -> Percentage.parse(text).fraction().toString());
    }

    @Test
    void whatIsMissingToAllIsExact() {
        assertEquals(0, new BigDecimal("0.001").compareTo(Percentage.parse("99.9 %").complement()));
        assertEquals("99.9 %", Percentage.parse("0.9990").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "100.1 %", "101 %", "-1 %", "99.9 ‰", "abc", "" })
    void whatIsNoPercentageIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Percentage.parse(text));
    }

    @Test
    void aPercentageWithoutItsSignIsNotGuessed() {
        String message = assertThrows(IllegalArgumentException.class, () -> Percentage.parse("99.9")).getMessage();
        assertTrue(message.contains("99.9 %"), message);
    }

    @ParameterizedTest
    @CsvSource({ "2 /a, 2.2815423226100844e-4", "1.57 %/a, 1.7910107232489163e-6", "0.001 /h, 0.001", "500 FIT, 5e-7", "2 per year, 2.2815423226100844e-4" })
    void ratesAreReadPerHour(String text, double perHour) {
        assertEquals(perHour, Rate.parse(text).perHour(), 1e-14 * perHour);
    }

    @ParameterizedTest
    @CsvSource({ "2 / year, 2 /a", "1.570 % per year, 1.57 %/a", "500 fit, 500 FIT", "0.001 /hour, 0.001 /h" })
    void ratesArePrintedCanonically(String text, String canonical) {
        assertEquals(canonical, Rate.parse(text).toString());
    }

    @Test
    void ratesAndTimesAreNotMixedUp() {
        String rate = assertThrows(IllegalArgumentException.class, () -> Rate.parse("3 a")).getMessage();
        assertTrue(rate.contains("1.57 %/a"), rate);
        assertThrows(IllegalArgumentException.class, () -> Rate.parse("1.57 %"));
        assertThrows(IllegalArgumentException.class, () -> Duration.parse("1.57 %/a"));
    }

    @Test
    void whatIsPrintedIsReadAsTheSame() {
        Random random = new Random(11);
        String[] times = { "ms", "s", "min", "h", "d", "wk", "mo", "a" };
        String[] rates = { "/a", "%/a", "/h", "FIT" };
        for (int i = 0; i < 2000; i++) {
            String number = amount(random);
            roundTrip(Duration::parse, number + " " + times[random.nextInt(times.length)]);
            roundTrip(Rate::parse, number + " " + rates[random.nextInt(rates.length)]);
            roundTrip(Percentage::parse, BigDecimal.valueOf(random.nextInt(1_000_001), 4).toPlainString() + " %");
        }
    }

    private static String amount(Random random) {
        String digits = BigDecimal.valueOf(random.nextInt(1_000_000_000), random.nextInt(12)).toPlainString();
        return random.nextInt(4) == 0 ? digits + "e" + (random.nextInt(9) - 4) : digits;
    }

    private static <T> void roundTrip(Function<String, T> parse, String text) {
        T value = parse.apply(text);
        T again = parse.apply(value.toString());
        assertEquals(value, again, text);
        assertEquals(value.toString(), again.toString(), text);
    }
}
