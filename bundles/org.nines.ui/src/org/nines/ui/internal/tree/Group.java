// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.tree;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.nines.model.edit.Features;

/**
 * Row of the tree that stands for all elements in one feature of the project, so that one sees at once what there is.
 *
 * @param owner whose elements they are
 * @param feature where they are
 */
record Group(EObject owner, EReference feature) {

    String title() {
        return Features.label(feature);
    }
}
