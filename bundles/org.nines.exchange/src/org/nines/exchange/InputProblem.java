// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange;

import java.util.Objects;

/**
 * What is wrong with a file that was to be read, as a value.
 *
 * @param code stable identifier of the kind of problem, such as "MEF-004"
 * @param file the file as the caller named it
 * @param line the line, counted from 1; 0 when it is about the file as a whole
 * @param element name of the element of the model that it is about, such as a gate; may be empty
 * @param message what is wrong, one sentence without the place
 * @param remedy what to do about it, one sentence; may be empty
 */
public record InputProblem(String code, String file, int line, String element, String message, String remedy) {

    public InputProblem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(file);
        Objects.requireNonNull(element);
        Objects.requireNonNull(message);
        Objects.requireNonNull(remedy);
    }

    /** File and line: "tree.xml:12", or the file alone. */
    public String place() {
        return line > 0 ? file + ":" + line : file;
    }

    /** All in one line: place, message, remedy. */
    @Override
    public String toString() {
        return place() + ": " + message + (remedy.isEmpty() ? "" : " " + remedy) + " [" + code + "]";
    }
}
