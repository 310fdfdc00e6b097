// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.internal;

import org.nines.exchange.ReadLimits;

/** How many elements the files of one model may still have. */
public final class ElementBudget {

    final ReadLimits limits;
    private int left;

    public ElementBudget(ReadLimits limits) {
        this.limits = limits;
        left = limits.maxElements();
    }

    /** Takes one; false when there was none left. */
    boolean take() {
        return --left >= 0;
    }
}
