// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

/**
 * Multiplicative hashing (Knuth, The Art of Computer Programming 3, section 6.4) of small tuples of ints for the open tables of this
 * package.
 */
final class Hash {

    private Hash() {
    }

    static int mix(int a, int b) {
        int h = a * 0x9E3779B1 + b;
        h ^= h >>> 16;
        return h * 0x85EBCA6B;
    }

    /** A well mixed hash of two ints; its low bits are usable as a table index. */
    static int pair(int a, int b) {
        int h = mix(a, b);
        return h ^ h >>> 13;
    }

    static int triple(int a, int b, int c) {
        return pair(mix(a, b), c);
    }
}
