// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.solve;

import java.util.Arrays;
import java.util.Optional;
import org.nines.exchange.graphml.NetworkFile;

/**
 * What is asked about a network.
 *
 * @param terminals numbers of the nodes that are to be connected; empty for all nodes
 * @param linkFailure probability of failure of links for which the file gives none, 0 to 1
 * @param nodeFailure the same for nodes; empty when nodes don't fail unless the file says so
 */
public record NetworkQuestion(int[] terminals, double linkFailure, Optional<Double> nodeFailure) {

    int[] terminalsIn(NetworkFile file) {
        int[] all = new int[file.nodes().size()];
        Arrays.setAll(all, i -> i);
        return terminals.length == 0 ? all : terminals;
    }

    double[] linkFailures(NetworkFile file) {
        return file.links().stream().mapToDouble(l -> Double.isNaN(l.failure()) ? linkFailure : l.failure()).toArray();
    }

    double[] nodeFailures(NetworkFile file) {
        return file.nodes().stream().mapToDouble(n -> Double.isNaN(n.failure()) ? nodeFailure.orElse(0.0) : n.failure()).toArray();
    }

    /** Whether a node may fail: the file or the question has a figure for it. */
    boolean mayFail(NetworkFile file, int node) {
        return nodeFailure.isPresent() || !Double.isNaN(file.nodes().get(node).failure());
    }
}
