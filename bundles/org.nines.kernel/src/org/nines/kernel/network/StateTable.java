// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.network;

import java.util.Arrays;

/** States of the frontier at one step, each with its probability; a state is some longs. */
final class StateTable {

    private final int words;
    private final int most;
    private long[] keys;
    private double[] mass;
    /** Index of a state plus one, 0 = free. */
    private int[] slots;
    private int size;
    private double dropped;

    StateTable(int words, int most) {
        this.words = words;
        this.most = most;
        keys = new long[64 * words];
        mass = new double[64];
        slots = new int[128];
    }

    void clear() {
        size = 0;
        Arrays.fill(slots, 0);
    }

    int size() {
        return size;
    }

    /** Probability of all states that were given up. */
    double dropped() {
        return dropped;
    }

    double mass(int state) {
        return mass[state];
    }

    double[] masses() {
        return Arrays.copyOf(mass, size);
    }

    /** Copies a state. */
    void get(int state, long[] key) {
        System.arraycopy(keys, state * words, key, 0, words);
    }

    /** Adds to the probability of a state and returns its index, which holds until states are given up. */
    int add(long[] key, double probability) {
        int slot = slot(key, 0);
        if (slots[slot] != 0) {
            mass[slots[slot] - 1] += probability;
            return slots[slot] - 1;
        }
        if (size == most) {
            giveUpHalf();
            slot = slot(key, 0);
        }
        if (2 * (size + 1) > slots.length) {
            grow();
            slot = slot(key, 0);
        }
        System.arraycopy(key, 0, keys, size * words, words);
        mass[size] = probability;
        slots[slot] = ++size;
        return size - 1;
    }

    private int slot(long[] key, int from) {
        long h = 0;
        for (int i = 0; i < words; i++) {
            h = (h ^ key[from + i]) * 0x9e3779b97f4a7c15L;
            h ^= h >>> 29;
        }
        int slot = (int) (h >>> 7) & slots.length - 1;
        while (slots[slot] != 0 && !Arrays.equals(keys, (slots[slot] - 1) * words, slots[slot] * words, key, from, from + words)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        int capacity = slots.length;
        keys = Arrays.copyOf(keys, capacity * words);
        mass = Arrays.copyOf(mass, capacity);
        slots = new int[2 * capacity];
        index();
    }

    private void index() {
        for (int s = 0; s < size; s++) {
            slots[slot(keys, s * words)] = s + 1;
        }
    }

    /** Keeps the more probable half. */
    private void giveUpHalf() {
        double[] sorted = Arrays.copyOf(mass, size);
        Arrays.sort(sorted);
        double least = sorted[size / 2];
        int kept = 0;
        for (int s = 0; s < size; s++) {
            if (mass[s] > least || mass[s] == least && kept < size / 4) {
                mass[kept] = mass[s];
                System.arraycopy(keys, s * words, keys, kept * words, words);
                kept++;
            } else {
                dropped += mass[s];
            }
        }
        size = kept;
        Arrays.fill(slots, 0);
        index();
    }
}
