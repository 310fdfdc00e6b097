// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel.network;

import java.util.Arrays;

/**
 * Probabilities that nodes, links and what was made of them work, with how each was made; read backwards it gives the derivative of a result by
 * every probability that went in. All are sums of products of non-negative numbers, for working and for not working alike.
 */
final class Tape {

    private static final byte INPUT = 0;
    private static final byte BOTH = 1;
    private static final byte EITHER = 2;
    private static final byte BOTH_GIVEN_EITHER = 3;

    private int size;
    private byte[] kind;
    private int[] a;
    private int[] b;
    private double[] p;
    private double[] q;

    Tape(int capacity) {
        kind = new byte[capacity + 16];
        a = new int[kind.length];
        b = new int[kind.length];
        p = new double[kind.length];
        q = new double[kind.length];
    }

    private int add(byte made, int fromA, int fromB, double works, double fails) {
        if (size == kind.length) {
            kind = Arrays.copyOf(kind, 2 * size);
            a = Arrays.copyOf(a, 2 * size);
            b = Arrays.copyOf(b, 2 * size);
            p = Arrays.copyOf(p, 2 * size);
            q = Arrays.copyOf(q, 2 * size);
        }
        kind[size] = made;
        a[size] = fromA;
        b[size] = fromB;
        p[size] = works;
        q[size] = fails;
        return size++;
    }

    /** A node or link by its probability of failure. */
    int input(double failure) {
        return add(INPUT, -1, -1, 1 - failure, failure);
    }

    /** Both work. */
    int both(int x, int y) {
        return add(BOTH, x, y, p[x] * p[y], q[x] + p[x] * q[y]);
    }

    /** At least one works. */
    int either(int x, int y) {
        return add(EITHER, x, y, p[x] + q[x] * p[y], q[x] * q[y]);
    }

    /** Both work, under the condition that at least one does. */
    int bothGivenEither(int x, int y) {
        double either = p[x] + q[x] * p[y];
        return add(BOTH_GIVEN_EITHER, x, y, either == 0 ? 0 : p[x] * p[y] / either, either == 0 ? 1 : (p[x] * q[y] + q[x] * p[y]) / either);
    }

    double works(int value) {
        return p[value];
    }

    double fails(int value) {
        return q[value];
    }

    /** Adds to the derivatives by what went in those by what was made of it; afterwards those of inputs are complete. */
    void backward(double[] derivative) {
        for (int v = size - 1; v >= 0; v--) {
            double d = derivative[v];
            int x = a[v];
            int y = b[v];
            if (d == 0) {
                continue;
            }
            switch (kind[v]) {
                case BOTH -> {
                    derivative[x] += d * p[y];
                    derivative[y] += d * p[x];
                }
                case EITHER -> {
                    derivative[x] += d * q[y];
                    derivative[y] += d * q[x];
                }
                case BOTH_GIVEN_EITHER -> {
                    double either = p[x] + q[x] * p[y];
                    if (either > 0) {
                        derivative[x] += d * p[y] * p[y] / (either * either);
                        derivative[y] += d * p[x] * p[x] / (either * either);
                    }
                }
                default -> {
                    // an input
                }
            }
        }
    }

    int size() {
        return size;
    }
}
