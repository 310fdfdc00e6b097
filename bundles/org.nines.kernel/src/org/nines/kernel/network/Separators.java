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

    /**
     * The walk. Only nodes on the path from its start have more than a number, and they lie side by side in one array: a walk waits for memory and
     * for little else.
     */
    private static final class Walk {

        // what is known of a node on the path
        private static final int NODE = 0;
        private static final int NUMBER = 1;
        /** Lowest number that the subtree reaches over one link that is not in the tree. */
        private static final int LOW = 2;
        private static final int NEXT = 3;
        private static final int END = 4;
        /** Terminals in the subtree. */
        private static final int INSIDE = 5;
        /** Terminals in the parts that the node cuts off. */
        private static final int CUT_OFF = 6;
        /** Four times the number of these parts that have terminals, plus one for a node that is one, plus two when the way back was seen. */
        private static final int PARTS = 7;
        private static final int FIELDS = 8;

        private static final int UNMET = 0;
        private static final int UNMET_TERMINAL = -1;

        private static final int SELF = 1;
        private static final int BACK = 2;
        private static final int PART = 4;

        private final Network network;
        private final int terminals;
        /** For each node its number, from 1 in the order of meeting, or one of the two above; and where its links begin. */
        private final int[] nodes;
        private final boolean[] separatingNode;
        private final boolean[] separatingLink;
        private int[] path = new int[FIELDS << 10];
        private int met;

        Walk(Network network, int[] terminals) {
            this.network = network;
            this.terminals = terminals.length;
            nodes = new int[2 * network.nodeCount() + 2];
            for (int n = 0; n <= network.nodeCount(); n++) {
                nodes[2 * n + 1] = network.first[n];
            }
            separatingNode = new boolean[network.nodeCount()];
            separatingLink = new boolean[network.linkCount()];
            for (int t : terminals) {
                nodes[2 * t] = UNMET_TERMINAL;
            }
        }

        Separators fromTerminal(int start) {
            if (walk(start, terminals) != terminals) {
                return new Separators(false, new int[0], new int[0]);
            }
            return result(true);
        }

        Separators fromEverywhere() {
            boolean connected = true;
            for (int n = 0; n < network.nodeCount(); n++) {
                if (nodes[2 * n] <= UNMET) {
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

        private void enter(int top, int node) {
            if (top + FIELDS > path.length) {
                path = Arrays.copyOf(path, 2 * path.length);
            }
            int self = nodes[2 * node] == UNMET_TERMINAL ? SELF : 0;
            nodes[2 * node] = ++met;
            path[top + NODE] = node;
            path[top + NUMBER] = met;
            path[top + LOW] = met;
            path[top + NEXT] = nodes[2 * node + 1];
            path[top + END] = nodes[2 * node + 3];
            path[top + INSIDE] = self;
            path[top + CUT_OFF] = 0;
            path[top + PARTS] = self;
        }

        /**
         * Walks over a component.
         *
         * @param all number of all terminals; the largest number when those outside of the component don't matter
         * @return number of terminals in the component
         */
        private int walk(int start, int all) {
            int top = 0;
            enter(top, start);
            while (true) {
                int found = scan(top);
                if (found >= 0) {
                    top += FIELDS;
                    enter(top, found);
                } else {
                    leave(top, all);
                    if (top == 0) {
                        return path[INSIDE];
                    }
                    top -= FIELDS;
                    returnTo(top, all);
                }
            }
        }

        /** Goes on with the links of a node up to one that leads to a new node, which is returned; -1 when there is none. */
        private int scan(int top) {
            int end = path[top + END];
            int low = path[top + LOW];
            int before = top == 0 ? 0 : path[top - FIELDS + NUMBER];
            int[] neighbour = network.neighbour;
            for (int at = path[top + NEXT]; at < end; at++) {
                int other = neighbour[at];
                int otherNumber = nodes[2 * other];
                if (otherNumber <= UNMET) {
                    path[top + NEXT] = at + 1;
                    path[top + LOW] = low;
                    return other;
                }
                if (otherNumber == before && (path[top + PARTS] & BACK) == 0) {
                    // of parallel links to the node before, one is the way by which the walk came
                    path[top + PARTS] |= BACK;
                } else if (otherNumber < low) {
                    low = otherNumber;
                }
            }
            path[top + LOW] = low;
            return -1;
        }

        /** A child, which lies above on the path, is done. */
        private void returnTo(int top, int all) {
            int child = top + FIELDS;
            int low = path[child + LOW];
            int inside = path[child + INSIDE];
            path[top + INSIDE] += inside;
            if (low < path[top + LOW]) {
                path[top + LOW] = low;
            }
            if (inside > 0 && low >= path[top + NUMBER]) {
                path[top + PARTS] += PART;
                path[top + CUT_OFF] += inside;
                if (low > path[top + NUMBER] && inside < all) {
                    separatingLink[network.incident[path[top + NEXT] - 1]] = true;
                }
            }
        }

        /** All parts that a node cuts off are known: what is left on the other side is one more. */
        private void leave(int top, int all) {
            int parts = path[top + PARTS] / PART;
            boolean beyond = top > 0 && (all == Integer.MAX_VALUE || all - (path[top + PARTS] & SELF) - path[top + CUT_OFF] > 0);
            if (parts + (beyond ? 1 : 0) > 1) {
                separatingNode[path[top + NODE]] = true;
            }
        }
    }
}
