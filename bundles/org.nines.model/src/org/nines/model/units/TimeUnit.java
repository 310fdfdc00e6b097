// SPDX-License-Identifier: EPL-2.0
package org.nines.model.units;

import java.util.List;

/** Units of time, from the shortest to the longest. Each is a whole number of milliseconds. */
public enum TimeUnit {
    MILLISECOND("ms", 1, "msec", "millisecond", "milliseconds"),
    SECOND("s", 1_000, "sec", "secs", "second", "seconds"),
    MINUTE("min", 60_000, "minute", "minutes", "mins"),
    HOUR("h", 3_600_000, "hr", "hrs", "hour", "hours"),
    DAY("d", 86_400_000, "day", "days"),
    WEEK("wk", 604_800_000, "w", "wks", "week", "weeks"),
    /** A twelfth of a year. */
    MONTH("mo", 2_629_800_000L, "mos", "month", "months"),
    /** 365.25 days. */
    YEAR("a", 31_557_600_000L, "y", "yr", "yrs", "year", "years");

    private final String symbol;
    private final long milliseconds;
    private final List<String> names;

    TimeUnit(String symbol, long milliseconds, String... names) {
        this.symbol = symbol;
        this.milliseconds = milliseconds;
        this.names = List.of(names);
    }

    /** How the unit is written in files: "min". */
    public String symbol() {
        return symbol;
    }

    /** Length of the unit, in milliseconds. */
    public long milliseconds() {
        return milliseconds;
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
