// SPDX-License-Identifier: EPL-2.0
package org.nines.model.units;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days of the calendar as text, in the one form that nobody misreads (ISO 8601): "2024-03-31". */
public final class Dates {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Dates() {
    }

    /**
     * Reads year, month and day.
     *
     * @throws IllegalArgumentException with a message that says what is accepted
     */
    public static LocalDate parse(String text) {
        String written = text.strip();
        try {
            if (FORM.matcher(written).matches()) {
                return LocalDate.parse(written);
            }
        } catch (DateTimeException e) {
            // No such day, such as 30 February.
        }
        throw Quantity.malformed(text, "date", "2024-03-31 (year-month-day)");
    }

    /** Canonical text, as {@link #parse} reads it. */
    public static String text(LocalDate date) {
        return date.toString();
    }
}
