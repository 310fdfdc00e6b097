// SPDX-License-Identifier: EPL-2.0
package org.nines.analysis.result;

import org.eclipse.emf.ecore.EObject;
import org.nines.model.Elements;

/**
 * An element of the analysed model, by value.
 *
 * @param id identifier in the model
 * @param name name, or what stands for it
 * @param kind kind of element as people say it, such as "network interface"
 * @param path names from the top of the model down to the element, separated by " / "
 */
public record ElementRef(String id, String name, String kind, String path) {

    /** Reference to an element of a snapshot. */
    public static ElementRef of(EObject element, String id) {
        return new ElementRef(id, Elements.name(element), Elements.kind(element), Elements.path(element));
    }
}
