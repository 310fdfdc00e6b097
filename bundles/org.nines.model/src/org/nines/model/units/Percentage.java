// SPDX-License-Identifier: EPL-2.0
package org.nines.model.units;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * Share between 0 and 1, exact: "99.9 %" is 999/1000, so that a target is met or missed by the number that was agreed and not by its
 * binary neighbour.
 *
 * @param fraction the share, from 0 to 1
 */
public record Percentage(BigDecimal fraction) {

    private static final String KIND = "percentage";
    private static final String ACCEPTED = "99.95 %, 5 % or 0.9995";

    public Percentage {
        if (fraction.signum() < 0 || fraction.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(Quantity.plain(fraction.movePointRight(2)) + " % is not between 0 % and 100 %");
        }
        fraction = Quantity.canonical(fraction, KIND);
    }

    /**
     * Reads a percentage ("99.95 %") or, without the sign, a fraction of one ("0.9995").
     *
     * @throws IllegalArgumentException with a message that says what is accepted
     */
    public static Percentage parse(String text) {
        Quantity quantity = Quantity.parse(text, KIND, ACCEPTED);
        return new Percentage(switch (quantity.unit().toLowerCase(Locale.ROOT)) {
            case "%", "percent", "per cent" -> quantity.amount().movePointLeft(2);
            case "" -> {
                if (quantity.amount().compareTo(BigDecimal.ONE) > 0) {
                    throw new IllegalArgumentException("'" + text + "' has no unit; write " + text.strip() + " % or a fraction of 1");
                }
                yield quantity.amount();
            }
            default -> throw Quantity.malformed(text, KIND, Rate.isRate(text) ? " but a rate" : "", ACCEPTED);
        });
    }

    /** What is missing to 1, exact. */
    public BigDecimal complement() {
        return BigDecimal.ONE.subtract(fraction);
    }

    /** Canonical text, as {@link #parse} reads it: "99.95 %". */
    @Override
    public String toString() {
        return Quantity.plain(fraction.movePointRight(2)) + " %";
    }
}
