// SPDX-License-Identifier: EPL-2.0
package org.nines.cli.internal;

import java.util.List;
import org.nines.exchange.solve.Solution;

/**
 * What {@code nines solve} found out.
 *
 * @param kind what the files are
 * @param files as named on the command line
 * @param elements number of basic events, or of nodes
 * @param connections number of gates, or of links
 * @param missionTime in the unit of time of the file; NaN when none was given
 * @param solutions one for each top event
 */
public record SolveResult(Kind kind, List<String> files, int elements, int connections, double missionTime, List<Solution> solutions) {

    /** What can be solved. */
    public enum Kind {
        FAULT_TREE("basic event", "gate"), NETWORK("node", "link");

        final String element;
        final String connection;

        Kind(String element, String connection) {
            this.element = element;
            this.connection = connection;
        }
    }

    public SolveResult {
        files = List.copyOf(files);
        solutions = List.copyOf(solutions);
    }
}
