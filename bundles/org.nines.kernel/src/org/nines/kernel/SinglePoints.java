// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;

/**
 * Finds the events that alone make a function true, by evaluating the gates for 64 events at a time: bit b of a word is the value with only
 * event b of the batch occurred. Needs no decision diagram; time is gates times events / 64.
 */
final class SinglePoints {

    private static final int BATCH = Long.SIZE;

    private final StructureGraph g;
    private final boolean[] cone;
    private final long[] value;
    private final long[] sum = new long[Integer.SIZE];

    SinglePoints(StructureGraph g, int ref) {
        this.g = g;
        cone = g.cone(ref);
        value = new long[cone.length];
    }

    /** The events, ascending. */
    int[] of(int ref) {
        int[] events = events();
        int[] found = new int[events.length];
        int count = 0;
        int[] bitOf = new int[g.elementCount()];
        for (int from = 0; from < events.length; from += BATCH) {
            int to = Math.min(events.length, from + BATCH);
            Arrays.fill(bitOf, -1);
            for (int i = from; i < to; i++) {
                bitOf[events[i]] = i - from;
            }
            long result = evaluate(ref, bitOf);
            for (int i = from; i < to; i++) {
                if ((result >>> i - from & 1) != 0) {
                    found[count++] = events[i];
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The two-state events on which the function may depend, ascending. */
    private int[] events() {
        boolean[] used = new boolean[g.elementCount()];
        int count = 0;
        for (int n = 1; n < cone.length; n++) {
            if (cone[n] && g.kind[n] == StructureGraph.LITERAL && g.stateCount(g.parameter[n]) == 2) {
                count += used[g.parameter[n]] ? 0 : 1;
                used[g.parameter[n]] = true;
            }
        }
        int[] events = new int[count];
        int next = 0;
        for (int e = 0; e < used.length; e++) {
            if (used[e]) {
                events[next++] = e;
            }
        }
        return events;
    }

    private long evaluate(int ref, int[] bitOf) {
        for (int n = 1; n < cone.length; n++) {
            if (cone[n]) {
                value[n] = switch (g.kind[n]) {
                    case StructureGraph.LITERAL -> bitOf[g.parameter[n]] < 0 ? 0 : 1L << bitOf[g.parameter[n]];
                    case StructureGraph.AND -> and(n);
                    case StructureGraph.AT_LEAST -> atLeast(n);
                    default -> word(g.arguments[g.first[n]]) ^ word(g.arguments[g.first[n] + 1]);
                };
            }
        }
        return word(ref);
    }

    private long word(int ref) {
        return value[ref >> 1] ^ -(ref & 1);
    }

    private long and(int n) {
        long result = -1;
        for (int i = g.first[n]; i < g.first[n + 1] && result != 0; i++) {
            result &= word(g.arguments[i]);
        }
        return result;
    }

    /** Counts in 64 columns at once: {@code sum[p]} holds digit p of each count. */
    private long atLeast(int n) {
        int digits = Integer.SIZE - Integer.numberOfLeadingZeros(g.first[n + 1] - g.first[n]);
        Arrays.fill(sum, 0, digits, 0);
        for (int i = g.first[n]; i < g.first[n + 1]; i++) {
            long carry = word(g.arguments[i]);
            for (int p = 0; p < digits && carry != 0; p++) {
                long digit = sum[p];
                sum[p] = digit ^ carry;
                carry &= digit;
            }
        }
        long less = 0;
        for (int p = 0; p < digits; p++) {
            long digit = sum[p];
            less = (g.parameter[n] >> p & 1) != 0 ? ~digit | less : ~digit & less;
        }
        return ~less;
    }
}
