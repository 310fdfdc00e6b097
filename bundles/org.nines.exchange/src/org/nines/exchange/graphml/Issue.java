// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.graphml;

import org.nines.exchange.InputProblem;
import org.nines.exchange.UnreadableInputException;

/** What can be wrong with a GraphML file or a question about it, each with what to do about it. */
enum Issue {
    NOT_GRAPHML("GML-001", "Name a file with a network: its outermost element is graphml."),
    UNSUPPORTED("GML-002", "Replace it by nodes and edges."),
    ATTRIBUTE("GML-003", "Correct the file, or write it again with the tool that made it."),
    DUPLICATE("GML-004", "Give each node an identifier of its own."),
    UNDEFINED("GML-005", "Add the node, or correct the edge."),
    AVAILABILITY("GML-006", "Correct the value: an availability lies between 0 and 1."),
    NO_NODES("GML-007", "Name a file that has some."),
    NO_SUCH_NODE("GML-008", "Name a node by its identifier or its label."),
    AMBIGUOUS("GML-009", "Name one of them by its identifier.");

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
