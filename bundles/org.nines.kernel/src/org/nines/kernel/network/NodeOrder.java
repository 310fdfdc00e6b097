// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.network;

/**
 * Orders the nodes of a piece so that few of them at a time have both links before and links to come. From each start the node comes next that
 * leaves the smallest frontier; the start with the least work in sight wins.
 */
final class NodeOrder {

    /** Pieces of more nodes are not tried from each of them. */
    private static final int MOST_STARTS = 400;
    /** How much more work a frontier of one node more is taken to be. */
    private static final double GROWTH = 3;

    /** Neighbours of each node, by number in the piece. */
    private final int[][] neighbours;
    private final int[] position;
    private final int[] open;
    private final int[] touched;

    NodeOrder(int[][] neighbours) {
        this.neighbours = neighbours;
        position = new int[neighbours.length];
        open = new int[neighbours.length];
        touched = new int[neighbours.length];
    }

    /** The best order found, by number in the piece. */
    int[] best() {
        int n = neighbours.length;
        int step = Math.max(1, n / MOST_STARTS);
        int[] best = null;
        double least = Double.POSITIVE_INFINITY;
        int[] order = new int[n];
        for (int start = 0; start < n; start += step) {
            double cost = from(start, order, least);
            if (cost < least) {
                least = cost;
                best = order.clone();
            }
        }
        return best;
    }

    /** Orders from a start; gives up when it costs more than a limit. */
    private double from(int start, int[] order, double limit) {
        int n = neighbours.length;
        for (int v = 0; v < n; v++) {
            position[v] = -1;
            open[v] = neighbours[v].length;
            touched[v] = 0;
        }
        int[] candidates = new int[n];
        int count = 0;
        candidates[count++] = start;
        touched[start] = 1;
        int width = 0;
        double cost = 0;
        for (int i = 0; i < n; i++) {
            int chosen = choose(candidates, count);
            int v = candidates[chosen];
            candidates[chosen] = candidates[--count];
            position[v] = i;
            order[i] = v;
            width++;
            for (int w : neighbours[v]) {
                open[w]--;
                if (position[w] >= 0) {
                    cost += Math.pow(GROWTH, width);
                    width -= open[w] == 0 ? 1 : 0;
                } else if (touched[w] == 0) {
                    touched[w] = 1;
                    candidates[count++] = w;
                }
            }
            width -= open[v] == 0 ? 1 : 0;
            if (cost >= limit) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return cost;
    }

    /** Candidate after which the frontier is smallest; of several the one next to the oldest node. */
    private int choose(int[] candidates, int count) {
        int chosen = 0;
        long least = Long.MAX_VALUE;
        for (int c = 0; c < count; c++) {
            int v = candidates[c];
            int growth = open[v] > 0 ? 1 : 0;
            int oldest = Integer.MAX_VALUE >> 1;
            for (int w : neighbours[v]) {
                if (position[w] >= 0) {
                    growth -= open[w] == 1 ? 1 : 0;
                    oldest = Math.min(oldest, position[w]);
                }
            }
            long key = (long) growth << 40 | (long) oldest << 8 & 0xffffffff00L;
            if (key < least || key == least && v < candidates[chosen]) {
                least = key;
                chosen = c;
            }
        }
        return chosen;
    }
}
