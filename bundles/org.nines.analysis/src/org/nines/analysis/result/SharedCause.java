// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.result;

import java.util.List;

/**
 * One element that takes away a redundancy: when it fails, fewer members of a group are left than must be, although the group is there to
 * survive the failure of any one member.
 *
 * @param element what the members share
 * @param way how they share it
 * @param group what is redundant: a service with its instances, or equipment with its power supplies
 * @param members the members of the group
 * @param required how many of them must work
 * @param levels service levels that the failure of the element takes down
 */
public record SharedCause(ElementRef element, Way way, ElementRef group, List<ElementRef> members, int required,
        List<ImpactMatrix.LevelRef> levels) {

    /** How the members of a group share an element. */
    public enum Way {
        /** All stand in it: a site, room, rack or hazard zone. */
        PLACE,
        /** All are fed by it. */
        POWER,
        /** All cables run through it. */
        CABLE_ROUTE,
        /** All are reached through it. */
        NETWORK,
        /** All keep their data on it. */
        STORAGE,
        /** It is an event that hits all, such as an error in a change. */
        COMMON_CAUSE,
        /** All need what it does. */
        NEED
    }

    public SharedCause {
        members = List.copyOf(members);
        levels = List.copyOf(levels);
    }
}
