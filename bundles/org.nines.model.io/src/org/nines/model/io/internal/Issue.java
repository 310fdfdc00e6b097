// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.util.List;
import org.nines.model.Problem;
import org.nines.model.Problem.Severity;
import org.nines.model.io.ModelException;

/** Everything that can be said about a model file, with its stable code and what to do about it. Codes are never given to anything else. */
public enum Issue {
    MISSING_FILE(1, Severity.ERROR, "Check the path."),
    NOT_A_FILE(2, Severity.ERROR, "Name a model file."),
    UNREADABLE(3, Severity.ERROR, "Check the permissions of the file and of its folder."),
    EMPTY(4, Severity.ERROR, "Restore the file from a backup or from version control, or delete it."),
    TOO_LARGE(5, Severity.ERROR, "Check that it is the right file; split a real model of this size into several files or raise the limit."),
    NOT_UTF8(6, Severity.ERROR, "Save the file as UTF-8, or restore it."),
    NOT_XML(7, Severity.ERROR, "Repair the place in a text editor (a merge may have left its markers), or restore the file."),
    TRUNCATED(8, Severity.ERROR, "Restore the file from a backup or from version control."),
    DOCTYPE(9, Severity.ERROR, "Remove the document type declaration; a model file never has one."),
    TOO_DEEP(10, Severity.ERROR, "Check that it is the right file; no sensible model is nested so deeply."),
    TOO_MANY_ELEMENTS(11, Severity.ERROR, "Check that it is the right file, or raise the limit."),
    TOO_LONG(12, Severity.ERROR, "Shorten the text, or raise the limit."),
    TOO_MANY_FILES(13, Severity.ERROR, "Check where the references lead, or raise the limit."),
    TOO_MANY_PROBLEMS(14, Severity.ERROR, "Repair those above first."),
    NOT_A_MODEL(15, Severity.ERROR, "Choose a file that Nines wrote, or import this one if it is in another format."),
    NO_PROJECT(16, Severity.ERROR, "Open the file whose root is the project; it leads to this one."),
    NEWER_FORMAT(17, Severity.ERROR, "Update Nines, or ask for the file in the older format."),
    NO_MIGRATION(18, Severity.ERROR, "Open and save it with a version of Nines between the two."),
    MIGRATION_FAILED(19, Severity.ERROR, "Open it with the version of Nines that wrote it, and report this with the file."),
    MIGRATED(20, Severity.INFO, "Save the model to keep it in the new format."),

    UNKNOWN_NAMESPACE(21, Severity.ERROR, "Remove what is not part of the model."),
    UNKNOWN_CLASS(22, Severity.ERROR, "Correct the type."),
    UNKNOWN_FEATURE(23, Severity.ERROR, "Correct the name or remove it."),
    WRONG_TYPE(24, Severity.ERROR, "Use an element of the right kind."),
    BAD_VALUE(25, Severity.ERROR, "Correct the value."),
    REPEATED(26, Severity.ERROR, "Keep one and remove the others."),
    UNEXPECTED_TEXT(27, Severity.ERROR, "Remove the text, or write it as an attribute."),
    NOT_KEPT(28, Severity.WARNING, "Put remarks into descriptions; they are lost when the model is saved."),

    DERIVED_IDS(31, Severity.INFO, "Save the model to keep them."),
    DUPLICATE_ID(32, Severity.ERROR, "Remove the xmi:id of the copy; it is given a new one."),
    BAD_ID(33, Severity.ERROR, "Remove the xmi:id; the element is given a new one."),
    UNRESOLVED(34, Severity.ERROR, "Correct or remove the reference, or restore the element."),
    FORBIDDEN_SCHEME(35, Severity.ERROR, "Copy the file into the folder of the model and refer to it by its relative path."),
    OUTSIDE_FOLDER(36, Severity.ERROR, "Move the file into the folder of the model, or allow its folder."),
    NOT_A_MODEL_FILE(37, Severity.ERROR, "Refer to a .nines file."),
    CONTAINMENT_CYCLE(38, Severity.ERROR, "Decide which of the two contains the other and remove the other entry."),
    CONTAINED_TWICE(39, Severity.ERROR, "Keep one of the two places and refer to the element from the other."),
    CONTRADICTION(40, Severity.ERROR, "State the same on both ends, or remove one."),

    CHANGED_ON_DISK(51, Severity.ERROR, "Revert to what is on disk, save under another name, or overwrite it deliberately."),
    FILE_EXISTS(52, Severity.ERROR, "Choose another name, or overwrite it deliberately."),
    NOT_WRITTEN(53, Severity.ERROR, "Check free space and the permissions of the folder, or save under another name; the old file is unchanged."),
    READ_ONLY(54, Severity.ERROR, "Make the file writable, or save under another name."),
    DANGLING(55, Severity.ERROR, "Remove the reference, or add the element to the model."),
    BAD_CHARACTER(56, Severity.ERROR, "Remove the character from the text."),
    NO_FILE(57, Severity.ERROR, "Choose a file to save to."),
    SEVERAL_FILES(58, Severity.ERROR, "Choose another folder, so that the files of the two models stay apart."),
    OPEN_ELSEWHERE(59, Severity.ERROR, "Close the other model first, or choose another name."),
    NOT_ROLLED_BACK(60, Severity.ERROR, "Rename the kept copy to the name of the file."),
    BAD_RECOVERY(61, Severity.ERROR, "Discard the recovery file and open the model as it was saved."),
    LAYOUT_SET_ASIDE(62, Severity.WARNING, "Repair the file and revert to it, or go on: saving a diagram that was changed replaces it.");

    private final String code;
    private final Severity severity;
    private final String remedy;

    Issue(int number, Severity severity, String remedy) {
        this.code = "IO-" + (number < 10 ? "00" : "0") + number;
        this.severity = severity;
        this.remedy = remedy;
    }

    /** Stable code, "IO-001". */
    public String code() {
        return code;
    }

    /** The problem at a place, not about an element. */
    public Problem at(String place, String message) {
        return new Problem(severity, code, place, "", message, remedy);
    }

    /** The problem at a place, about the element of that id (may be empty). */
    public Problem at(String place, String elementId, String message) {
        return new Problem(severity, code, place, elementId, message, remedy);
    }

    /** The failure whose only problem this is. */
    public ModelException failure(String place, String message) {
        return new ModelException(List.of(at(place, message)));
    }
}
