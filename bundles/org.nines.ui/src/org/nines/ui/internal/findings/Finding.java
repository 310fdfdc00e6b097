// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.findings;

import org.nines.model.Problem.Severity;

/**
 * Something that the planner should know about the model.
 *
 * @param severity how bad it is
 * @param category title under which it is listed
 * @param text what it is, one or two sentences; it goes on behind the name of the element
 * @param element name of the element concerned, may be empty
 * @param place where the element is, may be empty
 * @param elementId identifier of the element, empty when it is about none
 */
public record Finding(Severity severity, String category, String text, String element, String place, String elementId) {

    /** All but the place, in one line. */
    public String line() {
        if (element.isEmpty() || text.isEmpty()) {
            return element + text;
        }
        return element + (Character.isLowerCase(text.charAt(0)) ? " " : ": ") + text;
    }
}
