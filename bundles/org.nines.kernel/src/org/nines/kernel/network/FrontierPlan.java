// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What happens to the frontier, step by step: a node enters at its end, a link joins two nodes in it, a node leaves once all its links are done.
 */
final class FrontierPlan {

    static final byte ENTER = 0;
    static final byte LINK = 1;
    static final byte LEAVE = 2;

    /** @param value on the tape of the node or link; -1 for a terminal, which works */
    record Step(byte kind, int first, int second, int value, boolean terminal) {
    }

    private final List<Step> steps = new ArrayList<>();
    private int width;
    /** Number of steps after which all terminals have entered. */
    private int allEntered;

    FrontierPlan(Piece piece, int[] nodeValue) {
        int[] nodes = piece.nodes();
        int[][] neighbours = new int[nodes.length][];
        for (int i = 0; i < nodes.length; i++) {
            neighbours[i] = piece.links(nodes[i]).keySet().stream().mapToInt(w -> Arrays.binarySearch(nodes, w)).toArray();
        }
        int[] order = new NodeOrder(neighbours).best();
        int[] open = new int[nodes.length];
        boolean[] entered = new boolean[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            open[i] = neighbours[i].length;
        }
        List<Integer> frontier = new ArrayList<>();
        for (int v : order) {
            boolean terminal = piece.isTerminal(nodes[v]);
            frontier.add(v);
            entered[v] = true;
            width = Math.max(width, frontier.size());
            steps.add(new Step(ENTER, frontier.size() - 1, -1, terminal ? -1 : nodeValue[nodes[v]], terminal));
            if (terminal) {
                allEntered = steps.size();
            }
            Map<Integer, Integer> links = piece.links(nodes[v]);
            for (int w : frontier.stream().filter(w -> w != v && links.containsKey(nodes[w])).mapToInt(w -> w).toArray()) {
                steps.add(new Step(LINK, frontier.indexOf(w), frontier.size() - 1, links.get(nodes[w]), false));
                open[w]--;
                open[v]--;
                if (open[w] == 0) {
                    leave(frontier, w);
                }
            }
            if (open[v] == 0) {
                leave(frontier, v);
            }
        }
    }

    private void leave(List<Integer> frontier, int node) {
        int at = frontier.indexOf(node);
        steps.add(new Step(LEAVE, at, -1, -1, false));
        frontier.remove(at);
    }

    int size() {
        return steps.size();
    }

    Step step(int index) {
        return steps.get(index);
    }

    int width() {
        return width;
    }

    /** Whether all terminals have entered when so many steps are done. */
    boolean allEntered(int done) {
        return done >= allEntered;
    }
}
