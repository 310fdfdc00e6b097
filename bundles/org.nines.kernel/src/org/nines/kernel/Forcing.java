// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;

/**
 * Finds literals that alone decide some functions, by evaluating the gates with three values (false, true, unknown) for 64 literals at a
 * time.
 */
final class Forcing {

    private final StructureGraph g;
    private final boolean[] cone;
    private final int[] tops;
    /** By node: for which literals it is certainly true / false. */
    private final long[] yes;
    private final long[] no;
    private boolean[] values;

    Forcing(StructureGraph g, boolean[] cone, int[] tops) {
        this.g = g;
        this.cone = cone;
        this.tops = tops;
        yes = new long[cone.length];
        no = new long[cone.length];
        no[0] = -1;
    }

    /** The values that the functions get from each of the deciding literals. */
    boolean[] values() {
        return values;
    }

    /** References of those of the literals, plain or complemented, that being true decide all functions. */
    int[] decidingLiterals(int[] literals) {
        int[] found = new int[2 * literals.length];
        int count = 0;
        int[] bit = new int[cone.length];
        boolean[] plain = new boolean[cone.length];
        for (int complement = 0; complement < 2; complement++) {
            for (int from = 0; from < literals.length; from += Long.SIZE) {
                int to = Math.min(literals.length, from + Long.SIZE);
                Arrays.fill(bit, -1);
                for (int i = from; i < to; i++) {
                    bit[literals[i]] = i - from;
                }
                long decided = evaluate(bit, complement);
                for (int i = from; i < to; i++) {
                    // a literal that decides with either value is the only one there is; the plain one is enough then
                    if ((decided >>> i - from & 1) != 0 && !plain[literals[i]]) {
                        plain[literals[i]] = true;
                        found[count++] = literals[i] << 1 | complement;
                        note(i - from);
                    }
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    private void note(int bit) {
        if (values == null) {
            values = new boolean[tops.length];
            for (int i = 0; i < tops.length; i++) {
                values[i] = (yes(tops[i]) >>> bit & 1) != 0;
            }
        }
    }

    private long yes(int ref) {
        return (ref & 1) == 0 ? yes[ref >> 1] : no[ref >> 1];
    }

    private long evaluate(int[] bit, int complement) {
        for (int n = 1; n < cone.length; n++) {
            if (!cone[n]) {
                continue;
            }
            int from = g.first[n];
            int to = g.first[n + 1];
            switch (g.kind[n]) {
                case StructureGraph.LITERAL -> {
                    long here = bit[n] < 0 ? 0 : 1L << bit[n];
                    yes[n] = complement == 0 ? here : 0;
                    no[n] = complement == 0 ? 0 : here;
                }
                case StructureGraph.AND -> {
                    long all = -1;
                    long any = 0;
                    for (int i = from; i < to; i++) {
                        all &= yes(g.arguments[i]);
                        any |= yes(g.arguments[i] ^ 1);
                    }
                    yes[n] = all;
                    no[n] = any;
                }
                case StructureGraph.AT_LEAST -> {
                    yes[n] = counted(from, to, 0, g.parameter[n]);
                    no[n] = counted(from, to, 1, to - from - g.parameter[n] + 1);
                }
                default -> {
                    int a = g.arguments[from];
                    int b = g.arguments[from + 1];
                    yes[n] = yes(a) & yes(b ^ 1) | yes(a ^ 1) & yes(b);
                    no[n] = yes(a) & yes(b) | yes(a ^ 1) & yes(b ^ 1);
                }
            }
        }
        long decided = -1;
        for (int top : tops) {
            decided &= yes(top) | yes(top ^ 1);
        }
        return decided;
    }

    /** For which literals at least k of the arguments (or their complements) are certainly true. */
    private long counted(int from, int to, int complement, int k) {
        long any = 0;
        for (int i = from; i < to; i++) {
            any |= yes(g.arguments[i] ^ complement);
        }
        long result = 0;
        for (long rest = any; rest != 0; rest &= rest - 1) {
            int position = Long.numberOfTrailingZeros(rest);
            int count = 0;
            for (int i = from; i < to; i++) {
                count += (int) (yes(g.arguments[i] ^ complement) >>> position & 1);
            }
            result |= count >= k ? 1L << position : 0;
        }
        return result;
    }
}
