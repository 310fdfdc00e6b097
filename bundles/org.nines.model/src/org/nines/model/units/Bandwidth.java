// SPDX-License-Identifier: EPL-2.0
package org.nines.model.units;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Data per time, not negative, as it was written: with a unit or as the name of a line.
 *
 * @param amount how many of the unit; of a named line with a number (OC-12) that number; at least 0
 * @param unit unit or kind of line
 */
public record Bandwidth(BigDecimal amount, Unit unit) {

    private static final String KIND = "bandwidth";
    private static final String ACCEPTED = "100 Mbit/s, 1 Gbit/s, 1.5 MB/s, OC-12 or T1";
    /** Most digits of the number of an optical line. */
    private static final int DIGITS = 4;
    private static final Pattern OPTICAL = Pattern.compile("(OC|STM)[- ]?([0-9]{1,4})c?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ETHERNET = Pattern.compile("([0-9]{1,4})(G?)BASE-?\\p{Alnum}{1,4}", Pattern.CASE_INSENSITIVE);

    /** Units, and kinds of lines with their gross rates. */
    public enum Unit {
        BIT("bit/s", 1, "bps", "b/s"),
        KILOBIT("kbit/s", 1_000, "kbps", "kb/s", "Kbps", "Kbit/s", "Kb/s"),
        MEGABIT("Mbit/s", 1_000_000, "Mbps", "mbps", "Mb/s", "mbit/s"),
        GIGABIT("Gbit/s", 1_000_000_000, "Gbps", "gbps", "Gb/s", "gbit/s"),
        TERABIT("Tbit/s", 1_000_000_000_000L, "Tbps", "tbps", "Tb/s", "tbit/s"),
        BYTE("B/s", 8),
        KILOBYTE("kB/s", 8_000, "KB/s"),
        MEGABYTE("MB/s", 8_000_000),
        GIGABYTE("GB/s", 8_000_000_000L),
        /** SONET optical carrier, n times 51.84 Mbit/s (ANSI T1.105). */
        OPTICAL_CARRIER("OC-", 51_840_000),
        /** SDH synchronous transport module, n times 155.52 Mbit/s (ITU-T G.707). */
        SYNCHRONOUS_TRANSPORT("STM-", 155_520_000),
        /** Primary rates and their multiples (ITU-T G.702). */
        T1("T1", 1_544_000, "DS1"),
        T3("T3", 44_736_000, "DS3"),
        E1("E1", 2_048_000),
        E3("E3", 34_368_000);

        private final String symbol;
        private final BigDecimal bits;
        private final List<String> names;

        Unit(String symbol, long bits, String... names) {
            this.symbol = symbol;
            this.bits = BigDecimal.valueOf(bits);
            this.names = List.of(names);
        }

        /** Case matters: a small b is a bit, a capital one a byte. */
        private static Unit of(String name) {
            for (Unit unit : values()) {
                if (!unit.isNumbered() && (unit.symbol.equals(name) || unit.names.contains(name) || unit.isLine() && unit.isCalled(name))) {
                    return unit;
                }
            }
            return null;
        }

        private boolean isCalled(String name) {
            return symbol.equalsIgnoreCase(name) || names.stream().anyMatch(name::equalsIgnoreCase);
        }

        private boolean isLine() {
            return compareTo(T1) >= 0;
        }

        private boolean isNumbered() {
            return this == OPTICAL_CARRIER || this == SYNCHRONOUS_TRANSPORT;
        }
    }

    public Bandwidth {
        Objects.requireNonNull(unit);
        amount = Quantity.canonical(amount, KIND);
        if (unit.isNumbered() && (amount.scale() > 0 || amount.precision() - amount.scale() > DIGITS)) {
            throw new IllegalArgumentException("there is no line " + unit.symbol + Quantity.plain(amount));
        }
    }

    /**
     * Reads a number and bit/s, kbit/s, Mbit/s, Gbit/s, Tbit/s (bps, Mbps, Mb/s), bytes a second (MB/s), or the name of a line: OC-n, STM-n,
     * T1 (DS1), T3 (DS3), E1, E3, with their number before them where there are several ("4 E1"), or an Ethernet name (100BASE-TX).
     *
     * @throws IllegalArgumentException with a message that says what is accepted
     */
    public static Bandwidth parse(String text) {
        String written = text.strip();
        Matcher optical = OPTICAL.matcher(written);
        if (optical.matches()) {
            return new Bandwidth(new BigDecimal(optical.group(2)),
                    optical.group(1).equalsIgnoreCase("OC") ? Unit.OPTICAL_CARRIER : Unit.SYNCHRONOUS_TRANSPORT);
        }
        Matcher ethernet = ETHERNET.matcher(written);
        if (ethernet.matches()) {
            return new Bandwidth(new BigDecimal(ethernet.group(1)), ethernet.group(2).isEmpty() ? Unit.MEGABIT : Unit.GIGABIT);
        }
        Unit line = Unit.of(written);
        if (line != null && line.isLine()) {
            return new Bandwidth(BigDecimal.ONE, line);
        }
        Quantity quantity = Quantity.parse(text, KIND, ACCEPTED);
        Unit unit = Unit.of(quantity.unit());
        if (unit == null) {
            throw Quantity.malformed(text, KIND, ACCEPTED);
        }
        return new Bandwidth(quantity.amount(), unit);
    }

    /** The canonical value, in bits per second, exact. */
    public BigDecimal bitsPerSecond() {
        return amount.multiply(unit.bits);
    }

    /** Canonical text, as {@link #parse} reads it: "100 Mbit/s", "OC-12", "T1". */
    @Override
    public String toString() {
        if (unit.isNumbered()) {
            return unit.symbol + Quantity.plain(amount);
        }
        return unit.isLine() && amount.equals(BigDecimal.ONE) ? unit.symbol : Quantity.plain(amount) + " " + unit.symbol;
    }
}
