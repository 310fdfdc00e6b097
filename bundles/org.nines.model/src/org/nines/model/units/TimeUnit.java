// SPDX-License-Identifier: EPL-2.0
package org.nines.model.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Units of time, from the shortest to the longest. */
public enum TimeUnit {
    MILLISECOND("ms", BigDecimal.ONE.divide(BigDecimal.valueOf(3_600_000), MathContext.DECIMAL128), "millisecond", "milliseconds"),
    SECOND("s", BigDecimal.ONE.divide(BigDecimal.valueOf(3_600), MathContext.DECIMAL128), "sec", "second", "seconds"),
    MINUTE("min", BigDecimal.ONE.divide(BigDecimal.valueOf(60), MathContext.DECIMAL128), "minute", "minutes", "mins"),
    HOUR("h", BigDecimal.ONE, "hr", "hrs", "hour", "hours"),
    DAY("d", BigDecimal.valueOf(24), "day", "days"),
    WEEK("wk", BigDecimal.valueOf(168), "w", "week", "weeks"),
    /** A twelfth of a year. */
    MONTH("mo", BigDecimal.valueOf(730.5), "month", "months"),
    /** 365.25 days. */
    YEAR("a", BigDecimal.valueOf(8766), "y", "yr", "yrs", "year", "years");

    private final String symbol;
    private final BigDecimal hours;
    private final List<String> names;

    TimeUnit(String symbol, BigDecimal hours, String... names) {
        this.symbol = symbol;
        this.hours = hours;
        this.names = List.of(names);
    }

    /** How the unit is written in files: "min". */
    public String symbol() {
        return symbol;
    }

    /** Length of the unit, in hours. */
    public BigDecimal hours() {
        return hours;
    }

    /** The unit of that symbol or name in lower case, null when there is none. */
    static TimeUnit of(String name) {
        for (TimeUnit unit : values()) {
            if (unit.symbol.equals(name) || unit.names.contains(name)) {
                return unit;
            }
        }
        return null;
    }
}
