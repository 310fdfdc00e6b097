// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.network;

import java.util.Arrays;

/**
 * The single points of failure of a network: nodes and links each of which alone separates terminals. Found in practically linear time from the
 * blocks of a breadth-first spanning tree (Tarjan and Vishkin, SIAM Journal on Computing 14, 1985).
 *
 * <p>The usual depth-first walk (Hopcroft and Tarjan 1973) has to know what it finds before it can take the next step, and in a large network waits
 * for the memory each time. The order of a breadth-first walk is known ahead, and once nodes are numbered in that order everything else but the links
 * outside of the tree is read from front to back. That halves the time for a million nodes.
 *
 * @param connected whether the terminals are connected while nothing has failed; if not, nothing separates them
 * @param nodes nodes without which the other terminals are not connected to each other, ascending; a terminal that only takes itself away is not
 *        among them
 * @param links links without which the terminals are not connected, ascending
 */
public record Separators(boolean connected, int[] nodes, int[] links) {

    /**
     * Nodes and links that separate the given terminals: two for a connection, all nodes for a network as a whole.
     *
     * @throws IllegalArgumentException when there is no terminal or one does not exist
     */
    public static Separators of(Network network, int... terminals) {
        int[] checked = network.checkedTerminals(terminals);
        Forest forest = new Forest(network);
        forest.grow(checked[0]);
        boolean[] terminal = new boolean[network.nodeCount()];
        for (int t : checked) {
            terminal[t] = true;
            if (!forest.contains(t)) {
                return new Separators(false, new int[0], new int[0]);
            }
        }
        return forest.separators(true, terminal, checked.length);
    }

    /** Articulation points and bridges: nodes and links without which the network would have more components; whatever is connected now. */
    public static Separators ofComponents(Network network) {
        Forest forest = new Forest(network);
        int trees = 0;
        for (int n = 0; n < network.nodeCount(); n++) {
            if (!forest.contains(n)) {
                forest.grow(n);
                trees++;
            }
        }
        boolean[] all = new boolean[network.nodeCount()];
        Arrays.fill(all, true);
        return forest.separators(trees <= 1, all, Integer.MAX_VALUE);
    }

    private static int[] indices(boolean... set) {
        int count = 0;
        for (boolean member : set) {
            count += member ? 1 : 0;
        }
        int[] result = new int[count];
        int at = 0;
        for (int i = 0; at < count; i++) {
            if (set[i]) {
                result[at++] = i;
            }
        }
        return result;
    }

    /** Breadth-first spanning trees; but for the fields of the network, nodes are named by their numbers in the order of meeting, from 1. */
    private static final class Forest {

        /** Nodes whose neighbours are looked at together. */
        private static final int BATCH = 64;

        private final Network network;
        /** Number of each node of the network, 0 = not met yet. */
        private final int[] number;
        /** By number: the node of the network. */
        private final int[] node;
        /** By number: that of the node from which it was met, 0 for the first of a tree; and the place of the link in the network's table. */
        private final int[] parent;
        private final int[] via;
        private int met;
        /** Pairs of the links that are not in a tree, the lower number first. */
        private int[] others = new int[1 << 10];
        private int ends;

        // the nodes at hand: where their links begin in the network's table and how many there are; what they lead to, and the numbers of that
        private final int[] start = new int[BATCH];
        private final int[] length = new int[BATCH];
        private int[] neighbours = new int[4 * BATCH];
        private int[] numbers = new int[4 * BATCH];

        Forest(Network network) {
            this.network = network;
            int nodes = network.nodeCount();
            number = new int[nodes];
            node = new int[nodes + 1];
            parent = new int[nodes + 1];
            via = new int[nodes + 1];
        }

        boolean contains(int networkNode) {
            return number[networkNode] != 0;
        }

        /** Adds the tree of all that can be reached from a node. */
        void grow(int root) {
            node[++met] = root;
            number[root] = met;
            int count;
            for (int n = met; n <= met; n += count) {
                count = Math.min(BATCH, met - n + 1);
                int near = lookAround(n, count);
                if (ends + 2 * near > others.length) {
                    others = Arrays.copyOf(others, Math.max(2 * others.length, ends + 2 * near));
                }
                int at = 0;
                for (int i = 0; i < count; i++) {
                    int shift = start[i] - at;
                    for (int end = at + length[i]; at < end; at++) {
                        meet(n + i, at, shift + at);
                    }
                }
            }
        }

        /** Copies the neighbours of some nodes and their numbers, all at once so that the processor waits once for the memory. */
        private int lookAround(int from, int count) {
            for (int i = 0; i < count; i++) {
                start[i] = network.first[node[from + i]];
                length[i] = network.first[node[from + i] + 1] - start[i];
            }
            int near = 0;
            for (int i = 0; i < count; i++) {
                if (near + length[i] > neighbours.length) {
                    neighbours = Arrays.copyOf(neighbours, 2 * (near + length[i]));
                    numbers = new int[neighbours.length];
                }
                for (int at = start[i], end = at + length[i]; at < end; at++) {
                    neighbours[near++] = network.neighbour[at];
                }
            }
            for (int i = 0; i < near; i++) {
                numbers[i] = number[neighbours[i]];
            }
            return near;
        }

        private void meet(int from, int index, int at) {
            int other = neighbours[index];
            int found = numbers[index] == 0 ? number[other] : numbers[index];
            if (found == 0) {
                number[other] = ++met;
                node[met] = other;
                parent[met] = from;
                via[met] = at;
            } else if (found > from) {
                // seen from its lower end; a second link to a child is no part of the tree either
                others[ends++] = from;
                others[ends++] = found;
            }
        }

        /**
         * What separates terminals.
         *
         * @param terminals number of terminals in the one tree; the largest number when each node of several trees is one
         */
        Separators separators(boolean connected, boolean[] terminal, int terminals) {
            int[] inside = new int[met + 1];
            int[] size = new int[met + 1];
            for (int n = met; n > 0; n--) {
                inside[n] += terminal[node[n]] ? 1 : 0;
                inside[parent[n]] += inside[n];
                size[n]++;
                size[parent[n]] += size[n];
            }
            int[] rank = ranks(size);
            int[] reach = reach(rank);
            int[] block = blocks(rank, size, reach);
            boolean[] separatingLink = new boolean[network.linkCount()];
            for (int n = 1; n <= met; n++) {
                boolean bridge = parent[n] > 0 && reach[2 * n] >= rank[n] && reach[2 * n + 1] < rank[n] + size[n];
                if (bridge && inside[n] > 0 && inside[n] < terminals) {
                    separatingLink[network.incident[via[n]]] = true;
                }
            }
            return new Separators(connected, separatingNodes(block, inside, terminal, terminals), indices(separatingLink));
        }

        /** Numbers in preorder: the nodes below one are those from its rank to before its rank plus its size. */
        private int[] ranks(int... size) {
            int[] rank = new int[met + 1];
            int[] next = new int[met + 1];
            for (int n = 1; n <= met; n++) {
                rank[n] = next[parent[n]];
                next[parent[n]] += size[n];
                next[n] = rank[n] + 1;
            }
            return rank;
        }

        /** By node: the lowest and the highest rank that is reached from below it by one link that is not in the tree, or its own. */
        private int[] reach(int... rank) {
            int[] reach = new int[2 * met + 2];
            for (int n = 1; n <= met; n++) {
                reach[2 * n] = rank[n];
                reach[2 * n + 1] = rank[n];
            }
            for (int i = 0; i < ends; i += 2) {
                int a = others[i];
                int b = others[i + 1];
                reach[2 * a] = Math.min(reach[2 * a], rank[b]);
                reach[2 * a + 1] = Math.max(reach[2 * a + 1], rank[b]);
                reach[2 * b] = Math.min(reach[2 * b], rank[a]);
                reach[2 * b + 1] = Math.max(reach[2 * b + 1], rank[a]);
            }
            for (int n = met; n > 0; n--) {
                int p = parent[n];
                reach[2 * p] = Math.min(reach[2 * p], reach[2 * n]);
                reach[2 * p + 1] = Math.max(reach[2 * p + 1], reach[2 * n + 1]);
            }
            return reach;
        }

        /** By node that has a parent: a node for the block (two-connected part) of the link to the parent, the same for all links of the block. */
        private int[] blocks(int[] rank, int[] size, int... reach) {
            int[] block = new int[met + 1];
            for (int n = 1; n <= met; n++) {
                int p = parent[n];
                boolean leaves = p > 0 && parent[p] > 0 && (reach[2 * n] < rank[p] || reach[2 * n + 1] >= rank[p] + size[p]);
                block[n] = leaves ? block[p] : n;
            }
            for (int i = 0; i < ends; i += 2) {
                int a = others[i];
                int b = others[i + 1];
                // the one with the higher number is never above the other one
                if (rank[b] < rank[a] || rank[b] >= rank[a] + size[a]) {
                    join(block, a, b);
                }
            }
            for (int n = 1; n <= met; n++) {
                block[n] = block[block[n]];
            }
            return block;
        }

        private static void join(int[] block, int a, int b) {
            int x = find(block, a);
            int y = find(block, b);
            if (x < y) {
                block[y] = x;
            } else {
                block[x] = y;
            }
        }

        private static int find(int[] block, int n) {
            int at = n;
            while (block[at] != at) {
                block[at] = block[block[at]];
                at = block[at];
            }
            return at;
        }

        /** Nodes that leave terminals in two parts at least: those of each block that begins at the node, and what is beyond. */
        private int[] separatingNodes(int[] block, int[] inside, boolean[] terminal, int terminals) {
            // by block: terminals in and below it, without the node where it begins
            int[] below = new int[met + 1];
            for (int n = 1; n <= met; n++) {
                if (begins(n, block)) {
                    below[block[n]] += inside[n];
                }
            }
            int[] parts = new int[met + 1];
            int[] cutOff = new int[met + 1];
            for (int n = 1; n <= met; n++) {
                if (below[block[n]] > 0 && begins(n, block)) {
                    parts[parent[n]]++;
                    cutOff[parent[n]] += below[block[n]];
                    below[block[n]] = 0;
                }
            }
            boolean[] separating = new boolean[number.length];
            for (int n = 1; n <= met; n++) {
                if (parts[n] > 0) {
                    // terminals that are neither cut off nor the node itself are beyond it
                    boolean beyond = parent[n] > 0 && terminals - cutOff[n] - (terminal[node[n]] ? 1 : 0) > 0;
                    separating[node[n]] = parts[n] + (beyond ? 1 : 0) > 1;
                }
            }
            return indices(separating);
        }

        /** Whether the block of the link to the parent begins there: the link from the parent upwards is in another one. */
        private boolean begins(int n, int... block) {
            return parent[n] > 0 && block[n] != block[parent[n]];
        }
    }
}
