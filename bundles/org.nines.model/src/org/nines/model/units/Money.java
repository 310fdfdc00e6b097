// SPDX-License-Identifier: EPL-2.0
package org.nines.model.units;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amount of money, not negative, in one currency. Amounts of different currencies are neither compared nor added: nothing here knows a rate.
 *
 * @param amount how much
 * @param currency in which currency (ISO 4217)
 */
public record Money(BigDecimal amount, Currency currency) {

    private static final String KIND = "amount of money";
    private static final String ACCEPTED = "1000 EUR, USD 250.50 or 1e6 JPY, without separators of thousands";
    private static final Pattern CURRENCY_FIRST = Pattern.compile("(\\p{Alpha}{3}|[€£¥])\\s*(" + Quantity.NUMBER + ")");

    public Money {
        Objects.requireNonNull(currency);
        amount = Quantity.canonical(amount, KIND);
    }

    /**
     * Reads a number with the code of a currency before or behind it; €, £ and ¥ (yen) will do, $ is the sign of many currencies and won't.
     *
     * @throws IllegalArgumentException with a message that says what is accepted
     */
    public static Money parse(String text) {
        Matcher first = CURRENCY_FIRST.matcher(text.strip());
        Quantity quantity = first.matches() ? new Quantity(new BigDecimal(first.group(2)), first.group(1)) : Quantity.parse(text, KIND, ACCEPTED);
        String code = switch (quantity.unit()) {
            case "€" -> "EUR";
            case "£" -> "GBP";
            case "¥" -> "JPY";
            default -> quantity.unit().toUpperCase(Locale.ROOT);
        };
        try {
            return new Money(quantity.amount(), Currency.getInstance(code));
        } catch (IllegalArgumentException e) {
            throw Quantity.malformed(text, KIND, ACCEPTED);
        }
    }

    /** Canonical text, as {@link #parse} reads it: "250.5 USD". */
    @Override
    public String toString() {
        return Quantity.plain(amount) + " " + currency.getCurrencyCode();
    }
}
