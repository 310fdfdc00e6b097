// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.internal;

/** What can be wrong with any XML file, each with what to do about it. */
enum Issue {
    NO_FILE("XML-001", "Check the name."),
    FOLDER("XML-002", "Name a file in it."),
    UNREADABLE("XML-003", "Check the disk and the rights on the file."),
    EMPTY("XML-004", "Write the file again with the tool that made it."),
    NOT_XML("XML-005", "Correct the file, or write it again with the tool that made it."),
    DOCTYPE("XML-006", "Remove the document type declaration: nothing outside the file is read and no entities are replaced."),
    TOO_LARGE("XML-007", "Split the model, or leave out what does not belong to it."),
    TOO_DEEP("XML-008", "Give inner formulas names of their own."),
    TOO_LONG("XML-009", "Use a shorter text."),
    ENCODING("XML-010", "Save the file as UTF-8.");

    final String code;
    final String remedy;

    Issue(String code, String remedy) {
        this.code = code;
        this.remedy = remedy;
    }
}
