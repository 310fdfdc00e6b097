// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.CancellationException;

/**
 * Reduced ordered binary decision diagrams with complement edges (Bryant 1986; Brace, Rudell and Bryant 1990) under construction, in int
 * arrays with an open list of free nodes and mark-and-sweep collection.
 *
 * <p>A reference is a node shifted by one with the complement in the lowest bit; node 0 is the terminal FALSE. The low edge is never
 * complemented, so a reference without complement is false when all variables are false: the low bit alone tells the value there.
 * Operations keep their own stack, which makes depth harmless and lets the collector run in the middle of an operation.
 */
final class BddManager {

    static final int TERMINAL_LEVEL = Integer.MAX_VALUE;
    private static final int FALSE = StructureGraph.FALSE;
    private static final int TRUE = StructureGraph.TRUE;
    private static final int FREE = -1;
    private static final int FRAME = 4;
    private static final int PENDING = -1;
    private static final int STEPS_BETWEEN_CHECKS = 1 << 14;

    private int maxNodes;
    private final Progress progress;
    /** Whether the bound may be raised later: then it is no use to collect again and again in order to stay below it. */
    private boolean raisable;

    private int[] level;
    private int[] low;
    private int[] high;
    /** Next node in the same bucket, or next free node. */
    private int[] next;
    private int[] buckets;
    private int free;
    private int freeCount;

    /** Keys f, g with f &lt; g for a conjunction, with f &gt; g for an exclusive or. */
    private final OperationCache cache = new OperationCache();

    private int[] stack = new int[256 * FRAME];
    private int depth;

    /** References that survive a collection; managed by the owner as a stack of results it still needs. */
    private int[] held;
    private int heldCount;
    private int steps;
    /** Work list of {@link #mark}. */
    private int[] pending = new int[256];

    BddManager(int maxNodes, Progress progress, int holdable) {
        this.maxNodes = maxNodes;
        this.progress = progress;
        int size = Math.min(maxNodes, 1 << 12);
        level = new int[size];
        low = new int[size];
        high = new int[size];
        next = new int[size];
        held = new int[Math.max(16, holdable)];
        heldCount = holdable;
        level[0] = TERMINAL_LEVEL;
        release(1, size);
        rehash();
    }

    /**
     * Sets another bound and drops the operation that ran into the one before, if any.
     *
     * @param slots those to be kept, the ones asked for at the beginning
     * @param last whether no higher bound will follow
     */
    void limit(int most, int slots, boolean last) {
        maxNodes = most;
        raisable = !last;
        heldCount = slots;
        depth = 0;
    }

    int level(int ref) {
        return level[ref >> 1];
    }

    int low(int ref) {
        return low[ref >> 1] ^ ref & 1;
    }

    int high(int ref) {
        return high[ref >> 1] ^ ref & 1;
    }

    /** Protects a reference in one of the slots that were asked for at the beginning. */
    void hold(int slot, int ref) {
        held[slot] = ref;
    }

    int held(int slot) {
        return held[slot];
    }

    /** Protects references for a while: reserves slots behind those in use and returns the first. */
    int reserve(int slots) {
        if (heldCount + slots > held.length) {
            held = Arrays.copyOf(held, 2 * (heldCount + slots));
        }
        Arrays.fill(held, heldCount, heldCount + slots, FALSE);
        heldCount += slots;
        return heldCount - slots;
    }

    void dismiss(int slots) {
        heldCount -= slots;
    }

    int not(int f) {
        return f ^ 1;
    }

    int or(int f, int g) {
        return and(f ^ 1, g ^ 1) ^ 1;
    }

    int and(int f, int g) {
        return apply(false, f, g);
    }

    int xor(int f, int g) {
        return apply(true, f, g);
    }

    private int apply(boolean exclusive, int left, int right) {
        int bottom = depth;
        int f = left;
        int g = right;
        while (true) {
            int parity = 0;
            if (exclusive) {
                parity = (f ^ g) & 1;
                f &= ~1;
                g &= ~1;
            }
            int result = exclusive ? simpleXor(f, g) : simpleAnd(f, g);
            if (result < 0) {
                if (f < g == exclusive) {
                    int swap = f;
                    f = g;
                    g = swap;
                }
                result = cache.find(f, g);
            }
            if (result < 0) {
                push(f, g, parity);
                int top = Math.min(level[f >> 1], level[g >> 1]);
                f = level[f >> 1] == top ? low(f) : f;
                g = level[g >> 1] == top ? low(g) : g;
                continue;
            }
            result ^= parity;
            while (true) {
                if (depth == bottom) {
                    return result;
                }
                int frame = depth - FRAME;
                f = stack[frame];
                g = stack[frame + 1];
                int top = Math.min(level[f >> 1], level[g >> 1]);
                if (stack[frame + 2] == PENDING) {
                    stack[frame + 2] = result;
                    f = level[f >> 1] == top ? high(f) : f;
                    g = level[g >> 1] == top ? high(g) : g;
                    break;
                }
                int made = node(top, stack[frame + 2], result);
                cache.put(f, g, made);
                result = made ^ stack[frame + 3];
                depth = frame;
            }
        }
    }

    private static int simpleAnd(int f, int g) {
        if (f == FALSE || g == FALSE || f == (g ^ 1)) {
            return FALSE;
        }
        return f == TRUE || f == g ? g : g == TRUE ? f : -1;
    }

    private static int simpleXor(int f, int g) {
        return f == g ? FALSE : f == FALSE ? g : g == FALSE ? f : -1;
    }

    private void push(int f, int g, int parity) {
        if (depth + FRAME > stack.length) {
            stack = Arrays.copyOf(stack, 2 * stack.length);
        }
        stack[depth] = f;
        stack[depth + 1] = g;
        stack[depth + 2] = PENDING;
        stack[depth + 3] = parity;
        depth += FRAME;
    }

    /** The function 'if the variable of the level then hi else lo'. */
    int node(int atLevel, int lo, int hi) {
        if (lo == hi) {
            return lo;
        }
        int complement = lo & 1;
        int l = lo ^ complement;
        int h = hi ^ complement;
        int bucket = Hash.triple(atLevel, l, h) & buckets.length - 1;
        for (int n = buckets[bucket]; n != 0; n = next[n]) {
            if (level[n] == atLevel && low[n] == l && high[n] == h) {
                return n << 1 | complement;
            }
        }
        if (++steps == STEPS_BETWEEN_CHECKS) {
            steps = 0;
            checkCancelled();
        }
        if (freeCount == 0) {
            makeRoom(l, h);
            bucket = Hash.triple(atLevel, l, h) & buckets.length - 1;
        }
        int n = free;
        free = next[n];
        freeCount--;
        level[n] = atLevel;
        low[n] = l;
        high[n] = h;
        next[n] = buckets[bucket];
        buckets[bucket] = n;
        return n << 1 | complement;
    }

    void checkCancelled() {
        if (progress.isCancelled()) {
            throw new CancellationException("cancelled while compiling");
        }
    }

    private void makeRoom(int lo, int hi) {
        collect(lo, hi);
        int size = level.length;
        int alive = size - freeCount;
        if (alive > size - size / 3 && size < maxNodes) {
            int larger = (int) Math.min(maxNodes, 2L * size);
            level = Arrays.copyOf(level, larger);
            low = Arrays.copyOf(low, larger);
            high = Arrays.copyOf(high, larger);
            next = Arrays.copyOf(next, larger);
            release(size, larger);
            rehash();
        } else if (freeCount <= (raisable ? size / 4 : size / 32)) {
            // going on would collect again and again for next to nothing
            throw new NodeLimitException("the decision diagram needs more than the " + maxNodes
                    + " nodes allowed; raise the limit or split the structure");
        }
    }

    /** Frees all nodes that neither the owner nor the running operation can reach. */
    private void collect(int lo, int hi) {
        BitSet alive = new BitSet(level.length);
        mark(lo, alive);
        mark(hi, alive);
        for (int i = 0; i < heldCount; i++) {
            mark(held[i], alive);
        }
        for (int frame = 0; frame < depth; frame += FRAME) {
            mark(stack[frame], alive);
            mark(stack[frame + 1], alive);
            if (stack[frame + 2] != PENDING) {
                mark(stack[frame + 2], alive);
            }
        }
        free = 0;
        freeCount = 0;
        for (int n = level.length - 1; n > 0; n--) {
            if (!alive.get(n)) {
                level[n] = FREE;
                next[n] = free;
                free = n;
                freeCount++;
            }
        }
        cache.keep(alive);
        rehash();
    }

    private void mark(int ref, BitSet alive) {
        int count = 0;
        int n = ref >> 1;
        while (true) {
            while (n != 0 && !alive.get(n)) {
                alive.set(n);
                if (count == pending.length) {
                    pending = Arrays.copyOf(pending, 2 * count);
                }
                pending[count++] = high[n] >> 1;
                n = low[n] >> 1;
            }
            if (count == 0) {
                return;
            }
            n = pending[--count];
        }
    }

    private void release(int from, int to) {
        for (int n = to - 1; n >= from; n--) {
            level[n] = FREE;
            next[n] = free;
            free = n;
            freeCount++;
        }
    }

    /** Rebuilds the unique table for the present nodes. */
    private void rehash() {
        int size = Integer.highestOneBit(Math.max(16, level.length - 1)) << 1;
        if (buckets == null || buckets.length < size) {
            buckets = new int[size];
        } else {
            Arrays.fill(buckets, 0);
        }
        for (int n = 1; n < level.length; n++) {
            if (level[n] != FREE) {
                int bucket = Hash.triple(level[n], low[n], high[n]) & buckets.length - 1;
                next[n] = buckets[bucket];
                buckets[bucket] = n;
            }
        }
    }

    /** The nodes below the given references as a lasting diagram; the references are replaced by those of the result. */
    DecisionDiagram freeze(int[] refs, int levels) {
        BitSet alive = new BitSet(level.length);
        for (int ref : refs) {
            mark(ref, alive);
        }
        // numbered from the lowest level upwards: children before parents
        int[] start = new int[levels + 1];
        for (int n = alive.nextSetBit(0); n >= 0; n = alive.nextSetBit(n + 1)) {
            start[level[n]]++;
        }
        int number = 1;
        for (int l = levels - 1; l >= 0; l--) {
            int here = start[l];
            start[l] = number;
            number += here;
        }
        int[] renamed = new int[level.length];
        for (int n = alive.nextSetBit(0); n >= 0; n = alive.nextSetBit(n + 1)) {
            renamed[n] = start[level[n]]++;
        }
        int[] newLevel = new int[number];
        int[] newLow = new int[number];
        int[] newHigh = new int[number];
        newLevel[0] = TERMINAL_LEVEL;
        for (int n = alive.nextSetBit(0); n >= 0; n = alive.nextSetBit(n + 1)) {
            int m = renamed[n];
            newLevel[m] = level[n];
            newLow[m] = renamed[low[n] >> 1] << 1;
            newHigh[m] = renamed[high[n] >> 1] << 1 | high[n] & 1;
        }
        for (int i = 0; i < refs.length; i++) {
            refs[i] = renamed[refs[i] >> 1] << 1 | refs[i] & 1;
        }
        return new DecisionDiagram(newLevel, newLow, newHigh);
    }
}
