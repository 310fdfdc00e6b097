// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.result;

import java.util.List;

/**
 * Something that the figures rest on and that is not computed.
 *
 * @param kind what sort of premise
 * @param text one or two sentences
 * @param about the elements concerned, may be empty
 */
public record Premise(Kind kind, String text, List<ElementRef> about) {

    /** Sorts of premises. */
    public enum Kind {
        /** Assumption of the method: independence, steady state. */
        METHOD,
        /** What the model leaves out makes the figures look better than they are. */
        OPTIMISTIC,
        /** Elements without figures, taken as never failing. */
        NO_FIGURES,
        /** Elements whose figures are marked as assumed. */
        ASSUMED_FIGURES,
        /** Assumption that the planner wrote into the model. */
        PLANNER
    }

    public Premise {
        about = List.copyOf(about);
    }
}
