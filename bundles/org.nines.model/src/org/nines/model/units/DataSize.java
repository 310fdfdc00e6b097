// SPDX-License-Identifier: EPL-2.0
package org.nines.model.units;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

/**
 * Amount of data, not negative, in the unit it was written in. Decimal prefixes are powers of 1000, binary ones (KiB) powers of 1024, as
 * IEC 80000-13 has them; "KB" is read as kB, 1000 bytes.
 *
 * @param amount how many of the unit; at least 0
 * @param unit the unit it was written in
 */
public record DataSize(BigDecimal amount, Unit unit) {

    private static final String KIND = "data size";
    private static final String ACCEPTED = "500 GB, 1.5 TB or 512 MiB";

    /** Units of data. */
    public enum Unit {
        BYTE("B", 1),
        KILOBYTE("kB", 1_000L),
        MEGABYTE("MB", 1_000_000L),
        GIGABYTE("GB", 1_000_000_000L),
        TERABYTE("TB", 1_000_000_000_000L),
        PETABYTE("PB", 1_000_000_000_000_000L),
        KIBIBYTE("KiB", 1L << 10),
        MEBIBYTE("MiB", 1L << 20),
        GIBIBYTE("GiB", 1L << 30),
        TEBIBYTE("TiB", 1L << 40),
        PEBIBYTE("PiB", 1L << 50);

        private final String symbol;
        private final BigDecimal bytes;

        Unit(String symbol, long bytes) {
            this.symbol = symbol;
            this.bytes = BigDecimal.valueOf(bytes);
        }

        private static Unit of(String name) {
            String singular = name.toLowerCase(Locale.ROOT).endsWith("bytes") ? name.substring(0, name.length() - 1) : name;
            for (Unit unit : values()) {
                if (unit.symbol.equalsIgnoreCase(singular) || unit.name().equalsIgnoreCase(singular)) {
                    return unit;
                }
            }
            return null;
        }
    }

    public DataSize {
        Objects.requireNonNull(unit);
        amount = Quantity.canonical(amount, KIND);
    }

    /**
     * Reads a number and B, kB, MB, GB, TB, PB, KiB, MiB, GiB, TiB or PiB in upper or lower case, or their names.
     *
     * @throws IllegalArgumentException with a message that says what is accepted
     */
    public static DataSize parse(String text) {
        Quantity quantity = Quantity.parse(text, KIND, ACCEPTED);
        Unit unit = Unit.of(quantity.unit());
        // A small b is a bit, and mistaking one for the other is wrong by eight.
        if (unit == null || quantity.unit().endsWith("b") && !quantity.unit().equals(quantity.unit().toLowerCase(Locale.ROOT))) {
            throw Quantity.malformed(text, KIND, ACCEPTED);
        }
        return new DataSize(quantity.amount(), unit);
    }

    /** The canonical value, in bytes, exact. */
    public BigDecimal bytes() {
        return amount.multiply(unit.bytes);
    }

    /** Canonical text, as {@link #parse} reads it: "500 GB". */
    @Override
    public String toString() {
        return Quantity.plain(amount) + " " + unit.symbol;
    }
}
