// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Lossy memory of the results of an operation on two references, one entry per slot. Grows while results displace one another, because too
 * small a memory makes a polynomial recursion exponential.
 */
final class OperationCache {

    private static final int ENTRY = 3;
    private static final int FEWEST = 1 << 10;
    private static final int MOST = 1 << 24;

    /** Triples first operand, second operand, result; operands are never both 0. */
    private int[] entries = new int[ENTRY * FEWEST];
    private int displaced;

    /** The result, or -1 when it isn't remembered. */
    int find(int f, int g) {
        int slot = slot(f, g);
        return entries[slot] == f && entries[slot + 1] == g ? entries[slot + 2] : -1;
    }

    void put(int f, int g, int result) {
        int slot = slot(f, g);
        if ((entries[slot] | entries[slot + 1]) != 0 && ++displaced > entries.length / ENTRY) {
            grow();
            slot = slot(f, g);
        }
        entries[slot] = f;
        entries[slot + 1] = g;
        entries[slot + 2] = result;
    }

    /** Forgets everything about nodes that are not alive. */
    void keep(BitSet alive) {
        alive.set(0);
        for (int slot = 0; slot < entries.length; slot += ENTRY) {
            if ((entries[slot] | entries[slot + 1]) != 0
                    && !(alive.get(entries[slot] >> 1) && alive.get(entries[slot + 1] >> 1) && alive.get(entries[slot + 2] >> 1))) {
                entries[slot] = 0;
                entries[slot + 1] = 0;
            }
        }
    }

    private void grow() {
        displaced = 0;
        if (entries.length / ENTRY >= MOST) {
            return;
        }
        int[] old = entries;
        entries = new int[2 * old.length];
        for (int i = 0; i < old.length; i += ENTRY) {
            System.arraycopy(old, i, entries, slot(old[i], old[i + 1]), ENTRY);
        }
    }

    private int slot(int f, int g) {
        return ENTRY * (Hash.pair(f, g) & entries.length / ENTRY - 1);
    }
}
