// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Ready-made piece of a design that is put into a model as one edit: valid where it is put, and connected to what is there. One class for each, named
 * in {@code META-INF/services/org.nines.model.edit.Assembly} of this bundle.
 *
 * @param <P> what a planner may choose, a record with components that carry {@link Parameter}
 */
public interface Assembly<P extends Record> {

    /** Identifier that never changes: "dual-server". */
    String id();

    /** As a palette says it: "Server with dual power and two network interfaces". */
    String title();

    /** What is made and what it is good for, one or two sentences. */
    String description();

    /** Under what it is offered. */
    Topic topic();

    /** Kind of its most telling part, for the icon. */
    EClass kind();

    /** What is made when nothing is chosen; valid. */
    P defaults();

    /** Whether it is offered for an element of this kind. */
    boolean fits(EObject parent);

    /** Why it can't be put into a fitting parent now, with parameters in their ranges; empty when it can. */
    default Optional<String> refusal(EObject parent, P parameters) {
        return Optional.empty();
    }

    /**
     * Makes it.
     *
     * @return what should be selected
     */
    List<EObject> build(EObject parent, P parameters);
}
