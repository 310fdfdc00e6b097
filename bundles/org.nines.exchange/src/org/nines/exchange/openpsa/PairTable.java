// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.openpsa;

import java.util.Arrays;

/** Map from two numbers to one, none of them negative; in arrays, because large models have a million of them. */
final class PairTable {

    private long[] keys = new long[64];
    private int[] values = new int[64];
    private int size;

    PairTable() {
        Arrays.fill(keys, -1);
    }

    /** The value, -1 where there is none. */
    int get(int x, int y) {
        return values[slot((long) x << 32 | y)] - 1;
    }

    void put(int x, int y, int value) {
        if (2 * ++size > keys.length) {
            grow();
        }
        long key = (long) x << 32 | y;
        int slot = slot(key);
        keys[slot] = key;
        values[slot] = value + 1;
    }

    private int slot(long key) {
        long h = key * 0x9e3779b97f4a7c15L;
        int slot = (int) (h >>> 32) & keys.length - 1;
        while (keys[slot] != -1 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        Arrays.fill(keys, -1);
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != -1) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
