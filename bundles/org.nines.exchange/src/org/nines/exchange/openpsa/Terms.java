// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.openpsa;

import java.util.Arrays;

/**
 * Formulas or expressions as trees in flat arrays: arguments come before what uses them, and the terms of one definition follow each other. So
 * evaluating is a loop, however deeply the file nests them.
 */
final class Terms {

    private int size;
    /** {@link Connective} or {@link Operation} by number. */
    private byte[] kind = new byte[16];
    /** Name that is referred to, lower bound, or upper half of a number. */
    private int[] a = new int[16];
    /** Definition that is referred to, upper bound, or lower half of a number. */
    private int[] b = new int[16];
    private int[] line = new int[16];
    /** Arguments of term t are {@code arguments[first[t]]} to {@code arguments[first[t + 1] - 1]}. */
    private int[] first = new int[17];
    private int[] arguments = new int[16];

    int size() {
        return size;
    }

    /** Adds a term whose arguments are {@code stack[from]} to {@code stack[to - 1]}. */
    int add(int termKind, int termA, int termB, int termLine, int[] stack, int from, int to) {
        if (size == kind.length) {
            kind = Arrays.copyOf(kind, 2 * size);
            a = Arrays.copyOf(a, 2 * size);
            b = Arrays.copyOf(b, 2 * size);
            line = Arrays.copyOf(line, 2 * size);
            first = Arrays.copyOf(first, 2 * size + 1);
        }
        int end = first[size] + to - from;
        if (end > arguments.length) {
            arguments = Arrays.copyOf(arguments, Math.max(end, 2 * arguments.length));
        }
        System.arraycopy(stack, from, arguments, first[size], to - from);
        kind[size] = (byte) termKind;
        a[size] = termA;
        b[size] = termB;
        line[size] = termLine;
        first[size + 1] = end;
        return size++;
    }

    int kind(int term) {
        return kind[term];
    }

    int a(int term) {
        return a[term];
    }

    int b(int term) {
        return b[term];
    }

    void setB(int term, int value) {
        b[term] = value;
    }

    double number(int term) {
        return Double.longBitsToDouble((long) a[term] << 32 | b[term] & 0xffffffffL);
    }

    int line(int term) {
        return line[term];
    }

    int count(int term) {
        return first[term + 1] - first[term];
    }

    int argument(int term, int index) {
        return arguments[first[term] + index];
    }
}
