// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.result;

import java.math.BigDecimal;
import java.util.List;
import org.nines.model.units.Percentage;

/**
 * How exact an unavailability is under the stated premises.
 *
 * @param lowest the unavailability is at least this, 0 to 1
 * @param highest the unavailability is at most this, 0 to 1
 * @param why why it is not exact, in words; empty when it is
 */
public record Accuracy(double lowest, double highest, List<String> why) {

    public Accuracy {
        why = List.copyOf(why);
    }

    /** An exact figure. */
    public static Accuracy exact(double unavailability) {
        return new Accuracy(unavailability, unavailability, List.of());
    }

    /** Whether there is nothing approximate about the figure. */
    public boolean isExact() {
        return why.isEmpty();
    }

    /** Whether the availability class is the same for all that the figure may be. */
    public boolean decidesClass() {
        return new Dependability(lowest, 1 - lowest, 0).availabilityClass() == new Dependability(highest, 1 - highest, 0).availabilityClass();
    }

    /** Whether a target is met, or missed, by all that the figure may be. */
    public boolean decides(Percentage target) {
        return BigDecimal.valueOf(lowest).compareTo(target.complement()) > 0 || BigDecimal.valueOf(highest).compareTo(target.complement()) <= 0;
    }
}
