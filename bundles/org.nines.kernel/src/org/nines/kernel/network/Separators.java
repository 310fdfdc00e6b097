// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.network;

import java.util.Arrays;

/**
 * The single points of failure of a network: nodes and links each of which alone separates terminals. Found in one depth-first walk by the
 * lowest number that each subtree reaches back to (Hopcroft and Tarjan, Communications of the ACM 16, 1973), without recursion, in time linear in
 * the size of the network.
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
        return new Walk(network, checked).fromTerminal(checked[0]);
    }

    /** Articulation points and bridges: nodes and links without which the network would have more components; whatever is connected now. */
    public static Separators ofComponents(Network network) {
        int[] all = new int[network.nodeCount()];
        Arrays.setAll(all, i -> i);
        return new Walk(network, all).fromEverywhere();
    }

    /** The walk. Nodes are numbered from 1 in the order in which it meets them; arrays are by these numbers, so that neighbours are near. */
    private static final class Walk {

        private final Network network;
        private final int terminals;
        /** Number of a node, 0 before it is met. */
        private final int[] number;
        private final int[] node;
        private final int[] parent;
        private final int[] parentLink;
        /** Lowest number that the subtree reaches over one link that is not in the tree. */
        private final int[] low;
        private final int[] next;
        /** Terminals in the subtree; first 1 for a terminal. */
        private final int[] inside;
        /** Terminals in the parts that the node cuts off, and how many parts have some. */
        private final int[] cutOff;
        private final int[] parts;
        private final boolean[] isTerminal;
        private final boolean[] separatingNode;
        private final boolean[] separatingLink;
        private int met;

        Walk(Network network, int[] terminals) {
            this.network = network;
            this.terminals = terminals.length;
            int n = network.nodeCount();
            number = new int[n];
            node = new int[n + 1];
            parent = new int[n + 1];
            parentLink = new int[n + 1];
            low = new int[n + 1];
            next = new int[n + 1];
            inside = new int[n + 1];
            cutOff = new int[n + 1];
            parts = new int[n + 1];
            separatingNode = new boolean[n];
            separatingLink = new boolean[network.linkCount()];
            isTerminal = new boolean[n];
            for (int t : terminals) {
                isTerminal[t] = true;
            }
        }

        Separators fromTerminal(int start) {
            int root = walk(start, terminals);
            if (inside[root] != terminals) {
                return new Separators(false, new int[0], new int[0]);
            }
            return result(true);
        }

        Separators fromEverywhere() {
            boolean connected = true;
            for (int n = 0; n < number.length; n++) {
                if (number[n] == 0) {
                    connected &= met == 0;
                    walk(n, Integer.MAX_VALUE);
                }
            }
            return result(connected);
        }

        private Separators result(boolean connected) {
            return new Separators(connected, indices(separatingNode), indices(separatingLink));
        }

        private static int[] indices(boolean[] set) {
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

        private void meet(int n, int from, int link) {
            int i = ++met;
            number[n] = i;
            node[i] = n;
            parent[i] = from;
            parentLink[i] = link;
            low[i] = i;
            next[i] = network.first[n];
            inside[i] = isTerminal[n] ? 1 : 0;
        }

        /** @param all number of all terminals; the largest number when those outside of the component don't matter */
        private int walk(int start, int all) {
            int[] incident = network.incident;
            meet(start, 0, -1);
            int root = met;
            int i = root;
            while (i > 0) {
                int at = next[i];
                if (at < network.first[node[i] + 1]) {
                    next[i] = at + 2;
                    int other = number[incident[at]];
                    if (other == 0) {
                        meet(incident[at], i, incident[at + 1]);
                        i = met;
                    } else if (other < low[i] && incident[at + 1] != parentLink[i]) {
                        low[i] = other;
                    }
                } else {
                    int up = parent[i];
                    leave(i, all);
                    if (up > 0) {
                        returnTo(up, i, all);
                    }
                    i = up;
                }
            }
            return root;
        }

        private void returnTo(int i, int child, int all) {
            low[i] = Math.min(low[i], low[child]);
            inside[i] += inside[child];
            if (low[child] >= i && inside[child] > 0) {
                parts[i]++;
                cutOff[i] += inside[child];
            }
            if (low[child] > i && inside[child] > 0 && inside[child] < all) {
                separatingLink[parentLink[child]] = true;
            }
        }

        /** All parts that a node cuts off are known: what is left on the other side is one more. */
        private void leave(int i, int all) {
            boolean root = parent[i] == 0;
            int self = isTerminal[node[i]] ? 1 : 0;
            boolean beyond = !root && (all == Integer.MAX_VALUE || all - self - cutOff[i] > 0);
            separatingNode[node[i]] = parts[i] + (beyond ? 1 : 0) > 1;
        }
    }
}
