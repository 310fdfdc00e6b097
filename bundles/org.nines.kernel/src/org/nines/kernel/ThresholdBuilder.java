// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;

/**
 * Builds the diagram of 'at least k of some functions' from the first level downwards: after each variable only what is left of the functions, and
 * of k, is looked at. Everything on the way is a cofactor of the outcome, so that nothing is built for nothing, whereas adding the functions one by
 * one builds k functions of the members so far for every member, each with all the shared supports on top.
 *
 * <p>The price: cofactors are told apart by what is left of each function. Where functions are equal in combination but not one by one there are
 * more of these than nodes, and after a bounded number this way gives up.
 */
final class ThresholdBuilder {

    /** Bound of the room for what is left of the functions in all states together. */
    private static final int MOST_ROOM = 1 << 22;

    private final BddManager bdd;

    /** What is left of the functions in each state, one after the other. */
    private int[] left = new int[1 << 10];
    /** By state: where that begins; one more at the end. */
    private int[] start = new int[1 << 8];
    /** By state: of how many of them at least. */
    private int[] needed = new int[1 << 8];
    /** By state: its diagram, -1 as long as that isn't known. */
    private int[] diagram = new int[1 << 8];
    private int states;
    /** State + 1, 0 = free; open addressing. */
    private int[] table = new int[1 << 9];
    /** First of the slots in the manager: for each state one of its diagram and one of its low branch. */
    private int slot;

    private int[] open = new int[64];
    private int[] phase = new int[64];
    private int depth;

    ThresholdBuilder(BddManager bdd) {
        this.bdd = bdd;
    }

    /**
     * The diagram of 'at least k of the functions'; -1 when there are too many cofactors.
     *
     * @param functions references that the caller holds
     */
    int build(int k, int[] functions) {
        states = 0;
        depth = 0;
        Arrays.fill(table, 0);
        ensure(functions.length);
        System.arraycopy(functions, 0, left, 0, functions.length);
        int result = enter(k, functions.length);
        if (result >= 0) {
            return result;
        }
        push(~result);
        result = expand();
        bdd.dismiss(2 * states);
        return result;
    }

    /** Works through the open states; a state's diagram is known when that of its branches are. */
    private int expand() {
        int result = -1;
        while (depth > 0) {
            int state = open[depth - 1];
            switch (phase[depth - 1]++) {
                case 0 -> result = branch(state, false);
                case 1 -> {
                    bdd.hold(slot + 2 * state + 1, result);
                    result = branch(state, true);
                }
                default -> {
                    result = bdd.node(level(state), bdd.held(slot + 2 * state + 1), result);
                    bdd.hold(slot + 2 * state, result);
                    diagram[state] = result;
                    depth--;
                    continue;
                }
            }
            if (result < 0) {
                int child = ~result;
                result = diagram[child];
                if (result < 0) {
                    if (start[states] > MOST_ROOM) {
                        return -1;
                    }
                    push(child);
                }
            }
        }
        return result;
    }

    private void push(int state) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
            phase = Arrays.copyOf(phase, 2 * depth);
        }
        open[depth] = state;
        phase[depth++] = 0;
    }

    private int level(int state) {
        int level = BddManager.TERMINAL_LEVEL;
        for (int i = start[state]; i < start[state + 1]; i++) {
            level = Math.min(level, bdd.level(left[i]));
        }
        return level;
    }

    /** What is left in a state when its first variable is true or false: a diagram, or the complement of a state. */
    private int branch(int state, boolean value) {
        int level = level(state);
        int from = start[state];
        int count = start[state + 1] - from;
        int to = start[states];
        ensure(to + count);
        for (int i = 0; i < count; i++) {
            int ref = left[from + i];
            left[to + i] = bdd.level(ref) != level ? ref : value ? bdd.high(ref) : bdd.low(ref);
        }
        return enter(needed[state], count);
    }

    private void ensure(int room) {
        if (room > left.length) {
            left = Arrays.copyOf(left, 2 * room);
        }
    }

    /** The diagram, or the complement of the state, of what stands behind the last state. */
    private int enter(int atLeast, int count) {
        int from = start[states];
        int k = atLeast;
        int n = 0;
        for (int i = 0; i < count; i++) {
            int ref = left[from + i];
            if (ref == StructureGraph.TRUE) {
                k--;
            } else if (ref != StructureGraph.FALSE) {
                left[from + n++] = ref;
            }
        }
        if (k <= 0) {
            return StructureGraph.TRUE;
        }
        if (n < k) {
            return StructureGraph.FALSE;
        }
        if (n == 1) {
            return left[from];
        }
        if (n == 2) {
            return k == 1 ? bdd.or(left[from], left[from + 1]) : bdd.and(left[from], left[from + 1]);
        }
        return ~number(k, from, n);
    }

    private int number(int k, int from, int n) {
        int mask = table.length - 1;
        int place = hash(k, from, from + n);
        for (int other; (other = table[place & mask]) != 0; place++) {
            if (needed[other - 1] == k && Arrays.equals(left, start[other - 1], start[other], left, from, from + n)) {
                return other - 1;
            }
        }
        if (states + 1 == needed.length) {
            needed = Arrays.copyOf(needed, 2 * needed.length);
            diagram = Arrays.copyOf(diagram, 2 * diagram.length);
            start = Arrays.copyOf(start, 2 * start.length);
        }
        int state = states++;
        needed[state] = k;
        diagram[state] = -1;
        start[states] = from + n;
        table[place & mask] = states;
        int reserved = bdd.reserve(2);
        if (state == 0) {
            slot = reserved;
        }
        if (2 * states > table.length) {
            rehash();
        }
        return state;
    }

    private void rehash() {
        table = new int[2 * table.length];
        int mask = table.length - 1;
        for (int s = 0; s < states; s++) {
            int place = hash(needed[s], start[s], start[s + 1]);
            while (table[place & mask] != 0) {
                place++;
            }
            table[place & mask] = s + 1;
        }
    }

    private int hash(int k, int from, int to) {
        int hash = k;
        for (int i = from; i < to; i++) {
            hash = Hash.mix(hash, left[i]);
        }
        return hash ^ hash >>> 13;
    }
}
