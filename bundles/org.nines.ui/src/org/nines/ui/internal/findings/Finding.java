// SPDX-License-Identifier: EPL-2.0
package org.nines.ui.internal.findings;

import org.nines.model.Problem.Severity;

/**
 * Something that the planner should know about the model.
 *
 * @param severity how bad it is
 * @param category title under which it is listed
 * @param text what it is, one or two sentences
 * @param element name of the element concerned, may be empty
 * @param place where the element is, may be empty
 * @param elementId identifier of the element, empty when it is about none
 */
public record Finding(Severity severity, String category, String text, String element, String place, String elementId) {
}
