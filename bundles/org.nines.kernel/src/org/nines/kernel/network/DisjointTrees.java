// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.network;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Bounds for a piece whose frontier is too wide for any state to be kept. It is connected at least when one of several trees works that join the
 * terminals and share nothing but them; it is not connected at least when all links of one terminal have failed.
 */
final class DisjointTrees {

    private final Piece piece;
    private final Tape tape;
    private final int[] nodeValue;
    private final int[] nodes;
    private final Set<Integer> usedNodes = new HashSet<>();
    private final Set<Long> usedLinks = new HashSet<>();
    private final double failsLower;
    private double worksLower;
    private double failsUpper = 1;

    DisjointTrees(Piece piece, Tape tape, int[] nodeValue) {
        this.piece = piece;
        this.tape = tape;
        this.nodeValue = nodeValue;
        nodes = piece.nodes();
        double most = 0;
        for (int v : nodes) {
            if (piece.isTerminal(v)) {
                most = Math.max(most, piece.links(v).values().stream().mapToDouble(tape::fails).reduce(1, (x, y) -> x * y));
            }
        }
        failsLower = most;
        while (addTree()) {
            // until the terminals are no longer joined by what is left
        }
    }

    double worksLower() {
        return worksLower;
    }

    double failsUpper() {
        return failsUpper;
    }

    double failsLower() {
        return failsLower;
    }

    /** Takes the tree of most reliable paths from one terminal to the others, and counts it. */
    private boolean addTree() {
        int[] previous = mostReliablePaths();
        double works = 1;
        double fails = 0;
        Set<Integer> inTree = new HashSet<>();
        for (int i = 0; i < nodes.length; i++) {
            if (piece.isTerminal(nodes[i])) {
                if (previous[i] < 0) {
                    return false;
                }
                for (int v = i; previous[v] != v && inTree.add(v); v = previous[v]) {
                    int link = piece.links(nodes[v]).get(nodes[previous[v]]);
                    fails += works * tape.fails(link);
                    works *= tape.works(link);
                    if (!piece.isTerminal(nodes[v])) {
                        fails += works * tape.fails(nodeValue[nodes[v]]);
                        works *= tape.works(nodeValue[nodes[v]]);
                    }
                }
            }
        }
        for (int v : inTree) {
            usedLinks.add(linkKey(nodes[v], nodes[previous[v]]));
            if (!piece.isTerminal(nodes[v])) {
                usedNodes.add(nodes[v]);
            }
        }
        worksLower += failsUpper * works;
        failsUpper *= fails;
        return works > 0;
    }

    private static long linkKey(int x, int y) {
        return (long) Math.min(x, y) << 32 | Math.max(x, y);
    }

    /** For each node the one before it on the most reliable path from the first terminal, itself for that one, -1 where there is no path. */
    private int[] mostReliablePaths() {
        int[] previous = new int[nodes.length];
        double[] works = new double[nodes.length];
        boolean[] done = new boolean[nodes.length];
        Arrays.fill(previous, -1);
        PriorityQueue<double[]> queue = new PriorityQueue<>((x, y) -> x[0] != y[0] ? Double.compare(y[0], x[0]) : Double.compare(x[1], y[1]));
        int start = 0;
        while (!piece.isTerminal(nodes[start])) {
            start++;
        }
        previous[start] = start;
        works[start] = 1;
        queue.add(new double[] {1, start});
        while (!queue.isEmpty()) {
            int v = (int) queue.remove()[1];
            if (done[v]) {
                continue;
            }
            done[v] = true;
            for (Map.Entry<Integer, Integer> link : piece.links(nodes[v]).entrySet()) {
                int w = Arrays.binarySearch(nodes, link.getKey());
                double way = works[v] * tape.works(link.getValue()) * (piece.isTerminal(nodes[w]) ? 1 : tape.works(nodeValue[nodes[w]]));
                boolean free = !usedNodes.contains(nodes[w]) && !usedLinks.contains(linkKey(nodes[v], nodes[w]));
                if (free && !done[w] && way > works[w]) {
                    works[w] = way;
                    previous[w] = v;
                    queue.add(new double[] {way, w});
                }
            }
        }
        return previous;
    }
}
