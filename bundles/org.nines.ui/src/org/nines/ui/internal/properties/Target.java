// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.properties;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nines.model.edit.Edits;
import org.nines.ui.OpenModel;

/**
 * The elements whose values are shown, all at once.
 *
 * @param model the model that they are in
 * @param elements at least one; all have the features that are asked for
 */
record Target(OpenModel model, List<EObject> elements) {

    EObject first() {
        return elements.getFirst();
    }

    Object value(EStructuralFeature feature) {
        return first().eGet(feature);
    }

    /** Whether the elements have different values. */
    boolean isMixed(EStructuralFeature feature) {
        Object value = value(feature);
        return elements.stream().anyMatch(e -> !Objects.equals(e.eGet(feature), value));
    }

    /** Gives all of them the value, as one step; whether that was possible. */
    boolean set(EStructuralFeature feature, Object value) {
        if (!isMixed(feature) && Objects.equals(value(feature), value)) {
            return true;
        }
        return model.executeQuietly(Edits.set(elements, feature, value));
    }

    /** Whether all of them are still in the model. */
    boolean isAlive() {
        return elements.stream().allMatch(e -> e.eResource() != null);
    }
}
