// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.result;

import java.util.List;

/**
 * The figures that were used for one item, and where they come from.
 *
 * @param item the item
 * @param type name of its component type, empty when it has none
 * @param unavailability probability that at least one mode is present, 0 to 1
 * @param modes its failure modes; empty when the model has no figures for it
 */
public record ItemInput(ElementRef item, String type, double unavailability, List<Mode> modes) {

    public ItemInput {
        modes = List.copyOf(modes);
    }

    /**
     * One failure mode.
     *
     * @param name name of the mode
     * @param mttfHours mean time to failure, in hours
     * @param mttrHours mean time to repair (detect, respond, repair and verify), in hours
     * @param unavailability MTTR / (MTTF + MTTR), 0 to 1
     * @param written the figures as the planner wrote them, such as "MTTF 3 wk, MTTR 20 min"
     * @param source where the figures come from, may be empty
     * @param year year of the source, 0 when unknown
     * @param assumption whether the figures are marked as assumed
     */
    public record Mode(String name, double mttfHours, double mttrHours, double unavailability, String written, String source, int year,
            boolean assumption) {
    }
}
