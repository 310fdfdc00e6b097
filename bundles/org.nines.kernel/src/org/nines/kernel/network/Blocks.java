// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Biconnected components of a network, of those that matter to its terminals: what hangs on a single node and has no terminal of its own is left
 * out, again and again. The nodes between those left must work and are terminals of each of them.
 */
final class Blocks {

    private static final int NEEDED = -2;

    private final Network network;
    private final boolean[] terminal;
    /** Links of each component. */
    private final List<int[]> components = new ArrayList<>();
    /** Number of terminals that a depth-first walk from one of them meets. */
    private int reached;

    /** @param terminal is changed: nodes between components become terminals */
    Blocks(Network network, boolean[] terminal, int start) {
        this.network = network;
        this.terminal = terminal;
        find(start);
    }

    int reachedTerminals() {
        return reached;
    }

    private void find(int start) {
        int n = network.nodeCount();
        int[] number = new int[n];
        int[] low = new int[n];
        int[] next = Arrays.copyOf(network.first, n);
        int[] path = new int[n];
        int[] pathLink = new int[n];
        int[] open = new int[network.linkCount()];
        int openCount = 0;
        int met = 1;
        int depth = 0;
        path[0] = start;
        pathLink[0] = -1;
        number[start] = met;
        low[start] = met;
        reached = terminal[start] ? 1 : 0;
        while (depth >= 0) {
            int v = path[depth];
            if (next[v] < network.first[v + 1]) {
                int w = network.neighbour[next[v]];
                int link = network.incident[next[v]++];
                if (number[w] == 0) {
                    open[openCount++] = link;
                    number[w] = ++met;
                    low[w] = met;
                    reached += terminal[w] ? 1 : 0;
                    path[++depth] = w;
                    pathLink[depth] = link;
                } else if (number[w] < number[v] && link != pathLink[depth]) {
                    open[openCount++] = link;
                    low[v] = Math.min(low[v], number[w]);
                }
            } else if (--depth >= 0) {
                int up = path[depth];
                low[up] = Math.min(low[up], low[v]);
                if (low[v] >= number[up]) {
                    int from = openCount;
                    do {
                        from--;
                    } while (open[from] != pathLink[depth + 1]);
                    components.add(Arrays.copyOfRange(open, from, openCount));
                    openCount = from;
                }
            }
        }
    }

    /** The components that matter; marks the nodes between them as terminals. */
    List<int[]> relevant() {
        int[] membership = new int[network.nodeCount()];
        List<int[]> nodes = new ArrayList<>();
        int[] seen = new int[network.nodeCount()];
        Arrays.fill(seen, -1);
        for (int c = 0; c < components.size(); c++) {
            nodes.add(nodesOf(components.get(c), seen, c));
            for (int v : nodes.get(c)) {
                membership[v]++;
            }
        }
        boolean[] dropped = new boolean[components.size()];
        // a component is met again when one of its neighbours goes: neighbours by node
        List<List<Integer>> at = new ArrayList<>();
        for (int v = 0; v < membership.length; v++) {
            at.add(membership[v] > 1 ? new ArrayList<>() : List.of());
        }
        boolean[] queued = new boolean[components.size()];
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int c = 0; c < queued.length; c++) {
            for (int v : nodes.get(c)) {
                if (membership[v] > 1) {
                    at.get(v).add(c);
                }
            }
            waiting.add(c);
            queued[c] = true;
        }
        while (!waiting.isEmpty()) {
            int c = waiting.remove();
            queued[c] = false;
            int between = dropped[c] ? NEEDED : between(nodes.get(c), membership);
            if (between != NEEDED) {
                dropped[c] = true;
                if (between >= 0) {
                    membership[between]--;
                    for (int neighbour : at.get(between)) {
                        if (!queued[neighbour]) {
                            queued[neighbour] = true;
                            waiting.add(neighbour);
                        }
                    }
                }
            }
        }
        List<int[]> result = new ArrayList<>();
        for (int c = 0; c < dropped.length; c++) {
            if (!dropped[c]) {
                result.add(components.get(c));
                for (int v : nodes.get(c)) {
                    terminal[v] |= membership[v] > 1;
                }
            }
        }
        return result;
    }

    /** The node that alone joins a component without terminals to the others, -1 when it stands alone; {@link #NEEDED} for other components. */
    private int between(int[] nodes, int[] membership) {
        int between = -1;
        for (int v : nodes) {
            if (membership[v] > 1) {
                if (between >= 0) {
                    return NEEDED;
                }
                between = v;
            } else if (terminal[v]) {
                return NEEDED;
            }
        }
        return between;
    }

    private int[] nodesOf(int[] links, int[] seen, int mark) {
        int[] found = new int[2 * links.length];
        int count = 0;
        for (int l : links) {
            for (int v : new int[] {network.from(l), network.to(l)}) {
                if (seen[v] != mark) {
                    seen[v] = mark;
                    found[count++] = v;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }
}
