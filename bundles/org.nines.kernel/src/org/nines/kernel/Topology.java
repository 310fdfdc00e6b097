// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;

/**
 * Undirected network whose nodes and links each work under a condition, which is a reference of the {@link StructureGraph.Builder} it is
 * used with. Conditions may be shared: one rack may hold several nodes, one conduit several links.
 *
 * <p>A path from a source to a target needs the source, the target, every node between and every link on it to work. A node that is not a
 * <em>transit</em> node (a host) can be start or end of a path but never lie in between. A node reaches itself when it works. Parallel
 * links are redundancy; a link from a node to itself is harmless and without effect.
 */
public final class Topology {

    private final int nodeCount;
    private final int linkCount;
    private final int[] works;
    private final boolean[] transit;
    private final int[] ends;
    private final int[] linkWorks;

    private Topology(Builder b) {
        nodeCount = b.nodeCount;
        linkCount = b.linkCount;
        works = Arrays.copyOf(b.works, nodeCount);
        transit = Arrays.copyOf(b.transit, nodeCount);
        ends = Arrays.copyOf(b.ends, 2 * linkCount);
        linkWorks = Arrays.copyOf(b.linkWorks, linkCount);
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Number of nodes. */
    public int nodeCount() {
        return nodeCount;
    }

    /** Number of links. */
    public int linkCount() {
        return linkCount;
    }

    /** The condition under which a node works. */
    public int works(int node) {
        return works[node];
    }

    /** Whether paths may lead through the node. */
    public boolean transit(int node) {
        return transit[node];
    }

    /** One end of a link. */
    public int from(int link) {
        return ends[2 * link];
    }

    /** The other end of a link. */
    public int to(int link) {
        return ends[2 * link + 1];
    }

    /** The condition under which a link works. */
    public int linkWorks(int link) {
        return linkWorks[link];
    }

    /** Collects nodes and links. */
    public static final class Builder {

        private int nodeCount;
        private int linkCount;
        private int[] works = new int[16];
        private boolean[] transit = new boolean[16];
        private int[] ends = new int[32];
        private int[] linkWorks = new int[16];

        private Builder() {
        }

        /**
         * A new node.
         *
         * @param condition reference under which it works
         * @param isTransit false for a host, which never lies between the ends of a path
         * @return the index of the node
         */
        public int node(int condition, boolean isTransit) {
            if (nodeCount == works.length) {
                works = Arrays.copyOf(works, 2 * nodeCount);
                transit = Arrays.copyOf(transit, 2 * nodeCount);
            }
            works[nodeCount] = condition;
            transit[nodeCount] = isTransit;
            return nodeCount++;
        }

        /**
         * A new link between two nodes.
         *
         * @param condition reference under which it works
         * @return the index of the link
         * @throws IllegalArgumentException when one of the nodes does not exist
         */
        public int link(int a, int b, int condition) {
            if (a < 0 || a >= nodeCount || b < 0 || b >= nodeCount) {
                throw new IllegalArgumentException("link between nodes " + a + " and " + b + " of a network of " + nodeCount + " nodes");
            }
            if (linkCount == linkWorks.length) {
                linkWorks = Arrays.copyOf(linkWorks, 2 * linkCount);
                ends = Arrays.copyOf(ends, 4 * linkCount);
            }
            ends[2 * linkCount] = a;
            ends[2 * linkCount + 1] = b;
            linkWorks[linkCount] = condition;
            return linkCount++;
        }

        /** The network made so far. */
        public Topology build() {
            return new Topology(this);
        }
    }
}
