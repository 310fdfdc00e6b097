// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.result;

import java.util.List;
import java.util.Optional;

/**
 * How a figure came about: its formula, and the figures that went into it, down to what the planner wrote and where that came from.
 *
 * @param name what the figure is, in words
 * @param symbol the letter by which the formula of the figure above calls it, such as "U" or "MTTR"
 * @param value the figure
 * @param unit its unit
 * @param operation how the value follows from those of the inputs
 * @param formula the same in symbols of the inputs, or in words; empty for what was put in
 * @param source for what was put in: where it comes from as far as the model says, or what was written; may be empty
 * @param about the element that the figure belongs to, where it belongs to one
 * @param inputs the figures that went into it
 */
public record Derivation(String name, String symbol, double value, Unit unit, Operation operation, String formula, String source,
        Optional<ElementRef> about, List<Derivation> inputs) {

    public Derivation {
        inputs = List.copyOf(inputs);
    }

    /** Units of figures. */
    public enum Unit {
        /** A share or probability, 0 to 1, or a number without unit. */
        ONE(""),
        HOURS("h"),
        PER_HOUR("1/h"),
        PER_YEAR("1/year"),
        MINUTES_PER_YEAR("min/year");

        private final String symbol;

        Unit(String symbol) {
            this.symbol = symbol;
        }

        /** As written behind a number; empty for none. */
        public String symbol() {
            return symbol;
        }
    }

    /** How a value follows from the values of its inputs. */
    public enum Operation {
        /** Put in: from the model, or a constant. */
        INPUT,
        /** All inputs added. */
        SUM,
        /** The first less the others. */
        DIFFERENCE,
        /** All inputs multiplied. */
        PRODUCT,
        /** The first divided by the second. */
        QUOTIENT,
        /** Probability that at least one of independent events is there: 1 less the product of the complements. */
        EITHER,
        /** Computed from the structure of the design: the inputs take part in it, but don't give the value alone. */
        STRUCTURE
    }
}
