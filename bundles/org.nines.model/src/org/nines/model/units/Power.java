// SPDX-License-Identifier: EPL-2.0
package org.nines.model.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/**
 * Electric or thermal power, not negative, in the unit it was written in. Apparent power (VA) is taken as active power, which is exact at
 * power factor 1 and on the safe side for the consumption of equipment.
 *
 * @param amount how many of the unit; at least 0
 * @param unit the unit it was written in
 */
public record Power(BigDecimal amount, Unit unit) {

    private static final String KIND = "power";
    private static final String ACCEPTED = "350 W, 12 kW, 40 kVA or 12000 BTU/h";

    /** Units of power. */
    public enum Unit {
        WATT("W", "1"),
        KILOWATT("kW", "1000"),
        MEGAWATT("MW", "1000000"),
        VOLT_AMPERE("VA", "1"),
        KILOVOLT_AMPERE("kVA", "1000"),
        MEGAVOLT_AMPERE("MVA", "1000000"),
        /** British thermal unit (International Table, 1055.05585262 J) per hour, as cooling units are rated. */
        BTU_PER_HOUR("BTU/h", "1055.05585262") {
            @Override
            double watts(BigDecimal amount) {
                return amount.multiply(value()).divide(BigDecimal.valueOf(3600), MathContext.DECIMAL128).doubleValue();
            }
        };

        private final String symbol;
        private final BigDecimal value;

        Unit(String symbol, String value) {
            this.symbol = symbol;
            this.value = new BigDecimal(value);
        }

        BigDecimal value() {
            return value;
        }

        double watts(BigDecimal amount) {
            return amount.multiply(value).doubleValue();
        }

        private static Unit of(String name) {
            for (Unit unit : values()) {
                // Milliwatts are no unit here, so that MW in small letters is a slip.
                if (unit.symbol.equalsIgnoreCase(name) && !name.startsWith("m")) {
                    return unit;
                }
            }
            return switch (name) {
                case "watt", "watts" -> WATT;
                case "BTU/hr", "Btu/hr" -> BTU_PER_HOUR;
                default -> null;
            };
        }
    }

    public Power {
        Objects.requireNonNull(unit);
        amount = Quantity.canonical(amount, KIND);
    }

    /**
     * Reads a number and W, kW, MW, VA, kVA, MVA or BTU/h.
     *
     * @throws IllegalArgumentException with a message that says what is accepted
     */
    public static Power parse(String text) {
        Quantity quantity = Quantity.parse(text, KIND, ACCEPTED);
        Unit unit = Unit.of(quantity.unit());
        if (unit == null) {
            throw Quantity.malformed(text, KIND, ACCEPTED);
        }
        return new Power(quantity.amount(), unit);
    }

    /** The canonical value, in watts: the double next to it. */
    public double watts() {
        return unit.watts(amount);
    }

    /** Canonical text, as {@link #parse} reads it: "12 kW". */
    @Override
    public String toString() {
        return Quantity.plain(amount) + " " + unit.symbol;
    }
}
