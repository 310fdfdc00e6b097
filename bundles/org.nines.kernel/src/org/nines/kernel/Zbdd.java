// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

/**
 * Zero-suppressed decision diagrams (Minato 1993): families of sets of levels. A node stands for the sets of its low child and those of its
 * high child with the level added. Children have smaller indices than their parents. Not thread-safe while being extended.
 */
final class Zbdd {

    /** The family without any set. */
    static final int EMPTY = 0;
    /** The family whose only set is the empty one. */
    static final int BASE = 1;

    private static final int FRAME = 4;
    private static final int PENDING = -1;
    private static final int STEPS_BETWEEN_CHECKS = 1 << 14;

    private final int maxNodes;
    private final Progress progress;
    private int size = 2;
    private int root;
    int[] level = new int[64];
    int[] low = new int[64];
    int[] high = new int[64];
    /** Order of the smallest and of the largest set of each node. */
    private int[] smallest = new int[64];
    private int[] largest = new int[64];
    /** Open addressing over nodes, 0 = free. */
    private int[] table = new int[128];
    /** Results of {@link #without}. */
    private final OperationCache cache = new OperationCache();
    private int[] stack = new int[256 * FRAME];

    Zbdd(int maxNodes, Progress progress) {
        this.maxNodes = maxNodes;
        this.progress = progress;
        level[EMPTY] = BddManager.TERMINAL_LEVEL;
        level[BASE] = BddManager.TERMINAL_LEVEL;
        smallest[EMPTY] = Integer.MAX_VALUE / 2;
        largest[EMPTY] = -1;
    }

    int size() {
        return size;
    }

    /** The sets of {@code lo} and those of {@code hi} each with the level added. */
    int node(int atLevel, int lo, int hi) {
        if (hi == EMPTY) {
            return lo;
        }
        int slot = Hash.triple(atLevel, lo, hi) & table.length - 1;
        for (int n; (n = table[slot]) != 0; slot = slot + 1 & table.length - 1) {
            if (level[n] == atLevel && low[n] == lo && high[n] == hi) {
                return n;
            }
        }
        if (size == maxNodes) {
            throw new NodeLimitException(
                    "the sets need more than the " + maxNodes + " nodes allowed; raise the limit or ask for fewer sets");
        }
        if (size % STEPS_BETWEEN_CHECKS == 0 && progress.isCancelled()) {
            throw new CancellationException("cancelled while building sets");
        }
        if (size == level.length) {
            int larger = (int) Math.min(maxNodes, 2L * size);
            level = Arrays.copyOf(level, larger);
            low = Arrays.copyOf(low, larger);
            high = Arrays.copyOf(high, larger);
            smallest = Arrays.copyOf(smallest, larger);
            largest = Arrays.copyOf(largest, larger);
        }
        level[size] = atLevel;
        low[size] = lo;
        high[size] = hi;
        smallest[size] = Math.min(smallest[lo], smallest[hi] + 1);
        largest[size] = Math.max(largest[lo], largest[hi] + 1);
        table[slot] = size++;
        if (2 * size > table.length) {
            rehash();
        }
        return size - 1;
    }

    private void rehash() {
        table = new int[2 * table.length];
        for (int n = 2; n < size; n++) {
            int slot = Hash.triple(level[n], low[n], high[n]) & table.length - 1;
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = n;
        }
    }

    /**
     * The sets of one family that contain no set of another one (Rauzy, Reliability Engineering and System Safety 40, 1993).
     *
     * @param left a family of sets none of which contains another one
     * @param right likewise
     */
    int without(int left, int right) {
        int depth = 0;
        int u = left;
        int v = right;
        while (true) {
            while (v > BASE && level[u] > level[v]) {
                v = low[v]; // no set of u has the level
            }
            int result = simple(u, v);
            if (result < 0) {
                result = cache.find(u, v);
            }
            if (result < 0) {
                if (depth + FRAME > stack.length) {
                    stack = Arrays.copyOf(stack, 2 * stack.length);
                }
                stack[depth] = u;
                stack[depth + 1] = v;
                stack[depth + 2] = PENDING;
                stack[depth + 3] = PENDING;
                depth += FRAME;
                v = level[v] == level[u] ? low[v] : v;
                u = low[u];
                continue;
            }
            while (true) {
                if (depth == 0) {
                    return result;
                }
                int frame = depth - FRAME;
                u = stack[frame];
                v = stack[frame + 1];
                boolean same = level[u] == level[v];
                if (stack[frame + 2] == PENDING) {
                    stack[frame + 2] = result;
                    v = same ? high[v] : v;
                    u = high[u];
                    break;
                }
                if (same && stack[frame + 3] == PENDING) {
                    stack[frame + 3] = result;
                    v = low[v];
                    u = result;
                    break;
                }
                result = node(level[u], stack[frame + 2], result);
                cache.put(u, v, result);
                depth = frame;
            }
        }
    }

    private int simple(int u, int v) {
        // no set contains another one, so a family with the empty set has no other
        return u == EMPTY || v == BASE || u == v ? EMPTY : v == EMPTY || u == BASE || largest[u] < smallest[v] ? u : -1;
    }

    /** Marks the nodes of a family; the array ends with the highest of them. */
    boolean[] cone(int family) {
        boolean[] marked = new boolean[family + 1];
        marked[family] = true;
        for (int n = family; n > BASE; n--) {
            if (marked[n]) {
                marked[low[n]] = true;
                marked[high[n]] = true;
            }
        }
        return marked;
    }

    /** An empty diagram with the same bound, which nobody cancels. */
    Zbdd sibling() {
        return new Zbdd(maxNodes, Progress.NONE);
    }

    /** A copy with nothing but one family, which is its last node. */
    Zbdd restrictTo(int family) {
        boolean[] cone = cone(family);
        int count = 2;
        int[] renamed = new int[cone.length];
        for (int n = 0; n < cone.length; n++) {
            renamed[n] = n <= BASE ? n : cone[n] ? count++ : 0;
        }
        Zbdd copy = sibling();
        for (int n = 2; n < cone.length; n++) {
            if (cone[n]) {
                copy.node(level[n], renamed[low[n]], renamed[high[n]]);
            }
        }
        copy.root = renamed[family];
        return copy;
    }

    /** Order of the largest set of a family, -1 when there is none. */
    int largest(int family) {
        return largest[family];
    }

    /** The family to which this diagram was restricted. */
    int root() {
        return root;
    }
}
