// SPDX-License-Identifier: EPL-2.0
package org.nines.model.units;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number and unit of a quantity written as text; what the quantities have in common when they are read and written.
 *
 * @param amount the number, not negative
 * @param unit what follows it, as written, without space around it; may be empty
 */
record Quantity(BigDecimal amount, String unit) {

    /** A number, bounded in digits and exponent: an amount from a file must not grow into gigabytes of digits. */
    static final String NUMBER = "[0-9]{1,18}(?:\\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,2})?";

    private static final Pattern FORM = Pattern.compile("(" + NUMBER + ")\\s*(.*)");
    private static final int SHOWN = 60;

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
        return new Quantity(new BigDecimal(matcher.group(1)), matcher.group(2).strip());
    }

    static IllegalArgumentException malformed(String text, String kind, String accepted) {
        return malformed(text, kind, "", accepted);
    }

    /** @param instead what the text is instead, such as " but a rate"; may be empty */
    static IllegalArgumentException malformed(String text, String kind, String instead, String accepted) {
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return new IllegalArgumentException("'" + shown + "' is not " + ("aeiou".indexOf(kind.charAt(0)) < 0 ? "a " : "an ") + kind + instead
                + "; write for example " + accepted);
    }

    /** The amount in the one form that makes equal numbers equal values: without zeros at the end. */
    static BigDecimal canonical(BigDecimal amount, String kind) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("a " + kind + " is not negative: " + plain(amount));
        }
        return amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }

    /** The amount without exponent and without trailing zeros: "1e2" is "100", "1.50" is "1.5". */
    static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
