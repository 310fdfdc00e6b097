// SPDX-License-Identifier: EPL-2.0
package org.nines.model.units;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Number and unit of a quantity written as text; what the three quantities have in common when they are read and written. */
record Quantity(BigDecimal amount, String unit) {

    /** Bounded in digits and exponent: an amount from a file must not grow into gigabytes of digits. */
    private static final Pattern FORM = Pattern.compile("([0-9]{1,18}(?:\\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,2})?)\\s*(.*)");

    /**
     * @param kind what is read, for the message ("duration")
     * @param accepted examples of what is accepted, for the message
     * @throws IllegalArgumentException when the text does not begin with a number that is not negative
     */
    static Quantity parse(String text, String kind, String accepted) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw malformed(text, kind, accepted);
        }
        return new Quantity(new BigDecimal(matcher.group(1)), matcher.group(2).strip().toLowerCase(Locale.ROOT));
    }

    static IllegalArgumentException malformed(String text, String kind, String accepted) {
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return new IllegalArgumentException("'" + shown + "' is not a " + kind + "; write for example " + accepted);
    }

    /** The amount without exponent and without trailing zeros: "1e2" is "100", "1.50" is "1.5". */
    static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
