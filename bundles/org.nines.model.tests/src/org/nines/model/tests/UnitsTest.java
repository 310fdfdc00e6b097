// SPDX-License-Identifier: EPL-2.0
package org.nines.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nines.model.units.Bandwidth;
import org.nines.model.units.DataSize;
import org.nines.model.units.Dates;
import org.nines.model.units.Duration;
import org.nines.model.units.Money;
import org.nines.model.units.Percentage;
import org.nines.model.units.Power;
import org.nines.model.units.Rate;
import org.nines.model.units.TimeUnit;
import org.nines.model.units.TimesOfDay;

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

    @ParameterizedTest
    @CsvSource({ "500 GB, 500000000000", "1.5 TB, 1500000000000", "512 MiB, 536870912", "10 kb, 10000", "1 KB, 1000", "3 gigabytes, 3000000000", "7 B, 7",
            "1 PiB, 1125899906842624" })
    void dataSizesAreBytes(String text, BigDecimal bytes) {
        assertEquals(0, bytes.compareTo(DataSize.parse(text).bytes()));
    }

    @ParameterizedTest
    @CsvSource({ "OC-12, 622080000", "oc12, 622080000", "STM-4, 622080000", "655 Mbit/s, 655000000", "100 Mbps, 100000000", "1.5 MB/s, 12000000",
            "T1, 1544000", "4 E1, 8192000", "DS3, 44736000", "100BASE-TX, 100000000", "10GBASE-T, 10000000000", "64 kbit/s, 64000" })
    void bandwidthsAreBitsPerSecond(String text, BigDecimal bits) {
        assertEquals(0, bits.compareTo(Bandwidth.parse(text).bitsPerSecond()));
    }

    @ParameterizedTest
    @CsvSource({ "oc 12, OC-12", "DS1, T1", "2 t1, 2 T1", "100base-tx, 100 Mbit/s", "1000 Kbps, 1000 kbit/s", "stm-1, STM-1" })
    void bandwidthsArePrintedCanonically(String text, String canonical) {
        assertEquals(canonical, Bandwidth.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource({ "350 W, 350", "12 kW, 12000", "40 kVA, 40000", "1.5 MW, 1500000", "12000 BTU/h, 3516.8528420666667" })
    void powersAreWatts(String text, double watts) {
        assertEquals(watts, Power.parse(text).watts(), 1e-12 * watts);
    }

    @ParameterizedTest
    @CsvSource({ "1000 EUR, 1000 EUR", "EUR 1000.50, 1000.5 EUR", "€20, 20 EUR", "3 usd, 3 USD", "1e6 JPY, 1000000 JPY" })
    void moneyHasACurrency(String text, String canonical) {
        assertEquals(canonical, Money.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource({ "2024-02-29, 2024-02-29" })
    void datesAreDays(String text, String canonical) {
        assertEquals(canonical, Dates.text(Dates.parse(text)));
    }

    @ParameterizedTest
    @CsvSource({ "23:30, 23:30", "7:05, 07:05", "00:00:30, 00:00:30", "24:00, 00:00" })
    void timesOfDayAreToTheMinuteOrSecond(String text, String canonical) {
        assertEquals(canonical, TimesOfDay.text(TimesOfDay.parse(text)));
    }

    /** What is wrong is named, and what is accepted is itself accepted. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "duration|3 parsecs", "rate|3 a", "rate|1.57 %", "percentage|1.57 %/a", "data size|5 Mb", "data size|5 Mbit",
            "data size|5", "bandwidth|100", "bandwidth|5 GB", "bandwidth|OC-", "power|5 mW", "power|5", "amount of money|5", "amount of money|$5",
            "amount of money|1,000 EUR", "amount of money|5 XYZ", "date|31.3.2024", "date|2024-02-30", "time of day|25:00", "time of day|11 pm" })
    void wrongTextSaysWhatIsAccepted(String kind, String text) {
        Function<String, ?> parse = PARSERS.get(kind);
        String message = assertThrows(IllegalArgumentException.class, () -> parse.apply(text)).getMessage();
        String article = kind.startsWith("a") ? "an " : "a ";
        assertTrue(message.startsWith("'" + text + "' is not " + article + kind), message);
        String examples = message.substring(message.indexOf("write for example ") + "write for example ".length()).replaceAll(" \\(.*|, without.*", "");
        for (String example : examples.split(", | or ")) {
            assertEquals(parse.apply(example), parse.apply(parse.apply(example).toString()), example);
        }
    }

    @Test
    void ratesAreToldFromTimesAndShares() {
        assertTrue(message("duration", "1.57 %/a").contains("but a rate"));
        assertTrue(message("percentage", "2 per year").contains("but a rate"));
        assertTrue(message("rate", "5.2 months").contains("but a length of time"));
        assertEquals(Rate.parse("1.57 %/a"), Rate.parse("1.57 % per year"));
        assertEquals(Rate.parse("2 /a"), Rate.parse("2 times a year"));
        assertEquals(Rate.parse("3 /wk"), Rate.parse("3 per week"));
    }

    private static String message(String kind, String text) {
        return assertThrows(IllegalArgumentException.class, () -> PARSERS.get(kind).apply(text)).getMessage();
    }

    private static final Map<String, Function<String, ?>> PARSERS = Map.of("duration", Duration::parse, "rate", Rate::parse, "percentage",
            Percentage::parse, "data size", DataSize::parse, "bandwidth", Bandwidth::parse, "power", Power::parse, "amount of money", Money::parse,
            "date", Dates::parse, "time of day", TimesOfDay::parse);

    /** Sums of parts are exact: they are compared as whole milliseconds. */
    @Test
    void partsOfADurationAddUpExactly() {
        Random random = new Random(3);
        TimeUnit[] units = TimeUnit.values();
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            BigDecimal milliseconds = BigDecimal.ZERO;
            for (int u = units.length - 1; u >= 0; u--) {
                if (random.nextInt(3) == 0) {
                    BigDecimal amount = BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4));
                    text.append(text.isEmpty() ? "" : random.nextBoolean() ? " " : ", ").append(amount.toPlainString()).append(' ').append(units[u].symbol());
                    milliseconds = milliseconds.add(amount.multiply(BigDecimal.valueOf(units[u].milliseconds())));
                }
            }
            if (!text.isEmpty()) {
                Duration sum = Duration.parse(text.toString());
                assertEquals(0, milliseconds.compareTo(sum.amount().multiply(BigDecimal.valueOf(sum.unit().milliseconds()))), text.toString());
                roundTrip(Duration::parse, text.toString());
            }
        }
    }

    /** The canonical value is the double next to the exact one, so that more is never less: here against exact fractions. */
    @Test
    void canonicalValuesAreRoundedOnceAndGrowWithTheAmount() {
        Random random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            BigDecimal less = BigDecimal.valueOf(random.nextInt(1, 1_000_000), random.nextInt(7));
            BigDecimal more = less.add(BigDecimal.valueOf(random.nextInt(1000), 9));
            for (TimeUnit unit : TimeUnit.values()) {
                double hours = new Duration(less, unit).hours();
                assertEquals(less.multiply(BigDecimal.valueOf(unit.milliseconds())).divide(BigDecimal.valueOf(3_600_000), new MathContext(60)).doubleValue(),
                        hours);
                assertTrue(hours <= new Duration(more, unit).hours());
            }
            for (Rate.Notation notation : Rate.Notation.values()) {
                assertTrue(new Rate(less, notation).perHour() <= new Rate(more, notation).perHour());
            }
            for (Power.Unit unit : Power.Unit.values()) {
                assertTrue(new Power(less, unit).watts() <= new Power(more, unit).watts());
            }
        }
    }

    @Test
    void whatIsPrintedIsReadAsTheSame() {
        Random random = new Random(11);
        String[] times = { "ms", "s", "min", "h", "d", "wk", "mo", "a" };
        String[] rates = { "/a", "%/a", "/mo", "/wk", "/d", "/h", "FIT" };
        String[] sizes = { "B", "kB", "MB", "GB", "TB", "PB", "KiB", "MiB", "GiB", "TiB", "PiB" };
        String[] lines = { "bit/s", "kbit/s", "Mbit/s", "Gbit/s", "Tbit/s", "B/s", "kB/s", "MB/s", "GB/s", "T1", "T3", "E1", "E3" };
        String[] powers = { "W", "kW", "MW", "VA", "kVA", "MVA", "BTU/h" };
        for (int i = 0; i < 2000; i++) {
            String number = amount(random);
            roundTrip(Duration::parse, number + " " + times[random.nextInt(times.length)]);
            roundTrip(Rate::parse, number + " " + rates[random.nextInt(rates.length)]);
            roundTrip(DataSize::parse, number + " " + sizes[random.nextInt(sizes.length)]);
            roundTrip(Bandwidth::parse, number + " " + lines[random.nextInt(lines.length)]);
            roundTrip(Bandwidth::parse, (random.nextBoolean() ? "OC-" : "STM-") + random.nextInt(1, 10_000));
            roundTrip(Power::parse, number + " " + powers[random.nextInt(powers.length)]);
            roundTrip(Money::parse, number + " " + (random.nextBoolean() ? "EUR" : "USD"));
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
