// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.openpsa;

import org.nines.exchange.InputProblem;
import org.nines.exchange.UnreadableInputException;

/** What can be wrong with a file in the Model Exchange Format, each with what to do about it. */
enum Issue {
    NOT_OPEN_PSA("MEF-001", "Name a file with a fault tree: its outermost element is opsa-mef."),
    UNSUPPORTED("MEF-002", "Have the tool that made the file expand it into gates and basic events, or remove it."),
    MISPLACED("MEF-003", "Move it to where the Model Exchange Format has it, or remove it."),
    NAME("MEF-004", "Give it a name."),
    ATTRIBUTE("MEF-005", "Correct the value."),
    DUPLICATE("MEF-006", "Rename one of the two, or declare one private in a component of its own."),
    UNDEFINED("MEF-007", "Define it, correct the name, or name the file that defines it as well."),
    WRONG_KIND("MEF-008", "Refer to it by what it is."),
    CYCLE("MEF-009", "Cut the circle: a fault tree must lead from its top down to basic events."),
    ARGUMENTS("MEF-010", "Correct the number of arguments."),
    THRESHOLD("MEF-011", "Correct the number, or add the missing arguments."),
    NO_FORMULA("MEF-012", "Give it a formula, or remove it with what refers to it."),
    PROBABILITY("MEF-013", "Correct the value: a probability lies between 0 and 1."),
    NOT_A_NUMBER("MEF-014", "Correct the expression."),
    MISSION_TIME("MEF-015", "Give a mission time (--mission-time), in the unit of time of the rates."),
    NO_GATES("MEF-016", "Name the file that holds the fault tree as well."),
    NO_SUCH_TOP("MEF-017", "Choose one of the gates of the model.");

    private final String code;
    private final String remedy;

    Issue(String code, String remedy) {
        this.code = code;
        this.remedy = remedy;
    }

    UnreadableInputException at(String file, int line, String element, String message) {
        return new UnreadableInputException(new InputProblem(code, file, line, element, message, remedy));
    }
}
