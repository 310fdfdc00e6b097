// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;

/**
 * One function as decisions about events that are themselves elements or functions of the same circuit: a decision diagram of diagrams, in which the
 * event of a decision shares no element with what it decides between. Where functions share elements they can be conditioned on these; so the
 * circuit is the sum of what the parts need where a diagram over elements alone would be the product (recursive conditioning; Darwiche 2001).
 *
 * <p>References as in {@link DecisionDiagram}: node shifted by one, lowest bit = complement. Node 0 is FALSE, then come the leaves, then decisions,
 * each behind everything that it refers to.
 *
 * @param element by leaf, from node 1: the element of the graph
 * @param event by node: the node of the event that decides
 * @param high by node: what is left when the event has occurred; {@code low}: when it has not
 * @param root reference of the function
 * @param depth bound of the number of decisions one upon the other, those about events of events included
 */
record Circuit(int[] element, int[] event, int[] low, int[] high, int root, int depth) {

    int nodes() {
        return event.length;
    }

    int firstDecision() {
        return element.length + 1;
    }

    /** Collects decisions. */
    static final class Builder {

        private final int most;
        private int[] element = new int[16];
        private int leaves;
        private int[] event = new int[64];
        private int[] low = new int[64];
        private int[] high = new int[64];
        private int[] depth = new int[64];
        private int nodes = 1;

        /** @param most bound of the number of nodes */
        Builder(int most) {
            this.most = most;
        }

        /** A leaf; all of them come before the first decision. */
        int leaf(int e) {
            if (leaves == element.length) {
                element = Arrays.copyOf(element, 2 * leaves);
            }
            element[leaves++] = e;
            return add(0, 0, 0, 0);
        }

        /** The function 'if the event then hi else lo'; the event may be a constant or a complement. */
        int decision(int of, int hi, int lo) {
            if (of <= StructureGraph.TRUE) {
                return of == StructureGraph.TRUE ? hi : lo;
            }
            if (hi == lo) {
                return hi;
            }
            if (hi == StructureGraph.TRUE && lo == StructureGraph.FALSE) {
                return of;
            }
            int then = (of & 1) == 0 ? hi : lo;
            int otherwise = (of & 1) == 0 ? lo : hi;
            int below = Math.max(depth[of >> 1], Math.max(depth[hi >> 1], depth[lo >> 1]));
            return add(of >> 1, otherwise, then, below + 1);
        }

        private int add(int of, int lo, int hi, int deep) {
            if (nodes == most) {
                throw new NodeLimitException("the function needs more than the " + most + " nodes allowed; raise the limit or split the structure");
            }
            if (nodes == event.length) {
                event = Arrays.copyOf(event, 2 * nodes);
                low = Arrays.copyOf(low, 2 * nodes);
                high = Arrays.copyOf(high, 2 * nodes);
                depth = Arrays.copyOf(depth, 2 * nodes);
            }
            event[nodes] = of;
            low[nodes] = lo;
            high[nodes] = hi;
            depth[nodes] = deep;
            return nodes++ << 1;
        }

        Circuit build(int root) {
            return new Circuit(Arrays.copyOf(element, leaves), Arrays.copyOf(event, nodes), Arrays.copyOf(low, nodes), Arrays.copyOf(high, nodes),
                    root, depth[root >> 1] + 1);
        }
    }
}
