// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * One change of a model that a planner asks for by one gesture. It is made for the model as it is now: ask, apply, and forget it.
 */
public interface Edit {

    /** What it does, as a menu and the undo history say it: "Delete server 'web-1' and 2 references to it". */
    String title();

    /** Why it can't be done now, one sentence for the planner; empty when it can. */
    Optional<String> refusal();

    /** Whether it can be done now. */
    default boolean applies() {
        return refusal().isEmpty();
    }

    /**
     * Does it.
     *
     * @return what should be selected afterwards, in the model, may be empty
     * @throws IllegalStateException when it does not apply; the model is unchanged then
     */
    List<EObject> apply();
}
