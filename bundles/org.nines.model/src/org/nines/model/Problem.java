// SPDX-License-Identifier: EPL-2.0
package org.nines.model;

import java.util.Objects;

/**
 * Something wrong or doubtful in what a user gave us, as a value: every part of the product reports it in its own way.
 *
 * @param severity how bad it is
 * @param code stable identifier of the kind of problem, such as "IO-003"
 * @param place where it is: file with line, or path of the element; may be empty, never null
 * @param elementId identifier of the element, empty when it is not about an element
 * @param message what is wrong, one sentence without the place
 * @param remedy what to do about it, one sentence; may be empty
 */
public record Problem(Severity severity, String code, String place, String elementId, String message, String remedy) {

    /** How bad a problem is. */
    public enum Severity {
        /** What was asked for can't be done, or its result would be wrong. */
        ERROR,
        /** A known hazard; the result holds. */
        WARNING,
        /** Worth knowing. */
        INFO
    }

    public Problem {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(place);
        Objects.requireNonNull(elementId);
        Objects.requireNonNull(message);
        Objects.requireNonNull(remedy);
    }

    /** All in one line: place, message, remedy. */
    @Override
    public String toString() {
        return (place.isEmpty() ? "" : place + ": ") + message + (remedy.isEmpty() ? "" : " " + remedy) + " [" + code + "]";
    }
}
