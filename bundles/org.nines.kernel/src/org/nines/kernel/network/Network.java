// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.network;

import java.util.Arrays;

/**
 * Undirected network of nodes and links, both numbered from 0; immutable. Parallel links are redundancy; a link from a node to itself has no
 * effect.
 */
public final class Network {

    private final int nodeCount;
    /** Ends of link l: {@code ends[2 * l]} and {@code ends[2 * l + 1]}. */
    private final int[] ends;
    /** The links at node n, but for loops, are from {@code first[n]} to before {@code first[n + 1]} in the next two. */
    final int[] first;
    /** The node at the other end. */
    final int[] neighbour;
    /** The link; apart, because a walk needs it for few of them. */
    final int[] incident;

    private Network(int nodeCount, int[] ends) {
        this.nodeCount = nodeCount;
        this.ends = ends;
        first = new int[nodeCount + 1];
        for (int l = 0; l < ends.length; l += 2) {
            if (ends[l] != ends[l + 1]) {
                first[ends[l] + 1]++;
                first[ends[l + 1] + 1]++;
            }
        }
        for (int n = 0; n < nodeCount; n++) {
            first[n + 1] += first[n];
        }
        neighbour = new int[first[nodeCount]];
        incident = new int[first[nodeCount]];
        int[] next = Arrays.copyOf(first, nodeCount);
        for (int l = 0; l < ends.length; l += 2) {
            int a = ends[l];
            int b = ends[l + 1];
            if (a != b) {
                neighbour[next[a]] = b;
                incident[next[a]++] = l >> 1;
                neighbour[next[b]] = a;
                incident[next[b]++] = l >> 1;
            }
        }
    }

    /**
     * A network.
     *
     * @param nodes number of nodes
     * @param ends two nodes for each link, one after the other
     * @throws IllegalArgumentException when there is an odd number of ends or a node does not exist; networks have up to 2^29 links
     */
    public static Network of(int nodes, int... ends) {
        if (nodes < 0 || (ends.length & 1) != 0 || ends.length > 1 << 30) {
            throw new IllegalArgumentException(nodes + " nodes and " + ends.length + " ends of links are no network");
        }
        for (int i = 0; i < ends.length; i++) {
            if (ends[i] < 0 || ends[i] >= nodes) {
                throw new IllegalArgumentException("link " + (i >> 1) + " ends at node " + ends[i] + " of a network of " + nodes + " nodes");
            }
        }
        return new Network(nodes, ends.clone());
    }

    /** Number of nodes. */
    public int nodeCount() {
        return nodeCount;
    }

    /** Number of links. */
    public int linkCount() {
        return ends.length >> 1;
    }

    /** One end of a link. */
    public int from(int link) {
        return ends[2 * link];
    }

    /** The other end of a link. */
    public int to(int link) {
        return ends[2 * link + 1];
    }

    /**
     * The terminals without repetition, ascending.
     *
     * @throws IllegalArgumentException when there is none or one does not exist
     */
    int[] checkedTerminals(int[] terminals) {
        if (terminals.length == 0) {
            throw new IllegalArgumentException("a network needs at least one terminal");
        }
        for (int t : terminals) {
            if (t < 0 || t >= nodeCount) {
                throw new IllegalArgumentException("terminal " + t + " of a network of " + nodeCount + " nodes");
            }
        }
        return Arrays.stream(terminals).sorted().distinct().toArray();
    }
}
