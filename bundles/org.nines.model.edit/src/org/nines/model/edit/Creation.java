// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit;

import org.eclipse.emf.ecore.EClass;

/** Edit that adds something new to an element: one child of a kind, or a whole assembly. */
public interface Creation extends Edit {

    /** Identifier that is the same for every parent: "Server" for a kind, that of the assembly for an assembly. */
    String id();

    /** As a palette or a menu 'New' says it: "Server". */
    String label();

    /** What it is, for a tool tip; may be empty. */
    String description();

    /** Under what it is offered. */
    Topic topic();

    /** Kind of what is made, or of the most telling part of it; for the icon. */
    EClass kind();
}
