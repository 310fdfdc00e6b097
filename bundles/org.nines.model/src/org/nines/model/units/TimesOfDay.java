// SPDX-License-Identifier: EPL-2.0
package org.nines.model.units;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as text, 24 hours, to the minute or the second: "23:30". */
public final class TimesOfDay {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?");

    private TimesOfDay() {
    }

    /**
     * Reads hours, minutes and perhaps seconds; 24:00 is 00:00.
     *
     * @throws IllegalArgumentException with a message that says what is accepted
     */
    public static LocalTime parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        try {
            if (matcher.matches()) {
                int hour = Integer.parseInt(matcher.group(1));
                int minute = Integer.parseInt(matcher.group(2));
                int second = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
                return LocalTime.of(hour == 24 && minute + second == 0 ? 0 : hour, minute, second);
            }
        } catch (DateTimeException e) {
            // No such time, such as 25:00.
        }
        throw Quantity.malformed(text, "time of day", "23:30 (hours:minutes, 24 hours)");
    }

    /** Canonical text, as {@link #parse} reads it; parts of a second are left out. */
    public static String text(LocalTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
