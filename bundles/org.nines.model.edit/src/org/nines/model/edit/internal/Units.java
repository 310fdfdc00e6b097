// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import org.nines.model.units.Bandwidth;
import org.nines.model.units.DataSize;
import org.nines.model.units.Duration;
import org.nines.model.units.Percentage;
import org.nines.model.units.Power;
import org.nines.model.units.Rate;

/** Values with units, in the unit that is computed with. */
public final class Units {

    private Units() {
    }

    /** The value in its canonical unit, to ten digits; null for what has no unit. */
    public static String canonical(Object value) {
        return switch (value) {
            case Duration d -> plain(BigDecimal.valueOf(d.hours())) + " h";
            case Rate r -> plain(BigDecimal.valueOf(r.perHour())) + " /h";
            case DataSize d -> plain(d.bytes()) + " B";
            case Bandwidth b -> plain(b.bitsPerSecond()) + " bit/s";
            case Power p -> plain(BigDecimal.valueOf(p.watts())) + " W";
            case Percentage p -> plain(p.fraction());
            default -> null;
        };
    }

    private static String plain(BigDecimal amount) {
        BigDecimal rounded = amount.round(new MathContext(10)).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.scale() > 12 || rounded.scale() < -15 ? rounded.toString() : rounded.toPlainString();
    }
}
