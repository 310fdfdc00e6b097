// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;

/** Numbers pairs of references from 0 in the order in which they are met; open addressing over int arrays. */
final class PairMap {

    private final int most;
    private int[] first = new int[64];
    private int[] second = new int[64];
    private int size;
    /** Number + 1, 0 = free. */
    private int[] table = new int[256];

    /** @param most bound of the number of pairs */
    PairMap(int most) {
        this.most = most;
    }

    int size() {
        return size;
    }

    int first(int number) {
        return first[number];
    }

    int second(int number) {
        return second[number];
    }

    /** The number of a pair, or -1. */
    int find(int a, int b) {
        for (int slot = Hash.pair(a, b) & table.length - 1, n; (n = table[slot]) != 0; slot = slot + 1 & table.length - 1) {
            if (first[n - 1] == a && second[n - 1] == b) {
                return n - 1;
            }
        }
        return -1;
    }

    /** Adds a pair that isn't there and returns its number. */
    int add(int a, int b) {
        if (size == most) {
            throw new NodeLimitException("comparing two functions needs more than the " + most
                    + " pairs of nodes allowed; raise the limit or split the structure");
        }
        if (size == first.length) {
            first = Arrays.copyOf(first, 2 * size);
            second = Arrays.copyOf(second, 2 * size);
        }
        first[size] = a;
        second[size] = b;
        size++;
        if (4 * size > table.length) {
            table = new int[2 * table.length];
            for (int n = 1; n < size; n++) {
                insert(n);
            }
        }
        insert(size);
        return size - 1;
    }

    private void insert(int n) {
        int slot = Hash.pair(first[n - 1], second[n - 1]) & table.length - 1;
        while (table[slot] != 0) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = n;
    }
}
